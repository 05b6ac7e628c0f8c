import {type Flow, finishFlow} from '../parse/block/flow.js'
import {blankLine, textLine} from '../parse/block/paragraph.js'
import type {Mark} from './flat.js'
import {blockHandlers} from './handlers/block.js'
import type {TokenReader} from './reader.js'

/** The state of the second phase over the flat text of some tokens. */
export interface TokenFlow extends Flow {
  readonly tokenizer: TokenReader
}

/** The token that begins the line. Blanks may stand before one of a table, and the colons that indent the table. */
function lineMark({text, pos, tokenizer: reader}: TokenFlow): Mark | undefined {
  let at = pos
  for (;;) {
    const mark = reader.markAt(at)
    if (mark && blockHandlers[mark.node.type!]) return mark
    if (mark?.node.type === 'dd') at = mark.end
    else if (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
    else return undefined
  }
}

/** Reads a whole flat text into the builder: what begins a line, the tokens tell; paragraphs are found as ever. */
export function readTokens(flow: TokenFlow): void {
  const {text} = flow
  while (flow.pos < text.length) readLine(flow)
  finishFlow(flow)
}

function readLine(flow: TokenFlow): void {
  const {text, pos, tokenizer: reader} = flow
  flow.context.treeDepth = flow.treeDepth + flow.builder.stack.length + 2
  const mark = lineMark(flow)
  if (mark) {
    blockHandlers[mark.node.type!]!(flow, mark)
    return
  }
  if (text.charCodeAt(pos) === 10) {
    blankLine(flow)
    return
  }
  textLine(flow, pos, 0)
  // a part of a table ends a line without a line end
  if (reader.stopped) flow.pos = reader.pos
}
