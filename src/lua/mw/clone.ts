import {LuaTable, type LuaValue} from '../lua.js'
import {dataBehind} from './load-data.js'
import type {ScriptHost} from './script-host.js'

/**
 * `mw.clone`: a deep copy; metatables are copied too, functions are not. Data of `mw.loadData` become plain tables that may
 * be written to.
 */
export function clone({runtime}: ScriptHost, value: LuaValue): LuaValue {
  const copies = new Map<LuaTable, LuaTable>()
  const pending: [from: LuaTable, to: LuaTable][] = []
  const copyOf = (item: LuaValue): LuaValue => {
    if (!(item instanceof LuaTable)) return item
    const source = dataBehind(item) ?? item
    let copy = copies.get(source)
    if (copy === undefined) {
      copy = new LuaTable()
      copies.set(source, copy)
      pending.push([source, copy])
    }
    return copy
  }
  const result = copyOf(value)
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [from, to] = next
    runtime.grow(2 + from.capacity())
    runtime.work(1 + from.capacity())
    for (let cursor = from.advance(0); cursor !== 0; cursor = from.advance(cursor)) {
      to.set(copyOf(from.keyAt(cursor)), copyOf(from.valueAt(cursor)))
    }
    if (from.metatable !== undefined) to.metatable = copyOf(from.metatable) as LuaTable
  }
  return result
}
