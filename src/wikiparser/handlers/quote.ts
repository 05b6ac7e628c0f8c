import {quoteToken} from '../../parse/inline/quotes.js'
import type {Token} from '../../parse/inline/token.js'
import type {InlineHandler} from './inline.js'

/** Apostrophes that mark up; wikiparser-node has found out which do, so they only have to be nested. */
export const quote: InlineHandler = (reader, {start, end}) => {
  reader.flush()
  reader.tokens.push(quoteToken(start, end))
  reader.quotes++
  reader.pos = end
  reader.textStart = end
}

/** The `:` that ends a term of a definition list. */
export const termEnd: InlineHandler = (reader, {start, end}) => {
  reader.flush()
  const token: Token = {kind: 'text', value: reader.text.slice(start, end), start, end}
  reader.tokens.push(token)
  reader.termEnds.add(token)
  reader.pos = end
  reader.textStart = end
}
