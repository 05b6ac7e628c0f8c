import {intlLanguages} from '../language/intl-languages.js'
import {createHookLookup, createImageOption, createLookup, createRedirectPattern} from './magic-words.js'
import {linkPrefixFromPhp, linkTrailFromPhp} from './php-regexp.js'
import type {Interwiki, MagicWord, Namespace, SiteConfig} from './types.js'

/** Members of {@link SiteConfig} that are plain data in a {@link SiteData} too. */
type SharedKeys =
  | 'name'
  | 'database'
  | 'base'
  | 'mainPage'
  | 'generator'
  | 'server'
  | 'articlePath'
  | 'scriptPath'
  | 'language'
  | 'direction'
  | 'timezone'
  | 'case'
  | 'interwikiMagic'
  | 'protocols'
  | 'variants'
  | 'variantFallbacks'
  | 'magicLinks'
  | 'maxArticleSize'

/** A wiki as plain data (JSON can hold it), out of which {@link createSite} makes a {@link SiteConfig}. */
export interface SiteData extends Pick<SiteConfig, SharedKeys> {
  namespaces: readonly Namespace[]
  interwiki: readonly Interwiki[]
  magicWords: readonly MagicWord[]
  /** Ids of the parser functions, without `#`: `if`, `lc`. */
  functionHooks: readonly string[]
  /** Ids of the variables: `pagename`. */
  variables: readonly string[]
  /** Ids of the behaviour switches: `notoc`. */
  doubleUnderscores: readonly string[]
  /** Names of the extension tags in lower case. */
  extensionTags: readonly string[]
  /** The PHP regular expression that siteinfo gives: `/^([a-z]+)(.*)$/sD`. One that can not be read counts as that one. */
  linkTrail: string
  /** The characters that siteinfo gives as `linkprefixcharset`; `''` for none. */
  linkPrefix: string
  /** The names of each special page, with spaces: the local name first, then its further ones. */
  specialPages: readonly (readonly string[])[]
  extensions: readonly string[]
}

const englishTrail = '/^([a-z]+)(.*)$/sD'

/**
 * Makes a site out of plain data. Its words of other languages are those of `Intl`: see `withAllLanguages`.
 *
 * @param data - All of it; take {@link englishData} and change what differs.
 *
 * @example
 * const site = createSite({...englishData, name: 'Cookbook', server: 'https://cook.example', interwiki: []})
 */
export function createSite(data: SiteData): SiteConfig {
  const magicWords = new Map(data.magicWords.map((word) => [word.id, word]))
  const linkPrefix = linkPrefixFromPhp(data.linkPrefix)
  return {
    name: data.name,
    database: data.database,
    base: data.base,
    mainPage: data.mainPage,
    generator: data.generator,
    server: data.server,
    articlePath: data.articlePath,
    scriptPath: data.scriptPath,
    language: data.language,
    direction: data.direction,
    languages: intlLanguages(languageNames(data.interwiki)),
    timezone: data.timezone,
    case: data.case,
    namespaces: new Map(data.namespaces.map((namespace) => [namespace.id, namespace])),
    namespaceNumbers: namespaceNumbers(data.namespaces),
    interwiki: new Map(data.interwiki.map((wiki) => [wiki.prefix, wiki])),
    interwikiMagic: data.interwikiMagic,
    magicWords,
    functionHooks: createHookLookup(magicWords, data.functionHooks),
    variables: createLookup(magicWords, data.variables),
    doubleUnderscores: createLookup(magicWords, data.doubleUnderscores),
    imageOption: createImageOption(data.magicWords),
    redirectPattern: createRedirectPattern(magicWords.get('redirect')),
    extensionTags: new Set(data.extensionTags),
    protocols: data.protocols,
    linkTrail: linkTrailFromPhp(data.linkTrail) ?? (linkTrailFromPhp(englishTrail) as RegExp),
    ...(linkPrefix && {linkPrefix}),
    variants: data.variants,
    variantFallbacks: data.variantFallbacks,
    magicLinks: data.magicLinks,
    maxArticleSize: data.maxArticleSize,
    specialPages: specialPages(data.specialPages),
    extensions: new Set(data.extensions),
  }
}

/** The names of languages in themselves that the prefixes of their wikis have. */
function languageNames(interwiki: readonly Interwiki[]): Map<string, string> {
  return new Map(interwiki.flatMap(({prefix, language}) => (language === undefined ? [] : [[prefix, language]])))
}

/** Canonical names come before local ones, and those before aliases, as in MediaWiki. */
function namespaceNumbers(namespaces: readonly Namespace[]): Map<string, number> {
  const numbers = new Map<string, number>()
  const add = (name: string | undefined, id: number) => {
    if (name === undefined) return
    const key = name.toLowerCase()
    if (!numbers.has(key)) numbers.set(key, id)
  }
  for (const {canonical, id} of namespaces) add(canonical, id)
  for (const {name, id} of namespaces) add(name, id)
  for (const {aliases, id} of namespaces) for (const alias of aliases) add(alias, id)
  return numbers
}

function specialPages(pages: SiteData['specialPages']): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, ...aliases] of pages) {
    if (name === undefined) continue
    for (const alias of [name, ...aliases]) {
      const key = alias.toLowerCase()
      if (!names.has(key)) names.set(key, name)
    }
  }
  return names
}
