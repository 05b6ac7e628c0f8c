import type {Readable, Writable} from 'node:stream'
import type {FileLayout} from './file-name.js'
import type {PageFilter} from './filter.js'
import type {OutputFormat} from './format.js'
import type {ConvertCounts, ErrorEntry, LedgerEntry, StopReason} from './ledger.js'
import type {ShardResult} from './output/sink.js'
import {openRun} from './run/open-run.js'
import type {BulkPageOptions, OutputCompression, SiteSource, TableSettings} from './settings.js'
import type {PageStatistics} from './statistics.js'
import type {Isolation, WorkerEnd} from './worker/handle.js'

/** Where what was converted goes. */
export type BulkOutput =
  /** A folder with a file for each page, and beside it `PATH.map.ndjson`, which tells which page a file is of. */
  | {kind: 'files'; path: string; layout?: FileLayout}
  /** A JSON document a line, in one file; with `shardBytes` in files `part-00000.ndjson` ... in a folder, each of some so many bytes of the dump's XML. */
  | {kind: 'ndjson'; path: string; compression?: OutputCompression; shardBytes?: number}
  /** A table with a row a page, in Parquet; in one file or, likewise, in several. `format` does not matter. */
  | ({kind: 'parquet'; path: string; shardBytes?: number} & TableSettings)
  /** A JSON document a line, to a stream that is not ended. */
  | {kind: 'stream'; stream: Writable; compression?: OutputCompression}

/** How to convert a dump. */
export interface ConvertDumpOptions {
  /** Path of the dump, or a stream of its bytes. */
  dump: string | Readable
  /** What each page becomes. Default `json`. */
  format?: OutputFormat
  /** Default: the results hold the bytes, NDJSON of some dozens of pages each. */
  output?: BulkOutput
  filter?: PageFilter
  /** Stop after so many converted pages. */
  limit?: number
  /** How pages are written. */
  page?: BulkPageOptions
  /** The wiki. Default: what the dump's head says. */
  site?: SiteSource
  /** Path of a page store. */
  store?: string
  /** Whether templates are run; needs a store. Default: where there is one. */
  expand?: boolean
  /** What time-dependent words see. Default: the clock; a run that goes on keeps the time at which it began. */
  now?: Date
  /** Path or `file:` URL of a module with a {@link Transform}. */
  transform?: string | URL
  /** How many workers. Default: one for each core. */
  workers?: number
  /**
   * Where workers run. Threads share the memory of what they are handed, and start fast. A process of its own can do no harm, whatever it does, and
   * takes less of the processor, since V8 is started in it for one core and trees of pages (`wikast convert` has processes for dumps from 8 MB on).
   * Default: processes where there is a `transform`, and where a run goes on that was ended from outside; else threads. `none`: in the caller's own
   * thread, for debuggers.
   */
  isolation?: Isolation
  /** What one page may take: its worker is ended and replaced, and the page is not tried more than twice. */
  budget?: {
    /** Default 60. */
    seconds?: number
    /** Heap of its worker. Default 1024. */
    megabytes?: number
  }
  /** Path of the ledger. Default: beside the output; none where that is a stream. */
  ledger?: string
  /** Go on with the run whose ledger is there, if it did not end. Default `false`. */
  resume?: boolean
  /** Begin anew where a run did not end. Default `false`: that is an error. */
  overwrite?: boolean
  /** Ends the run with the signal's reason; it can go on later. */
  signal?: AbortSignal
  /** Told what happens. */
  onEvent?: (event: BulkEvent) => void
}

/** What a run is told; `list`: pages are not converted, the results hold their lines of the ledger. */
export type RunOptions = ConvertDumpOptions & {list?: boolean}

/** What a run tells. */
export type BulkEvent =
  /** It begins, or goes on with pages that were counted before. */
  | {
      type: 'start'
      path: string
      totalBytes: number
      workers: number
      resumed?: Readonly<ConvertCounts>
      /** What was told of these pages. */
      former?: {statistics: PageStatistics; errors: readonly ErrorEntry[]}
    }
  /** Some pages were written. */
  | BatchEvent
  /** Something went wrong or is strange: any entry of the ledger that is not of a page that went well or was left out. */
  | {type: 'entry'; entry: LedgerEntry}
  | {type: 'shard'; shard: ShardResult}
  /** A worker ended, and is replaced. */
  | {type: 'worker'; end: WorkerEnd}
  /** What the caller's module wrote to standard output or error. */
  | {type: 'log'; text: string}
  /** All is written. */
  | {type: 'done'; summary: ConvertSummary}

/** See {@link BulkEvent}. */
export interface BatchEvent {
  type: 'batch'
  /** Of the dump's file. */
  bytesRead: number
  /** 0 where it is not known. */
  totalBytes: number
  /** Bytes of XML that were read, in all. */
  xmlBytes: number
  counts: Readonly<ConvertCounts>
  /** Of the pages of this batch. */
  statistics: PageStatistics
}

/** What became of a run. */
export interface ConvertSummary {
  counts: ConvertCounts
  /** Why it did not read the dump to its end. */
  stopped?: StopReason
}

/**
 * Converts the pages of a dump on all cores. Output is in the dump's order, and the same whatever the number of workers, however the dump is
 * compressed and however often the run was interrupted.
 *
 * Nothing happens before the first result is asked for. What goes wrong with a page is in the ledger, and costs only that page. The ledger also has the
 * name of every page that went well, so that a run can go on where it ended, with the same options, and can be checked afterwards ({@link verifyRun}).
 *
 * @returns the shards as they are whole; the value of the generator is a summary
 * @throws {DumpError} where the dump can not be read
 * @throws {OutputError} where a result can not be written
 * @throws {BulkError} where the run can not begin or go on
 * @throws the signal's reason
 *
 * @example
 * for await (const shard of convertDump({dump: 'ltgwiki.xml.bz2', output: {kind: 'ndjson', path: 'out', shardBytes: 1e8}})) {
 *   console.log(shard.path, shard.pages)
 * }
 */
export async function* convertDump(options: ConvertDumpOptions): AsyncGenerator<ShardResult, ConvertSummary> {
  const run = await openRun(options)
  try {
    return yield* run.shards()
  } finally {
    await run.close()
  }
}
