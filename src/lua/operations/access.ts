import {luaError} from '../errors.js'
import {failure, type Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import {TableSource} from '../table-source.js'
import type {LuaFunction, LuaValue} from '../values.js'
import {callHandler, first} from './call.js'

const MAX_LOOP = 100

/** `object[key]`. The only way from compiled code to what is in a value. */
export function get(runtime: Runtime, object: LuaValue, key: LuaValue, description: number): LuaValue {
  if (object instanceof LuaTable) {
    const {array} = object
    if (typeof key === 'number' && key > 0 && key < array.length) {
      const item = array[key]
      if (item !== undefined) return item
    }
    const value = object.get(key)
    if (value !== undefined || object.metatable === undefined) return value
    return inherited(runtime, object, key)
  }
  return getByHandler(runtime, object, key, description)
}

/**
 * `object.key`
 *
 * @param hints for each place in the code, in which slot its key was last: tables that one place meets are built alike.
 */
export function getString(
  runtime: Runtime,
  object: LuaValue,
  key: string,
  description: number,
  hints: Int32Array,
  place: number,
): LuaValue {
  if (!(object instanceof LuaTable)) {
    const methods = typeof object === 'string' ? methodsOf(runtime.stringMetatable) : undefined
    return (methods && ownString(methods, key, hints, place)) ?? getByHandler(runtime, object, key, description)
  }
  const value = ownString(object, key, hints, place)
  if (value !== undefined || object.metatable === undefined) return value
  const {host} = object
  if (host instanceof TableSource && host.direct) return host.of(ownString(host.data, key, hints, place))
  // the method of an object: its class is looked into with the same hint, for the object itself has no such field
  const methods = object.metatable.getString('__index')
  return (
    (methods instanceof LuaTable ? ownString(methods, key, hints, place) : undefined) ?? inherited(runtime, object, key)
  )
}

/** A field of a table itself. */
function ownString(table: LuaTable, key: string, hints: Int32Array, place: number): LuaValue {
  const {keys} = table
  let slot = hints[place]!
  if (slot >= keys.length || keys[slot] !== key) {
    slot = table.slotOf(key)
    if (slot < 0) return undefined
    hints[place] = slot
  }
  return table.values[slot]
}

/** Where the methods of strings are, if their metatable is as it was made. */
function methodsOf(metatable: LuaTable | undefined): LuaTable | undefined {
  if (metatable === undefined || metatable.keys[0] !== '__index') return undefined
  const methods = metatable.values[0]
  return methods instanceof LuaTable ? methods : undefined
}

/** `object[key]` where the table itself has no such field, but a metatable. */
function inherited(runtime: Runtime, object: LuaTable, key: LuaValue): LuaValue {
  let table = object
  for (let i = 0; i < MAX_LOOP; i++) {
    const {host} = table
    if (host instanceof TableSource && host.direct) return host.of(host.data.get(key))
    const handler = table.metatable?.getString('__index')
    if (handler === undefined) return undefined
    if (typeof handler === 'function') return callIndex(handler, table, key)
    if (!(handler instanceof LuaTable)) return getByHandler(runtime, handler, key, 0)
    const value = handler.get(key)
    if (value !== undefined) return value
    table = handler
  }
  throw luaError('loop in gettable')
}

/** Calls `__index`. */
function callIndex(handler: LuaFunction, table: LuaTable, key: LuaValue): LuaValue {
  const result = handler(table, key)
  return Array.isArray(result) ? first(result) : (result as LuaValue)
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
      const {array} = object
      if (key > 0 && key < array.length && (key | 0) === key && value !== undefined) {
        array[key] = value
        return
      }
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

/** `object.key = value`. For the last two see {@link getString}. */
export function setString(
  runtime: Runtime,
  object: LuaValue,
  key: string,
  value: LuaValue,
  description: number,
  hints: Int32Array,
  place: number,
): void {
  if (object instanceof LuaTable) {
    const {keys, values} = object
    let slot = hints[place]!
    if (slot >= keys.length || keys[slot] !== key) {
      slot = object.slotOf(key)
      if (slot >= 0) hints[place] = slot
    }
    // A field that is there is set whatever the metatable says.
    if (slot >= 0 && value !== undefined && values[slot] !== undefined) {
      values[slot] = value
      return
    }
    if (object.metatable === undefined) {
      if (object.setString(key, value)) runtime.grow(1)
      return
    }
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
