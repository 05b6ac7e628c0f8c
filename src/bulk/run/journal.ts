import {readFile} from 'node:fs/promises'
import type {Position} from '../chunk/piece.js'
import type {ConvertCounts, RunEntry} from '../ledger.js'
import {AppendFile} from '../output/append-file.js'

/** The first line of a journal: what the run was told. */
export interface JournalHead {
  type: 'run'
  run: RunEntry
  /** What time-dependent words see, also when the run goes on. */
  now: string
}

/** How far a run has come: all that it wrote up to there is on the disk. */
export interface Commit {
  type: 'commit'
  /** Where the next batch begins; absent at the end of the dump. */
  next?: Position
  /** Bytes of the ledger. */
  ledger: number
  counts: ConvertCounts
  xmlBytes: number
  /** What the sink goes on with. */
  sink: unknown
  /** Warnings that are given once, and were. */
  said: readonly string[]
  /** The run stopped here of its own will. */
  last?: boolean
}

/** What a journal tells. */
export interface JournalContent {
  head: JournalHead
  commit: Commit | undefined
  /** Bytes of the lines that are whole. */
  size: number
}

/**
 * Reads the journal of a run that did not end. A last line that was cut is as good as none.
 *
 * @returns `undefined` where there is none
 */
export async function readJournal(path: string): Promise<JournalContent | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // Where there is no folder, whoever writes into it says so.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return ''
    throw error
  })
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole.split('\n').slice(0, -1)
  const head = parseLine(lines[0] ?? '')
  if (head?.type !== 'run') return undefined
  const last = lines.length > 1 ? parseLine(lines.at(-1) ?? '') : undefined
  return {head, commit: last?.type === 'commit' ? last : undefined, size: Buffer.byteLength(whole)}
}

function parseLine(line: string): JournalHead | Commit | undefined {
  try {
    return JSON.parse(line) as JournalHead | Commit
  } catch {
    return undefined
  }
}

/** A journal that is written: commits behind each other, each on the disk before anything else happens. */
export class Journal {
  readonly #file: AppendFile

  private constructor(file: AppendFile) {
    this.#file = file
  }

  /** @throws {OutputError} where it can not be written */
  static async create(path: string, head: JournalHead): Promise<Journal> {
    const journal = new Journal(await AppendFile.open(path))
    await journal.#write(head)
    return journal
  }

  /** Goes on behind the lines that are whole. */
  static async goOn(path: string, size: number): Promise<Journal> {
    return new Journal(await AppendFile.open(path, size))
  }

  commit(commit: Commit): Promise<void> {
    return this.#write(commit)
  }

  async #write(line: JournalHead | Commit): Promise<void> {
    await this.#file.append(Buffer.from(`${JSON.stringify(line)}\n`))
    await this.#file.sync()
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}
