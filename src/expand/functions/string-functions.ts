import {phpIntval} from '../../language/php-number.js'
import type {FunctionCall, FunctionHandler} from '../types.js'
import {errorOf} from './messages.js'

/** A string must be shorter than this (`$wgPFStringLengthLimit`), in characters. */
const LIMIT = 1000

/** Characters, which strings are counted in. */
function length(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      count--
      i++
    }
  }
  return count
}

function isShort(text: string): boolean {
  return text.length < LIMIT || (text.length < 2 * LIMIT && length(text) < LIMIT)
}

/** A function of some plain strings; `undefined` where one is too long. */
type OfStrings = (args: readonly string[], call: FunctionCall) => string | undefined

function ofStrings(count: number, run: OfStrings): FunctionHandler {
  return (call) => {
    const args = Array.from({length: count}, (_, i) => call.context.killMarkers(call.arg(i)))
    return run(args, call) ?? errorOf(call.context, 'pfunc_string_too_long', LIMIT.toLocaleString('en'))
  }
}

/** Index in characters of an index in UTF-16 units. */
function inCharacters(text: string, index: number): number {
  return length(text.slice(0, index))
}

/** `substr` of PHP, in characters. A length of 0 is none. */
function substring(text: string, start: number, count: number): string {
  const characters = [...text]
  const from = start < 0 ? Math.max(0, characters.length + start) : start
  const to = count === 0 ? characters.length : count < 0 ? Math.max(0, characters.length + count) : from + count
  return characters.slice(from, to).join('')
}

/** The pieces between delimiters; where there is a limit, the last piece holds the rest. */
function split(text: string, delimiter: string, limit: number): string[] {
  const all = text.split(delimiter)
  return limit > 0 && all.length > limit ? [...all.slice(0, limit - 1), all.slice(limit - 1).join(delimiter)] : all
}

function replace(text: string, search: string, by: string, limit: number): string | undefined {
  const pieces = limit < 0 ? text.split(search) : split(text, search, limit + 1)
  const size = length(text) + (pieces.length - 1) * (length(by) - length(search))
  return size < LIMIT ? pieces.join(by) : undefined
}

/** Percent encoding undone as PHP's `urldecode`: `+` is a space, bytes that are no UTF-8 become U+FFFD. */
export function urldecode(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/(?:%[\dA-Fa-f]{2})+/g, (run) =>
      new TextDecoder('utf-8', {ignoreBOM: true}).decode(
        Uint8Array.from({length: run.length / 3}, (_, i) => Number.parseInt(run.slice(3 * i + 1, 3 * i + 3), 16)),
      ),
    )
}

/** The string functions of ParserFunctions. A separator or search string that is empty means a space. */
export const stringFunctions: Readonly<Record<string, FunctionHandler>> = {
  len: ofStrings(1, ([text = '']) => String(length(text))),
  pos: ofStrings(3, ([text = '', search, from = '']) => {
    if (!isShort(text) || !isShort(search!)) return undefined
    const start = phpIntval(from)
    const characters = [...text]
    if (Math.abs(start) > characters.length) return ''
    const offset = characters.slice(0, start < 0 ? characters.length + start : start).join('').length
    const found = text.indexOf(search || ' ', offset)
    return found < 0 ? '' : String(inCharacters(text, found))
  }),
  rpos: ofStrings(2, ([text = '', search = '']) => {
    if (!isShort(text) || !isShort(search)) return undefined
    const found = text.lastIndexOf(search || ' ')
    return found < 0 ? '-1' : String(inCharacters(text, found))
  }),
  sub: ofStrings(3, ([text = '', start = '', count = '']) =>
    isShort(text) ? substring(text, phpIntval(start), phpIntval(count)) : undefined,
  ),
  count: ofStrings(2, ([text = '', search = '']) =>
    isShort(text) && isShort(search) ? String(text.split(search || ' ').length - 1) : undefined,
  ),
  replace: ofStrings(4, ([text = '', search = '', by = '', limit = ''], call) =>
    isShort(text) && isShort(search) && isShort(by)
      ? replace(text, search || ' ', by, call.length > 3 ? phpIntval(limit) : -1)
      : undefined,
  ),
  explode: ofStrings(4, ([text = '', delimiter = '', position = '', limit = ''], call) => {
    if (!isShort(text) || !isShort(delimiter)) return undefined
    if (call.length > 2 && !/^[+-]?\d+$/.test(position)) return ''
    const pieces = split(text, delimiter || ' ', phpIntval(limit))
    const index = phpIntval(position)
    return (index < 0 ? pieces.at(index) : pieces[index]) ?? ''
  }),
  urldecode: ofStrings(1, ([text = '']) => (isShort(text) ? urldecode(text) : undefined)),
}
