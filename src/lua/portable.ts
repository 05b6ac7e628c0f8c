import type {CallSite} from './chunk.js'
import type {EmittedChunk} from './emitter.js'
import {LuaTable} from './table.js'
import type {LuaValue} from './values.js'

/** Changes whenever the same Lua code is emitted otherwise, or helpers come to mean something else: a test tells. */
export const EMITTER_VERSION = 1

/** A value of a constant table as JSON: nil is null, tables are arrays, numbers that JSON does not have are objects. */
type PortableValue = null | boolean | number | string | {number: string} | PortableTable
type PortableTable = [array: PortableValue[], keys: PortableValue[], values: PortableValue[]]

/** All of a chunk but its code, as JSON. */
interface Head {
  constants: PortableTable[]
  descriptions: string[]
  functions: string[]
  callSites: CallSite[]
  hints: number
}

/** What a chunk was emitted to as a text of one char a byte, for {@link readChunk}. */
export function writeChunk({code, constants, ...rest}: EmittedChunk): string {
  return `${JSON.stringify({constants: constants.map(writeTable), ...rest})}\n${code}`
}

/** Reads what {@link writeChunk} wrote; `undefined` for what it can not have written. */
export function readChunk(text: string): EmittedChunk | undefined {
  const end = text.indexOf('\n')
  if (end < 0) return undefined
  try {
    const {constants, descriptions, functions, callSites, hints} = JSON.parse(text.slice(0, end)) as Head
    if (![descriptions, functions, callSites].every(Array.isArray) || !Number.isInteger(hints)) return undefined
    return {code: text.slice(end + 1), constants: constants.map(readTable), descriptions, functions, callSites, hints}
  } catch {
    return undefined
  }
}

function writeTable({array, keys, values}: LuaTable): PortableTable {
  return [array.slice(1).map(writeValue), keys.map(writeValue), values.map(writeValue)]
}

function writeValue(value: LuaValue): PortableValue {
  if (value instanceof LuaTable) return writeTable(value)
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : {number: Object.is(value, -0) ? '-0' : String(value)}
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}

function readTable([array, keys, values]: PortableTable): LuaTable {
  return LuaTable.fromParts([undefined, ...array.map(readValue)], keys.map(readValue), values.map(readValue))
}

function readValue(value: PortableValue): LuaValue {
  if (value === null) return undefined
  if (typeof value !== 'object') return value
  return Array.isArray(value) ? readTable(value) : Number(value.number)
}
