import type {Attributes} from '../../ast/base.js'
import {readAttributes} from '../attributes.js'
import type {Container} from '../builder/element.js'
import {attributeNotes} from '../inline/attribute-notes.js'
import {tagEnd} from '../inline/html-tag.js'
import type {Token} from '../inline/token.js'
import {emit, trimTokens} from './emit.js'
import type {Flow} from './flow.js'
import {CLOSES_BLOCK, classify, leavesBlockquote, OPENS_BLOCK} from './line-class.js'
import {closeLists} from './list.js'
import {endParagraph, settleBlanks, textLine} from './paragraph.js'

/** A table that is open. */
export interface OpenTable {
  /** How many `:` stood before `{|`. */
  indent: number
  /** Attributes of a row whose first cell has not come yet. */
  rowAttributes: Attributes
  /** Offset of that row's `|-`; -1 before the first one. */
  rowStart: number
  /** Where that line ends. */
  rowEnd: number
  rowOpen: boolean
  hasRow: boolean
  /** Element of the cell or caption that is open. */
  cell: '' | 'td' | 'th' | 'caption'
}

/** A line that begins with table markup; white space may stand before it. */
export function tableLine(flow: Flow): boolean {
  const {text} = flow
  let at = flow.pos
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  switch (text.charCodeAt(at)) {
    case 123:
    case 58:
      return openTable(flow, at)
    case 124: {
      const table = flow.tables[flow.tables.length - 1]
      if (!table) return false
      const next = text.charCodeAt(at + 1)
      if (next === 125) closeTable(flow, table, at)
      else if (next === 45) row(flow, table, at)
      else if (next === 43) cells(flow, table, at + 2, 'caption', at)
      else cells(flow, table, at + 1, 'td', at)
      return true
    }
    case 33: {
      const table = flow.tables[flow.tables.length - 1]
      if (!table) return false
      cells(flow, table, at + 1, 'th', at)
      return true
    }
    default:
      return false
  }
}

/** `{|`, perhaps behind colons. */
function openTable(flow: Flow, at: number): boolean {
  const {text} = flow
  let brace = at
  while (text.charCodeAt(brace) === 58) brace++
  const indent = brace - at
  while (indent > 0 && (text.charCodeAt(brace) === 32 || text.charCodeAt(brace) === 9)) brace++
  if (text.charCodeAt(brace) !== 123 || text.charCodeAt(brace + 1) !== 124) return false
  const end = lineEnd(flow, brace)
  beginTable(flow, attributes(flow, brace + 2, end, at), indent, at, brace, end)
  // text that stands here moves out before the table, and the line end with it
  if (end < text.length) flow.builder.newline(end)
  flow.pos = end + 1
  return true
}

/**
 * Begins a table.
 *
 * @param indent How many `:` stand before it, from `at` on.
 * @param start Offset of `{|`.
 * @param end Where its attributes end.
 */
export function beginTable(
  flow: Flow,
  attrs: Attributes,
  indent: number,
  at: number,
  start: number,
  end: number,
): void {
  const {builder} = flow
  beforeMarkup(flow)
  for (let i = 0; i < indent; i++) {
    builder.open('dl', {type: 'definitionList', children: []} as Container, at + i, at + i)
    builder.open('dd', {type: 'definitionDescription', children: []}, at + i, at + i + 1)
  }
  builder.open('table', {type: 'table', attributes: attrs, children: []} as Container, start, end)
  flow.tables.push({indent, rowAttributes: {}, rowStart: -1, rowEnd: -1, rowOpen: false, hasRow: false, cell: ''})
  flow.inBlock = true
}

/** `|}`, and what follows on the line. */
function closeTable(flow: Flow, table: OpenTable, at: number): void {
  const behind = at + 2
  endTable(flow, table, at, behind)
  behindTable(flow, table, behind, lineEnd(flow, behind))
}

/** Ends the innermost table, whose mark stands from `at` to `behind`. */
export function endTable(flow: Flow, table: OpenTable, at: number, behind: number): void {
  beforeMarkup(flow)
  endRow(flow, table, at)
  if (!table.hasRow) emptyRow(flow, at)
  flow.builder.close('table', at, behind)
  flow.tables.pop()
  flow.inBlock = false
}

/** What follows a table on its last line, which ends at `end`. */
export function behindTable(flow: Flow, table: OpenTable, at: number, end: number): void {
  if (table.indent > 0) {
    // it still belongs to the description that holds the table
    emit(flow, trimTokens(flow.tokenizer.line(at), true, true))
    closeIndent(flow, table)
    flow.pos = flow.tokenizer.pos + 1
  } else if (/^[ \t]*$/.test(flow.text.slice(at, end))) {
    flow.builder.gap(end, false)
    flow.pos = end + 1
  } else {
    flow.pos = at
    textLine(flow, at, CLOSES_BLOCK)
  }
}

/** Ends the descriptions that an indented table stands in. */
function closeIndent({builder}: Flow, table: OpenTable): void {
  for (let i = 0; i < table.indent; i++) {
    builder.close('dd', builder.lastEnd, builder.lastEnd)
    builder.close('dl', builder.lastEnd, builder.lastEnd)
  }
}

/** A table without rows gets an empty one, since a table must have one. */
function emptyRow({builder}: Flow, at: number): void {
  builder.open('tr', {type: 'tableRow', attributes: {}, children: []} as Container, at, at)
  builder.open('td', cellNode('td', {}), at, at)
  builder.close('td', at, at)
  builder.close('tr', at, at)
}

/** `|-`: ends the row; the new one begins with its first cell. */
function row(flow: Flow, table: OpenTable, at: number): void {
  let from = at + 1
  while (flow.text.charCodeAt(from) === 45) from++
  const end = lineEnd(flow, from)
  beginRow(flow, table, attributes(flow, from, end, at), at, end)
  flow.pos = end + 1
}

/** Ends the row that is open; the next one, whose mark stands from `at` to `end`, begins with its first cell. */
export function beginRow(flow: Flow, table: OpenTable, attrs: Attributes, at: number, end: number): void {
  beforeMarkup(flow)
  endRow(flow, table, at)
  table.hasRow = true
  table.rowAttributes = attrs
  table.rowStart = at
  table.rowEnd = end
  flow.inBlock = true
}

/** `| cell || cell`, `! head !! head`, `|+ caption`. */
function cells(flow: Flow, table: OpenTable, from: number, name: 'td' | 'th' | 'caption', markStart: number): void {
  beforeMarkup(flow)
  const end = lineEnd(flow, from)
  flow.pos = end + 1
  let start = from
  let mark = markStart
  while (start <= end) {
    const next = nextCell(flow, start, end, name === 'th')
    cell(flow, table, start, next, name, mark, next === end)
    mark = next
    start = next + 2
  }
}

function cell(
  flow: Flow,
  table: OpenTable,
  start: number,
  end: number,
  name: 'td' | 'th' | 'caption',
  mark: number,
  isLast: boolean,
): void {
  const bar = attributesEnd(flow.text, start, end)
  const attrs = bar < 0 ? {} : attributes(flow, start, bar, mark)
  const contentStart = bar < 0 ? start : bar + 1
  beginCell(flow, table, name, attrs, mark, contentStart)
  content(flow, contentStart, end, name, isLast)
}

/** Begins a cell or caption, whose mark stands from `mark` to `contentStart`. */
export function beginCell(
  flow: Flow,
  table: OpenTable,
  name: 'td' | 'th' | 'caption',
  attrs: Attributes,
  mark: number,
  contentStart: number,
): void {
  const {builder} = flow
  endCell(flow, table)
  if (name !== 'caption' && !table.rowOpen) {
    const rowStart = table.rowStart < 0 ? mark : table.rowStart
    builder.open(
      'tr',
      {type: 'tableRow', attributes: table.rowAttributes, children: []} as Container,
      rowStart,
      Math.max(rowStart, table.rowEnd),
    )
    table.rowOpen = true
    table.hasRow = true
    table.rowAttributes = {}
  }
  builder.open(name, cellNode(name, attrs), mark, contentStart)
  table.cell = name
  flow.inBlock = name === 'caption'
}

/** The part of a cell that stands on the line of its mark. A link in the last cell may reach over the line's end. */
function content(flow: Flow, from: number, to: number, name: string, isLast: boolean): void {
  const {tokenizer, text} = flow
  let start = from
  while (start < to && isBlank(text.charCodeAt(start))) start++
  if (start >= to) return
  const tokens = tokenizer.line(start, isLast ? text.length : to)
  flow.pos = Math.max(flow.pos, tokenizer.pos + 1)
  firstLine(flow, tokens, name)
  if (isLast) flow.builder.newline(tokenizer.pos)
}

/** Puts out the line of a cell's mark. */
export function firstLine(flow: Flow, tokens: readonly Token[], name: string): void {
  const {special} = flow.tokenizer
  const found = (special ? classify(tokens) : 0) | (name === 'caption' ? OPENS_BLOCK : CLOSES_BLOCK)
  flow.inBlock = (found & CLOSES_BLOCK) === 0
  if (special) flow.inBlockquote = leavesBlockquote(tokens, flow.inBlockquote)
  emit(flow, trimTokens(tokens, true, true))
}

function cellNode(name: 'td' | 'th' | 'caption', attrs: Attributes): Container {
  if (name === 'caption') return {type: 'tableCaption', attributes: attrs, children: []}
  return {type: 'tableCell', header: name === 'th', attributes: attrs, children: []}
}

/**
 * Offset of the single `|` that ends a cell's attributes, or -1. A link or a variant before it makes it content; what lies in
 * a tag (`<span title="a|b">`) does not count.
 */
function attributesEnd(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 124) return i
    if (code === 60) {
      const behind = tagEnd(text, i, end)
      if (behind > 0) i = behind - 1
      continue
    }
    if (code === 91 && text.charCodeAt(i + 1) === 91) return -1
    if (code === 45 && text.charCodeAt(i + 1) === 123) return -1
  }
  return -1
}

/** Offset of the `||` (in a line of headers also `!!`) that ends the cell; the end of the line where there is none. */
function nextCell(flow: Flow, from: number, to: number, header: boolean): number {
  const {text} = flow
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 124 && text.charCodeAt(i + 1) === 124 && i + 1 < to) return i
    if (header && code === 33 && text.charCodeAt(i + 1) === 33 && i + 1 < to) return i
    if (code === 60) {
      const behind = tagEnd(text, i, to)
      if (behind > 0) i = behind - 1
    }
  }
  return to
}

/** The end of the line at `from`; a line goes on behind a line end that lies inside of a tag. */
function lineEnd(flow: Flow, from: number): number {
  const {text, tokenizer} = flow
  const end = tokenizer.next('\n', from)
  const tag = text.slice(from, end).lastIndexOf('<')
  const behind = tag < 0 ? -1 : tagEnd(text, from + tag, text.length)
  return behind > end ? tokenizer.next('\n', behind) : end
}

/** Reads the attributes between two offsets; notes in them stand before the markup, which begins at `mark`. */
function attributes(flow: Flow, from: number, to: number, mark: number): Attributes {
  const written = flow.text.slice(from, to)
  if (written.includes('\x7f')) {
    for (const node of attributeNotes(flow.tokenizer, from, to)) flow.builder.invisible(node, mark, mark)
  }
  return readAttributes(written, (value) => flow.tokenizer.sourceOf(value))
}

/** Ends what a line of table markup ends: paragraphs and lists. */
export function beforeMarkup(flow: Flow): void {
  settleBlanks(flow)
  closeLists(flow, 0)
  flow.pending = ''
  endParagraph(flow)
}

function endCell(flow: Flow, table: OpenTable): void {
  if (table.cell === '') return
  closeLists(flow, 0)
  flow.pending = ''
  endParagraph(flow)
  flow.builder.close(table.cell, flow.builder.lastEnd, flow.builder.lastEnd)
  table.cell = ''
}

function endRow(flow: Flow, table: OpenTable, at: number): void {
  endCell(flow, table)
  if (!table.rowOpen) return
  flow.builder.close('tr', Math.min(at, flow.builder.lastEnd), flow.builder.lastEnd)
  table.rowOpen = false
}

/** Ends the tables that the text leaves open. */
export function finishTables(flow: Flow): void {
  for (let table = flow.tables.pop(); table; table = flow.tables.pop()) {
    beforeMarkup(flow)
    endRow(flow, table, flow.text.length)
    if (!table.hasRow) emptyRow(flow, flow.text.length)
    flow.builder.close('table', flow.text.length, flow.builder.lastEnd)
    closeIndent(flow, table)
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
