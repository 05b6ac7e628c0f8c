import type {CompiledChunk} from '../compile.js'
import {luaError} from '../errors.js'
import {first} from '../operations/call.js'
import type {Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import type {LuaFunction, LuaValue} from '../values.js'
import {stringArgument} from './arguments.js'

/**
 * Finds what `require` wants.
 *
 * @param name the argument of `require`, a byte string.
 * @returns the module's chunk, a function that makes its value (a library of the host), or undefined where there is none.
 */
export type LuaLoader = (name: string) => CompiledChunk | LuaFunction | undefined

/** Puts `require` and `package.loaded` into an environment. */
export function openPackage(runtime: Runtime, load: LuaLoader): void {
  const {globals, loaded} = runtime
  const library = new LuaTable()
  library.setString('loaded', loaded)
  library.setString('preload', new LuaTable())
  globals.setString('package', library)
  globals.setString('require', require(runtime, library, loaded, load))
}

function require(runtime: Runtime, library: LuaTable, loaded: LuaTable, load: LuaLoader): LuaFunction {
  const loading = new Set<string>()
  return (...args) => {
    const name = stringArgument(args, 0, 'require')
    const known = loaded.getString(name)
    if (known !== undefined && known !== false) return known
    if (loading.has(name)) throw luaError(`loop or previous error loading module '${name}'`)
    const loader = find(runtime, library, load, name)
    if (loader === undefined) throw luaError(`module '${name}' not found`)
    loading.add(name)
    try {
      const value = first(loader(name))
      if (value !== undefined) loaded.setString(name, value)
      else if (loaded.getString(name) === undefined) loaded.setString(name, true)
    } finally {
      loading.delete(name)
    }
    return loaded.getString(name)
  }
}

function find(runtime: Runtime, library: LuaTable, load: LuaLoader, name: string): LuaFunction | undefined {
  const preload = library.getString('preload')
  const preset: LuaValue = preload instanceof LuaTable ? preload.getString(name) : undefined
  if (typeof preset === 'function') return preset
  const found = load(name)
  return typeof found === 'object' ? found.instantiate(runtime) : found
}
