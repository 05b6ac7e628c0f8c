import {allLanguages} from '../language/all-languages.js'
import {createSite, type SiteData} from './create.js'
import type {DumpNamespace, DumpSiteinfo} from './dump-siteinfo.js'
import {englishData} from './english.js'
import {dataForLanguage} from './language-data.js'
import type {Namespace, SiteConfig} from './types.js'

/**
 * The Wikipedia of a language, from the built-in data: whole for the languages of 21 Wikipedias, names and the words
 * that matter to reading a page for some 70 more; the rest takes its words from the language it falls back to, and
 * has its link trail and direction. An unknown language has English words, which work on every wiki.
 *
 * It carries the data of all languages, some 700 kB of source: in a browser {@link siteFromSiteinfo} is the better way.
 *
 * @param code - MediaWiki's code of the language or the subdomain of its Wikipedia: `de`, `be-tarask`, `als`.
 *
 * @example
 * siteForLanguage('de').namespaces.get(10)?.name // 'Vorlage'
 * siteForLanguage('ja').imageOption('サムネイル') // {id: 'img_thumbnail'}
 */
export function siteForLanguage(code: string): SiteConfig {
  return withAllLanguages(createSite(dataForLanguage(code)))
}

/**
 * Makes the site of a dump: names and case from the dump's own head, words, trails and everything else from the
 * built-in data of its language. The head is believed: a dump that says `xml:lang="en"` has English words, whatever its
 * pages are written in.
 *
 * @param header - What the head says; every part may be missing.
 *
 * @example
 * const site = siteFromDump({database: 'dewiki', language: 'de', namespaces: [{id: 10, name: 'Vorlage'}]})
 * parseTitle(site, 'template:foo')?.text // 'Vorlage:Foo'
 */
export function siteFromDump(header: DumpSiteinfo): SiteConfig {
  return withAllLanguages(createSite(dataFromDump(header)))
}

/**
 * The same site with MediaWiki's own names of months, days and languages in all of its languages. A site of
 * `siteFromSiteinfo` has those that the engine's `Intl` knows, which are others in some languages: `{{#time:}}`,
 * `{{#language:}}` and `mw.language` then give what the wiki gives. The sites that this module makes have them.
 *
 * @example
 * const site = withAllLanguages(siteFromSiteinfo(answer))
 * expand('{{#time: F | 2024-05-01 | ltg}}', {site, pages}) // 'maja'
 */
export function withAllLanguages(site: SiteConfig): SiteConfig {
  return {...site, languages: allLanguages}
}

/** As {@link siteFromDump}, as plain data. */
function dataFromDump(header: DumpSiteinfo): SiteData {
  const wiki = identifyWiki(header)
  const language = (header.language || wiki.subdomain || 'en').toLowerCase()
  // On wikis that have no language (Commons, any other wiki) language links lead to the Wikipedias.
  const builtIn = dataForLanguage(wiki.subdomain ?? language, wiki.project ?? 'wikipedia')
  const data = builtIn.language === language ? builtIn : withLanguage(builtIn, language, wiki.project)
  const place = header.base === undefined ? undefined : readBase(header.base)
  const isOwnWiki = wiki.project === 'wikipedia'
  const siteCase = header.case ?? data.case
  return {
    ...data,
    ...(place ?? (wiki.project === undefined && {server: '', base: ''})),
    // a dump has the address in full, but Wikimedia's wikis write theirs without a protocol ({{SERVER}}, {{fullurl:}})
    ...(place?.server && wiki.project !== undefined && {server: place.server.replace(/^https?:/, '')}),
    name: header.name ?? data.name,
    database: header.database ?? (wiki.project === undefined ? '' : data.database),
    generator: header.generator ?? data.generator,
    case: siteCase,
    namespaces:
      header.namespaces.length > 0
        ? header.namespaces.map((namespace) => readNamespace(namespace, siteCase, data.namespaces, isOwnWiki))
        : data.namespaces,
  }
}

/** The words of one language on the wiki of another: the dump's language differs from what its address says. */
function withLanguage(wiki: SiteData, language: string, project: string | undefined): SiteData {
  const {interwiki, database, base, server, mainPage, timezone} = wiki
  return {...dataForLanguage(language, project), interwiki, database, base, server, mainPage, timezone}
}

const families = 'wikipedia|wiktionary|wikiquote|wikibooks|wikinews|wikisource|wikiversity|wikivoyage'
const hostPattern = new RegExp(`^([a-z-]+)\\.(?:m\\.)?(${families})\\.org$`)
const databasePattern = new RegExp(`^([a-z_]+?)(wiki|${families})$`)
/** Wikis whose databases or hosts look as if they were of a language. */
const withoutLanguage = new Set(
  'commons meta species incubator wikidata mediawiki test test2 outreach strategy foundation sources www login'.split(
    ' ',
  ),
)

/** Which wiki of Wikimedia's it is, by its address, else by its database. */
function identifyWiki({base, database}: DumpSiteinfo): {subdomain?: string; project?: string} {
  const host = base === undefined ? undefined : parseUrl(base)?.hostname
  const match = host === undefined ? databasePattern.exec(database ?? '') : hostPattern.exec(host)
  const [, name = '', family = ''] = match ?? []
  if (!match || withoutLanguage.has(name)) return {}
  return {subdomain: name.replaceAll('_', '-'), project: family === 'wiki' ? 'wikipedia' : family}
}

/** What the address of the main page tells of the others. */
function readBase(base: string): Partial<SiteData> | undefined {
  const url = parseUrl(base)
  if (!url) return undefined
  const server = `${url.protocol}//${url.host}`
  const title = url.searchParams.get('title')
  if (title !== null) {
    const articlePath = `${url.pathname}?title=$1`
    return {base, server, articlePath, scriptPath: parent(url.pathname), mainPage: title.replaceAll('_', ' ')}
  }
  // A main page may have a slash in its name, so the usual starts come before the last slash.
  const [start] = /^\/(?:wiki|(?:.*\/)?index\.php)\//.exec(url.pathname) ?? [`${parent(url.pathname)}/`]
  const scriptPath = start.endsWith('index.php/') ? parent(start.slice(0, -1)) : start === '/wiki/' ? '/w' : ''
  const mainPage = decode(url.pathname.slice(start.length)).replaceAll('_', ' ')
  return {base, server, articlePath: `${start}$1`, scriptPath, mainPage: mainPage || englishData.mainPage}
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function parseUrl(text: string): URL | undefined {
  const absolute = text.startsWith('//') ? `https:${text}` : text
  return URL.canParse(absolute) ? new URL(absolute) : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * A namespace as the dump names it, with what the built-in data adds: canonical name, further names, subpages.
 *
 * @param isOwnWiki - Whether the built-in data is of the same family: the further names of the project's own namespace
 *   (`WP:`) hold only there.
 */
function readNamespace(
  {id, name, case: nameCase}: DumpNamespace,
  siteCase: SiteData['case'],
  known: readonly Namespace[],
  isOwnWiki: boolean,
): Namespace {
  const builtIn = known.find((namespace) => namespace.id === id)
  const english = englishData.namespaces.find((namespace) => namespace.id === id && (id < 100 || id > 199))
  const isProject = id === 4 || id === 5
  // From 100 to 199 a wiki numbers its own namespaces: another one may have the same number.
  const isSame = id < 100 || id > 199 || builtIn?.name === name || builtIn?.canonical === name
  const canonical = english?.canonical ?? (isSame ? builtIn?.canonical : undefined)
  const names = isSame && builtIn && (isOwnWiki || !isProject) ? [...builtIn.aliases] : []
  if (isSame && builtIn && !isProject && builtIn.name !== name) names.push(builtIn.name)
  return {
    id,
    name,
    ...(canonical !== undefined && {canonical}),
    aliases: names,
    case: nameCase ?? siteCase,
    subpages: (isSame ? builtIn?.subpages : undefined) ?? id > 0,
    content: (isSame ? builtIn?.content : undefined) ?? id === 0,
    nonincludable: (isSame ? builtIn?.nonincludable : undefined) ?? false,
  }
}
