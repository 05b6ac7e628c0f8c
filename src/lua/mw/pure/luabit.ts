import {type LuaFunction, LuaTable, type LuaValue, libraryTable} from '../../lua.js'
import {hostError} from './errors.js'

/** What `require('bit')` and `require('luabit.bit')` give: an old library of bit operations, kept for old modules. */
export function makeLuabit(): LuaTable {
  return libraryTable({
    band: two((a, b) => a & b),
    blogic_rshift: two((a, by) => (by < 1 ? a : by > 31 ? 0 : a >>> by)),
    blshift: two((a, by) => (by < 1 ? a : by > 31 ? 0 : a << by)),
    bnot: (value) => ~integer(value) >>> 0,
    bor: two((a, b) => a | b),
    brshift: (value, by) => {
      const shift = integer(by)
      const number = integer(value)
      if (shift < 1) return number
      return number < 0 ? (shift > 31 ? 0xffffffff : (number >> shift) >>> 0) : shift > 31 ? 0 : number >>> shift
    },
    bxor: two((a, b) => a ^ b),
    bxor2: two((a, b) => a ^ b),
    tobits: (value) => {
      const bits = new LuaTable()
      let rest = integer(value) >>> 0
      for (let i = 1; rest > 0; i++, rest >>>= 1) bits.set(i, rest & 1)
      return bits
    },
    tonumb: (bits) => {
      let number = 0
      if (bits instanceof LuaTable) {
        for (let i = bits.length(); i >= 1; i--) number = number * 2 + (bits.getNumber(i) === 1 ? 1 : 0)
      }
      return number
    },
  })
}

/** What `require('hex')` and `require('luabit.hex')` give. */
export function makeLuabitHex(): LuaTable {
  return libraryTable({
    to_dec: (text) => {
      if (typeof text !== 'string') throw hostError('luabit/hex.lua:58: non-string type passed in.')
      const match = /^0[xX]([\da-fA-F]*)$/.exec(text)
      if (match === null) throw hostError('luabit/hex.lua:65: wrong hex format, should lead by 0x or 0X.')
      return Number.parseInt(`0${match[1]}`, 16)
    },
    to_hex: (value) => {
      if (typeof value !== 'number') throw hostError('luabit/hex.lua:25: non-number type passed in.')
      if (!Number.isInteger(value)) {
        throw hostError('luabit/hex.lua:30: trying to apply bitwise operation on non-integer!')
      }
      return `0x${(value >>> 0).toString(16)}`
    },
  })
}

function two(join: (a: number, b: number) => number): LuaFunction {
  return (a, b) => join(integer(a), integer(b)) >>> 0
}

function integer(value: LuaValue): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw hostError('bit.lua:42: trying to use bitwise operation on non-integer!')
}
