import {BitReader, InputEndError} from './bits.js'
import {Bzip2Block} from './bzip2-block.js'
import {DecompressError} from './error.js'

const BLOCK_MAGIC = 0x314159265359
const END_MAGIC = 0x177245385090
/** Bytes given out at once. */
const PORTION = 128 * 1024

/**
 * Decompresses bzip2: one stream or any number of them behind each other, as `bzip2`, `pbzip2`, `lbzip2` and the
 * multistream dumps of Wikimedia write them. Both the blocks' and the streams' CRCs are checked.
 *
 * Written here because no package reads several streams, in portions, as the reader asks for them, with the CRCs checked:
 * seek-bzip and libbz2 in WASM want the whole file in memory (the latter also catch the process's uncaught exceptions),
 * unbzip2-stream decodes whatever is written to it at once. It is about as fast as libbz2 (16 MB/s against 17 to 18).
 *
 * Memory: about 7 MB, whatever the file.
 *
 * @param streams - how many streams to read; what stands behind them is left
 * @throws {DecompressError} after all whole blocks before it, where the data is damaged or ends too early
 */
export async function* bunzip2(
  chunks: AsyncIterable<Uint8Array>,
  streams = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  const input = new BlockInput(chunks)
  let block: Bzip2Block | undefined
  let blockLevel = 0
  for (let stream = 0; stream < streams; stream++) {
    const level = await readHeader(input)
    if (level === 0) return
    if (block === undefined || blockLevel !== level) {
      block = new Bzip2Block(level)
      blockLevel = level
    }
    let streamCrc = 0
    while (true) {
      const crc = await startBlock(input, block, level)
      if (crc === undefined) break
      streamCrc = ((streamCrc << 1) | (streamCrc >>> 31)) ^ crc
      while (true) {
        const out = new Uint8Array(PORTION)
        const length = input.guard(() => block!.read(out))
        if (length > 0) yield length === PORTION ? out : out.subarray(0, length)
        if (length < PORTION) break
      }
    }
    input.guard(() => {
      const bits = input.bits()
      const crc = (bits.read(16) << 16) | bits.read(16)
      if (crc !== streamCrc) throw new Error('the CRC of a stream is wrong')
      input.moveTo(Math.ceil(bits.bitOffset / 8) * 8)
    })
  }
}

/** Reads `BZh9`. 0 at the end of the file; zeros that fill up a tape or a sector count as the end. */
async function readHeader(input: BlockInput): Promise<number> {
  await input.fill(4)
  const [b, z, h, level] = input.rest()
  if (b === 0x42 && z === 0x5a && h === 0x68 && level !== undefined && level >= 0x31 && level <= 0x39) {
    input.moveBy(32)
    return level - 0x30
  }
  while (input.rest().every((byte) => byte === 0)) {
    const length = input.rest().length
    if (length === 0) return 0
    input.moveBy(length * 8)
    await input.fill(1)
  }
  return input.guard(() => {
    throw new Error('not the start of a bzip2 stream')
  })
}

/** Decodes the next block; its CRC, or `undefined` at the end of the stream. */
async function startBlock(input: BlockInput, block: Bzip2Block, level: number): Promise<number | undefined> {
  // A block of text takes a third of its size. One that takes more than half is decoded again once there is more.
  let wanted = level * 50_000 + 10_000
  while (true) {
    const enough = await input.fill(wanted)
    try {
      const bits = input.bits()
      const magic = bits.read(24) * 0x1000000 + bits.read(24)
      if (magic === END_MAGIC) {
        // The stream's CRC follows.
        bits.read(16)
        bits.read(16)
        input.moveBy(48)
        return undefined
      }
      if (magic !== BLOCK_MAGIC) throw new Error('not the start of a block')
      const crc = block.start(bits)
      input.moveTo(bits.bitOffset)
      return crc
    } catch (error) {
      if (!enough || !(error instanceof InputEndError)) throw input.error(error)
      wanted *= 2
    }
  }
}

/** The bytes that were read and not used yet, in one array. */
class BlockInput {
  readonly #chunks: AsyncIterator<Uint8Array>
  #bytes: Uint8Array = new Uint8Array(0)
  #end = 0
  /** Number of the next bit in `#bytes`. */
  #bit = 0
  /** Place of `#bytes` in the file. */
  #base = 0
  /** Place in the file of what was decoded last. */
  #mark = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Reads until there are at least `length` bytes. `false` where the file ends before. */
  async fill(length: number): Promise<boolean> {
    this.#mark = this.#base + (this.#bit >>> 3)
    while (this.#end - (this.#bit >>> 3) < length) {
      const {done, value} = await this.#chunks.next()
      if (done === true) return false
      this.#append(value)
    }
    return true
  }

  #append(chunk: Uint8Array): void {
    if (this.#end + chunk.length > this.#bytes.length) {
      const start = this.#bit >>> 3
      const kept = this.#end - start
      const size = kept + chunk.length
      // Moving what is kept to the front is only worth it where it is little of the whole.
      const target = size * 2 <= this.#bytes.length ? this.#bytes : new Uint8Array(size * 3)
      target.set(this.#bytes.subarray(start, this.#end))
      this.#bytes = target
      this.#base += start
      this.#bit -= start * 8
      this.#end = kept
    }
    this.#bytes.set(chunk, this.#end)
    this.#end += chunk.length
  }

  bits(): BitReader {
    return new BitReader(this.#bytes, this.#end, this.#bit)
  }

  /** What there is, from the byte of the next bit on. */
  rest(): Uint8Array {
    return this.#bytes.subarray(this.#bit >>> 3, this.#end)
  }

  moveBy(bits: number): void {
    this.#bit += bits
  }

  moveTo(bit: number): void {
    this.#bit = bit
  }

  /** Runs what may find damage; the error then says where in the file. */
  guard<T>(run: () => T): T {
    try {
      return run()
    } catch (error) {
      throw this.error(error)
    }
  }

  error(cause: unknown): DecompressError {
    const message = cause instanceof Error ? cause.message : String(cause)
    const code = cause instanceof InputEndError ? 'truncated' : 'damaged'
    return new DecompressError(code, `bzip2: ${message}`, this.#mark)
  }
}
