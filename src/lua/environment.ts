import {decodeUtf8} from './bytes.js'
import {isStackOverflow, settleThrown} from './chunk.js'
import type {CompiledChunk} from './compile.js'
import {LuaError, Thrown} from './errors.js'
import {openBase, tostring} from './library/base.js'
import {debugLibrary} from './library/debug.js'
import {mathLibrary} from './library/math.js'
import {type LuaClock, osLibrary} from './library/os.js'
import {type LuaLoader, openPackage} from './library/package.js'
import {stringLibrary} from './library/string.js'
import {tableLibrary} from './library/table.js'
import {call as callValue} from './operations/call.js'
import {type LuaLimits, Runtime} from './runtime.js'
import {libraryTable} from './shapes.js'
import type {LuaTable} from './table.js'
import {type LuaFunction, type LuaValue, typeName} from './values.js'

/** What may be said about an environment. */
export interface LuaOptions {
  /** What programs may use; by default about what 7 seconds of PUC Lua are, and 50 MB. */
  limits?: Partial<LuaLimits>
  /** Where the time comes from; by default the real time, in UTC. */
  clock?: Partial<LuaClock>
  /** What `require` finds; by default nothing. */
  load?: LuaLoader
  /** Names of fields that the host will add to `string`. */
  stringFields?: readonly string[]
}

const DEFAULT_LIMITS: LuaLimits = {instructions: 1_000_000_000, memory: 50 * 1024 * 1024, stack: 600_000}

/**
 * A fresh world for Lua code: its globals, library and limits. Nothing that runs in one can reach another, nor JavaScript.
 */
export interface LuaEnvironment {
  /** The table of globals. */
  readonly globals: LuaTable
  /** What library functions of the host need: limits, metatables. */
  readonly runtime: Runtime
  /**
   * Runs a chunk.
   *
   * @returns what it returns.
   * @throws LuaError for an error that nothing caught; LuaLimitError where a limit was hit.
   */
  run(chunk: CompiledChunk, ...args: LuaValue[]): readonly LuaValue[]
  /** Calls a value as Lua code would; throws as {@link run} does. */
  call(callee: LuaValue, ...args: LuaValue[]): readonly LuaValue[]
  /** What `tostring` gives for a value, as a byte string. */
  toString(value: LuaValue): string
  /** How many instructions are left. */
  remaining(): number
}

/**
 * Makes an environment with the parts of Lua 5.1's library that cannot reach out of it.
 *
 * There is no `load`, `loadstring`, `dofile`, `loadfile`, `collectgarbage`, `newproxy`, `module`, `print`, `getfenv`, `setfenv`,
 * `string.dump`, no coroutines, no io, of `os` only the time, of `debug` only `traceback`. The host may add functions:
 * any JavaScript function that keeps to {@link LuaFunction} can be put into a table.
 *
 * @example
 * const environment = createEnvironment({load: (name) => modules.get(name)})
 * const [module] = environment.run(compile('return {f = function(x) return x + 1 end}', 'Module:M'))
 */
export function createEnvironment(options: LuaOptions = {}): LuaEnvironment {
  const runtime = new Runtime({...DEFAULT_LIMITS, ...options.limits})
  const start = performance.now()
  const clock: LuaClock = {
    now: () => Date.now(),
    cpu: () => (performance.now() - start) / 1000,
    utcOffset: () => 0,
    ...options.clock,
  }
  openBase(runtime)
  const strings = libraryTable(stringLibrary(runtime), 'string', options.stringFields)
  const libraries: [string, LuaTable][] = [
    ['string', strings],
    ['table', libraryTable(tableLibrary(runtime), 'table')],
    ['math', mathLibrary()],
    ['os', libraryTable(osLibrary(runtime, clock), 'os')],
    ['debug', libraryTable(debugLibrary(runtime), 'debug')],
  ]
  runtime.stringMetatable = libraryTable({__index: strings}, 'string metatable')
  openPackage(runtime, options.load ?? (() => undefined))
  const {loaded} = runtime
  loaded.setString('_G', runtime.globals)
  loaded.setString('package', runtime.globals.getString('package'))
  for (const [name, table] of libraries) {
    runtime.globals.setString(name, table)
    loaded.setString(name, table)
  }
  return {
    globals: runtime.globals,
    runtime,
    run: (chunk, ...args) => guard(runtime, () => callValue(runtime, chunk.instantiate(runtime), args)),
    call: (callee, ...args) => guard(runtime, () => callValue(runtime, callee, args)),
    toString: (value) => guard(runtime, () => String(tostring(runtime, value))),
    remaining: () => runtime.remaining(),
  }
}

/** Runs Lua for the host: what it throws comes out as a JavaScript error. */
function guard<Result>(runtime: Runtime, action: () => Result): Result {
  const {tails} = runtime
  try {
    return action()
  } catch (error) {
    throw toError(error)
  } finally {
    runtime.tails = tails
  }
}

function toError(error: unknown): unknown {
  if (isStackOverflow(error)) return new LuaError('stack overflow', 'stack overflow', [])
  if (!(error instanceof Thrown)) return error
  settleThrown(error)
  const {value, frames} = error
  const isText = typeof value === 'string' || typeof value === 'number'
  return new LuaError(
    isText ? decodeUtf8(String(value)) : `(error object is a ${typeName(value)} value)`,
    value,
    frames,
  )
}

/** A function of the host in the form of arrays: all arguments in, all results out. For short ones write a {@link LuaFunction}. */
export function hostFunction(implementation: (args: readonly LuaValue[]) => readonly LuaValue[]): LuaFunction {
  return (...args) => implementation(args)
}
