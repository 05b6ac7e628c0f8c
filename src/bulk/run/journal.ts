import {createReadStream} from 'node:fs'
import type {Position} from '../chunk/piece.js'
import type {ConvertCounts, ErrorEntry, RunEntry} from '../ledger.js'
import {AppendFile} from '../output/append-file.js'
import {type PageStatistics, StatisticsCollector} from '../statistics.js'

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
  /** Of the pages since the commit before. */
  statistics?: PageStatistics
  /** Likewise: the first places that could not be read. */
  errors?: readonly ErrorEntry[]
  /** The run stopped here of its own will. */
  last?: boolean
}

const LINE_FEED = 0x0a
/** Damaged places that are kept. */
export const MOST_ERRORS = 100

/** What a journal tells. */
export interface JournalContent {
  head: JournalHead
  commit: Commit | undefined
  /** Of all pages up to there. */
  statistics: PageStatistics
  /** The first places up to there that could not be read. */
  errors: readonly ErrorEntry[]
  /** Bytes of the lines that are whole. */
  size: number
}

/**
 * Reads the journal of a run that did not end. A last line that was cut is as good as none.
 *
 * @returns `undefined` where there is none
 */
export async function readJournal(path: string): Promise<JournalContent | undefined> {
  const statistics = new StatisticsCollector()
  const errors: ErrorEntry[] = []
  let head: JournalHead | undefined
  let commit: Commit | undefined
  let size = 0
  for await (const {text, end} of wholeLines(path)) {
    const line = parseLine(text)
    if (head === undefined) {
      if (line?.type !== 'run') return undefined
      head = line
    } else if (line?.type === 'commit') {
      commit = line
      if (line.statistics !== undefined) statistics.add(line.statistics)
      errors.push(...(line.errors ?? []).slice(0, MOST_ERRORS - errors.length))
    }
    size = end
  }
  return head === undefined ? undefined : {head, commit, statistics: statistics.statistics, errors, size}
}

/** The lines that have an end, and where that is. The journal of a long run has many. */
async function* wholeLines(path: string): AsyncGenerator<{text: string; end: number}> {
  let rest: Buffer = Buffer.alloc(0)
  let start = 0
  try {
    for await (const chunk of createReadStream(path)) {
      rest = Buffer.concat([rest, chunk as Buffer])
      let from = 0
      for (let at = rest.indexOf(LINE_FEED); at >= 0; at = rest.indexOf(LINE_FEED, from)) {
        yield {text: rest.toString('utf8', from, at), end: start + at + 1}
        from = at + 1
      }
      rest = rest.subarray(from)
      start += from
    }
  } catch (error) {
    // Where there is no folder, whoever writes into it says so.
    const {code} = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
  }
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
