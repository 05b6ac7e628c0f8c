import type {Content} from '../ast/base.js'
import type {Flat} from '../preprocess/flat.js'
import {emit} from './block/emit.js'
import {readFlow} from './block/flow.js'
import {type Container, TreeBuilder, type TreePoint} from './builder/tree-builder.js'
import type {FlowMode, ParseContext} from './context.js'
import type {Token} from './inline/token.js'
import {Tokenizer} from './inline/tokenizer.js'
import {wrapSpans} from './transclusion.js'
import {trim} from './white-space.js'

/** Runs the second phase over a flat text. */
export function parseFlat(flat: Flat, context: ParseContext, mode: FlowMode): Content[] {
  if (mode !== 'page' && isPlainText(flat.text)) return plainText(flat, context)
  const children: Content[] = []
  const builder = newBuilder(flat, context, children, mode)
  const tokenizer = new Tokenizer(flat, context)
  context.depth++
  readFlow({
    text: flat.text,
    context,
    mode,
    builder,
    tokenizer,
    pos: 0,
    section: '',
    pending: '',
    blanks: 0,
    blankStart: 0,
    inBlock: mode === 'inline',
    inBlockquote: false,
    prefix: '',
    termOpen: false,
    tables: [],
  })
  context.depth--
  if (flat.spans.length > 0) wrapSpans(children, flat, builder.ranges!, context)
  return mode === 'argument' ? unwrap(children) : children
}

/** Builds nodes out of tokens that stand in running text. */
export function buildInline(flat: Flat, context: ParseContext, tokens: readonly Token[], end: number): Content[] {
  const children: Content[] = []
  const builder = newBuilder({...flat, comments: [], spans: []}, context, children, 'inline')
  emit({builder}, tokens)
  builder.finish(end)
  return children
}

function newBuilder(flat: Flat, context: ParseContext, children: Content[], mode: FlowMode): TreeBuilder {
  return new TreeBuilder({
    root: {type: 'root', children} as unknown as Container,
    rootName: mode === 'page' ? 'root' : 'fragment',
    map: flat.map,
    lines: context.lines,
    points: pointsOf(flat, context),
    keepRanges: flat.spans.length > 0,
    onTooDeep: (start) => {
      const at = flat.map.start(start)
      context.message('nesting-limit', 'Nested too deep: the element is left out', at, at)
    },
  })
}

/** Comments and calls that made nothing, as points in the text. */
function pointsOf(flat: Flat, context: ParseContext): TreePoint[] {
  return flat.comments.map(({at, value, node}) => ({
    at,
    node: {
      type: 'comment' as const,
      value,
      ...(context.lines &&
        flat.base >= 0 && {position: context.lines.position(flat.base + node.open, flat.base + node.close)}),
    },
  }))
}

/** A single paragraph is unwrapped: `| name = Ada` holds text. */
function unwrap(children: Content[]): Content[] {
  const only = children.length === 1 ? children[0] : undefined
  return only?.type === 'paragraph' ? (only.children as Content[]) : children
}

/** Whether a text is nothing but text, whatever it stands in: no character that could begin markup. */
function isPlainText(text: string): boolean {
  const {length} = text
  if (length > 200) return false
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 128) continue
    if (PLAIN[code] === 0) return false
  }
  const first = text.charCodeAt(0)
  return first !== 35 && first !== 61
}

/** Letters, digits, the blank and such punctuation as means nothing inside a line. */
const PLAIN: Uint8Array = (() => {
  const table = new Uint8Array(128)
  for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHJKLMNOQSTUVWXYZ0123456789 .,()/%+"$?@^`\\~=#') {
    table[character.charCodeAt(0)] = 1
  }
  return table
})()

function plainText(flat: Flat, context: ParseContext): Content[] {
  const value = trim(flat.text)
  if (value === '') return []
  const start = flat.text.indexOf(value)
  const node: Content = {type: 'text', value}
  if (context.lines) {
    const from = flat.map.start(start)
    if (from >= 0) node.position = context.lines.position(from, flat.map.end(start + value.length))
  }
  return [node]
}
