import type {Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import type {TableSource} from '../table-source.js'
import type {LuaFunction, LuaValue} from '../values.js'

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
  const {offer} = runtime
  if (offer === undefined || offer.iterator !== iterator || offer.state !== state) return undefined
  runtime.offer = undefined
  if (offer.fields) return control === undefined ? new FieldCursor(offer.source.data, offer.source) : undefined
  return control === 0 ? new ListCursor(offer.source.data, offer.source) : undefined
}

/** An iterator that a function of the host's has just made, and what it goes over: a loop that begins with it need not call it. */
export interface IteratorOffer {
  iterator: LuaFunction
  state: LuaValue
  source: TableSource
  /** Over all fields, from nil, or over the list, from 0. */
  fields: boolean
}

class FieldCursor implements Cursor {
  key: LuaValue = undefined
  value: LuaValue = undefined
  private readonly table: LuaTable
  private readonly source: TableSource | undefined
  private cursor = 0

  constructor(table: LuaTable, source: TableSource | undefined = undefined) {
    this.table = table
    this.source = source
  }

  step(): boolean {
    const {table} = this
    const cursor = table.advance(this.cursor)
    if (cursor === 0) return false
    this.cursor = cursor
    this.key = table.keyAt(cursor)
    const value = table.valueAt(cursor)
    this.value = this.source === undefined ? value : this.source.of(value)
    return true
  }
}

class ListCursor implements Cursor {
  key = 0
  value: LuaValue = undefined
  private readonly table: LuaTable
  private readonly source: TableSource | undefined

  constructor(table: LuaTable, source: TableSource | undefined = undefined) {
    this.table = table
    this.source = source
  }

  step(): boolean {
    const value = this.table.getNumber(++this.key)
    if (value === undefined) return false
    this.value = this.source === undefined ? value : this.source.of(value)
    return true
  }
}
