import {luaError} from '../errors.js'
import {numberToString} from '../number.js'
import {rawSet} from '../operations/access.js'
import {callable, first} from '../operations/call.js'
import {lessThan} from '../operations/compare.js'
import type {Runtime} from '../runtime.js'
import type {LuaTable} from '../table.js'
import {type LuaFunction, type LuaResult, type LuaValue, NOTHING, typeName} from '../values.js'
import {badType, integerArgument, optionalInteger, stringArgument, tableArgument} from './arguments.js'
import {callBack, oneLevelUp, withoutPosition} from './base.js'

/** The table library of an environment. */
export function tableLibrary(runtime: Runtime): Readonly<Record<string, LuaFunction>> {
  return {
    concat: (...args) => {
      const table = tableArgument(args, 0, 'concat')
      const separator = args[1] === undefined ? '' : stringArgument(args, 1, 'concat')
      const from = optionalInteger(args, 2, 'concat', 1)
      const to = optionalInteger(args, 3, 'concat', table.length())
      return concat(runtime, table, separator, from, to)
    },
    foreach: (...args) => {
      const table = tableArgument(args, 0, 'foreach')
      const callee = functionArgument(args, 1, 'foreach')
      for (let cursor = table.advance(0); cursor !== 0; cursor = table.advance(cursor)) {
        const result = callBack(runtime, callee, [table.keyAt(cursor), table.valueAt(cursor)])[0]
        if (result !== undefined) return result
      }
      return NOTHING
    },
    foreachi: (...args) => {
      const table = tableArgument(args, 0, 'foreachi')
      const callee = functionArgument(args, 1, 'foreachi')
      const size = table.length()
      for (let i = 1; i <= size; i++) {
        const result = callBack(runtime, callee, [i, table.getNumber(i)])[0]
        if (result !== undefined) return result
      }
      return NOTHING
    },
    getn: (...args) => tableArgument(args, 0, 'getn').length(),
    insert: (...args) => {
      const table = tableArgument(args, 0, 'insert')
      if (args.length === 2) {
        setAt(runtime, table, table.length() + 1, args[1])
      } else if (args.length === 3) {
        insert(runtime, table, integerArgument(args, 1, 'insert'), args[2])
      } else {
        throw luaError("wrong number of arguments to 'insert'")
      }
      return NOTHING
    },
    maxn: (...args) => {
      const table = tableArgument(args, 0, 'maxn')
      let max = 0
      for (let cursor = table.advance(0); cursor !== 0; cursor = table.advance(cursor)) {
        const key = table.keyAt(cursor)
        if (typeof key === 'number' && key > max) max = key
      }
      return max
    },
    remove: (...args) => {
      const table = tableArgument(args, 0, 'remove')
      const size = table.length()
      const position = optionalInteger(args, 1, 'remove', size)
      if (position < 1 || position > size) return NOTHING
      const {array} = table
      const removed = array[position]
      runtime.work((size - position) >> 3)
      if (position < size) array.copyWithin(position, position + 1)
      table.setNumber(size, undefined)
      return removed
    },
    setn: (...args) => {
      tableArgument(args, 0, 'setn')
      throw luaError("'setn' is obsolete")
    },
    sort: (...args) => {
      const table = tableArgument(args, 0, 'sort')
      const size = table.length()
      const order = args[1]
      if (order === undefined) {
        sort(table, size, (a, b) => {
          if (--runtime.budget < 0) runtime.refill()
          if (typeof a === 'number' && typeof b === 'number') return a < b
          return withoutPosition(() => lessThan(runtime, a, b))
        })
      } else {
        const callee = callable(runtime, functionArgument(args, 1, 'sort'), 0)
        const less = comparator(runtime, callee)
        runtime.deeper(() => sort(table, size, less))
      }
      return NOTHING
    },
  }
}

/** An order function as a function of JavaScript. What it throws counts the library function as a level of its own. */
function comparator(runtime: Runtime, callee: LuaFunction): (a: LuaValue, b: LuaValue) => boolean {
  return (a, b) => {
    if (--runtime.budget < 0) runtime.refill()
    let result: LuaResult
    try {
      result = callee(a, b)
      if (Array.isArray(result)) result = first(result)
    } catch (error) {
      throw oneLevelUp(error)
    }
    return result !== undefined && result !== false
  }
}

function functionArgument(args: readonly LuaValue[], index: number, name: string): LuaFunction {
  const value = args[index]
  if (typeof value === 'function') return value
  throw badType(args, index, name, 'function')
}

function setAt(runtime: Runtime, table: LuaTable, index: number, value: LuaValue): void {
  if (table.setNumber(index, value)) runtime.grow(1)
}

function insert(runtime: Runtime, table: LuaTable, position: number, value: LuaValue): void {
  const end = Math.max(table.length() + 1, position)
  if (position >= end) {
    setAt(runtime, table, position, value)
    return
  }
  if (position < 1) {
    // PUC Lua moves whatever is there, down to the position.
    runtime.work(end - position)
    for (let i = end; i > position; i--) setAt(runtime, table, i, table.getNumber(i - 1))
    rawSet(runtime, table, position, value)
    return
  }
  runtime.work((end - position) >> 3)
  const {array} = table
  setAt(runtime, table, end, array[end - 1])
  array.copyWithin(position + 1, position, end - 1)
  table.setNumber(position, value)
}

function concat(runtime: Runtime, table: LuaTable, separator: string, from: number, to: number): string {
  const parts: string[] = []
  let size = 0
  for (let i = from; i <= to; i++) {
    const value = table.getNumber(i)
    let part: string
    if (typeof value === 'string') part = value
    else if (typeof value === 'number') part = numberToString(value)
    else throw luaError(`invalid value (${typeName(value)}) at index ${i} in table for 'concat'`)
    size += part.length + separator.length
    if (--runtime.budget < 0) runtime.refill()
    if (size > 1 << 20) runtime.takeString(0)
    parts.push(part)
  }
  runtime.takeString(size)
  return parts.join(separator)
}

/**
 * Quicksort in the steps of PUC Lua 5.1, so that elements that compare equal, and comparisons that contradict
 * themselves, come out in the same order.
 */
function sort(table: LuaTable, size: number, less: (a: LuaValue, b: LuaValue) => boolean): void {
  const get = (i: number): LuaValue => table.getNumber(i)
  const swap = (i: number, a: LuaValue, j: number, b: LuaValue): void => {
    table.setNumber(i, b)
    table.setNumber(j, a)
  }
  const range = (low: number, high: number): void => {
    while (low < high) {
      let a = get(low)
      let b = get(high)
      if (less(b, a)) swap(low, a, high, b)
      if (high - low === 1) return
      const middle = (low + high) >> 1
      a = get(middle)
      b = get(low)
      if (less(a, b)) {
        swap(middle, a, low, b)
      } else {
        b = get(high)
        if (less(b, a)) swap(middle, a, high, b)
      }
      if (high - low === 2) return
      const pivot = get(middle)
      swap(middle, pivot, high - 1, get(high - 1))
      let i = low
      let j = high - 1
      for (;;) {
        a = get(++i)
        while (less(a, pivot)) {
          if (i > high) throw luaError('invalid order function for sorting')
          a = get(++i)
        }
        b = get(--j)
        while (less(pivot, b)) {
          if (j < low) throw luaError('invalid order function for sorting')
          b = get(--j)
        }
        if (j < i) break
        swap(i, a, j, b)
      }
      swap(high - 1, get(high - 1), i, get(i))
      // The smaller part by recursion, the larger by going on.
      if (i - low < high - i) {
        range(low, i - 1)
        low = i + 1
      } else {
        range(i + 1, high)
        high = i - 1
      }
    }
  }
  range(1, size)
}
