import {markerOf, replaceMarkers} from '../../preprocess/marker.js'
import {decodeUtf8, encodeUtf8} from '../lua.js'

/** Finds the name of the tag that a marker stands for; undefined where there is no such marker. */
export type MarkerName = (index: number) => string | undefined

/** A strip marker as MediaWiki writes it, which modules look for: index in eight hexadecimal digits. */
const STRIP_MARKER = /\x7f'"`UNIQ--([^\x7f]*)-([\dA-F]{8})-QINU`"'\x7f/g

/**
 * Wikitext to a Lua string. The expander's markers become MediaWiki's strip markers, by which modules tell notes and
 * verbatim text from other text.
 *
 * @example markersToBytes('a\x7f\ue000\ue000', () => 'ref') // 'a\x7f\'"`UNIQ--ref-00000000-QINU`"\'\x7f'
 */
export function markersToBytes(text: string, nameOf: MarkerName): string {
  if (!text.includes('\x7f')) return encodeUtf8(text)
  return encodeUtf8(
    replaceMarkers(text, (index) => {
      const number = index.toString(16).toUpperCase().padStart(8, '0')
      return `\x7f'"\`UNIQ--${nameOf(index) ?? 'item'}-${number}-QINU\`"'\x7f`
    }),
  )
}

/** A Lua string to wikitext. What looks like a part of a marker, but is none, loses its U+007F. */
export function bytesToMarkers(bytes: string, nameOf: MarkerName): string {
  const text = decodeUtf8(bytes)
  if (!text.includes('\x7f')) return text
  let result = ''
  let from = 0
  for (const match of text.matchAll(STRIP_MARKER)) {
    const index = Number.parseInt(match[2] ?? '', 16)
    if (nameOf(index) !== match[1]) continue
    result += text.slice(from, match.index).replaceAll('\x7f', '') + markerOf(index)
    from = match.index + match[0].length
  }
  return result + text.slice(from).replaceAll('\x7f', '')
}

/**
 * A Lua string with the strip markers of real tags replaced.
 *
 * @param replace Gives bytes for an index; undefined leaves the marker.
 */
export function replaceStripMarkers(bytes: string, replace: (index: number) => string | undefined): string {
  if (!bytes.includes('\x7f')) return bytes
  return bytes.replace(
    STRIP_MARKER,
    (marker, _name: string, digits: string) => replace(Number.parseInt(digits, 16)) ?? marker,
  )
}
