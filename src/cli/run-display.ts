import type {Writable} from 'node:stream'
import cliProgress from 'cli-progress'
import type {BulkEvent} from '../bulk/convert.js'
import type {RunMonitor, RunProgress} from '../bulk/monitor.js'
import {bytesText, durationText, numberText} from '../bulk/report/format.js'
import {plural} from './progress.js'

/** Shows what a run tells, while it runs. The monitor knows each event before. */
export interface RunDisplay {
  event(event: BulkEvent): void
  /** Says something to people, in whole lines. */
  say(text: string): void
  /** The run is over, in whatever way. */
  stop(): void
  /** Says why the run ended without being done; where there is none, whoever runs the command says it. */
  fail?(message: string): void
}

/** Nothing but what is said. */
export function textDisplay(stream: Writable): RunDisplay {
  return {
    event() {},
    say: (text) => stream.write(text),
    stop() {},
  }
}

/** Clears the line of a terminal. */
const CLEAR_LINE = '\r\u001b[K'
/** Milliseconds after which a bar that nothing moves is drawn anew. */
const REDRAW = 1000

/** A bar on a terminal: how much of the dump is read, pages, speed, time left. Where the dump's size is not known, without the bar. */
export function barDisplay(stream: Writable, monitor: RunMonitor): RunDisplay {
  let bar: cliProgress.SingleBar | undefined
  let timer: NodeJS.Timeout | undefined
  const draw = () => {
    const {progress} = monitor
    bar?.update(progress.bytesRead, {state: progressText(progress)})
  }
  return {
    event(event) {
      if (event.type === 'start') {
        bar = new cliProgress.SingleBar(
          {
            format: event.totalBytes > 0 ? '{bar} {percentage}% | {state}' : '{state}',
            stream: stream as NodeJS.WritableStream,
            fps: 5,
            barsize: 24,
            hideCursor: true,
            // The command itself ends on a signal, and stops the bar then.
            gracefulExit: false,
          },
          cliProgress.Presets.shades_classic,
        )
        bar.start(Math.max(event.totalBytes, 1), 0, {state: progressText(monitor.progress)})
        timer = setInterval(draw, REDRAW)
        timer.unref()
      } else if (event.type === 'batch' || event.type === 'done') draw()
    },
    say(text) {
      stream.write(bar === undefined ? text : `${CLEAR_LINE}${text}`)
    },
    stop() {
      clearInterval(timer)
      bar?.stop()
      bar = undefined
    },
  }
}

/** @example '12,345 pages, 3 failed | 512 pages/s, 1.2 MB/s | 3 min 10 s to go' */
export function progressText({counts, pagesPerSecond, xmlBytesPerSecond, secondsLeft}: RunProgress): string {
  const {pages, failed, timedOut, broken} = counts
  const parts = [`${numberText(pages)} pages, ${numberText(failed + timedOut + broken)} failed`]
  if (pagesPerSecond > 0) {
    parts.push(`${numberText(pagesPerSecond)} pages/s, ${bytesText(Math.round(xmlBytesPerSecond))}/s`)
  }
  if (secondsLeft !== undefined && secondsLeft >= 1) parts.push(`${durationText(Math.round(secondsLeft))} to go`)
  return parts.join(' | ')
}

/** @example '4 pages converted, 0 failed, 0 missing, 1 redirect left out, 3 not asked for; 2.5 s, 120 pages/s, 1.2 MB/s' */
export function summaryText({progress: {counts, seconds}, meanRate}: RunMonitor): string {
  const {converted, failed, timedOut, broken, missing, redirects, filtered} = counts
  const parts = [
    `${plural(converted, 'page')} converted`,
    `${failed + timedOut + broken} failed`,
    `${missing} missing`,
    `${plural(redirects, 'redirect')} left out`,
    ...(filtered === 0 ? [] : [`${filtered} not asked for`]),
  ]
  const speed = `${numberText(meanRate.pages)} pages/s, ${bytesText(Math.round(meanRate.xmlBytes))}/s`
  return `${parts.join(', ')}; ${durationText(seconds)}, ${speed}`
}

/** Milliseconds between two lines about the progress. */
const LOG_EVERY = 5000

/**
 * For machines: a JSON object a line, with `time` (ISO 8601) and `event`:
 *
 * - `start`: `dump`, `totalBytes`, `workers`, `resumed`: the counts of the run that it goes on from
 * - `progress`, every five seconds: what `RunProgress` has
 * - `entry`: what went wrong or is strange, as in the ledger
 * - `shard`: a file that is whole
 * - `worker`: a worker ended and is replaced; `log`: what the caller's module wrote
 * - `done`: the last progress, and why the run stopped before the dump's end
 * - `error`: why the run ended without being done
 */
export class JsonLog implements RunDisplay {
  readonly #stream: Writable
  readonly #monitor: RunMonitor
  #told = Number.NEGATIVE_INFINITY

  constructor(stream: Writable, monitor: RunMonitor) {
    this.#stream = stream
    this.#monitor = monitor
  }

  event(event: BulkEvent): void {
    switch (event.type) {
      case 'start': {
        const {path, totalBytes, workers, resumed} = event
        this.#write('start', {dump: path, totalBytes, workers, ...(resumed === undefined ? {} : {resumed})})
        return
      }
      case 'batch': {
        const now = performance.now()
        if (now - this.#told < LOG_EVERY) return
        this.#told = now
        this.#write('progress', this.#monitor.progress)
        return
      }
      case 'entry':
        this.#write('entry', {entry: event.entry})
        return
      case 'shard': {
        const {data: _, ...shard} = event.shard
        this.#write('shard', shard)
        return
      }
      case 'worker':
        this.#write('worker', event.end)
        return
      case 'log':
        this.#write('log', {text: event.text})
        return
      case 'done': {
        const {stopped} = event.summary
        this.#write('done', {...this.#monitor.progress, ...(stopped === undefined ? {} : {stopped})})
      }
    }
  }

  #write(event: string, fields: object): void {
    this.#stream.write(`${JSON.stringify({time: new Date().toISOString(), event, ...fields})}\n`)
  }

  /** The events have it. */
  say(): void {}

  fail(message: string): void {
    this.#write('error', {message})
  }

  stop(): void {}
}
