import {type LuaFunction, LuaTable, type LuaValue, NOTHING, type Runtime} from '../../lua.js'
import {phpText, phpTyped} from './arguments.js'
import {patternOf, subjectOf} from './ustring.js'
import {UstringSearch} from './ustring-search.js'
import {encodeText, type Utf8Reader} from './utf8-text.js'

/** The functions of `mw.text` that cut strings into parts. */
export function splitFunctions(runtime: Runtime, reader: Utf8Reader): Readonly<Record<string, LuaFunction>> {
  return {
    gsplit: (...args) => {
      runtime.takeBytes(400)
      phpText(args, 0, 'len')
      const {0: text, 1: pattern, 2: plain} = args
      let step: (() => string | undefined) | undefined
      const iterator: LuaFunction = () => {
        step ??= splitter(runtime, reader, text, pattern, plain)
        return step() ?? NOTHING
      }
      return [iterator, undefined, undefined]
    },
    split: (...args) => {
      phpText(args, 0, 'len')
      const step = splitter(runtime, reader, args[0], args[1], args[2])
      const parts: LuaValue[] = [undefined]
      for (let part = step(); part !== undefined; part = step()) {
        parts.push(part)
        runtime.grow(1)
      }
      return LuaTable.fromArray(parts)
    },
  }
}

/** A function that gives part after part, undefined at the end. */
function splitter(
  runtime: Runtime,
  reader: Utf8Reader,
  subject: LuaValue,
  pattern: LuaValue,
  plain: LuaValue,
): () => string | undefined {
  const args = [subject, pattern, undefined, plain]
  const text = subjectOf(reader, args, 'find')
  const source = patternOf(reader, args, 'find')
  const isPlain = plain !== undefined && phpTyped(args, 3, 'find', 'boolean') === true
  const next = isPlain ? plainFinder(text.text, source) : patternFinder(new UstringSearch(runtime, source, text, true))
  const {length} = text.text
  /** A unit; -1 at the end. */
  let from = 0
  return () => {
    if (from < 0) return undefined
    runtime.work(1)
    const found = next(from)
    let part: string
    if (found === undefined) {
      part = text.text.slice(from)
      from = -1
    } else if (found.end > found.start) {
      part = text.text.slice(from, found.start)
      from = found.end
    } else {
      // An empty match parts after the character that follows it.
      const end = found.start + ((text.text.codePointAt(found.start) ?? 0) > 0xffff ? 2 : 1)
      part = text.text.slice(from, end)
      from = end < length ? end : -1
    }
    const result = encodeText(part)
    runtime.takeString(result.length)
    return result
  }
}

type Finder = (from: number) => {start: number; end: number} | undefined

function plainFinder(text: string, separator: string): Finder {
  return (from) => {
    const start = text.indexOf(separator, from)
    return start < 0 ? undefined : {start, end: start + separator.length}
  }
}

function patternFinder(search: UstringSearch): Finder {
  return (from) => search.exec(from)
}
