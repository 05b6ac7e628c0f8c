import {type LuaFunction, LuaTable, type LuaValue, luaError, type Runtime, Shape, typeName} from '../lua.js'
import type {ScriptHost} from './script-host.js'

/** What `mw.loadData` may hold: no functions, no metatables, no tables as keys. Gives what is wrong. */
export function checkData(value: LuaValue, name: string, seen = new Set<LuaTable>()): string | undefined {
  const pending: LuaValue[] = [value]
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (typeof item === 'function') return `data for ${name} contains unsupported data type 'function'`
    if (!(item instanceof LuaTable) || seen.has(item)) continue
    seen.add(item)
    if (item.metatable !== undefined) return `data for ${name} contains a table with a metatable`
    for (let cursor = item.advance(0); cursor !== 0; cursor = item.advance(cursor)) {
      const key = item.keyAt(cursor)
      if (key instanceof LuaTable) return `data for ${name} contains a table as a key`
      pending.push(key, item.valueAt(cursor))
    }
  }
  return undefined
}

const METATABLE = new Shape(['__metatable', 'mw_loadData', '__index', '__newindex', '__pairs', '__ipairs'])

/** What a read-only table shows. */
class TableView {
  readonly data: LuaTable
  /** The views of one call by their data. */
  readonly #views: Map<LuaTable, LuaTable>
  /** What the metatables of these views have but for the first field. */
  readonly #handlers: readonly LuaValue[]
  readonly #runtime: Runtime

  private constructor(data: LuaTable, views: Map<LuaTable, LuaTable>, handlers: readonly LuaValue[], runtime: Runtime) {
    this.data = data
    this.#views = views
    this.#handlers = handlers
    this.#runtime = runtime
  }

  /** A value as it is seen: tables are views of their own, the same one each time. */
  of(value: LuaValue): LuaValue {
    if (!(value instanceof LuaTable)) return value
    return this.#views.get(value) ?? TableView.make(value, this.#views, this.#handlers, this.#runtime)
  }

  static make(
    data: LuaTable,
    views: Map<LuaTable, LuaTable>,
    handlers: readonly LuaValue[],
    runtime: Runtime,
  ): LuaTable {
    runtime.grow(4)
    const table = new LuaTable()
    table.host = new TableView(data, views, handlers, runtime)
    const metatable = METATABLE.table([undefined, ...handlers])
    metatable.setString('__metatable', metatable)
    table.metatable = metatable
    views.set(data, table)
    return table
  }
}

/** The data behind a view of any environment. */
export function dataBehind(table: LuaTable): LuaTable | undefined {
  return table.host instanceof TableView ? table.host.data : undefined
}

/** Makes a view of data for an environment. Data are shared between environments, views are not. */
export type WrapData = (data: LuaTable) => LuaTable

/**
 * Makes views for an environment.
 *
 * @param name of the function that gives them, for messages.
 */
export function createDataViews({runtime}: ScriptHost, name: string): WrapData {
  return (data) => {
    runtime.grow(20)
    // the same functions for all views of a call; of another table they show what the call gave
    const viewOf = (self: LuaValue): TableView =>
      (self instanceof LuaTable && self.host instanceof TableView ? self : root).host as TableView
    const index: LuaFunction = (self, key) => {
      const view = viewOf(self)
      const value = view.data.get(key)
      return value instanceof LuaTable ? view.of(value) : value
    }
    const newIndex: LuaFunction = () => {
      throw luaError(`table from ${name} is read-only`)
    }
    const pairs: LuaFunction = (self) => {
      runtime.takeBytes(240)
      return [fieldIterator(viewOf(self)), self, undefined]
    }
    const ipairs: LuaFunction = (self) => {
      runtime.takeBytes(240)
      return [itemIterator(viewOf(self)), self, 0]
    }
    const root = TableView.make(data, new Map(), [true, index, newIndex, pairs, ipairs], runtime)
    return root
  }
}

/** Goes on where it was, or where it is told to. */
function fieldIterator(view: TableView): LuaFunction {
  const table = view.data
  let cursor = 0
  let last: LuaValue
  return (_, key) => {
    const next = key === last ? table.advance(cursor) : table.cursorAfter(key)
    if (next === undefined) throw luaError("invalid key to 'next'")
    cursor = next
    if (cursor === 0) {
      last = undefined
      return undefined
    }
    last = table.keyAt(cursor)
    return [last, view.of(table.valueAt(cursor))]
  }
}

function itemIterator(view: TableView): LuaFunction {
  const table = view.data
  return (_, index) => {
    const next = (index as number) + 1
    const value = table.getNumber(next)
    return value === undefined ? undefined : [next, view.of(value)]
  }
}

/** The error for a data module that gives something else than a table. */
export function notATable(module: string, value: LuaValue): unknown {
  return luaError(`${module} returned ${typeName(value)}, table expected`)
}
