import type {LuaTable} from './table.js'

/**
 * A Lua value as JavaScript holds it.
 *
 * | Lua | JavaScript |
 * |---|---|
 * | nil | `undefined` |
 * | boolean, number | the same |
 * | string | a string with one char a byte (0–255); see `encodeUtf8` and `decodeUtf8` |
 * | table | {@link LuaTable} |
 * | function | a JavaScript function that keeps to {@link LuaFunction} |
 *
 * Nothing else is ever a Lua value. A function's own JavaScript properties are out of reach, since every
 * index operation of compiled code goes through `operations/access.ts`, which knows tables and strings only.
 */
export type LuaValue = undefined | boolean | number | string | LuaTable | LuaFunction

/**
 * What a Lua function gives back: one value as it is, or any number of values as an array.
 *
 * An array is never a Lua value, so the two cannot be mixed up. Result arrays are never changed after they
 * were returned, and so may be shared.
 */
export type LuaResult = LuaValue | readonly LuaValue[]

/**
 * A Lua function: arguments in order, those that are missing are nil, those too many are ignored.
 * The caller may tell "no argument" from nil by a rest parameter.
 */
export type LuaFunction = (...args: LuaValue[]) => LuaResult

/** The result of a function that returns nothing. */
export const NOTHING: readonly LuaValue[] = Object.freeze([])

/** The name that `type` gives for a value. */
export function typeName(value: LuaValue): string {
  switch (typeof value) {
    case 'undefined':
      return 'nil'
    case 'object':
      return 'table'
    default:
      return typeof value
  }
}
