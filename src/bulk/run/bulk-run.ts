import {rm} from 'node:fs/promises'
import {DecompressError} from '../../dump/error.js'
import {toDumpError} from '../../dump/open.js'
import type {Position} from '../chunk/piece.js'
import type {BulkEvent, ConvertDumpOptions, ConvertSummary} from '../convert.js'
import type {PageSelector} from '../filter.js'
import type {OpenInput} from '../input/open-input.js'
import {
  addCounts,
  type ConvertCounts,
  type ErrorEntry,
  type LedgerEntry,
  ledgerLine,
  noCounts,
  type StopReason,
  type WarningEntry,
} from '../ledger.js'
import type {AppendFile} from '../output/append-file.js'
import {nameOf} from '../output/shard-sink.js'
import type {ShardResult, Sink} from '../output/sink.js'
import {StatisticsCollector} from '../statistics.js'
import type {Dispatcher, OrderedBatch} from './dispatcher.js'
import {type Former, nameOnly} from './former.js'
import {type Journal, MOST_ERRORS} from './journal.js'
import {journalPath} from './run-options.js'

/** Milliseconds between two commits. */
const COMMIT_AFTER = 1000
/** Bytes of the ledger that are kept in memory at most. */
const LEDGER_BUFFER = 1 << 20

/** Warnings that are given once, whatever the number of pages they are about. */
const ONCE: ReadonlySet<string> = new Set([
  'malformed-text',
  'malformed-xml',
  'other-wiki',
  'stub',
  'log-entries',
  'no-siteinfo',
])

/** What a {@link BulkRun} is made of. */
export interface RunParts {
  options: ConvertDumpOptions
  former: Former | undefined
  opened: OpenInput
  dispatcher: Dispatcher
  sink: Sink
  ledger: AppendFile | undefined
  journal: Journal | undefined
  selector: PageSelector | undefined
  warnings: WarningEntry[]
}

/** A conversion of a dump, from its start or from where a former run ended. */
export class BulkRun {
  readonly #options: ConvertDumpOptions
  readonly #counts: ConvertCounts
  readonly #said: Set<string>
  readonly #selector: PageSelector | undefined
  readonly #dispatcher: Dispatcher
  readonly #sink: Sink
  readonly #ledger: AppendFile | undefined
  readonly #journal: Journal | undefined
  readonly #totalBytes: number
  readonly #onAbort: () => void
  #xmlBytes: number
  #next: Position | undefined
  #unwritten: Uint8Array[] = []
  /** Of the pages since the last commit. */
  readonly #statistics = new StatisticsCollector()
  #errors: ErrorEntry[] = []
  #unwrittenBytes = 0
  #committed = performance.now()
  #stopped: StopReason | undefined
  #warnings: WarningEntry[]
  #finishing = false

  constructor(parts: RunParts) {
    const {options, former, opened, dispatcher, sink, ledger, journal, selector, warnings} = parts
    const commit = former?.journal.commit
    this.#options = options
    this.#counts = {...(commit?.counts ?? noCounts)}
    this.#said = new Set(commit?.said)
    this.#xmlBytes = commit?.xmlBytes ?? 0
    this.#next = commit === undefined ? {at: 0, skip: 0} : commit.next
    this.#selector = selector
    this.#dispatcher = dispatcher
    this.#sink = sink
    this.#ledger = ledger
    this.#journal = journal
    this.#totalBytes = opened.input.totalBytes
    this.#warnings = warnings
    const {signal} = options
    this.#onAbort = () => dispatcher.fail(signal?.reason)
    signal?.addEventListener('abort', this.#onAbort)
  }

  /** The shards, as they are whole. */
  async *shards(): AsyncGenerator<ShardResult, ConvertSummary> {
    const {signal, limit = Number.POSITIVE_INFINITY} = this.#options
    try {
      if (this.#wantsMore()) {
        for await (const batch of this.#dispatcher.batches()) {
          signal?.throwIfAborted()
          if (this.#counts.converted + batch.counts.converted > limit) {
            const rest = limit - this.#counts.converted
            const start = batch.start ?? {at: 0, skip: 0}
            for await (const part of this.#dispatcher.shortened(start, rest)) yield* this.#write(part)
            this.#stopped = 'limit'
            break
          }
          yield* this.#write(batch)
          if (!this.#wantsMore()) break
        }
      }
      return yield* this.#finish()
    } catch (error) {
      signal?.throwIfAborted()
      throw this.#dumpError(error)
    }
  }

  #dumpError(error: unknown): unknown {
    const {dump} = this.#options
    return error instanceof DecompressError
      ? toDumpError(error, typeof dump === 'string' ? dump : '-', undefined)
      : error
  }

  #wantsMore(): boolean {
    const {limit = Number.POSITIVE_INFINITY} = this.#options
    if (this.#counts.converted >= limit) this.#stopped = 'limit'
    else if (this.#selector?.done === true) this.#stopped = 'titles'
    return this.#stopped === undefined && this.#next !== undefined
  }

  async *#write(batch: OrderedBatch): AsyncGenerator<ShardResult> {
    await this.#sink.write(batch)
    addCounts(this.#counts, batch.counts)
    this.#xmlBytes += batch.xmlBytes
    this.#next = this.#dispatcher.position
    for (const title of batch.named) this.#selector?.select(nameOnly(title))
    this.#append(batch.ledger)
    this.#statistics.add(batch.statistics)
    for (const entry of batch.problems) {
      if (entry.status === 'broken') this.#statistics.failure(entry)
      if (entry.status === 'error' && this.#errors.length < MOST_ERRORS) this.#errors.push(entry)
      this.#tell({type: 'entry', entry})
    }
    for (const warning of batch.warnings) this.#warn(warning)
    for (const warning of this.#warnings.splice(0)) this.#warn(warning)
    this.#tell({
      type: 'batch',
      bytesRead: batch.offset,
      totalBytes: this.#totalBytes,
      xmlBytes: this.#xmlBytes,
      counts: this.#counts,
      statistics: batch.statistics,
    })
    if (this.#sink.full) yield* this.#endShard()
    else if (performance.now() - this.#committed >= COMMIT_AFTER) await this.#commit()
    else if (this.#unwrittenBytes >= LEDGER_BUFFER) await this.#flush()
  }

  async *#endShard(): AsyncGenerator<ShardResult> {
    const shard = await this.#sink.endShard()
    if (shard === undefined) return
    const {pages, bytes, crc32} = shard
    if (shard.path !== undefined) this.#enter({status: 'shard', file: nameOf(shard), pages, bytes, crc32})
    await this.#commit()
    this.#tell({type: 'shard', shard})
    yield shard
  }

  async *#finish(): AsyncGenerator<ShardResult, ConvertSummary> {
    for (const warning of this.#warnings.splice(0)) this.#warn(warning)
    yield* this.#endShard()
    this.#finishing = true
    if (this.#stopped !== 'limit') {
      for (const title of this.#selector?.missing ?? []) {
        this.#counts.missing++
        this.#enter({status: 'missing', title, reason: 'no page of this title in the dump'})
      }
    }
    const stopped = this.#stopped === undefined ? {} : {stopped: this.#stopped}
    this.#enter({status: 'done', ...stopped, ...this.#counts})
    await this.#flush()
    await this.#ledger?.sync()
    await this.#sink.close()
    await this.#journal?.close()
    if (this.#ledger !== undefined) await rm(journalPath(this.#ledger.path), {force: true})
    const summary: ConvertSummary = {counts: this.#counts, ...stopped}
    this.#tell({type: 'done', summary})
    return summary
  }

  #warn(warning: WarningEntry): void {
    if (ONCE.has(warning.code)) {
      if (this.#said.has(warning.code)) return
      this.#said.add(warning.code)
    }
    this.#enter(warning)
  }

  #enter(entry: LedgerEntry): void {
    this.#append(Buffer.from(ledgerLine(entry)))
    if (entry.status === 'warning' || entry.status === 'missing') this.#tell({type: 'entry', entry})
  }

  #append(lines: Uint8Array): void {
    if (this.#ledger === undefined || lines.length === 0) return
    this.#unwritten.push(lines)
    this.#unwrittenBytes += lines.length
  }

  async #flush(): Promise<void> {
    const lines = Buffer.concat(this.#unwritten)
    await this.#ledger?.append(lines)
    this.#unwritten = []
    this.#unwrittenBytes = 0
  }

  /** Until the disk has everything so far: a run can go on from here. */
  async #commit(last = false): Promise<void> {
    if (this.#ledger === undefined || this.#journal === undefined) return
    const sink = await this.#sink.sync()
    await this.#flush()
    await this.#ledger.sync()
    await this.#journal.commit({
      type: 'commit',
      ...(this.#next === undefined ? {} : {next: this.#next}),
      ledger: this.#ledger.size,
      counts: this.#counts,
      xmlBytes: this.#xmlBytes,
      sink,
      said: [...this.#said],
      statistics: this.#statistics.statistics,
      ...(this.#errors.length === 0 ? {} : {errors: this.#errors}),
      ...(last ? {last} : {}),
    })
    this.#statistics.take()
    this.#errors = []
    this.#committed = performance.now()
  }

  #tell(event: BulkEvent): void {
    this.#options.onEvent?.(event)
  }

  /** Lets go of everything. What was done is committed, if that is possible. */
  async close(): Promise<void> {
    this.#options.signal?.removeEventListener('abort', this.#onAbort)
    await this.#dispatcher.close()
    // Where the disk is full, what was committed before has to do.
    if (!this.#finishing) await this.#commit(true).catch(() => {})
    await this.#sink.abort()
    await this.#ledger?.close().catch(() => {})
    await this.#journal?.close().catch(() => {})
  }
}
