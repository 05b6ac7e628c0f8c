/** How far apart two pieces of text stand: nothing, a space, a line's end, a blank line. */
export type Gap = 0 | 1 | 2 | 3

const gaps = ['', ' ', '\n', '\n\n'] as const

/** Indentation is cut off here: a hostile page nests lists hundreds deep, and each line would repeat it all. */
const maxIndent = 80

/**
 * Collects text piece by piece. Runs of white space become one space, as a browser shows them; gaps that are asked for
 * are written only between text, so there is none at either end.
 */
export class TextWriter {
  readonly #parts: string[] = []
  #gap: Gap = 0
  #indent = ''
  #marker: string | undefined
  /** While true, white space counts: {@link TextWriter.text} writes it as it is. */
  preserve = false

  /** Text whose white space does not count (unless `preserve` is set). */
  text(value: string): void {
    if (value === '') return
    if (this.preserve) {
      this.verbatim(value)
      return
    }
    const flat = /[\t\r\n\f]| {2}/.test(value) ? value.replace(/[ \t\r\n\f]+/g, ' ') : value
    const before = flat.startsWith(' ')
    const behind = flat.endsWith(' ')
    if (before) this.gap(1)
    const inner = before || behind ? flat.slice(before ? 1 : 0, behind ? -1 : undefined) : flat
    if (inner !== '') this.#put(inner)
    if (behind) this.gap(1)
  }

  /** Text that is written as it is, line by line. */
  verbatim(value: string): void {
    if (value === '') return
    this.#put(this.#indent === '' ? value : value.replace(/\n/g, `\n${this.#indent}`))
  }

  /** Asks for at least this gap before the next text. */
  gap(size: Gap): void {
    if (size > this.#gap) this.#gap = size
  }

  /** Indents lines from here on and, once, starts the next line with a marker. Gives what {@link restore} takes. */
  indent(by: string, marker?: string): string {
    const before = this.#indent
    if (before.length < maxIndent) this.#indent += by
    this.#marker = marker === undefined ? undefined : before + marker
    return before
  }

  /** Goes back to an earlier indentation. A marker that no text followed is dropped. */
  restore(indent: string): void {
    this.#indent = indent
    this.#marker = undefined
  }

  /** All that was written. */
  toString(): string {
    return this.#parts.join('')
  }

  #put(value: string): void {
    const first = this.#parts.length === 0
    if (!first && this.#gap > 0) this.#parts.push(gaps[this.#gap] as string)
    if (first || this.#gap >= 2) this.#parts.push(this.#marker ?? this.#indent)
    this.#marker = undefined
    this.#gap = 0
    this.#parts.push(value)
  }
}
