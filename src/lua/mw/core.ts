import {
  call,
  decodeUtf8,
  type LuaResult,
  type LuaTable,
  type LuaValue,
  luaError,
  NOTHING,
  Thrown,
  typeName,
} from '../lua.js'
import {toText} from './base.js'
import {clone} from './clone.js'
import {dumpObject} from './dump-object.js'
import {placedError, type ScriptHost} from './script-host.js'

/** What the functions of `mw` itself need beside the host. */
export interface CoreOptions {
  loadData(name: string): LuaTable
  loadJsonData(title: string): LuaTable
}

/**
 * Puts the functions of `mw` itself into it.
 *
 * @see https://www.mediawiki.org/wiki/Extension:Scribunto/Lua_reference_manual#Base_functions
 */
export function installCore(mw: LuaTable, host: ScriptHost, {loadData, loadJsonData}: CoreOptions): void {
  const {context} = host
  const functions: Record<string, (...args: LuaValue[]) => LuaResult> = {
    allToString: (...args) => args.map((value) => toText(host, value)).join('\t'),
    clone: (value) => clone(host, value),
    dumpObject: (value) => dumpObject(host, value),
    log: () => NOTHING,
    logObject: () => NOTHING,
    addWarning(text) {
      if (typeof text !== 'string') {
        throw placedError("bad argument #1 to 'addWarning' (string expected)", 'mw.lua:661')
      }
      context.message('lua-warning', decodeUtf8(text))
      return NOTHING
    },
    isSubsting: () => false,
    incrementExpensiveFunctionCount() {
      host.countExpensive('mw.lua:657')
      return NOTHING
    },
    getCurrentFrame: () => host.currentFrame(),
    loadData(name) {
      if (typeof name !== 'string') {
        throw placedError(`bad argument #1 to 'require' (string expected, got ${typeName(name)})`, 'package.lua:90')
      }
      return loadData(name)
    },
    loadJsonData(name) {
      if (typeof name !== 'string') {
        throw new Thrown(`bad argument #1 to 'mw.loadJsonData' (string expected, got ${typeName(name)})`, 1)
      }
      return loadJsonData(name)
    },
    // what runs a module's function: not of use to modules, but there
    executeFunction(callee) {
      if (typeof callee !== 'function') throw luaError('attempt to call a nil value')
      return joinResults(host, call(host.runtime, callee, [host.currentFrame()]))
    },
  }
  for (const [name, implementation] of Object.entries(functions)) mw.setString(name, implementation)
}

/** What a module's function gives back as one text: results up to the first nil. */
export function joinResults(host: ScriptHost, values: readonly LuaValue[]): string {
  let result = ''
  for (const value of values) {
    if (value === undefined) break
    const text = String(toText(host, value))
    host.runtime.takeString(text.length)
    result += text
  }
  return result
}
