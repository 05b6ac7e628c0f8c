import type {Content} from '../ast/base.js'
import type {TemplateCall, Transclusion} from '../ast/transclusion.js'
import type {CallSpan, Flat} from '../preprocess/flat.js'
import {templateCall} from './call.js'
import type {ParseContext} from './context.js'

type Ranges = ReadonlyMap<object, readonly [number, number]>

/** A call to be put around what it made. */
interface Wrap {
  start: number
  end: number
  calls: TemplateCall[]
  spans: CallSpan[]
}

/**
 * Puts a `transclusion` around what each call on the page made. Where that is no whole run of siblings (the start of a table, half a
 * paragraph), the run is widened until it is; calls whose runs meet share one node, as in Parsoid.
 */
export function wrapSpans(children: Content[], flat: Flat, ranges: Ranges, context: ParseContext): void {
  const wraps: Wrap[] = []
  for (const span of flat.spans) {
    const call = templateCall(context, span.call)
    if (call) wraps.push({start: span.start, end: span.end, calls: [call], spans: [span]})
  }
  wrapIn(children, wraps, ranges, context, flat)
}

/** Wraps in one list of siblings, or further down where a single sibling holds it all. */
function wrapIn(children: Content[], wraps: Wrap[], ranges: Ranges, context: ParseContext, flat: Flat): void {
  const inside = new Map<Content, Wrap[]>()
  const runs: Array<{from: number; to: number; wrap: Wrap}> = []
  let first = 0
  for (const wrap of wraps) {
    // siblings that end before this call began end before the next one, too
    while (first < children.length && endOf(children[first]!, ranges) < wrap.start) first++
    let from = first
    while (from < children.length && !touches(children[from]!, wrap, ranges)) {
      if (startOf(children[from]!, ranges) > wrap.end) break
      from++
    }
    let to = from
    while (to < children.length && touches(children[to]!, wrap, ranges)) to++
    const only = to - from === 1 ? children[from]! : undefined
    if (only && 'children' in only && !isWithin(only, wrap, ranges)) {
      const list = inside.get(only)
      if (list) list.push(wrap)
      else inside.set(only, [wrap])
      continue
    }
    const last = runs[runs.length - 1]
    if (last && to > from && from < last.to) {
      last.to = Math.max(last.to, to)
      last.wrap.calls.push(...wrap.calls)
      last.wrap.spans.push(...wrap.spans)
    } else runs.push({from, to, wrap})
  }
  for (const [node, list] of inside) {
    const run = runs.find(({from, to}) => children.indexOf(node) >= from && children.indexOf(node) < to)
    if (run) for (const wrap of list) run.wrap.calls.push(...wrap.calls)
    else wrapIn((node as {children: Content[]}).children, list, ranges, context, flat)
  }
  for (let i = runs.length - 1; i >= 0; i--) {
    const {from, to, wrap} = runs[i]!
    children.splice(from, to - from, wrapper(wrap, children.slice(from, to), context))
  }
}

function wrapper({calls, spans}: Wrap, children: Content[], context: ParseContext): Transclusion {
  const [own] = calls
  const node: Transclusion = {type: 'transclusion', ...own!, children}
  if (calls.length > 1) node.calls = calls
  const {origin, node: first} = spans[0]!.call
  const last = spans[spans.length - 1]!.call.node
  if (context.lines && origin.base >= 0) {
    node.position = context.lines.position(origin.base + first.start, origin.base + Math.max(first.end, last.end))
  }
  return node
}

function startOf(node: Content, ranges: Ranges): number {
  return ranges.get(node)?.[0] ?? -1
}

function endOf(node: Content, ranges: Ranges): number {
  return ranges.get(node)?.[1] ?? -1
}

/** Whether a node holds something of what the call made. */
function touches(node: Content, wrap: Wrap, ranges: Ranges): boolean {
  const range = ranges.get(node)
  if (!range) return false
  const [start, end] = range
  if (start === end) return start > wrap.start && start < wrap.end
  return start < wrap.end && end > wrap.start
}

function isWithin(node: Content, wrap: Wrap, ranges: Ranges): boolean {
  return startOf(node, ranges) >= wrap.start && endOf(node, ranges) <= wrap.end
}
