import {version} from '../version.js'
import type {BulkEvent} from './convert.js'
import {type ConvertCounts, type ErrorEntry, noCounts} from './ledger.js'
import {renderReport} from './report/report.js'
import {type PageStatistics, StatisticsCollector} from './statistics.js'
import {Throughput} from './throughput.js'

/** How far a run is. */
export interface RunProgress {
  /** Since it began. */
  seconds: number
  /** Of the dump's file. */
  bytesRead: number
  /** 0 where it is not known. */
  totalBytes: number
  /** Of XML, in all. */
  xmlBytes: number
  /** Runs before that this one goes on from are counted too. */
  counts: Readonly<ConvertCounts>
  /** Over the last half minute. */
  pagesPerSecond: number
  /** Likewise. */
  xmlBytesPerSecond: number
  /** How long it takes at the speed of the last minutes; absent where that can not be told. */
  secondsLeft?: number
}

/** What {@link RunMonitor.report} wants to know. */
export interface ReportOptions {
  /** Why the run ended before the dump does. */
  stopped?: string
  /** What else is worth knowing, such as options: names and values. */
  facts?: ReadonlyArray<readonly [name: string, value: string]>
}

const SPEED_SECONDS = 30
const ESTIMATE_SECONDS = 300
/** Damaged places that are kept. */
const ERRORS = 100

/**
 * Watches a run, in memory that does not grow with it.
 *
 * @example
 * const monitor = new RunMonitor()
 * for await (const shard of convertDump({dump, output, onEvent: (event) => monitor.event(event)})) {
 *   console.log(shard.path, monitor.progress.pagesPerSecond)
 * }
 * await writeFile('run.html', monitor.report())
 */
export class RunMonitor {
  readonly #now: () => number
  readonly #begin: number
  readonly #started: string
  readonly #statistics = new StatisticsCollector()
  readonly #throughput = new Throughput()
  readonly #errors: ErrorEntry[] = []
  #path = '-'
  #workers = 0
  #totalBytes = 0
  #bytesRead = 0
  #xmlBytes = 0
  #resumed: Readonly<ConvertCounts> | undefined
  #counts: Readonly<ConvertCounts> = noCounts
  #stopped: string | undefined

  /** @param now - milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
    this.#begin = now()
    this.#started = new Date().toISOString()
  }

  /** Takes what a run tells: give it as `onEvent`, or call it there. */
  event(event: BulkEvent): void {
    switch (event.type) {
      case 'start':
        this.#path = event.path
        this.#workers = event.workers
        this.#totalBytes = event.totalBytes
        this.#resumed = event.resumed
        this.#counts = {...(event.resumed ?? noCounts)}
        if (event.former !== undefined) this.#statistics.add(event.former.statistics)
        this.#errors.push(...(event.former?.errors ?? []))
        // How much was read before is told by the first batch.
        if (event.resumed === undefined) this.#addPoint()
        return
      case 'batch':
        this.#bytesRead = event.bytesRead
        this.#totalBytes = event.totalBytes
        this.#xmlBytes = event.xmlBytes
        this.#counts = {...event.counts}
        this.#statistics.add(event.statistics)
        this.#addPoint()
        return
      case 'entry':
        if (event.entry.status === 'broken') this.#statistics.failure(event.entry)
        if (event.entry.status === 'error' && this.#errors.length < ERRORS) this.#errors.push(event.entry)
        return
      case 'done':
        this.#counts = {...event.summary.counts}
        this.#stopped = event.summary.stopped
        if (this.#stopped === undefined) this.#bytesRead = Math.max(this.#bytesRead, this.#totalBytes)
        this.#addPoint()
        return
      default:
        return
    }
  }

  #addPoint(): void {
    const {pages, failed, timedOut, broken} = this.#counts
    this.#throughput.add({
      seconds: this.#seconds,
      pages,
      failed: failed + timedOut + broken,
      bytesRead: this.#bytesRead,
      xmlBytes: this.#xmlBytes,
    })
  }

  get #seconds(): number {
    return (this.#now() - this.#begin) / 1000
  }

  /** How far the run is now. */
  get progress(): RunProgress {
    const {pages, xmlBytes} = this.#throughput.rate(SPEED_SECONDS)
    const {bytesRead} = this.#throughput.rate(ESTIMATE_SECONDS)
    const rest = this.#totalBytes - this.#bytesRead
    return {
      seconds: this.#seconds,
      bytesRead: this.#bytesRead,
      totalBytes: this.#totalBytes,
      xmlBytes: this.#xmlBytes,
      counts: this.#counts,
      pagesPerSecond: pages,
      xmlBytesPerSecond: xmlBytes,
      ...(this.#totalBytes > 0 && bytesRead > 0 ? {secondsLeft: Math.max(0, rest / bytesRead)} : {}),
    }
  }

  /** Pages and bytes of XML a second, over the whole run. */
  get meanRate(): {pages: number; xmlBytes: number} {
    return this.#throughput.rate(Number.POSITIVE_INFINITY)
  }

  /** What the pages were like, those of runs before that this one goes on from too. */
  get statistics(): PageStatistics {
    return this.#statistics.statistics
  }

  /** A report as one HTML page that needs nothing from outside. */
  report({stopped = stopWords[this.#stopped ?? ''], facts = []}: ReportOptions = {}): string {
    return renderReport({
      dump: this.#path === '-' ? 'standard input' : this.#path.replace(/^.*[/\\]/, ''),
      started: this.#started,
      seconds: this.#seconds,
      ...(stopped === undefined ? {} : {stopped}),
      ...(this.#resumed === undefined ? {} : {resumed: this.#resumed.pages}),
      statistics: this.#statistics.statistics,
      throughput: this.#throughput.points,
      errors: this.#errors,
      facts: [['dump', this.#path], ['workers', String(this.#workers)], ...facts],
      generator: `wikast ${version}`,
    })
  }
}

const stopWords: Readonly<Record<string, string>> = {
  limit: 'The limit was reached.',
  titles: 'All titles that were asked for had come.',
}
