import {failure, type Runtime} from '../runtime.js'
import type {LuaFunction, LuaResult, LuaValue} from '../values.js'

/**
 * A tail call that is still to be made, as the result of the function that ends with it.
 *
 * JavaScript has no tail calls. Compiled code makes them as calls until {@link MAX_OPEN_TAILS} of them are open, then
 * returns one of these, and the nearest call that waits for values makes it. It is an array, so that code that looks
 * for one plain value sees at once that this is something else.
 */
export class TailCall extends Array<LuaValue> {
  readonly callee: LuaFunction
  readonly args: readonly LuaValue[]

  constructor(callee: LuaFunction, args: readonly LuaValue[]) {
    super(0)
    this.callee = callee
    this.args = args
  }
}

/** The results of a call as an array, not to be changed. */
export function spread(result: LuaResult): readonly LuaValue[] {
  while (result instanceof TailCall) result = result.callee(...result.args)
  return Array.isArray(result) ? (result as readonly LuaValue[]) : [result as LuaValue]
}

/** The first result of a call, nil if there is none. */
export function first(result: LuaResult): LuaValue {
  while (result instanceof TailCall) result = result.callee(...result.args)
  return Array.isArray(result) ? (result as readonly LuaValue[])[0] : (result as LuaValue)
}

/**
 * What to call for a value that code calls.
 *
 * The error of a value that cannot be called comes only when the answer is called: after the arguments, as in PUC Lua.
 */
export function callable(runtime: Runtime, value: LuaValue, description: number): LuaFunction {
  if (typeof value === 'function') return value
  const handler = runtime.metamethod(value, '__call')
  if (typeof handler === 'function') return (...args) => handler(value, ...args)
  return () => {
    throw failure('call', value, description)
  }
}

/** Calls a value; all results. */
export function call(runtime: Runtime, value: LuaValue, args: readonly LuaValue[]): readonly LuaValue[] {
  return spread(callable(runtime, value, 0)(...args))
}

/** Calls a metamethod with up to three arguments; the first result. */
export function callHandler(runtime: Runtime, handler: LuaValue, a: LuaValue, b: LuaValue, c?: LuaValue): LuaValue {
  return first(callable(runtime, handler, 0)(a, b, c))
}
