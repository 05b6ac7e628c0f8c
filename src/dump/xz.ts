import {ReadableStream} from 'node:stream/web'
import {DecompressError} from './error.js'

/** The decoder takes chunks of up to 64 kB whole. */
const PORTION = 32 * 1024

/**
 * Decompresses xz: one stream or any number of them behind each other.
 *
 * The decoder (xz-embedded in WASM) decodes one stream at a time in a process: a second dump in xz waits until the first one
 * was read to its end or left.
 *
 * @throws {DecompressError} after what came before it, where the data is damaged or ends too early
 */
export async function* unxz(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // a CommonJS module whose names Node does not see
  const {default: xz} = await import('xz-decompress')
  const input = new StreamInput(chunks)
  // The decoder goes on from stream to stream, but stops where a stream's end is the end of a portion.
  while (await input.hasStream()) {
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
  }
}

/** The bytes of a file, in portions, as web streams that begin where the last one stopped. */
class StreamInput {
  readonly #portions: AsyncGenerator<Uint8Array>
  #next: Uint8Array | undefined
  /** The file came to its end. */
  atEnd = false
  /** What reading the file threw. */
  failure: unknown

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#portions = portionsOf(chunks)
  }

  async #pull(): Promise<Uint8Array | undefined> {
    const next = this.#next
    this.#next = undefined
    if (next !== undefined) return next
    const {done, value} = await this.#portions.next()
    if (done !== true) return value
    this.atEnd = true
    return undefined
  }

  /** Whether another stream follows; zeros may stand before it. */
  async hasStream(): Promise<boolean> {
    for (let portion = await this.#pull(); portion !== undefined; portion = await this.#pull()) {
      const start = portion.findIndex((byte) => byte !== 0)
      if (start < 0) continue
      this.#next = portion.subarray(start)
      return true
    }
    return false
  }

  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          try {
            const portion = await this.#pull()
            if (portion === undefined) controller.close()
            else controller.enqueue(portion)
          } catch (error) {
            this.failure = error
            controller.error(error)
          }
        },
      },
      // Reads nothing ahead, so that nothing is lost between two streams.
      {highWaterMark: 0},
    )
  }
}

async function* portionsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    for (let i = 0; i < chunk.length; i += PORTION) yield chunk.subarray(i, i + PORTION)
  }
}
