import type {Content} from '../ast/base.js'
import type {TemplateCall, Transclusion} from '../ast/transclusion.js'
import type {CallSpan} from '../preprocess/flat.js'
import {type Ranges, unitsOf} from './siblings.js'

/** What a call of a template on the page made, as a stretch of the flat text. */
export interface WrapSpan extends CallSpan {
  template: TemplateCall
  /** Whether the node stands around a paragraph that is all the call made, rather than in it. */
  block: boolean
}

/** What is known of the tree that was built. */
export interface Built {
  ranges: Ranges
  /** Stretches of start tags and the like, as pairs, in order. */
  markup: readonly number[]
}

/** Gives the node of a run its position. */
type Place = (node: Transclusion, spans: readonly WrapSpan[]) => void

/**
 * Puts a `transclusion` around what each call on the page made. Where that is no whole run of siblings (the start of a table, half a
 * paragraph), the run is widened until it is; calls whose runs meet share one node, as in Parsoid. A call whose expansion
 * left nothing in the tree gets a node without children where it stood, unless that is within a tag.
 *
 * One pass over the siblings and the spans together at each level of the tree, so the time is linear in both.
 *
 * @param children Changed in place.
 * @param spans In order, not nested, none of them empty.
 */
export function wrapSpans(children: Content[], spans: readonly WrapSpan[], built: Built, place: Place): void {
  new Wrapper(spans, built, place).wrapIn(children, 0, spans.length)
}

class Wrapper {
  readonly #spans: readonly WrapSpan[]
  readonly #ranges: Ranges
  readonly #markup: readonly number[]
  readonly #place: Place

  constructor(spans: readonly WrapSpan[], {ranges, markup}: Built, place: Place) {
    this.#spans = spans
    this.#ranges = ranges
    this.#markup = markup
    this.#place = place
  }

  /** Wraps in one list of siblings what the spans from index `from` to `to` made, or further down where a single sibling holds it all. */
  wrapIn(children: Content[], from: number, to: number): void {
    const units = unitsOf(children, this.#ranges)
    const out: Content[] = []
    let span = from
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!
      // calls that left nothing between the unit before and this one
      for (; span < to && this.#spans[span]!.end <= unit.start; span++) this.#putEmpty(out, span)
      let last = this.#touching(span, to, unit.end)
      if (last === span) {
        append(out, children, unit.from, unit.to)
        continue
      }
      const inner = children[unit.to - 1]!
      if ('children' in inner && this.#isInside(inner, span, last)) {
        append(out, children, unit.from, unit.to)
        this.wrapIn(inner.children as Content[], span, last)
        span = last
        continue
      }
      let end = i + 1
      while (end < units.length && units[end]!.start < this.#spans[last - 1]!.end) {
        last = this.#touching(last, to, units[end]!.end)
        end++
      }
      out.push(this.#wrapper(span, last, children.slice(unit.from, units[end - 1]!.to)))
      span = last
      i = end - 1
    }
    for (; span < to; span++) this.#putEmpty(out, span)
    children.length = 0
    append(children, out, 0, out.length)
  }

  /** A call that left nothing. */
  #putEmpty(out: Content[], span: number): void {
    if (!isWithin(this.#markup, this.#spans[span]!)) out.push(this.#wrapper(span, span + 1, []))
  }

  /** Index behind the last span that begins before `offset`. */
  #touching(span: number, to: number, offset: number): number {
    while (span < to && this.#spans[span]!.start < offset) span++
    return span
  }

  /**
   * Whether the spans lie in the content of a node: none of them made its beginning or its end. Nodes that begin or end
   * without markup of their own may begin or end with a call.
   */
  #isInside(node: Content, from: number, to: number): boolean {
    const [start, end] = this.#ranges.get(node)!
    const first = this.#spans[from]!
    const last = this.#spans[to - 1]!
    if (to - from === 1 && first.start <= start && last.end >= end && (node.type !== 'paragraph' || first.block))
      return false
    return (
      (IMPLIED_START.has(node.type) ? first.start >= start : first.start > start) &&
      (IMPLIED_END.has(node.type) ? last.end <= end : last.end < end)
    )
  }

  #wrapper(from: number, to: number, children: Content[]): Transclusion {
    const spans = this.#spans.slice(from, to)
    const node: Transclusion = {type: 'transclusion', ...spans[0]!.template, children}
    if (spans.length > 1) node.calls = spans.map(({template}) => template)
    this.#forgetPositions(children, spans)
    this.#place(node, spans)
    return node
  }

  /** What a call made was not written on the page. */
  #forgetPositions(children: readonly Content[], spans: readonly WrapSpan[]): void {
    for (const node of children) {
      const range = this.#ranges.get(node)
      if (!range) continue
      if (isMade(node, range, spans)) delete node.position
      if ('children' in node) this.#forgetPositions(node.children as Content[], spans)
    }
  }
}

/** Whether a call made a node's beginning or its end. */
function isMade(node: Content, [start, end]: readonly [number, number], spans: readonly WrapSpan[]): boolean {
  const first = spanAt(spans, start)
  if (first && first.start <= start && end <= first.end) return true
  if (first && start < first.end && (start > first.start || !IMPLIED_START.has(node.type))) return true
  const last = spanAt(spans, end - 1)
  return last !== undefined && end <= last.end && (end < last.end || !IMPLIED_END.has(node.type))
}

/** The span that holds an offset, its end included. */
function spanAt(spans: readonly WrapSpan[], offset: number): WrapSpan | undefined {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (spans[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const span = spans[low]
  return span && span.start <= offset && offset <= span.end ? span : undefined
}

/** Whether one of the stretches, which are in order, holds all of a span. */
function isWithin(stretches: readonly number[], {start, end}: WrapSpan): boolean {
  let low = 0
  let high = stretches.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (stretches[middle * 2]! <= start) low = middle
    else high = middle - 1
  }
  return low <= high && stretches[low * 2]! <= start && end <= stretches[low * 2 + 1]!
}

/** Nodes that no markup of their own begins. */
const IMPLIED_START: ReadonlySet<string> = new Set(['paragraph'])

/** Nodes that no markup of their own ends. */
const IMPLIED_END: ReadonlySet<string> = new Set([
  'definitionDescription',
  'definitionList',
  'definitionTerm',
  'list',
  'listItem',
  'paragraph',
  'preformatted',
  'tableCaption',
  'tableCell',
  'tableRow',
])

/** `out.push(...list.slice(from, to))`, for lists of any length. */
function append(out: Content[], list: readonly Content[], from: number, to: number): void {
  for (let i = from; i < to; i++) out.push(list[i]!)
}
