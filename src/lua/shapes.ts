import {LuaTable} from './table.js'
import type {LuaValue} from './values.js'

/** How many lists of names are remembered. */
const MAX_SHAPES = 256

/** The names of a table's fields, known beforehand: each environment has the same ones, and to hash them anew takes longest. */
export class Shape {
  readonly names: readonly string[]
  readonly #model = new LuaTable()

  /** @param names distinct names, in the order in which a traversal shows them. */
  constructor(names: readonly string[]) {
    this.names = names
    for (const name of names) this.#model.setString(name, true)
  }

  /** The shape that goes by a label. Its names are asked for the first time. */
  static of(label: string, names: () => readonly string[]): Shape {
    let shape = labelled.get(label)
    if (shape === undefined) {
      shape = new Shape(names())
      labelled.set(label, shape)
    }
    return shape
  }

  /**
   * A table with these fields.
   *
   * @param values in the order of the names; the table takes the array over. Places of nil are room for fields to come.
   */
  table(values: LuaValue[]): LuaTable {
    return LuaTable.fromShape(this.#model, values)
  }

  /** A table with room for these fields, which come out in this order whenever they are set. */
  empty(): LuaTable {
    return this.table(this.names.map(() => undefined))
  }
}

/** Shapes of tables of the host by what their makers call them. */
const labelled = new Map<string, Shape>()

/** Shapes by their names. */
const shapes = new Map<string, Shape>()

function shapeOf(names: readonly string[]): Shape {
  const id = `${names.length} ${names[0]} ${names.at(-1)}`
  const known = shapes.get(id)
  if (known?.names.every((name, i) => name === names[i])) return known
  const shape = new Shape(names)
  if (known === undefined && shapes.size < MAX_SHAPES) shapes.set(id, shape)
  return shape
}

/**
 * A table of named values, as libraries are.
 *
 * @param label where given, all tables of that label have the same names in the same order.
 * @param room names of fields that the table of that label will have as well.
 * @example libraryTable({answer: 42, twice: (x) => [x, x]})
 */
export function libraryTable(
  fields: Readonly<Record<string, LuaValue>>,
  label?: string,
  room: readonly string[] = [],
): LuaTable {
  const values = Object.values(fields)
  if (label === undefined) return shapeOf(Object.keys(fields)).table(values)
  if (room.length === 0) return Shape.of(label, () => Object.keys(fields)).table(values)
  for (let i = 0; i < room.length; i++) values.push(undefined)
  return Shape.of(`${label} ${room.join(' ')}`, () => [...Object.keys(fields), ...room]).table(values)
}
