import {type BitReader, InputEndError} from './bits.js'

// Names and structure as in "BZIP2: Format Specification" (Joe Tsai, 2016). The format is fixed since 1997.

const GROUP_SIZE = 50
const MAX_CODE_LENGTH = 20
const MAX_TABLES = 6
const RUN_A = 0
const RUN_B = 1
/** Codes up to this length are decoded by one look into a table. */
const LOOKUP_BITS = 10

const crcTable = makeCrcTable()

function makeCrcTable(): Int32Array {
  const table = new Int32Array(256)
  for (let i = 0; i < 256; i++) {
    let crc = i << 24
    for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1
    table[i] = crc
  }
  return table
}

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
  /** Low 8 bits: a byte of the block; above: where the byte after it stands. */
  readonly #links: Int32Array
  readonly #size: number
  #rest = 0
  #next = 0
  #last = -1
  #run = 0
  /** Copies of `#last` that did not fit into the portion before. */
  #copies = 0
  #crc = -1
  #expectedCrc = 0

  /** @param level - block size in 100,000 bytes, 1 to 9, as the stream's header says */
  constructor(level: number) {
    this.#size = level * 100_000
    this.#links = new Int32Array(this.#size)
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
    this.#link(count, origin)
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

  /** Huffman codes → move-to-front indexes and runs → the sorted block's last column, in `#links`; its length. */
  #readSymbols(bits: BitReader, used: number, selectorCount: number): number {
    const {bytes, end} = bits
    let {pos, buffer, count: bitCount} = bits
    const links = this.#links
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
        while (bitCount < 24) {
          // Beyond the end zeros are read; whether that mattered is looked at once a group.
          buffer = (buffer << 8) | (pos < end ? bytes[pos]! : 0)
          pos++
          bitCount += 8
        }
        const entry = lookup[(buffer >>> (bitCount - LOOKUP_BITS)) & ((1 << LOOKUP_BITS) - 1)]!
        let symbol: number
        if (entry !== 0) {
          bitCount -= entry & 31
          symbol = entry >>> 5
        } else {
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
          if (length + runLength > size) throw endOr(pos * 8 - bitCount, end, 'the block is longer than it may be')
          const byte = order[0]!
          counts[byte]! += runLength
          links.fill(byte, length, length + runLength)
          length += runLength
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
        const index = symbol - 1
        const byte = order[index]!
        if (index < 16) for (let i = index; i > 0; i--) order[i] = order[i - 1]!
        else order.copyWithin(1, 0, index)
        order[0] = byte
        counts[byte]!++
        links[length++] = byte
      }
      if (pos * 8 - bitCount > end * 8) throw new InputEndError('unexpected end of the data')
    }
    throw new Error('the block has no end')
  }

  /** Undoes the sort: adds to each byte where the next one stands. */
  #link(length: number, origin: number): void {
    const links = this.#links
    const counts = this.#counts
    let sum = 0
    for (let byte = 0; byte < 256; byte++) {
      const count = counts[byte]!
      counts[byte] = sum
      sum += count
    }
    for (let i = 0; i < length; i++) {
      const place = counts[links[i]! & 0xff]!++
      links[place] = links[place]! | (i << 8)
    }
    this.#next = links[origin]! >>> 8
    this.#rest = length
    this.#last = -1
    this.#run = 0
    this.#copies = 0
    this.#crc = -1
  }

  /**
   * Writes the block's next bytes into `out`.
   *
   * @returns how many; fewer than `out` has room for only at the block's end
   * @throws {Error} at the end of the block where the bytes do not fit the CRC
   */
  read(out: Uint8Array): number {
    const links = this.#links
    const size = out.length
    let next = this.#next
    let rest = this.#rest
    let last = this.#last
    let run = this.#run
    let copies = this.#copies
    let crc = this.#crc
    let length = 0
    while (true) {
      while (copies > 0 && length < size) {
        copies--
        out[length++] = last
        crc = (crc << 8) ^ crcTable[(crc >>> 24) ^ last]!
      }
      // Bytes until the portion is full, the block ends, or a run of four is found.
      const stop = length + Math.min(rest, size - length)
      const start = length
      while (length < stop && run < 4) {
        const link = links[next]!
        next = link >>> 8
        const byte = link & 0xff
        out[length++] = byte
        crc = (crc << 8) ^ crcTable[(crc >>> 24) ^ byte]!
        run = byte === last ? run + 1 : 1
        last = byte
      }
      rest -= length - start
      if (run < 4 || rest === 0) break
      // Four equal bytes are followed by how many more of them there are.
      const link = links[next]!
      next = link >>> 8
      copies = link & 0xff
      rest--
      run = 0
    }
    this.#next = next
    this.#rest = rest
    this.#last = last
    this.#run = run
    this.#copies = copies
    this.#crc = crc
    if (rest === 0 && copies === 0 && ~crc !== this.#expectedCrc) throw new Error('the CRC of a block is wrong')
    return length
  }
}

/** What looks like damage is the end of the data where more bits were used than there are. */
function endOr(bitOffset: number, end: number, message: string): Error {
  return bitOffset > end * 8 ? new InputEndError('unexpected end of the data') : new Error(message)
}
