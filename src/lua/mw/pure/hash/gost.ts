import {type Checksum, rotateLeft, toBytes, toHex} from './bytes.js'

/** Substitutions of four bits, that of the lowest ones first. */
type Boxes = readonly string[]

/** The example of the standard. */
const EXAMPLE: Boxes = [
  '4a92d80e6b1c7f53',
  'eb4c6dfa23810759',
  '581da342efc7609b',
  '7da1089fe46cb253',
  '6c715fd84a9e03b2',
  '4ba0721d36859cfe',
  'db413f590ae7682c',
  '1fd057a4923e6b8c',
]

/** CryptoPro's: RFC 4357, 11.2. */
const CRYPTO_PRO: Boxes = [
  'a4568137dce092bf',
  '5f402db91763cea8',
  '7fce94103b526a8d',
  '4a7c0f28e165db93',
  '764b9c2a180efd35',
  '7624d9f0a15b8ec3',
  'de41705a3c8f629b',
  '13a95b4f867ed02c',
]

/** The one constant of the key schedule that is not zero, the lowest byte first. */
const CONSTANT = Uint8Array.from('01010101101010100110100110001101', (bit) => (bit === '1' ? 255 : 0))

/** Numbers of 256 bits are bytes, the lowest first. */
type Block = Uint8Array

function xor(a: Block, b: Block): Block {
  return a.map((byte, i) => byte ^ b[i]!)
}

/** Moves words of 64 bits down, and the sum of the two lowest to the top. */
function shift(block: Block): Block {
  const result = new Uint8Array(32)
  result.set(block.subarray(8))
  for (let i = 0; i < 8; i++) result[24 + i] = block[i]! ^ block[8 + i]!
  return result
}

/** The key that a number gives: its bytes in another order, as words. */
function keyOf(block: Block): Int32Array {
  const bytes = new Uint8Array(32)
  for (let i = 0; i < 4; i++) for (let k = 0; k < 8; k++) bytes[i + 4 * k] = block[8 * i + k]!
  return words(bytes)
}

function words(bytes: Block): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Int32Array.from({length: bytes.length / 4}, (_, i) => view.getInt32(4 * i, true))
}

/** Encrypts 64 bits: GOST 28147-89. */
function encrypt(key: Int32Array, low: number, high: number, table: readonly Int32Array[]): [number, number] {
  for (let round = 0; round < 32; round++) {
    const sum = (low + key[round < 24 ? round & 7 : 7 - (round & 7)]!) | 0
    const changed =
      table[0]![sum & 255]! | table[1]![(sum >>> 8) & 255]! | table[2]![(sum >>> 16) & 255]! | table[3]![sum >>> 24]!
    ;[low, high] = [high ^ rotateLeft(changed, 11), low]
  }
  return [high, low]
}

/** For each of the four bytes of a word what it becomes. */
function byteTables(boxes: Boxes): readonly Int32Array[] {
  return [0, 1, 2, 3].map((place) =>
    Int32Array.from({length: 256}, (_, byte) => {
      const digit = (box: number, value: number): number => Number.parseInt(boxes[box]!.charAt(value), 16)
      return (digit(2 * place, byte & 15) | (digit(2 * place + 1, byte >> 4) << 4)) << (8 * place)
    }),
  )
}

/** Turns the state of the mixing function by one word of 16 bits, so many times. */
function mix(state: Uint16Array, times: number): void {
  for (let i = 0; i < times; i++) {
    const sum = state[0]! ^ state[1]! ^ state[2]! ^ state[3]! ^ state[12]! ^ state[15]!
    state.copyWithin(0, 1)
    state[15] = sum
  }
}

function step(hash: Block, message: Block, table: readonly Int32Array[]): Block {
  let u = hash
  let v = message
  const input = words(hash)
  const output = new DataView(new ArrayBuffer(32))
  for (let i = 0; i < 4; i++) {
    const [low, high] = encrypt(keyOf(xor(u, v)), input[2 * i]!, input[2 * i + 1]!, table)
    output.setInt32(8 * i, low, true)
    output.setInt32(8 * i + 4, high, true)
    u = shift(u)
    if (i === 1) u = xor(u, CONSTANT)
    v = shift(shift(v))
  }
  const state = Uint16Array.from({length: 16}, (_, i) => output.getUint16(2 * i, true))
  const add = (block: Block): void => {
    for (let i = 0; i < 16; i++) state[i]! ^= block[2 * i]! | (block[2 * i + 1]! << 8)
  }
  mix(state, 12)
  add(message)
  mix(state, 1)
  add(hash)
  mix(state, 61)
  return Uint8Array.from({length: 32}, (_, i) => state[i >> 1]! >> (8 * (i & 1)))
}

function gostWith(boxes: Boxes): Checksum {
  let table: readonly Int32Array[] | undefined
  return (text) => {
    table ??= byteTables(boxes)
    const bytes = toBytes(text, (32 - (text.length % 32)) % 32)
    let hash: Block = new Uint8Array(32)
    const sum = new Uint8Array(32)
    for (let start = 0; start < bytes.length; start += 32) {
      const block = bytes.slice(start, start + 32)
      let carry = 0
      for (let i = 0; i < 32; i++) {
        carry += sum[i]! + block[i]!
        sum[i] = carry
        carry >>= 8
      }
      hash = step(hash, block, table)
    }
    const length = new Uint8Array(32)
    new DataView(length.buffer).setBigUint64(0, BigInt(text.length) * 8n, true)
    return toHex(step(step(hash, length, table), sum, table))
  }
}

/** GOST R 34.11-94 (RFC 5831), with the substitutions of its example. */
export const gost = gostWith(EXAMPLE)
/** The same with CryptoPro's. */
export const gostCrypto = gostWith(CRYPTO_PRO)
