import {type Arguments, encodeUtf8, LuaTable, type LuaValue, type Runtime} from '../../lua.js'
import type {LibraryHost} from '../host.js'
import {phpStrictText, phpTyped} from './arguments.js'
import {hostError} from './errors.js'
import {JSON_PRESERVE_KEYS, JSON_TRY_FIXING} from './json.js'
import {decodeStrict} from './utf8-text.js'

/** As deep as MediaWiki lets JSON nest. */
const MAX_DEPTH = 511

/** What can be wrong with JSON: keys and English texts of MediaWiki's messages. */
const ERRORS = {
  'json-error-ctrl-char': 'Control character error, possibly incorrectly encoded',
  'json-error-depth': 'The maximum stack depth has been exceeded',
  'json-error-state-mismatch': 'Invalid or malformed JSON',
  'json-error-syntax': 'Syntax error',
  'json-error-utf16': 'Malformed UTF-16 characters, possibly incorrectly encoded',
  'json-error-utf8': 'Malformed UTF-8 characters, possibly incorrectly encoded',
} as const

type ErrorKey = keyof typeof ERRORS

/** A comma too many: one before a closing bracket, where no string follows in its line. */
const TRAILING_COMMA = /,(?=[ \t]*[}\]][^"\r\n]*(?:[\r\n]|$)|[ \t]*[\r\n][ \t\r\n]*[}\]])/g

/** What `mw.text.jsonDecode` gives. */
export function jsonDecode(host: LibraryHost, args: Arguments): LuaValue {
  const source = phpStrictText(args, 0, 'mw.text.jsonDecode')
  const flags = args[1] === undefined ? 0 : Math.floor(phpTyped(args, 1, 'mw.text.jsonDecode', 'number') as number)
  const preserveKeys = (flags & JSON_PRESERVE_KEYS) !== 0
  const {runtime} = host
  runtime.takeString(source.length)
  let result = new JsonReader(runtime, source, preserveKeys).read()
  if (result.error !== undefined && (flags & JSON_TRY_FIXING) !== 0) {
    const fixed = new JsonReader(runtime, source.replace(TRAILING_COMMA, ''), preserveKeys).read()
    if (fixed.error === undefined) result = fixed
  }
  const {error, value} = result
  if (error === undefined) return value
  throw hostError(`mw.text.jsonDecode: ${encodeUtf8(host.messageText(error) ?? ERRORS[error])}`)
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
/** What needs no further look in a string. */
const PLAIN = /[ !#-[\]-\x7f]+/y
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '/': '/',
  '\\': '\\',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** Reads JSON as PHP does: the first thing that is wrong tells which error it is. Works on bytes. */
class JsonReader {
  private readonly runtime: Runtime
  private readonly source: string
  private readonly preserveKeys: boolean
  private at = 0
  private error: ErrorKey | undefined

  constructor(runtime: Runtime, source: string, preserveKeys: boolean) {
    this.runtime = runtime
    this.source = source
    this.preserveKeys = preserveKeys
  }

  read(): {value: LuaValue; error: ErrorKey | undefined} {
    const value = this.value(0)
    if (this.error === undefined) {
      this.space()
      if (this.at < this.source.length) this.unexpected()
    }
    return {value, error: this.error}
  }

  private fail(error: ErrorKey): undefined {
    this.error ??= error
    return undefined
  }

  /** The error of a character that may not be where it is. */
  private unexpected(): undefined {
    const code = this.source.charCodeAt(this.at)
    if (code < 0x20) return this.fail('json-error-ctrl-char')
    if (code >= 0x80) return this.fail(this.sequence() === undefined ? 'json-error-utf8' : 'json-error-syntax')
    // A string is looked through before it is found to be out of place.
    if (code === 0x22) this.string()
    return this.fail('json-error-syntax')
  }

  private space(): void {
    const {source} = this
    for (;;) {
      const code = source.charCodeAt(this.at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.at++
    }
  }

  private value(depth: number): LuaValue {
    this.space()
    const {source} = this
    switch (source[this.at]) {
      case '{':
        return this.nest(depth, () => this.object(depth + 1))
      case '[':
        return this.nest(depth, () => this.array(depth + 1))
      case '"':
        return this.string()
    }
    const word = this.take(WORD)
    if (word !== undefined) return word === 'null' ? undefined : word === 'true'
    const number = this.take(NUMBER)
    if (number !== undefined) return number === '-0' ? 0 : Number(number)
    return this.unexpected()
  }

  private nest(depth: number, read: () => LuaValue): LuaValue {
    if (depth >= MAX_DEPTH) return this.fail('json-error-depth')
    this.at++
    return this.runtime.deeper(read)
  }

  private take(regexp: RegExp): string | undefined {
    regexp.lastIndex = this.at
    const match = regexp.exec(this.source)?.[0]
    if (match !== undefined) this.at += match.length
    return match
  }

  private array(depth: number): LuaValue {
    const values: LuaValue[] = []
    this.space()
    if (!this.closes(']', '}')) {
      do {
        values.push(this.value(depth))
        if (this.error !== undefined) return undefined
        this.runtime.grow(1)
        this.space()
      } while (this.skip(','))
      if (!this.closes(']', '}')) return this.unexpected()
    }
    if (!this.preserveKeys) return LuaTable.fromArray([undefined, ...values])
    const table = new LuaTable()
    values.forEach((value, index) => {
      if (value !== undefined) table.set(index, value)
    })
    return table
  }

  private object(depth: number): LuaValue {
    const fields = new Map<string, LuaValue>()
    this.space()
    if (!this.closes('}', ']')) {
      do {
        this.space()
        const key = this.source[this.at] === '"' ? this.string() : this.unexpected()
        this.space()
        if (key === undefined || this.error !== undefined || !this.skip(':')) return this.unexpected()
        const value = this.value(depth)
        if (this.error !== undefined) return undefined
        fields.set(key, value)
        this.runtime.grow(1)
        this.space()
      } while (this.skip(','))
      if (!this.closes('}', ']')) return this.unexpected()
    }
    return this.table(fields)
  }

  /** A table of fields. Keys 0, 1 … in that order make a list, which Lua counts from 1. */
  private table(fields: ReadonlyMap<string, LuaValue>): LuaTable {
    const table = new LuaTable()
    let index = 0
    let isList = !this.preserveKeys
    for (const key of fields.keys()) {
      isList &&= key === String(index)
      index++
    }
    for (const [key, value] of fields) {
      if (value === undefined) continue
      const number = /^(?:0|-?[1-9]\d{0,15})$/.test(key) ? Number(key) : Number.NaN
      if (!Number.isSafeInteger(number)) table.setString(key, value)
      else table.set(isList ? number + 1 : number, value)
    }
    return table
  }

  private skip(char: string): boolean {
    if (this.error !== undefined || this.source[this.at] !== char) return false
    this.at++
    return true
  }

  /** Skips a closing bracket; a wrong one is an error of its own. */
  private closes(right: string, wrong: string): boolean {
    if (this.skip(right)) return true
    if (this.source[this.at] !== wrong) return false
    this.fail('json-error-state-mismatch')
    return true
  }

  private string(): string | undefined {
    const {source} = this
    let text = ''
    this.at++
    for (;;) {
      text += this.take(PLAIN) ?? ''
      const char = source[this.at]
      if (char === '"') {
        this.at++
        return text
      }
      // PHP sees the \0 that ends the text.
      if (char === undefined || char < ' ') return this.fail('json-error-ctrl-char')
      const more = char === '\\' ? this.escape() : this.sequence()
      if (more === undefined) return this.fail('json-error-utf8')
      text += more
    }
  }

  /** A character beyond ASCII; undefined where the bytes are not UTF-8. */
  private sequence(): string | undefined {
    const code = this.source.charCodeAt(this.at)
    const bytes = this.source.slice(this.at, this.at + (code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : 2))
    if (decodeStrict(bytes) === undefined) return undefined
    this.at += bytes.length
    return bytes
  }

  private escape(): string | undefined {
    const letter = this.source[this.at + 1] ?? ''
    if (letter === 'u') return this.unicode()
    const char = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined
    if (char === undefined) return this.fail('json-error-syntax')
    this.at += 2
    return char
  }

  private unicode(): string | undefined {
    const high = this.hexadecimal(this.at)
    if (high === undefined) return this.fail('json-error-syntax')
    if (high < 0xd800 || high > 0xdfff) {
      this.at += 6
      return encodeUtf8(String.fromCharCode(high))
    }
    const low = this.hexadecimal(this.at + 6)
    if (high > 0xdbff || low === undefined || low < 0xdc00 || low > 0xdfff) return this.fail('json-error-utf16')
    this.at += 12
    return encodeUtf8(String.fromCharCode(high, low))
  }

  private hexadecimal(at: number): number | undefined {
    const match = /^\\u([\da-fA-F]{4})$/.exec(this.source.slice(at, at + 6))
    return match === null ? undefined : Number.parseInt(match[1]!, 16)
  }
}
