import {type Checksum, hex32, rotateRight, toBytes} from './bytes.js'
import {snefruBoxes} from './snefru-boxes.js'

const PASSES = 8
const SHIFTS = [16, 8, 16, 24]

let boxes: Int32Array | undefined

/** The substitution of each pass, two boxes of 256 words. */
function readBoxes(): Int32Array {
  if (boxes === undefined) {
    const view = new DataView(toBytes(atob(snefruBoxes)).buffer)
    boxes = Int32Array.from({length: view.byteLength / 4}, (_, i) => view.getInt32(4 * i))
  }
  return boxes
}

/** Snefru of 256 bits and 8 passes: Merkle, "A Fast Software One-Way Hash Function" (1990). */
export const snefru: Checksum = (text) => {
  const table = readBoxes()
  const state = new Int32Array(16)
  const view = new DataView(toBytes(text, (32 - (text.length % 32)) % 32).buffer)
  for (let start = 0; start < view.byteLength; start += 32) {
    for (let i = 0; i < 8; i++) state[8 + i] = view.getInt32(start + 4 * i)
    transform(state, table)
  }
  state.fill(0, 8)
  const bits = text.length * 8
  state[14] = Math.floor(bits / 2 ** 32)
  state[15] = bits | 0
  transform(state, table)
  return Array.from(state.subarray(0, 8), hex32).join('')
}

function transform(state: Int32Array, table: Int32Array): void {
  const work = state.slice()
  for (let pass = 0; pass < PASSES; pass++) {
    for (const shift of SHIFTS) {
      for (let i = 0; i < 16; i++) {
        const word = table[(2 * pass + ((i >> 1) & 1)) * 256 + (work[i]! & 255)]!
        work[(i + 1) & 15]! ^= word
        work[(i + 15) & 15]! ^= word
      }
      for (let i = 0; i < 16; i++) work[i] = rotateRight(work[i]!, shift)
    }
  }
  for (let i = 0; i < 8; i++) state[i]! ^= work[15 - i]!
}
