import {decodeUtf8, encodeUtf8} from '../../lua.js'

const NON_ASCII = /[^\0-\x7f]/

/** Runs of bytes that are UTF-8. */
const VALID =
  /(?:[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+/g

/** Unicode's full upper case, by no language's rules; bytes that are not UTF-8 stay. */
export function upperCase(bytes: string): string {
  return mapValid(bytes, (text) => text.toUpperCase())
}

/** The same for lower case. A sigma at the end of a word is no other letter. */
export function lowerCase(bytes: string): string {
  return mapValid(bytes, (text) => text.replaceAll('Σ', 'σ').toLowerCase())
}

function mapValid(bytes: string, map: (text: string) => string): string {
  if (!NON_ASCII.test(bytes)) return map(bytes)
  return bytes.replace(VALID, (valid) => encodeUtf8(map(decodeUtf8(valid))))
}
