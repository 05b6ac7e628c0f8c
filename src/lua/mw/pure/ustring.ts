import {byte, repeater} from '../../library/string.js'
import {format} from '../../library/string-format.js'
import {
  type Arguments,
  type LuaFunction,
  type LuaResult,
  type LuaTable,
  type LuaValue,
  libraryTable,
  NOTHING,
  type Runtime,
} from '../../lua.js'
import type {InstallLibrary} from '../host.js'
import {checkString, checkType, phpInteger, phpStrictText, phpText, phpTyped} from './arguments.js'
import {callerError, hostError} from './errors.js'
import {lowerCase, upperCase} from './ustring-case.js'
import {UstringSearch} from './ustring-search.js'
import {substituteText} from './ustring-substitute.js'
import {encodeText, Utf8Reader, type Utf8Text} from './utf8-text.js'

/** In bytes; MediaWiki's own default for pages. */
const MAX_STRING = 2 * 1024 * 1024
const MAX_PATTERN = 10_000

/** Puts `mw.ustring` into an environment. */
export const installUstring: InstallLibrary = (mw, {runtime}) => {
  mw.setString('ustring', makeUstring(runtime))
}

/** The library's table, which is also what `require('ustring')` gives. */
export function makeUstring(runtime: Runtime): LuaTable {
  return libraryTable(ustringLibrary(runtime), 'ustring')
}

/** The functions of `mw.ustring`: what `string` has, and more, on strings of code points. */
function ustringLibrary(runtime: Runtime): Readonly<Record<string, LuaValue>> {
  const reader = new Utf8Reader(runtime)
  const subject = (args: Arguments, name: string): Utf8Text => subjectOf(reader, args, name)
  return {
    byte,
    rep: repeater(runtime),
    byteoffset: (...args) => {
      atLeast(args, 1, 'byteoffset')
      const bytes = phpText(args, 0, 'byteoffset')
      subject(args, 'byteoffset')
      return byteOffset(bytes, phpInteger(args, 1, 'byteoffset', 1), phpInteger(args, 2, 'byteoffset', 1))
    },
    char: (...args) => {
      const text = args.map((_, index) => encodePoint(args, index)).join('')
      runtime.takeString(text.length)
      return text
    },
    codepoint: (...args) => {
      atLeast(args, 1, 'codepoint')
      return codePoints(runtime, subject(args, 'codepoint'), args, 'codepoint')
    },
    find: (...args) => find(runtime, reader, args),
    format: (...args) => format(runtime, args),
    gcodepoint: (...args) => {
      runtime.takeBytes(400)
      checkString(args, 0, 'gcodepoint')
      checkType(args, 1, 'gcodepoint', 'number', true)
      checkType(args, 2, 'gcodepoint', 'number', true)
      const codes = codePoints(runtime, subject(args, 'codepoint'), [args[0], args[1], args[2] ?? -1], 'gcodepoint')
      let next = 0
      return () => codes[next++]
    },
    gmatch: (...args) => {
      runtime.takeBytes(400)
      checkString(args, 0, 'gmatch')
      checkString(args, 1, 'gmatch')
      const search = new UstringSearch(runtime, patternOf(reader, args, 'gmatch'), subject(args, 'gmatch'), false)
      return [matchIterator(search), undefined, undefined]
    },
    gsub: (...args) => {
      atLeast(args, 3, 'gsub')
      const text = subject(args, 'gsub')
      const pattern = patternOf(reader, args, 'gsub')
      const limit = args[3] === undefined ? Infinity : phpInteger(args, 3, 'gsub', 0)
      return substituteText(runtime, text, pattern, args[2], limit)
    },
    isutf8: (...args) => {
      atLeast(args, 1, 'isutf8')
      return reader.read(withinLimit(phpText(args, 0, 'isutf8'), 'isutf8')) !== undefined
    },
    len: (...args) => {
      atLeast(args, 1, 'len')
      return reader.read(withinLimit(phpText(args, 0, 'len'), 'len'))?.length
    },
    lower: (...args) => {
      const text = phpStrictText(args, 0, 'lc')
      runtime.takeString(text.length)
      return lowerCase(text)
    },
    match: (...args) => {
      atLeast(args, 2, 'match')
      const text = subject(args, 'match')
      const search = new UstringSearch(runtime, patternOf(reader, args, 'match'), text, true)
      const match = search.exec(startUnit(text, args, 'match'))
      return match === undefined ? undefined : search.values(match)
    },
    sub: (...args) => {
      atLeast(args, 1, 'sub')
      const text = subject(args, 'sub')
      const [from, to] = range(text, phpInteger(args, 1, 'sub', 1), phpInteger(args, 2, 'sub', -1))
      const result = encodeText(text.slice(from, to))
      runtime.takeString(result.length)
      return result
    },
    toNFC: normalization(runtime, reader, 'toNFC', 'NFC'),
    toNFD: normalization(runtime, reader, 'toNFD', 'NFD'),
    toNFKC: normalization(runtime, reader, 'toNFKC', 'NFKC'),
    toNFKD: normalization(runtime, reader, 'toNFKD', 'NFKD'),
    upper: (...args) => {
      const text = phpStrictText(args, 0, 'uc')
      runtime.takeString(text.length)
      return upperCase(text)
    },
    maxPatternLength: MAX_PATTERN,
    maxStringLength: MAX_STRING,
  }
}

/** The text of an argument that must be UTF-8 and not too long. */
export function subjectOf(reader: Utf8Reader, args: Arguments, name: string): Utf8Text {
  const text = reader.read(withinLimit(phpText(args, 0, name), name))
  if (text === undefined) throw hostError(`bad argument #1 to '${name}' (string is not UTF-8)`)
  return text
}

/** The pattern among arguments, the second one, as text. */
export function patternOf(reader: Utf8Reader, args: Arguments, name: string): string {
  const bytes = phpText(args, 1, name)
  if (bytes.length > MAX_PATTERN) {
    throw hostError(`bad argument #2 to '${name}' (pattern is longer than ${MAX_PATTERN} bytes)`)
  }
  const pattern = reader.read(bytes)
  if (pattern === undefined) throw hostError(`bad argument #2 to '${name}' (string is not UTF-8)`)
  return pattern.text
}

function atLeast(args: Arguments, count: number, name: string): void {
  if (args.length < count) throw callerError(`too few arguments to mw.ustring.${name}`)
}

function withinLimit(bytes: string, name: string): string {
  if (bytes.length <= MAX_STRING) return bytes
  throw hostError(`bad argument #1 to '${name}' (string is longer than ${MAX_STRING} bytes)`)
}

/** An index that may count from the end, as one from the start. */
function fromEnd(index: number, length: number): number {
  return index >= 0 ? index : index + length + 1
}

/**
 * The code points from one place to another, counted from 1, as indexes: the first, and the one after the last.
 *
 * Places before the start count as the first, but only after they were compared: `0, 0` is the first code point.
 */
function range(text: Utf8Text, first: number, last: number): [from: number, to: number] {
  const from = fromEnd(first, text.length)
  const to = fromEnd(last, text.length)
  return to < from ? [0, 0] : [Math.max(from, 1) - 1, Math.max(Math.min(to, text.length), 1)]
}

/** Where `find` and `match` begin. */
function startUnit(text: Utf8Text, args: Arguments, name: string): number {
  const index = fromEnd(phpInteger(args, 2, name, 1), text.length) - 1
  return text.unitAt(Math.min(Math.max(index, 0), text.length))
}

function find(runtime: Runtime, reader: Utf8Reader, args: Arguments): LuaResult {
  atLeast(args, 2, 'find')
  const text = subjectOf(reader, args, 'find')
  const pattern = patternOf(reader, args, 'find')
  const from = startUnit(text, args, 'find')
  if (args[3] !== undefined && phpTyped(args, 3, 'find', 'boolean') === true) {
    const at = text.text.indexOf(pattern, from)
    runtime.work(((at < 0 ? text.text.length : at) - from) >> 6)
    return at < 0 ? undefined : [text.indexAt(at) + 1, text.indexAt(at + pattern.length)]
  }
  const search = new UstringSearch(runtime, pattern, text, true)
  const match = search.exec(from)
  if (match === undefined) return undefined
  return [text.indexAt(match.start) + 1, text.indexAt(match.end), ...search.captures(match)]
}

/** What `gmatch` returns. MediaWiki's never gets past an empty match; this one goes on as Lua's does. */
function matchIterator(search: UstringSearch): LuaFunction {
  let from = 0
  let wasEmpty = false
  let done = false
  return () => {
    if (done) return NOTHING
    const match = wasEmpty ? search.execAfterEmpty(from) : search.exec(from)
    if (match === undefined) {
      done = true
      return NOTHING
    }
    from = match.end
    wasEmpty = match.start === match.end
    return search.values(match)
  }
}

/** The code points between two places, arguments 1 and 2. */
function codePoints(runtime: Runtime, text: Utf8Text, args: Arguments, name: string): readonly number[] {
  const first = phpInteger(args, 1, name, 1)
  const [from, to] = range(text, first, phpInteger(args, 2, name, first))
  const codes: number[] = []
  if (from >= to) return codes
  runtime.takeString((to - from) * 16)
  for (const point of text.slice(from, to)) codes.push(point.codePointAt(0)!)
  return codes
}

/** A code point of the arguments of `char`. What is half a surrogate pair becomes a question mark. */
function encodePoint(args: Arguments, index: number): string {
  const value = args[index]
  const code = typeof value === 'string' && value.trim() !== '' ? Number(value) : (value as number)
  if (typeof code !== 'number' || code !== code) phpTyped(args, index, 'char', 'number')
  const point = Math.floor(code)
  if (!(point >= 0 && point <= 0x10ffff)) throw hostError(`bad argument #${index + 1} to 'char' (value out of range)`)
  return point >= 0xd800 && point <= 0xdfff ? '?' : encodeText(String.fromCodePoint(point))
}

/**
 * Where a code point begins, in bytes from 1.
 *
 * @param points how many code points on from the first that begins at `byte` or later, counted from 1; or, from 0
 *   downwards, how many before the one that `byte` lies in.
 */
function byteOffset(bytes: string, points: number, byte: number): number | undefined {
  const {length} = bytes
  let at = (byte < 0 ? byte + length + 1 : byte) - 1
  if (at < 0 || at >= length) return undefined
  if (points > 0) {
    while (at < length && isContinuation(bytes, at)) at++
    for (; points > 1 && at < length; points--)
      do at++
      while (at < length && isContinuation(bytes, at))
    return at < length ? at + 1 : undefined
  }
  while (isContinuation(bytes, at)) at--
  for (; points < 0 && at >= 0; points++)
    do at--
    while (at > 0 && isContinuation(bytes, at))
  return at < 0 ? undefined : at + 1
}

function isContinuation(bytes: string, at: number): boolean {
  const code = bytes.charCodeAt(at)
  return code >= 0x80 && code < 0xc0
}

function normalization(runtime: Runtime, reader: Utf8Reader, name: string, form: string): LuaFunction {
  return (...args): LuaValue => {
    atLeast(args, 1, name)
    const bytes = withinLimit(phpText(args, 0, name), name)
    const text = reader.read(bytes)
    runtime.takeString(bytes.length)
    return text === undefined ? undefined : encodeText(text.text.normalize(form))
  }
}
