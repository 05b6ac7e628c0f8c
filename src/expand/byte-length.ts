/**
 * Length of a text in bytes of UTF-8; an unpaired surrogate counts as U+FFFD.
 *
 * @example
 * byteLength('Wikipēdija') // 11
 */
export function byteLength(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    if (code < 0x800) bytes++
    else if (code < 0xd800 || code > 0xdbff) bytes += 2
    else {
      const next = text.charCodeAt(i + 1)
      bytes += 2
      // the four bytes of a pair: two units, and two more
      if (next >= 0xdc00 && next <= 0xdfff) i++
    }
  }
  return bytes
}
