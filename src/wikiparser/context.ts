import type {Content} from '../ast/base.js'
import type {FlowMode, ParseContext} from '../parse/context.js'
import type {Token} from '../parse/inline/token.js'
import type {TokenFlat} from './flat.js'
import type {WikiparserNode} from './types.js'

/** What all tokens of one page share while they are turned into nodes. */
export interface TokenContext {
  /** The text that the tokens' ranges count in: the whole page's. */
  source: string
  context: ParseContext
  /** Reads tokens that stand by themselves: an argument, the content of a tag. */
  read(nodes: readonly WikiparserNode[], from: number, to: number, mode: FlowMode): Content[]
  /** Reads a stretch of a flat text line by line: a caption with a table in it. */
  readStretch(flat: TokenFlat, start: number, end: number): Token[]
}
