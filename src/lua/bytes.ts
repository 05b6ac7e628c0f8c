const NON_ASCII = /[^\0-\x7f]/
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
const encoder = new TextEncoder()
const CHUNK = 8192

/**
 * Text to a Lua string: UTF-8, one char a byte.
 *
 * @param text any string; lone surrogates become U+FFFD.
 * @example encodeUtf8('é') // '\xc3\xa9'
 */
export function encodeUtf8(text: string): string {
  if (!NON_ASCII.test(text)) return text
  const bytes = encoder.encode(text)
  let result = ''
  for (let i = 0; i < bytes.length; i += CHUNK) {
    // Not a spread: engines take a typed array's elements at once here.
    result += String.fromCharCode.apply(null, bytes.subarray(i, i + CHUNK) as unknown as number[])
  }
  return result
}

/**
 * A Lua string to text.
 *
 * @param bytes one char a byte; what is not UTF-8 becomes U+FFFD.
 * @example decodeUtf8('\xc3\xa9') // 'é'
 */
export function decodeUtf8(bytes: string): string {
  if (!NON_ASCII.test(bytes)) return bytes
  const buffer = new Uint8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) buffer[i] = bytes.charCodeAt(i)
  return decoder.decode(buffer)
}
