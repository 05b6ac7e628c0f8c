import type {Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import type {LuaValue} from '../values.js'

/** A generic `for` whose iterator is the library's own, walked without calling it. */
export interface Cursor {
  key: LuaValue
  value: LuaValue
  /** Goes on; false at the end. */
  step(): boolean
}

/** The cursor for what a generic `for` got, undefined where the iterator is to be called. */
export function cursorFor(
  runtime: Runtime,
  iterator: LuaValue,
  state: LuaValue,
  control: LuaValue,
): Cursor | undefined {
  if (!(state instanceof LuaTable)) return undefined
  if (iterator === runtime.next && control === undefined) return new FieldCursor(state)
  if (iterator === runtime.ipairsStep && control === 0) return new ListCursor(state)
  return undefined
}

class FieldCursor implements Cursor {
  key: LuaValue = undefined
  value: LuaValue = undefined
  private readonly table: LuaTable
  private cursor = 0

  constructor(table: LuaTable) {
    this.table = table
  }

  step(): boolean {
    const {table} = this
    const cursor = table.advance(this.cursor)
    if (cursor === 0) return false
    this.cursor = cursor
    this.key = table.keyAt(cursor)
    this.value = table.valueAt(cursor)
    return true
  }
}

class ListCursor implements Cursor {
  key = 0
  value: LuaValue = undefined
  private readonly table: LuaTable

  constructor(table: LuaTable) {
    this.table = table
  }

  step(): boolean {
    const value = this.table.getNumber(++this.key)
    if (value === undefined) return false
    this.value = value
    return true
  }
}
