import {decodeEntities} from '../../site/entities.js'
import type {SiteConfig} from '../../site/types.js'

/** The host of an address in numbers of IPv6, which is the one place where brackets may stand. */
const numericHost = /\[[\da-f:.]+\]/iy

/**
 * Offset behind the last character of an address whose protocol ends at `from`. White space, brackets, quotation marks, markers
 * and controls end it, and so does the markup of italic text.
 */
export function urlEnd(text: string, from: number, limit: number): number {
  numericHost.lastIndex = from
  let i = text.charCodeAt(from) === 91 && numericHost.test(text) ? Math.min(numericHost.lastIndex, limit) : from
  for (; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code < 128) {
      if (code <= 32 || code === 34 || code === 60 || code === 62 || code === 91 || code === 93 || code === 127) break
      if (code === 39 && text.charCodeAt(i + 1) === 39) break
    } else if (isSpaceSeparator(code)) break
  }
  return i
}

/** Characters that a name of a host may hold but that say nothing in it. */
const ignoredInHost = /\u034f|[\u180b-\u180d]|[\ufe00-\ufe0f]|[\u00ad\u1806\u200b-\u200d\u2060\ufeff\s]/g

/**
 * An address as it is linked to: character references decoded, what may not stand in one percent-encoded, characters without a width
 * taken out of the host.
 *
 * @example
 * cleanUrl('http://e&zwnj;xample.com/?a&#x5B;1&#x5D;') // 'http://example.com/?a%5B1%5D'
 */
export function cleanUrl(written: string): string {
  if (!/[&|[\u0080-\uffff]/.test(written)) return written
  return decodeEntities(written)
    .replace(/[[\]<>"|\0-\x20\x7f]/g, encodeCharacter)
    .replace(/^((?:[a-z][a-z\d+.-]*:)?\/\/)%5B([\da-f:.]+)%5D/i, '$1[$2]')
    .replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i, (host) => host.replace(ignoredInHost, ''))
}

function encodeCharacter(character: string): string {
  if (character === ' ') return '+'
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** Unicode's category Zs. */
export function isSpaceSeparator(code: number): boolean {
  return (
    code === 32 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** The protocol that the text has at `at`, in lower case; `//` counts where `relative` says so. */
export function protocolAt(site: SiteConfig, text: string, at: number, relative: boolean): string | undefined {
  const start = text.slice(at, at + 16).toLowerCase()
  for (const protocol of site.protocols) {
    if (start.startsWith(protocol) && (relative || protocol !== '//')) return protocol
  }
  return undefined
}
