import type {Interwiki, MagicWord, Namespace, SiteConfig, TitleCase} from './types.js'

/** What the built-in data knows of a language's Wikipedia, where it differs from its base. */
export interface LanguageData {
  /** Name of the wiki and title of its main page, where its own siteinfo was read. */
  name?: string
  mainPage?: string
  /** Where it is not the language's code and `wiki`. */
  database?: string
  timezone?: string
  /** The language whose words it adds to; English where absent. */
  base?: string
  variants?: readonly string[]
  /** `false` where `ISBN 1`, `RFC 1` and `PMID 1` are no links. */
  magicLinks?: boolean
  /** Tags that the English Wikipedia does not have. */
  extensionTags?: readonly string[]
  /** See {@link readNamespaces}. */
  namespaces: string
  /** Spellings beside those of the base; see {@link readMagicWords}. */
  magicWords: string
  /** Local names; see {@link readSpecialPages}. */
  specialPages?: string
}

/**
 * Reads magic words: one a line, `[-]id|name|...`, where `-` says that case does not count; without names, the id in
 * capitals is the name.
 *
 * @param text - `redirect` lines such as `-redirect|#REDIRECT`.
 * @param base - Words whose spellings are added behind the line's own ones; words that have no line stay as they are.
 *   Case counts as it does there.
 */
export function readMagicWords(text: string, base: readonly MagicWord[] = []): MagicWord[] {
  const words = new Map(base.map((word) => [word.id, word]))
  for (const [head, ...own] of readLines(text)) {
    const caseSensitive = !head.startsWith('-')
    const id = caseSensitive ? head : head.slice(1)
    const inherited = words.get(id)
    const names = own.length > 0 ? own : [id.toUpperCase()]
    words.set(id, inherited ? {...inherited, names: [...names, ...inherited.names]} : {id, names, caseSensitive})
  }
  return [...words.values()]
}

/**
 * Reads namespaces: one a line, `id[flags]|name|canonical|alias...`; `=` as the canonical name is the name itself.
 * Flags: `s` has subpages, `c` content, `n` not includable, `k` case counts.
 */
export function readNamespaces(text: string): Namespace[] {
  return readLines(text).map(([head, name = '', canonical = '', ...aliases]) => {
    const flags = head.replace(/^-?\d+/, '')
    const case_: TitleCase = flags.includes('k') ? 'case-sensitive' : 'first-letter'
    return {
      id: Number.parseInt(head, 10),
      name,
      ...(canonical !== '' && {canonical: canonical === '=' ? name : canonical}),
      aliases,
      case: case_,
      subpages: flags.includes('s'),
      content: flags.includes('c'),
      nonincludable: flags.includes('n'),
    }
  })
}

/**
 * Reads special pages: one a line, `realname|name...`, the local name first; without names, the real name is the name.
 *
 * @param base - Pages by real name, whose names are added behind the line's own ones.
 * @returns By real name all names, with spaces, the real name the last of them.
 */
export function readSpecialPages(
  text: string,
  base: ReadonlyMap<string, readonly string[]> = new Map(),
): Map<string, readonly string[]> {
  const pages = new Map(base)
  for (const [realName, ...names] of readLines(text)) {
    const spaced = names.map((name) => name.replaceAll('_', ' '))
    pages.set(realName, [...spaced, ...(base.get(realName) ?? [realName])])
  }
  return pages
}

/** A family of wikis that has one wiki a language, and the prefixes that lead from one to the other. */
const projects = [
  ['w', 'wikipedia'],
  ['wikt', 'wiktionary'],
  ['q', 'wikiquote'],
  ['b', 'wikibooks'],
  ['n', 'wikinews'],
  ['s', 'wikisource'],
  ['v', 'wikiversity'],
  ['voy', 'wikivoyage'],
  ['chapter', 'wikimedia'],
] as const

/**
 * Reads prefixes of other languages (`prefix|name of the language[|subdomain]`) and makes those of sister projects.
 *
 * @param text - One language a line.
 * @param project - Second part of the host: `wikipedia`, `wikisource`.
 * @param subdomain - The wiki's own: `de`. Prefixes of sister projects (`wikt:`) lead to the same language; on a
 *   Wikipedia `w:` leads to the English one, as it does there.
 */
export function readLanguageLinks(text: string, project: string, subdomain: string): Interwiki[] {
  const home = `https://${subdomain}.${project}.org/wiki/$1`
  const link = (prefix: string, host: string, language?: string): Interwiki => {
    const url = `https://${host}.org/wiki/$1`
    return {prefix, url, ...(language !== undefined && {language}), local: true, ...(url === home && {self: true})}
  }
  return [
    ...projects.map(([prefix, domain]) =>
      link(prefix, `${domain === 'wikipedia' && domain === project ? 'en' : subdomain}.${domain}`),
    ),
    ...readLines(text).map(([prefix, language = '', host = prefix]) => link(prefix, `${host}.${project}`, language)),
  ]
}

/** Reads other prefixes: `prefix|[-]address`; a host alone is `https://HOST/wiki/$1`, `-` marks wikis of others. */
export function readInterwiki(text: string): Interwiki[] {
  return readLines(text).map(([prefix, address = '']) => {
    const local = !address.startsWith('-')
    const place = local ? address : address.slice(1)
    const url = place.startsWith('//') ? `https:${place}` : place.includes(':') ? place : `https://${place}/wiki/$1`
    return {prefix, url, local}
  })
}

/** Reads variants' fallbacks: codes with white space between them, by code. */
export function readVariants(
  codes: readonly string[],
  fallbacks: Readonly<Record<string, string>>,
): SiteConfig['variantFallbacks'] {
  return Object.fromEntries(
    codes.map((code) => [code, Object.hasOwn(fallbacks, code) ? (fallbacks[code]?.split(' ') ?? []) : []]),
  )
}

function readLines(text: string): [string, ...string[]][] {
  return text === '' ? [] : text.split('\n').map((line) => line.split('|') as [string, ...string[]])
}
