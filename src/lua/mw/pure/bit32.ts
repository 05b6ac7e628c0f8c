import {type Arguments, type LuaFunction, type LuaTable, libraryTable, stringToNumber, typeName} from '../../lua.js'
import {callerError, hostError} from './errors.js'

/** What `require('bit32')` gives: Lua 5.2's library of that name. */
export function makeBit32(): LuaTable {
  return libraryTable({
    arshift: (...args) => {
      const value = word(args, 0, 'arshift')
      const by = count(args, 1, 'arshift')
      if (by < 0) return shiftLeft(value, -by)
      return (by > 31 ? (value | 0) >> 31 : (value | 0) >> by) >>> 0
    },
    band: fold('band', 0xffffffff, (a, b) => a & b),
    bnot: (...args) => ~word(args, 0, 'bnot') >>> 0,
    bor: fold('bor', 0, (a, b) => a | b),
    btest: (...args) => args.reduce<number>((all, _, index) => all & word(args, index, 'btest'), -1) !== 0,
    bxor: fold('bxor', 0, (a, b) => a ^ b),
    extract: (...args) => {
      const value = word(args, 0, 'extract')
      const [field, mask] = fieldOf(args, 1, 'extract')
      return ((value >>> field) & mask) >>> 0
    },
    lrotate: (...args) => rotateLeft(word(args, 0, 'lrotate'), count(args, 1, 'lrotate')),
    lshift: (...args) => shiftLeft(word(args, 0, 'lshift'), count(args, 1, 'lshift')),
    replace: (...args) => {
      const value = word(args, 0, 'replace')
      const added = word(args, 1, 'replace')
      const [field, mask] = fieldOf(args, 2, 'replace')
      return ((value & ~(mask << field)) | ((added & mask) << field)) >>> 0
    },
    rrotate: (...args) => rotateLeft(word(args, 0, 'rrotate'), -count(args, 1, 'rrotate')),
    rshift: (...args) => shiftLeft(word(args, 0, 'rshift'), -count(args, 1, 'rshift')),
  })
}

function fold(name: string, start: number, join: (a: number, b: number) => number): LuaFunction {
  return (...args) => {
    let result = start
    for (let i = 0; i < args.length; i++) result = join(result, word(args, i, name))
    return result >>> 0
  }
}

function numberAt(args: Arguments, index: number, name: string): number {
  const value = args[index]
  const number = typeof value === 'string' ? stringToNumber(value) : value
  if (typeof number === 'number') return number
  throw callerError(`bad argument #${index + 1} to '${name}' (number expected, got ${typeName(value)})`)
}

/** An argument as an unsigned integer of 32 bits: cut downwards, modulo 2^32. */
function word(args: Arguments, index: number, name: string): number {
  const number = numberAt(args, index, name)
  if (!Number.isFinite(number)) {
    throw hostError("bit32.lua:85: attempt to perform arithmetic on local 'c' (a nil value)")
  }
  const rest = Math.floor(number) % 2 ** 32
  return rest < 0 ? rest + 2 ** 32 : rest
}

function count(args: Arguments, index: number, name: string): number {
  return Math.floor(numberAt(args, index, name))
}

function shiftLeft(value: number, by: number): number {
  if (by > 31 || by < -31) return 0
  return (by < 0 ? value >>> -by : value << by) >>> 0
}

function rotateLeft(value: number, by: number): number {
  const turn = ((by % 32) + 32) % 32
  return turn === 0 ? value : ((value << turn) | (value >>> (32 - turn))) >>> 0
}

/** A field of bits: where it begins, and the mask of its width. */
function fieldOf(args: Arguments, index: number, name: string): [field: number, mask: number] {
  const field = count(args, index, name)
  const width = args[index + 1] === undefined ? 1 : count(args, index + 1, name)
  if (field < 0) throw callerError(`bad argument #${index + 1} to '${name}' (field cannot be negative)`)
  if (width <= 0) throw callerError(`bad argument #${index + 2} to '${name}' (width must be positive)`)
  if (field + width > 32) throw callerError('trying to access non-existent bits')
  return [field, width === 32 ? -1 : (1 << width) - 1]
}
