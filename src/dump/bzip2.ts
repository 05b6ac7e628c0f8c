import {InputEndError} from './bits.js'
import {BLOCK_MAGIC, BlockInput, END_MAGIC} from './block-input.js'
import {Bzip2Block} from './bzip2-block.js'

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
 * Memory: about 10 MB, whatever the file.
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
