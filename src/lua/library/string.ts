import {luaError} from '../errors.js'
import type {Runtime} from '../runtime.js'
import {type LuaFunction, type LuaValue, NOTHING} from '../values.js'
import {type Arguments, badArgument, integerArgument, optionalInteger, stringArgument} from './arguments.js'
import {isPlain} from './pattern.js'
import {allCaptures} from './pattern-matcher.js'
import {Search} from './pattern-search.js'
import {format} from './string-format.js'
import {substitute} from './string-substitute.js'

const NON_ASCII = /[^\0-\x7f]/

/** `string.byte`, which `mw.ustring` has too. */
export const byte: LuaFunction = (...args) => {
  const text = stringArgument(args, 0, 'byte')
  const first = optionalInteger(args, 1, 'byte', 1)
  const from = Math.max(fromEnd(first, text.length), 1)
  const to = Math.min(fromEnd(optionalInteger(args, 2, 'byte', fromEnd(first, text.length)), text.length), text.length)
  if (from === to) return text.charCodeAt(from - 1)
  if (from > to) return NOTHING
  if (to - from >= 8000) throw luaError('string slice too long')
  const bytes: number[] = []
  for (let i = from; i <= to; i++) bytes.push(text.charCodeAt(i - 1))
  return bytes
}

/** `string.rep`, which `mw.ustring` has too. */
export function repeater(runtime: Runtime): LuaFunction {
  return (...args) => {
    const text = stringArgument(args, 0, 'rep')
    const count = integerArgument(args, 1, 'rep')
    if (count <= 0 || text === '') return ''
    runtime.takeString(text.length * count)
    return text.repeat(count)
  }
}

/** The string library of an environment. */
export function stringLibrary(runtime: Runtime): Readonly<Record<string, LuaFunction>> {
  const gmatch: LuaFunction = (...args) => iterateMatches(runtime, args)
  return {
    byte,
    char: (...args) => {
      let text = ''
      for (let i = 0; i < args.length; i++) {
        const byte = integerArgument(args, i, 'char')
        if (byte < 0 || byte > 255) throw badArgument(i, 'char', 'invalid value')
        text += String.fromCharCode(byte)
      }
      runtime.takeString(text.length)
      return text
    },
    find: (...args) => find(runtime, args),
    format: (...args) => format(runtime, args),
    gfind: gmatch,
    gmatch,
    gsub: (...args) => substitute(runtime, args),
    len: (...args) => stringArgument(args, 0, 'len').length,
    lower: (...args) => {
      const text = stringArgument(args, 0, 'lower')
      runtime.takeString(text.length)
      return NON_ASCII.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase()
    },
    match: (...args) => match(runtime, args),
    rep: repeater(runtime),
    reverse: (...args) => {
      const text = stringArgument(args, 0, 'reverse')
      runtime.takeString(text.length)
      let result = ''
      for (let i = text.length - 1; i >= 0; i--) result += text[i]
      return result
    },
    sub: (...args) => {
      const text = stringArgument(args, 0, 'sub')
      const from = Math.max(fromEnd(integerArgument(args, 1, 'sub'), text.length), 1)
      const to = fromEnd(optionalInteger(args, 2, 'sub', -1), text.length)
      runtime.takeBytes(24)
      return to < from ? '' : text.slice(from - 1, to)
    },
    upper: (...args) => {
      const text = stringArgument(args, 0, 'upper')
      runtime.takeString(text.length)
      return NON_ASCII.test(text) ? text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : text.toUpperCase()
    },
  }
}

/** An index that may count from the end, as one from the start; 0 where it is before the start. */
function fromEnd(index: number, length: number): number {
  return index >= 0 ? index : Math.max(index + length + 1, 0)
}

/** Where `find` and `match` begin, as an index from 0 within the subject. */
function startIndex(args: Arguments, length: number, name: string): number {
  const index = fromEnd(optionalInteger(args, 2, name, 1), length) - 1
  return Math.min(Math.max(index, 0), length)
}

function find(runtime: Runtime, args: Arguments): LuaValue | readonly LuaValue[] {
  const subject = stringArgument(args, 0, 'find')
  const pattern = stringArgument(args, 1, 'find')
  const from = startIndex(args, subject.length, 'find')
  const plain = args[3] !== undefined && args[3] !== false
  if (plain || isPlain(pattern)) {
    const index = subject.indexOf(pattern, from)
    runtime.work(((index < 0 ? subject.length : index) - from) >> 6)
    return index < 0 ? undefined : [index + 1, index + pattern.length]
  }
  const found = new Search(runtime, pattern, subject, true).exec(from)
  if (found === undefined) return undefined
  return [found.start + 1, found.end, ...allCaptures(found)]
}

function match(runtime: Runtime, args: Arguments): LuaValue | readonly LuaValue[] {
  const subject = stringArgument(args, 0, 'match')
  const pattern = stringArgument(args, 1, 'match')
  const from = startIndex(args, subject.length, 'match')
  const found = new Search(runtime, pattern, subject, true).exec(from)
  if (found === undefined) return undefined
  return found.captures.length > 0 ? allCaptures(found) : subject.slice(found.start, found.end)
}

function iterateMatches(runtime: Runtime, args: Arguments): LuaFunction {
  runtime.takeBytes(300)
  const subject = stringArgument(args, 0, 'gmatch')
  const pattern = stringArgument(args, 1, 'gmatch')
  const search = new Search(runtime, pattern, subject, false)
  let from = 0
  return () => {
    if (from > subject.length) return undefined
    const found = search.exec(from)
    if (found === undefined) {
      from = subject.length + 1
      return undefined
    }
    from = found.end > found.start ? found.end : found.end + 1
    return found.captures.length > 0 ? allCaptures(found) : subject.slice(found.start, found.end)
  }
}
