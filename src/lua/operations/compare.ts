import {luaError} from '../errors.js'
import type {Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import {type LuaValue, typeName} from '../values.js'
import {callHandler} from './call.js'

/** `a == b` for values that are not the same: only two tables can still be equal, by `__eq`. */
export function equalByHandler(runtime: Runtime, a: LuaValue, b: LuaValue): boolean {
  if (!(a instanceof LuaTable) || !(b instanceof LuaTable)) return false
  const handler = a.metatable?.getString('__eq')
  if (handler === undefined) return false
  if (a.metatable !== b.metatable && handler !== b.metatable?.getString('__eq')) return false
  return isTrue(callHandler(runtime, handler, a, b))
}

/** `a < b` */
export function lessThan(runtime: Runtime, a: LuaValue, b: LuaValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b
  if (typeof a === 'string' && typeof b === 'string') return a < b
  return byHandler(runtime, '__lt', a, b) ?? orderError(a, b)
}

/** `a <= b`; without `__le`, `not (b < a)` by `__lt`. */
export function lessEqual(runtime: Runtime, a: LuaValue, b: LuaValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a <= b
  if (typeof a === 'string' && typeof b === 'string') return a <= b
  const result = byHandler(runtime, '__le', a, b)
  if (result !== undefined) return result
  const reverse = byHandler(runtime, '__lt', b, a)
  return reverse === undefined ? orderError(a, b) : !reverse
}

function byHandler(runtime: Runtime, event: string, a: LuaValue, b: LuaValue): boolean | undefined {
  if (!(a instanceof LuaTable) || !(b instanceof LuaTable)) return undefined
  const handler = a.metatable?.getString(event)
  if (handler === undefined || handler !== b.metatable?.getString(event)) return undefined
  return isTrue(callHandler(runtime, handler, a, b))
}

function orderError(a: LuaValue, b: LuaValue): never {
  const left = typeName(a)
  const right = typeName(b)
  throw luaError(left === right ? `attempt to compare two ${left} values` : `attempt to compare ${left} with ${right}`)
}

function isTrue(value: LuaValue): boolean {
  return value !== undefined && value !== false
}
