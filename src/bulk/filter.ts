import {normalTitle} from '../site/normal-title.js'
import type {Page} from '../site/page.js'
import {redirectTarget} from '../site/redirect.js'
import type {SiteConfig} from '../site/types.js'
import {matchesGlob} from './glob.js'
import {hash52} from './hash.js'

/**
 * Which pages are wanted. What is not given does not matter; a page has to fit all that is given. Every answer depends on the page alone, not
 * on those before it: it is the same whoever reads the dump, in whatever order.
 */
export interface PageFilter {
  /** Numbers of namespaces. */
  namespaces?: Iterable<number>
  /** Patterns of full titles, `*` and `?` as in file names; one of them has to fit. */
  patterns?: readonly string[]
  /** Full titles, written in any way that the wiki takes. */
  titles?: Iterable<string>
  /** `skip`: pages that lead to another are left out. Default `keep`. */
  redirects?: 'keep' | 'skip'
  /** Only pages whose revision is of that moment or later. ISO 8601: `2026-01-05` (midnight, UTC) or `2026-01-05T07:31:12Z`. */
  since?: string
  /** Only pages whose revision is earlier than that moment. */
  until?: string
  /** A random part of the pages. The same seed picks the same pages, of any dump of the wiki. */
  sample?: PageSample
  /** One of `count` parts of about the same size. A page is in one part only, the same everywhere, so that each can be made by another machine. */
  shard?: PageShard
}

/** See {@link PageFilter.sample}. */
export interface PageSample {
  /** How much of the pages: 0 to 1. */
  fraction: number
  /** Default: none, which is a seed as well. */
  seed?: string | number
}

/** See {@link PageFilter.shard}. */
export interface PageShard {
  /** 1 to `count`. */
  index: number
  count: number
}

/** Why a page is left out: the part of a {@link PageFilter} that it does not fit. */
export type FilterReason = 'title' | 'namespace' | 'date' | 'shard' | 'sample' | 'redirect'

/** What a filter says of a page. */
export type FilterAnswer = 'wanted' | FilterReason

/** The filter's reasons, in words. */
export const filterReasons: Readonly<Record<FilterReason, string>> = {
  title: 'its title was not asked for',
  namespace: 'its namespace was not asked for',
  date: 'its revision is not of the time asked for',
  shard: 'it belongs to another part',
  sample: 'it is not in the sample',
  redirect: 'a redirect',
}

/** A {@link PageFilter} at work. */
export class PageSelector {
  readonly #site: SiteConfig
  readonly #namespaces: ReadonlySet<number> | undefined
  readonly #patterns: readonly string[]
  readonly #titles: ReadonlySet<string> | undefined
  readonly #missing: Set<string>
  readonly #skipRedirects: boolean
  readonly #since: number
  readonly #until: number
  readonly #dated: boolean
  readonly #sample: PageSample | undefined
  readonly #shard: PageShard | undefined

  /** @throws {RangeError} for a date, a fraction or a part that is none */
  constructor(site: SiteConfig, filter: PageFilter = {}) {
    this.#site = site
    this.#namespaces = filter.namespaces === undefined ? undefined : new Set(filter.namespaces)
    this.#patterns = (filter.patterns ?? []).map((pattern) => pattern.replaceAll('_', ' '))
    this.#titles =
      filter.titles === undefined ? undefined : new Set([...filter.titles].map((title) => normalTitle(site, title)))
    this.#missing = new Set(this.#titles)
    this.#skipRedirects = filter.redirects === 'skip'
    this.#since = filter.since === undefined ? Number.NEGATIVE_INFINITY : timeOf(filter.since)
    this.#until = filter.until === undefined ? Number.POSITIVE_INFINITY : timeOf(filter.until)
    this.#dated = filter.since !== undefined || filter.until !== undefined
    this.#sample = checkedSample(filter.sample)
    this.#shard = checkedShard(filter.shard)
  }

  /** Titles that were asked for by name and did not come yet. */
  get missing(): ReadonlySet<string> {
    return this.#missing
  }

  /** Whether nothing can come that is wanted: all pages were asked for by name, and have come. */
  get done(): boolean {
    return this.#titles !== undefined && this.#missing.size === 0
  }

  /** Looks at a page. One that was asked for by name is not missing any more, whatever the answer. */
  select(page: Page): FilterAnswer {
    if (!this.#fitsTitle(page)) return 'title'
    if (this.#namespaces !== undefined && !this.#namespaces.has(page.namespace)) return 'namespace'
    if (this.#dated && !this.#fitsDate(page)) return 'date'
    if (this.#shard !== undefined && shardOf(page, this.#shard.count) !== this.#shard.index) return 'shard'
    if (this.#sample !== undefined && drawOf(page, this.#sample.seed) >= this.#sample.fraction) return 'sample'
    return this.#skipRedirects && isRedirect(this.#site, page) ? 'redirect' : 'wanted'
  }

  #fitsTitle({title}: Page): boolean {
    if (this.#titles !== undefined) {
      const name = this.#titles.has(title) ? title : normalTitle(this.#site, title)
      if (!this.#titles.has(name)) return false
      this.#missing.delete(name)
    }
    return this.#patterns.length === 0 || this.#patterns.some((pattern) => matchesGlob(title, pattern))
  }

  /** A page without a date fits no dates. */
  #fitsDate({revision}: Page): boolean {
    const time = Date.parse(revision?.timestamp ?? '')
    return time >= this.#since && time < this.#until
  }
}

/** Whether a page leads to another: the dump says so, or the text does. */
export function isRedirect(site: SiteConfig, page: Page): boolean {
  return page.redirect !== undefined || (page.model === 'wikitext' && redirectTarget(site, page.text) !== undefined)
}

/**
 * A moment in milliseconds.
 *
 * @param text - ISO 8601: `2026`, `2026-01`, `2026-01-05`, `2026-01-05T07:31` or more exact; without an offset it is UTC
 * @throws {RangeError} where it is no date
 */
export function timeOf(text: string): number {
  const [, date, time = '', zone = ''] =
    /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text.trim()) ?? []
  const value = date === undefined ? Number.NaN : Date.parse(time === '' ? date : `${date}T${time}${zone || 'Z'}`)
  if (Number.isNaN(value)) throw new RangeError(`not a date: "${text}" (2026-01-05, or 2026-01-05T07:31:12Z)`)
  return value
}

function checkedSample(sample: PageSample | undefined): PageSample | undefined {
  if (sample !== undefined && !(sample.fraction >= 0 && sample.fraction <= 1)) {
    throw new RangeError(`a sample is a part of the pages, from 0 to 1: ${sample.fraction}`)
  }
  return sample
}

function checkedShard(shard: PageShard | undefined): PageShard | undefined {
  if (shard === undefined) return undefined
  const {index, count} = shard
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(count) && index >= 1 && index <= count)) {
    throw new RangeError(`not a part of the pages: ${index}/${count} (1/4 to 4/4, for example)`)
  }
  return shard
}

/** What a page is told by, in every dump of its wiki. An id stays when a page is renamed. */
function keyOf({id, title}: Page): string {
  return id === undefined ? `title ${title}` : String(id)
}

/** 1 to `count`. */
function shardOf(page: Page, count: number): number {
  return (hash52(`shard ${keyOf(page)}`) % count) + 1
}

/** 0 to 1, without 1. */
function drawOf(page: Page, seed: string | number = ''): number {
  return hash52(`sample ${seed} ${keyOf(page)}`) / 2 ** 52
}
