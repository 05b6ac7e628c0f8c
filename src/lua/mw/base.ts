import {
  callable,
  decodeUtf8,
  encodeUtf8,
  get,
  type LuaFunction,
  LuaTable,
  type LuaValue,
  spread,
  tostring,
  typeName,
} from '../lua.js'
import {checkString} from './host.js'
import {openMetatable} from './load-data.js'
import {placedError, type ScriptHost} from './script-host.js'

/** What Scribunto adds to `string`. */
export const STRING_FIELDS: readonly string[] = ['ulower', 'uupper']

/**
 * What Scribunto changes in Lua's own library: `pairs` and `ipairs` ask `__pairs` and `__ipairs`, `tostring` tells no
 * addresses, only tables have metatables that can be seen.
 */
export function changeBase(host: ScriptHost): void {
  const {runtime} = host
  const {globals} = runtime
  globals.setString('pairs', withHook(host, '__pairs', globals.getString('pairs') as LuaFunction))
  globals.setString('ipairs', withHook(host, '__ipairs', globals.getString('ipairs') as LuaFunction))
  const getmetatable = globals.getString('getmetatable') as LuaFunction
  globals.setString('getmetatable', (table) => {
    if (!(table instanceof LuaTable)) return undefined
    openMetatable(table)
    return getmetatable(table)
  })
  globals.setString('tostring', (...args) => toText(host, args[0]))
  const strings = globals.getString('string') as LuaTable
  strings.setString('ulower', (...args) => encodeUtf8(decodeUtf8(checkString(args, 0, 'ulower')).toLowerCase()))
  strings.setString('uupper', (...args) => encodeUtf8(decodeUtf8(checkString(args, 0, 'uupper')).toUpperCase()))
}

/** What `tostring` gives: no addresses, which would differ from run to run. */
export function toText(host: ScriptHost, value: LuaValue): LuaValue {
  const {runtime} = host
  if (typeof value === 'function') return 'function'
  if (value instanceof LuaTable && value.metatable?.getString('__tostring') === undefined) return 'table'
  return tostring(runtime, value)
}

function withHook({runtime}: ScriptHost, event: string, plain: LuaFunction): LuaFunction {
  return (...args) => {
    const [value] = args
    const hook = value instanceof LuaTable ? value.metatable?.getString(event) : undefined
    if (hook === undefined) return plain(...args)
    const results = spread(callable(runtime, hook, 0)(value))
    if (results.length === 3) return results
    const [a, b, c] = results
    return [a, b, c]
  }
}

/** Puts `require`, `package.loaders` and `package.seeall` as Scribunto has them in the place of Lua's own. */
export function changePackage(host: ScriptHost, load: (name: string) => LuaFunction | undefined): void {
  const {runtime} = host
  const {globals, loaded} = runtime
  const library = globals.getString('package') as LuaTable
  const preload: LuaFunction = (name) => {
    const table = library.getString('preload')
    const found = table instanceof LuaTable ? table.get(name) : undefined
    return typeof found === 'function' ? found : `\n\tno field package.preload['${toText(host, name)}']`
  }
  const module: LuaFunction = (name) => (typeof name === 'string' ? load(name) : undefined)
  library.setString('loaders', LuaTable.fromArray([undefined, preload, module]))
  library.setString('seeall', (table) => {
    if (table instanceof LuaTable) {
      table.metatable ??= new LuaTable()
      table.metatable.setString('__index', globals)
    }
    return undefined
  })
  const loading = new Set<string>()
  globals.setString('require', (...args) => {
    const name = args[0]
    if (typeof name !== 'string')
      throw fail(`bad argument #1 to 'require' (string expected, got ${typeName(name)})`, '90')
    const known = get(runtime, loaded, name, 0)
    if (known !== undefined && known !== false) return known
    if (loading.has(name)) throw fail(`loop or previous error loading module '${name}'`, '95')
    const loaders = library.getString('loaders')
    const loader = loaders instanceof LuaTable ? findLoader(host, loaders, name) : undefined
    if (loader === undefined) throw fail(`module '${name}' not found`, '80')
    loading.add(name)
    try {
      const value = spread(loader(name))[0]
      if (value !== undefined && value !== false) loaded.setString(name, value)
      else if (!loaded.getString(name)) loaded.setString(name, true)
      return loaded.getString(name)
    } finally {
      loading.delete(name)
    }
  })
}

/** An error of `require`, which says where in Scribunto's code it came about, as readers of wikis know it. */
function fail(message: string, line: string): unknown {
  return placedError(message, `package.lua:${line}`)
}

function findLoader(host: ScriptHost, loaders: LuaTable, name: string): LuaFunction | undefined {
  for (let i = 1; i <= loaders.length(); i++) {
    const found = spread(callable(host.runtime, loaders.getNumber(i), 0)(name))[0]
    if (typeof found === 'function') return found
  }
  return undefined
}
