import {elementNames, isVoid} from '../parse/inline/html-tag.js'
import {englishData} from '../site/english.js'
import type {SiteConfig} from '../site/types.js'
import type {WikiparserConfig} from './types.js'

/** Elements whose end tag may be missing. */
const OPTIONAL_END: ReadonlySet<string> = new Set(['li', 'dd', 'dt'])

/**
 * Makes a configuration for wikiparser-node out of a site, so that it reads the wiki's pages: namespaces, magic words, tags,
 * prefixes and variants in the wiki's own language.
 *
 * @returns What wikiparser-node takes as `Parser.config`, or by `Parser.getConfig` for one page.
 *
 * @example
 * Parser.config = toWikiparserConfig(siteFromSiteinfo(answer))
 */
export function toWikiparserConfig(site: SiteConfig): WikiparserConfig {
  const words = spellings(site)
  const elements = [...elementNames]
  return {
    ext: [...site.extensionTags],
    html: [
      elements.filter((name) => !isVoid(name) && !OPTIONAL_END.has(name)),
      [...OPTIONAL_END],
      elements.filter(isVoid),
    ],
    namespaces: Object.fromEntries(Array.from(site.namespaces, ([id, {name}]) => [String(id), name])),
    // the local names come first, as in the configurations that come with wikiparser-node
    nsid: Object.fromEntries([...localNames(site), ...site.namespaceNumbers]),
    functionHook: [...words.functions],
    variable: [...words.variables],
    parserFunction: [
      words.insensitive,
      words.sensitive,
      prefixes(site, 'msg', 'raw'),
      prefixes(site, 'subst', 'safesubst'),
    ],
    doubleUnderscore: switches(site),
    protocol: site.protocols
      .filter((protocol) => protocol !== '//')
      .map(escapePattern)
      .join('|'),
    interwiki: [...site.interwiki.keys()],
    img: imageOptions(site),
    redirection: (site.magicWords.get('redirect')?.names ?? ['#REDIRECT']).map((name) =>
      escapePattern(name.toLowerCase()),
    ),
    variants: [...site.variants],
    articlePath: `${site.server}${site.articlePath}`,
  }
}

function localNames({namespaces}: SiteConfig): Array<[string, number]> {
  return Array.from(namespaces, ([id, {name}]) => [name.toLowerCase(), id])
}

interface Spellings {
  insensitive: Record<string, string>
  sensitive: Record<string, string>
  functions: Set<string>
  variables: Set<string>
}

/** Functions and variables by spelling. A word without spellings is known by its id. */
function spellings(site: SiteConfig): Spellings {
  const found: Spellings = {insensitive: {}, sensitive: {}, functions: new Set(), variables: new Set()}
  const add = (spelling: string, id: string, caseSensitive: boolean): void => {
    const isFunction = site.functionHooks.get(spelling) === id
    const isVariable = site.variables.get(spelling) === id
    if (!isFunction && !isVariable) return
    const key = id.toLowerCase()
    if (isFunction) found.functions.add(key)
    if (isVariable) found.variables.add(key)
    if (caseSensitive) found.sensitive[spelling] = key
    else found.insensitive[spelling.toLowerCase()] = key
  }
  for (const {id, names, caseSensitive} of site.magicWords.values()) {
    for (const written of names) {
      const name = written.replace(/[:：]$/, '')
      add(name, id, caseSensitive)
      add(`#${name}`, id, caseSensitive)
    }
  }
  for (const id of [...englishData.functionHooks, ...englishData.variables]) {
    if (site.magicWords.has(id)) continue
    add(id, id, false)
    add(`#${id}`, id, false)
  }
  return found
}

/** Spellings of what stands before a template's name, in lower case without the colon. */
function prefixes(site: SiteConfig, ...ids: string[]): string[] {
  return ids.flatMap((id) =>
    (site.magicWords.get(id)?.names ?? [id]).map((name) => name.replace(/[:：]$/, '').toLowerCase()),
  )
}

function switches(site: SiteConfig): WikiparserConfig['doubleUnderscore'] {
  const insensitive: Record<string, string> = {}
  const sensitive: Record<string, string> = {}
  for (const {id, names, caseSensitive} of site.magicWords.values()) {
    for (const name of names) {
      if (site.doubleUnderscores.get(name) !== id) continue
      const word = name.replace(/^(?:__|＿＿)|(?:__|＿＿)$/g, '')
      if (caseSensitive) sensitive[word] = id.toUpperCase()
      else insensitive[word.toLowerCase()] = id
    }
  }
  return [[], [], insensitive, sensitive]
}

function imageOptions(site: SiteConfig): Record<string, string> {
  const options: Record<string, string> = {}
  for (const {id, names} of site.magicWords.values()) {
    const own = /^img_(.*)/.exec(id)?.[1]
    if (own === undefined && !id.startsWith('timedmedia_')) continue
    for (const name of names) options[name] = (own ?? id).replaceAll('_', '-')
  }
  return options
}

/** wikiparser-node puts these words into regular expressions as they are. */
function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
