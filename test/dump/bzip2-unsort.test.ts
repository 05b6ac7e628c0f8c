import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Unsorter} from '../../src/dump/bzip2-unsort.js'

/** The last column of a block's sorted rotations, and the place of the block itself among them. */
function sorted(block: Uint8Array): {column: Uint8Array; origin: number; counts: Int32Array} {
  const {length} = block
  const twice = Buffer.concat([block, block])
  const rotations = Array.from(block, (_, i) => i).sort(
    (a, b) => twice.compare(twice, b, b + length, a, a + length) || a - b,
  )
  const counts = new Int32Array(256)
  for (const byte of block) counts[byte]!++
  return {
    column: Uint8Array.from(rotations, (start) => twice[start + length - 1]!),
    origin: rotations.indexOf(0),
    counts,
  }
}

function unsorted(unsorter: Unsorter, block: Uint8Array): Uint8Array {
  const {column, origin, counts} = sorted(block)
  unsorter.unsort(column, column.length, origin, counts)
  return column
}

describe('Unsorter', () => {
  const unsorter = new Unsorter(5000)

  it('gives any block back, also after others', () => {
    const bytes = (max: number) => fc.array(fc.integer({min: 0, max}), {minLength: 0, maxLength: 3000})
    fc.assert(
      fc.property(fc.oneof(bytes(255), bytes(3), bytes(1)), (values) => {
        const block = Uint8Array.from(values)
        expect(unsorted(unsorter, block)).toEqual(block)
      }),
      {numRuns: 200},
    )
  })

  it('gives blocks back that repeat themselves, whose chain is a ring shorter than the block', () => {
    const piece = fc.array(fc.integer({min: 97, max: 100}), {minLength: 1, maxLength: 12})
    fc.assert(
      fc.property(piece, fc.integer({min: 1, max: 400}), (values, times) => {
        const block = Uint8Array.from(Array.from({length: times}, () => values).flat())
        expect(unsorted(unsorter, block)).toEqual(block)
      }),
      {numRuns: 200},
    )
  })

  it.each([1, 7, 8, 9, 255, 256, 257, 5000])('gives %i bytes back', (length) => {
    const block = Uint8Array.from({length}, (_, i) => (i * i * 31 + i) % 251)
    expect(unsorted(unsorter, block)).toEqual(block)
  })
})
