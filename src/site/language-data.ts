import {
  type LanguageData,
  readInterwiki,
  readLanguageLinks,
  readMagicWords,
  readNamespaces,
  readSpecialPages,
  readVariants,
} from './compact.js'
import type {SiteData} from './create.js'
import {interwiki, languageNames} from './data/english.js'
import {rareInterwiki} from './data/interwiki.js'
import {languages} from './data/languages.js'
import {fallbacks, linkPrefixes, linkTrails, rightToLeft, variantFallbacks} from './data/trails.js'
import {englishData, englishSpecialPages} from './english.js'
import type {MagicWord, Namespace, SiteConfig} from './types.js'

/**
 * The built-in data of a language's wiki; see {@link siteForLanguage}.
 *
 * @param code - MediaWiki's code of the language or the subdomain of its wikis.
 * @param project - Which of Wikimedia's families of wikis, as in its host: `wikipedia`, `wikisource`. The prefixes of
 *   languages lead to wikis of the same family.
 */
export function dataForLanguage(code: string, project = 'wikipedia'): SiteData {
  const {language, subdomain} = identify(code)
  const data = nearestData(language)
  const own = dataOf(language)
  const isWikipedia = project === 'wikipedia'
  const server = `//${subdomain}.${project}.org`
  const mainPage = (isWikipedia && own?.mainPage) || englishData.mainPage
  const variants = own?.variants ?? []
  const isEnglish = language === 'en'
  return {
    ...englishData,
    name: (isWikipedia && own?.name) || project[0]?.toUpperCase() + project.slice(1),
    database: (isWikipedia && own?.database) || subdomain.replaceAll('-', '_') + (isWikipedia ? 'wiki' : project),
    base: `https:${server}/wiki/${encodeURI(mainPage.replaceAll(' ', '_'))}`,
    mainPage,
    server,
    language,
    direction: rightToLeft.split(' ').includes(language) ? 'rtl' : 'ltr',
    timezone: own?.timezone ?? englishData.timezone,
    namespaces: isEnglish ? englishData.namespaces : namespacesOf(data),
    interwiki: [
      ...readLanguageLinks(languageNames, project, subdomain),
      ...readInterwiki(interwiki),
      ...readInterwiki(rareInterwiki),
    ],
    magicWords: wordsOf(data),
    extensionTags: [...englishData.extensionTags, ...(own?.extensionTags ?? []), ...(projectTags[project] ?? [])],
    linkTrail: linkTrail(language),
    linkPrefix: lookUp(linkPrefixes, language) ?? '',
    variants,
    variantFallbacks: readVariants(variants, variantFallbacks),
    magicLinks: magicLinks(isEnglish ? false : (own?.magicLinks ?? true)),
    specialPages: [...readSpecialPages(data?.specialPages ?? '', englishSpecialPages).values()],
  }
}

/** Tags that a family of wikis has beside those of the Wikipedias. */
const projectTags: Readonly<Record<string, readonly string[]>> = {
  wikisource: ['pages', 'pagelist', 'pagequality'],
}

function magicLinks(on: boolean): SiteConfig['magicLinks'] {
  return {isbn: on, pmid: on, rfc: on}
}

/** Subdomains that are not the code of the wiki's language. */
const codes: ReadonlyMap<string, string> = new Map([
  ['als', 'gsw'],
  ['bat-smg', 'sgs'],
  ['be-x-old', 'be-tarask'],
  ['fiu-vro', 'vro'],
  ['no', 'nb'],
  ['roa-rup', 'rup'],
  ['simple', 'en'],
  ['zh-classical', 'lzh'],
  ['zh-min-nan', 'nan'],
  ['zh-yue', 'yue'],
])

function identify(code: string): {language: string; subdomain: string} {
  const name = code.toLowerCase()
  const language = codes.get(name)
  if (language !== undefined) return {language, subdomain: name === 'be-x-old' ? language : name}
  const [subdomain] = [...codes].find(([, other]) => other === name && name !== 'en' && name !== 'be-tarask') ?? [name]
  return {language: name, subdomain}
}

/** The data of a language or of the first one it falls back to that has some. */
function nearestData(language: string): LanguageData | undefined {
  const codes = [language, ...(lookUp(fallbacks, language)?.split(' ') ?? [])]
  return dataOf(codes.find((code) => dataOf(code) !== undefined))
}

/** A dump may give any word as its language, `constructor` as well. */
function dataOf(language: string | undefined): LanguageData | undefined {
  return language !== undefined && Object.hasOwn(languages, language) ? languages[language] : undefined
}

function wordsOf(data: LanguageData | undefined): readonly MagicWord[] {
  return data ? readMagicWords(data.magicWords, wordsOf(dataOf(data.base))) : englishData.magicWords
}

/** The namespaces that the data names, and those of every wiki that it does not; `Image:` means files everywhere. */
function namespacesOf(data: LanguageData | undefined): readonly Namespace[] {
  const own = readNamespaces(data?.namespaces ?? '')
  const ids = new Set(own.map(({id}) => id))
  const usual = englishData.namespaces
    .filter(({id}) => !ids.has(id) && (id < 16 || id === 828 || id === 829))
    .map((namespace) => ({...namespace, aliases: namespace.id === 6 || namespace.id === 7 ? namespace.aliases : []}))
  return [...own, ...usual].sort((a, b) => a.id - b.id)
}

function linkTrail(language: string): string {
  const trail = lookUp(linkTrails, language)
  if (trail === undefined) return englishData.linkTrail
  return trail === '()' ? '/^()(.*)$/sD' : `/^(${trail})(.*)$/sDu`
}

/** The value of a language in lines of `codes|value`. */
function lookUp(text: string, language: string): string | undefined {
  for (const line of text.split('\n')) {
    const bar = line.indexOf('|')
    if (line.slice(0, bar).split(' ').includes(language)) return line.slice(bar + 1)
  }
  return undefined
}
