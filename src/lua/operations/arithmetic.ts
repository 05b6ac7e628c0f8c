import type {ArithmeticOperator} from '../ast.js'
import {luaError} from '../errors.js'
import {numberToString, stringToNumber} from '../number.js'
import {failure, type Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import type {LuaValue} from '../values.js'
import {callHandler} from './call.js'

const EVENTS: Readonly<Record<ArithmeticOperator, string>> = {
  '+': '__add',
  '-': '__sub',
  '*': '__mul',
  '/': '__div',
  '%': '__mod',
  '^': '__pow',
}

/** `a % b`: has the sign of b. */
export function modulo(a: number, b: number): number {
  return a - Math.floor(a / b) * b
}

/** `a ^ b` as C's pow has it. */
export function power(a: number, b: number): number {
  if (a === 1 || (a === -1 && (b === Infinity || b === -Infinity))) return 1
  return a ** b
}

/** A value as a number, by Lua's coercion; undefined where it is none. */
export function coerceNumber(value: LuaValue): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? stringToNumber(value) : undefined
}

/** Arithmetic where not both operands are numbers: coercion, then metamethods. */
export function arithmetic(
  runtime: Runtime,
  operator: ArithmeticOperator,
  a: LuaValue,
  b: LuaValue,
  descriptionA: number,
  descriptionB: number,
): LuaValue {
  const x = coerceNumber(a)
  const y = coerceNumber(b)
  if (x !== undefined && y !== undefined) return compute(operator, x, y)
  const event = EVENTS[operator]
  const handler = runtime.metamethod(a, event) ?? runtime.metamethod(b, event)
  if (handler !== undefined) return callHandler(runtime, handler, a, b)
  if (x === undefined) throw failure('perform arithmetic on', a, descriptionA)
  throw failure('perform arithmetic on', b, descriptionB)
}

function compute(operator: ArithmeticOperator, x: number, y: number): number {
  switch (operator) {
    case '+':
      return x + y
    case '-':
      return x - y
    case '*':
      return x * y
    case '/':
      return x / y
    case '%':
      return modulo(x, y)
    default:
      return power(x, y)
  }
}

/** `-a` where a is no number. */
export function negate(runtime: Runtime, a: LuaValue, description: number): LuaValue {
  const x = coerceNumber(a)
  if (x !== undefined) return -x
  const handler = runtime.metamethod(a, '__unm')
  if (handler !== undefined) return callHandler(runtime, handler, a, a)
  throw failure('perform arithmetic on', a, description)
}

/** `#a`. As in Lua 5.1, tables have no `__len`. */
export function length(a: LuaValue, description: number): LuaValue {
  if (a instanceof LuaTable) return a.length()
  if (typeof a === 'string') return a.length
  throw failure('get length of', a, description)
}

/** `a .. b` */
export function concat(
  runtime: Runtime,
  a: LuaValue,
  b: LuaValue,
  descriptionA: number,
  descriptionB: number,
): LuaValue {
  const typeA = typeof a
  const typeB = typeof b
  if ((typeA === 'string' || typeA === 'number') && (typeB === 'string' || typeB === 'number')) {
    const x = typeA === 'string' ? (a as string) : numberToString(a as number)
    const y = typeB === 'string' ? (b as string) : numberToString(b as number)
    const size = x.length + y.length
    // The engine joins long strings without copying them, so that only part of the length is really taken.
    if (size > 1024) runtime.takeString(size < 1 << 20 ? size >> 3 : size)
    else runtime.takeBytes(size + 24)
    return x + y
  }
  const handler = runtime.metamethod(a, '__concat') ?? runtime.metamethod(b, '__concat')
  if (handler !== undefined) return callHandler(runtime, handler, a, b)
  if (typeA === 'string' || typeA === 'number') throw failure('concatenate', b, descriptionB)
  throw failure('concatenate', a, descriptionA)
}

/** A bound or the step of a numeric `for`. */
export function loopNumber(value: LuaValue, what: 'initial value' | 'limit' | 'step'): number {
  const number = coerceNumber(value)
  if (number === undefined) throw luaError(`'for' ${what} must be a number`)
  return number
}
