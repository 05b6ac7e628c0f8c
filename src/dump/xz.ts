import {ReadableStream} from 'node:stream/web'
// A CommonJS module whose names Node does not see.
import xz from 'xz-decompress'
import {DecompressError} from './error.js'

const HEADER = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]
const FOOTER_LENGTH = 12

/**
 * Decompresses xz: one stream or any number of them behind each other.
 *
 * The decoder (xz-embedded in WASM) decodes one stream at a time in a process: a second dump in xz waits until the first one
 * was read to its end or left.
 *
 * @throws {DecompressError} after what came before it, where the data is damaged or ends too early
 */
export async function* unxz(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new StreamInput(chunks)
  while (await input.startStream()) {
    const reader = new xz.XzReadableStream(input.stream() as never).getReader()
    try {
      while (true) {
        const {done, value} = (await reader.read()) as {done: boolean; value?: Uint8Array}
        if (done) break
        if (value !== undefined && value.length > 0) yield value
      }
    } catch (error) {
      if (input.failure !== undefined) throw input.failure
      throw input.atEnd
        ? new DecompressError('truncated', 'xz: unexpected end of the data', undefined, {cause: error})
        : new DecompressError('damaged', `xz: damaged data (${(error as Error).message})`, undefined, {cause: error})
    } finally {
      // Lets the next one have the decoder.
      await reader.cancel().catch(() => {})
    }
    input.endStream()
  }
}

/**
 * The chunks of a file, cut where an xz stream ends. The decoder does not say how much of the last chunk it used; since it takes
 * a chunk only when it needs one, the stream ends in the last one taken, behind a footer.
 */
class StreamInput {
  readonly #chunks: AsyncIterator<Uint8Array>
  /** What the decoder takes next. */
  #next: Uint8Array | undefined
  /** The last 11 bytes before the chunk taken last, and that chunk: the footer is in there. */
  #tail: Uint8Array = new Uint8Array(0)
  #before = 0
  /** The file came to its end. */
  atEnd = false
  /** What reading the file threw. */
  failure: unknown

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  async #pull(): Promise<Uint8Array | undefined> {
    const next = this.#next
    if (next !== undefined) {
      this.#next = undefined
      return next
    }
    while (true) {
      const {done, value} = await this.#chunks.next()
      if (done === true) {
        this.atEnd = true
        return undefined
      }
      if (value.length > 0) return value
    }
  }

  /** Whether another stream follows; zeros may stand between two. */
  async startStream(): Promise<boolean> {
    let chunk = await this.#pull()
    while (chunk !== undefined) {
      const start = chunk.findIndex((byte) => byte !== 0)
      if (start >= 0) {
        this.#next = chunk.subarray(start)
        this.#tail = new Uint8Array(0)
        this.#before = 0
        return true
      }
      chunk = await this.#pull()
    }
    return false
  }

  /** The bytes from here on as a web stream that reads ahead of nobody. */
  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          try {
            const chunk = await this.#pull()
            if (chunk === undefined) return controller.close()
            const kept = this.#tail.subarray(Math.max(0, this.#tail.length - FOOTER_LENGTH + 1))
            this.#before += this.#tail.length - kept.length
            this.#tail = concat(kept, chunk)
            controller.enqueue(chunk)
          } catch (error) {
            this.failure = error
            controller.error(error)
          }
        },
      },
      {highWaterMark: 0},
    )
  }

  /** Puts back what stands behind the stream that was just decoded. */
  endStream(): void {
    const tail = this.#tail
    for (let end = FOOTER_LENGTH; end <= tail.length; end++) {
      if (!isFooter(tail, end) || (this.#before + end) % 4 !== 0) continue
      const rest = tail.subarray(end)
      const next = rest.findIndex((byte) => byte !== 0)
      if (next >= 0 && !HEADER.every((byte, i) => rest[next + i] === byte || next + i >= rest.length)) continue
      this.#next = rest.length > 0 ? rest : undefined
      return
    }
  }
}

/** Whether a stream's footer ends there: CRC-32 of size and flags, size of the index, flags, `YZ`. */
function isFooter(bytes: Uint8Array, end: number): boolean {
  if (bytes[end - 2] !== 0x59 || bytes[end - 1] !== 0x5a || bytes[end - 4] !== 0) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset + end - FOOTER_LENGTH, FOOTER_LENGTH)
  return view.getUint32(0, true) === crc32(bytes.subarray(end - 8, end - 2))
}

/** CRC-32 as in xz and zip, for the few bytes of a footer (`zlib.crc32` came with Node 20.15 and 22.2). */
function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) * 0xedb88320)
  }
  return ~crc >>> 0
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
