import {type Checksum, padded, toHex} from './bytes.js'

const ROUNDS = 10
/** The two small boxes of which the substitution is made. */
const EXPONENTIAL = [1, 11, 9, 12, 13, 6, 15, 3, 14, 8, 7, 4, 10, 2, 5, 0]
const RANDOM = [7, 12, 11, 13, 14, 4, 9, 15, 6, 3, 8, 10, 2, 5, 1, 0]
/** The first row of the matrix that mixes; each further row is turned by one. */
const MATRIX = [1, 1, 4, 1, 8, 5, 2, 9]

/** For each of the 8 factors of a row and each byte: the product of the factor and the byte's substitute. */
let products: readonly Uint8Array[] | undefined

function makeProducts(): readonly Uint8Array[] {
  const inverse = Array.from({length: 16}, (_, x) => EXPONENTIAL.indexOf(x))
  const box = Uint8Array.from({length: 256}, (_, x) => {
    const high = EXPONENTIAL[x >> 4]!
    const low = inverse[x & 15]!
    const middle = RANDOM[high ^ low]!
    return (EXPONENTIAL[high ^ middle]! << 4) | inverse[low ^ middle]!
  })
  return MATRIX.map((factor) => box.map((value) => multiply(value, factor)))
}

/** In the field of 256 elements with the polynomial 11D. */
function multiply(value: number, factor: number): number {
  let product = 0
  for (let bit = 1, term = value; bit <= factor; bit <<= 1) {
    if (factor & bit) product ^= term
    term = (term << 1) ^ (term & 128 ? 0x11d : 0)
  }
  return product
}

/** Substitution, cyclic permutation of columns, and mixing of rows. */
function mixed(state: Uint8Array, table: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(64)
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      let sum = 0
      for (let i = 0; i < 8; i++) sum ^= table[(column - i) & 7]![state[8 * ((row - i) & 7) + i]!]!
      result[8 * row + column] = sum
    }
  }
  return result
}

/** Whirlpool: Barreto, Rijmen, "The WHIRLPOOL Hashing Function" (2003); ISO/IEC 10118-3. */
export const whirlpool: Checksum = (text) => {
  products ??= makeProducts()
  const box = products[0]!
  const bytes = new Uint8Array(padded(text, 64, 32, 0x80, true).buffer)
  const hash = new Uint8Array(64)
  for (let start = 0; start < bytes.length; start += 64) {
    let key: Uint8Array = hash.slice()
    let state: Uint8Array = hash.map((byte, i) => byte ^ bytes[start + i]!)
    for (let round = 0; round < ROUNDS; round++) {
      key = mixed(key, products)
      for (let i = 0; i < 8; i++) key[i]! ^= box[8 * round + i]!
      state = mixed(state, products)
      for (let i = 0; i < 64; i++) state[i]! ^= key[i]!
    }
    for (let i = 0; i < 64; i++) hash[i]! ^= state[i]! ^ bytes[start + i]!
  }
  return toHex(hash)
}
