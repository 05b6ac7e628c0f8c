import {type LuaFunction, type LuaTable, type LuaValue, type Runtime, Shape} from '../lua.js'

/** What puts a field, perhaps with others, into a table, by the field's name. One list of them serves all environments. */
export type Installers<World> = ReadonlyMap<string, (world: World) => void>

const METATABLE = new Shape(['__index', '__pairs', '__metatable'])

/**
 * Puts fields into a table when they are first asked for. Nearly every call of a module needs few of Scribunto's libraries,
 * and to make them all would take longer than most calls.
 *
 * A traversal by `pairs` makes all that are missing. The metatable is hidden.
 *
 * @param world what the installers are given.
 */
export function installLazily<World>(
  runtime: Runtime,
  table: LuaTable,
  installers: Installers<World>,
  world: World,
): void {
  let done: Set<string> | undefined
  const install = (name: string): LuaValue => {
    const make = installers.get(name)
    if (make === undefined || done?.has(name)) return undefined
    done ??= new Set()
    done.add(name)
    make(world)
    return table.getString(name)
  }
  const index: LuaFunction = (_, key) => (typeof key === 'string' ? install(key) : undefined)
  const pairs: LuaFunction = () => {
    for (const name of installers.keys()) {
      const before = table.getString(name)
      install(name)
      // what Lua code has put there stays
      if (before !== undefined) table.setString(name, before)
    }
    return [runtime.next, table, undefined]
  }
  table.metatable = METATABLE.table([index, pairs, false])
}

/** Makes something once, when it is first asked for. */
export function once<Result extends object>(make: () => Result): () => Result {
  let made: Result | undefined
  return () => {
    made ??= make()
    return made
  }
}
