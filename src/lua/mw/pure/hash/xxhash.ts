import {type Checksum, hex32, hex64, rotateLeft, toBytes} from './bytes.js'

const P1 = 0x9e3779b1
const P2 = 0x85ebca77
const P3 = 0xc2b2ae3d
const P4 = 0x27d4eb2f
const P5 = 0x165667b1

/** XXH32, without a seed: the specification of xxHash. */
export const xxh32: Checksum = (text) => {
  const bytes = toBytes(text)
  const view = new DataView(bytes.buffer)
  const {length} = bytes
  const round = (sum: number, word: number): number => Math.imul(rotateLeft((sum + Math.imul(word, P2)) | 0, 13), P1)
  let at = 0
  let hash = P5
  if (length >= 16) {
    const sums = [P1 + P2, P2, 0, -P1].map((sum) => sum | 0)
    for (; at + 16 <= length; at += 16) {
      for (let i = 0; i < 4; i++) sums[i] = round(sums[i]!, view.getInt32(at + 4 * i, true))
    }
    hash = [1, 7, 12, 18].reduce((sum, turns, i) => sum + rotateLeft(sums[i]!, turns), 0)
  }
  hash = (hash + length) | 0
  for (; at + 4 <= length; at += 4) {
    hash = Math.imul(rotateLeft((hash + Math.imul(view.getInt32(at, true), P3)) | 0, 17), P4)
  }
  for (; at < length; at++) hash = Math.imul(rotateLeft((hash + Math.imul(bytes[at]!, P5)) | 0, 11), P1)
  hash = Math.imul(hash ^ (hash >>> 15), P2)
  hash = Math.imul(hash ^ (hash >>> 13), P3)
  return hex32(hash ^ (hash >>> 16))
}

export const PRIME_1 = 0x9e3779b185ebca87n
export const PRIME_2 = 0xc2b2ae3d27d4eb4fn
export const PRIME_3 = 0x165667b19e3779f9n
export const PRIME_4 = 0x85ebca77c2b2ae63n
export const PRIME_5 = 0x27d4eb2f165667c5n

export const wrap = (value: bigint): bigint => BigInt.asUintN(64, value)
export const turn = (value: bigint, bits: bigint): bigint => wrap((value << bits) | (value >> (64n - bits)))

/** Spreads 64 bits as XXH64 does at its end. */
export function avalanche64(value: bigint): bigint {
  let h = value
  h = wrap((h ^ (h >> 33n)) * PRIME_2)
  h = wrap((h ^ (h >> 29n)) * PRIME_3)
  return h ^ (h >> 32n)
}

/** XXH64, without a seed. */
export const xxh64: Checksum = (text) => {
  const bytes = toBytes(text)
  const view = new DataView(bytes.buffer)
  const {length} = bytes
  const round = (sum: bigint, word: bigint): bigint => wrap(turn(wrap(sum + word * PRIME_2), 31n) * PRIME_1)
  let at = 0
  let hash = PRIME_5
  if (length >= 32) {
    const sums = [PRIME_1 + PRIME_2, PRIME_2, 0n, -PRIME_1].map(wrap)
    for (; at + 32 <= length; at += 32) {
      for (let i = 0; i < 4; i++) sums[i] = round(sums[i]!, view.getBigUint64(at + 8 * i, true))
    }
    hash = wrap([1n, 7n, 12n, 18n].reduce((sum, turns, i) => sum + turn(sums[i]!, turns), 0n))
    for (const sum of sums) hash = wrap((hash ^ round(0n, sum)) * PRIME_1 + PRIME_4)
  }
  hash = wrap(hash + BigInt(length))
  for (; at + 8 <= length; at += 8) {
    hash = wrap(turn(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * PRIME_1 + PRIME_4)
  }
  if (at + 4 <= length) {
    hash = wrap(turn(hash ^ wrap(BigInt(view.getUint32(at, true)) * PRIME_1), 23n) * PRIME_2 + PRIME_3)
    at += 4
  }
  for (; at < length; at++) hash = wrap(turn(hash ^ wrap(BigInt(bytes[at]!) * PRIME_5), 11n) * PRIME_1)
  return hex64(avalanche64(hash))
}
