import {writeSync} from 'node:fs'
import type {Readable} from 'node:stream'
import type {PageMark} from './messages.js'
import type {MarkPage} from './session.js'

/** Number of the pipe on which a process tells its marks, behind those of standard streams and messages. */
export const MARK_PIPE = 4
/** Two numbers of 32 bits: a batch and a page. */
const SIZE = 8

/**
 * Tells the pages that a process is at, by the way that costs least, a write of a few bytes: they are in the pipe at once, even if the process ends with that page.
 */
export function markToPipe(): MarkPage {
  const bytes = Buffer.alloc(SIZE)
  return (batch, page = -1) => {
    bytes.writeInt32LE(batch, 0)
    bytes.writeInt32LE(page, 4)
    try {
      writeSync(MARK_PIPE, bytes)
    } catch {
      // Nobody reads any more: this process is about to be ended.
    }
  }
}

/** Follows the marks of a process; gives the last one and a number that changes with each. */
export function readMarks(pipe: Readable): () => (PageMark & {tick: number}) | undefined {
  let last: (PageMark & {tick: number}) | undefined
  let rest: Buffer = Buffer.alloc(0)
  pipe.on('data', (chunk: Buffer) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = bytes.length - (bytes.length % SIZE)
    rest = bytes.subarray(end)
    if (end === 0) return
    last = {
      batch: bytes.readInt32LE(end - SIZE),
      page: bytes.readInt32LE(end - SIZE / 2),
      tick: (last?.tick ?? 0) + end / SIZE,
    }
  })
  pipe.on('error', () => {})
  return () => last
}
