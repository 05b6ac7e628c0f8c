import {InputEndError} from '../../dump/bits.js'
import {BLOCK_MAGIC, BlockInput, END_MAGIC} from '../../dump/block-input.js'
import {Bzip2Block} from '../../dump/bzip2-block.js'
import type {DataPiece, LostPiece, Piece, Position} from './piece.js'

/** Blocks that are not damaged take a third to two thirds of this; one that takes more is decoded again. */
const FIRST_FILL = 460_000
/** No block is longer: 900,000 symbols of 20 bits, and the tables. */
const LONGEST = 2_400_000
/** What a block of text stands for, and a little more. */
const PORTION = 920_000
/** The block size does not have to be known to read a block: 9 is the largest. */
const LEVEL = 9

/** How the bytes of a bzip2 file are cut into blocks. */
export interface Bzip2PiecesOptions {
  /** Number of the byte in the file at which `bytes` begins. */
  base: number
  /** The bit, from the start of the file, at which a block or the file's first stream begins; without it, the next block is looked for. */
  start?: number
}

/**
 * Decodes the blocks of a bzip2 file from any place on: one stream or many. Blocks are found by the magic number before them, and given out when the
 * CRC of their bytes was found to be right. What can not be decoded is passed over up to the next block that can.
 *
 * That blocks can be found, and decoded each by itself, is what `lbzip2` and `bzip2recover` rely on.
 */
export async function* bzip2Pieces(
  bytes: AsyncIterable<Uint8Array>,
  options: Bzip2PiecesOptions,
): AsyncGenerator<Piece> {
  const input = new BlockInput(bytes, options.base)
  const block = new Bzip2Block(LEVEL)
  if (options.start === undefined) {
    if (!(await input.findBlock())) return
  } else {
    input.moveTo(options.start - options.base * 8)
  }
  while (true) {
    const found = await nextBlock(input, block)
    if (found === undefined) return
    if (found.type === 'data') {
      yield found
      continue
    }
    // A bit further, since the magic number of what is damaged may be whole.
    input.moveBy(1)
    const more = await input.findBlock()
    yield more ? {...found, end: Math.floor(input.position / 8)} : found
    if (!more) return
  }
}

/** The next block, which begins at the input's place or behind the end of a stream there; `undefined` at the end of the file. */
async function nextBlock(input: BlockInput, block: Bzip2Block): Promise<DataPiece | LostPiece | undefined> {
  let wanted = FIRST_FILL
  while (true) {
    const enough = await input.fill(wanted)
    const start = input.position
    try {
      if (start % 8 === 0 && isHeader(input)) {
        input.moveBy(32)
        continue
      }
      const bits = input.bits()
      const magic = bits.read(24) * 0x1000000 + bits.read(24)
      if (magic === END_MAGIC) {
        // The CRC of a stream says nothing that those of its blocks did not.
        bits.read(16)
        bits.read(16)
        input.moveTo(Math.ceil(bits.bitOffset / 8) * 8)
        await passZeros(input)
        if (input.rest().length === 0) return undefined
        if (!isHeader(input)) throw new Error('not the start of a bzip2 stream')
        continue
      }
      if (magic !== BLOCK_MAGIC) throw new Error('not the start of a block')
      block.start(bits)
      const bytes = readBlock(block)
      input.moveTo(bits.bitOffset)
      return blockPiece(bytes, start)
    } catch (error) {
      const ended = error instanceof InputEndError
      if (ended && enough && wanted < LONGEST) {
        wanted *= 2
        continue
      }
      return {
        type: 'lost',
        code: ended ? 'truncated' : 'damaged',
        reason: `bzip2: ${(error as Error).message}`,
        offset: Math.floor(start / 8),
      }
    }
  }
}

/** Zeros that fill up a tape or a sector behind the end of a stream count as the end of the file. */
async function passZeros(input: BlockInput): Promise<void> {
  await input.fill(4)
  while (input.rest().length > 0 && input.rest().every((byte) => byte === 0)) {
    input.moveBy(input.rest().length * 8)
    await input.fill(1)
  }
}

function isHeader(input: BlockInput): boolean {
  const [b, z, h, level] = input.rest()
  return b === 0x42 && z === 0x5a && h === 0x68 && level !== undefined && level >= 0x31 && level <= 0x39
}

/** All that a block stands for: mostly the 900 kB that were compressed, 45 MB at most. */
function readBlock(block: Bzip2Block): Uint8Array {
  const parts: Uint8Array[] = []
  while (true) {
    const part = new Uint8Array(PORTION)
    const length = block.read(part)
    parts.push(part.subarray(0, length))
    if (length < PORTION) break
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}

function blockPiece(bytes: Uint8Array, at: number): DataPiece {
  const positionOf = (skip: number): Position => ({at, skip})
  return {type: 'data', bytes, position: {at, skip: 0}, positionOf}
}
