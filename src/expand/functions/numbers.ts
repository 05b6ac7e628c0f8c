import {grammar} from '../../language/grammar.js'
import {formatNumber, parseFormattedNumber} from '../../language/numbers.js'
import {choosePlural} from '../../language/plural.js'
import type {FunctionCall, FunctionHandler} from '../types.js'
import {messageOf} from './messages.js'
import {contentLanguage, pageLanguage} from './page-language.js'
import {isWord} from './word.js'

function formatnum(call: FunctionCall): string {
  const {context} = call
  const text = call.arg(0)
  const how = call.arg(1)
  const {numbers} = pageLanguage(context)
  if (isWord(context, 'rawsuffix', how)) return parseFormattedNumber(text, numbers)
  if (text === 'NAN') return messageOf(context, 'formatnum-nan')
  const noSeparators = isWord(context, 'nocommafysuffix', how)
  const lossless = isWord(context, 'lossless', how)
  const separate = (piece: string): string => {
    const shown = formatNumber(piece, numbers, {noSeparators})
    // a number that would lose digits stays as it is written
    return lossless && shown !== formatNumber(piece, numbers, {noSeparators, lossless}) ? piece : shown
  }
  return outsideMarkers(text, separate)
}

/** Markers hold no numbers. */
function outsideMarkers(text: string, change: (piece: string) => string): string {
  if (!text.includes('\x7f')) return change(text)
  return text.replace(/([^\x7f]*)(\x7f..|$)/gs, (_, piece: string, marker: string) => change(piece) + marker)
}

function plural(call: FunctionCall): string {
  const {numbers, plural: index} = pageLanguage(call.context)
  const number = Number.parseFloat(parseFormattedNumber(call.arg(0), numbers)) || 0
  const forms = Array.from({length: call.length - 1}, (_, i) => call.arg(i + 1))
  return choosePlural(number, forms, index)
}

/** Numbers and what depends on them or on other forms of words. */
export const numberFunctions: Readonly<Record<string, FunctionHandler>> = {
  formatnum,
  plural,
  grammar: (call) => grammar(pageLanguage(call.context).code, call.arg(1), call.arg(0)),
  // without accounts nobody's gender is known
  gender: (call) => call.arg(call.length > 3 ? 3 : 1),
  formal: (call) => call.arg(contentLanguage(call.context).endsWith('-formal') && call.length > 1 ? 1 : 0),
}
