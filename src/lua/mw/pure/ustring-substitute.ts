import {
  type Arguments,
  caught,
  type LuaFunction,
  LuaTable,
  type LuaValue,
  type Runtime,
  spread,
  Thrown,
  typeName,
} from '../../lua.js'
import {hostError} from './errors.js'
import {phpString} from './php-number.js'
import type {UstringMatch} from './ustring-matcher.js'
import {UstringSearch} from './ustring-search.js'
import {encodeText, type Utf8Text} from './utf8-text.js'

type Replace = (match: UstringMatch, search: UstringSearch) => LuaValue

/**
 * What `mw.ustring.gsub` gives: the result, a byte string, and how many matches there were.
 *
 * @param source the pattern as text.
 * @param limit how many matches are replaced.
 */
export function substituteText(
  runtime: Runtime,
  subject: Utf8Text,
  source: string,
  replacement: LuaValue,
  limit: number,
): [result: string, count: number] {
  const {text} = subject
  const replace = replacer(runtime, replacement)
  const search = new UstringSearch(runtime, source, subject, true)
  let result = ''
  let count = 0
  let copied = 0
  let match = limit > 0 ? search.exec(0) : undefined
  while (match !== undefined) {
    const {start, end} = match
    const value = replace(match, search)
    result += encodeText(text.slice(copied, start)) + (value === undefined ? search.whole(match) : textOf(value))
    runtime.takeString(result.length >> 8)
    copied = end
    if (++count >= limit || search.anchored) break
    match = end > start ? search.exec(end) : search.execAfterEmpty(end)
  }
  result += encodeText(text.slice(copied))
  runtime.takeString(result.length)
  return [result, count]
}

/** The value that takes a match's place. */
function textOf(value: LuaValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return phpString(value)
  throw hostError(`invalid replacement value (a ${typeName(value)})`)
}

function replacer(runtime: Runtime, replacement: LuaValue): Replace {
  if (replacement instanceof LuaTable) return (match, search) => replacement.get(search.values(match)[0])
  switch (typeof replacement) {
    case 'function':
      return (match, search) => call(runtime, replacement, search.values(match))
    case 'number':
      return templateReplacer(phpString(replacement))
    case 'string':
      return templateReplacer(replacement)
    default:
      throw hostError(`bad argument #3 to 'gsub' (function or table or string expected, got ${typeName(replacement)})`)
  }
}

/** Calls a function of Lua. An error on its way through PHP loses its position. */
function call(runtime: Runtime, callee: LuaFunction, args: Arguments): LuaValue {
  try {
    return runtime.deeper(() => spread(callee(...args)))[0]
  } catch (error) {
    if (!(error instanceof Thrown)) throw error
    const thrown = caught(error)
    const {value} = thrown
    thrown.value = typeof value === 'string' ? value.replace(/^[^\n]*?:\d+: /, '') : 'unknown error'
    thrown.level = 0
    throw thrown
  }
}

/** A replacement string, where `%1` is a capture, `%0` the match, `%%` a percent sign; other ones stand for themselves. */
function templateReplacer(template: string): Replace {
  if (!template.includes('%')) return () => template
  const parts: (string | number)[] = []
  let from = 0
  for (const {0: whole, index} of template.matchAll(/%[\d%]/g)) {
    parts.push(template.slice(from, index))
    parts.push(whole === '%%' ? '%' : Number(whole[1]))
    from = index + 2
  }
  parts.push(template.slice(from))
  return (match, search) => {
    const captures = search.values(match)
    let text = ''
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part
      } else if (part === 0) {
        text += search.whole(match)
      } else {
        if (part > captures.length) throw hostError(`invalid capture index %${part} in replacement string`)
        text += String(captures[part - 1])
      }
    }
    return text
  }
}
