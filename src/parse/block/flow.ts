import type {TreeBuilder} from '../builder/tree-builder.js'
import type {FlowMode, ParseContext} from '../context.js'
import type {Token} from '../inline/token.js'
import type {Tokenizer} from '../inline/tokenizer.js'
import {heading} from './heading.js'
import {closeLists, listLine} from './list.js'
import {blankLine, endParagraph, settleBlanks, textLine} from './paragraph.js'
import {finishTables, type OpenTable, tableLine} from './table.js'

/**
 * The state of the second phase over one flat text. MediaWiki decides line by line, on the HTML that the line has become, whether a
 * paragraph goes on, ends or begins; so do these functions, on the line's tokens.
 */
export interface Flow {
  readonly text: string
  readonly context: ParseContext
  readonly mode: Exclude<FlowMode, 'note'>
  /** Whether the first line is no line's start: something stands before it. */
  readonly startsInLine: boolean
  readonly builder: TreeBuilder
  readonly tokenizer: Tokenizer
  /** Whether lines may be items of lists. */
  readonly lists: boolean
  /** Start of the line that is being read. */
  pos: number
  /** The paragraph or indented text that the last line stood in. */
  section: '' | 'p' | 'pre'
  /** A blank line has asked for a paragraph: `new` one, or the `next` one after the one that is open. */
  pending: '' | 'new' | 'next'
  /** Blank lines that wait for what follows: categories take those before them away. */
  blanks: number
  /** Where the first of these begins. */
  blankStart: number
  /** Whether there has been a line of something else than categories and language links. */
  begun: boolean
  /** Inside of an element that makes no paragraphs. */
  inBlock: boolean
  inBlockquote: boolean
  /** Inside of a `<pre>` that has no end: lines are neither items nor paragraphs. */
  inPre: boolean
  /** Characters of the list items that are open, `;` written as `:`. */
  prefix: string
  /** Whether the innermost definition list has its term open. */
  termOpen: boolean
  readonly tables: OpenTable[]
  /** Whether the text's end is the end of what a call made. */
  readonly endsInCall: boolean
  /** How deep in the tree the text stands. */
  readonly treeDepth: number
}

/** Reads the whole flat text into the builder. */
export function readFlow(flow: Flow): void {
  const {text} = flow
  if (flow.startsInLine && flow.pos < text.length) textLine(flow, flow.pos, 0)
  while (flow.pos < text.length) readLine(flow)
  // what a call ends with a line end has an empty line behind it
  if (flow.endsInCall && text.endsWith('\n')) blankLine(flow)
  finishFlow(flow)
}

/** Ends all that the text leaves open. */
export function finishFlow(flow: Flow): void {
  settleBlanks(flow)
  finishTables(flow)
  closeLists(flow, 0, true)
  endParagraph(flow, true)
  flow.builder.finish(flow.text.length)
}

function readLine(flow: Flow): void {
  const {text, pos} = flow
  // what the line's tags and calls hold stands below what is open now
  flow.context.treeDepth = flow.treeDepth + flow.builder.stack.length + 2
  flow.tokenizer.inTable = flow.tables.length > 0
  if (tableLine(flow)) {
    flow.begun = true
    return
  }
  switch (text.charCodeAt(pos)) {
    case 10:
      blankLine(flow)
      return
    case 61:
      if (heading(flow)) return
      break
    case 42:
    case 35:
    case 58:
    case 59:
      if (!flow.lists || flow.inPre) break
      flow.begun = true
      listLine(flow)
      return
    case 45:
      if (text.startsWith('----', pos)) {
        thematicBreak(flow)
        return
      }
  }
  textLine(flow, pos, 0)
}

/** `----`, and what follows on the line. */
function thematicBreak(flow: Flow): void {
  const {text, pos} = flow
  let end = pos + 4
  while (text.charCodeAt(end) === 45) end++
  settleBlanks(flow)
  const rule: Token = {kind: 'open', name: 'hr', node: {type: 'thematicBreak'} as never, start: pos, end}
  textLine(flow, end, 0, [rule])
}
