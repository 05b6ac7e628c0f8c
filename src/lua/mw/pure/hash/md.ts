import {type Checksum, littleEndianHex, padded, rotateLeft, toBytes, toHex} from './bytes.js'

/** 256 digits out of π, the substitution of MD2. */
const MD2_SUBSTITUTION =
  '292e43c9a2d87c013d3654a1ecf0061362a705f3c0c7738c98932bd9bc4c82ca1e9b573cfdd4e01667426f188a17e512be4ec4d6da9ede49a0fbf58ebb2fee7aa968799115b2073f94c210890b225f21807f5d9a5a903227353ecce7bff79703ff1930b348a5b5d1d75e922aac56aac64fb838d296a47db676fc6be29c7404f1459d705964718720865bcf65e62da8021b6025adaeb0b9f61c46616934407e0f5547a323dd51af3ac35cf9cebac5ea262c530d6e85288409d3dfcdf441814d526adc37c86cc1abfa24e17b080cbdb14a7888958be363e86de9cbd5fe3b001d39f2efb70e6658d0e4a67772f8eb754b0a314450b48fed1f1adb998d339f118314'

/** MD2: RFC 1319. */
export const md2: Checksum = (text) => {
  const box = Uint8Array.from({length: 256}, (_, i) => Number.parseInt(MD2_SUBSTITUTION.slice(2 * i, 2 * i + 2), 16))
  const fill = 16 - (text.length % 16)
  const bytes = toBytes(text, fill + 16)
  bytes.fill(fill, text.length, text.length + fill)
  const sum = bytes.subarray(text.length + fill)
  let last = 0
  for (let start = 0; start < text.length + fill; start += 16) {
    for (let i = 0; i < 16; i++) {
      sum[i] = sum[i]! ^ box[bytes[start + i]! ^ last]!
      last = sum[i]!
    }
  }
  const state = new Uint8Array(48)
  for (let start = 0; start < bytes.length; start += 16) {
    for (let i = 0; i < 16; i++) {
      state[16 + i] = bytes[start + i]!
      state[32 + i] = state[16 + i]! ^ state[i]!
    }
    let carry = 0
    for (let round = 0; round < 18; round++) {
      for (let i = 0; i < 48; i++) {
        state[i] = state[i]! ^ box[carry]!
        carry = state[i]!
      }
      carry = (carry + round) & 255
    }
  }
  return toHex(state.subarray(0, 16))
}

const MD4_SHIFTS = [
  [3, 7, 11, 19],
  [3, 5, 9, 13],
  [3, 9, 11, 15],
]
const MD4_ORDER = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
  [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
]
const MD4_ADDED = [0, 0x5a827999, 0x6ed9eba1]

/** MD4: RFC 1320. */
export const md4: Checksum = (text) => {
  const view = padded(text, 64, 8, 0x80, false)
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let start = 0; start < view.byteLength; start += 64) {
    let [a, b, c, d] = state as [number, number, number, number]
    for (let step = 0; step < 48; step++) {
      const round = step >> 4
      const mixed = round === 0 ? (b & c) | (~b & d) : round === 1 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
      const word = view.getInt32(start + 4 * MD4_ORDER[round]![step & 15]!, true)
      const turned = rotateLeft((a + mixed + word + MD4_ADDED[round]!) | 0, MD4_SHIFTS[round]![step & 3]!)
      ;[a, b, c, d] = [d, turned, b, c]
    }
    for (const [i, word] of [a, b, c, d].entries()) state[i] = (state[i]! + word) | 0
  }
  return littleEndianHex(state)
}
