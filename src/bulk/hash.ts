/**
 * A hash of 52 bits, a whole number that is the same everywhere: what is picked or split by it comes out the same on every machine.
 * Two multiplicative hashes, mixed (cyrb53, public domain, by bryc). Not for secrets.
 *
 * @example
 * hash52('Ada Lovelace') % 4 // always the same of 0 to 3
 */
export function hash52(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return ((b & 0xfffff) >>> 0) * 0x100000000 + (a >>> 0)
}
