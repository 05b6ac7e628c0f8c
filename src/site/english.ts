import {readInterwiki, readLanguageLinks, readMagicWords, readNamespaces, readSpecialPages} from './compact.js'
import {createSite, type SiteData} from './create.js'
import * as english from './data/english.js'
import type {SiteConfig} from './types.js'

/** The English special pages by real name, which every wiki knows. */
export const englishSpecialPages: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ readSpecialPages(
  english.specialPages,
)

/**
 * The English Wikipedia as plain data: words of MediaWiki 1.46 and of the extensions that run there, its namespaces,
 * the languages' prefixes and those of Wikimedia's wikis. Source: what the wiki's API answers.
 */
export const englishData: SiteData = /* @__PURE__ */ readEnglish()

/**
 * The English Wikipedia: the site that is assumed where none is given.
 *
 * @example
 * englishWikipedia.namespaceNumbers.get('template') // 10
 */
export const englishWikipedia: SiteConfig = /* @__PURE__ */ createSite(englishData)

function readEnglish(): SiteData {
  return {
    name: 'Wikipedia',
    database: 'enwiki',
    base: 'https://en.wikipedia.org/wiki/Main_Page',
    mainPage: 'Main Page',
    generator: 'MediaWiki 1.46.0',
    server: '//en.wikipedia.org',
    articlePath: '/wiki/$1',
    scriptPath: '/w',
    language: 'en',
    direction: 'ltr',
    timezone: 'UTC',
    case: 'first-letter',
    namespaces: readNamespaces(english.namespaces),
    interwiki: [...readLanguageLinks(english.languageNames, 'wikipedia', 'en'), ...readInterwiki(english.interwiki)],
    interwikiMagic: true,
    magicWords: readMagicWords(english.magicWords),
    functionHooks: english.functionHooks.split(' '),
    variables: english.variables.split(' '),
    doubleUnderscores: english.doubleUnderscores.split(' '),
    extensionTags: english.extensionTags.split(' '),
    protocols: english.protocols.split(' '),
    linkTrail: '/^([a-z]+)(.*)$/sD',
    linkPrefix: '',
    variants: [],
    variantFallbacks: {},
    magicLinks: {isbn: false, pmid: false, rfc: false},
    maxArticleSize: 2_097_152,
    specialPages: [...englishSpecialPages.values()],
    extensions: [],
  }
}
