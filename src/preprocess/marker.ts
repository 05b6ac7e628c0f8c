/**
 * Markers stand in the text for what the second phase must not look into: an extension tag, a call that was not expanded.
 *
 * A marker is three UTF-16 units: U+007F, which no page may hold (MediaWiki uses it for the same purpose), and two
 * private-use characters that spell the index of the atom. None of them means anything in wikitext.
 */
export const MARKER = 0x7f

/** Length of a marker, in UTF-16 units. */
export const MARKER_LENGTH = 3

const BASE = 0xe000
const DIGITS = 0x1900

/** How many atoms one text can have. */
export const MAX_ATOMS = DIGITS * DIGITS

/** The marker of the atom with that index. */
export function markerOf(index: number): string {
  return String.fromCharCode(MARKER, BASE + Math.floor(index / DIGITS), BASE + (index % DIGITS))
}

/** The index that the marker at `at` spells. */
export function markerIndex(text: string, at: number): number {
  return (text.charCodeAt(at + 1) - BASE) * DIGITS + (text.charCodeAt(at + 2) - BASE)
}

/**
 * Makes a source safe to hold markers, as MediaWiki does: a U+007F of its own becomes `?`. The length stays.
 */
export function withoutMarkers(source: string): string {
  return source.includes('\x7f') ? source.replaceAll('\x7f', '?') : source
}

/**
 * Makes a text safe that functions and scripts had in their hands: what begins like a marker, but stands for none of `count`
 * atoms (one was cut in two, or made up), loses its U+007F to a `?`. The length stays.
 */
export function withoutBrokenMarkers(text: string, count: number): string {
  let at = text.indexOf('\x7f')
  if (at < 0) return text
  let safe = ''
  let from = 0
  while (at >= 0) {
    const high = text.charCodeAt(at + 1) - BASE
    const low = text.charCodeAt(at + 2) - BASE
    if (high >= 0 && low >= 0 && high < DIGITS && low < DIGITS && high * DIGITS + low < count) {
      at = text.indexOf('\x7f', at + MARKER_LENGTH)
      continue
    }
    safe += `${text.slice(from, at)}?`
    from = at + 1
    at = text.indexOf('\x7f', from)
  }
  return safe + text.slice(from)
}

const MARKERS = /\x7f../gs

/** Replaces each marker by what `replace` gives for its index. */
export function replaceMarkers(text: string, replace: (index: number) => string): string {
  if (!text.includes('\x7f')) return text
  return text.replace(MARKERS, (marker) => replace(markerIndex(marker, 0)))
}
