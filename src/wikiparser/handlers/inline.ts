import type {Mark} from '../flat.js'
import type {TokenReader} from '../reader.js'
import {parameter, parserFunction, template} from './call.js'
import {languageVariant} from './converter.js'
import {extension} from './extension.js'
import {externalLink, freeLink, magicLink} from './external-link.js'
import {html} from './html.js'
import {internalLink} from './internal-link.js'
import {media} from './media.js'
import {quote, termEnd} from './quote.js'
import {behaviorSwitch} from './switch.js'

/** Puts out what a token is, and goes on behind it; one that does neither leaves the token's text as text. */
export type InlineHandler = (reader: TokenReader, mark: Mark) => void

/**
 * What stands in a line, by the type of the token. A token that begins a line in its own right (a heading, an item of a list,
 * a rule, a part of a table) is read by `blockHandlers`; where such a one stands elsewhere it is text.
 */
export const inlineHandlers: Readonly<Record<string, InlineHandler>> = {
  arg: parameter,
  category: internalLink,
  converter: languageVariant,
  dd: termEnd,
  'double-underscore': behaviorSwitch,
  ext: extension,
  'ext-link': externalLink,
  file: media,
  'free-ext-link': freeLink,
  html,
  link: internalLink,
  'magic-link': magicLink,
  'magic-word': parserFunction,
  quote,
  template,
}
