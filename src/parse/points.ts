import type {TemplateCall, Transclusion} from '../ast/transclusion.js'
import type {CallAtom, Flat} from '../preprocess/flat.js'
import {parseTitle} from '../site/title.js'
import type {TreePoint} from './builder/tree-builder.js'
import {isFunctionCall, templateCall} from './call.js'
import type {ParseContext} from './context.js'
import type {WrapSpan} from './transclusion.js'

/** The comments of a flat text, in order. */
export function commentPoints(flat: Flat, {lines}: ParseContext): TreePoint[] {
  return flat.comments.map(({at, value, node}) => ({
    at,
    node: {
      type: 'comment',
      value,
      ...(lines && flat.base >= 0 && {position: lines.position(flat.base + node.open, flat.base + node.close)}),
    },
  }))
}

/** What the calls of a flat text are for the tree builder and for what comes behind it. */
export interface CallPoints {
  /** Calls that made nothing, and the offsets at which text is cut so that no node lies half in what a call made. */
  points: TreePoint[]
  /** The other calls of templates. */
  spans: WrapSpan[]
}

/** Looks at the calls that were expanded. Those of parser functions and variables leave no trace in the tree. */
export function callPoints(flat: Flat, context: ParseContext): CallPoints {
  const points: TreePoint[] = []
  const spans: WrapSpan[] = []
  for (const span of flat.spans) {
    const template = isFunctionCall(context, span.call) ? undefined : expandedCall(context, span.call)
    if (!template) continue
    if (span.start === span.end) {
      const node: Transclusion = {type: 'transclusion', ...template, children: []}
      placeCalls(node, [span.call], context)
      points.push({at: span.start, node})
      continue
    }
    points.push({at: span.start}, {at: span.end})
    spans.push({...span, template, block: isBox(context, template)})
  }
  return {points, spans}
}

/** Whether a call makes a box by its name, which stands in no paragraph even if it makes one. */
function isBox(context: ParseContext, {title, name}: TemplateCall): boolean {
  const found = parseTitle(context.site, title)
  return found !== undefined && context.boxOf(found, name) !== undefined
}

/** A call whose arguments are read beside the text that it made: they must leave no trace in the page. */
function expandedCall(context: ParseContext, call: CallAtom): ReturnType<typeof templateCall> {
  const {autonumber} = context
  const made = templateCall(context, call)
  context.autonumber = autonumber
  return made
}

/** Gives a node the position of its calls, and of what else it holds. */
export function placeCalls(node: Transclusion, calls: readonly CallAtom[], {lines}: ParseContext): void {
  const {base} = calls[0]!.origin
  if (!lines || base < 0) return
  let start = base + calls[0]!.node.start
  let end = base + calls[calls.length - 1]!.node.end
  for (const {position} of node.children) {
    if (!position) continue
    start = Math.min(start, position.start.offset!)
    end = Math.max(end, position.end.offset!)
  }
  node.position = lines.position(start, end)
}

/** Two lists of points as one, in order. */
export function mergePoints(a: readonly TreePoint[], b: readonly TreePoint[]): readonly TreePoint[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a
  const merged: TreePoint[] = []
  let i = 0
  for (const point of b) {
    while (i < a.length && a[i]!.at <= point.at) merged.push(a[i++]!)
    merged.push(point)
  }
  while (i < a.length) merged.push(a[i++]!)
  return merged
}
