import {BitReader, InputEndError} from './bits.js'
import {DecompressError} from './error.js'

/** The 48 bits before each block: the digits of pi. */
export const BLOCK_MAGIC = 0x314159265359
/** The 48 bits at the end of a stream: the digits of the square root of pi. */
export const END_MAGIC = 0x177245385090

/** The bytes that were read and not used yet, in one array. */
export class BlockInput {
  readonly #chunks: AsyncIterator<Uint8Array>
  #bytes: Uint8Array = new Uint8Array(0)
  #end = 0
  /** Number of the next bit in `#bytes`. */
  #bit = 0
  /** Place of `#bytes` in the file. */
  #base: number
  /** Place in the file of what was decoded last. */
  #mark = 0

  /** @param base - place in the file of the first byte that `chunks` gives */
  constructor(chunks: AsyncIterable<Uint8Array>, base = 0) {
    this.#chunks = chunks[Symbol.asyncIterator]()
    this.#base = base
  }

  /** Number of the next bit, from the start of the file. */
  get position(): number {
    return this.#base * 8 + this.#bit
  }

  /**
   * Goes to the next place where a block's magic number stands, at any bit: it may also stand there by chance.
   *
   * @returns whether there is one
   */
  async findBlock(): Promise<boolean> {
    while (true) {
      const found = findMagic(this.#bytes, this.#bit, this.#end)
      if (found >= 0) {
        this.#bit = found
        return true
      }
      // The magic number may be cut by the end of what there is: seven bytes hold it at any bit.
      this.#bit = Math.max(this.#bit, (this.#end - 7) * 8)
      if (!(await this.fill(this.#end - (this.#bit >>> 3) + 1))) return false
    }
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

/** The third byte of the magic number lies whole in the bytes, at one of 8 shifts: by byte, which shifts it fits. */
const shiftsByByte = makeShifts()

/** Byte `index` of the magic number, moved to the right by `shift` bits. */
function magicByte(index: number, shift: number): number {
  // 48 bits do not fit into a number's 32 for shifts.
  return Math.floor(BLOCK_MAGIC / 2 ** (40 - index * 8 + shift)) & 0xff
}

function makeShifts(): Uint8Array {
  const shifts = new Uint8Array(256)
  for (let shift = 0; shift < 8; shift++) shifts[magicByte(2, shift)]! |= 1 << shift
  return shifts
}

/**
 * The number of the bit, from `bit` on, at which {@link BLOCK_MAGIC} stands; -1 where it does not.
 *
 * One look into a table a byte, so that a whole dump is searched at the speed of memory.
 */
function findMagic(bytes: Uint8Array, bit: number, end: number): number {
  for (let at = (bit >>> 3) + 2; at < end; at++) {
    const shifts = shiftsByByte[bytes[at]!]!
    if (shifts === 0) continue
    for (let shift = 0; shift < 8; shift++) {
      if ((shifts & (1 << shift)) === 0) continue
      const start = (at - 2) * 8 + shift
      if (start >= bit && start + 48 <= end * 8 && hasMagic(bytes, end, start)) return start
    }
  }
  return -1
}

function hasMagic(bytes: Uint8Array, end: number, bit: number): boolean {
  const bits = new BitReader(bytes, end, bit)
  return bits.read(24) * 0x1000000 + bits.read(24) === BLOCK_MAGIC
}
