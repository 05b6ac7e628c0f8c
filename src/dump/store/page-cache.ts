import type {Page} from '../../site/page.js'

/** How much text a cache may hold, in UTF-16 units: at most twice as many bytes. */
const MAX_SIZE = 1 << 23
/** What a page takes beside its text, in the same units. */
const PAGE_OVERHEAD = 500

/** The pages that were read last, bounded by the size of their texts. */
export class PageCache {
  readonly #pages = new Map<string, Page>()
  readonly #maxSize: number
  #size = 0

  constructor(maxSize: number = MAX_SIZE) {
    this.#maxSize = maxSize
  }

  get(title: string): Page | undefined {
    const page = this.#pages.get(title)
    if (page === undefined) return undefined
    // A map is ordered by insertion: what was used last stands last.
    this.#pages.delete(title)
    this.#pages.set(title, page)
    return page
  }

  /** Takes a page that is not in the cache. One that would displace much else is not kept. */
  add(page: Page): void {
    const size = sizeOf(page)
    if (size > this.#maxSize >> 2) return
    this.#pages.set(page.title, page)
    this.#size += size
    for (const [title, oldest] of this.#pages) {
      if (this.#size <= this.#maxSize) break
      this.#pages.delete(title)
      this.#size -= sizeOf(oldest)
    }
  }

  clear(): void {
    this.#pages.clear()
    this.#size = 0
  }
}

function sizeOf({text}: Page): number {
  return text.length + PAGE_OVERHEAD
}
