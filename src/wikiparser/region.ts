import type {Content} from '../ast/base.js'
import type {FlowMode, ParseContext} from '../parse/context.js'
import {MAX_NESTING} from '../parse/context.js'
import type {Token} from '../parse/inline/token.js'
import {newBuilder, newFlow, newRoot, unwrap} from '../parse/parse-flat.js'
import {simpleNodes} from '../parse/plain-text.js'
import {commentPoints} from '../parse/points.js'
import type {TokenContext} from './context.js'
import {flattenTokens, type TokenFlat} from './flat.js'
import {readTokens} from './flow.js'
import {TokenReader} from './reader.js'
import type {WikiparserNode} from './types.js'

/** Makes what the tokens of a page share. */
export function tokenContext(source: string, context: ParseContext): TokenContext {
  const page: TokenContext = {
    source,
    context,
    read: (nodes, from, to, mode) => read(page, nodes, from, to, mode),
    readStretch: (flat, start, end) => readStretch(page, flat, start, end),
  }
  return page
}

function read(
  page: TokenContext,
  nodes: readonly WikiparserNode[],
  from: number,
  to: number,
  mode: FlowMode,
): Content[] {
  const {source, context} = page
  if (from >= to) return []
  if (context.depth >= MAX_NESTING) {
    context.message('nesting-limit', 'Nested too deep: kept as text', from, to)
    return [{type: 'text', value: source.slice(from, to)}]
  }
  if (mode !== 'page' && nodes.every(({type}) => type === undefined)) {
    const simple = simpleNodes(source, from, to, 0, context)
    if (simple && simple[0]?.type !== 'externalLink') return simple
  }
  const flat = flattenTokens(source, nodes, from, to)
  const root = newRoot()
  const points = commentPoints(flat, context)
  readInto(page, flat, newBuilder(flat, context, root, {mode, points, keepRanges: false}), mode)
  return mode === 'argument' ? unwrap(root.children) : root.children
}

function readStretch(page: TokenContext, whole: TokenFlat, start: number, end: number): Token[] {
  const flat = {...whole, text: whole.text.slice(0, end)}
  const root = newRoot()
  const builder = newBuilder(flat, page.context, root, {mode: 'inline', points: [], keepRanges: true})
  readInto(page, flat, builder, 'inline', start)
  return root.children.map((node) => {
    const [from, to] = builder.ranges?.get(node) ?? [start, start]
    return {kind: node.type === 'text' ? 'inline' : 'block', node, start: from, end: to}
  })
}

function readInto(
  page: TokenContext,
  flat: TokenFlat,
  builder: ReturnType<typeof newBuilder>,
  mode: FlowMode,
  start?: number,
): void {
  const {context} = page
  const {treeDepth} = context
  const tokenizer = new TokenReader(flat, page)
  const flow = {...newFlow(flat, context, mode, builder, tokenizer), tokenizer}
  if (start !== undefined) flow.pos = start
  context.depth++
  readTokens(flow)
  context.depth--
  context.treeDepth = treeDepth
}
