import {LuaTable, type LuaValue, type Runtime, rawSet, tostring} from '../../lua.js'
import {callerError} from './errors.js'

/**
 * What `require('strict')` does: globals that were not there before become errors, read or written. `arg` may be both.
 *
 * @returns what `require` gives.
 */
export function makeStrict(runtime: Runtime): LuaValue {
  const {globals} = runtime
  const metatable = globals.metatable ?? new LuaTable()
  const nameOf = (key: LuaValue): string => String(tostring(runtime, key))
  metatable.setString('__index', (_, key) => {
    if (key === 'arg') return undefined
    throw callerError(`variable '${nameOf(key)}' is not declared`)
  })
  metatable.setString('__newindex', (table, key, value) => {
    if (key !== 'arg') throw callerError(`assign to undeclared variable '${nameOf(key)}'`)
    if (table instanceof LuaTable) rawSet(runtime, table, key, value)
    return []
  })
  globals.metatable = metatable
  return true
}
