import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** A numeric reference, decimal or hexadecimal, or a named one; all end in `;`. */
const reference = /&(?:#(\d+)|#[xX]([\dA-Fa-f]+)|([\dA-Za-z\u0080-\uffff]+));/g

/** Names that MediaWiki adds to HTML's: the right-to-left mark in Hebrew and in Arabic. */
const ownNames: ReadonlyMap<string, string> = new Map([
  ['רלמ', '\u200f'],
  ['رلم', '\u200f'],
])

/**
 * Decodes character references as MediaWiki does: HTML5's names with their `;`, numbers that HTML allows. What is no
 * reference (`&nosuch;`, `&#0;`, `&copy` without `;`) stays. Decodes once: `&amp;lt;` gives `&lt;`.
 *
 * @param invalid - What stands for a number that HTML does not allow. MediaWiki leaves it as it is in a page's text, the
 *   default, and makes U+FFFD of it in attributes and titles.
 * @returns The text itself where there is nothing to decode.
 *
 * @example
 * decodeEntities('R&amp;D &#8211; caf&eacute;') // 'R&D – café'
 */
export function decodeEntities(text: string, invalid?: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return ownNames.get(name) ?? (decodeNamedCharacterReference(name) || whole)
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16)
    return isAllowedCodePoint(code) ? String.fromCodePoint(code) : (invalid ?? whole)
  })
}

/**
 * Whether a character reference may stand for that code point: what XML and HTML both allow, so no controls but tab and
 * line feed, no surrogates, no U+FFFE and U+FFFF.
 */
export function isAllowedCodePoint(code: number): boolean {
  return (
    code === 0x09 ||
    code === 0x0a ||
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xa0 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}
