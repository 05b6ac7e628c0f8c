import type {Token} from '../parse/inline/token.js'
import {Tokenizer} from '../parse/inline/tokenizer.js'
import type {TokenContext} from './context.js'
import type {Mark, TokenFlat} from './flat.js'
import {inlineHandlers} from './handlers/inline.js'
import type {WikiparserNode} from './types.js'

/** The parts of tables, which end a line wherever they stand. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'table-syntax'])

/** Reads the lines of a flat text as the tokens of wikiparser-node cut them. */
export class TokenReader extends Tokenizer {
  declare readonly flat: TokenFlat
  /** The colons of the line that was read last which end a term. */
  readonly termEnds = new Set<Token>()
  /** Whether the line that was read last was ended by a part of a table. */
  stopped = false
  readonly page: TokenContext

  constructor(flat: TokenFlat, page: TokenContext) {
    super(flat, page.context)
    this.page = page
  }

  /** The mark that begins exactly there. */
  markAt(at: number): Mark | undefined {
    const found = this.flat.marks[this.#firstFrom(at)]
    return found?.start === at ? found : undefined
  }

  /** Whether a mark of such a type begins in a stretch. */
  hasMark(from: number, to: number, types: ReadonlySet<string>): boolean {
    const {marks} = this.flat
    for (let i = this.#firstFrom(from); i < marks.length && marks[i]!.start < to; i++) {
      if (types.has(marks[i]!.node.type!)) return true
    }
    return false
  }

  override line(from: number, limit?: number): Token[] {
    this.termEnds.clear()
    this.stopped = false
    const tokens = super.line(from, limit)
    // its handlers put tokens out by themselves: each line is looked through
    this.special = true
    return tokens
  }

  /** Tokens of a stretch that belongs to the line, so that quotes are not resolved within it. */
  inside(from: number, to: number): void {
    const {end, oneLine} = this
    this.pos = from
    this.textStart = from
    this.end = to
    this.oneLine = false
    this.run()
    this.end = end
    this.oneLine = oneLine
  }

  /** Where a token lies in the flat text. */
  rangeOf({range: [start, end]}: WikiparserNode): {start: number; end: number} {
    return {start: this.flat.at(start), end: this.flat.at(end)}
  }

  protected override run(): void {
    const {marks} = this.flat
    for (let i = this.#firstFrom(this.pos); ; i++) {
      const mark = marks[i]
      const stop = mark ? Math.min(mark.start, this.end) : this.end
      const lineEnd = this.oneLine ? this.next('\n', this.pos) : stop
      if (lineEnd < stop || !mark || mark.start >= this.end) {
        this.pos = Math.min(lineEnd, stop)
        break
      }
      const type = mark.node.type!
      if (this.oneLine && TABLE_PARTS.has(type)) {
        this.pos = mark.start
        this.stopped = true
        break
      }
      this.pos = mark.start
      inlineHandlers[type]?.(this, mark)
      // what lies in a token that was read is read already
      if (this.pos > mark.start) i = this.#firstFrom(this.pos) - 1
    }
    this.flush()
  }

  /** Index of the first mark that begins at or behind an offset. */
  #firstFrom(at: number): number {
    const {marks} = this.flat
    let low = 0
    let high = marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (marks[middle]!.start >= at) high = middle
      else low = middle + 1
    }
    return low
  }
}
