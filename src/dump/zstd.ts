import {DecompressError} from './error.js'

/** Fed at once: it bounds what has to be decoded when a reader stops early. */
const PORTION = 16 * 1024
/** No frame is shorter, so no more frames without content than this can fit into a portion. */
const SHORTEST_FRAME = 8

/**
 * Decompresses Zstandard: one frame or any number of them behind each other, checksums checked.
 *
 * Uses the official library in WASM; `node:zlib` has it from Node 22.15 on, but stops after the first frame.
 *
 * @throws {DecompressError} after what came before it, where the data is damaged or ends too early
 */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const {ZSTDDecoder} = await import('zstddec/stream')
  const decoder = new ZSTDDecoder()
  await decoder.init()
  const portions = portionsOf(chunks)
  // The decoder pulls its input synchronously, one array before each output at most: there is always one laid ready.
  let ready: Uint8Array | undefined
  function* input(): Generator<Uint8Array> {
    while (ready !== undefined) {
      const portion = ready
      ready = undefined
      yield portion
    }
  }
  const output = decoder.decodeStreaming(input())
  let damaged = false
  try {
    let withoutProgress = 0
    while (true) {
      if (ready === undefined) {
        const next = await portions.next()
        if (next.done !== true) {
          ready = next.value
          withoutProgress = 0
        }
      }
      const {done, value} = output.next()
      if (done === true) return
      if (value.length > 0) {
        withoutProgress = 0
        yield value
      } else if (++withoutProgress > PORTION / SHORTEST_FRAME + 2) {
        // The decoder does not look at error codes: after damage it gives nothing, for ever.
        damaged = true
        throw new DecompressError('damaged', 'zstd: damaged data')
      }
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Incomplete stream')) {
      throw new DecompressError('truncated', 'zstd: unexpected end of the data', undefined, {cause: error})
    }
    throw error
  } finally {
    // The decoder frees its memory only when it comes to an end.
    if (!damaged) finish(output)
    await portions.return(undefined)
  }

  function finish(rest: Generator<Uint8Array>): void {
    ready = undefined
    try {
      let limit = PORTION
      while (rest.next().done !== true && limit-- > 0);
    } catch {
      // 'Incomplete stream': it was left on purpose.
    }
  }
}

async function* portionsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    for (let i = 0; i < chunk.length; i += PORTION) yield chunk.subarray(i, i + PORTION)
  }
}
