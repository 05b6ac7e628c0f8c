/** Says that more bytes are needed than there are. */
export class InputEndError extends Error {
  override name = 'InputEndError'
}

/**
 * Reads big-endian bit fields of an array of bytes, as bzip2 writes them.
 *
 * `pos`, `buffer` and `count` are open so that a hot loop can take them into locals and put them back: the low `count`
 * bits of `buffer` are what was read of the bytes before `pos` and not used yet.
 */
export class BitReader {
  pos: number
  buffer = 0
  count = 0

  constructor(
    readonly bytes: Uint8Array,
    readonly end: number,
    bitOffset: number,
  ) {
    this.pos = bitOffset >>> 3
    const rest = bitOffset & 7
    if (rest > 0) this.read(rest)
  }

  /** Number of the next bit, from the start of the bytes. */
  get bitOffset(): number {
    return this.pos * 8 - this.count
  }

  /**
   * The next `width` bits (1 to 24) as a number.
   *
   * @throws {InputEndError} where there are not so many
   */
  read(width: number): number {
    while (this.count < width) {
      if (this.pos >= this.end) throw new InputEndError('unexpected end of the data')
      this.buffer = (this.buffer << 8) | (this.bytes[this.pos++] as number)
      this.count += 8
    }
    this.count -= width
    return (this.buffer >>> this.count) & ((1 << width) - 1)
  }
}
