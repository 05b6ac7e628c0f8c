import {withoutMarkers} from '../preprocess/marker.js'
import type {Page, PageSource} from '../site/page.js'
import {redirectTarget} from '../site/redirect.js'
import {parseTitle, type Title} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'

const SPECIAL = -1
const MEDIA = -2
const FILE = 6

/** How many titles of one page are kept. */
const MAX_TITLES = 10_000

/** Titles and pages as one page's expansion asks for them, each looked up once. */
export class PageLookup {
  readonly #site: SiteConfig
  readonly #source: PageSource
  readonly #titles = new Map<string, Title | undefined>()
  readonly #pages = new Map<string, Page | undefined>()

  constructor(site: SiteConfig, source: PageSource) {
    this.#site = site
    this.#source = source
  }

  /** {@link parseTitle}. */
  parseTitle(text: string, namespace: number): Title | undefined {
    if (text.length > 1024) return undefined
    const key = namespace === 10 ? text : `${namespace}:${text}`
    const found = this.#titles.get(key)
    if (found !== undefined || this.#titles.has(key)) return found
    const title = parseTitle(this.#site, text, {namespace})
    if (this.#titles.size >= MAX_TITLES) this.#titles.clear()
    this.#titles.set(key, title)
    return title
  }

  /** The page, under the wiki's own name of the namespace or MediaWiki's. */
  get(title: Title): Page | undefined {
    if (title.interwiki !== undefined) return undefined
    const {text} = title
    const found = this.#pages.get(text)
    if (found !== undefined || this.#pages.has(text)) return found
    let page = this.#source.get(text)
    if (!page) {
      const canonical = this.#canonical(title)
      if (canonical !== undefined) page = this.#source.get(canonical)
    }
    // a page that holds markers would forge them
    if (page?.text.includes('\x7f')) page = {...page, text: withoutMarkers(page.text)}
    this.#pages.set(text, page)
    return page
  }

  /** Titles of the pages that begin so, as far as the source can tell. */
  *titlesWith(prefix: string): Generator<Title> {
    const exact = parseTitle(this.#site, prefix)
    const listed = this.#source.titles?.(prefix) ?? (exact && this.#has(exact) ? [prefix] : [])
    for (const text of listed) {
      const title = parseTitle(this.#site, text)
      if (title) yield title
    }
  }

  /** The title with MediaWiki's name of its namespace, where the wiki has another. */
  #canonical({namespace, name}: Title): string | undefined {
    const {canonical, name: local} = this.#site.namespaces.get(namespace) ?? {}
    return canonical && canonical !== local ? `${canonical}:${name}` : undefined
  }

  /** Whether there is such a page; special pages count. */
  exists(title: Title): boolean {
    if (title.interwiki !== undefined) return false
    if (title.namespace === SPECIAL) return this.#site.specialPages.has(title.name.split('/')[0]!.toLowerCase())
    if (title.namespace === MEDIA) {
      const file = this.parseTitle(title.name, FILE)
      return file !== undefined && this.#has(file)
    }
    return this.#has(title)
  }

  /** Sources may know more titles than they have texts. */
  #has(title: Title): boolean {
    if (this.#source.has === undefined) return this.get(title) !== undefined
    if (this.#source.has(title.text)) return true
    const canonical = this.#canonical(title)
    return canonical !== undefined && this.#source.has(canonical)
  }

  /** Where the page redirects to: what the source says, or else its text. */
  redirectTarget(page: Page): Title | undefined {
    if (page.redirect !== undefined) return this.parseTitle(page.redirect, 0)
    return page.model === 'wikitext' ? redirectTarget(this.#site, page.text) : undefined
  }
}
