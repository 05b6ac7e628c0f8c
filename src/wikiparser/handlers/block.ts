import type {Heading} from '../../ast/flow.js'
import {emit, trimTokens} from '../../parse/block/emit.js'
import {skipBlankLines} from '../../parse/block/heading.js'
import {beginItem, closeLists, nextItem} from '../../parse/block/list.js'
import {endParagraph, settleBlanks, textLine} from '../../parse/block/paragraph.js'
import type {Token} from '../../parse/inline/token.js'
import type {Mark} from '../flat.js'
import type {TokenFlow} from '../flow.js'
import {cell, row, table, tableEnd} from './table.js'

/** Reads a line that begins with the token, and goes on behind it. */
export type BlockHandler = (flow: TokenFlow, mark: Mark) => void

/** What begins a line, by the type of the token. */
export const blockHandlers: Readonly<Record<string, BlockHandler>> = {
  heading,
  hr: thematicBreak,
  list,
  table,
  'table-syntax': tableEnd,
  td: cell,
  tr: row,
}

/** `== text ==` */
function heading(flow: TokenFlow, {node, start, end}: Mark): void {
  const {tokenizer: reader, builder, text} = flow
  const title = node.childNodes?.find(({type}) => type === 'heading-title')
  const signs = title ? title.range[0] - node.range[0] : 1
  const depth = Math.min(6, Math.max(1, signs)) as Heading['depth']
  const {start: from, end: to} = title ? reader.rangeOf(title) : {start: end, end}
  settleBlanks(flow)
  closeLists(flow, 0)
  flow.pending = ''
  endParagraph(flow)
  flow.inBlock = false
  const element: Heading = {type: 'heading', depth, id: '', children: []}
  builder.open(`h${depth}`, element as never, start, from)
  emit(flow, trimTokens(reader.range(from, to, false), true, true))
  // what wikiparser-node takes with the heading may be on lines of its own
  const lineEnd = reader.next('\n', to)
  let behind = lineEnd
  while (behind > to && text.charCodeAt(behind - 1) <= 32) behind--
  builder.close(`h${depth}`, behind, behind)
  builder.gap(lineEnd, false)
  flow.pos = skipBlankLines(text, lineEnd + 1)
}

/** `----`, and what follows on the line. */
function thematicBreak(flow: TokenFlow, {start, end}: Mark): void {
  settleBlanks(flow)
  const rule: Token = {kind: 'open', name: 'hr', node: {type: 'thematicBreak'} as never, start, end}
  textLine(flow, end, 0, [rule])
}

/** `* item`, `; term : description`: wikiparser-node gives the marks of an item, and the colon that ends a term. */
function list(flow: TokenFlow, first: Mark): void {
  const {tokenizer: reader, text} = flow
  settleBlanks(flow)
  let {end} = first
  for (let next = reader.markAt(end); next?.node.type === 'list'; next = reader.markAt(end)) end = next.end
  const written = text.slice(first.start, end).trimEnd()
  endParagraph(flow)
  flow.pending = ''
  const tokens = reader.line(first.start + written.length)
  flow.pos = reader.pos + 1
  beginItem(flow, written, first.start)
  const colon = written.endsWith(';') ? tokens.findIndex((token) => reader.termEnds.has(token)) : -1
  if (colon < 0) emit(flow, trimTokens(tokens, true, true))
  else {
    emit(flow, trimTokens(tokens.slice(0, colon), true, true))
    nextItem(flow, ':', tokens[colon]!.start)
    emit(flow, trimTokens(tokens.slice(colon + 1), true, true))
  }
}
