import type {VFileMessage} from 'vfile-message'
import type {Page} from '../site/page.js'
import {cutText} from './cut-text.js'

/** How many of each are kept, whatever the number of pages. */
const SLOWEST = 25
const FAILURES = 250
const EXAMPLES = 3
/** Distinct names of missing pages; where there are more, those that few pages want are forgotten. */
const MISSING = 10_000
/** Messages quote what they are about; a report does not need all of it. */
const MAX_REASON = 300

/** What became of a page, and what was noticed. */
export interface PageOutcome {
  /** As in the ledger: `converted`, `filtered`, `redirect`; anything else is a failure: `failed`, `timeout`. */
  status: string
  /** What the page took. */
  milliseconds: number
  messages: readonly VFileMessage[]
  code?: string
  reason?: string
}

/** A page that took long. */
export interface SlowPage {
  title: string
  milliseconds: number
  /** UTF-16 units of its text. */
  length: number
}

/** A page that is not in the output although it should be. */
export interface FailedPage {
  title: string
  id?: number
  status: string
  code?: string
  reason: string
}

/** Messages of one code. */
export interface MessageCount {
  count: number
  /** How many pages have them. */
  pages: number
  examples: Array<{title: string; reason: string}>
}

/** A template or module that is called but is not there. */
export interface MissingPage {
  /** How many pages call it. */
  pages: number
  /** One of them. */
  example: string
}

/**
 * Statistics of pages as plain data, which threads can send each other. Its size is bounded; the counts are exact, of lists the first or the
 * most important are there.
 */
export interface PageStatistics {
  statuses: Record<string, number>
  /** Pages by what they took: less than 1 ms, less than 2, 4, 8 ... */
  times: number[]
  /** What all pages took. */
  milliseconds: number
  slowest: SlowPage[]
  failures: FailedPage[]
  /** By code. */
  messages: Record<string, MessageCount>
  /** By title. */
  missing: Record<string, MissingPage>
}

/** Codes of messages about pages that are not there; their `actual` is the title. */
const missingCodes: ReadonlySet<string> = new Set(['missing-template', 'missing-module'])
const fine: ReadonlySet<string> = new Set(['converted', 'filtered', 'redirect'])

/**
 * Collects what is told of the pages of a run. In memory that does not grow with their number.
 *
 * @example
 * const collector = new StatisticsCollector()
 * collector.page(page, {status: 'converted', milliseconds: 12.5, messages})
 * total.add(collector.take())
 */
export class StatisticsCollector {
  #statuses = new Map<string, number>()
  #times: number[] = []
  #milliseconds = 0
  #slowest: SlowPage[] = []
  #failures: FailedPage[] = []
  #messages = new Map<string, MessageCount>()
  #missing = new Map<string, MissingPage>()

  /** Takes a page. */
  page(page: Page, outcome: PageOutcome): void {
    const {status, milliseconds, messages} = outcome
    count(this.#statuses, status, 1)
    if (status === 'filtered' || status === 'redirect') return
    const bucket = milliseconds < 1 ? 0 : Math.floor(Math.log2(milliseconds)) + 1
    this.#countTime(bucket, 1)
    this.#milliseconds += milliseconds
    this.#slow({title: page.title, milliseconds, length: page.text.length})
    if (!fine.has(status)) this.#failed(failedPage(page, outcome))
    if (messages.length > 0) this.#notice(page.title, messages)
  }

  /** Takes a page of which nothing is known but that it failed. */
  failure(page: FailedPage): void {
    count(this.#statuses, page.status, 1)
    this.#failed({...page, reason: cutText(page.reason, MAX_REASON)})
  }

  /** Takes what another collector has. */
  add(other: PageStatistics): void {
    for (const [status, number] of Object.entries(other.statuses)) count(this.#statuses, status, number)
    other.times.forEach((number, bucket) => {
      this.#countTime(bucket, number)
    })
    this.#milliseconds += other.milliseconds
    for (const page of other.slowest) this.#slow(page)
    for (const page of other.failures) this.#failed(page)
    for (const [code, {count, pages, examples}] of Object.entries(other.messages)) {
      const kept = this.#messagesOf(code)
      kept.count += count
      kept.pages += pages
      kept.examples.push(...examples.slice(0, EXAMPLES - kept.examples.length))
    }
    for (const [title, {pages, example}] of Object.entries(other.missing)) this.#miss(title, pages, example)
  }

  /** What there is. */
  get statistics(): PageStatistics {
    return {
      statuses: Object.fromEntries(this.#statuses),
      times: [...this.#times],
      milliseconds: this.#milliseconds,
      slowest: [...this.#slowest],
      failures: [...this.#failures],
      messages: Object.fromEntries(this.#messages),
      missing: Object.fromEntries(this.#missing),
    }
  }

  /** What there is, and begins anew. */
  take(): PageStatistics {
    const taken = this.statistics
    this.#statuses = new Map()
    this.#times = []
    this.#milliseconds = 0
    this.#slowest = []
    this.#failures = []
    this.#messages = new Map()
    this.#missing = new Map()
    return taken
  }

  #countTime(bucket: number, number: number): void {
    while (this.#times.length <= bucket) this.#times.push(0)
    this.#times[bucket] = (this.#times[bucket] as number) + number
  }

  #slow(page: SlowPage): void {
    const list = this.#slowest
    if (list.length === SLOWEST && (list.at(-1) as SlowPage).milliseconds >= page.milliseconds) return
    let place = list.length
    while (place > 0 && (list[place - 1] as SlowPage).milliseconds < page.milliseconds) place--
    list.splice(place, 0, page)
    if (list.length > SLOWEST) list.pop()
  }

  #failed(page: FailedPage): void {
    if (this.#failures.length < FAILURES) this.#failures.push(page)
  }

  #notice(title: string, messages: readonly VFileMessage[]): void {
    const seen = new Set<string>()
    for (const {ruleId, reason, actual} of messages) {
      const code = ruleId ?? 'other'
      const kept = this.#messagesOf(code)
      kept.count++
      if (!seen.has(code)) {
        seen.add(code)
        kept.pages++
        if (kept.examples.length < EXAMPLES) kept.examples.push({title, reason: cutText(reason, MAX_REASON)})
      }
      if (missingCodes.has(code) && actual !== undefined && !seen.has(`: ${actual}`)) {
        seen.add(`: ${actual}`)
        this.#miss(actual, 1, title)
      }
    }
  }

  #messagesOf(code: string): MessageCount {
    let kept = this.#messages.get(code)
    if (kept === undefined) {
      kept = {count: 0, pages: 0, examples: []}
      this.#messages.set(code, kept)
    }
    return kept
  }

  #miss(title: string, pages: number, example: string): void {
    const kept = this.#missing.get(title)
    if (kept !== undefined) kept.pages += pages
    else {
      if (this.#missing.size >= MISSING) this.#forgetRare()
      this.#missing.set(title, {pages, example})
    }
  }

  #forgetRare(): void {
    const common = [...this.#missing].toSorted(([, a], [, b]) => b.pages - a.pages)
    this.#missing = new Map(common.slice(0, MISSING / 2))
  }
}

function count(counts: Map<string, number>, key: string, number: number): void {
  counts.set(key, (counts.get(key) ?? 0) + number)
}

function failedPage({title, id}: Page, {status, code, reason = ''}: PageOutcome): FailedPage {
  return {
    title,
    ...(id === undefined ? {} : {id}),
    status,
    ...(code === undefined ? {} : {code}),
    reason: cutText(reason, MAX_REASON),
  }
}
