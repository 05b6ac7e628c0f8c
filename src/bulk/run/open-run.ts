import {rm} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {makeFolder} from '../../dump/make-folder.js'
import type {DumpHeader} from '../../dump/read.js'
import {openStore} from '../../dump/store/open.js'
import type {BulkOutput, ConvertDumpOptions, ConvertSummary, RunOptions} from '../convert.js'
import {PageSelector} from '../filter.js'
import {type OpenInput, openInput} from '../input/open-input.js'
import {ledgerLine, type WarningEntry} from '../ledger.js'
import {AppendFile} from '../output/append-file.js'
import {guarded} from '../output/error.js'
import type {ShardResult} from '../output/sink.js'
import {siteOfSource} from '../settings.js'
import type {Isolation} from '../worker/handle.js'
import {BulkRun} from './bulk-run.js'
import {Dispatcher} from './dispatcher.js'
import {convertedOf, type Former, findFormer, markNamed, summaryOf} from './former.js'
import {Journal, type JournalHead} from './journal.js'
import {readLedger} from './ledger-file.js'
import {openSink} from './open-sink.js'
import {describeOptions, journalPath, ledgerPath} from './run-options.js'
import {workerSettings} from './worker-settings.js'

const MEGABYTES = 1024
const CHUNK_BYTES = {
  bzip2: {most: 4 << 20, least: 1 << 20},
  xml: {most: 16 << 20, least: 1 << 20},
}
/** A dump is cut into so many chunks at least, as far as they do not become too small. */
const CHUNKS = 64

/** What `convertDump` goes through. */
interface Run {
  shards(): AsyncGenerator<ShardResult, ConvertSummary>
  close(): Promise<void>
}

/** Opens everything that a run needs; see `convertDump` for what it throws. */
export async function openRun(options: RunOptions): Promise<Run> {
  options.signal?.throwIfAborted()
  const warnings: WarningEntry[] = []
  const opened = await openInput(options.dump, options.signal, (code, reason) =>
    warnings.push({status: 'warning', code, reason}),
  )
  try {
    return await openAll(options, opened, warnings)
  } catch (error) {
    await opened.input.close()
    throw error
  }
}

async function openAll(options: RunOptions, opened: OpenInput, warnings: WarningEntry[]): Promise<Run> {
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
    ...(former === undefined || commit === undefined
      ? {}
      : {resumed: commit.counts, former: {statistics: former.journal.statistics, errors: former.journal.errors}}),
  })
  return new BulkRun({options, former, opened, dispatcher, sink, ledger, journal, selector, warnings})
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

async function openLedger(
  {output}: ConvertDumpOptions,
  path: string | undefined,
  head: JournalHead,
  former: Former | undefined,
): Promise<{ledger: AppendFile | undefined; journal: Journal | undefined}> {
  if (path === undefined) return {ledger: undefined, journal: undefined}
  await guarded(path, () => makeFolder(dirname(path)))
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
