/**
 * Finds the next place of a string, and remembers it: looked up once for all offsets before it, so that many look-aheads
 * over one text cost no more than one pass.
 */
export class Finder {
  readonly #text: string
  readonly #wanted: string
  #from = 0
  #found = -2

  constructor(text: string, wanted: string) {
    this.#text = text
    this.#wanted = wanted
  }

  /** Offset of the string at or behind `from`; the text's length where there is none. */
  next(from: number): number {
    if (this.#found === -2 || from < this.#from || from > this.#found) {
      const found = this.#text.indexOf(this.#wanted, from)
      this.#found = found < 0 ? this.#text.length : found
      this.#from = from
    }
    return this.#found
  }
}
