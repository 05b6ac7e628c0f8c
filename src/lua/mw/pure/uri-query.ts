import {LuaTable, type LuaValue, numberToString, type Runtime, tostring, typeName} from '../../lua.js'
import {hostError} from './errors.js'
import {decodeUri, encodeUri} from './uri-encode.js'

/**
 * The parameters of a query string: texts, lists of texts for names that come more than once, `false` for names without `=`.
 *
 * @param bytes without `?`, or with one.
 */
export function parseQuery(runtime: Runtime, bytes: string): LuaTable {
  const table = new LuaTable()
  table.metatable = new LuaTable()
  const text = bytes.startsWith('?') ? bytes.slice(1) : bytes
  runtime.takeString(text.length)
  if (text === '') return table
  const parts = text.split('&')
  runtime.grow(parts.length)
  for (const part of parts) {
    const split = part.indexOf('=')
    const key = decodeUri(split < 0 ? part : part.slice(0, split), 'QUERY')
    const value = split < 0 ? false : decodeUri(part.slice(split + 1), 'QUERY')
    const known = table.getString(key)
    if (known === undefined || known === false) table.setString(key, value)
    else if (known instanceof LuaTable) known.set(known.length() + 1, value)
    else table.setString(key, LuaTable.fromArray([undefined, known, value]))
  }
  return table
}

/** A query string of such a table, its names in the order of traversal. */
export function buildQuery(runtime: Runtime, query: LuaTable): string {
  const parts: string[] = []
  for (let cursor = query.advance(0); cursor !== 0; cursor = query.advance(cursor)) {
    const key = encode(runtime, query.keyAt(cursor))
    const value = query.valueAt(cursor)
    runtime.work(1)
    if (value === false) parts.push(key)
    else if (!(value instanceof LuaTable)) parts.push(`${key}=${encode(runtime, value)}`)
    else for (let i = 1; i <= value.length(); i++) parts.push(`${key}=${encode(runtime, value.getNumber(i))}`)
  }
  const text = parts.join('&')
  runtime.takeString(text.length)
  return text
}

function encode(runtime: Runtime, value: LuaValue): string {
  if (typeof value === 'string') return encodeUri(value, 'QUERY')
  if (typeof value === 'number') return encodeUri(numberToString(value), 'QUERY')
  const hasText = value instanceof LuaTable && value.metatable?.getString('__tostring') !== undefined
  if (hasText) return encodeUri(String(tostring(runtime, value)), 'QUERY')
  throw hostError(`mw.uri.lua:28: bad argument #1 to 'gsub' (string expected, got ${typeName(value)})`)
}
