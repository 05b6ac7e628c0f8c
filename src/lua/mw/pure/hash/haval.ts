import {type Checksum, littleEndianHex, padded, rotateRight} from './bytes.js'

/** The order in which each pass takes the words of a block. */
const ORDERS = [
  Array.from({length: 32}, (_, i) => i),
  [
    5, 14, 26, 18, 11, 28, 7, 16, 0, 23, 20, 22, 1, 10, 4, 8, 30, 3, 21, 9, 17, 24, 29, 6, 19, 12, 15, 13, 2, 25, 31,
    27,
  ],
  [
    19, 9, 4, 20, 28, 17, 8, 22, 29, 14, 25, 12, 24, 30, 16, 26, 31, 15, 7, 3, 1, 0, 18, 27, 13, 6, 21, 10, 23, 11, 5,
    2,
  ],
  [
    24, 4, 0, 14, 2, 7, 28, 23, 26, 6, 30, 20, 18, 25, 19, 3, 22, 11, 31, 21, 8, 27, 12, 9, 1, 29, 5, 15, 17, 10, 16,
    13,
  ],
  [
    27, 3, 21, 26, 17, 11, 20, 29, 19, 0, 12, 7, 13, 8, 31, 10, 5, 9, 14, 30, 18, 6, 28, 24, 2, 23, 16, 22, 4, 1, 25,
    15,
  ],
] as const

/** Which of the seven words stand for x6 … x0 in the function of each pass, by how many passes there are. */
const PLACES: Readonly<Record<number, readonly string[]>> = {
  3: ['1035624', '4210536', '6123450'],
  4: ['2614530', '3520164', '1436025', '6405213'],
  5: ['3410526', '6210345', '2604315', '1532046', '2506431'],
}

type Mix = (x6: number, x5: number, x4: number, x3: number, x2: number, x1: number, x0: number) => number

/** The boolean functions of the passes. */
const MIXES: readonly Mix[] = [
  (x6, x5, x4, x3, x2, x1, x0) => (x1 & (x0 ^ x4)) ^ (x2 & x5) ^ (x3 & x6) ^ x0,
  (x6, x5, x4, x3, x2, x1, x0) => (x2 & ((x1 & ~x3) ^ (x4 & x5) ^ x6 ^ x0)) ^ (x4 & (x1 ^ x5)) ^ (x3 & x5) ^ x0,
  (x6, x5, x4, x3, x2, x1, x0) => (x3 & ((x1 & x2) ^ x6 ^ x0)) ^ (x1 & x4) ^ (x2 & x5) ^ x0,
  (x6, x5, x4, x3, x2, x1, x0) =>
    (x4 & ((x5 & ~x2) ^ (x3 & ~x6) ^ x1 ^ x6 ^ x0)) ^ (x3 & ((x1 & x2) ^ x5 ^ x6)) ^ (x2 & x6) ^ x0,
  (x6, x5, x4, x3, x2, x1, x0) => (x0 & ((x1 & x2 & x3) ^ ~x5)) ^ (x1 & x4) ^ (x2 & x5) ^ (x3 & x6),
]

/** Words of the fraction of π: 8 to begin with, and 32 for each pass but the first. */
const PI_WORDS = 8 + 4 * 32
let pi: Int32Array | undefined

/** By Machin's formula, with some bits to spare. */
function piFraction(): Int32Array {
  const bits = BigInt(PI_WORDS * 32)
  const one = 1n << (bits + 32n)
  const arctan = (x: bigint): bigint => {
    let term = one / x
    let sum = term
    for (let n = 3n, sign = -1n; term > 0n; n += 2n, sign = -sign) {
      term /= x * x
      sum += (sign * term) / n
    }
    return sum
  }
  const fraction = (4n * (4n * arctan(5n) - arctan(239n)) - 3n * one) >> 32n
  return Int32Array.from({length: PI_WORDS}, (_, i) =>
    Number(BigInt.asIntN(32, fraction >> (bits - 32n * BigInt(i + 1)))),
  )
}

function compress(state: Int32Array, view: DataView, start: number, passes: number, digits: Int32Array): void {
  const work = state.slice()
  for (let pass = 0; pass < passes; pass++) {
    const mix = MIXES[pass]!
    const places = Array.from(PLACES[passes]![pass]!, Number) as Parameters<typeof mix>
    for (let i = 0; i < 32; i++) {
      // the word that is the i-th x0 in turn
      const x = (n: number): number => work[(n - i) & 7]!
      const [a, b, c, d, e, f, g] = places
      const mixed = mix(x(a), x(b), x(c), x(d), x(e), x(f), x(g))
      const word = view.getInt32(start + 4 * ORDERS[pass]![i]!, true)
      const added = pass === 0 ? 0 : digits[8 + 32 * (pass - 1) + i]!
      work[(7 - i) & 7] = rotateRight(mixed, 7) + rotateRight(x(7), 11) + word + added
    }
  }
  for (let i = 0; i < 8; i++) state[i]! += work[i]!
}

/** Folds 256 bits into fewer: what is left out is added to what stays. */
function tailor(state: Int32Array, bits: number): Int32Array {
  const [f4, f5, f6, f7] = Array.from(state.subarray(4)) as [number, number, number, number]
  const add = (i: number, value: number): void => {
    state[i]! += value
  }
  if (bits === 128) {
    const masks = [0xff, 0xff000000, 0xff0000, 0xff00]
    for (let i = 0; i < 4; i++) {
      const mask = (n: number): number => rotateLeftMask(masks[n]!, 8 * i)
      const sum = (f7 & mask(0)) | (f6 & mask(1)) | (f5 & mask(2)) | (f4 & mask(3))
      add(i, i === 3 ? sum : rotateRight(sum, 8 * (i + 1)))
    }
  } else if (bits === 160) {
    add(0, rotateRight((f7 & 0x3f) | (f6 & (0x7f << 25)) | (f5 & (0x3f << 19)), 19))
    add(1, rotateRight((f7 & (0x3f << 6)) | (f6 & 0x3f) | (f5 & (0x7f << 25)), 25))
    add(2, (f7 & (0x7f << 12)) | (f6 & (0x3f << 6)) | (f5 & 0x3f))
    add(3, ((f7 & (0x3f << 19)) | (f6 & (0x7f << 12)) | (f5 & (0x3f << 6))) >>> 6)
    add(4, ((f7 & (0x7f << 25)) | (f6 & (0x3f << 19)) | (f5 & (0x7f << 12))) >>> 12)
  } else if (bits === 192) {
    add(0, rotateRight((f7 & 0x1f) | (f6 & (0x3f << 26)), 26))
    add(1, (f7 & (0x1f << 5)) | (f6 & 0x1f))
    add(2, ((f7 & (0x3f << 10)) | (f6 & (0x1f << 5))) >>> 5)
    add(3, ((f7 & (0x1f << 16)) | (f6 & (0x3f << 10))) >>> 10)
    add(4, ((f7 & (0x1f << 21)) | (f6 & (0x1f << 16))) >>> 16)
    add(5, ((f7 & (0x3f << 26)) | (f6 & (0x1f << 21))) >>> 21)
  } else if (bits === 224) {
    for (const [i, [from, width]] of [
      [27, 5],
      [22, 5],
      [18, 4],
      [13, 5],
      [9, 4],
      [4, 5],
      [0, 4],
    ].entries()) {
      add(i, (f7 >>> from!) & ((1 << width!) - 1))
    }
  }
  return state.subarray(0, bits / 32)
}

function rotateLeftMask(mask: number, bits: number): number {
  return bits === 0 ? mask : (mask << bits) | (mask >>> (32 - bits))
}

/** HAVAL: Zheng, Pieprzyk, Seberry, "HAVAL — A One-Way Hashing Algorithm with Variable Length of Output" (1992). */
export function haval(bits: number, passes: number): Checksum {
  return (text) => {
    pi ??= piFraction()
    const view = padded(text, 128, 10, 1, false)
    // before the length: its version, passes and bits
    const end = view.byteLength
    view.setBigUint64(end - 8, BigInt(text.length) * 8n, true)
    view.setUint8(end - 10, ((bits & 3) << 6) | (passes << 3) | 1)
    view.setUint8(end - 9, bits >> 2)
    const state = pi.slice(0, 8)
    for (let start = 0; start < end; start += 128) compress(state, view, start, passes, pi)
    return littleEndianHex(tailor(state, bits))
  }
}
