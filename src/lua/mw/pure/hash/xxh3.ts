import {type Checksum, hex64, toBytes} from './bytes.js'
import {avalanche64, PRIME_1, PRIME_2, PRIME_3, PRIME_4, PRIME_5, turn, wrap} from './xxhash.js'

const MIX_1 = 0x165667919e3779f9n
const MIX_2 = 0x9fb21c651e98df25n
const SHORT_1 = 0x9e3779b1n
const SHORT_2 = 0x85ebca77n
const SHORT_3 = 0xc2b2ae3dn
const LOW = 0xffffffffn

/** The secret that the specification gives where there is none of the caller's. */
const SECRET = view(
  [
    'b8fe6c3923a44bbe7c01812cf721ad1cded46de9839097db7240a4a4b7b3671fcb79e64eccc0e578825ad07dccff7221',
    'b8084674f743248ee03590e6813a264c3c2852bb91c300cb88d0658b1b532ea371644897a20df94e3819ef46a9deacd8',
    'a8fa763fe39c343ff9dcbbc7c70b4f1d8a51e04bcdb45931c89f7ec9d9787364eac5ac8334d3ebc3c581a0fffa1363eb',
    '170ddd51b7f0da49d316552629d4689e2b16be587d47a1fc8ff8b8d17ad031ce45cb3a8f95160428afd7fbcabb4b407e',
  ].join(''),
)
const SECRET_SIZE = 192
/** The part of it that the last rounds of middle lengths count with. */
const SECRET_USED = 136
const STRIPE = 64
const BLOCK = 1024

function view(hex: string): DataView {
  return new DataView(
    Uint8Array.from({length: hex.length / 2}, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)).buffer,
  )
}

const secret = (at: number): bigint => SECRET.getBigUint64(at, true)
const secret32 = (at: number): bigint => BigInt(SECRET.getUint32(at, true))

function avalanche(value: bigint): bigint {
  const h = wrap((value ^ (value >> 37n)) * MIX_1)
  return h ^ (h >> 32n)
}

/** Both halves of a product, one upon the other. */
function fold(a: bigint, b: bigint): bigint {
  const product = a * b
  return wrap(product) ^ (product >> 64n)
}

function swap64(value: bigint): bigint {
  const bytes = new DataView(new ArrayBuffer(8))
  bytes.setBigUint64(0, value)
  return bytes.getBigUint64(0, true)
}

/** A text and its numbers. */
class Input {
  readonly bytes: Uint8Array
  readonly length: number
  readonly size: bigint
  readonly #view: DataView

  constructor(text: string) {
    this.bytes = toBytes(text)
    this.length = text.length
    this.size = BigInt(text.length)
    this.#view = new DataView(this.bytes.buffer)
  }

  word(at: number): bigint {
    return this.#view.getBigUint64(at, true)
  }

  half(at: number): bigint {
    return BigInt(this.#view.getUint32(at, true))
  }

  mix(at: number, key: number): bigint {
    return fold(this.word(at) ^ secret(key), this.word(at + 8) ^ secret(key + 8))
  }

  /** One to three bytes and their number, in 32 bits. */
  few(): bigint {
    const {bytes, length} = this
    return BigInt(((bytes[0]! << 16) | (bytes[length >> 1]! << 24) | bytes[length - 1]! | (length << 8)) >>> 0)
  }
}

function short64(input: Input): bigint {
  const {length, size} = input
  if (length === 0) return avalanche64(secret(56) ^ secret(64))
  if (length <= 3) return avalanche64(input.few() ^ secret32(0) ^ secret32(4))
  if (length <= 8) {
    const value = wrap(input.half(length - 4) + (input.half(0) << 32n)) ^ secret(8) ^ secret(16)
    let h = wrap((value ^ turn(value, 49n) ^ turn(value, 24n)) * MIX_2)
    h = wrap((h ^ ((h >> 35n) + size)) * MIX_2)
    return h ^ (h >> 28n)
  }
  const low = input.word(0) ^ secret(24) ^ secret(32)
  const high = input.word(length - 8) ^ secret(40) ^ secret(48)
  return avalanche(wrap(size + swap64(low) + high + fold(low, high)))
}

function middle64(input: Input): bigint {
  const {length} = input
  let sum = input.size * PRIME_1
  if (length <= 128) {
    for (let i = (length - 1) >> 5; i >= 0; i--) {
      sum += input.mix(16 * i, 32 * i) + input.mix(length - 16 * (i + 1), 32 * i + 16)
    }
    return avalanche(wrap(sum))
  }
  for (let i = 0; i < 8; i++) sum += input.mix(16 * i, 16 * i)
  sum = avalanche(wrap(sum))
  for (let i = 8; i < length >> 4; i++) sum += input.mix(16 * i, 16 * (i - 8) + 3)
  return avalanche(wrap(sum + input.mix(length - 16, SECRET_USED - 17)))
}

function accumulate(sums: BigUint64Array, input: Input, at: number, key: number): void {
  for (let i = 0; i < 8; i++) {
    const data = input.word(at + 8 * i)
    const keyed = data ^ secret(key + 8 * i)
    sums[i ^ 1]! += data
    sums[i]! += (keyed & LOW) * (keyed >> 32n)
  }
}

/** What long texts come to, before it is made shorter. */
function accumulated(input: Input): BigUint64Array {
  const sums = BigUint64Array.of(SHORT_3, PRIME_1, PRIME_2, PRIME_3, PRIME_4, SHORT_2, PRIME_5, SHORT_1)
  const {length} = input
  let at = 0
  for (; at + BLOCK < length; at += BLOCK) {
    for (let i = 0; i < BLOCK / STRIPE; i++) accumulate(sums, input, at + STRIPE * i, 8 * i)
    for (let i = 0; i < 8; i++) {
      const sum = sums[i]!
      sums[i] = (sum ^ (sum >> 47n) ^ secret(SECRET_SIZE - STRIPE + 8 * i)) * SHORT_1
    }
  }
  for (let i = 0; at + STRIPE < length; at += STRIPE, i++) accumulate(sums, input, at, 8 * i)
  accumulate(sums, input, length - STRIPE, SECRET_SIZE - STRIPE - 7)
  return sums
}

function merge(sums: BigUint64Array, key: number, start: bigint): bigint {
  let sum = start
  for (let i = 0; i < 8; i += 2) sum += fold(sums[i]! ^ secret(key + 8 * i), sums[i + 1]! ^ secret(key + 8 * i + 8))
  return avalanche(wrap(sum))
}

/** XXH3 of 64 bits, without a seed: the specification of xxHash. */
export const xxh3: Checksum = (text) => {
  const input = new Input(text)
  if (input.length <= 16) return hex64(short64(input))
  if (input.length <= 240) return hex64(middle64(input))
  return hex64(merge(accumulated(input), 11, input.size * PRIME_1))
}

type Pair = [low: bigint, high: bigint]

function short128(input: Input): Pair {
  const {length, size} = input
  if (length === 0) return [avalanche64(secret(64) ^ secret(72)), avalanche64(secret(80) ^ secret(88))]
  if (length <= 3) {
    const few = input.few()
    const swapped = swap64(few) >> 32n
    const turned = ((swapped << 13n) | (swapped >> 19n)) & LOW
    return [avalanche64(few ^ secret32(0) ^ secret32(4)), avalanche64(turned ^ secret32(8) ^ secret32(12))]
  }
  if (length <= 8) {
    const value = (input.half(0) + (input.half(length - 4) << 32n)) ^ secret(16) ^ secret(24)
    const product = value * wrap(PRIME_1 + (size << 2n))
    let low = wrap(product)
    const high = wrap((product >> 64n) + (low << 1n))
    low ^= high >> 3n
    low = wrap((low ^ (low >> 35n)) * MIX_2)
    return [low ^ (low >> 28n), avalanche(high)]
  }
  const first = input.word(0)
  const last = input.word(length - 8)
  const product = (first ^ last ^ secret(32) ^ secret(40)) * PRIME_1
  const keyed = last ^ secret(48) ^ secret(56)
  let low = wrap(product + ((size - 1n) << 54n))
  const high = wrap((product >> 64n) + keyed + (keyed & LOW) * (SHORT_2 - 1n))
  low ^= swap64(high)
  const end = low * PRIME_2
  return [avalanche(wrap(end)), avalanche(wrap((end >> 64n) + high * PRIME_2))]
}

function middle128(input: Input): Pair {
  const {length, size} = input
  let low = wrap(size * PRIME_1)
  let high = 0n
  const mix = (one: number, other: number, key: number): void => {
    low = wrap(low + input.mix(one, key)) ^ wrap(input.word(other) + input.word(other + 8))
    high = wrap(high + input.mix(other, key + 16)) ^ wrap(input.word(one) + input.word(one + 8))
  }
  if (length <= 128) {
    for (let i = (length - 1) >> 5; i >= 0; i--) mix(16 * i, length - 16 * (i + 1), 32 * i)
  } else {
    for (let i = 32; i < 160; i += 32) mix(i - 32, i - 16, i - 32)
    low = avalanche(low)
    high = avalanche(high)
    for (let i = 160; i <= length; i += 32) mix(i - 32, i - 16, 3 + i - 160)
    mix(length - 16, length - 32, SECRET_USED - 17 - 16)
  }
  return [avalanche(wrap(low + high)), wrap(-avalanche(wrap(low * PRIME_1 + high * PRIME_4 + size * PRIME_2)))]
}

/** XXH3 of 128 bits. */
export const xxh128: Checksum = (text) => {
  const input = new Input(text)
  let pair: Pair
  if (input.length <= 16) pair = short128(input)
  else if (input.length <= 240) pair = middle128(input)
  else {
    const sums = accumulated(input)
    pair = [
      merge(sums, 11, input.size * PRIME_1),
      merge(sums, SECRET_SIZE - STRIPE - 11, wrap(~(input.size * PRIME_2))),
    ]
  }
  return hex64(pair[1]) + hex64(pair[0])
}
