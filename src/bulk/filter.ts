import type {Page} from '../site/page.js'
import {redirectTarget} from '../site/redirect.js'
import {parseTitle} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'
import {matchesGlob} from './glob.js'

/** Which pages are wanted. What is not given does not matter. */
export interface PageFilter {
  /** Numbers of namespaces. */
  namespaces?: Iterable<number>
  /** Patterns of full titles, `*` and `?` as in file names; one of them has to fit. */
  patterns?: readonly string[]
  /** Full titles, written in any way that the wiki takes. */
  titles?: Iterable<string>
  /** `skip`: pages that lead to another are left out. Default `keep`. */
  redirects?: 'keep' | 'skip'
}

/** What a filter says of a page: `other` is a page that was not asked for. */
export type FilterAnswer = 'wanted' | 'other' | 'redirect'

/** A {@link PageFilter} at work. */
export class PageSelector {
  readonly #site: SiteConfig
  readonly #namespaces: ReadonlySet<number> | undefined
  readonly #patterns: readonly string[]
  readonly #titles: ReadonlySet<string> | undefined
  readonly #missing: Set<string>
  readonly #skipRedirects: boolean

  constructor(site: SiteConfig, filter: PageFilter = {}) {
    this.#site = site
    this.#namespaces = filter.namespaces === undefined ? undefined : new Set(filter.namespaces)
    this.#patterns = (filter.patterns ?? []).map((pattern) => pattern.replaceAll('_', ' '))
    this.#titles =
      filter.titles === undefined ? undefined : new Set([...filter.titles].map((title) => normalTitle(site, title)))
    this.#missing = new Set(this.#titles)
    this.#skipRedirects = filter.redirects === 'skip'
  }

  /** Titles that were asked for by name and did not come yet. */
  get missing(): ReadonlySet<string> {
    return this.#missing
  }

  /** Whether nothing can come that is wanted: all pages were asked for by name, and have come. */
  get done(): boolean {
    return this.#titles !== undefined && this.#missing.size === 0
  }

  /** Looks at the next page. */
  select(page: Page): FilterAnswer {
    if (this.#titles !== undefined) {
      const title = this.#titles.has(page.title) ? page.title : normalTitle(this.#site, page.title)
      if (!this.#titles.has(title)) return 'other'
      this.#missing.delete(title)
    }
    if (this.#namespaces !== undefined && !this.#namespaces.has(page.namespace)) return 'other'
    if (this.#patterns.length > 0 && !this.#patterns.some((pattern) => matchesGlob(page.title, pattern))) return 'other'
    return this.#skipRedirects && isRedirect(this.#site, page) ? 'redirect' : 'wanted'
  }
}

/** A title as the wiki writes it; what can not be a title stays as it is. */
export function normalTitle(site: SiteConfig, title: string): string {
  return parseTitle(site, title.trim())?.text ?? title.trim()
}

/** Whether a page leads to another: the dump says so, or the text does. */
export function isRedirect(site: SiteConfig, page: Page): boolean {
  return page.redirect !== undefined || (page.model === 'wikitext' && redirectTarget(site, page.text) !== undefined)
}
