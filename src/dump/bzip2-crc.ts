/** Bytes that are taken in one step. */
const SLICE = 8

/** Behind each other, for 0 to 7 bytes: what a byte does to the checksum when so many come behind it. */
const tables = makeTables()

function makeTables(): Int32Array {
  const made = new Int32Array(SLICE * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte << 24
    for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1
    made[byte] = crc
  }
  for (let place = 256; place < made.length; place++) {
    const former = made[place - 256]!
    made[place] = (former << 8) ^ made[former >>> 24]!
  }
  return made
}

/**
 * Goes on with bzip2's checksum: CRC-32 whose highest bit comes first. It begins with -1, and is written with all its bits turned around.
 *
 * Eight bytes a step, as in M. Kounavis, F. Berry: "A Systematic Approach to Building High Performance Software-Based CRC Generators" (2005).
 *
 * @param length - how many of the bytes count
 * @param crc - what the bytes before gave
 */
export function bzip2Crc(bytes: Uint8Array, length: number, crc: number): number {
  const table = tables
  let sum = crc
  let i = 0
  for (const stop = length - SLICE; i <= stop; i += SLICE) {
    sum ^= (bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!
    sum =
      table[0x700 | (sum >>> 24)]! ^
      table[0x600 | ((sum >>> 16) & 0xff)]! ^
      table[0x500 | ((sum >>> 8) & 0xff)]! ^
      table[0x400 | (sum & 0xff)]! ^
      table[0x300 | bytes[i + 4]!]! ^
      table[0x200 | bytes[i + 5]!]! ^
      table[0x100 | bytes[i + 6]!]! ^
      table[bytes[i + 7]!]!
  }
  for (; i < length; i++) sum = (sum << 8) ^ table[(sum >>> 24) ^ bytes[i]!]!
  return sum
}
