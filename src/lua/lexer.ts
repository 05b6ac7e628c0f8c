import {LuaSyntaxError} from './errors.js'
import {stringToNumber} from './number.js'
import {KEYWORDS, Token, tokenName} from './tokens.js'

const NAME = 1
const DIGIT = 2
const SPACE = 4

/** What a byte can be part of. Bytes over 127 are in no class, as in the C locale. */
const CLASSES = new Uint8Array(256)
for (let i = 0; i < 26; i++) {
  CLASSES[65 + i] = NAME
  CLASSES[97 + i] = NAME
}
CLASSES[95] = NAME
for (let i = 48; i < 58; i++) CLASSES[i] = DIGIT
for (const i of [9, 11, 12, 32]) CLASSES[i] = SPACE

/** `\a` … `\v`: the escaped letter's code to the char it means. */
const ESCAPES: ReadonlyMap<number, string> = new Map([
  [97, '\x07'],
  [98, '\b'],
  [102, '\f'],
  [110, '\n'],
  [114, '\r'],
  [116, '\t'],
  [118, '\v'],
])

const LF = 10
const CR = 13
const isNewline = (code: number): boolean => code === LF || code === CR

/**
 * Lua 5.1's tokens, one at a time.
 *
 * {@link next} moves on: `kind`, `text` (names and strings), `number` (numbers) and `line` then describe the current token.
 * Bad input throws a {@link LuaSyntaxError} with PUC Lua's message.
 */
export class Lexer {
  kind = 0
  text = ''
  number = 0
  /** The line on which the current token ends. */
  line = 1
  /** The line on which the token before it ended. */
  lastLine = 1

  private readonly source: string
  private readonly chunkName: string
  private readonly names = new Map<string, string>()
  /** Lines end with a line feed only: then the engine's own search finds their ends. */
  private readonly onlyFeeds: boolean
  private position = 0
  private start = 0
  /** The token after the current one, when `peek` has read it. */
  private ahead: {kind: number; text: string; number: number; start: number; end: number; line: number} | undefined

  /**
   * @param source Lua code, one char a byte.
   * @param chunkName the name that error messages begin with.
   */
  constructor(source: string, chunkName: string) {
    this.source = source
    this.chunkName = chunkName
    this.onlyFeeds = !source.includes('\r')
  }

  /** Reads the next token. */
  next(): void {
    this.lastLine = this.line
    const {ahead} = this
    if (ahead === undefined) {
      this.kind = this.scan()
      return
    }
    this.kind = ahead.kind
    this.text = ahead.text
    this.number = ahead.number
    this.start = ahead.start
    this.position = ahead.end
    this.line = ahead.line
    this.ahead = undefined
  }

  /** The kind of the token after the current one. */
  peek(): number {
    if (this.ahead !== undefined) return this.ahead.kind
    const {text, number, start, position, line} = this
    const kind = this.scan()
    this.ahead = {kind, text: this.text, number: this.number, start: this.start, end: this.position, line: this.line}
    this.text = text
    this.number = number
    this.start = start
    this.position = position
    this.line = line
    return kind
  }

  /** An error at the current token. */
  errorNear(message: string): LuaSyntaxError {
    return this.error(message, this.kind)
  }

  /** An error at the current line; `kind` is the token to name, 0 for none. */
  error(message: string, kind: number): LuaSyntaxError {
    const near = kind === 0 ? '' : ` near '${this.describe(kind)}'`
    return new LuaSyntaxError(`${this.chunkName}:${this.line}: ${message}${near}`)
  }

  private describe(kind: number): string {
    if (kind !== Token.Name && kind !== Token.String && kind !== Token.Number) return tokenName(kind)
    const raw = this.source.slice(this.start, this.position)
    // PUC Lua shows its buffer as a C string.
    const end = raw.indexOf('\0')
    return end < 0 ? raw : raw.slice(0, end)
  }

  private scan(): number {
    const {source} = this
    for (;;) {
      if (this.position >= source.length) {
        this.start = this.position
        return Token.EndOfFile
      }
      const start = this.position
      const code = source.charCodeAt(start)
      const kind = CLASSES[code]!
      if (kind === SPACE) {
        this.position++
        continue
      }
      if (kind === NAME) return this.name(start)
      this.start = start
      if (kind === DIGIT) return this.numeral(start)
      if (isNewline(code)) {
        this.newline()
        continue
      }
      const following = source.charCodeAt(start + 1)
      switch (code) {
        case 45: // -
          if (following !== 45) break
          this.comment()
          continue
        case 91: {
          // [
          const level = this.bracketLevel(start)
          if (level >= 0) return this.longString(level, 'string')
          if (level === -1) break
          this.position = start - level
          throw this.error('invalid long string delimiter', Token.String)
        }
        case 61: // =
          if (following === 61) return this.operator(2, Token.Equal)
          break
        case 60: // <
          if (following === 61) return this.operator(2, Token.LessEqual)
          break
        case 62: // >
          if (following === 61) return this.operator(2, Token.GreaterEqual)
          break
        case 126: // ~
          if (following === 61) return this.operator(2, Token.NotEqual)
          break
        case 34: // "
        case 39: // '
          return this.quoted(code)
        case 46: // .
          if (following === 46) {
            return source.charCodeAt(start + 2) === 46 ? this.operator(3, Token.Dots) : this.operator(2, Token.Concat)
          }
          if (CLASSES[following] === DIGIT) return this.numeral(start)
          break
      }
      return this.operator(1, code)
    }
  }

  private operator(length: number, kind: number): number {
    this.position += length
    return kind
  }

  private newline(): void {
    const {source} = this
    const first = source.charCodeAt(this.position++)
    const second = source.charCodeAt(this.position)
    if (isNewline(second) && second !== first) this.position++
    this.line++
  }

  private name(start: number): number {
    const {source} = this
    let end = start + 1
    // A char code past the end is NaN, for which the class is undefined, and `undefined & 3` is 0.
    while ((CLASSES[source.charCodeAt(end)]! & (NAME | DIGIT)) !== 0) end++
    this.start = start
    this.position = end
    const text = source.slice(start, end)
    const known = this.names.get(text)
    if (known !== undefined) {
      this.text = known
      return Token.Name
    }
    const keyword = KEYWORDS.get(text)
    if (keyword !== undefined) return keyword
    this.names.set(text, text)
    this.text = text
    return Token.Name
  }

  private numeral(start: number): number {
    const {source} = this
    let end = start
    let value = 0
    while (CLASSES[source.charCodeAt(end)] === DIGIT) value = value * 10 + source.charCodeAt(end++) - 48
    const next = source.charCodeAt(end)
    if (next !== 46 && (CLASSES[next]! & NAME) === 0 && end - start <= 15) {
      this.position = end
      this.number = value
      return Token.Number
    }
    while (CLASSES[source.charCodeAt(end)] === DIGIT || source.charCodeAt(end) === 46) end++
    const exponent = source.charCodeAt(end)
    if (exponent === 69 || exponent === 101) {
      end++
      const sign = source.charCodeAt(end)
      if (sign === 43 || sign === 45) end++
    }
    while ((CLASSES[source.charCodeAt(end)]! & (NAME | DIGIT)) !== 0) end++
    this.position = end
    const number = stringToNumber(source.slice(start, end))
    if (number === undefined) throw this.error('malformed number', Token.Number)
    this.number = number
    return Token.Number
  }

  /** The number of `=` in a long bracket that opens at `start`; -1 for a lone `[`, -2 - n for `[` and n `=` without a second `[`. */
  private bracketLevel(start: number): number {
    const {source} = this
    let end = start + 1
    while (source.charCodeAt(end) === 61) end++
    const level = end - start - 1
    if (source.charCodeAt(end) === 91) return level
    return level === 0 ? -1 : -level - 1
  }

  private comment(): void {
    const {source} = this
    this.position += 2
    if (source.charCodeAt(this.position) === 91) {
      const level = this.bracketLevel(this.position)
      if (level >= 0) {
        this.longString(level, 'comment')
        return
      }
    }
    if (this.onlyFeeds) {
      const end = source.indexOf('\n', this.position)
      this.position = end < 0 ? source.length : end
      return
    }
    while (this.position < source.length && !isNewline(source.charCodeAt(this.position))) this.position++
  }

  private longString(level: number, what: 'string' | 'comment'): number {
    const {source} = this
    this.position += level + 2
    if (isNewline(source.charCodeAt(this.position))) this.newline()
    if (this.onlyFeeds && this.shortCut(level, what)) return Token.String
    let text = ''
    let from = this.position
    for (;;) {
      if (this.position >= source.length) throw this.error(`unfinished long ${what}`, Token.EndOfFile)
      const code = source.charCodeAt(this.position)
      if (code === 93) {
        if (this.closes(level)) break
        this.position++
      } else if (isNewline(code)) {
        text += `${source.slice(from, this.position)}\n`
        this.newline()
        from = this.position
      } else if (code === 91 && level === 0 && source.charCodeAt(this.position + 1) === 91) {
        throw this.error('nesting of [[...]] is deprecated', 91)
      } else {
        this.position++
      }
    }
    text += source.slice(from, this.position)
    this.position += level + 2
    if (what === 'string') this.text = text
    return Token.String
  }

  /** Reads a long string that is closed and holds nothing to complain of. */
  private shortCut(level: number, what: 'string' | 'comment'): boolean {
    const {source, position} = this
    const closing = `]${'='.repeat(level)}]`
    const end = source.indexOf(closing, position)
    if (end < 0) return false
    const text = source.slice(position, end)
    if (level === 0 && text.includes('[[')) return false
    for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) this.line++
    this.position = end + closing.length
    if (what === 'string') this.text = text
    return true
  }

  private closes(level: number): boolean {
    const {source, position} = this
    for (let i = 1; i <= level; i++) if (source.charCodeAt(position + i) !== 61) return false
    return source.charCodeAt(position + level + 1) === 93
  }

  private quoted(delimiter: number): number {
    const {source} = this
    let text = ''
    let from = ++this.position
    for (;;) {
      const code = source.charCodeAt(this.position)
      if (code === delimiter) break
      if (code !== code) throw this.error('unfinished string', Token.EndOfFile)
      if (isNewline(code)) throw this.error('unfinished string', Token.String)
      if (code !== 92) {
        this.position++
        continue
      }
      text += source.slice(from, this.position++)
      text += this.escape()
      from = this.position
    }
    this.text = text + source.slice(from, this.position++)
    return Token.String
  }

  private escape(): string {
    const {source} = this
    const code = source.charCodeAt(this.position)
    if (code !== code) throw this.error('unfinished string', Token.EndOfFile)
    const meaning = ESCAPES.get(code)
    if (meaning !== undefined) {
      this.position++
      return meaning
    }
    if (isNewline(code)) {
      this.newline()
      return '\n'
    }
    if (CLASSES[code] !== DIGIT) {
      this.position++
      return source.charAt(this.position - 1)
    }
    let value = 0
    for (let i = 0; i < 3 && CLASSES[source.charCodeAt(this.position)] === DIGIT; i++) {
      value = value * 10 + source.charCodeAt(this.position++) - 48
    }
    if (value > 255) {
      // PUC Lua shows what it has read of the string, without the escape.
      const shown = source.slice(this.start, this.position).replace(/\\\d+$/, '')
      throw new LuaSyntaxError(`${this.chunkName}:${this.line}: escape sequence too large near '${shown}'`)
    }
    return String.fromCharCode(value)
  }
}
