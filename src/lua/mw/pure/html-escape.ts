import {hostError} from './errors.js'
import {decodeStrict} from './utf8-text.js'

const SPECIAL = /[<>&"]/g
const ENTITIES: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;'}

/** The ends of strip markers hold quotes, which must stay. */
const MARKER = /(\x7f'"`UNIQ-|-QINU`"'\x7f)/

/** What CSS can say only by an escape, in the place of a value or name of a property. */
const CSS_SPECIAL = /[^ -9<-\x7f]/gu

/**
 * Text of an attribute's value, as `mw.html` writes it: strip markers stay whole.
 *
 * @param bytes a byte string.
 */
export function escapeAttribute(bytes: string): string {
  if (bytes.search(SPECIAL) < 0) return bytes
  return bytes
    .split(MARKER)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(SPECIAL, (char) => ENTITIES[char] ?? char)))
    .join('')
}

/**
 * The name or value of a CSS property: colons, semicolons, control characters and all beyond ASCII become CSS escapes.
 *
 * @example escapeCss('a;b') // 'a\\3B b'
 * @throws Thrown for bytes that are not UTF-8.
 */
export function escapeCss(bytes: string): string {
  if (bytes.search(CSS_SPECIAL) < 0) return bytes
  const text = decodeStrict(bytes)
  if (text === undefined) throw hostError("bad argument #1 to 'gsub' (string is not UTF-8)")
  return text.replace(CSS_SPECIAL, (char) => `\\${char.codePointAt(0)!.toString(16).toUpperCase()} `)
}
