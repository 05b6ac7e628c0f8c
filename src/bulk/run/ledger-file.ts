import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import type {LedgerEntry} from '../ledger.js'

/**
 * The lines of a ledger.
 *
 * @param end - only so many bytes of it
 */
export async function* readLedger(path: string, end = Number.POSITIVE_INFINITY): AsyncGenerator<LedgerEntry> {
  if (end <= 0) return
  const stream = createReadStream(path, {end: end - 1})
  try {
    for await (const line of createInterface({input: stream, crlfDelay: Number.POSITIVE_INFINITY})) {
      if (line !== '') yield JSON.parse(line) as LedgerEntry
    }
  } finally {
    stream.destroy()
  }
}

/** Longer than any last line of a ledger. */
const LAST_LINE = 4096

/** The last line of a ledger; `undefined` where there is none. */
export async function lastEntry(path: string): Promise<LedgerEntry | undefined> {
  const file = await open(path).catch(() => undefined)
  if (file === undefined) return undefined
  try {
    const {size} = await file.stat()
    const buffer = Buffer.alloc(Math.min(LAST_LINE, size))
    await file.read(buffer, 0, buffer.length, size - buffer.length)
    const lines = buffer.toString().split('\n')
    if (lines.pop() !== '') return undefined
    return JSON.parse(lines.pop() ?? '') as LedgerEntry
  } catch {
    return undefined
  } finally {
    await file.close()
  }
}
