import type {Content} from '../../ast/base.js'
import type {Title} from '../../site/title.js'
import type {Container} from '../builder/element.js'

/** What a stretch of a line is, before the tree builder sees it. Offsets are those of the flat text. */
export type Token = TextToken | LinkToken | OpenToken | CloseToken | NodeToken | QuoteToken

interface TokenBase {
  start: number
  end: number
}

/** Text; `value` has its character references decoded. */
export interface TextToken extends TokenBase {
  kind: 'text'
  value: string
}

/** A link within the wiki whose content is a single text, as that of most links is. */
export interface LinkToken extends TokenBase {
  kind: 'link'
  title: Title
  /** The text, its character references decoded, and where it was written. */
  value: string
  textStart: number
  textEnd: number
}

/** The start of an element. */
export interface OpenToken extends TokenBase {
  kind: 'open'
  /** The HTML element whose nesting rules hold. */
  name: string
  node: Container
}

/** The end of an element. */
export interface CloseToken extends TokenBase {
  kind: 'close'
  name: string
}

/** A whole node: in the line, a block, or one that shows nothing. */
export interface NodeToken extends TokenBase {
  kind: 'inline' | 'block' | 'invisible'
  node: Content
}

/** Two or more apostrophes; what they mean, the whole line tells. */
export interface QuoteToken extends TokenBase {
  kind: 'quote'
  /** How many of them are text; and of those that mark up, whether they mean italic, bold or both. Settled with the whole line. */
  literal: number
  markup: 2 | 3 | 5
}
