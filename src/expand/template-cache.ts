import type {PreRoot} from '../preprocess/nodes.js'

/** How much text the preprocessed templates of one cache may have, in UTF-16 units. Their trees take about ten times as much. */
const MAX_SIZE = 1 << 23

/** Preprocessed texts by title, those that were used last; bounded by the size of the texts. */
export class TemplateCache {
  readonly #entries = new Map<string, PreRoot>()
  #size = 0

  /** The tree of that page's text, if it was kept, and of this very text. A page that changed is another page. */
  get(title: string, text: string): PreRoot | undefined {
    const root = this.#entries.get(title)
    if (root === undefined) return undefined
    this.#entries.delete(title)
    if (root.source !== text) {
      this.#size -= root.source.length
      return undefined
    }
    this.#entries.set(title, root)
    return root
  }

  set(title: string, root: PreRoot): void {
    if (root.source.length > MAX_SIZE >> 2) return
    this.#entries.set(title, root)
    this.#size += root.source.length
    for (const [oldest, {source}] of this.#entries) {
      if (this.#size <= MAX_SIZE) break
      this.#entries.delete(oldest)
      this.#size -= source.length
    }
  }
}
