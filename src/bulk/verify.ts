import {createReadStream} from 'node:fs'
import {access, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {crc32} from 'node:zlib'
import type {BulkEvent} from './convert.js'
import {type ConvertCounts, countPage, isPageEntry, noCounts, type PageEntry, type ShardEntry} from './ledger.js'
import {convertToList} from './list.js'
import {BulkError} from './run/error.js'
import {readLedger} from './run/ledger-file.js'
import {ledgerPath} from './run/run-options.js'
import {verifyFiles} from './verify-files.js'

/** How to check a run. */
export interface VerifyRunOptions {
  /** The output: a file, or a folder. */
  path: string
  /** The ledger. Default: beside the output. */
  ledger?: string
  /** Path of the dump. Default: where it was; `false`: it is not read. */
  dump?: string | false
  /** How many workers read the dump. Default: one for each core. */
  workers?: number
  signal?: AbortSignal
  /** Told how far the reading of the dump has come. */
  onEvent?: (event: BulkEvent) => void
}

/** What was found. */
export interface VerifyResult {
  /** What is wrong, in words; empty where all is right. */
  problems: string[]
  counts: ConvertCounts
  /** Files of the output whose checksum was compared: of lines, or tables. */
  shards: number
  /** Files of one page each that were compared with the map. */
  files: number
}

/** So many problems are told one by one. */
const MOST = 100
const LINE_FEED = 0x0a

/**
 * Checks what a run left against its ledger and the dump: that it was ended, that the ledger's counts are those of its lines, that each shard has the
 * size and the checksum (and, where its lines are not compressed, the number of lines) that the ledger says, and that the dump has the pages of the ledger, in that order
 * and with the same revisions. Of a folder with a file for each page, that the files have the sizes and checksums of its map, and the map the pages of the ledger.
 *
 * @throws {BulkError} `damaged` where there is no ledger of a run
 * @throws {DumpError} where the dump can not be read
 *
 * @example
 * const {problems} = await verifyRun({path: 'shards'})
 */
export async function verifyRun(options: VerifyRunOptions): Promise<VerifyResult> {
  const path = options.ledger ?? ledgerPath({output: {kind: 'files', path: options.path}}) ?? ''
  await access(path).catch((error: unknown) => {
    throw new BulkError('damaged', `${path}: there is no ledger`, {cause: error})
  })
  const check = new Check(options, path)
  return check.run()
}

class Check {
  readonly #options: VerifyRunOptions
  readonly #ledger: string
  readonly #problems: string[] = []
  readonly #counts: ConvertCounts = {...noCounts}
  #more = 0

  constructor(options: VerifyRunOptions, ledger: string) {
    this.#options = options
    this.#ledger = ledger
  }

  async run(): Promise<VerifyResult> {
    const shards: ShardEntry[] = []
    let dump: string | undefined
    let format = ''
    let output = ''
    let compression = ''
    let stopped = false
    let done: ConvertCounts | undefined
    for await (const entry of readLedger(this.#ledger)) {
      this.#options.signal?.throwIfAborted()
      if (isPageEntry(entry)) countPage(this.#counts, entry.status)
      else if (entry.status === 'missing') this.#counts.missing++
      else if (entry.status === 'error') this.#counts.errors++
      else if (entry.status === 'shard') shards.push(entry)
      else if (entry.status === 'run') {
        dump = entry.dump.path
        format = String(entry.options.format)
        output = String(entry.options.output)
        compression = String(entry.options.compression)
      } else if (entry.status === 'done') {
        const {status: _, stopped: reason, ...counts} = entry
        done = counts
        stopped = reason !== undefined
      }
    }
    if (dump === undefined) throw new BulkError('damaged', `${this.#ledger}: it is no ledger of a run`)
    if (done === undefined) this.#say('the run did not end')
    else this.#compareCounts(done)
    const lines = output === 'ndjson' && compression === 'none' && format !== ''
    for (const shard of shards) await this.#checkShard(shard, lines)
    if (output === 'ndjson') this.#compareShards(shards)
    const files = output === 'files' ? await this.#checkFiles() : 0
    const source = this.#options.dump ?? dump
    if (source !== false && done !== undefined) {
      if (source === '-') this.#say('the dump came from standard input: it is not compared')
      else await this.#compareDump(source, stopped)
    }
    if (this.#more > 0) this.#problems.push(`and ${this.#more} more`)
    return {problems: this.#problems, counts: this.#counts, shards: shards.length, files}
  }

  async #checkFiles(): Promise<number> {
    const {path, signal} = this.#options
    return verifyFiles({path, ledger: this.#ledger, signal, onProblem: (problem) => this.#say(problem)})
  }

  #say(problem: string): void {
    if (this.#problems.length < MOST) this.#problems.push(problem)
    else this.#more++
  }

  #compareCounts(done: ConvertCounts): void {
    for (const key of Object.keys(noCounts) as Array<keyof ConvertCounts>) {
      const [said, found] = [done[key], this.#counts[key]]
      if (said !== found) this.#say(`the ledger has ${found} ${key}, and says ${said}`)
    }
  }

  #compareShards(shards: readonly ShardEntry[]): void {
    const pages = shards.reduce((sum, shard) => sum + shard.pages, 0)
    if (pages !== this.#counts.converted)
      this.#say(`the shards have ${pages} pages, the ledger ${this.#counts.converted}`)
  }

  async #checkShard({file, bytes, crc32: expected, pages}: ShardEntry, lines: boolean): Promise<void> {
    const {path} = this.#options
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true
    const place = isFolder ? join(path, basename(file)) : join(dirname(path), basename(file))
    let size = 0
    let crc = 0
    let found = 0
    try {
      for await (const chunk of createReadStream(place, {highWaterMark: 1 << 20})) {
        this.#options.signal?.throwIfAborted()
        const part = chunk as Buffer
        size += part.length
        crc = crc32(part, crc)
        if (lines) for (let at = part.indexOf(LINE_FEED); at >= 0; at = part.indexOf(LINE_FEED, at + 1)) found++
      }
    } catch (error) {
      this.#options.signal?.throwIfAborted()
      this.#say(`${place}: ${(error as Error).message}`)
      return
    }
    if (size !== bytes) this.#say(`${place}: it has ${size} bytes, not ${bytes}`)
    else if (crc.toString(16).padStart(8, '0') !== expected) this.#say(`${place}: its checksum is not ${expected}`)
    else if (lines && found !== pages) this.#say(`${place}: it has ${found} lines, not ${pages}`)
  }

  /** Reads the dump once more, by workers as for a conversion, and compares page by page. */
  async #compareDump(dump: string, stopped: boolean): Promise<void> {
    const {workers, signal, onEvent} = this.#options
    const entries = readLedger(this.#ledger)
    const nextPage = async (): Promise<PageEntry | undefined> => {
      for (let next = await entries.next(); next.done !== true; next = await entries.next()) {
        if (isPageEntry(next.value)) return next.value
      }
      return undefined
    }
    try {
      const list = convertToList({
        dump,
        ...(workers === undefined ? {} : {workers}),
        ...(signal === undefined ? {} : {signal}),
        ...(onEvent === undefined ? {} : {onEvent}),
      })
      for await (const page of list) {
        const entry = await nextPage()
        if (entry === undefined) {
          if (!stopped) this.#say(`${nameOf(page)} is in the dump, but not in the ledger`)
          if (stopped || this.#more > 0) return
        } else if (nameOf(entry) !== nameOf(page)) {
          this.#say(`the dump has ${nameOf(page)} where the ledger has ${nameOf(entry)}`)
          return
        }
      }
      for (let entry = await nextPage(); entry !== undefined; entry = await nextPage()) {
        this.#say(`${nameOf(entry)} is in the ledger, but not in the dump`)
      }
    } finally {
      await entries.return(undefined)
    }
  }
}

function nameOf({title, id, revision}: PageEntry): string {
  return `"${title}" (${id ?? 'no id'}, revision ${revision ?? 'unknown'})`
}
