import {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {DecompressError} from './error.js'

/**
 * Decompresses gzip: one member or any number of them behind each other.
 *
 * @throws {DecompressError} after what came before it, where the data is damaged or ends too early
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, {objectMode: false})
  const gunzipper = createGunzip({chunkSize: 64 * 1024})
  // `pipe` carries no errors over.
  source.on('error', (error) => gunzipper.destroy(error))
  source.pipe(gunzipper)
  try {
    for await (const chunk of gunzipper) yield chunk as Uint8Array
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === undefined || !code.startsWith('Z_')) throw error
    throw new DecompressError(code === 'Z_BUF_ERROR' ? 'truncated' : 'damaged', `gzip: ${message}`, undefined, {
      cause: error,
    })
  } finally {
    source.destroy()
    gunzipper.destroy()
  }
}
