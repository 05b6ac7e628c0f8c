import {createSite} from '../site/create.js'
import {englishData} from '../site/english.js'
import type {Interwiki, MagicWord, Namespace, SiteConfig, WordLookup} from '../site/types.js'
import type {WikiparserConfig} from './types.js'

/** What a configuration of wikiparser-node does not say of a wiki. */
export interface WikiparserSiteDetails
  extends Partial<
    Pick<SiteConfig, 'database' | 'direction' | 'language' | 'mainPage' | 'name' | 'scriptPath' | 'server' | 'timezone'>
  > {
  /** What of the text behind a link belongs to it, as siteinfo gives it: `/^([a-zäöüß]+)(.*)$/sDu`. */
  linkTrail?: string
}

/**
 * Makes a site out of a configuration of wikiparser-node, such as one of its folder `config`.
 *
 * What such a configuration does not hold (addresses of other wikis, names of special pages ...) is that of the English
 * Wikipedia; an answer to siteinfo (`siteFromSiteinfo`) says more.
 *
 * @param config What wikiparser-node calls `ConfigData`.
 * @param details What is known besides. `language` is by default the first of the configuration's variants, else `en`.
 * @throws {TypeError} where the value is no such configuration. The message names the part.
 *
 * @example
 * import config from 'wikiparser-node/config/zhwiki.json' with {type: 'json'}
 * const site = siteFromWikiparserConfig(config, {language: 'zh', linkTrail: '/^()(.*)$/sD'})
 */
export function siteFromWikiparserConfig(config: WikiparserConfig, details: WikiparserSiteDetails = {}): SiteConfig {
  check(config)
  const {linkTrail = englishData.linkTrail, ...known} = details
  const words = readWords(config)
  const place = readPath(config.articlePath)
  const site = createSite({
    ...englishData,
    ...place,
    database: '',
    language: config.variants[0] ?? englishData.language,
    ...known,
    linkTrail,
    namespaces: readNamespaces(config),
    interwiki: readInterwiki(config, place.articlePath),
    magicWords: [...words, ...englishData.magicWords.filter(({id}) => !words.some((word) => word.id === id))],
    doubleUnderscores: words.filter(({names}) => names[0]?.startsWith('__')).map(({id}) => id),
    extensionTags: config.ext.map((name) => name.toLowerCase()),
    protocols: [...config.protocol.split('|').map(plainText), '//'],
    variants: config.variants,
    variantFallbacks: {},
    // wikiparser-node always looks for them
    magicLinks: {isbn: true, pmid: true, rfc: true},
  })
  return {
    ...site,
    functionHooks: lookup(config, new Set(config.functionHook), functionIds),
    variables: lookup(config, new Set(config.variable), variableIds),
  }
}

/** The parts that are looked at, and what each must be. */
const parts: ReadonlyArray<readonly [keyof WikiparserConfig, (value: unknown) => boolean, string]> = [
  ['ext', Array.isArray, 'a list'],
  ['namespaces', isRecord, 'an object'],
  ['nsid', isRecord, 'an object'],
  ['variable', Array.isArray, 'a list'],
  ['functionHook', Array.isArray, 'a list'],
  [
    'parserFunction',
    (value) => Array.isArray(value) && isRecord(value[0]) && isRecord(value[1]),
    'two objects and two lists',
  ],
  ['doubleUnderscore', (value) => Array.isArray(value) && value.length >= 2, 'two lists and two objects'],
  ['protocol', (value) => typeof value === 'string', 'a string'],
  ['interwiki', Array.isArray, 'a list'],
  ['img', isRecord, 'an object'],
  ['redirection', Array.isArray, 'a list'],
  ['variants', Array.isArray, 'a list'],
]

function check(config: unknown): asserts config is WikiparserConfig {
  if (!isRecord(config)) throw new TypeError('siteFromWikiparserConfig: expected a configuration of wikiparser-node')
  for (const [key, isRight, wanted] of parts) {
    if (!isRight(config[key])) throw new TypeError(`siteFromWikiparserConfig: ${key} must be ${wanted}`)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** wikiparser-node has all ids in lower case, MediaWiki a few with capitals. */
function idsOf(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [id.toLowerCase(), id]))
}

const functionIds = /* @__PURE__ */ idsOf(englishData.functionHooks)
const variableIds = /* @__PURE__ */ idsOf(englishData.variables)
const switchIds = /* @__PURE__ */ idsOf(englishData.doubleUnderscores)

function lookup(
  {parserFunction: [insensitive, sensitive]}: WikiparserConfig,
  ids: ReadonlySet<string>,
  usual: ReadonlyMap<string, string>,
): WordLookup {
  const get = (words: Record<string, string>, spelling: string): string | undefined => {
    const id = Object.hasOwn(words, spelling) ? words[spelling]! : undefined
    return id !== undefined && (ids.has(id) || ids.has(id.toLowerCase()))
      ? (usual.get(id.toLowerCase()) ?? id)
      : undefined
  }
  return {get: (spelling) => get(sensitive, spelling) ?? get(insensitive, spelling.toLowerCase())}
}

/** The magic words that have spellings of their own, by id: functions, variables, switches, image options, the redirect. */
function readWords(config: WikiparserConfig): MagicWord[] {
  const words = new Map<string, {names: string[]; caseSensitive: boolean}>()
  const add = (id: string, name: string, caseSensitive: boolean): void => {
    const word = words.get(id)
    if (!word) words.set(id, {names: [name], caseSensitive})
    else {
      word.names.push(name)
      word.caseSensitive &&= caseSensitive
    }
  }
  const {parserFunction, doubleUnderscore, img, redirection} = config
  parserFunction.slice(0, 2).forEach((spellings, i) => {
    for (const [name, id] of Object.entries(spellings)) {
      add(functionIds.get(id) ?? variableIds.get(id) ?? id, name.replace(/^#/, ''), i === 1)
    }
  })
  for (const [name, id, caseSensitive] of switches(doubleUnderscore)) {
    add(switchIds.get(id.toLowerCase()) ?? id.toLowerCase(), `__${name}__`, caseSensitive)
  }
  for (const [name, id] of Object.entries(img)) add(`img_${id.replaceAll('-', '_')}`, name, true)
  for (const name of redirection) add('redirect', plainText(name), false)
  return Array.from(words, ([id, word]) => ({id, ...word}))
}

/** The behaviour switches: either with their ids, or as a list where the spellings are the ids. */
function* switches(
  lists: WikiparserConfig['doubleUnderscore'],
): Generator<[name: string, id: string, sensitive: boolean]> {
  for (const i of [0, 1] as const) {
    const named = Object.entries(lists[i + 2] ?? {}) as Array<[string, string]>
    const entries = named.length > 0 ? named : lists[i].map((id) => [id, id] as const)
    for (const [name, id] of entries) yield [i === 0 ? name.toUpperCase() : name, id, i === 1]
  }
}

/**
 * `namespaces` holds the names in MediaWiki's own English where the wiki has others; those come first in `nsid`, in lower
 * case.
 */
function readNamespaces({namespaces, nsid}: WikiparserConfig): Namespace[] {
  const usual = new Map(englishData.namespaces.map((namespace) => [namespace.id, namespace]))
  return Object.entries(namespaces).map(([key, listed]): Namespace => {
    const id = Number(key)
    const names = Object.keys(nsid).filter((name) => nsid[name] === id)
    const english = usual.get(id)
    const local = names[0]
    const name = local === undefined || local === listed.toLowerCase() ? listed : upperFirst(local)
    const {canonical} = english ?? {}
    return {
      id,
      name,
      ...(canonical !== undefined ? {canonical} : listed !== name && {canonical: listed}),
      aliases: names.filter((alias) => alias !== name.toLowerCase()),
      case: english?.case ?? 'first-letter',
      subpages: english?.subpages ?? true,
      content: english?.content ?? false,
      nonincludable: english?.nonincludable ?? false,
    }
  })
}

function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return first.toUpperCase() + text.slice(first.length)
}

/** Prefixes without addresses: one that the English Wikipedia does not know leads by way of the wiki itself. */
function readInterwiki({interwiki}: WikiparserConfig, articlePath: string): readonly Interwiki[] {
  if (interwiki.length === 0) return englishData.interwiki
  const usual = new Map(englishData.interwiki.map((wiki) => [wiki.prefix, wiki]))
  return interwiki.map((prefix) => {
    const url = articlePath.replace('$1', () => `${prefix}:$1`)
    return usual.get(prefix) ?? {prefix, url, local: false}
  })
}

/** `https://de.wikipedia.org/wiki/$1` or `/wiki/$1` */
function readPath(path: string = englishData.articlePath): {articlePath: string; server: string} {
  const host = /^(?:https?:)?\/\/[^/]+/.exec(path)?.[0]
  if (host === undefined) return {articlePath: path, server: englishData.server}
  return {articlePath: path.slice(host.length) || '/$1', server: host}
}

function plainText(text: string): string {
  return text.replaceAll('\\', '')
}
