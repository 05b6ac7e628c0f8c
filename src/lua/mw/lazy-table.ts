import {type LuaTable, type LuaValue, libraryTable, type Runtime} from '../lua.js'

/** What puts a field, perhaps with others, into a table. */
export type Installers = Readonly<Record<string, () => void>>

/**
 * Puts fields into a table when they are first asked for. Nearly every call of a module needs few of Scribunto's libraries,
 * and to make them all would take longer than most calls.
 *
 * A traversal by `pairs` makes all that are missing. The metatable is hidden.
 */
export function installLazily(runtime: Runtime, table: LuaTable, installers: Installers): void {
  const missing = new Map(Object.entries(installers))
  const install = (name: string): LuaValue => {
    const make = missing.get(name)
    if (make === undefined) return undefined
    missing.delete(name)
    make()
    return table.getString(name)
  }
  table.metatable = libraryTable({
    __index: (_, key) => (typeof key === 'string' ? install(key) : undefined),
    __pairs: () => {
      for (const name of [...missing.keys()]) {
        const before = table.getString(name)
        install(name)
        // what Lua code has put there stays
        if (before !== undefined) table.setString(name, before)
      }
      return [runtime.next, table, undefined]
    },
    __metatable: false,
  })
}

/** Makes something once, when it is first asked for. */
export function once<Result extends object>(make: () => Result): () => Result {
  let made: Result | undefined
  return () => {
    made ??= make()
    return made
  }
}
