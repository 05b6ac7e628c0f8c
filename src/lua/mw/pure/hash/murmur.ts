import {type Checksum, hex32, hex64, rotateLeft, toBytes} from './bytes.js'

function finish32(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Bytes, with zeros behind them up to whole blocks. */
function blocks(text: string, size: number): DataView {
  return new DataView(toBytes(text, size - (text.length % size)).buffer)
}

/** MurmurHash3 for x86, 32 bits: Appleby (2011), public domain. */
export const murmur3a: Checksum = (text) => {
  const view = blocks(text, 4)
  const whole = text.length - (text.length % 4)
  let h = 0
  const word = (at: number): number =>
    Math.imul(rotateLeft(Math.imul(view.getInt32(at, true), 0xcc9e2d51), 15), 0x1b873593)
  for (let at = 0; at < whole; at += 4) h = (Math.imul(rotateLeft(h ^ word(at), 13), 5) + 0xe6546b64) | 0
  return hex32(finish32(h ^ word(whole) ^ text.length))
}

const FACTORS = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93]
const WORD_TURNS = [15, 16, 17, 18]
const TURNS = [19, 17, 15, 13]
const ADDED = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17]

/** MurmurHash3 for x86, 128 bits. */
export const murmur3c: Checksum = (text) => {
  const view = blocks(text, 16)
  const whole = text.length - (text.length % 16)
  const h = new Int32Array(4)
  const word = (at: number, i: number): number =>
    Math.imul(
      rotateLeft(Math.imul(view.getInt32(at + 4 * i, true), FACTORS[i]!), WORD_TURNS[i]!),
      FACTORS[(i + 1) & 3]!,
    )
  for (let at = 0; at < whole; at += 16) {
    for (let i = 0; i < 4; i++) {
      const sum = rotateLeft(h[i]! ^ word(at, i), TURNS[i]!) + h[(i + 1) & 3]!
      h[i] = Math.imul(sum, 5) + ADDED[i]!
    }
  }
  for (let i = 0; i < 4; i++) h[i]! ^= word(whole, i) ^ text.length
  const spread = (): void => {
    h[0]! += h[1]! + h[2]! + h[3]!
    for (let i = 1; i < 4; i++) h[i]! += h[0]!
  }
  spread()
  for (let i = 0; i < 4; i++) h[i] = finish32(h[i]!)
  spread()
  return Array.from(h, hex32).join('')
}

const C1 = 0x87c37b91114253d5n
const C2 = 0x4cf5ad432745937fn
const wrap = (value: bigint): bigint => BigInt.asUintN(64, value)
const turn = (value: bigint, bits: bigint): bigint => wrap((value << bits) | (value >> (64n - bits)))

function finish64(value: bigint): bigint {
  let h = value
  h = wrap((h ^ (h >> 33n)) * 0xff51afd7ed558ccdn)
  h = wrap((h ^ (h >> 33n)) * 0xc4ceb9fe1a85ec53n)
  return h ^ (h >> 33n)
}

/** MurmurHash3 for x64, 128 bits. */
export const murmur3f: Checksum = (text) => {
  const view = blocks(text, 16)
  const whole = text.length - (text.length % 16)
  const first = (at: number): bigint => wrap(turn(wrap(view.getBigUint64(at, true) * C1), 31n) * C2)
  const second = (at: number): bigint => wrap(turn(wrap(view.getBigUint64(at + 8, true) * C2), 33n) * C1)
  let a = 0n
  let b = 0n
  for (let at = 0; at < whole; at += 16) {
    a = wrap((turn(a ^ first(at), 27n) + b) * 5n + 0x52dce729n)
    b = wrap((turn(b ^ second(at), 31n) + a) * 5n + 0x38495ab5n)
  }
  const length = BigInt(text.length)
  a ^= first(whole) ^ length
  b ^= second(whole) ^ length
  a = wrap(a + b)
  b = wrap(b + a)
  a = finish64(a)
  b = finish64(b)
  a = wrap(a + b)
  return hex64(a) + hex64(b + a)
}
