import type {SiteConfig} from '../../site/types.js'
import type {LuaTable} from '../lua.js'
import type {ReadPage} from './page-watch.js'

/** How much source the data of one wiki may come from, in UTF-16 units. */
const MAX_SIZE = 1 << 24

/** Data that a page of the wiki holds, and all pages that were read to make them. */
export interface SharedData {
  table: LuaTable
  pages: readonly ReadPage[]
}

/** The data of one wiki by what they were asked for, the oldest first. */
interface WikiData {
  entries: Map<string, SharedData>
  size: number
}

/**
 * Data of `mw.loadData` and `mw.loadJsonData` that depend on no page, for all pages of a wiki. Wikis are told apart by their
 * configuration: what is kept for one is never given to another.
 */
export class DataCache {
  readonly #wikis = new WeakMap<SiteConfig, WikiData>()

  /**
   * Data that were kept, if all pages that they were made of still have the same texts.
   *
   * @param textOf the text that a page has now.
   */
  get(site: SiteConfig, key: string, textOf: (page: ReadPage) => string | undefined): SharedData | undefined {
    const found = this.#wikis.get(site)?.entries.get(key)
    return found?.pages.every((page) => textOf(page) === page.text) ? found : undefined
  }

  /** Keeps data, in place of those that were kept under the key. */
  set(site: SiteConfig, key: string, data: SharedData): void {
    let wiki = this.#wikis.get(site)
    if (wiki === undefined) {
      wiki = {entries: new Map(), size: 0}
      this.#wikis.set(site, wiki)
    }
    const {entries} = wiki
    drop(wiki, key)
    entries.set(key, data)
    wiki.size += sizeOf(data)
    for (const oldest of entries.keys()) {
      if (wiki.size <= MAX_SIZE || oldest === key) break
      drop(wiki, oldest)
    }
  }
}

function drop(wiki: WikiData, key: string): void {
  const data = wiki.entries.get(key)
  if (data === undefined) return
  wiki.entries.delete(key)
  wiki.size -= sizeOf(data)
}

function sizeOf({pages}: SharedData): number {
  return pages.reduce((sum, {text}) => sum + text.length, 0)
}
