import type {Node} from 'unist'
import {isNode} from '../../ast/children.js'
import type {Context} from '../context.js'
import {isList} from '../flow.js'
import {galleryLine} from '../handle/media.js'
import {itemContext} from '../inner.js'
import {offsetsOf} from '../source.js'
import type {Layout, Segment} from './layout.js'
import type {Patcher} from './patcher.js'

/** Writes one part of a node whose parts are lines. */
type WriteLine = (node: Node, patcher: Patcher, context: Context) => string

/** Items of lists and notes of a list of notes: a line each. */
export const linesLayout: Layout = (segment, patcher, context) =>
  layLines(segment, patcher, context, (node) =>
    patcher.writer.node(node, isList(segment.parent) ? itemContext(node, context) : {...context, lineStart: true}),
  )

/** Files of a gallery: a line each. */
export const galleryLayout: Layout = (segment, patcher, context) =>
  layLines(segment, patcher, context, (node) =>
    isNode(node, 'media') ? galleryLine(node, patcher.writer, context) : patcher.writer.node(node, context),
  )

function layLines(
  {parent, added, removed, before, after, isEmpty}: Segment,
  patcher: Patcher,
  context: Context,
  write: WriteLine,
): boolean {
  if (isEmpty) return false
  const {source} = patcher.writer
  const lines = added.map((node) => write(node, patcher, context)).join('\n')
  const rangeOf = (node: Node): readonly [number, number] | undefined =>
    lineRange(node, source, isList(parent), context)
  const left = before && rangeOf(before)
  const right = after && rangeOf(after)
  const first = removed[0] && rangeOf(removed[0])
  const last = removed.length > 0 ? rangeOf(removed[removed.length - 1]!) : undefined
  if ((before && !left) || (after && !right) || (removed.length > 0 && !(first && last))) return false
  // a term and its description on one line
  if (
    right &&
    added.length > 0 &&
    !source.slice(last?.[1] ?? left?.[1] ?? 0, right[0]).includes('\n') &&
    (last || left)
  ) {
    return false
  }
  if (left) {
    const end = last?.[1] ?? left[1]
    if (end < left[1] || (first && source.slice(left[1], first[0]).trim() !== '')) return false
    patcher.replace(left[1], end, lines === '' ? '' : `\n${lines}`)
    return true
  }
  const start = first?.[0] ?? right?.[0]
  if (start === undefined) return false
  if (lines === '') {
    if (!right || right[0] < start) return false
    patcher.replace(start, right[0], '')
  } else patcher.replace(start, last?.[1] ?? start, last ? lines : `${lines}\n`)
  return true
}

const MARKS = /^[*#:;]*$/

/** Where a part stands, with the marks of the lists around it; `undefined` where another item begins on its line. */
function lineRange(
  node: Node,
  source: string,
  isItem: boolean,
  context: Context,
): readonly [number, number] | undefined {
  const range = offsetsOf(node)
  if (!range || !isItem) return range
  const [start, end] = range
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  if (start === 0 || lineStart === start || !MARKS.test(source.slice(lineStart, start))) return range
  return lineStart > context.item ? [lineStart, end] : undefined
}
