import {
  type Arguments,
  call,
  encodeUtf8,
  type LuaTable,
  type LuaValue,
  type Runtime,
  stringToNumber,
  typeName,
} from '../../lua.js'
import {phpTyped} from './arguments.js'
import {callerError, hostError} from './errors.js'
import {JSON_PRESERVE_KEYS, JSON_PRETTY} from './json.js'
import {phpJsonNumber} from './php-number.js'
import {decodeStrict} from './utf8-text.js'

/** As deep as PHP nests. */
const MAX_DEPTH = 512

/** A value ready to be written. */
type Plain = string | {list: readonly Plain[]} | {fields: readonly (readonly [key: string, value: Plain])[]}

/**
 * What `mw.text.jsonEncode` gives.
 *
 * Fields of a table come in the order of its traversal.
 */
export function jsonEncode(runtime: Runtime, args: Arguments): string {
  const flags = args[1] === undefined ? 0 : Math.floor(phpTyped(args, 1, 'mw.text.jsonEncode', 'number') as number)
  const plain = new Encoder(runtime, (flags & JSON_PRESERVE_KEYS) !== 0).convert(args[0], 0)
  const parts: string[] = []
  if ((flags & JSON_PRETTY) !== 0) writePretty(plain, '\n', parts)
  else write(plain, parts)
  const text = parts.join('')
  runtime.takeString(text.length)
  return text
}

class Encoder {
  private readonly runtime: Runtime
  private readonly preserveKeys: boolean
  private readonly open = new Set<LuaTable>()

  constructor(runtime: Runtime, preserveKeys: boolean) {
    this.runtime = runtime
    this.preserveKeys = preserveKeys
  }

  convert(value: LuaValue, depth: number): Plain {
    switch (typeof value) {
      case 'undefined':
        return 'null'
      case 'boolean':
        return String(value)
      case 'number':
        if (!Number.isFinite(value)) throw callerError('mw.text.jsonEncode: Cannot encode non-finite numbers')
        return phpJsonNumber(value)
      case 'string':
        this.runtime.takeString(value.length)
        return quote(value)
      case 'object':
        return this.convertTable(value, depth)
      default:
        throw callerError(`mw.text.jsonEncode: Cannot encode type '${typeName(value)}'`)
    }
  }

  private convertTable(table: LuaTable, depth: number): Plain {
    if (this.open.has(table)) throw callerError('mw.text.jsonEncode: Cannot use recursive tables')
    if (depth >= MAX_DEPTH) throw hostError('mw.text.jsonEncode: Unable to encode value')
    this.open.add(table)
    const entries = fieldsOf(this.runtime, table)
    for (const [key] of entries) {
      if (typeof key !== 'string' && typeof key !== 'number') {
        throw callerError(`mw.text.jsonEncode: Cannot use type '${typeName(key)}' as a table key`)
      }
    }
    this.runtime.grow(entries.length)
    const fields = entries.map(
      ([key, value]) => [key, this.runtime.deeper(() => this.convert(value, depth + 1))] as const,
    )
    this.open.delete(table)
    const list = this.preserveKeys ? inOrder(fields) : sequence(fields)
    return list === undefined ? {fields: named(fields)} : {list}
  }
}

type Fields = readonly (readonly [key: LuaValue, value: Plain])[]

/** The values where the keys are 1, 2 … or 0, 1 …, in any order. */
function sequence(fields: Fields): readonly Plain[] | undefined {
  const values: Plain[] = []
  let least = Infinity
  for (const [key, value] of fields) {
    const index = typeof key === 'string' ? stringToNumber(key) : (key as number)
    if (index === undefined || !Number.isInteger(index) || index < 0 || index > fields.length) return undefined
    if (values[index] !== undefined) throw collision(index)
    values[index] = value
    least = Math.min(least, index)
  }
  if (fields.length === 0) return []
  if (least > 1) return undefined
  const list = values.slice(least)
  return list.length === fields.length ? list : undefined
}

/** The values where the keys are 0, 1 … in that order. */
function inOrder(fields: Fields): readonly Plain[] | undefined {
  return fields.every(([key], index) => key === index || key === String(index))
    ? fields.map((field) => field[1])
    : undefined
}

function named(fields: Fields): readonly (readonly [string, Plain])[] {
  const seen = new Set<string>()
  return fields.map(([key, value]) => {
    const name = typeof key === 'number' ? keyOf(key) : String(key)
    if (seen.has(name)) throw collision(name)
    seen.add(name)
    return [quote(name), value]
  })
}

function keyOf(key: number): string {
  return Number.isInteger(key) && Math.abs(key) < 2 ** 53 ? String(key) : phpJsonNumber(key)
}

function collision(key: number | string): unknown {
  return hostError(`Collision for array key ${key} when passing data from Lua to PHP`)
}

/** The fields of a table as `pairs` gives them, with `__pairs` heeded. */
function fieldsOf(runtime: Runtime, table: LuaTable): readonly (readonly [LuaValue, LuaValue])[] {
  const fields: (readonly [LuaValue, LuaValue])[] = []
  const handler = table.metatable?.getString('__pairs')
  if (handler === undefined) {
    for (let cursor = table.advance(0); cursor !== 0; cursor = table.advance(cursor)) {
      fields.push([table.keyAt(cursor), table.valueAt(cursor)])
    }
    return fields
  }
  const [step, state, start] = call(runtime, handler, [table])
  for (let key = start; ; ) {
    runtime.work(1)
    runtime.grow(1)
    const [next, value] = call(runtime, step, [state, key])
    if (next === undefined) return fields
    fields.push([next, value])
    key = next
  }
}

const ESCAPED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** A string in JSON: line separators are escaped too, slashes are not. */
function quote(bytes: string): string {
  const text = decodeStrict(bytes)
  if (text === undefined) throw hostError('mw.text.jsonEncode: Unable to encode value')
  const escaped = text.replace(/["\\\0-\x1f\u2028\u2029]/g, (char) => {
    return ESCAPED[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `"${encodeUtf8(escaped)}"`
}

function write(value: Plain, parts: string[]): void {
  if (typeof value === 'string') {
    parts.push(value)
  } else if ('list' in value) {
    parts.push('[')
    value.list.forEach((item, index) => {
      if (index > 0) parts.push(',')
      write(item, parts)
    })
    parts.push(']')
  } else {
    parts.push('{')
    value.fields.forEach(([key, item], index) => {
      parts.push(index > 0 ? ',' : '', key, ':')
      write(item, parts)
    })
    parts.push('}')
  }
}

/** @param end a line feed and the indent of the line that the value is in. */
function writePretty(value: Plain, end: string, parts: string[]): void {
  if (typeof value === 'string') {
    parts.push(value)
    return
  }
  const inner = `${end}    `
  if ('list' in value) {
    if (value.list.length === 0) {
      parts.push('[]')
      return
    }
    value.list.forEach((item, index) => {
      parts.push(index > 0 ? ',' : '[', inner)
      writePretty(item, inner, parts)
    })
    parts.push(end, ']')
  } else {
    value.fields.forEach(([key, item], index) => {
      parts.push(index > 0 ? ',' : '{', inner, key, ': ')
      writePretty(item, inner, parts)
    })
    parts.push(end, '}')
  }
}
