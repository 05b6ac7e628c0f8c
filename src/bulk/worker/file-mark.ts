import {randomUUID} from 'node:crypto'
import {closeSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {PageMark} from './messages.js'
import type {MarkPage} from './session.js'

/** Number of the open file in which a process tells its marks, behind those of standard streams and messages. */
const MARK_FILE = 4
/** Three numbers of 32 bits: a batch, a page, and one that changes with each mark. */
const SIZE = 12

/**
 * Tells the pages that a process is at in a file of a few bytes, in the system's memory: that costs next to nothing, nobody is woken by it, and it is there even if the
 * process ends with that page.
 */
export function markInFile(): MarkPage {
  const bytes = Buffer.alloc(SIZE)
  let tick = 0
  return (batch, page = -1) => {
    bytes.writeInt32LE(batch, 0)
    bytes.writeInt32LE(page, 4)
    tick = (tick + 1) | 0
    bytes.writeInt32LE(tick, 8)
    writeSync(MARK_FILE, bytes, 0, SIZE, 0)
  }
}

/** The file of a process's marks, as the one that starts it has it. */
export class MarkFile {
  readonly #path = join(tmpdir(), `wikast-${randomUUID()}.mark`)
  /** To be given to the process as its file {@link MARK_FILE}. */
  readonly descriptor = openSync(this.#path, 'wx+', 0o600)
  readonly #bytes = Buffer.alloc(SIZE)
  #open = true

  constructor() {
    this.#bytes.writeInt32LE(-1, 4)
    writeSync(this.descriptor, this.#bytes, 0, SIZE, 0)
    // On Windows it is still there, and removed when it is closed.
    this.#remove()
  }

  /** The mark that was set last. */
  read(): PageMark & {tick: number} {
    if (this.#open) readSync(this.descriptor, this.#bytes, 0, SIZE, 0)
    const bytes = this.#bytes
    return {batch: bytes.readInt32LE(0), page: bytes.readInt32LE(4), tick: bytes.readInt32LE(8)}
  }

  /** Lets go of the file; the last mark can still be read. */
  close(): void {
    if (!this.#open) return
    this.read()
    this.#open = false
    closeSync(this.descriptor)
    this.#remove()
  }

  #remove(): void {
    try {
      rmSync(this.#path, {force: true})
    } catch {
      // It is in use.
    }
  }
}
