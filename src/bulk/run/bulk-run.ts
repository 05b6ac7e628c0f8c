import {mkdir, rm} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {DecompressError} from '../../dump/error.js'
import {toDumpError} from '../../dump/open.js'
import type {DumpHeader} from '../../dump/read.js'
import {openStore} from '../../dump/store/open.js'
import type {Page} from '../../site/page.js'
import type {Position} from '../chunk/piece.js'
import type {BulkEvent, BulkOutput, ConvertDumpOptions, ConvertSummary, RunOptions} from '../convert.js'
import {PageSelector} from '../filter.js'
import {type OpenInput, openInput} from '../input/open-input.js'
import {
  addCounts,
  type ConvertCounts,
  isPageEntry,
  type LedgerEntry,
  ledgerLine,
  noCounts,
  type PageEntry,
  type PageName,
  type RunEntry,
  type StopReason,
  type WarningEntry,
} from '../ledger.js'
import {AppendFile} from '../output/append-file.js'
import {guarded} from '../output/error.js'
import {nameOf} from '../output/shard-sink.js'
import type {ShardResult, Sink} from '../output/sink.js'
import {siteOfSource} from '../settings.js'
import type {Isolation} from '../worker/handle.js'
import {Dispatcher, type OrderedBatch} from './dispatcher.js'
import {BulkError} from './error.js'
import {Journal, type JournalContent, type JournalHead, readJournal} from './journal.js'
import {lastEntry, readLedger} from './ledger-file.js'
import {openSink} from './open-sink.js'
import {describeOptions, differences, journalPath, ledgerPath} from './run-options.js'
import {workerSettings} from './worker-settings.js'

/** Milliseconds between two commits. */
const COMMIT_AFTER = 1000
/** Bytes of the ledger that are kept in memory at most. */
const LEDGER_BUFFER = 1 << 20

const MEGABYTES = 1024
const CHUNK_BYTES = {
  bzip2: {most: 4 << 20, least: 1 << 20},
  xml: {most: 16 << 20, least: 1 << 20},
}
/** A dump is cut into so many chunks at least, as far as they do not become too small. */
const CHUNKS = 64

/** Warnings that are given once, whatever the number of pages they are about. */
const ONCE: ReadonlySet<string> = new Set([
  'malformed-text',
  'malformed-xml',
  'other-wiki',
  'stub',
  'log-entries',
  'no-siteinfo',
])

/** What a run that goes on begins with. */
interface Former {
  journal: JournalContent
  ledger: string
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
  #unwrittenBytes = 0
  #committed = performance.now()
  #stopped: StopReason | undefined
  #warnings: WarningEntry[]
  #finishing = false

  private constructor(parts: RunParts) {
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

  /** Opens everything; see `convertDump` for what it throws. */
  static async open(options: RunOptions): Promise<Run> {
    options.signal?.throwIfAborted()
    const warnings: WarningEntry[] = []
    const opened = await openInput(options.dump, options.signal, (code, reason) =>
      warnings.push({status: 'warning', code, reason}),
    )
    try {
      return await openRun(options, opened, warnings)
    } catch (error) {
      await opened.input.close()
      throw error
    }
  }

  /** Made by {@link open}. */
  static of(parts: RunParts): BulkRun {
    return new BulkRun(parts)
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
    for (const entry of batch.problems) this.#tell({type: 'entry', entry})
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
      ...(last ? {last} : {}),
    })
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

/** What a {@link BulkRun} is made of. */
interface RunParts {
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

async function openRun(options: RunOptions, opened: OpenInput, warnings: WarningEntry[]): Promise<Run> {
  const {input, header, identity} = opened
  const path = ledgerPath(options)
  const run = await describeOptions(options, identity, header.siteinfo)
  const former = path === undefined ? undefined : await findFormer(options, path, run)
  if (former === undefined && path !== undefined && options.resume === true) {
    const summary = await summaryOf(path, run)
    if (summary !== undefined) return finishedRun(summary, opened)
  }
  const head = former?.journal.head ?? {type: 'run', run, now: (options.now ?? new Date()).toISOString()}
  const settings = workerSettings(options, input.kind, header.siteinfo, head.now)
  const site = siteOfSource(settings.site)
  const selector = options.filter?.titles === undefined ? undefined : new PageSelector(site, options.filter)
  if (former !== undefined && selector !== undefined) await markNamed(selector, former)
  if (options.store !== undefined) await checkStore(options.store, header, warnings)
  const commit = former?.journal.commit
  const sink = await openSink(
    options,
    settings,
    site,
    former === undefined ? undefined : {state: commit?.sink, converted: () => convertedOf(former)},
  )
  const {ledger, journal} = await openLedger(options, path, head, former).catch(async (error: unknown) => {
    await sink.abort().catch(() => {})
    throw error
  })
  const {budget = {}, workers = availableParallelism()} = options
  const dispatcher = new Dispatcher({
    input,
    settings,
    workers: Math.max(1, workers),
    isolation: options.isolation ?? isolationOf(options, former),
    chunkBytes: chunkBytes(input.kind, input.totalBytes),
    megabytes: budget.megabytes ?? MEGABYTES,
    ...(commit?.next === undefined ? {} : {start: commit.next}),
    log: (text) => options.onEvent?.({type: 'log', text}),
    onWorkerEnd: (end) => options.onEvent?.({type: 'worker', end}),
  })
  options.onEvent?.({
    type: 'start',
    path: identity.path,
    totalBytes: input.totalBytes,
    workers,
    ...(commit === undefined ? {} : {resumed: commit.counts}),
  })
  return BulkRun.of({options, former, opened, dispatcher, sink, ledger, journal, selector, warnings})
}

/** Templates of another wiki give pages that nobody has written. */
async function checkStore(path: string, {siteinfo}: DumpHeader, warnings: WarningEntry[]): Promise<void> {
  const store = await openStore(path)
  await store.close()
  const [ours, theirs] = [siteinfo.database, store.siteinfo.database]
  if (ours === undefined || theirs === undefined || ours === theirs) return
  const reason = `the dump is of ${ours}, the page store of ${theirs}`
  warnings.push({status: 'warning', code: 'other-wiki', reason})
}

/** What `convertDump` goes through. */
interface Run {
  shards(): AsyncGenerator<ShardResult, ConvertSummary>
  close(): Promise<void>
}

/** A run that ended before, and is asked for again. */
function finishedRun(summary: ConvertSummary, {input}: OpenInput): Run {
  return {
    // biome-ignore lint/correctness/useYield: all shards were given by the run itself
    async *shards() {
      return summary
    },
    close: () => input.close(),
  }
}

/** The run that did not end, if it is to be gone on with. */
async function findFormer(options: ConvertDumpOptions, ledger: string, run: RunEntry): Promise<Former | undefined> {
  const journal = await readJournal(journalPath(ledger))
  if (journal === undefined || options.overwrite === true) return undefined
  if (options.resume !== true) {
    throw new BulkError('unfinished', `${ledger}: a run that did not end is there; it can be resumed or overwritten`)
  }
  checkSame(journal.head.run, run, ledger)
  return {journal, ledger}
}

function checkSame(former: RunEntry, run: RunEntry, ledger: string): void {
  const found = differences(former, run)
  if (found.length > 0) {
    throw new BulkError('options', `${ledger}: the run was begun with ${found.join('; ')}`)
  }
}

async function summaryOf(ledger: string, run: RunEntry): Promise<ConvertSummary | undefined> {
  const last = await lastEntry(ledger)
  if (last?.status !== 'done') return undefined
  for await (const entry of readLedger(ledger)) {
    if (entry.status === 'run') checkSame(entry, run, ledger)
    break
  }
  const {status: _, stopped, ...counts} = last
  return {counts, ...(stopped === undefined ? {} : {stopped})}
}

async function openLedger(
  {output}: ConvertDumpOptions,
  path: string | undefined,
  head: JournalHead,
  former: Former | undefined,
): Promise<{ledger: AppendFile | undefined; journal: Journal | undefined}> {
  if (path === undefined) return {ledger: undefined, journal: undefined}
  await guarded(path, () => mkdir(dirname(path), {recursive: true}))
  if (former === undefined) await removeShards(path, output)
  const commit = former?.journal.commit
  const ledger = await AppendFile.open(path, commit?.ledger ?? 0)
  try {
    if (commit === undefined) await ledger.append(Buffer.from(ledgerLine(head.run)))
    // What goes to a stream can not be gone on with.
    if (output === undefined || output.kind === 'stream') return {ledger, journal: undefined}
    const place = journalPath(path)
    const journal =
      former === undefined ? await Journal.create(place, head) : await Journal.goOn(place, former.journal.size)
    return {ledger, journal}
  } catch (error) {
    await ledger.close()
    throw error
  }
}

/** Shards of a former run in the same place: fewer may come now. */
async function removeShards(ledger: string, output: BulkOutput | undefined): Promise<void> {
  if (output === undefined || !('shardBytes' in output) || output.shardBytes === undefined) return
  const entries = readLedger(ledger)[Symbol.asyncIterator]()
  while (true) {
    // A ledger that can not be read, or is none, names no shards.
    const {done, value} = await entries.next().catch(() => ({done: true, value: undefined}))
    if (done === true) return
    if (value?.status === 'shard') await rm(join(output.path, basename(value.file)), {force: true})
  }
}

async function markNamed(selector: PageSelector, former: Former): Promise<void> {
  for await (const page of pagesOf(former)) {
    if (page.status !== 'filtered' || page.reason !== 'title') selector.select(nameOnly(page.title))
  }
}

function nameOnly(title: string): Page {
  return {title, namespace: 0, text: '', model: 'wikitext'}
}

async function* pagesOf({journal, ledger}: Former): AsyncGenerator<PageEntry> {
  for await (const entry of readLedger(ledger, journal.commit?.ledger ?? 0)) if (isPageEntry(entry)) yield entry
}

async function* convertedOf(former: Former): AsyncGenerator<PageName> {
  for await (const page of pagesOf(former)) if (page.status === 'converted') yield page
}

/** Nobody knows what a caller's module does; and a run that ended without a word may have been ended by a page. */
function isolationOf({transform}: ConvertDumpOptions, former: Former | undefined): Isolation {
  return transform !== undefined || (former !== undefined && former.journal.commit?.last !== true)
    ? 'process'
    : 'thread'
}

function chunkBytes(kind: 'bzip2' | 'xml', totalBytes: number): number {
  const {least, most} = CHUNK_BYTES[kind]
  return totalBytes === 0 ? most : Math.min(most, Math.max(least, Math.ceil(totalBytes / CHUNKS)))
}
