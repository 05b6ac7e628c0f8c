import {type BitReader, InputEndError} from './bits.js'
import {bzip2Crc} from './bzip2-crc.js'
import {Unsorter} from './bzip2-unsort.js'

// Names and structure as in "BZIP2: Format Specification" (Joe Tsai, 2016). The format is fixed since 1997.

const GROUP_SIZE = 50
const MAX_CODE_LENGTH = 20
const MAX_TABLES = 6
const RUN_A = 0
const RUN_B = 1
/** Codes up to this length are decoded by one look into a table. */
const LOOKUP_BITS = 10
/** So few bytes are moved faster one by one. */
const SHORT = 24

/** The codes of one Huffman table: canonical, shorter codes first. */
class HuffmanTable {
  /** By the next {@link LOOKUP_BITS} bits: `symbol << 5 | length`, 0 for a longer code. */
  readonly lookup = new Uint16Array(1 << LOOKUP_BITS)
  /** By length: the largest code of that length, left-aligned to {@link MAX_CODE_LENGTH} bits, and what comes after it. */
  readonly limit = new Int32Array(MAX_CODE_LENGTH + 2)
  /** By length: what to subtract from a code to have its place in `symbols`. */
  readonly base = new Int32Array(MAX_CODE_LENGTH + 2)
  readonly symbols = new Uint16Array(258)

  /** Makes the table for the code lengths of the symbols 0 to `count - 1`. */
  build(lengths: Uint8Array, count: number): void {
    this.lookup.fill(0)
    let code = 0
    let place = 0
    for (let length = 1; length <= MAX_CODE_LENGTH; length++) {
      this.base[length] = code - place
      for (let symbol = 0; symbol < count; symbol++) {
        if (lengths[symbol] !== length) continue
        this.symbols[place++] = symbol
        if (length <= LOOKUP_BITS) {
          const first = code << (LOOKUP_BITS - length)
          this.lookup.fill((symbol << 5) | length, first, first + (1 << (LOOKUP_BITS - length)))
        }
        code++
      }
      this.limit[length] = code << (MAX_CODE_LENGTH - length)
      code <<= 1
    }
  }
}

/**
 * Decodes bzip2 blocks, one after the other, in memory that is taken once.
 *
 * {@link start} undoes Huffman coding, move-to-front and the sort; {@link read} then gives the bytes in portions, since a
 * block of 900 kB may stand for 45 MB.
 */
export class Bzip2Block {
  readonly #tables = Array.from({length: MAX_TABLES}, () => new HuffmanTable())
  readonly #selectors = new Uint8Array(32768)
  readonly #lengths = new Uint8Array(258)
  readonly #moveToFront = new Uint8Array(256)
  readonly #symbolBytes = new Uint8Array(256)
  readonly #counts = new Int32Array(256)
  /** The last column of the sorted rotations of the block; then the block itself. */
  readonly #bytes: Uint8Array
  readonly #unsorter: Unsorter
  readonly #size: number
  #length = 0
  #next = 0
  /** Where the next number of copies stands, or the end. */
  #run = 0
  #last = 0
  /** How many copies of `#last` are to be written before anything else. */
  #copies = 0
  #crc = -1
  #expectedCrc = 0

  /** @param level - block size in 100,000 bytes, 1 to 9, as the stream's header says */
  constructor(level: number) {
    this.#size = level * 100_000
    this.#bytes = new Uint8Array(this.#size)
    this.#unsorter = new Unsorter(this.#size)
  }

  /**
   * Reads a block, from behind its magic number on.
   *
   * @returns the block's CRC as the file says, for the stream's
   * @throws {InputEndError} where the block goes on beyond the bytes there are
   * @throws {Error} where it is damaged
   */
  start(bits: BitReader): number {
    this.#expectedCrc = (bits.read(16) << 16) | bits.read(16)
    if (bits.read(1) === 1) throw new Error('randomised blocks (bzip2 before 0.9.5) are not supported')
    const origin = bits.read(24)
    const used = this.#readSymbolMap(bits)
    const tableCount = bits.read(3)
    if (tableCount < 2 || tableCount > MAX_TABLES) throw new Error('bad number of Huffman tables')
    const selectorCount = this.#readSelectors(bits, tableCount)
    for (let i = 0; i < tableCount; i++) this.#readTable(bits, this.#tables[i]!, used + 2)
    const count = this.#readSymbols(bits, used, selectorCount)
    if (origin >= count) throw new Error('bad start of the block')
    this.#unsorter.unsort(this.#bytes, count, origin, this.#counts)
    this.#length = count
    this.#next = 0
    this.#run = findRun(this.#bytes, 0, count)
    this.#copies = 0
    this.#crc = -1
    return this.#expectedCrc
  }

  /** Which bytes the block has, in order, into `#symbolBytes`; their number. */
  #readSymbolMap(bits: BitReader): number {
    const ranges = bits.read(16)
    let used = 0
    for (let i = 0; i < 16; i++) {
      if ((ranges & (0x8000 >>> i)) === 0) continue
      const map = bits.read(16)
      for (let j = 0; j < 16; j++) {
        if ((map & (0x8000 >>> j)) !== 0) this.#symbolBytes[used++] = i * 16 + j
      }
    }
    if (used === 0) throw new Error('a block without bytes')
    return used
  }

  /** Which table each group of 50 symbols uses. */
  #readSelectors(bits: BitReader, tableCount: number): number {
    const selectorCount = bits.read(15)
    if (selectorCount === 0) throw new Error('no Huffman table selected')
    const order = [0, 1, 2, 3, 4, 5]
    for (let i = 0; i < selectorCount; i++) {
      let index = 0
      while (bits.read(1) === 1) {
        index++
        if (index >= tableCount) throw new Error('bad selector of a Huffman table')
      }
      const table = order[index]!
      order.splice(index, 1)
      order.unshift(table)
      this.#selectors[i] = table
    }
    return selectorCount
  }

  #readTable(bits: BitReader, table: HuffmanTable, symbolCount: number): void {
    let length = bits.read(5)
    for (let i = 0; i < symbolCount; i++) {
      while (true) {
        if (length < 1 || length > MAX_CODE_LENGTH) throw new Error('bad length of a Huffman code')
        if (bits.read(1) === 0) break
        length += bits.read(1) === 0 ? 1 : -1
      }
      this.#lengths[i] = length
    }
    // More codes than fit (Kraft's sum above 1) can only be damage, and would write beyond the look-up table.
    let sum = 0
    for (let i = 0; i < symbolCount; i++) sum += 1 << (MAX_CODE_LENGTH - this.#lengths[i]!)
    if (sum > 1 << MAX_CODE_LENGTH) throw new Error('bad Huffman codes')
    table.build(this.#lengths, symbolCount)
  }

  /** Huffman codes → move-to-front indexes and runs → the sorted block's last column, in `#bytes`; its length. */
  #readSymbols(bits: BitReader, used: number, selectorCount: number): number {
    const {bytes, end} = bits
    let {pos, buffer, count: bitCount} = bits
    const column = this.#bytes
    const size = this.#size
    const order = this.#moveToFront
    for (let i = 0; i < used; i++) order[i] = this.#symbolBytes[i]!
    const counts = this.#counts.fill(0)
    const endOfBlock = used + 1
    let length = 0
    let runLength = 0
    let runWeight = 1
    for (let group = 0; group < selectorCount; group++) {
      const {lookup, limit, base, symbols} = this.#tables[this.#selectors[group]!]!
      for (let k = 0; k < GROUP_SIZE; k++) {
        // What stands beyond the end is no part of the data; whether that mattered is looked at once a group.
        if (bitCount < 16) {
          buffer = (buffer << 16) | (bytes[pos]! << 8) | bytes[pos + 1]!
          pos += 2
          bitCount += 16
        }
        const entry = lookup[(buffer >>> (bitCount - LOOKUP_BITS)) & ((1 << LOOKUP_BITS) - 1)]!
        let symbol: number
        if (entry !== 0) {
          bitCount -= entry & 31
          symbol = entry >>> 5
        } else {
          while (bitCount < MAX_CODE_LENGTH) {
            buffer = (buffer << 8) | bytes[pos]!
            pos++
            bitCount += 8
          }
          const code = (buffer >>> (bitCount - MAX_CODE_LENGTH)) & ((1 << MAX_CODE_LENGTH) - 1)
          let codeLength = LOOKUP_BITS + 1
          while (codeLength <= MAX_CODE_LENGTH && code >= limit[codeLength]!) codeLength++
          if (codeLength > MAX_CODE_LENGTH) throw endOr(pos * 8 - bitCount, end, 'bad Huffman code')
          bitCount -= codeLength
          symbol = symbols[(code >>> (MAX_CODE_LENGTH - codeLength)) - base[codeLength]!]!
        }

        if (symbol <= RUN_B) {
          // A run's length is written in bijective base 2, least digit first: RUN_A is 1, RUN_B is 2.
          runLength += symbol === RUN_A ? runWeight : runWeight << 1
          runWeight <<= 1
          if (runLength > size) throw endOr(pos * 8 - bitCount, end, 'a run is longer than the block')
          continue
        }
        if (runLength > 0) {
          const runEnd = length + runLength
          if (runEnd > size) throw endOr(pos * 8 - bitCount, end, 'the block is longer than it may be')
          const byte = order[0]!
          counts[byte]! += runLength
          if (runLength < SHORT) while (length < runEnd) column[length++] = byte
          else column.fill(byte, length, runEnd)
          length = runEnd
          runLength = 0
          runWeight = 1
        }
        if (symbol === endOfBlock) {
          if (pos * 8 - bitCount > end * 8) throw new InputEndError('unexpected end of the data')
          bits.pos = pos
          bits.buffer = buffer
          bits.count = bitCount
          // Give back whole bytes that were read ahead.
          while (bits.count >= 8) {
            bits.count -= 8
            bits.pos--
            bits.buffer >>>= 8
          }
          return length
        }
        if (length >= size) throw endOr(pos * 8 - bitCount, end, 'the block is longer than it may be')
        let index = symbol - 1
        const byte = order[index]!
        if (index < SHORT) for (; index > 0; index--) order[index] = order[index - 1]!
        else order.copyWithin(1, 0, index)
        order[0] = byte
        counts[byte]!++
        column[length++] = byte
      }
      if (pos * 8 - bitCount > end * 8) throw new InputEndError('unexpected end of the data')
    }
    throw new Error('the block has no end')
  }

  /**
   * Writes the block's next bytes into `out`.
   *
   * @returns how many; fewer than `out` has room for only at the block's end
   * @throws {Error} at the end of the block where the bytes do not fit the CRC
   */
  read(out: Uint8Array): number {
    const bytes = this.#bytes
    const end = this.#length
    const size = out.length
    let length = 0
    while (true) {
      const copies = Math.min(this.#copies, size - length)
      if (copies > 0) {
        out.fill(this.#last, length, length + copies)
        this.#copies -= copies
        length += copies
      }
      const start = this.#next
      if (length === size || start === end) break
      const run = this.#run
      const stop = Math.min(run, start + size - length)
      out.set(bytes.subarray(start, stop), length)
      length += stop - start
      this.#next = stop
      if (stop < run || run === end) continue
      this.#last = bytes[run - 1]!
      this.#copies = bytes[run]!
      this.#next = run + 1
      this.#run = findRun(bytes, run + 1, end)
    }
    this.#crc = bzip2Crc(out, length, this.#crc)
    if (this.#next === end && this.#copies === 0 && ~this.#crc !== this.#expectedCrc) {
      throw new Error('the CRC of a block is wrong')
    }
    return length
  }
}

/** Where four equal bytes end, which how many more of them there are follows; `end` where there are none. */
function findRun(bytes: Uint8Array, start: number, end: number): number {
  let i = start + 3
  while (i < end) {
    const byte = bytes[i]!
    if (byte !== bytes[i - 1]!) i += 3
    else if (byte !== bytes[i - 2]!) i += 2
    else if (byte !== bytes[i - 3]!) i++
    else return i + 1
  }
  return end
}

/** What looks like damage is the end of the data where more bits were used than there are. */
function endOr(bitOffset: number, end: number, message: string): Error {
  return bitOffset > end * 8 ? new InputEndError('unexpected end of the data') : new Error(message)
}
