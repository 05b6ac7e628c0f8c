/**
 * Writes english.ts, languages.ts and interwiki.ts, the built-in knowledge of wikis, out of what wikis answer to
 * `api.php?action=query&meta=siteinfo&formatversion=2&siprop=general|namespaces|namespacealiases|magicwords|
 * interwikimap|languagevariants|specialpagealiases|extensiontags|functionhooks|variables|doubleunderscores|protocols`.
 *
 *     node src/site/data/generate.mjs FOLDER
 *
 * FOLDER holds one file a Wikipedia, named after its database (`enwiki.json`, `dewiki.json`); enwiki.json must be there.
 * The text formats are those that ../compact.ts reads. A language only says where it differs from English.
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
  .filter((file) => file.endsWith('wiki.json'))
  .sort()
  .map(read)
const english = answers.find((answer) => answer.general.wikiid === 'enwiki')
if (!english) throw new Error(`no enwiki.json in ${folder}`)

/** Words of extensions that do no more than exist on every Wikimedia wiki: not worth their room. */
const dropped =
  /^(Eul|Eun|E\/|Gwa|A\/Ya|Euro|magic_count|usertestwiki|switch(language|country)|insider|isin|lqt|useliquid|dd2dms|deg2dd|geoLink|communityrequests|calendar|expectwithoutscans|function$|wikifunction|translat|pagesusingpending|phonos|chart_|keeptitle|PAGEBANNER)/
/** Special pages that pages link to; the rest is known by its English name wherever it is written. */
const linkedPages = new Set(
  `Allmessages Allpages Block BlockList Blankpage Booksources Categories CategoryTree CentralAuth CiteThisPage
  ComparePages Contributions Diff DoubleRedirects EditPage Emailuser ExpandTemplates Export Filepath GlobalUsage
  LinkSearch Listadmins Listbots Listfiles Listgrouprights Listredirects Listusers Log Longpages Lonelypages Map
  Mostcategories Mostlinked Mostlinkedcategories Mostlinkedtemplates Movepage Mycontributions MyLanguage Mypage Mytalk
  Myuploads Newimages Newpages NewSection PageHistory PageInfo PermanentLink Preferences Prefixindex Protectedpages
  Purge RandomInCategory Randompage Randomredirect Recentchanges Recentchangeslinked Redirect Search Shortpages
  SiteMatrix Specialpages Statistics Tags TrackingCategories Uncategorizedpages Undelete Unusedimages Upload
  UrlShortener Userlogin Userlogout Userrights Version Wantedcategories Wantedpages Watchlist Whatlinkshere`.split(/\s+/),
)
/** Prefixes of wikis and sites outside Wikimedia that articles use; the rest stands in interwiki.ts. */
const usedPrefixes = new Set(
  `arxiv bibcode doi fandom google hdl iarchive imdbname imdbtitle issn jstor oclc oeis openstreetmap osmwiki petscan
  pmid rfc scholar scores toolforge toollabs translatewiki viaf wikia wikihow xtools`.split(/\s+/),
)
const words = (answer) => answer.magicwords.filter((word) => !dropped.test(word.name))
const unique = (list) => [...new Set(list)]
const lines = (list) => list.join('\n')

function magicWords(answer, base) {
  const known = new Map(base ? words(base).map((word) => [word.name, word]) : [])
  return lines(
    words(answer)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((word) => {
        const name = (word['case-sensitive'] ? '' : '-') + word.name
        if (!base) {
          const usual = word.aliases.length === 1 && word.aliases[0] === word.name.toUpperCase()
          return [[name, ...(usual ? [] : word.aliases)].join('|')]
        }
        const inherited = known.get(word.name)?.aliases ?? []
          const key = (alias) => (word['case-sensitive'] ? alias : alias.toLowerCase())
        const seen = new Set(inherited.map(key))
        const own = word.aliases.filter((alias) => !seen.has(key(alias)) && seen.add(key(alias)))
        return own.length > 0 ? [[known.has(word.name) ? word.name : name, ...own].join('|')] : []
      }),
  )
}

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
      if (base) return own.length > 0 && known.has(realname) ? [[realname, ...own].join('|')] : []
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
        return host === `${prefix}.wikipedia.org` ? `${prefix}|${language}` : `${prefix}|${language}|${host.split('.')[0]}`
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

const others = answers
  .filter((answer) => answer !== english)
  .map((answer) => {
    const {general} = answer
    const mainPage = general.mainpage
    const fields = {
      name: general.sitename,
      database: general.wikiid,
      mainPage,
      ...(general.timezone !== 'UTC' && {timezone: general.timezone}),
      ...(general.rtl && {rtl: true}),
      ...(general.fallback.length > 1 && {fallback: general.fallback.map(({code}) => code).filter((code) => code !== 'en')}),
      ...(general.linktrail !== english.general.linktrail && {linkTrail: general.linktrail}),
      ...(general.linkprefixcharset && {linkPrefix: general.linkprefixcharset}),
      ...(general.variants && {variants: general.variants.map(({code}) => code)}),
      ...(Object.values(general.magiclinks).some(Boolean) && {magicLinks: true}),
    }
    const extraTags = answer.extensiontags.filter((tag) => !english.extensiontags.includes(tag))
    if (extraTags.length > 0) fields.extensionTags = extraTags.map((tag) => tag.replace(/[<>]/g, ''))
    return `  ${JSON.stringify(general.lang)}: {
${Object.entries(fields)
  .map(([key, value]) => `    ${key}: ${JSON.stringify(value).replace(/[\u200b-\u200f\u00ad]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)},\n`)
  .join('')}    namespaces: ${literal(namespaces(answer))},
    magicWords: ${literal(magicWords(answer, english))},
    specialPages: ${literal(specialPages(answer, english))},
  },
`
  })

write(
  'languages.ts',
  `${note}
import type {LanguageData} from '../compact.js'

/** What the Wikipedia of each language says of itself where it differs from the English one. By language code. */
export const languages: Readonly<Record<string, LanguageData>> = {
${others.join('')}}

/** For each variant of a language the variants to fall back to. */
export const variantFallbacks: Readonly<Record<string, string>> = {
${Object.entries(variantsOf)
  .map(([code, list]) => `  ${JSON.stringify(code)}: ${JSON.stringify(list)},\n`)
  .join('')}}
`,
)
