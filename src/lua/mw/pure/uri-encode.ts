/** The ways in which `mw.uri` encodes; the names are those of `{{urlencode:}}`. */
export type UriEncoding = 'QUERY' | 'PATH' | 'WIKI'

const ENCODINGS: readonly UriEncoding[] = ['QUERY', 'PATH', 'WIKI']

/** What stays, beside letters, digits and `_.~-`, in the path of a wiki's page. */
const WIKI_KEPT = '!$()*,/:;@'

/** The encoding of a name in any case; undefined for other names. */
export function encodingOf(name: string): UriEncoding | undefined {
  const upper = name.toUpperCase()
  return ENCODINGS.find((encoding) => encoding === upper)
}

/**
 * Percent encoding of bytes.
 *
 * @example encodeUri('a b/c', 'PATH') // 'a%20b%2Fc'
 */
export function encodeUri(bytes: string, encoding: UriEncoding): string {
  const codes = CODES[encoding]
  return bytes.replace(/[^\w.~-]/g, (char) => codes[char.charCodeAt(0)]!)
}

/** What each byte becomes that may not stay as it is. */
function codesOf(encoding: UriEncoding): string[] {
  return Array.from({length: 256}, (_, byte) => {
    const char = String.fromCharCode(byte)
    if (char === ' ') return encoding === 'QUERY' ? '+' : encoding === 'PATH' ? '%20' : '_'
    if (encoding === 'WIKI' && WIKI_KEPT.includes(char)) return char
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
}

const CODES: Readonly<Record<UriEncoding, readonly string[]>> = {
  QUERY: /* @__PURE__ */ codesOf('QUERY'),
  PATH: /* @__PURE__ */ codesOf('PATH'),
  WIKI: /* @__PURE__ */ codesOf('WIKI'),
}

/** The reverse; what is no code stays. */
export function decodeUri(bytes: string, encoding: UriEncoding): string {
  const spaced =
    encoding === 'QUERY' ? bytes.replaceAll('+', ' ') : encoding === 'WIKI' ? bytes.replaceAll('_', ' ') : bytes
  return spaced.replace(/%([\da-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
