import type {Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import type {LuaValue} from '../values.js'

/** `{}` */
export function emptyTable(runtime: Runtime): LuaTable {
  runtime.takeBytes(80)
  return new LuaTable()
}

/** The table that functions with `...` find in `arg`: the arguments, and their number in `n`. */
export function argTable(runtime: Runtime, args: readonly LuaValue[]): LuaTable {
  const table = list(runtime, [undefined, ...args])
  table.setString('n', args.length)
  return table
}

/** A copy of a constant table. */
export function copyTemplate(runtime: Runtime, template: LuaTable): LuaTable {
  runtime.grow(2 + template.capacity())
  return template.clone()
}

/** `{a, b, ...}`: the values, the one at index 0 not used. */
export function list(runtime: Runtime, array: LuaValue[]): LuaTable {
  runtime.grow(2 + array.length)
  return LuaTable.fromArray(array)
}

/** `{x = a, y = b}`: a table with those keys, and the values in their order. */
export function record(runtime: Runtime, shape: LuaTable, values: LuaValue[]): LuaTable {
  runtime.grow(2 + values.length)
  return LuaTable.fromShape(shape, values)
}

/** Puts values at the end of a constructor in place, from index `from` on. */
export function append(runtime: Runtime, table: LuaTable, from: number, values: readonly LuaValue[]): LuaTable {
  if (from === table.array.length) {
    runtime.grow(values.length)
    table.array = LuaTable.fromArray(table.array.concat(values)).array
    return table
  }
  for (let i = 0; i < values.length; i++) if (table.set(from + i, values[i])) runtime.grow(1)
  return table
}
