/**
 * Writes english.ts, interwiki.ts, languages.ts and trails.ts, the built-in knowledge of wikis, out of what wikis answer
 * to `api.php?action=query&meta=siteinfo&formatversion=2&siprop=general|namespaces|namespacealiases|magicwords|
 * interwikimap|languagevariants|specialpagealiases|extensiontags|functionhooks|variables|doubleunderscores|protocols`.
 *
 *     node src/site/data/generate.mjs FOLDER
 *
 * FOLDER holds one JSON file a wiki; the English Wikipedia's must be among them. From a file without
 * `general.wikiid` (an answer of a fresh MediaWiki installed in that language) only the words that decide how a page
 * reads are taken: image options, redirects, switches, and the namespaces. From a file without `namespaces` only the
 * link trail, the direction and the fallbacks are.
 *
 * The text formats are those that ../compact.ts reads. A language only says where it differs from the language that
 * it falls back to.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = process.argv[2]
if (!folder) throw new Error('usage: node src/site/data/generate.mjs FOLDER')
const read = (file) => {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return json.query ?? json
}
const answers = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map(read)
const english = answers.find((answer) => answer.general.wikiid === 'enwiki')
if (!english) throw new Error(`no enwiki.json in ${folder}`)

/** Words of extensions that do no more than exist on every Wikimedia wiki: not worth their room. */
const dropped =
  /^(Eul|Eun|E\/|Gwa|A\/Ya|Euro|magic_count|usertestwiki|switch(language|country)|insider|isin|lqt|useliquid|dd2dms|deg2dd|geoLink|communityrequests|calendar|expectwithoutscans|function$|wikifunction|translat|pagesusingpending|phonos|chart_|keeptitle|PAGEBANNER)/
/** Special pages that pages link to; the rest is known by its English name wherever it is written. */
const linkedPages = new Set(
  `Allpages Blankpage BlockList Booksources Categories Contributions Diff EditPage Emailuser ExpandTemplates Export
  Filepath GlobalUsage LinkSearch Listfiles Listredirects Listusers Log Movepage MyLanguage Mylog Mypage Mytalk Newimages
  Newpages NewSection PageHistory PageInfo PermanentLink Preferences Prefixindex Purge RandomInCategory Randompage
  Recentchanges Recentchangeslinked Redirect Search Specialpages Statistics Undelete Upload Userlogin Userlogout Version
  Watchlist Whatlinkshere`.split(/\s+/),
)
/** Prefixes of wikis and sites outside Wikimedia that articles use; the rest stands in interwiki.ts. */
const usedPrefixes = new Set(
  `arxiv bibcode doi fandom google hdl iarchive imdbname imdbtitle issn jstor oclc oeis openstreetmap osmwiki petscan
  pmid rfc scholar scores toolforge toollabs translatewiki viaf wikia wikihow xtools`.split(/\s+/),
)
const words = (answer) => (answer.magicwords ?? []).filter((word) => !dropped.test(word.name))
const unique = (list) => [...new Set(list)]
const lines = (list) => list.join('\n')

/** Words that decide how a page reads even where nothing is expanded. */
const isSyntax = ({name}) =>
  /^(img_|redirect$|default$|defaultsort$|displaytitle$|subst$)/.test(name) || english.doubleunderscores.includes(name)

function magicWords(answer, base) {
  const inherited = base ? allNames(base) : new Map()
  return lines(
    words(answer)
      .filter((word) => !base || answer.general.wikiid || isSyntax(word))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((word) => {
        const name = (word['case-sensitive'] ? '' : '-') + word.name
        if (!base) {
          const usual = word.aliases.length === 1 && word.aliases[0] === word.name.toUpperCase()
          return [[name, ...(usual ? [] : word.aliases)].join('|')]
        }
        const key = (alias) => (word['case-sensitive'] ? alias : alias.toLowerCase())
        const seen = new Set((inherited.get(word.name) ?? []).map(key))
        const own = word.aliases.filter((alias) => !seen.has(key(alias)) && seen.add(key(alias)))
        return own.length > 0 ? [[inherited.has(word.name) ? word.name : name, ...own].join('|')] : []
      }),
  )
}

/** The spellings of a wiki's words that the written data holds, its base's among them. */
function allNames(answer) {
  const names = new Map(answer === english ? [] : allNames(bases.get(answer)))
  for (const word of words(answer)) {
    if (answer === english || answer.general.wikiid || isSyntax(word)) names.set(word.name, word.aliases)
  }
  return names
}

/** Whether a wiki knows every spelling that it would inherit. */
function knowsAll(answer, base) {
  const own = new Map(words(answer).map((word) => [word.name, word.aliases]))
  return [...allNames(base)].every(
    ([name, aliases]) => !own.has(name) || aliases.every((alias) => own.get(name).includes(alias)),
  )
}

/** For each wiki the one whose words it adds to: the first language it falls back to whose words it has all. */
const bases = new Map()
const chain = (answer) => (answer ? [answer, ...chain(bases.get(answer))] : [])
for (const answer of answers) bases.set(answer, answer === english ? undefined : english)
for (const answer of answers) {
  const candidates = answer.general.fallback.map(({code}) =>
    answers.find(({general, namespaces}) => general.lang === code && namespaces),
  )
  const base = candidates.find((other) => other && !chain(other).includes(answer) && knowsAll(answer, other))
  if (base) bases.set(answer, base)
}
const baseOf = (answer) => bases.get(answer)

function namespaces(answer) {
  return lines(
    Object.values(answer.namespaces)
      .sort((a, b) => a.id - b.id)
      .map((namespace) => {
        const flags = [
          namespace.subpages && 's',
          namespace.content && 'c',
          namespace.nonincludable && 'n',
          namespace.case === 'case-sensitive' && 'k',
        ].filter(Boolean)
        const aliases = answer.namespacealiases.filter(({id}) => id === namespace.id).map(({alias}) => alias)
        const canonical = namespace.canonical === namespace.name ? '=' : (namespace.canonical ?? '')
        return [namespace.id + flags.join(''), namespace.name, canonical, ...unique(aliases)].join('|')
      }),
  )
}

function specialPages(answer, base) {
  const known = new Map(base?.specialpagealiases.map((page) => [page.realname, page.aliases]) ?? [])
  return lines(
    answer.specialpagealiases.flatMap(({realname, aliases}) => {
      if (!linkedPages.has(realname)) return []
      const inherited = known.get(realname) ?? []
      const own = unique(aliases).filter((alias) => !inherited.includes(alias))
      // Of another language only the name that its links have.
      if (base) return own.length > 0 && aliases[0] === own[0] ? [`${realname}|${own[0]}`] : []
      return [[realname, ...(aliases.length === 1 && aliases[0] === realname ? [] : own)].join('|')]
    }),
  )
}

/** `https://HOST/wiki/$1` as `HOST`, other addresses whole but for `https://`. */
const address = (url) => /^https:\/\/([^/]+)\/wiki\/\$1$/.exec(url)?.[1] ?? url.replace(/^https:/, '')
/** Prefixes whose target depends on the wiki's language; ../compact.ts knows them. */
const projects = new Set(['w', 'wikt', 'q', 'b', 'n', 's', 'chapter', 'v', 'voy'])

function languageNames() {
  return lines(
    english.interwikimap
      .filter((wiki) => wiki.language !== undefined)
      .map(({prefix, language, url}) => {
        const host = address(url)
        return host === `${prefix}.wikipedia.org`
          ? `${prefix}|${language}`
          : `${prefix}|${language}|${host.split('.')[0]}`
      }),
  )
}

const isUsed = ({prefix, local, url}) =>
  usedPrefixes.has(prefix) || (local && !/^wm|wikimania20|discontinued/.test(`${prefix} ${url}`))

function interwiki(filter) {
  return lines(
    english.interwikimap
      .filter((wiki) => wiki.language === undefined && !projects.has(wiki.prefix) && filter(wiki))
      .map(({prefix, url, local}) => `${prefix}|${local ? '' : '-'}${address(url)}`),
  )
}

const literal = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``
const write = (file, text) => writeFileSync(new URL(file, import.meta.url), text)
const note = '// Written by generate.mjs. The formats are described in ../compact.ts.\n'

write(
  'english.ts',
  `${note}
/** \`[-]id|name|...\`, with \`-\` where case does not count; without a name it is the id in capitals. */
export const magicWords = ${literal(magicWords(english))}

/** Ids. */
export const functionHooks = ${literal(english.functionhooks.join(' '))}

/** Ids. */
export const variables = ${literal(english.variables.join(' '))}

/** Ids. */
export const doubleUnderscores = ${literal(english.doubleunderscores.join(' '))}

/** \`id[flags]|name|canonical|alias...\`; \`=\` is the same name. Flags: s subpages, c content, n not includable, k case counts. */
export const namespaces = ${literal(namespaces(english))}

export const extensionTags = ${literal(english.extensiontags.map((tag) => tag.replace(/[<>]/g, '')).join(' '))}

export const protocols = ${literal(english.protocols.join(' '))}

/** \`realname|alias...\` */
export const specialPages = ${literal(specialPages(english))}

/** \`prefix|name of the language[|subdomain]\` */
export const languageNames = ${literal(languageNames())}

/** \`prefix|[-]address\`: a host alone means \`https://HOST/wiki/$1\`; \`-\` for wikis of others. */
export const interwiki = ${literal(interwiki(isUsed))}
`,
)

write(
  'interwiki.ts',
  `${note}
/** The prefixes that english.ts leaves out, in the same format. */
export const rareInterwiki = ${literal(interwiki((wiki) => !isUsed(wiki)))}
`,
)

const variantsOf = Object.fromEntries(
  Object.values(english.languagevariants).flatMap((family) =>
    Object.entries(family).map(([code, {fallbacks}]) => [code, fallbacks.join(' ')]),
  ),
)

const escapeInvisible = (text) =>
  text.replace(/[\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const others = answers
  .filter((answer) => answer !== english && answer.namespaces)
  .map((answer) => {
    const {general} = answer
    const base = baseOf(answer)
    const fields = {
      ...(general.sitename && {name: general.sitename}),
      ...(general.wikiid && !general.wikiid.startsWith(`${general.lang}wiki`) && {database: general.wikiid}),
      ...(general.mainpage && {mainPage: general.mainpage}),
      ...(general.timezone && general.timezone !== 'UTC' && {timezone: general.timezone}),
      ...(base !== english && {base: base.general.lang}),
      ...(general.variants && {variants: general.variants.map(({code}) => code)}),
      ...(general.magiclinks && !Object.values(general.magiclinks).some(Boolean) && {magicLinks: false}),
    }
    const extraTags = (answer.extensiontags ?? []).filter((tag) => !english.extensiontags.includes(tag))
    if (extraTags.length > 0) fields.extensionTags = extraTags.map((tag) => tag.replace(/[<>]/g, ''))
    const texts = {
      namespaces: namespaces(answer),
      magicWords: magicWords(answer, base),
      ...(answer.specialpagealiases && {specialPages: specialPages(answer, english)}),
    }
    return `  ${JSON.stringify(general.lang)}: {
${Object.entries(fields)
  .map(([key, value]) => `    ${key}: ${escapeInvisible(JSON.stringify(value))},\n`)
  .join('')}${Object.entries(texts)
  .map(([key, value]) => `    ${key}: ${escapeInvisible(literal(value))},\n`)
  .join('')}  },
`
  })

write(
  'languages.ts',
  `${note}
import type {LanguageData} from '../compact.js'

/** What the Wikipedia of each language says of itself where it differs from the one of its base. By language code. */
export const languages: Readonly<Record<string, LanguageData>> = {
${others.join('')}}
`,
)

/** \`value|codes\`, one value a line, the codes of the languages that have it with spaces between them. */
function grouped(read) {
  const groups = new Map()
  for (const answer of answers) {
    const value = read(answer)
    if (value) groups.set(value, [...(groups.get(value) ?? []), answer.general.lang])
  }
  return lines([...groups].map(([value, codes]) => `${codes.join(' ')}|${value}`))
}

/** The inside of a link trail, without what all of them share. */
const trail = ({general: {linktrail}}) => /^\/\^\((.*)\)\(\.\*\)\$\/\w+$/su.exec(linktrail)?.[1]

write(
  'trails.ts',
  `${note}
/** \`codes|trail\`: the first group of the language's link trail; all other languages have \`[a-z]+\`. */
export const linkTrails = ${escapeInvisible(literal(grouped((answer) => (trail(answer) === '[a-z]+' ? '' : trail(answer) || '()'))))}

/** \`codes|characters\`: what before a link belongs to it. */
export const linkPrefixes = ${escapeInvisible(literal(grouped(({general}) => general.linkprefixcharset)))}

/** \`codes|fallbacks\`: the languages whose words a language takes over, without English. */
export const fallbacks = ${literal(
    grouped(({general}) =>
      general.fallback
        .map(({code}) => code)
        .filter((code) => code !== 'en')
        .join(' '),
    ),
  )}

/** Codes of the languages that are written from right to left. */
export const rightToLeft = ${literal(
    answers
      .filter(({general}) => general.rtl)
      .map(({general}) => general.lang)
      .join(' '),
  )}

/** For each variant of a language the variants to fall back to. */
export const variantFallbacks: Readonly<Record<string, string>> = {
${Object.entries(variantsOf)
  .map(([code, list]) => `  ${JSON.stringify(code)}: ${JSON.stringify(list)},\n`)
  .join('')}}
`,
)
