import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {encodeUtf8, stringToNumber} from '../../lua.js'
import {UNKNOWN_ENTITIES} from './unknown-entities.js'

/** What `mw.text.encode` encodes when it is not told. */
const ENCODED = /[<>&"']|\xc2\xa0/g

const NAMES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#039;',
  '\u00a0': '&nbsp;',
  '\xc2\xa0': '&nbsp;',
}

const REFERENCE = /&(?:#(x?)([\da-zA-Z]+)|([\da-zA-Z]+));/g
const COMMON: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\xc2\xa0'}

/** Bytes with `< > & " '` and no-break spaces as character references. */
export function encodeEntities(bytes: string): string {
  return bytes.replace(ENCODED, (char) => NAMES[char] ?? char)
}

/** A character, as text, as a reference: by name where `mw.text.encode` knows one, else by number. */
export function encodeEntity(char: string): string {
  return NAMES[char] ?? `&#${char.codePointAt(0)};`
}

/**
 * Bytes with character references decoded, once.
 *
 * @param named whether all of HTML's names count, not just `lt gt amp quot nbsp`.
 */
export function decodeReferences(bytes: string, named: boolean): string {
  if (!bytes.includes('&')) return bytes
  return bytes.replace(REFERENCE, (whole, hexadecimal?: string, digits?: string, name?: string) => {
    if (digits !== undefined) return decodeNumber(digits, hexadecimal === 'x') ?? whole
    if (name === undefined) return whole
    if (Object.hasOwn(COMMON, name)) return COMMON[name] ?? whole
    if (!named || UNKNOWN_ENTITIES.has(name)) return whole
    return encodeUtf8(decodeNamedCharacterReference(name) || whole)
  })
}

/** A numeric reference: the number is read as Lua reads numbers. */
function decodeNumber(digits: string, hexadecimal: boolean): string | undefined {
  if (hexadecimal && !/^[\da-fA-F]+$/.test(digits)) return undefined
  const code = hexadecimal ? Number.parseInt(digits, 16) : stringToNumber(digits)
  if (code === undefined || !(code >= 0 && code <= 0x10ffff)) return undefined
  const point = Math.floor(code)
  return point >= 0xd800 && point <= 0xdfff ? '?' : encodeUtf8(String.fromCodePoint(point))
}
