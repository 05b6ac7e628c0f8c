import type {SiteConfig} from '../../site/types.js'

/**
 * Offset behind the last character of an address that goes on at `from`. White space, brackets, quotation marks, markers
 * and controls end it, and so does the markup of italic text.
 */
export function urlEnd(text: string, from: number, limit: number): number {
  let i = from
  for (; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code < 128) {
      if (code <= 32 || code === 34 || code === 60 || code === 62 || code === 91 || code === 93 || code === 127) break
      if (code === 39 && text.charCodeAt(i + 1) === 39) break
    } else if (isSpaceSeparator(code)) break
  }
  return i
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
