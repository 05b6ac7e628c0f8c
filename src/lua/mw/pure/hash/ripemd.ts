import {type Checksum, littleEndianHex, padded, rotateLeft} from './bytes.js'

/** Which word of the block each step takes, and by how much it turns: of the left line and of the right one. */
const WORDS = [
  [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8, 3, 10,
    14, 4, 9, 15, 8, 1, 2, 7, 0, 6, 13, 11, 5, 12, 1, 9, 11, 10, 0, 8, 12, 4, 13, 3, 7, 15, 14, 5, 6, 2, 4, 0, 5, 9, 7,
    12, 2, 10, 14, 1, 3, 8, 11, 6, 15, 13,
  ],
  [
    5, 14, 7, 0, 9, 2, 11, 4, 13, 6, 15, 8, 1, 10, 3, 12, 6, 11, 3, 7, 0, 13, 5, 10, 14, 15, 8, 12, 4, 9, 1, 2, 15, 5,
    1, 3, 7, 14, 6, 9, 11, 8, 12, 2, 10, 0, 4, 13, 8, 6, 4, 1, 3, 11, 15, 0, 5, 12, 2, 13, 9, 7, 10, 14, 12, 15, 10, 4,
    1, 5, 8, 7, 6, 2, 13, 14, 0, 3, 9, 11,
  ],
] as const
const SHIFTS = [
  [
    11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8, 7, 6, 8, 13, 11, 9, 7, 15, 7, 12, 15, 9, 11, 7, 13, 12, 11,
    13, 6, 7, 14, 9, 13, 15, 14, 8, 13, 6, 5, 12, 7, 5, 11, 12, 14, 15, 14, 15, 9, 8, 9, 14, 5, 6, 8, 6, 5, 12, 9, 15,
    5, 11, 6, 8, 13, 12, 5, 12, 13, 14, 11, 8, 5, 6,
  ],
  [
    8, 9, 9, 11, 13, 15, 15, 5, 7, 7, 8, 11, 14, 14, 12, 6, 9, 13, 15, 7, 12, 8, 9, 11, 7, 7, 12, 7, 6, 15, 13, 11, 9,
    7, 15, 11, 8, 6, 6, 14, 12, 13, 5, 14, 13, 13, 7, 5, 15, 5, 8, 11, 14, 14, 6, 14, 6, 9, 12, 9, 12, 5, 15, 8, 8, 5,
    12, 9, 12, 5, 14, 6, 8, 13, 6, 5, 15, 13, 11, 11,
  ],
] as const
const LEFT_ADDED = [0, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e]
const RIGHT_ADDED_SHORT = [0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0]
const RIGHT_ADDED_LONG = [0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0]

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
const OTHER_START = [0x76543210, 0xfedcba98, 0x89abcdef, 0x01234567, 0x3c2d1e0f]

/** Which words of the two lines change places after each round, in the hashes of double length. */
const EXCHANGED_SHORT = [0, 1, 2, 3]
const EXCHANGED_LONG = [1, 3, 0, 2, 4]

function mix(round: number, x: number, y: number, z: number): number {
  switch (round) {
    case 0:
      return x ^ y ^ z
    case 1:
      return (x & y) | (~x & z)
    case 2:
      return (x | ~y) ^ z
    case 3:
      return (x & z) | (y & ~z)
    default:
      return x ^ (y | ~z)
  }
}

/** One step of a line of four words, or of five. */
function step(line: number[], round: number, word: number, shift: number, added: number): void {
  const [a, b, c, d, e] = line as [number, number, number, number, number?]
  const sum = (a + mix(round, b, c, d) + word + added) | 0
  if (e === undefined) {
    line.splice(0, 4, d, rotateLeft(sum, shift), b, c)
  } else {
    line.splice(0, 5, e, (rotateLeft(sum, shift) + e) | 0, b, rotateLeft(c, 10), d)
  }
}

/**
 * The RIPEMD of two lines of so many words: Dobbertin, Bosselaers, Preneel, "RIPEMD-160: A Strengthened Version of RIPEMD"
 * (1996).
 *
 * @param double whether both lines come out, so that the hash is twice as long, but no better.
 */
function ripemd(words: 4 | 5, double: boolean): Checksum {
  const rightAdded = words === 4 ? RIGHT_ADDED_SHORT : RIGHT_ADDED_LONG
  const exchanged = words === 4 ? EXCHANGED_SHORT : EXCHANGED_LONG
  return (text) => {
    const view = padded(text, 64, 8, 0x80, false)
    const state = START.slice(0, words)
    const other = double ? OTHER_START.slice(0, words) : state
    for (let start = 0; start < view.byteLength; start += 64) {
      const left = state.slice()
      const right = other.slice()
      for (let i = 0; i < 16 * words; i++) {
        const round = i >> 4
        const leftWord = view.getInt32(start + 4 * WORDS[0][i]!, true)
        const rightWord = view.getInt32(start + 4 * WORDS[1][i]!, true)
        step(left, round, leftWord, SHIFTS[0][i]!, LEFT_ADDED[round]!)
        step(right, words - 1 - round, rightWord, SHIFTS[1][i]!, rightAdded[round]!)
        if (double && (i & 15) === 15) {
          const place = exchanged[round]!
          const held = left[place]!
          left[place] = right[place]!
          right[place] = held
        }
      }
      if (double) {
        for (let i = 0; i < words; i++) {
          state[i] = (state[i]! + left[i]!) | 0
          other[i] = (other[i]! + right[i]!) | 0
        }
      } else {
        const sums = state.map(
          (_, i) => (state[(i + 1) % words]! + left[(i + 2) % words]! + right[(i + 3) % words]!) | 0,
        )
        for (let i = 0; i < words; i++) state[i] = sums[i]!
      }
    }
    return littleEndianHex(double ? [...state, ...other] : state)
  }
}

export const ripemd128 = ripemd(4, false)
export const ripemd256 = ripemd(4, true)
export const ripemd320 = ripemd(5, true)
