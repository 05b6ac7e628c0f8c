import {format} from '../../library/string-format.js'
import type {Arguments, Runtime} from '../../lua.js'
import type {Utf8Reader} from './utf8-text.js'

const NON_ASCII = /[^\0-\x7f]/
const SPECIFICATION = /%(?:%|([-+ #0]*)(\d{0,2})(\.\d{0,2})?(.)?)/gs

/**
 * What `mw.ustring.format` gives: `string.format`, but width and precision of `%s` count code points.
 *
 * @param args as `string.format` takes them.
 */
export function formatText(runtime: Runtime, args: Arguments, reader: Utf8Reader): string {
  const [template] = args
  if (typeof template !== 'string' || !args.some((value) => typeof value === 'string' && NON_ASCII.test(value))) {
    return format(runtime, args)
  }
  const values = args.slice()
  let index = 0
  values[0] = template.replace(
    SPECIFICATION,
    (whole, flags: string, width: string, precision?: string, letter = '') => {
      if (whole === '%%') return whole
      const value = values[++index]
      if (letter !== 's' || typeof value !== 'string' || (width === '' && precision === undefined)) return whole
      const text = NON_ASCII.test(value) ? reader.read(value) : undefined
      if (text === undefined) return whole
      const length = precision === undefined ? text.length : Math.min(text.length, Number(precision.slice(1)))
      const shown = length < text.length ? value.slice(0, byteLength(value, length)) : value
      const space = ' '.repeat(Math.max(Number(width) - length, 0))
      values[index] = flags.includes('-') ? shown + space : space + shown
      return '%s'
    },
  )
  return format(runtime, values)
}

/** How many bytes the first code points take. */
function byteLength(bytes: string, points: number): number {
  let at = 0
  for (; at < bytes.length; at++) {
    const code = bytes.charCodeAt(at)
    if (code >= 0x80 && code < 0xc0) continue
    if (points-- === 0) break
  }
  return at
}
