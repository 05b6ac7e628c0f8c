import type {Node} from 'unist'
import type {Context} from '../context.js'
import {distance, isBlock, isLine, isList} from '../flow.js'
import {guard} from '../guard.js'
import {offsetsOf} from '../source.js'
import {argumentLayout} from './arguments.js'
import {galleryLayout, linesLayout} from './lines.js'
import type {Patcher} from './patcher.js'
import {rowLayout, tableLayout} from './table.js'

/** A stretch of siblings in which some were taken out or put in. */
export interface Segment {
  readonly parent: Node
  /** The parent as it was. */
  readonly origin: Node
  /** What there is now. */
  readonly added: readonly Node[]
  /** What was there in the source. */
  readonly removed: readonly Node[]
  /** Whether a paragraph that only blank lines made was taken out. */
  readonly isBlank: boolean
  /** The siblings of the source around it. */
  readonly before: Node | undefined
  readonly after: Node | undefined
  /** Whether the parent holds nothing any more. */
  readonly isEmpty: boolean
  /** All siblings as they are. */
  readonly nodes: readonly Node[]
}

/** Adds the edits for a segment; answers false where its parent must be written anew. */
export type Layout = (segment: Segment, patcher: Patcher, context: Context) => boolean

const LAYOUTS: Readonly<Record<string, Layout>> = {
  definitionList: linesLayout,
  gallery: galleryLayout,
  infobox: argumentLayout,
  list: linesLayout,
  navbox: argumentLayout,
  parserFunction: argumentLayout,
  referenceList: linesLayout,
  table: tableLayout,
  tableRow: rowLayout,
  transclusion: argumentLayout,
}

/** How the parts of a node stand in its source. */
export function layoutOf(node: Node): Layout {
  return LAYOUTS[node.type] ?? flowLayout
}

/** What may be left with nothing in it. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['htmlElement', 'root'])

const INLINE: ReadonlySet<string> = new Set([
  'definitionDescription',
  'definitionTerm',
  'emphasis',
  'externalLink',
  'heading',
  'interwikiLink',
  'link',
  'listItem',
  'media',
  'paragraph',
  'preformatted',
  'strong',
])

/** Running text, and the flow: what is put in keeps its distance, what is taken out takes its distance with it. */
const flowLayout: Layout = (segment, patcher, context) => {
  const {parent, origin, added, removed, before, after, isEmpty} = segment
  const {source, site} = patcher.writer
  if (isEmpty && !MAY_BE_EMPTY.has(parent.type)) return false
  const first = removed[0] && offsetsOf(removed[0])
  const last = removed.length > 0 ? offsetsOf(removed[removed.length - 1]!) : undefined
  const left = before && offsetsOf(before)
  const right = after && offsetsOf(after)
  const whole = offsetsOf(origin)
  if (!left && !right && !first && (parent.type !== 'root' || !whole)) return false
  const start = left?.[1] ?? first?.[0] ?? right?.[0] ?? whole![1]
  const end = right?.[0] ?? last?.[1] ?? left?.[1] ?? whole![1]
  if (start > end || (first && (first[0] < start || last![1] > end))) return false
  const inline = INLINE.has(parent.type)
  const gapBefore = first ? gapTo(segment, source.slice(start, first[0]), context) : source.slice(start, end)
  const gapAfter = last ? source.slice(last[1], end) : ''
  if (added.length === 0) {
    const text = closedGap(segment, gapBefore, gapAfter, inline, context)
    patcher.replace(start, end, text + (text === '' && before && after ? between(patcher, before, after) : ''))
    return true
  }
  const head = added[0]!
  const tail = added[added.length - 1]!
  const gap = (a: Node, b: Node): string => '\n'.repeat(context.line && !isLine(b) ? 0 : distance(a, b, inline).usual)
  const lead = !before ? '' : first ? widened(gapBefore, distance(before, head, inline).least) : gap(before, head)
  const trail = !after
    ? ''
    : removed.length > 0 || before
      ? widened(last ? gapAfter : gapBefore, context.line && !isLine(after) ? 0 : distance(tail, after, inline).least)
      : gap(tail, after)
  const textBefore = lead === '' ? source.slice(Math.max(0, start - 40), start) : lead
  const lineStart = textBefore === '' || textBefore.endsWith('\n')
  const text = patcher.writer.siblings(added, {...context, lineStart}, inline)
  const guarded = (lead === '' ? guard(site, before, textBefore, head, text) : '') + text
  const next = trail === '' && after ? source.slice(end, end + 40) : ''
  patcher.replace(start, end, lead + guarded + guard(site, tail, text, after, next) + trail)
  return true
}

/** The gap before what is taken out; the marks of the items around a list are the list's. */
function gapTo({removed}: Segment, gap: string, {prefix}: Context): string {
  return prefix !== '' && isList(removed[0]) ? gap.replace(/\n[*#:;]+$/, '\n') : gap
}

/** What stays between two siblings when what stood between them is taken out. */
function closedGap(
  {before, after, isBlank}: Segment,
  gapBefore: string,
  gapAfter: string,
  inline: boolean,
  context: Context,
): string {
  if (context.prefix !== '' && isList(after)) return gapAfter
  // something that made no node
  if (gapBefore.trim() !== '' || (gapAfter.trim() !== '' && before)) return gapBefore + gapAfter
  if (!after) return ''
  if (!before) return gapAfter.trim() === '' ? '' : gapAfter
  if (isBlank) return widened((gapBefore + gapAfter).replace(/\n{3,}/, '\n\n'), distance(before, after, inline).least)
  if (inline && !isBlock(after)) return gapBefore + gapAfter
  const {least} = distance(before, after, inline)
  if (newlines(gapBefore) >= least) return gapBefore
  return newlines(gapAfter) >= least ? gapAfter : widened(gapBefore, least)
}

function between({writer: {site, source}}: Patcher, before: Node, after: Node): string {
  const end = offsetsOf(before)![1]
  const start = offsetsOf(after)![0]
  return guard(site, before, source.slice(Math.max(0, end - 40), end), after, source.slice(start, start + 40))
}

/** A gap with at least so many line ends. */
function widened(gap: string, least: number): string {
  return gap + '\n'.repeat(Math.max(0, least - newlines(gap)))
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
