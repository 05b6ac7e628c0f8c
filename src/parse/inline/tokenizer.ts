import type {Content} from '../../ast/base.js'
import type {Flat} from '../../preprocess/flat.js'
import {MARKER, MARKER_LENGTH, markerIndex} from '../../preprocess/marker.js'
import {decodeEntities} from '../../site/entities.js'
import type {Container} from '../builder/element.js'
import type {ParseContext} from '../context.js'
import {isPlainStretch} from '../plain-text.js'
import {atom} from './atom.js'
import {externalLinkEnd, externalLinkStart} from './external-link.js'
import {Finder} from './finder.js'
import {freeLink} from './free-link.js'
import {htmlTag} from './html-tag.js'
import {internalLink} from './internal-link.js'
import {isbn, pmid, rfc} from './magic-link.js'
import {quoteToken, resolveQuotes} from './quotes.js'
import {behaviorSwitch} from './switch.js'
import type {LinkToken, OpenToken, Token} from './token.js'
import {protocolAt} from './url.js'
import {languageVariant} from './variant.js'

/** What a construct does where its first character stands: puts out tokens, moves `pos` and answers true; or it is text. */
export type InlineConstruct = (t: Tokenizer) => boolean

/** Constructs by their first character. */
const constructs: ReadonlyArray<InlineConstruct | undefined> = (() => {
  const table = new Array<InlineConstruct | undefined>(128).fill(undefined)
  const entries: ReadonlyArray<readonly [string, InlineConstruct]> = [
    ["'", quote],
    ['<', htmlTag],
    ['[', openBracket],
    [']', externalLinkEnd],
    ['_', behaviorSwitch],
    ['-', languageVariant],
    [':', freeLink],
    ['I', isbn],
    ['P', pmid],
    ['R', rfc],
    [String.fromCharCode(MARKER), atom],
  ]
  for (const [character, construct] of entries) table[character.charCodeAt(0)] = construct
  return table
})()

/** `[[` that begins no link is text as a whole, unless its second bracket begins an address. */
function openBracket(t: Tokenizer): boolean {
  if (t.text.charCodeAt(t.pos + 1) !== 91) return externalLinkStart(t)
  if (internalLink(t)) return true
  if (protocolAt(t.context.site, t.text, t.pos + 2, true) !== undefined) return false
  t.pos += 2
  return true
}

function quote(t: Tokenizer): boolean {
  const start = t.pos
  let end = start
  while (end < t.end && t.text.charCodeAt(end) === 39) end++
  if (end - start < 2) return false
  t.flush()
  t.tokens.push(quoteToken(start, end))
  t.quotes++
  t.pos = end
  t.textStart = end
  return true
}

/** What constructs look ahead for. */
export type LookAhead = '[[' | ']]' | ']' | '\n' | '-{' | '}-'

/** A bracketed address whose `]` has not come yet. */
export interface PendingLink {
  /** Index of its start token. */
  token: number
  quotes: number
}

/**
 * Cuts a line, or a label or caption within it, into tokens. One tokenizer serves a whole flat text; look-aheads that
 * fail are remembered, so that no part is searched again and again.
 */
export class Tokenizer {
  readonly flat: Flat
  readonly text: string
  readonly context: ParseContext
  pos = 0
  /** Where the stretch ends. */
  end = 0
  /** Whether a line's end ends it too. */
  oneLine = true
  /** Whether the line is a part of a table, so that a link can not reach over the table's next line. */
  inTable = false
  tokens: Token[] = []
  /**
   * Whether the line may hold what decides about paragraphs: a tag, a block, a call, a node that shows nothing. Most lines hold
   * none, and need not be looked through.
   */
  special = false
  quotes = 0
  textStart = 0
  pending: PendingLink | undefined
  /** No bracketed address begins before this offset: one was tried and had no end. */
  noExternalLinkBefore = -1
  /** Inside of a label, links make no links. */
  inLink = false
  depth = 0
  /** Offsets at which decoded text is cut; made when first wanted. */
  #cuts: number[] | undefined
  /** Look-aheads, made when they are first asked for: most notes and arguments need none. */
  readonly #finders: Partial<Record<LookAhead, Finder>> = {}

  constructor(flat: Flat, context: ParseContext) {
    this.flat = flat
    this.text = flat.text
    this.context = context
  }

  /**
   * Tokens from `from` to the end of the line, quotes resolved; afterwards `pos` is at the line's end.
   *
   * @param limit Where the line is cut off at the latest: the end of a table cell.
   */
  line(from: number, limit: number = this.text.length): Token[] {
    this.tokens = []
    this.special = false
    this.oneLine = true
    this.end = limit
    this.pos = from
    this.textStart = from
    this.quotes = 0
    this.pending = undefined
    this.run()
    return this.quotes > 0 ? resolveQuotes(this.tokens, this.text, this.pos) : this.tokens
  }

  /** Tokens of a whole stretch, line ends included; quotes are resolved within it. */
  range(from: number, to: number, inLink: boolean): Token[] {
    if (isPlainStretch(this.text, from, to)) {
      const value = this.text.slice(from, to)
      return [{kind: 'text', value: value.includes('&') ? decodeEntities(value) : value, start: from, end: to}]
    }
    const {tokens: outer, oneLine, end, pos, textStart, quotes, pending, inLink: wasInLink} = this
    this.tokens = []
    this.oneLine = false
    this.end = to
    this.pos = from
    this.textStart = from
    this.quotes = 0
    this.pending = undefined
    this.inLink = wasInLink || inLink
    this.depth++
    this.run()
    this.depth--
    const tokens = this.quotes > 0 ? resolveQuotes(this.tokens, this.text, to) : this.tokens
    this.tokens = outer
    this.oneLine = oneLine
    this.end = end
    this.pos = pos
    this.textStart = textStart
    this.quotes = quotes
    this.pending = pending
    this.inLink = wasInLink
    return tokens
  }

  /** Offset of the next such string at or behind `from`; the text's length where there is none. */
  next(wanted: LookAhead, from: number): number {
    let finder = this.#finders[wanted]
    if (finder === undefined) {
      finder = new Finder(this.text, wanted)
      this.#finders[wanted] = finder
    }
    return finder.next(from)
  }

  /** Puts out the text up to `pos`. */
  flush(upTo: number = this.pos): void {
    const {textStart: start} = this
    if (upTo > start) {
      const raw = this.text.slice(start, upTo)
      if (raw.includes('&')) this.#flushDecoded(start, upTo)
      else this.tokens.push({kind: 'text', value: raw, start, end: upTo})
    }
    this.textStart = upTo
  }

  /** Puts out text with its character references decoded, cut where it must be: decoded text can not be cut later. */
  #flushDecoded(start: number, end: number): void {
    this.#cuts ??= cutsOf(this.flat)
    const cuts = this.#cuts
    let from = start
    for (let i = firstBehind(cuts, start); from < end; i++) {
      const to = i < cuts.length ? Math.min(end, cuts[i]!) : end
      if (to <= from) continue
      this.tokens.push({kind: 'text', value: decodeEntities(this.text.slice(from, to)), start: from, end: to})
      from = to
    }
  }

  /** Puts out a node in the line and goes on behind it. */
  inline(node: Content, start: number, end: number): true {
    this.flush(start)
    this.tokens.push({kind: 'inline', node, start, end})
    return this.#goOn(end)
  }

  /** Puts out a block and goes on behind it. */
  block(node: Content, start: number, end: number): true {
    this.flush(start)
    this.special = true
    this.tokens.push({kind: 'block', node, start, end})
    return this.#goOn(end)
  }

  /** Puts out a node that shows nothing and goes on behind it. */
  invisible(node: Content, start: number, end: number): true {
    this.flush(start)
    this.special = true
    this.tokens.push({kind: 'invisible', node, start, end})
    return this.#goOn(end)
  }

  /** Puts out a link whose content is a single text and goes on behind it. */
  link(token: LinkToken): true {
    this.flush(token.start)
    this.tokens.push(token)
    return this.#goOn(token.end)
  }

  /** Puts out an element with its content and goes on behind it. */
  element(name: string, node: Container, content: readonly Token[], start: number, end: number): true {
    this.flush(start)
    if (name !== 'a') this.special = true
    this.tokens.push({kind: 'open', name, node, start, end: content[0]?.start ?? end})
    for (const token of content) this.tokens.push(token)
    // a comment behind the element does not belong into it
    this.tokens.push({kind: 'close', name, start: end - 1, end})
    return this.#goOn(end)
  }

  /** What a stretch of the flat text was in the source, markers replaced by what they stand for. */
  sourceOf(text: string): string {
    return text.includes('\x7f') ? unmark(this.flat, text) : text
  }

  #goOn(end: number): true {
    this.pos = end
    this.textStart = end
    return true
  }

  /** Reads from `pos` to the end of the stretch. */
  protected run(): void {
    const {text} = this
    for (;;) {
      let {pos} = this
      const {end, oneLine} = this
      while (pos < end) {
        const code = text.charCodeAt(pos)
        if (code === 10 && oneLine) break
        const construct = code < 128 ? constructs[code] : undefined
        if (construct === undefined) pos++
        else {
          this.pos = pos
          pos = construct(this) ? this.pos : pos + 1
        }
      }
      this.pos = pos
      if (this.pending === undefined) break
      this.#dropPending()
    }
    this.flush()
  }

  /** A bracketed address that never ends is text after all: its part of the line is read anew without such addresses. */
  #dropPending(): void {
    const {token, quotes} = this.pending!
    const open = this.tokens[token] as OpenToken
    this.noExternalLinkBefore = this.pos
    this.tokens.length = token
    this.quotes = quotes
    this.pending = undefined
    this.pos = open.start + 1
    this.textStart = open.start
  }
}

/** Offsets at which a text node ends, whatever follows: comments, the edges of what calls made. */
function cutsOf({comments, spans}: Flat): number[] {
  const cuts = comments.map(({at}) => at)
  for (const {start, end} of spans) cuts.push(start, end)
  return spans.length > 0 ? cuts.sort((a, b) => a - b) : cuts
}

/** Index of the first of the ascending numbers that is greater than `offset`. */
function firstBehind(cuts: readonly number[], offset: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle]! > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Replaces markers by the source of what they stand for. */
function unmark(flat: Flat, text: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const marker = text.indexOf('\x7f', at)
    if (marker < 0) return out + text.slice(at)
    out += text.slice(at, marker) + atomSource(flat, markerIndex(text, marker))
    at = marker + MARKER_LENGTH
  }
}

function atomSource(flat: Flat, index: number): string {
  const found = flat.atoms[index]
  if (!found) return ''
  const {node, origin} = found
  if (found.kind === 'extension' && found.node.name === 'nowiki') return found.node.inner ?? ''
  if (origin) return origin.source.slice(node.start, node.end)
  if (found.kind !== 'extension') return ''
  const {name, attributes, inner, close} = found.node
  return inner === undefined ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}${close ?? ''}`
}
