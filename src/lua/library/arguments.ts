import {Thrown} from '../errors.js'
import {numberToString} from '../number.js'
import {coerceNumber} from '../operations/arithmetic.js'
import {LuaTable} from '../table.js'
import {type LuaValue, typeName} from '../values.js'

/** The arguments of a library function, as they were given. */
export type Arguments = readonly LuaValue[]

/**
 * The error `bad argument #1 to 'rep' (…)`. PUC Lua names the function as the call does; where the error passes the
 * calling code, the call's name takes the place of `name`.
 *
 * @param index of the argument, from 0.
 */
export function badArgument(index: number, name: string, reason: string): Thrown {
  const thrown = new Thrown(undefined, 1)
  thrown.argument = {position: index + 1, name, reason}
  return thrown
}

/** The error of an argument of a wrong type. */
export function badType(args: Arguments, index: number, name: string, expected: string): Thrown {
  const given = index < args.length ? typeName(args[index]) : 'no value'
  return badArgument(index, name, `${expected} expected, got ${given}`)
}

/** An argument that may be anything, but must be there. */
export function anyArgument(args: Arguments, index: number, name: string): LuaValue {
  if (index >= args.length) throw badArgument(index, name, 'value expected')
  return args[index]
}

/** A string argument; numbers become strings. */
export function stringArgument(args: Arguments, index: number, name: string): string {
  const value = args[index]
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberToString(value)
  throw badType(args, index, name, 'string')
}

/** A number argument; strings that are numbers become numbers. */
export function numberArgument(args: Arguments, index: number, name: string): number {
  const value = args[index]
  if (typeof value === 'number') return value
  const number = coerceNumber(value)
  if (number === undefined) throw badType(args, index, name, 'number')
  return number
}

/** A number argument cut to an integer, as C casts it. */
export function integerArgument(args: Arguments, index: number, name: string): number {
  const value = args[index]
  if (typeof value === 'number' && (value | 0) === value) return value
  return toInteger(numberArgument(args, index, name))
}

/** The same as {@link integerArgument}, with a default for nil and for a missing argument. */
export function optionalInteger(args: Arguments, index: number, name: string, fallback: number): number {
  return args[index] === undefined ? fallback : integerArgument(args, index, name)
}

/** A table argument. */
export function tableArgument(args: Arguments, index: number, name: string): LuaTable {
  const value = args[index]
  if (value instanceof LuaTable) return value
  throw badType(args, index, name, 'table')
}

/** A double as C's 64-bit integer: cut, and out of range the least one. */
export function toInteger(number: number): number {
  return Math.abs(number) < 2 ** 63 ? Math.trunc(number) + 0 : -(2 ** 63)
}
