import {
  type LuaFunction,
  LuaTable,
  type LuaValue,
  luaError,
  type Runtime,
  Shape,
  TableSource,
  typeName,
} from '../lua.js'
import type {ScriptHost} from './script-host.js'

/** What `mw.loadData` may hold: no functions, no metatables, no tables as keys. Gives what is wrong. */
export function checkData(value: LuaValue, name: string): string | undefined {
  const seen = new Set<LuaTable>()
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

/** What the views of one call have in common. */
interface Views {
  /** The views by their data. */
  known: Map<LuaTable, LuaTable>
  runtime: Runtime
  /** What metatables have but for the first field. */
  handlers: readonly LuaValue[]
  /** The metatable of all views of which Lua code has not asked for it. */
  metatable: LuaTable
}

/** What a read-only table shows. */
class TableView extends TableSource {
  readonly #views: Views

  private constructor(data: LuaTable, views: Views) {
    super(data)
    this.#views = views
  }

  /** A value as it is seen: tables are views of their own, the same one each time. */
  of(value: LuaValue): LuaValue {
    if (!(value instanceof LuaTable)) return value
    return this.#views.known.get(value) ?? TableView.make(value, this.#views)
  }

  /** Gives a view a metatable of its own, of which Lua code may do what it likes. */
  open(table: LuaTable): void {
    if (!this.direct) return
    this.direct = false
    const metatable = METATABLE.table([undefined, ...this.#views.handlers])
    metatable.setString('__metatable', metatable)
    table.metatable = metatable
  }

  static make(data: LuaTable, views: Views): LuaTable {
    views.runtime.grow(4)
    const table = new LuaTable()
    table.host = new TableView(data, views)
    table.metatable = views.metatable
    views.known.set(data, table)
    return table
  }
}

/** The data behind a view of any environment. */
export function dataBehind(table: LuaTable): LuaTable | undefined {
  return table.host instanceof TableView ? table.host.data : undefined
}

/** Before Lua code comes to see a table's metatable: each view has one of its own. */
export function openMetatable(table: LuaTable): void {
  if (table.host instanceof TableView) table.host.open(table)
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
      return view.of(view.data.get(key))
    }
    const newIndex: LuaFunction = () => {
      throw luaError(`table from ${name} is read-only`)
    }
    const pairs: LuaFunction = (self) => {
      runtime.takeBytes(240)
      const view = viewOf(self)
      const iterator = fieldIterator(view)
      runtime.offer = {iterator, state: self, source: view, fields: true}
      return [iterator, self, undefined]
    }
    const ipairs: LuaFunction = (self) => {
      runtime.takeBytes(240)
      const view = viewOf(self)
      const iterator = itemIterator(view)
      runtime.offer = {iterator, state: self, source: view, fields: false}
      return [iterator, self, 0]
    }
    const handlers = [true, index, newIndex, pairs, ipairs]
    const root = TableView.make(data, {
      known: new Map(),
      runtime,
      handlers,
      metatable: METATABLE.table([true, ...handlers]),
    })
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
