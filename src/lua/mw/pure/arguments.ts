import {type Arguments, type LuaTable, type LuaValue, typeName} from '../../lua.js'
import {callerError, hostError} from './errors.js'
import {phpString} from './php-number.js'

function wrongType(index: number, name: string, expected: string, value: LuaValue): string {
  return `bad argument #${index + 1} to '${name}' (${expected} expected, got ${typeName(value)})`
}

/** `checkType` of `libraryUtil`: one type, the error at the calling code. */
export function checkType(args: Arguments, index: number, name: string, expected: string, optional = false): LuaValue {
  const value = args[index]
  if (typeName(value) === expected || (optional && value === undefined)) return value
  throw callerError(wrongType(index, name, expected, value))
}

/** {@link checkType} for a string; a number is none. */
export function checkString(args: Arguments, index: number, name: string): string {
  return checkType(args, index, name, 'string') as string
}

/** {@link checkType} for a table. */
export function checkTable(args: Arguments, index: number, name: string): LuaTable {
  return checkType(args, index, name, 'table') as LuaTable
}

/** `checkTypeMulti` of `libraryUtil`: one of several types, the error at the calling code. */
export function checkTypes(value: LuaValue, index: number, name: string, expected: readonly string[]): LuaValue {
  if (expected.includes(typeName(value))) return value
  throw callerError(wrongType(index, name, listTypes(expected), value))
}

/** `string`, `string or table`, `string, table or nil`. */
export function listTypes(types: readonly string[]): string {
  const last = types.at(-1) ?? ''
  return types.length > 1 ? `${types.slice(0, -1).join(', ')} or ${last}` : last
}

/** A string argument of a function that MediaWiki has in PHP: numbers count, written in PHP's way; errors have no position. */
export function phpText(args: Arguments, index: number, name: string): string {
  const value = args[index]
  if (typeof value === 'string') return value
  if (typeof value === 'number') return phpString(value)
  throw hostError(wrongType(index, name, 'string', value))
}

/** The same for a string that may be no number. */
export function phpStrictText(args: Arguments, index: number, name: string): string {
  return phpTyped(args, index, name, 'string') as string
}

/** The same for an integer, cut downwards; a string is none. NaN counts as 0. */
export function phpInteger(args: Arguments, index: number, name: string, fallback: number): number {
  const value = args[index]
  if (value === undefined) return fallback
  const number = phpTyped(args, index, name, 'number') as number
  return number === number ? Math.floor(number) : 0
}

/** The same for any type. */
export function phpTyped(args: Arguments, index: number, name: string, expected: string): LuaValue {
  const value = args[index]
  if (typeName(value) === expected) return value
  throw hostError(wrongType(index, name, expected, value))
}
