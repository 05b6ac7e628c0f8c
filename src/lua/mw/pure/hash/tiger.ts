import {type Checksum, padded, toBytes, toHex} from './bytes.js'
import {tigerBoxes} from './tiger-boxes.js'

const START = [0x0123456789abcdefn, 0xfedcba9876543210n, 0xf096a5b4c3b2e187n]
const FACTORS = [5n, 7n, 9n]

let boxes: BigUint64Array | undefined

/** Four boxes of 256 words. */
function readBoxes(): BigUint64Array {
  const view = new DataView(toBytes(atob(tigerBoxes)).buffer)
  return BigUint64Array.from({length: view.byteLength / 8}, (_, i) => view.getBigUint64(8 * i))
}

/** The function of a block. Words are those of arrays, which keep 64 bits. */
function compress(state: BigUint64Array, view: DataView, start: number, passes: number, box: BigUint64Array): void {
  const words = BigUint64Array.from({length: 8}, (_, i) => view.getBigUint64(start + 8 * i, true))
  const work = state.slice()
  const bytes = new Uint8Array(work.buffer)
  for (let pass = 0; pass < passes; pass++) {
    if (pass > 0) schedule(words)
    const factor = FACTORS[Math.min(pass, 2)]!
    for (let i = 0; i < 8; i++) {
      // the parts of the three words go round: within a pass, and from pass to pass
      const turn = (i + 2 * pass) % 3
      const [a, b, c] = [turn, (turn + 1) % 3, (turn + 2) % 3] as const
      work[c]! ^= words[i]!
      const byte = (n: number): number => bytes[8 * c + n]!
      work[a]! -= box[byte(0)]! ^ box[256 + byte(2)]! ^ box[512 + byte(4)]! ^ box[768 + byte(6)]!
      work[b]! += box[768 + byte(1)]! ^ box[512 + byte(3)]! ^ box[256 + byte(5)]! ^ box[byte(7)]!
      work[b]! *= factor
    }
  }
  const turn = (2 * passes) % 3
  state[0] = work[turn]! ^ state[0]!
  state[1] = work[(turn + 1) % 3]! - state[1]!
  state[2] = work[(turn + 2) % 3]! + state[2]!
}

/** Makes the words of the next pass. */
function schedule(x: BigUint64Array): void {
  const not = (word: bigint): bigint => BigInt.asUintN(64, ~word)
  const left = (word: bigint, bits: bigint): bigint => BigInt.asUintN(64, word << bits)
  x[0]! -= x[7]! ^ 0xa5a5a5a5a5a5a5a5n
  x[1]! ^= x[0]!
  x[2]! += x[1]!
  x[3]! -= x[2]! ^ left(not(x[1]!), 19n)
  x[4]! ^= x[3]!
  x[5]! += x[4]!
  x[6]! -= x[5]! ^ (not(x[4]!) >> 23n)
  x[7]! ^= x[6]!
  x[0]! += x[7]!
  x[1]! -= x[0]! ^ left(not(x[7]!), 19n)
  x[2]! ^= x[1]!
  x[3]! += x[2]!
  x[4]! -= x[3]! ^ (not(x[2]!) >> 23n)
  x[5]! ^= x[4]!
  x[6]! += x[5]!
  x[7]! -= x[6]! ^ 0x0123456789abcdefn
}

/**
 * Tiger, of so many passes: Anderson, Biham, "Tiger: A Fast New Hash Function" (1996).
 *
 * @param bits of the hash that are given: 128, 160 or 192.
 */
export function tiger(bits: number, passes: number): Checksum {
  return (text) => {
    boxes ??= readBoxes()
    const view = padded(text, 64, 8, 1, false)
    const state = BigUint64Array.from(START)
    for (let start = 0; start < view.byteLength; start += 64) compress(state, view, start, passes, boxes)
    return toHex(new Uint8Array(state.buffer).subarray(0, bits / 8))
  }
}
