import {readFile} from 'node:fs/promises'
import type {Readable, Writable} from 'node:stream'
import {unreadable} from '../dump/source.js'

/** What a command works with: the process's own streams, or those of a test. */
export interface Io {
  stdin: Readable
  stdout: Writable & {isTTY?: boolean}
  stderr: Writable & {isTTY?: boolean}
  /** Ends the command: Ctrl-C. */
  signal?: AbortSignal
}

/** Something that the user has to change: shown as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * The text of a file, or of standard input for `-` and `undefined`. UTF-8, a byte order mark is left out.
 *
 * @throws {UsageError} where it can not be read
 */
export async function readText(file: string | undefined, io: Io): Promise<string> {
  if (file === undefined || file === '-') {
    const chunks: Uint8Array[] = []
    for await (const chunk of io.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    return new TextDecoder().decode(Buffer.concat(chunks))
  }
  try {
    return new TextDecoder().decode(await readFile(file))
  } catch (error) {
    throw new UsageError(`${file}: ${unreadable(error).message}`, {cause: error})
  }
}
