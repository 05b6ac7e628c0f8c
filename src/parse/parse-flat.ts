import type {Content} from '../ast/base.js'
import type {Flat} from '../preprocess/flat.js'
import {MARKER, MARKER_LENGTH, markerIndex} from '../preprocess/marker.js'
import {emit} from './block/emit.js'
import {type Flow, readFlow} from './block/flow.js'
import type {Container} from './builder/element.js'
import {TreeBuilder, type TreePoint} from './builder/tree-builder.js'
import {callNode} from './call.js'
import type {FlowMode, ParseContext} from './context.js'
import type {Token} from './inline/token.js'
import {Tokenizer} from './inline/tokenizer.js'
import {simpleNodes} from './plain-text.js'
import {callPoints, commentPoints, mergePoints, placeCalls} from './points.js'
import {wrapSpans} from './transclusion.js'
import {isBlank, isSpace} from './white-space.js'

/** How deep a tree gets at the most: a page's, its notes and arguments included. */
const MAX_DEPTH = 160

/** What a text may add to that in any case: a list and its item. */
const MIN_DEPTH = 4

/**
 * Runs the second phase over a flat text.
 *
 * @param inLine Whether it begins within a line, so that no markup of lines is read there.
 */
export function parseFlat(flat: Flat, context: ParseContext, mode: FlowMode, inLine = false): Content[] {
  if (mode !== 'page' && flat.spans.length === 0 && flat.comments.length === 0) {
    const simple =
      (isOneStretch(flat) ? simpleNodes(flat.text, 0, flat.text.length, flat.map.start(0), context) : undefined) ??
      loneCall(flat, context)
    if (simple) return simple
  }
  const root = newRoot()
  const {treeDepth} = context
  const calls = flat.spans.length > 0 ? callPoints(flat, context) : undefined
  const comments = commentPoints(flat, context)
  const points = calls ? mergePoints(comments, calls.points) : comments
  const builder = newBuilder(flat, context, root, {mode, points, keepRanges: calls !== undefined})
  context.depth++
  readFlow(newFlow(flat, context, mode, builder, undefined, inLine))
  context.depth--
  context.treeDepth = treeDepth
  const {children} = root
  if (calls) {
    const built = {ranges: builder.ranges!, markup: builder.markup}
    wrapSpans(children, calls.spans, built, (node, spans) => {
      placeCalls(
        node,
        spans.map(({call}) => call),
        context,
      )
    })
  }
  if (mode === 'page') return children
  const content = mode === 'argument' ? unwrap(children) : children
  // a list that grew has room to spare
  return content.length > 2 ? content.slice() : content
}

/**
 * Reads a stretch of a flat text line by line, so that it may hold tables and headings; it makes no paragraphs. What it makes comes as
 * tokens, to be put into what the stretch stands in.
 */
export function parseStretch(flat: Flat, context: ParseContext, start: number, end: number): Token[] {
  const root = newRoot()
  const text = flat.text.slice(0, end)
  const part = {...flat, text}
  const {treeDepth} = context
  const builder = newBuilder(part, context, root, {mode: 'inline', points: [], keepRanges: true})
  context.depth++
  readFlow({...newFlow(part, context, 'inline', builder), pos: start})
  context.depth--
  context.treeDepth = treeDepth
  return root.children.map((node) => {
    const [from, to] = builder.ranges?.get(node) ?? [start, start]
    return {kind: node.type === 'text' ? 'inline' : 'block', node, start: from, end: to}
  })
}

/** The node of a text that is a single call, as the content of most notes is. */
function loneCall(flat: Flat, context: ParseContext): Content[] | undefined {
  const {text, map} = flat
  if (text.length !== MARKER_LENGTH || text.charCodeAt(0) !== MARKER) return undefined
  const atom = flat.atoms[markerIndex(text, 0)]
  if (atom?.kind !== 'template') return undefined
  context.depth++
  const node: Content = callNode(context, atom)
  context.depth--
  if (context.lines) {
    const start = map.start(0)
    if (start >= 0) node.position = context.lines.position(start, map.end(MARKER_LENGTH))
  }
  return [node]
}

/** Builds nodes out of tokens that stand in running text. */
export function buildInline(flat: Flat, context: ParseContext, tokens: readonly Token[], end: number): Content[] {
  const root = newRoot()
  const builder = newBuilder(flat, context, root, {mode: 'inline', points: [], keepRanges: false})
  emit({builder}, tokens)
  builder.finish(end)
  return root.children
}

/** What a builder puts its nodes into. */
export function newRoot(): Container {
  return {type: 'root', children: []} as unknown as Container
}

/** The state of the second phase at the start of a flat text. */
export function newFlow(
  flat: Flat,
  context: ParseContext,
  mode: FlowMode,
  builder: TreeBuilder,
  tokenizer: Tokenizer = new Tokenizer(flat, context),
  inLine = false,
): Flow {
  return {
    treeDepth: context.treeDepth,
    text: flat.text,
    context,
    mode: mode === 'note' || mode === 'listless' ? 'inline' : mode,
    lists: mode !== 'listless',
    startsInLine: inLine || mode === 'note' || (mode === 'argument' && isOneLine(flat.text)),
    builder,
    tokenizer,
    pos: mode === 'argument' ? leadingSpace(flat.text) : 0,
    section: '',
    pending: '',
    blanks: 0,
    blankStart: 0,
    begun: false,
    endsInCall: mode === 'page' && flat.spans.length > 0 && flat.spans.at(-1)!.end === flat.text.length,
    inBlock: mode === 'inline' || mode === 'note' || mode === 'listless',
    inBlockquote: false,
    inPre: false,
    prefix: '',
    termOpen: false,
    tables: [],
  }
}

/** A tree builder for what a flat text holds. */
export function newBuilder(
  flat: Flat,
  context: ParseContext,
  root: Container,
  {mode, points, keepRanges}: {mode: FlowMode; points: readonly TreePoint[]; keepRanges: boolean},
): TreeBuilder {
  return new TreeBuilder({
    root,
    rootName: mode === 'page' ? 'root' : 'fragment',
    map: flat.map,
    lines: context.lines,
    points,
    maxDepth: Math.max(MIN_DEPTH, MAX_DEPTH - context.treeDepth),
    keepRanges,
    message: context.message,
  })
}

/** Whether a text stands in the page as a whole, with nothing left out of its middle, or not at all. */
function isOneStretch({text, map}: Flat): boolean {
  const start = map.start(0)
  return start < 0 || map.end(text.length) - start === text.length
}

/**
 * Whether an argument is a single line that begins where the `|` or `=` stands: `{{legend|#FAEB86}}` holds a colour, no item of a
 * list, as most templates put such a value into a line. With more lines, it is more likely to be given a line of its own.
 */
function isOneLine(text: string): boolean {
  const start = leadingSpace(text)
  const lineEnd = text.indexOf('\n')
  return lineEnd < 0 || (lineEnd > start && isBlank(text.slice(lineEnd)))
}

/** White space before an argument's value is no indentation. */
function leadingSpace(text: string): number {
  let at = 0
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** A single paragraph is unwrapped: `| name = Ada` holds text. */
export function unwrap(children: Content[]): Content[] {
  const rest = children.filter((node) => !HIDDEN.has(node.type))
  const only = rest.length === 1 ? rest[0] : undefined
  if (only?.type !== 'paragraph') return children
  return children.length === 1
    ? (only.children as Content[])
    : children.flatMap((node) => (node === only ? only.children : node))
}

/** What may stand beside the paragraph. */
const HIDDEN: ReadonlySet<string> = new Set(['behaviorSwitch', 'category', 'comment', 'languageLink'])
