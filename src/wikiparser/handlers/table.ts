import {
  beforeMarkup,
  beginCell,
  beginRow,
  beginTable,
  behindTable,
  endTable,
  firstLine,
} from '../../parse/block/table.js'
import {attributesOf} from '../attributes.js'
import type {Mark} from '../flat.js'
import type {TokenFlow} from '../flow.js'
import type {BlockHandler} from './block.js'

/** `{|`, perhaps behind colons. */
export const table: BlockHandler = (flow, {node, start, end}) => {
  const {text} = flow
  let at = start
  while (at > flow.pos && text.charCodeAt(at - 1) !== 58) at--
  const colons = text.slice(flow.pos, at).trim()
  const indent = /^:+$/.test(colons) ? colons.length : 0
  beginTable(flow, attributesOf(flow.tokenizer.page.source, node), indent, at - indent, start, end)
  goOn(flow, end)
}

/** `|-` */
export const row: BlockHandler = (flow, {node, start, end}) => {
  const open = flow.tables[flow.tables.length - 1]
  if (open) beginRow(flow, open, attributesOf(flow.tokenizer.page.source, node), start, end)
  goOn(flow, end)
}

/** `| data`, `! header`, `|+ caption`; cells of one line follow each other. */
export const cell: BlockHandler = (flow, first) => {
  const {tokenizer: reader, text} = flow
  const open = flow.tables[flow.tables.length - 1]
  if (!open) {
    goOn(flow, first.end)
    return
  }
  beforeMarkup(flow)
  for (let mark: Mark | undefined = first; mark; ) {
    const name = cellName(mark)
    beginCell(flow, open, name, attributesOf(reader.page.source, mark.node), mark.start, mark.end)
    let start = mark.end
    while (isBlank(text.charCodeAt(start))) start++
    const tokens = reader.line(start)
    if (tokens.length > 0) firstLine(flow, tokens, name)
    const next: Mark | undefined = reader.stopped ? reader.markAt(reader.pos) : undefined
    if (next?.node.type !== 'td') {
      if (tokens.length > 0) flow.builder.newline(reader.pos)
      goOn(flow, reader.pos)
      return
    }
    mark = next
  }
}

/** `|}`, and what follows on the line. */
export const tableEnd: BlockHandler = (flow, {start, end}) => {
  const open = flow.tables[flow.tables.length - 1]
  if (!open) {
    goOn(flow, end)
    return
  }
  endTable(flow, open, start, end)
  behindTable(flow, open, end, flow.tokenizer.next('\n', end))
}

/** Goes on behind a mark: on the next line, unless something follows on this one. */
function goOn(flow: TokenFlow, at: number): void {
  flow.pos = flow.text.charCodeAt(at) === 10 ? at + 1 : at
}

function cellName({node}: Mark): 'td' | 'th' | 'caption' {
  return node.subtype === 'th' || node.subtype === 'caption' ? node.subtype : 'td'
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
