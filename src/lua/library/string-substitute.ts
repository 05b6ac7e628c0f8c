import {luaError} from '../errors.js'
import {numberToString} from '../number.js'
import {get} from '../operations/access.js'
import type {Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import {type LuaValue, typeName} from '../values.js'
import {type Arguments, badArgument, optionalInteger, stringArgument} from './arguments.js'
import {callBack, withoutPosition} from './base.js'
import {allCaptures, captureAt, type Match} from './pattern-matcher.js'
import {Search} from './pattern-search.js'

type Replace = (match: Match, whole: string) => LuaValue

/** What `string.gsub` gives. */
export function substitute(runtime: Runtime, args: Arguments): [result: string, count: number] {
  const subject = stringArgument(args, 0, 'gsub')
  const pattern = stringArgument(args, 1, 'gsub')
  const replacement = args[2]
  const limit = optionalInteger(args, 3, 'gsub', subject.length + 1)
  const search = new Search(runtime, pattern, subject, true)
  if (search.text !== undefined && typeof replacement === 'string' && !replacement.includes('%')) {
    return substituteText(runtime, search, search.text, subject, replacement, limit)
  }
  const replace = replacer(runtime, replacement)
  let result = ''
  let count = 0
  let copied = 0
  let from = 0
  while (count < limit && from <= subject.length) {
    const match = search.exec(from)
    if (match === undefined) break
    count++
    const {start, end} = match
    const whole = subject.slice(start, end)
    const value = replace(match, whole)
    result += subject.slice(copied, start) + replacementText(value, whole)
    runtime.takeString(result.length >> 8)
    copied = end
    from = end > start ? end : end + 1
    if (search.anchored) break
  }
  if (count === 0) return [subject, 0]
  result += subject.slice(copied)
  runtime.takeString(result.length)
  return [result, count]
}

/** The same for one text in another's place, as most calls are. */
function substituteText(
  runtime: Runtime,
  search: Search,
  text: string,
  subject: string,
  replacement: string,
  limit: number,
): [result: string, count: number] {
  let result = ''
  let count = 0
  let copied = 0
  while (count < limit) {
    const start = search.find(text, copied)
    if (start < 0) break
    count++
    result += subject.slice(copied, start) + replacement
    runtime.takeString(result.length >> 8)
    copied = start + text.length
  }
  if (count === 0) return [subject, 0]
  result += subject.slice(copied)
  runtime.takeString(result.length)
  return [result, count]
}

/** The value that takes a match's place: nil and false leave it as it is. */
function replacementText(value: LuaValue, whole: string): string {
  if (typeof value === 'string') return value
  if (value === undefined || value === false) return whole
  if (typeof value === 'number') return numberToString(value)
  throw luaError(`invalid replacement value (a ${typeName(value)})`)
}

function replacer(runtime: Runtime, replacement: LuaValue): Replace {
  if (replacement instanceof LuaTable) {
    return (match, whole) => withoutPosition(() => get(runtime, replacement, captureAt(match, 0) ?? whole, 0))
  }
  switch (typeof replacement) {
    case 'function':
      return (match, whole) =>
        callBack(runtime, replacement, match.captures.length > 0 ? allCaptures(match) : [whole])[0]
    case 'number':
      return templateReplacer(numberToString(replacement))
    case 'string':
      return templateReplacer(replacement)
    default:
      throw badArgument(2, 'gsub', 'string/function/table expected')
  }
}

/** A replacement string, where `%1` is a capture, `%0` the match, and `%` before anything else quotes it. */
function templateReplacer(template: string): Replace {
  if (!template.includes('%')) return () => template
  const parts: (string | number)[] = []
  let from = 0
  for (let percent = template.indexOf('%'); percent >= 0; percent = template.indexOf('%', from)) {
    parts.push(template.slice(from, percent))
    const code = template.charCodeAt(percent + 1)
    if (code >= 48 && code <= 57) parts.push(code - 48)
    // A lone `%` at the end stands, as in PUC Lua, for the \0 that ends the C string.
    else parts.push(code === code ? String.fromCharCode(code) : '\0')
    from = percent + 2
  }
  parts.push(template.slice(from))
  return (match, whole) => {
    const {captures} = match
    let text = ''
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part
        continue
      }
      if (part > Math.max(captures.length, 1)) throw luaError('invalid capture index')
      const value = part === 0 ? whole : captures.length === 0 ? whole : captureAt(match, part - 1)
      text += typeof value === 'number' ? numberToString(value) : String(value)
    }
    return text
  }
}
