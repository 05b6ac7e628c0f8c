import type {Flat, FlatComment} from '../preprocess/flat.js'
import {SourceMap} from '../preprocess/source-map.js'
import {layouts} from './layout.js'
import type {WikiparserNode} from './types.js'

/** A token in a flat text. */
export interface Mark {
  node: WikiparserNode
  /** Offsets in the flat text; for a table, a row or a cell of its mark only, attributes included. */
  start: number
  end: number
}

/**
 * The text of some tokens: as it is written, without comments and what does not count on the page itself. What the tokens
 * are, the marks tell; the text that no mark covers is text.
 */
export interface TokenFlat extends Flat {
  /** By start; of two that begin at the same place the outer one comes first. */
  marks: readonly Mark[]
  /** The offset in the flat text of one in the source. What was left out lies where it would have stood. */
  at(offset: number): number
  /** The text between two offsets of the source. */
  textOf(node: WikiparserNode): string
}

/** What walking the tokens finds. Offsets are those of the source. */
export interface Found {
  source: string
  marks: Mark[]
  comments: Array<{open: number; close: number; value: string}>
  /** Stretches that are left out, in order. */
  skipped: Array<[start: number, end: number]>
}

/**
 * Makes the flat text of a run of tokens.
 *
 * @param source The text that the tokens' ranges count in.
 * @param from Offset of its first character.
 * @param to Offset behind its last one.
 */
export function flattenTokens(source: string, nodes: readonly WikiparserNode[], from: number, to: number): TokenFlat {
  const found: Found = {source, marks: [], comments: [], skipped: []}
  visit(found, nodes)
  const skipped = mergeSkips([...found.skipped, ...commentStretches(found, from, to)])
  const map = new SourceMap()
  // of each stretch that stays: its offset in the source, and in the flat text
  const starts: number[] = []
  const offsets: number[] = []
  let text = ''
  const keep = (start: number, end: number): void => {
    starts.push(start)
    offsets.push(text.length)
    if (end > start) map.add(text.length, text.length + end - start, start, end)
    text += source.slice(start, end)
  }
  let at = from
  for (const [start, end] of skipped) {
    if (start >= to) break
    keep(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  keep(at, Math.max(at, to))
  const flatOffset = (offset: number): number => {
    const i = lastUpTo(starts, offset)
    if (i < 0) return 0
    const next = i + 1 < offsets.length ? offsets[i + 1]! : text.length
    return Math.min(next, offsets[i]! + offset - starts[i]!)
  }
  return {
    text,
    atoms: [],
    map,
    base: 0,
    comments: found.comments.map(({open, close, value}): FlatComment => {
      return {at: flatOffset(open), value, node: {kind: 'comment', start: open, end: close, open, close}}
    }),
    spans: [],
    marks: found.marks.map(({node, start, end}) => ({node, start: flatOffset(start), end: flatOffset(end)})),
    at: flatOffset,
    textOf: ({range: [start, end]}) => text.slice(flatOffset(start), flatOffset(end)),
  }
}

/** Walks tokens in order, each by the layout of its type. */
function visit(found: Found, nodes: readonly WikiparserNode[]): void {
  for (const node of nodes) {
    if (node.type !== undefined) (layouts[node.type] ?? layouts.plain!)(found, node, visit)
  }
}

/** A comment that has its line for itself, or shares it with others, takes the line with it, as in MediaWiki's first phase. */
function commentStretches({source, comments}: Found, from: number, to: number): Array<[number, number]> {
  const stretches: Array<[number, number]> = []
  for (let i = 0; i < comments.length; i++) {
    const {open, close} = comments[i]!
    let before = open
    while (before > from && isBlank(source.charCodeAt(before - 1))) before--
    let last = i
    let after = skipBlanks(source, close, to)
    while (comments[last + 1]?.open === after) after = skipBlanks(source, comments[++last]!.close, to)
    const ownLine = before > 0 && source.charCodeAt(before - 1) === 10 && after < to && source.charCodeAt(after) === 10
    if (!ownLine) {
      stretches.push([open, close])
      continue
    }
    stretches.push([before, after + 1])
    i = last
  }
  return stretches
}

function skipBlanks(source: string, at: number, to: number): number {
  while (at < to && isBlank(source.charCodeAt(at))) at++
  return at
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

function mergeSkips(skips: Array<[number, number]>): Array<[number, number]> {
  skips.sort((a, b) => a[0] - b[0])
  const merged: Array<[number, number]> = []
  for (const [start, end] of skips) {
    const last = merged[merged.length - 1]
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Index of the last of the ascending numbers that is not greater than `offset`; -1 where there is none. */
function lastUpTo(numbers: readonly number[], offset: number): number {
  let low = -1
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
