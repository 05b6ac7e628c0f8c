import type {Container} from '../builder/element.js'
import type {QuoteToken, Token} from './token.js'

/** A run of two apostrophes or more. Four of them are one and bold; of more than five the first are text. */
export function quoteToken(start: number, end: number): QuoteToken {
  const count = end - start
  const literal = count === 4 ? 1 : Math.max(0, count - 5)
  return {kind: 'quote', literal, markup: (count - literal) as QuoteToken['markup'], start, end}
}

/**
 * Turns the runs of apostrophes of one line into starts and ends of bold and italic text.
 *
 * MediaWiki's rules: four apostrophes are one and bold; more than five are text and bold italic. If a line has both an odd number of
 * bold and an odd number of italic marks, one bold mark is an apostrophe and an italic mark: the first after a word of a
 * single letter, else the first after a longer word, else the first after a space. What is open at the end of the line ends.
 *
 * @param text The text that the offsets count in.
 */
export function resolveQuotes(tokens: readonly Token[], text: string, lineEnd: number): Token[] {
  balance(tokens, text)
  const writer = new QuoteWriter(lineEnd)
  for (const token of tokens) {
    if (token.kind === 'quote') writer.quote(token)
    else writer.tokens.push(token)
  }
  return writer.finish()
}

function balance(tokens: readonly Token[], text: string): void {
  let bold = 0
  let italic = 0
  for (const token of tokens) {
    if (token.kind !== 'quote') continue
    if (token.markup !== 3) italic++
    if (token.markup !== 2) bold++
  }
  if (bold % 2 === 0 || italic % 2 === 0) return
  let multi: QuoteToken | undefined
  let space: QuoteToken | undefined
  for (const run of tokens) {
    if (run.kind !== 'quote' || run.markup !== 3) continue
    const at = run.start + run.literal
    const before = text.charAt(at - 1)
    const beforeThat = text.charAt(at - 2)
    if (before === ' ') space ??= run
    else if (beforeThat === ' ') {
      demote(run)
      return
    } else multi ??= run
  }
  const chosen = multi ?? space
  if (chosen) demote(chosen)
}

/** Makes an apostrophe and an italic mark of a bold mark. */
function demote(run: QuoteToken): void {
  run.literal++
  run.markup = 2
}

/** Writes starts and ends so that bold and italic text nest. */
class QuoteWriter {
  readonly tokens: Token[] = []
  readonly #lineEnd: number
  /** What is open, outermost first: a string of `b` and `i`. */
  #open = ''
  /** Index of the start tokens of five apostrophes whose order what follows decides; -1 when none waits. */
  #both = -1

  constructor(lineEnd: number) {
    this.#lineEnd = lineEnd
  }

  quote({start, end, literal, markup}: QuoteToken): void {
    const at = start + literal
    if (literal > 0) this.tokens.push({kind: 'text', value: "'".repeat(literal), start, end: at})
    if (markup === 5) this.#five(at, end)
    else this.#one(markup === 2 ? 'i' : 'b', at, end)
  }

  finish(): Token[] {
    if (this.#both >= 0) {
      // five apostrophes with nothing behind them are nothing
      if (this.#both + 2 === this.tokens.length) return this.tokens.slice(0, -2)
      this.#order('bi')
    }
    while (this.#open !== '') this.#close(this.#open.slice(-1), this.#lineEnd, this.#lineEnd)
    return this.tokens
  }

  #one(name: string, start: number, end: number): void {
    const other = name === 'i' ? 'b' : 'i'
    if (this.#both >= 0) {
      // the one that ends first is the inner one
      this.#order(other + name)
      this.#close(name, start, end)
    } else if (!this.#open.includes(name)) this.#start(name, start, end)
    else if (this.#open.endsWith(name)) this.#close(name, start, end)
    else {
      this.#close(other, start, start)
      this.#close(name, start, end)
      this.#start(other, end, end)
    }
  }

  #five(start: number, end: number): void {
    if (this.#both >= 0) {
      this.#order('ib')
      this.#close('b', start, start + 3)
      this.#close('i', start + 3, end)
    } else if (this.#open === '') {
      this.#both = this.tokens.length
      this.#start('i', start, start + 2)
      this.#start('b', start + 2, end)
    } else if (this.#open.length === 2) {
      const inner = this.#open.slice(-1)
      const middle = start + (inner === 'i' ? 2 : 3)
      this.#close(inner, start, middle)
      this.#close(this.#open, middle, end)
    } else {
      const name = this.#open
      const other = name === 'i' ? 'b' : 'i'
      const middle = start + (name === 'i' ? 2 : 3)
      this.#close(name, start, middle)
      this.#start(other, middle, end)
    }
  }

  /** Settles which of the two that five apostrophes opened is the outer one. */
  #order(order: string): void {
    const first = this.tokens[this.#both]!
    const {start} = first
    const second = this.tokens[this.#both + 1]!
    const outer = order.charAt(0)
    const middle = start + (outer === 'i' ? 2 : 3)
    this.tokens[this.#both] = {kind: 'open', name: outer, node: nodeOf(outer), start, end: middle}
    this.tokens[this.#both + 1] = {
      kind: 'open',
      name: order.charAt(1),
      node: nodeOf(order.charAt(1)),
      start: middle,
      end: second.end,
    }
    this.#open = order
    this.#both = -1
  }

  #start(name: string, start: number, end: number): void {
    this.tokens.push({kind: 'open', name, node: nodeOf(name), start, end})
    this.#open += name
  }

  #close(name: string, start: number, end: number): void {
    this.tokens.push({kind: 'close', name, start, end})
    this.#open = this.#open.replace(name, '')
    this.#both = -1
  }
}

function nodeOf(name: string): Container {
  return name === 'i' ? {type: 'emphasis', children: []} : {type: 'strong', children: []}
}
