import type {Writable} from 'node:stream'
import {OutputError} from './error.js'

/**
 * Writes to a stream that belongs to somebody else, who listens to its errors too.
 *
 * @returns a promise that is resolved when the stream takes more
 * @throws {OutputError} where the stream is broken
 */
export async function writeTo(stream: Writable, content: string | Uint8Array): Promise<void> {
  if (!isBroken(stream) && !stream.write(content)) {
    await new Promise<void>((resolve) => {
      const settle = () => {
        stream.off('drain', settle).off('close', settle).off('error', settle)
        resolve()
      }
      stream.on('drain', settle).on('close', settle).on('error', settle)
    })
  }
  if (isBroken(stream)) {
    const cause = stream.errored ?? Object.assign(new Error('the stream is closed'), {code: 'EPIPE'})
    throw new OutputError('-', cause)
  }
}

function isBroken(stream: Writable): boolean {
  return stream.destroyed || stream.errored !== null
}
