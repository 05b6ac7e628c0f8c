import {type LuaFunction, LuaTable, type LuaValue, libraryTable, luaError, typeName} from '../lua.js'
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

/** The data behind the read-only tables of one environment. */
export interface DataTables {
  /** A read-only view of data. Tables in it are the same as often as they are asked for. */
  wrap(data: LuaTable): LuaTable
  /** The data behind a view. */
  unwrap(table: LuaTable): LuaTable | undefined
}

/** Makes views of data for an environment. Data are shared between environments, views are not. */
export function createDataTables({runtime}: ScriptHost, name: string): DataTables {
  // made when data are first loaded: weak maps are dear to the garbage collector
  let behind: WeakMap<LuaTable, LuaTable> | undefined

  function wrap(data: LuaTable): LuaTable {
    const views = new Map<LuaTable, LuaTable>()
    const viewOf = (value: LuaValue): LuaValue => {
      if (!(value instanceof LuaTable)) return value
      let view = views.get(value)
      if (view === undefined) {
        view = make(value)
        views.set(value, view)
      }
      return view
    }
    const make = (table: LuaTable): LuaTable => {
      const view = new LuaTable()
      behind ??= new WeakMap()
      behind.set(view, table)
      runtime.grow(2)
      const metatable = libraryTable({
        mw_loadData: true,
        __index: (_, key) => viewOf(table.get(key)),
        __newindex: () => {
          throw luaError(`table from ${name} is read-only`)
        },
        __pairs: (self) => [fieldIterator(table, viewOf), self, undefined],
        __ipairs: (self) => [itemIterator(table, viewOf), self, 0],
      })
      metatable.setString('__metatable', metatable)
      view.metatable = metatable
      return view
    }
    return make(data)
  }
  return {wrap, unwrap: (table) => behind?.get(table)}
}

/** Goes on where it was, or where it is told to. */
function fieldIterator(table: LuaTable, viewOf: (value: LuaValue) => LuaValue): LuaFunction {
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
    return [last, viewOf(table.valueAt(cursor))]
  }
}

function itemIterator(table: LuaTable, viewOf: (value: LuaValue) => LuaValue): LuaFunction {
  return (_, index) => {
    const next = (index as number) + 1
    const value = table.getNumber(next)
    return value === undefined ? undefined : [next, viewOf(value)]
  }
}

/** The error for a data module that gives something else than a table. */
export function notATable(module: string, value: LuaValue): unknown {
  return luaError(`${module} returned ${typeName(value)}, table expected`)
}
