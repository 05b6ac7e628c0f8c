import {luaError} from '../errors.js'
import {failure, type Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import type {LuaValue} from '../values.js'
import {callHandler} from './call.js'

const MAX_LOOP = 100

/** `object[key]`. The only way from compiled code to what is in a value. */
export function get(runtime: Runtime, object: LuaValue, key: LuaValue, description: number): LuaValue {
  if (object instanceof LuaTable) {
    const value = object.get(key)
    if (value !== undefined || object.metatable === undefined) return value
  }
  return getByHandler(runtime, object, key, description)
}

/** `object.key` */
export function getString(runtime: Runtime, object: LuaValue, key: string, description: number): LuaValue {
  if (object instanceof LuaTable) {
    const value = object.getString(key)
    if (value !== undefined || object.metatable === undefined) return value
  }
  return getByHandler(runtime, object, key, description)
}

function getByHandler(runtime: Runtime, object: LuaValue, key: LuaValue, description: number): LuaValue {
  for (let i = 0; i < MAX_LOOP; i++) {
    let handler: LuaValue
    if (object instanceof LuaTable) {
      const value = object.get(key)
      if (value !== undefined) return value
      handler = object.metatable?.getString('__index')
      if (handler === undefined) return undefined
    } else {
      handler = runtime.metamethod(object, '__index')
      if (handler === undefined) throw failure('index', object, description)
    }
    if (typeof handler === 'function') return callHandler(runtime, handler, object, key)
    object = handler
    description = 0
  }
  throw luaError('loop in gettable')
}

/** `object[key] = value` */
export function set(runtime: Runtime, object: LuaValue, key: LuaValue, value: LuaValue, description: number): void {
  if (object instanceof LuaTable && object.metatable === undefined) {
    if (typeof key === 'number' && key === key) {
      if (object.setNumber(key, value)) runtime.grow(1)
      return
    }
    if (typeof key === 'string') {
      if (object.setString(key, value)) runtime.grow(1)
      return
    }
  }
  setByHandler(runtime, object, key, value, description)
}

/** `object.key = value` */
export function setString(runtime: Runtime, object: LuaValue, key: string, value: LuaValue, description: number): void {
  if (object instanceof LuaTable && object.metatable === undefined) {
    if (object.setString(key, value)) runtime.grow(1)
    return
  }
  setByHandler(runtime, object, key, value, description)
}

function setByHandler(runtime: Runtime, object: LuaValue, key: LuaValue, value: LuaValue, description: number): void {
  for (let i = 0; i < MAX_LOOP; i++) {
    let handler: LuaValue
    if (object instanceof LuaTable) {
      // As in PUC Lua, which makes room for the field before it looks for a handler.
      checkKey(key)
      const {metatable} = object
      handler = metatable === undefined ? undefined : metatable.getString('__newindex')
      if (handler === undefined || object.get(key) !== undefined) {
        rawSet(runtime, object, key, value)
        return
      }
    } else {
      handler = runtime.metamethod(object, '__newindex')
      if (handler === undefined) throw failure('index', object, description)
    }
    if (typeof handler === 'function') {
      callHandler(runtime, handler, object, key, value)
      return
    }
    object = handler
    description = 0
  }
  throw luaError('loop in settable')
}

/** Sets a field without metamethods. Throws for the keys nil and NaN. */
export function rawSet(runtime: Runtime, table: LuaTable, key: LuaValue, value: LuaValue): void {
  checkKey(key)
  if (table.set(key, value)) runtime.grow(1)
}

function checkKey(key: LuaValue): void {
  if (key === undefined) throw luaError('table index is nil')
  if (key !== key) throw luaError('table index is NaN')
}
