import {readVariants} from './compact.js'
import {createSite, type SiteData} from './create.js'
import {englishData} from './english.js'
import type {Interwiki, MagicWord, Namespace, SiteConfig, TitleCase} from './types.js'

/**
 * Reads what a wiki answers to `api.php?action=query&meta=siteinfo`, so that its pages are parsed as it parses them.
 *
 * @param json - The answer, parsed: of `formatversion` 1 or 2, with or without the outer `query`. Ask for
 *   `siprop=general|namespaces|namespacealiases|magicwords|interwikimap|languagevariants|specialpagealiases|
 *   extensiontags|functionhooks|variables|doubleunderscores|protocols|extensions`. What is missing is taken from the
 *   English Wikipedia. Names of months, days and languages in other languages are those of `Intl`; `withAllLanguages` of
 *   `wikast/dump` gives MediaWiki's.
 * @throws TypeError where the value is no such answer: neither `general` nor `namespaces` is in it, or one of the parts
 *   has the wrong shape. The message names the part.
 *
 * @example
 * const answer = await fetch('https://de.wikipedia.org/w/api.php?action=query&meta=siteinfo&format=json&siprop=…')
 * const site = siteFromSiteinfo(await answer.json())
 * parse(text, {site})
 */
export function siteFromSiteinfo(json: unknown): SiteConfig {
  return createSite(dataFromSiteinfo(json))
}

/** As {@link siteFromSiteinfo}, as plain data. */
export function dataFromSiteinfo(json: unknown): SiteData {
  const answer = unwrap(json)
  const general = optional(answer, 'general', record) ?? {}
  const language = text(general.lang) ?? englishData.language
  const siteCase = titleCase(general.case) ?? englishData.case
  const name = text(general.sitename) ?? englishData.name
  const variants = strings(optional(general, 'variants', list)?.map((variant) => field(variant, 'code')))
  const magicLinks = optional(general, 'magiclinks', record)
  return {
    name,
    database: text(general.wikiid) ?? '',
    base: text(general.base) ?? englishData.base,
    mainPage: text(general.mainpage) ?? englishData.mainPage,
    generator: text(general.generator) ?? englishData.generator,
    server: text(general.server) ?? englishData.server,
    articlePath: text(general.articlepath) ?? englishData.articlePath,
    scriptPath: text(general.scriptpath) ?? englishData.scriptPath,
    language,
    direction: flag(general.rtl) ? 'rtl' : 'ltr',
    timezone: text(general.timezone) ?? englishData.timezone,
    case: siteCase,
    namespaces: readNamespaces(answer, siteCase),
    interwiki: readInterwikiMap(answer, general) ?? englishData.interwiki,
    interwikiMagic: 'interwikimagic' in general || 'magiclinks' in general ? flag(general.interwikimagic) : true,
    magicWords: optional(answer, 'magicwords', list)?.flatMap(readMagicWord) ?? englishData.magicWords,
    functionHooks: names(answer, 'functionhooks') ?? englishData.functionHooks,
    variables: names(answer, 'variables') ?? englishData.variables,
    doubleUnderscores: names(answer, 'doubleunderscores') ?? englishData.doubleUnderscores,
    extensionTags:
      names(answer, 'extensiontags')?.map((tag) => tag.replace(/^<|>$/g, '').toLowerCase()) ??
      englishData.extensionTags,
    protocols: names(answer, 'protocols')?.map((protocol) => protocol.toLowerCase()) ?? englishData.protocols,
    linkTrail: text(general.linktrail) ?? englishData.linkTrail,
    linkPrefix: text(general.linkprefixcharset) ?? '',
    variants,
    variantFallbacks: readVariants(variants, readFallbacks(answer)),
    magicLinks: magicLinks
      ? {isbn: flag(magicLinks.ISBN), pmid: flag(magicLinks.PMID), rfc: flag(magicLinks.RFC)}
      : englishData.magicLinks,
    maxArticleSize: typeof general.maxarticlesize === 'number' ? general.maxarticlesize : englishData.maxArticleSize,
    specialPages: optional(answer, 'specialpagealiases', list)?.map(readSpecialPage) ?? englishData.specialPages,
    extensions: strings(optional(answer, 'extensions', list)?.map((extension) => field(extension, 'name'))),
  }
}

function unwrap(json: unknown): Fields {
  const outer = record(json)
  if (!outer) throw new TypeError(`siteFromSiteinfo: expected the answer to meta=siteinfo, got ${describe(json)}`)
  const error = record(outer.error)
  if (error)
    throw new TypeError(`siteFromSiteinfo: the wiki answered with an error: ${text(error.info) ?? text(error.code)}`)
  const answer = 'query' in outer ? record(outer.query) : outer
  if (!answer) throw new TypeError(`siteFromSiteinfo: expected an object as query, got ${describe(outer.query)}`)
  if (!('general' in answer) && !('namespaces' in answer)) {
    throw new TypeError(
      'siteFromSiteinfo: neither general nor namespaces is in the answer; is it one to meta=siteinfo?',
    )
  }
  return answer
}

function readNamespaces(answer: Fields, siteCase: TitleCase): readonly Namespace[] {
  const entries = optional(answer, 'namespaces', record)
  if (!entries) return englishData.namespaces
  const aliases = optional(answer, 'namespacealiases', list)
  const usual = new Map(englishData.namespaces.map((namespace) => [namespace.id, namespace]))
  return Object.entries(entries)
    .map(([key, value]): Namespace => {
      const entry = record(value)
      const id = Number(entry?.id ?? key)
      if (!entry || !Number.isInteger(id)) {
        throw new TypeError(`siteFromSiteinfo: namespaces.${key} is not a namespace but ${describe(value)}`)
      }
      const canonical = text(entry.canonical)
      return {
        id,
        name: text(entry.name) ?? text(entry['*']) ?? '',
        ...(canonical !== undefined && {canonical}),
        aliases: aliases
          ? strings(aliases.filter((alias) => field(alias, 'id') === id).map((alias) => field(alias, 'alias', '*')))
          : (usual.get(id)?.aliases ?? []),
        case: titleCase(entry.case) ?? siteCase,
        subpages: flag(entry.subpages),
        content: flag(entry.content),
        nonincludable: flag(entry.nonincludable),
      }
    })
    .sort((a, b) => a.id - b.id)
}

function readInterwikiMap(answer: Fields, general: Fields): Interwiki[] | undefined {
  const wikis = optional(answer, 'interwikimap', list)?.flatMap(readInterwiki)
  if (!wikis || wikis.some(({self}) => self)) return wikis
  // where no prefix is said to be the wiki's own, one that leads to the wiki's own pages is
  const {server, articlepath} = general
  const own = `${text(server) ?? ''}${text(articlepath) ?? ''}`
  return wikis.map((wiki) => (wiki.url === own && wiki.language === undefined ? {...wiki, self: true} : wiki))
}

function readInterwiki(value: unknown): Interwiki[] {
  const prefix = text(field(value, 'prefix'))
  const url = text(field(value, 'url'))
  if (prefix === undefined || url === undefined) return []
  const isExtraLanguage = flag(field(value, 'extralanglink'))
  const language =
    text(field(value, 'language')) ?? (isExtraLanguage ? (text(field(value, 'linktext')) ?? prefix) : undefined)
  const local = flag(field(value, 'local'))
  const self = flag(field(value, 'localinterwiki'))
  return [{prefix: prefix.toLowerCase(), url, ...(language !== undefined && {language}), local, ...(self && {self})}]
}

function readMagicWord(value: unknown): MagicWord[] {
  const id = text(field(value, 'name'))
  if (id === undefined) return []
  return [{id, names: strings(list(field(value, 'aliases'))), caseSensitive: flag(field(value, 'case-sensitive'))}]
}

function readSpecialPage(value: unknown): string[] {
  const aliases = strings([...(list(field(value, 'aliases')) ?? []), field(value, 'realname')])
  return aliases.map((alias) => alias.replaceAll('_', ' '))
}

/** `languagevariants` groups the variants by language; here all of them by code. */
function readFallbacks(answer: Fields): Record<string, string> {
  const fallbacks: Record<string, string> = {}
  for (const family of Object.values(optional(answer, 'languagevariants', record) ?? {})) {
    for (const [code, variant] of Object.entries(record(family) ?? {})) {
      fallbacks[code] = strings(list(field(variant, 'fallbacks'))).join(' ')
    }
  }
  return fallbacks
}

type Fields = Readonly<Record<string, unknown>>

/** A part of the answer, `undefined` where it was not asked for. */
function optional<T>(fields: Fields, key: string, read: (value: unknown) => T | undefined): T | undefined {
  const value = fields[key]
  if (value === undefined) return undefined
  const part = read(value)
  if (part === undefined) throw new TypeError(`siteFromSiteinfo: ${key} has the wrong shape: ${describe(value)}`)
  return part
}

function names(fields: Fields, key: string): string[] | undefined {
  const values = optional(fields, key, list)
  return values && strings(values)
}

function record(value: unknown): Fields | undefined {
  // PHP writes an empty object as an empty list.
  if (Array.isArray(value)) return value.length === 0 ? {} : undefined
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined
}

/** A list, or an object with numbers as keys, as PHP writes a list with holes. */
function list(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null ? Object.values(value) : undefined
}

/** The first of some fields of an object that is there. */
function field(value: unknown, ...keys: string[]): unknown {
  const fields = record(value)
  const key = keys.find((candidate) => fields?.[candidate] !== undefined)
  return key === undefined ? undefined : fields?.[key]
}

function strings(values: readonly unknown[] | undefined): string[] {
  return values?.filter((value) => typeof value === 'string') ?? []
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A truth value: `true`, or in `formatversion` 1 the empty string, which is absent where it is false. */
function flag(value: unknown): boolean {
  return value === true || value === ''
}

function titleCase(value: unknown): TitleCase | undefined {
  return value === 'first-letter' || value === 'case-sensitive' ? value : undefined
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value
}
