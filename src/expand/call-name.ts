import type {SiteConfig} from '../site/types.js'
import {trim} from './trim.js'

/** What the part of a call before its first `|` says, read as far as it can be without a frame. */
export interface CallName {
  /** Trimmed, as written. */
  written: string
  /** `{{subst:...}}`, which only counts when a page is saved. */
  subst: boolean
  /** `{{msgnw:...}}`: shown, not run. */
  nowiki: boolean
  /** Id of the variable of that name, where there is one. */
  variable?: string
  /** What is before the colon and what is behind it, trimmed, where there is such a function. */
  call?: {name: string; id: string; first: string}
  /** What remains when prefixes are taken off: the title of a template. */
  title: string
}

/** Reads the names of calls of one wiki. */
export interface CallNameReader {
  /** @param text What stands before the first `|`, expanded. */
  read(text: string): CallName
}

/** How many names a reader keeps. */
const MAX_NAMES = 20_000
/** Longest text that is kept. */
const MAX_LENGTH = 100

/** Makes a reader. What it has read it keeps, since the same names come up again and again. */
export function createCallNameReader(site: SiteConfig): CallNameReader {
  const prefixes = {
    subst: prefixPattern(site, 'subst'),
    safesubst: prefixPattern(site, 'safesubst'),
    msgnw: prefixPattern(site, 'msgnw'),
    msg: prefixPattern(site, 'msg'),
    raw: prefixPattern(site, 'raw'),
  }
  const known = new Map<string, CallName>()

  function parse(text: string): CallName {
    const written = trim(text)
    let rest = written
    const take = (pattern: RegExp | undefined): boolean => {
      const match = pattern?.exec(rest)
      if (!match) return false
      rest = rest.slice(match[0].length)
      return true
    }
    const hasColon = rest.includes(':')
    const subst = hasColon && take(prefixes.subst)
    if (hasColon && !subst) take(prefixes.safesubst)
    const variable = site.variables.get(rest)
    let nowiki = false
    if (hasColon) {
      nowiki = take(prefixes.msgnw)
      if (!nowiki) take(prefixes.msg)
      take(prefixes.raw)
    }
    const result: CallName = {written, subst, nowiki, title: rest}
    if (variable !== undefined) result.variable = variable
    const colon = rest.indexOf(':')
    if (colon >= 0) {
      const name = rest.slice(0, colon)
      const id = site.functionHooks.get(name)
      if (id !== undefined) result.call = {name, id, first: trim(rest.slice(colon + 1))}
    }
    return result
  }

  return {
    read(text) {
      if (text.length > MAX_LENGTH) return parse(text)
      const found = known.get(text)
      if (found) return found
      if (known.size >= MAX_NAMES) known.clear()
      const result = parse(text)
      known.set(text, result)
      return result
    },
  }
}

/** Matches a prefix such as `msgnw:` in any of its spellings, at the start. */
function prefixPattern(site: SiteConfig, id: string): RegExp | undefined {
  const word = site.magicWords.get(id)
  if (!word || word.names.length === 0) return undefined
  const names = word.names.map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
  return new RegExp(`^(?:${names.join('|')})`, word.caseSensitive ? '' : 'i')
}
