import type {ChunkInput} from './input.js'

const PIECE = 256 * 1024

/** What a {@link WindowInput} is told of its stream. */
export interface WindowInputOptions {
  kind: 'bzip2' | 'xml'
  /** Size of the file that the stream comes from; 0 where it is not known. */
  totalBytes: number
  /** How many bytes of that file were read by now; absent where the stream is the file itself. */
  fileBytesRead?: () => number
}

/**
 * The bytes of a stream, which come once: those that may still be asked for are kept, and no more is read than what was asked for.
 */
export class WindowInput implements ChunkInput {
  readonly kind: 'bzip2' | 'xml'
  readonly totalBytes: number
  readonly #fileBytesRead: (() => number) | undefined
  readonly #stream: AsyncIterator<Uint8Array>
  readonly #parts: Uint8Array[] = []
  /** Place in the stream of the first part. */
  #base = 0
  #end = 0
  #done = false
  #error: unknown
  #reading: Promise<void> | undefined

  constructor(stream: AsyncIterable<Uint8Array>, options: WindowInputOptions) {
    this.#stream = stream[Symbol.asyncIterator]()
    this.kind = options.kind
    this.totalBytes = options.totalBytes
    this.#fileBytesRead = options.fileBytesRead
  }

  bytesRead(offset: number): number {
    return this.#fileBytesRead?.() ?? Math.min(offset, this.#end)
  }

  async read(offset: number): Promise<Uint8Array | undefined> {
    if (!(await this.#reach(offset + 1))) {
      if (this.#error !== undefined) throw this.#error
      return undefined
    }
    if (offset < this.#base) throw new RangeError(`byte ${offset} of the dump was given up`)
    let at = this.#base
    let index = 0
    while (at + this.#parts[index]!.length <= offset) at += this.#parts[index++]!.length
    // A copy, since others may ask for the same bytes (`slice` of a Buffer is none).
    return new Uint8Array(this.#parts[index]!.subarray(offset - at, offset - at + PIECE))
  }

  async has(offset: number): Promise<boolean> {
    return (await this.#reach(offset + 1)) || (this.#error !== undefined && offset === this.#end)
  }

  release(offset: number): void {
    while (this.#parts.length > 0 && this.#base + this.#parts[0]!.length <= offset) {
      this.#base += this.#parts.shift()!.length
    }
  }

  async close(): Promise<void> {
    await this.#stream.return?.()
  }

  /** Reads on until there are so many bytes; `false` where there are not. */
  async #reach(end: number): Promise<boolean> {
    while (this.#end < end && !this.#done) {
      this.#reading ??= this.#readOn().finally(() => {
        this.#reading = undefined
      })
      await this.#reading
    }
    return this.#end >= end
  }

  async #readOn(): Promise<void> {
    try {
      const {done, value} = await this.#stream.next()
      if (done === true) {
        this.#done = true
        return
      }
      if (value.length === 0) return
      this.#parts.push(value)
      this.#end += value.length
    } catch (error) {
      this.#done = true
      this.#error = error
    }
  }
}
