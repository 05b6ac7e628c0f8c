import {
  type Arguments,
  encodeUtf8,
  type LuaFunction,
  LuaTable,
  type LuaValue,
  libraryTable,
  numberToString,
  type Runtime,
  typeName,
} from '../../lua.js'
import type {InstallLibrary, LibraryHost} from '../host.js'
import {phpStrictText, phpText} from './arguments.js'
import {decodeReferences, encodeEntities, encodeEntity} from './entities.js'
import {hostError} from './errors.js'
import {JSON_PRESERVE_KEYS, JSON_PRETTY, JSON_TRY_FIXING} from './json.js'
import {jsonDecode} from './json-decode.js'
import {jsonEncode} from './json-encode.js'
import {escapeNowiki} from './text-nowiki.js'
import {splitFunctions} from './text-split.js'
import {writeTag} from './text-tag.js'
import {patternOf, subjectOf} from './ustring.js'
import {substituteText} from './ustring-substitute.js'
import {Utf8Reader} from './utf8-text.js'

/** Names of what is put into the table one by one, in their order. */
const MORE = 'gsplit split killMarkers unstrip unstripNoWiki JSON_PRESERVE_KEYS JSON_TRY_FIXING JSON_PRETTY'.split(' ')

/** Puts `mw.text` into an environment. */
export const installText: InstallLibrary = (mw, host) => {
  const {runtime} = host
  const reader = new Utf8Reader(runtime)
  const functions: Record<string, LuaFunction> = {
    decode: (...args) => {
      const text = luaText(args, 'mw.text.lua:68', 'gsub')
      runtime.work(text.length)
      runtime.takeString(text.length)
      return decodeReferences(text, isTrue(args[1]))
    },
    encode: (...args) => encode(runtime, reader, args),
    jsonDecode: (...args) => jsonDecode(host, args),
    jsonEncode: (...args) => jsonEncode(runtime, args),
    listToText: (...args) => listToText(host, args),
    nowiki: (...args) => {
      const text = escapeNowiki(luaText(args, 'mw.text.lua:129', 'gsub'))
      runtime.takeString(text.length)
      return text
    },
    tag: (...args) => writeTag(runtime, args),
    trim: (...args) => trim(runtime, reader, args),
    truncate: (...args) => truncate(host, reader, args),
  }
  const table = libraryTable(functions, 'mw.text', MORE)
  for (const more of [splitFunctions(runtime, reader), markerFunctions(host)]) {
    for (const name of Object.keys(more)) table.setString(name, more[name])
  }
  table.setString('JSON_PRESERVE_KEYS', JSON_PRESERVE_KEYS)
  table.setString('JSON_TRY_FIXING', JSON_TRY_FIXING)
  table.setString('JSON_PRETTY', JSON_PRETTY)
  mw.setString('text', table)
}

/** What has to do with strip markers: the host knows them. */
function markerFunctions(host: LibraryHost): Readonly<Record<string, LuaFunction>> {
  const {runtime} = host
  const through =
    (name: string, change: (bytes: string) => string): LuaFunction =>
    (...args) => {
      const text = change(phpStrictText(args, 0, name))
      runtime.takeString(text.length)
      return text
    }
  return {
    killMarkers: through('killMarkers', (bytes) => host.killMarkers(bytes)),
    unstrip: through('unstrip', (bytes) => host.unstrip(bytes)),
    unstripNoWiki: through('unstripNoWiki', (bytes) => host.unstripNoWiki(bytes)),
  }
}

/** The first argument of what MediaWiki has in Lua: numbers count. */
function luaText(args: Arguments, place: string, name: string): string {
  const [value] = args
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberToString(value)
  throw hostError(`${place}: bad argument #1 to '${name}' (string expected, got ${typeName(value)})`)
}

/** A charset argument as the inside of a pattern's brackets. */
function charsetOf(args: Arguments, line: number): string {
  const value = args[1]
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberToString(value)
  throw hostError(`mw.text.lua:${line}: attempt to concatenate local 'charset' (a ${typeName(value)} value)`)
}

function encode(runtime: Runtime, reader: Utf8Reader, args: Arguments): string {
  if (!isTrue(args[1])) {
    const bytes = phpText(args, 0, 'gsub')
    subjectOf(reader, args, 'gsub')
    const text = encodeEntities(bytes)
    runtime.takeString(text.length)
    return text
  }
  const pattern = [args[0], `[${charsetOf(args, 45)}]`]
  const text = subjectOf(reader, pattern, 'gsub')
  const replace: LuaFunction = (char) => encodeEntity(reader.read(String(char))?.text ?? '')
  return substituteText(runtime, text, patternOf(reader, pattern, 'gsub'), replace, Infinity)[0]
}

function trim(runtime: Runtime, reader: Utf8Reader, args: Arguments): string {
  if (!isTrue(args[1])) {
    const bytes = phpText(args, 0, 'gsub')
    subjectOf(reader, args, 'gsub')
    return trimEnds(bytes)
  }
  const charset = charsetOf(args, 25)
  const pattern = [args[0], `^[${charset}]*(.-)[${charset}]*$`]
  const text = subjectOf(reader, pattern, 'gsub')
  return substituteText(runtime, text, patternOf(reader, pattern, 'gsub'), '%1', 1)[0]
}

/** Without what `mw.text.trim` takes away when it is not told. */
function trimEnds(bytes: string): string {
  let start = 0
  let end = bytes.length
  while (start < end && isSpace(bytes.charCodeAt(start))) start++
  while (end > start && isSpace(bytes.charCodeAt(end - 1))) end--
  return bytes.slice(start, end)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13
}

function message(host: LibraryHost, key: string, fallback: string): string {
  return encodeUtf8((host.messageText(key) ?? fallback).replaceAll('&#32;', ' ').replaceAll('&nbsp;', '\u00a0'))
}

function listToText(host: LibraryHost, args: Arguments): string {
  const [list] = args
  const separator = separatorOf(args, 1, () => message(host, 'comma-separator', ', '))
  const conjunction = separatorOf(args, 2, () => message(host, 'and', ' and') + message(host, 'word-separator', ' '))
  if (!(list instanceof LuaTable)) {
    if (typeof list === 'string') return ''
    throw hostError(`mw.text.lua:247: attempt to get length of local 'list' (a ${typeName(list)} value)`)
  }
  const length = list.length()
  const items: string[] = []
  for (let i = 1; i <= length; i++) {
    const item = list.getNumber(i)
    if (typeof item === 'string') items.push(item)
    else if (typeof item === 'number') items.push(numberToString(item))
    else throw hostError(`mw.text.lua:251: invalid value (${typeName(item)}) at index ${i} in table for 'concat'`)
  }
  const last = items.pop() ?? ''
  const text = items.length === 0 ? last : items.join(separator) + conjunction + last
  host.runtime.takeString(text.length)
  return text
}

function separatorOf(args: Arguments, index: number, fallback: () => string): string {
  const value = args[index]
  if (!isTrue(value)) return fallback()
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberToString(value)
  throw hostError(`mw.text.lua:251: bad argument #2 to 'concat' (string expected, got ${typeName(value)})`)
}

function truncate(host: LibraryHost, reader: Utf8Reader, args: Arguments): LuaValue {
  const bytes = phpText(args, 0, 'len')
  const text = reader.read(bytes)
  const size = args[1]
  if (typeof size !== 'number' && typeof size !== 'string') {
    throw hostError(`mw.text.lua:261: bad argument #1 to 'abs' (number expected, got ${typeName(size)})`)
  }
  if (text === undefined) throw hostError('mw.text.lua:261: attempt to compare nil with number')
  let length = Number(size)
  if (text.length <= Math.abs(length)) return args[0]
  if (typeof size === 'string') throw hostError('mw.text.lua:274: attempt to compare number with string')
  const ellipsis = ellipsisOf(host, args[2])
  const cut = Math.floor(Math.abs(length))
  if (isTrue(args[3])) {
    const room = Math.max(cut - (reader.read(ellipsis)?.length ?? ellipsis.length), 0)
    length = length < 0 ? -room : room
  }
  const kept = Math.floor(Math.abs(length))
  const shown =
    Number(size) < 0
      ? ellipsis + encodeUtf8(text.slice(text.length - kept, text.length))
      : encodeUtf8(text.slice(0, kept)) + ellipsis
  // Nothing is gained by an ellipsis as long as what it stands for.
  return (reader.read(shown)?.length ?? shown.length) < text.length ? shown : args[0]
}

function ellipsisOf(host: LibraryHost, value: LuaValue): string {
  if (!isTrue(value)) return message(host, 'ellipsis', '…')
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberToString(value)
  throw hostError(`mw.text.lua:275: attempt to concatenate local 'ellipsis' (a ${typeName(value)} value)`)
}

function isTrue(value: LuaValue): boolean {
  return value !== undefined && value !== false
}
