import {spawnSync} from 'node:child_process'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {bunzip2} from '../../src/dump/bzip2.js'
import {DecompressError} from '../../src/dump/error.js'
import {base64, chunked, drain} from './helpers.js'

// Made with bzip2 1.0.8.
const empty = base64('QlpoORdyRThQkAAAAAA=')
const hello = base64('QlpoOTFBWSZTWSbAyIcAAAJVgAAQYAQAQAYGwgAgACIADIQNA0HgCaveLE+LuSKcKEgTYGRDgA==')
/** `ab` 125,000 times, in blocks of 100 kB. */
const blocks = base64(
  'QlpoMTFBWSZTWfFLiycAYaMBADAAIAAwgCkZQlBaoSguYoKyTKayA328+ADDRgIAYABAAGEAUjVCUFlCUFzFBWSZTWetob+EAMN0BADAAIAAwgE1GIRVMQiqcXckU4UJAtO/+GA=',
)
/** Runs of 4, 5, 258, 259, 260 and 100,000 equal bytes. */
const runs = base64(
  'QlpoMTFBWSZTWc6OO68AAx5QgOAABAAD8AAIIABQgBgIqnlM9U/VOd7IFAQGYAoIeuzGO3H5tZw7caAgNu/i7kinChIZ0cd14A==',
)
const helloText = 'Hello, dump!\n'
const runsText = `xxxxyyyyy${'z'.repeat(258)}${'w'.repeat(259)}${'v'.repeat(260)}${'u'.repeat(100_000)}`

const command = spawnSync('bzip2', ['--help']).error === undefined

describe('bunzip2', () => {
  it.each([
    ['nothing', empty, ''],
    ['a line', hello, helloText],
    ['several blocks', blocks, 'ab'.repeat(125_000)],
    ['runs of equal bytes', runs, runsText],
    ['several streams', Buffer.concat([hello, empty, runs, hello]), helloText + runsText + helloText],
    [
      'streams with blocks of different sizes',
      Buffer.concat([hello, blocks, hello]),
      `${helloText}${'ab'.repeat(125_000)}${helloText}`,
    ],
    ['zeros at the end', Buffer.concat([hello, Buffer.alloc(100_000)]), helloText],
  ])('decompresses %s, in chunks of any size', async (_, compressed, text) => {
    for (const size of [1, 2, 3, 5, 7, 16, 61, 64, 1000, compressed.length]) {
      const {bytes, error} = await drain(bunzip2(chunked(compressed, size)))
      expect(error).toBeUndefined()
      expect(bytes.toString('latin1') === text, `chunks of ${size}`).toBe(true)
    }
  })

  it('gives every block before the end of a truncated file, then an error with the place', async () => {
    const sizes = new Set<number>()
    for (let length = 1; length < blocks.length; length++) {
      const {bytes, error} = await drain(bunzip2(chunked(blocks.subarray(0, length), 64)))
      expect(error).toBeInstanceOf(DecompressError)
      expect((error as DecompressError).code).toBe(length < 4 ? 'damaged' : 'truncated')
      expect((error as DecompressError).offset).toBeLessThanOrEqual(length)
      expect('ab'.repeat(125_000).startsWith(bytes.toString())).toBe(true)
      sizes.add(bytes.length)
    }
    // Nothing, one block, two, all three without the CRC at the end; the last byte of a block and the run before it cost 19 bytes.
    expect([...sizes]).toEqual([0, 99_981, 199_962, 250_000])
  })

  it('says in which stream the damage is', async () => {
    const broken = Buffer.from(hello)
    broken[20]! ^= 0x10
    const {bytes, error} = await drain(bunzip2(chunked(Buffer.concat([hello, hello, broken]), 1000)))
    expect(bytes.toString()).toBe(helloText + helloText)
    expect((error as DecompressError).code).toBe('damaged')
    expect((error as DecompressError).offset).toBe(hello.length * 2 + 4)
  })

  it('notices every flipped bit', async () => {
    // With the smallest block size: it is only a bound.
    const small = Buffer.from(hello)
    small[3] = 0x31
    for (const file of [small, runs]) {
      const {bytes: whole} = await drain(bunzip2(chunked(file, 4096)))
      for (let bit = 0; bit < file.length * 8; bit++) {
        const broken = Buffer.from(file)
        broken[bit >>> 3]! ^= 0x80 >>> (bit & 7)
        const {bytes, error} = await drain(bunzip2(chunked(broken, 4096)))
        // Harmless are only the size of the blocks and the padding of the last byte.
        if (error === undefined) expect(bytes.equals(whole)).toBe(true)
        else expect(error).toBeInstanceOf(DecompressError)
      }
    }
  })

  it('refuses what stands behind the last stream', async () => {
    const {bytes, error} = await drain(bunzip2(chunked(Buffer.concat([hello, Buffer.from('garbage')]), 16)))
    expect(bytes.toString()).toBe(helloText)
    expect((error as Error).message).toBe('bzip2: not the start of a bzip2 stream')
  })

  it('refuses randomised blocks', async () => {
    const old = Buffer.from(hello)
    old[14]! |= 0x80
    const {error} = await drain(bunzip2(chunked(old, 16)))
    expect((error as Error).message).toContain('randomised')
  })

  it('returns for whatever bytes follow a header', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 200}), async (bytes) => {
        const {error} = await drain(bunzip2(chunked(Buffer.concat([runs.subarray(0, 18), bytes]), 50)))
        expect(error).toBeInstanceOf(DecompressError)
      }),
      {numRuns: 300},
    )
  })

  it('passes on what reading the file throws', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield hello.subarray(0, 10)
      throw new Error('disk on fire')
    }
    expect((await drain(bunzip2(failing()))).error).toEqual(new Error('disk on fire'))
  })

  it.skipIf(!command)('reads what the bzip2 command writes (skipped where it is not installed)', async () => {
    const random = fc.sample(fc.uint8Array({minLength: 150_000, maxLength: 150_000, size: 'max'}), 1)[0]!
    const words = Buffer.from(fc.sample(fc.lorem({maxCount: 100, mode: 'sentences'}), 60).join('\n'))
    const mixed = Buffer.concat([random, words, Buffer.alloc(300_000, 'abc'), random.subarray(0, 40_000), words])
    for (const level of ['-1', '-9']) {
      for (const input of [random, words, mixed]) {
        const compressed = spawnSync('bzip2', [level, '-c'], {input, maxBuffer: 2 ** 26}).stdout
        for (const size of [64, 65_536]) {
          const {bytes, error} = await drain(bunzip2(chunked(compressed, size)))
          expect(error).toBeUndefined()
          expect(bytes.equals(input)).toBe(true)
        }
      }
    }
  })
})
