import type {Token} from '../inline/token.js'
import {isBlank} from '../white-space.js'

/** A line that holds such a token makes no paragraph, and neither do the lines behind it. */
export const OPENS_BLOCK = 1
/** A line that holds such a token makes no paragraph; the lines behind it do. */
export const CLOSES_BLOCK = 2

/** What a start tag and an end tag of these elements mean for paragraphs, as pairs. Elements that are not here mean nothing. */
const CLASSES: ReadonlyMap<string, readonly [start: number, end: number]> = new Map(
  (
    [
      ['table h1 h2 h3 h4 h5 h6 pre p ul ol dl', [OPENS_BLOCK, CLOSES_BLOCK]],
      ['td th', [CLOSES_BLOCK, OPENS_BLOCK]],
      ['tr caption dt dd li', [OPENS_BLOCK, OPENS_BLOCK]],
      ['center blockquote div hr figure aside', [CLOSES_BLOCK, CLOSES_BLOCK]],
    ] as const
  ).flatMap(([names, pair]) => names.split(' ').map((name) => [name, pair] as const)),
)

/** What a line's tokens mean for paragraphs: {@link OPENS_BLOCK} and {@link CLOSES_BLOCK}, 0 for a line of text. */
export function classify(tokens: readonly Token[]): number {
  let found = 0
  for (const token of tokens) {
    if (token.kind === 'open') found |= CLASSES.get(token.name)?.[0] ?? 0
    else if (token.kind === 'close') found |= CLASSES.get(token.name)?.[1] ?? 0
    else if (token.kind === 'block') found |= CLOSES_BLOCK
  }
  return found
}

/** Whether the last `<blockquote>` tag of the line leaves one open; `before` where there is none. */
export function leavesBlockquote(tokens: readonly Token[], before: boolean): boolean {
  let open = before
  for (const token of tokens) {
    if ((token.kind === 'open' || token.kind === 'close') && token.name === 'blockquote') open = token.kind === 'open'
  }
  return open
}

/**
 * Whether the line shows nothing: what is left of it when categories and language links are taken out. White space that is written
 * as a reference and a `<nowiki/>` are something to MediaWiki.
 */
export function isBlankLine(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (token.kind === 'invisible') continue
    if (token.kind !== 'text' || !isBlank(token.value) || token.value.length !== token.end - token.start) return false
  }
  return true
}

/** Whether nothing but categories and language links is on the line. Such a line is as good as not there. */
export function isLinkOnlyLine(tokens: readonly Token[]): boolean {
  let links = 0
  for (const token of tokens) {
    if (token.kind === 'invisible') {
      if (token.node.type === 'category' || token.node.type === 'languageLink') links++
    } else if (token.kind !== 'text' || !isBlank(token.value)) return false
  }
  return links > 0
}

/** Whether a category or a language link stands at the start of the line. */
export function beginsWithLink(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (token.kind === 'invisible') return token.node.type === 'category' || token.node.type === 'languageLink'
    if (token.kind !== 'text' || !isBlank(token.value)) return false
  }
  return false
}

/** Whether nothing but calls that were not expanded is on the line. */
export function isCallOnlyLine(tokens: readonly Token[]): boolean {
  let calls = 0
  for (const token of tokens) {
    if (token.kind === 'inline' && CALLS.has(token.node.type)) calls++
    else if (token.kind === 'block' && (token.node.type === 'infobox' || token.node.type === 'navbox')) calls++
    else if (token.kind === 'invisible') continue
    else if (token.kind !== 'text' || !isBlank(token.value)) return false
  }
  return calls > 0
}

const CALLS: ReadonlySet<string> = new Set(['transclusion', 'parserFunction'])
