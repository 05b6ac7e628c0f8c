import type {SiteConfig} from '../../site/types.js'
import {decodeUtf8, encodeUtf8, type LuaFunction, LuaTable, type LuaValue, type Runtime, Thrown} from '../lua.js'

/** Plain data that a library of the caller's may hold, take and give. */
export type ScriptValue =
  | undefined
  | null
  | boolean
  | number
  | string
  | readonly ScriptValue[]
  | {readonly [name: string]: ScriptValue}

/**
 * A function of a library. Tables come as lists where they are lists, else as objects; what it throws is an error that Lua
 * code may catch.
 */
export type ScriptFunction = (...args: ScriptValue[]) => ScriptValue

/** The page that a library is made for. */
export interface ScriptPageInfo {
  /** Full title. */
  title: string
  site: SiteConfig
}

/**
 * Makes a library for a page: data and functions by their names.
 *
 * @example
 * ({title}) => ({getEntityIdForCurrentPage: () => idOf(title)})
 */
export type ScriptLibrary = (page: ScriptPageInfo) => Readonly<Record<string, ScriptFunction | ScriptValue>>

/** How deep data may be nested; what is deeper is left out. */
const MAX_DEPTH = 100

/** A library's table. Nothing in it is the caller's own object: data are copied on the way in and out. */
export function givenTable(runtime: Runtime, library: ReturnType<ScriptLibrary>): LuaTable {
  const table = new LuaTable()
  for (const [name, value] of Object.entries(library)) {
    const field = typeof value === 'function' ? givenFunction(runtime, value) : toLua(runtime, value, 0)
    table.setString(encodeUtf8(name), field)
  }
  return table
}

function givenFunction(runtime: Runtime, implementation: ScriptFunction): LuaFunction {
  return (...args) => {
    const values = args.map((value) => fromLua(runtime, value, 0))
    let result: ScriptValue
    try {
      result = implementation(...values)
    } catch (error) {
      throw new Thrown(encodeUtf8(error instanceof Error ? error.message : String(error)), 1)
    }
    return toLua(runtime, result, 0)
  }
}

function toLua(runtime: Runtime, value: ScriptValue, depth: number): LuaValue {
  if (typeof value === 'string') {
    const bytes = encodeUtf8(value)
    runtime.takeString(bytes.length)
    return bytes
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined
  const table = new LuaTable()
  for (const [key, item] of Object.entries(value)) {
    runtime.grow(1)
    table.set(Array.isArray(value) ? Number(key) + 1 : encodeUtf8(key), toLua(runtime, item as ScriptValue, depth + 1))
  }
  return table
}

function fromLua(runtime: Runtime, value: LuaValue, depth: number): ScriptValue {
  if (typeof value === 'string') return decodeUtf8(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (!(value instanceof LuaTable) || depth > MAX_DEPTH) return undefined
  runtime.work(value.capacity())
  if (value.keys.length === 0) return value.array.slice(1).map((item) => fromLua(runtime, item, depth + 1))
  const fields: [string, ScriptValue][] = []
  for (let cursor = value.advance(0); cursor !== 0; cursor = value.advance(cursor)) {
    const key = value.keyAt(cursor)
    if (typeof key !== 'string' && typeof key !== 'number') continue
    fields.push([decodeUtf8(String(key)), fromLua(runtime, value.valueAt(cursor), depth + 1)])
  }
  return Object.fromEntries(fields)
}
