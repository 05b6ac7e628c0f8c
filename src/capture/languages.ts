import type {LanguageLink} from '../ast/phrasing.js'
import type {SiteConfig} from '../site/types.js'
import type {Joins} from './joins.js'
import type {Line} from './line.js'
import {fold, words} from './words.js'

/** The names of languages in themselves, folded, and their prefixes. */
export interface LanguageNames {
  readonly prefixes: ReadonlyMap<string, string>
  readonly longest: number
}

const namesBySite = new WeakMap<SiteConfig, LanguageNames>()

/** Names of languages of a site, with what `Intl` has where the site has none. Made once for a site. */
export function languageNames(site: SiteConfig): LanguageNames {
  let names = namesBySite.get(site)
  if (!names) {
    names = readNames(site)
    namesBySite.set(site, names)
  }
  return names
}

function readNames(site: SiteConfig): LanguageNames {
  const prefixes = new Map<string, string>()
  let longest = 0
  const add = (name: string | undefined, prefix: string): void => {
    const key = name === undefined ? '' : fold(name)
    if (key === '' || prefixes.has(key)) return
    prefixes.set(key, prefix)
    longest = Math.max(longest, key.length)
  }
  const wikis = [...site.interwiki.values()].filter(({language}) => language !== undefined)
  // of two prefixes of one wiki the one that is in its address counts: `no` rather than `nb`
  const addressed = new Map(
    wikis.filter(({url, prefix}) => url.includes(`//${prefix}.`)).map(({url, prefix}) => [url, prefix]),
  )
  for (const {prefix, language, url} of wikis) add(language, addressed.get(url) ?? prefix)
  for (const {prefix, url} of wikis) add(displayName(prefix), addressed.get(url) ?? prefix)
  for (const code of site.languages.codes) add(site.languages.languageName(code), code)
  return {prefixes, longest}
}

function displayName(code: string): string | undefined {
  if (!/^[a-z]{2,3}$/.test(code)) return undefined
  try {
    if (Intl.DisplayNames.supportedLocalesOf(code).length === 0) return undefined
    return new Intl.DisplayNames([code], {type: 'language', fallback: 'none'}).of(code)
  } catch {
    return undefined
  }
}

/** A language that was found. */
export interface FoundLanguage {
  name: string
  prefix?: string
  confidence: number
}

/**
 * Finds the links to the page in other languages before and behind its content: names of languages run together in a line,
 * or each in a line of its own.
 *
 * @param lines The lines to look at; a run of names counts behind the heading of such a list, or where it is long enough.
 */
export function findLanguages(lines: readonly Line[], names: LanguageNames, joins: Joins): FoundLanguage[] {
  const {languages} = words()
  let found: FoundLanguage[] = []
  for (let i = 0; i < lines.length; i++) {
    const {text} = lines[i] as Line
    const folded = fold(text)
    const isHeading = languages.has(folded) || languages.has(folded.replace(/\d+/, '$1'))
    let at = isHeading ? i + 1 : i
    const run: FoundLanguage[] = []
    for (; at < lines.length; at++) {
      const line = (lines[at] as Line).text
      const split = splitLanguages(line, names, joins, isHeading && run.length === 0)
      if (split.length === 0) break
      run.push(...split)
    }
    const count = isHeading ? /\d+/.exec(text)?.[0] : undefined
    if (run.length > found.length && (isHeading || run.length >= 3 || count === String(run.length))) found = run
    if (at > i) i = at - 1
  }
  return found
}

/**
 * Splits names of languages that were run together: the fewest names that make up the line, whole.
 *
 * @param loose Whether a line with unknown names among the known ones is split too, at its joins.
 */
function splitLanguages(text: string, names: LanguageNames, joins: Joins, loose: boolean): FoundLanguage[] {
  if (text.length > 8000) return []
  const {prefixes, longest} = names
  const lower = text.toLowerCase()
  // one letter more or less in lower case would shift the places
  if (lower.length !== text.length) return []
  const cost: number[] = new Array(text.length + 1).fill(Number.POSITIVE_INFINITY)
  const from: number[] = new Array(text.length + 1).fill(-1)
  cost[0] = 0
  for (let start = 0; start < text.length; start++) {
    const before = cost[start] as number
    if (before === Number.POSITIVE_INFINITY) continue
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
      if (before + 1 >= (cost[end] as number) || !prefixes.has(lower.slice(start, end))) continue
      cost[end] = before + 1
      from[end] = start
    }
    // spaces stand between names; a stretch that is no known name costs much more
    const isSpace = /\s/.test(text[start] as string)
    if (!isSpace && !loose) continue
    const skip = before + (isSpace ? 0 : start === 0 || joins.strength(text, start) > 0 ? 3 : 0.5)
    if (skip >= (cost[start + 1] as number)) continue
    cost[start + 1] = skip
    from[start + 1] = -2
  }
  if (cost[text.length] === Number.POSITIVE_INFINITY) return []
  return namesOf(text, from, names)
}

function namesOf(text: string, from: readonly number[], {prefixes}: LanguageNames): FoundLanguage[] {
  const found: FoundLanguage[] = []
  let unknown = ''
  const flush = (): void => {
    if (unknown.trim() !== '') found.push({name: unknown.trim(), confidence: 0.3})
    unknown = ''
  }
  for (let end = text.length; end > 0; ) {
    const start = from[end] as number
    if (start === -2) {
      unknown = text[end - 1] + unknown
      end--
      continue
    }
    flush()
    const name = text.slice(start, end).trim()
    const prefix = prefixes.get(fold(name))
    found.push({name, confidence: 1, ...(prefix !== undefined && {prefix})})
    end = start
  }
  flush()
  found.reverse()
  return found.some(({prefix}) => prefix !== undefined) ? found : []
}

/** The link to a page in another language. Its title is not in a capture, so it is empty and the address is that of the wiki. */
export function languageLink({prefix}: FoundLanguage, site: SiteConfig): LanguageLink | undefined {
  if (prefix === undefined) return undefined
  const url = site.interwiki.get(prefix)?.url.replace('$1', '') ?? ''
  return {type: 'languageLink', prefix, title: '', url}
}
