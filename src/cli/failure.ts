import {CommanderError} from 'commander'
import {OutputError} from '../bulk/output/error.js'
import type {Io} from './io.js'

const UNUSABLE = 2
/** What shells give to a command that was stopped with Ctrl-C. */
const INTERRUPTED = 130

/** An error that was told already; the command has only to end. */
export class ToldError extends Error {
  override readonly name = 'ToldError'

  constructor(
    readonly exitCode: number,
    cause: unknown,
  ) {
    super('', {cause})
  }
}

/** What a command ends with that an error ended: its exit code, and a line to say; none where it was said, or there is nothing to say. */
export function failureOf(error: unknown, io: Io): {exitCode: number; message?: string} {
  if (error instanceof CommanderError) return {exitCode: error.exitCode === 0 ? 0 : UNUSABLE}
  if (error instanceof ToldError) return {exitCode: error.exitCode}
  if (error instanceof OutputError && (error.cause as NodeJS.ErrnoException).code === 'EPIPE') return {exitCode: 0}
  if (io.signal?.aborted === true) return {exitCode: INTERRUPTED, message: 'interrupted'}
  const message = error instanceof Error ? error.message : String(error)
  return {exitCode: UNUSABLE, message: message.replace(/\s*\n\s*/g, ' ')}
}
