import {LuaTable} from './table.js'
import type {LuaValue} from './values.js'

/** How many lists of names are remembered. */
const MAX_SHAPES = 256

/** Tables of the host by their names, to take keys from: each environment has the same ones, and to hash them anew takes longest. */
const shapes = new Map<string, LuaTable>()

function shapeOf(names: readonly string[]): LuaTable {
  const id = `${names.length} ${names[0]} ${names.at(-1)}`
  const known = shapes.get(id)
  if (known?.keys.every((key, i) => key === names[i])) return known
  const shape = new LuaTable()
  for (const name of names) shape.setString(name, true)
  if (known === undefined && shapes.size < MAX_SHAPES) shapes.set(id, shape)
  return shape
}

/**
 * A table of the host with named fields, as libraries are.
 *
 * @param names distinct names.
 * @param values their values in the same order; the table takes the array over. Places of nil are room for fields to come.
 */
export function namedTable(names: readonly string[], values: LuaValue[]): LuaTable {
  return LuaTable.fromShape(shapeOf(names), values)
}

/** A table with room for fields of those names, which come out in this order whenever they are set. */
export function tableFor(names: readonly string[]): LuaTable {
  return namedTable(
    names,
    names.map(() => undefined),
  )
}
