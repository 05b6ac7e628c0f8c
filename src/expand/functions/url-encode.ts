const encoder = new TextEncoder()

/** Percent encoding of all bytes but letters, digits and the characters of `keep`. */
function encode(text: string, keep: RegExp): string {
  let result = ''
  let at = 0
  for (const match of text.matchAll(keep)) {
    result += percent(text.slice(at, match.index)) + match[0]
    at = match.index + match[0].length
  }
  return result + percent(text.slice(at))
}

function percent(text: string): string {
  if (text === '') return ''
  let result = ''
  for (const byte of encoder.encode(text)) result += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return result
}

/** PHP's `urlencode`, for query strings: a space becomes `+`. */
export function encodeQuery(text: string): string {
  return encode(text, /[\w.-]+| /g).replaceAll(' ', '+')
}

/** PHP's `rawurlencode`, for paths: a space becomes `%20`. */
export function encodePath(text: string): string {
  return encode(text, /[\w.~-]+/g)
}
