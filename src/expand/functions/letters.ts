import {lowerCase, lowerFirstLetter, upperCase, upperFirstLetter} from '../../language/letter-case.js'
import {phpIntval} from '../../language/php-number.js'
import {MARKER, MARKER_LENGTH} from '../../preprocess/marker.js'
import type {FunctionCall, FunctionHandler} from '../types.js'
import {contentLanguage} from './page-language.js'

/** Longest result of padding, in characters. */
const MAX_PADDED = 500
/** How many characters a marker has in MediaWiki, at least: padding counts them. */
const MARKER_CHARACTERS = 30

/** Applies a function to the text between markers, whose own characters must stay. */
function betweenMarkers(text: string, change: (piece: string) => string): string {
  const marker = String.fromCharCode(MARKER)
  if (!text.includes(marker)) return change(text)
  let result = ''
  let at = 0
  for (;;) {
    const next = text.indexOf(marker, at)
    if (next < 0) return result + change(text.slice(at))
    result += change(text.slice(at, next)) + text.slice(next, next + MARKER_LENGTH)
    at = next + MARKER_LENGTH
  }
}

function pad(call: FunctionCall): {text: string; padding: string} {
  const text = call.arg(0)
  const characters = [...call.context.killMarkers(call.length > 2 ? call.arg(2) : '0')]
  const asked = phpIntval(call.arg(1))
  const wanted = Math.min(asked, MAX_PADDED)
  if (asked > MAX_PADDED) {
    call.context.message('padding-limit', `${call.name} to ${asked} characters: ${MAX_PADDED} is the most`)
  }
  if (characters.length === 0) return {text, padding: ''}
  const markers = text.split(String.fromCharCode(MARKER)).length - 1
  const missing = wanted - [...text].length - markers * MARKER_CHARACTERS
  if (missing <= 0) return {text, padding: ''}
  const whole = Math.floor(missing / characters.length)
  return {text, padding: characters.join('').repeat(whole) + characters.slice(0, missing % characters.length).join('')}
}

const strongLeft = /\p{L}/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f]/u

/** Wraps a text in marks of its own direction, which its first letter tells. */
function embed(text: string): string {
  const first = strongLeft.exec(text)?.[0]
  if (first === undefined) return text
  return rightToLeft.test(first) ? `\u202b${text}\u202c` : `\u202a${text}\u202c`
}

/** Upper and lower case, padding, direction. */
export const letterFunctions: Readonly<Record<string, FunctionHandler>> = {
  lc: (call) => betweenMarkers(call.arg(0), lowerCase),
  uc: (call) => betweenMarkers(call.arg(0), upperCase),
  lcfirst: (call) => lowerFirstLetter(call.arg(0), contentLanguage(call.context)),
  ucfirst: (call) => upperFirstLetter(call.arg(0), contentLanguage(call.context)),
  padleft(call) {
    const {text, padding} = pad(call)
    return padding + text
  },
  padright(call) {
    const {text, padding} = pad(call)
    return text + padding
  },
  bidi: (call) => embed(call.arg(0)),
}
