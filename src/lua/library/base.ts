import {isStackOverflow, settleThrown} from '../chunk.js'
import {luaError, Thrown} from '../errors.js'
import {numberToString, stringToNumber} from '../number.js'
import {rawSet} from '../operations/access.js'
import {call, callable, first, spread} from '../operations/call.js'
import type {Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import {type LuaFunction, type LuaResult, type LuaValue, NOTHING, typeName} from '../values.js'
import {anyArgument, badArgument, integerArgument, optionalInteger, stringArgument, tableArgument} from './arguments.js'

/** PUC Lua's stack has room for so many values of one call. */
const MAX_RESULTS = 8000

/** Functions of the global table that need no runtime. */
const PURE: Readonly<Record<string, LuaFunction>> = {
  assert: (...args) => {
    if (isTrue(anyArgument(args, 0, 'assert'))) return args
    const message = args[1]
    if (message === undefined) throw luaError('assertion failed!')
    throw luaError(stringArgument(args, 1, 'assert'))
  },
  error: (...args) => {
    const level = optionalInteger(args, 1, 'error', 1)
    throw new Thrown(args[0], Math.max(level, 0))
  },
  rawequal: (...args) => {
    anyArgument(args, 1, 'rawequal')
    return args[0] === args[1]
  },
  rawget: (...args) => {
    const table = tableArgument(args, 0, 'rawget')
    return table.get(anyArgument(args, 1, 'rawget'))
  },
  select: (...args) => {
    if (args[0] === '#') return args.length - 1
    const index = integerArgument(args, 0, 'select')
    if (index < 0) {
      if (-index > args.length - 1) throw badArgument(0, 'select', 'index out of range')
      return args.slice(index)
    }
    if (index === 0) throw badArgument(0, 'select', 'index out of range')
    return args.slice(index)
  },
  setmetatable: (...args) => {
    const table = tableArgument(args, 0, 'setmetatable')
    const metatable = args[1]
    if (args.length < 2 || (metatable !== undefined && !(metatable instanceof LuaTable))) {
      throw badArgument(1, 'setmetatable', 'nil or table expected')
    }
    if (table.metatable?.getString('__metatable') !== undefined) throw luaError('cannot change a protected metatable')
    table.metatable = metatable
    return table
  },
  tonumber: (...args) => {
    const base = args[1]
    if (base === undefined || base === 10) {
      const value = anyArgument(args, 0, 'tonumber')
      if (typeof value === 'number') return value
      return typeof value === 'string' ? stringToNumber(value) : undefined
    }
    const text = stringArgument(args, 0, 'tonumber')
    const radix = integerArgument(args, 1, 'tonumber')
    if (radix < 2 || radix > 36) throw badArgument(1, 'tonumber', 'base out of range')
    return parseRadix(text, radix)
  },
  type: (...args) => typeName(anyArgument(args, 0, 'type')),
  unpack: (...args) => {
    const table = tableArgument(args, 0, 'unpack')
    const from = optionalInteger(args, 1, 'unpack', 1)
    const to = optionalInteger(args, 2, 'unpack', table.length())
    if (from > to) return NOTHING
    if (to - from + 1 >= MAX_RESULTS) throw luaError('too many results to unpack')
    if (from === 1 && to === table.length()) return table.array.slice(1)
    const values: LuaValue[] = []
    for (let i = from; i <= to; i++) values.push(table.getNumber(i))
    return values
  },
}

/** Puts the functions of the global table into an environment. */
export function openBase(runtime: Runtime): void {
  const {globals} = runtime
  for (const name of Object.keys(PURE)) globals.setString(name, PURE[name])
  for (const [name, value] of Object.entries(functions(runtime))) globals.setString(name, value)
  globals.setString('_G', globals)
  globals.setString('_VERSION', 'Lua 5.1')
}

function functions(runtime: Runtime): Readonly<Record<string, LuaFunction>> {
  const next: LuaFunction = (...args) => {
    const table = tableArgument(args, 0, 'next')
    const cursor = table.cursorAfter(args[1])
    if (cursor === undefined) throw luaError("invalid key to 'next'")
    return cursor === 0 ? undefined : [table.keyAt(cursor), table.valueAt(cursor)]
  }
  const ipairsStep: LuaFunction = (table, index) => {
    const i = (index as number) + 1
    const value = (table as LuaTable).getNumber(i)
    return value === undefined ? NOTHING : [i, value]
  }
  runtime.next = next
  runtime.ipairsStep = ipairsStep
  return {
    next,
    pairs: (...args) => [next, tableArgument(args, 0, 'pairs'), undefined],
    ipairs: (...args) => [ipairsStep, tableArgument(args, 0, 'ipairs'), 0],
    getmetatable: (...args) => {
      const metatable = runtime.metatableOf(anyArgument(args, 0, 'getmetatable'))
      return metatable?.getString('__metatable') ?? metatable
    },
    rawset: (...args) => {
      const table = tableArgument(args, 0, 'rawset')
      anyArgument(args, 1, 'rawset')
      anyArgument(args, 2, 'rawset')
      withoutPosition(() => rawSet(runtime, table, args[1], args[2]))
      return table
    },
    tostring: (...args) => tostring(runtime, anyArgument(args, 0, 'tostring')),
    pcall: (...args) => {
      const callee = anyArgument(args, 0, 'pcall')
      return protect(runtime, () => call(runtime, callee, args.slice(1)), undefined)
    },
    xpcall: (...args) => {
      const handler = anyArgument(args, 1, 'xpcall')
      return protect(
        runtime,
        () => call(runtime, args[0], NOTHING),
        (thrown) => handle(runtime, handler, thrown),
      )
    },
  }
}

/** Calls, and gives `true` and the results, or `false` and the error: what `pcall` does. */
function protect(
  runtime: Runtime,
  action: () => readonly LuaValue[],
  handler: ((thrown: Thrown) => LuaValue) | undefined,
): LuaResult {
  const {tails} = runtime
  try {
    return [true, ...runtime.deeper(action)]
  } catch (error) {
    runtime.tails = tails
    const thrown = caught(error)
    return [false, handler === undefined ? thrown.value : handler(thrown)]
  }
}

/** What Lua may catch of what was thrown; all else (limits, errors of the host) is thrown on. */
export function caught(error: unknown): Thrown {
  if (error instanceof Thrown) {
    settleThrown(error)
    return error
  }
  if (isStackOverflow(error)) return new Thrown('stack overflow', 0)
  throw error
}

function handle(runtime: Runtime, handler: LuaValue, thrown: Thrown): LuaValue {
  const {frames} = runtime
  runtime.frames = thrown.frames
  try {
    return first(callable(runtime, handler, 0)(thrown.value))
  } catch (error) {
    caught(error)
    return 'error in error handling'
  } finally {
    runtime.frames = frames
  }
}

/** Runs an operation for a library function, to whose errors PUC Lua adds no position. */
export function withoutPosition<Result>(action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (error instanceof Thrown && error.fresh) error.level = 0
    throw error
  }
}

/** Calls a Lua function for a library function, which counts as a level of its own for `error('…', 2)`. */
export function callBack(runtime: Runtime, callee: LuaFunction, args: readonly LuaValue[]): readonly LuaValue[] {
  try {
    return runtime.deeper(() => spread(callee(...args)))
  } catch (error) {
    throw oneLevelUp(error)
  }
}

/** An error that passes a library function. */
export function oneLevelUp(error: unknown): unknown {
  if (error instanceof Thrown && error.level > 0) error.level--
  return error
}

/** What `tostring` gives. */
export function tostring(runtime: Runtime, value: LuaValue): LuaValue {
  const handler = runtime.metamethod(value, '__tostring')
  if (handler !== undefined) return first(callable(runtime, handler, 0)(value))
  return toPlainString(runtime, value)
}

function toPlainString(runtime: Runtime, value: LuaValue): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
      return numberToString(value)
    case 'undefined':
      return 'nil'
    case 'boolean':
      return value ? 'true' : 'false'
    default:
      return `${typeName(value)}: 0x${(0x55550000 + runtime.identity(value) * 32).toString(16).padStart(12, '0')}`
  }
}

/** C's `strtoul` and nothing after it but space. */
function parseRadix(text: string, radix: number): number | undefined {
  const match = /^[ \t-\r]*([+-]?)([\da-zA-Z]+)[ \t-\r]*$/.exec(text)
  if (match === null) return undefined
  let digits = match[2]!
  if (radix === 16 && /^0[xX]./.test(digits)) digits = digits.slice(2)
  let value = 0n
  for (const digit of digits) {
    const weight = Number.parseInt(digit, 36)
    if (weight >= radix) return undefined
    value = value * BigInt(radix) + BigInt(weight)
  }
  if (value >= 1n << 64n) return 2 ** 64
  return Number(match[1] === '-' ? BigInt.asUintN(64, -value) : value)
}

function isTrue(value: LuaValue): boolean {
  return value !== undefined && value !== false
}
