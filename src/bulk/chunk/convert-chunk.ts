import {DecompressError} from '../../dump/error.js'
import {namespaceOf} from '../../dump/read.js'
import type {SiteConfig} from '../../site/types.js'
import type {BatchFile, ShardFormat} from '../encoder.js'
import {
  type ConvertCounts,
  countPage,
  type ErrorEntry,
  ledgerLine,
  noCounts,
  type PageEntry,
  type WarningEntry,
} from '../ledger.js'
import type {WorkerSettings} from '../settings.js'
import {type PageStatistics, StatisticsCollector} from '../statistics.js'
import {bzip2Pieces} from './bzip2-pieces.js'
import type {PageConverter, PageFailure} from './page-converter.js'
import {PageScanner, type ScanEvent} from './page-scanner.js'
import {type Piece, type Position, plainPieces} from './piece.js'

/** A part of a dump that one worker converts: the batches that begin in it. */
export interface ChunkTask {
  /** Number of the chunk, from 0. */
  chunk: number
  /** What reading begins with, see `PageScannerOptions.from`. */
  from: 'file' | 'page' | 'anywhere'
  /** Where reading begins; `skip` is 0 unless it begins with a page. */
  start: Position
  /** The batches that begin there or later are the next chunk's; a `Position.at`. */
  border: number
  /** Pages of the first batch that are not tried again, by their number in it. */
  failures: ReadonlyArray<readonly [number, PageFailure]>
  /** End after so many converted pages. */
  limit?: number
}

/** Pages that were converted together. */
export interface Batch {
  chunk: number
  /** Where their first page begins; absent where there is none: something was lost before the first page of the chunk. */
  start?: Position
  /** Where the page behind them begins; absent where none does. */
  end?: Position
  /** Lines of the ledger: of the pages, and of what could not be read. */
  ledger: Uint8Array
  /** Those of them that tell of something that went wrong. */
  problems: ReadonlyArray<PageEntry | ErrorEntry>
  warnings: readonly WarningEntry[]
  counts: ConvertCounts
  bytes: Uint8Array
  files?: readonly BatchFile[]
  /** Bytes of XML that were read. */
  xmlBytes: number
  /** Titles that were asked for by name and came. */
  named: readonly string[]
  statistics: PageStatistics
}

/** What {@link convertChunk} works with. */
export interface ChunkTools {
  settings: WorkerSettings
  site: SiteConfig
  converter: PageConverter
  format: ShardFormat
  /** The bytes of the dump's file (or of its XML) from a byte on. */
  bytes(offset: number): AsyncIterable<Uint8Array>
  /** Says that a page is begun: how many batches were given out, and its number in the next; `undefined`: that none is. */
  onPage(batch: number, page: number | undefined): void
  /** Takes a batch. Resolves when the next may be made. */
  onBatch(batch: Batch): Promise<void>
}

/**
 * Converts a chunk: decompresses it, reads its pages and those of its last batch that stand behind it, converts, writes and compresses them.
 */
export async function convertChunk(task: ChunkTask, tools: ChunkTools): Promise<void> {
  await new ChunkConverter(task, tools).run()
}

class ChunkConverter {
  readonly #task: ChunkTask
  readonly #tools: ChunkTools
  readonly #failures: ReadonlyMap<number, PageFailure>
  #draft: BatchDraft
  #batches = 0
  #converted = 0
  #pageStart: Position

  constructor(task: ChunkTask, tools: ChunkTools) {
    this.#task = task
    this.#tools = tools
    this.#failures = new Map(task.failures)
    this.#draft = this.#newDraft(task.from === 'anywhere' ? undefined : task.start)
    this.#pageStart = task.start
  }

  async run(): Promise<void> {
    const {from, border} = this.#task
    const {format, site} = this.#tools
    const scanner = new PageScanner({
      from,
      border,
      pagesPerBatch: format.pagesPerBatch,
      namespaceOf: (title) => namespaceOf(title, site),
    })
    for await (const piece of this.#pieces()) {
      for (const event of scanner.push(piece)) if (await this.#take(event)) return
      if (scanner.stopped) return
    }
    for (const event of scanner.end()) if (await this.#take(event)) return
    await this.#finish(undefined)
  }

  /** What the reader of the dump could not read is lost up to the end. */
  async *#pieces(): AsyncGenerator<Piece> {
    try {
      yield* this.#readPieces()
    } catch (error) {
      if (!(error instanceof DecompressError)) throw error
      yield {type: 'lost', code: error.code, reason: error.message, offset: error.offset ?? 0}
    }
  }

  async *#readPieces(): AsyncGenerator<Piece> {
    const {start, border, from} = this.#task
    if (this.#tools.settings.input === 'xml') {
      yield* plainPieces(this.#tools.bytes(start.at), start.at, border)
      return
    }
    const base = Math.floor(start.at / 8)
    const pieces = bzip2Pieces(this.#tools.bytes(base), {
      base,
      ...(from === 'anywhere' ? {} : {start: start.at}),
    })
    let {skip} = start
    for await (const piece of pieces) {
      if (skip > 0 && piece.type === 'data') {
        const {bytes, positionOf} = piece
        const first = skip
        yield {...piece, bytes: bytes.subarray(first), positionOf: (index) => positionOf(first + index)}
        skip = 0
      } else {
        yield piece
      }
    }
  }

  /** @returns whether the chunk is done */
  async #take(event: ScanEvent): Promise<boolean> {
    switch (event.type) {
      case 'stop':
        await this.#finish(event.position)
        return true
      case 'start':
        this.#pageStart = event.position
        if (event.cut || this.#draft.xmlBytes >= this.#tools.format.bytesPerBatch) await this.#finish(event.position)
        return false
      case 'bytes':
        this.#draft.xmlBytes += event.count
        return false
      case 'page':
        await this.#convert(event)
        return this.#task.limit !== undefined && this.#converted >= this.#task.limit && (await this.#stopAtLimit())
      default:
        this.#note(event)
        return false
    }
  }

  async #convert({page}: ScanEvent & {type: 'page'}): Promise<void> {
    const draft = this.#draft
    const number = draft.pages++
    this.#tools.onPage(this.#batches, number)
    const failure = this.#batches === 0 ? this.#failures.get(number) : undefined
    const {converter} = this.#tools
    const outcome = await converter.convert(page, (record) => draft.encoder.add(record), failure)
    const {entry, named, messages, milliseconds} = outcome
    if (entry.status === 'converted') this.#converted++
    if (named) draft.named.push(page.title)
    draft.statistics.page(page, {...entry, messages, milliseconds})
    this.#enter(entry)
    this.#tools.onPage(this.#batches, undefined)
  }

  async #stopAtLimit(): Promise<boolean> {
    await this.#finish(undefined)
    return true
  }

  #note(event: ScanEvent & {type: 'broken' | 'lost' | 'warning'}): void {
    const draft = this.#draft
    switch (event.type) {
      case 'broken':
        draft.pages++
        this.#enter({status: 'broken', code: event.code, reason: 'its end could not be read', ...event.page})
        return
      case 'warning':
        draft.warnings.push({status: 'warning', code: event.code, reason: event.reason})
        return
      default: {
        const {code, reason, offset = this.#fileOffset(this.#pageStart), end} = event
        const entry: ErrorEntry = {status: 'error', code, reason, offset, ...(end === undefined ? {} : {end})}
        draft.counts.errors++
        draft.lines.push(ledgerLine(entry))
        draft.problems.push(entry)
      }
    }
  }

  #fileOffset({at}: Position): number {
    return this.#tools.settings.input === 'bzip2' ? Math.floor(at / 8) : at
  }

  #enter(entry: PageEntry): void {
    const draft = this.#draft
    countPage(draft.counts, entry.status)
    draft.lines.push(ledgerLine(withoutStack(entry)))
    if (entry.status === 'failed' || entry.status === 'timeout' || entry.status === 'broken') draft.problems.push(entry)
  }

  #newDraft(start: Position | undefined): BatchDraft {
    const {format, settings, site} = this.#tools
    return {
      start,
      encoder: format.encoder(settings, site),
      lines: [],
      problems: [],
      warnings: [],
      named: [],
      counts: {...noCounts},
      pages: 0,
      xmlBytes: 0,
      statistics: new StatisticsCollector(),
    }
  }

  /** Gives the batch out; one without anything in it is only of interest for where it ends. */
  async #finish(end: Position | undefined): Promise<void> {
    const {start, encoder, lines, problems, warnings, named, counts, xmlBytes, statistics} = this.#draft
    if (end !== undefined) this.#draft = this.#newDraft(end)
    if (lines.length === 0 && warnings.length === 0 && counts.pages === 0) return
    const {bytes, files} = await encoder.finish()
    const batch: Batch = {
      chunk: this.#task.chunk,
      ...(start === undefined ? {} : {start}),
      ...(end === undefined ? {} : {end}),
      ledger: Buffer.from(lines.join('')),
      problems,
      warnings,
      counts,
      bytes,
      ...(files === undefined ? {} : {files}),
      xmlBytes,
      named,
      statistics: statistics.take(),
    }
    this.#batches++
    await this.#tools.onBatch(batch)
  }
}

interface BatchDraft {
  start: Position | undefined
  encoder: ReturnType<ShardFormat['encoder']>
  lines: string[]
  problems: Array<PageEntry | ErrorEntry>
  warnings: WarningEntry[]
  named: string[]
  counts: ConvertCounts
  pages: number
  xmlBytes: number
  statistics: StatisticsCollector
}

/** A stack says where the code is installed: nothing for a ledger. */
function withoutStack(entry: PageEntry): PageEntry {
  if (!('stack' in entry)) return entry
  const {stack: _, ...rest} = entry
  return rest
}
