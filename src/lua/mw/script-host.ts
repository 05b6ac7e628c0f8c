import type {ExpandContext, Frame} from '../../expand/types.js'
import {
  callable,
  type LuaEnvironment,
  type LuaFunction,
  type LuaTable,
  type LuaValue,
  type Runtime,
  spread,
  Thrown,
} from '../lua.js'
import type {LibraryHost} from './host.js'

/** What Scribunto's own libraries, those that ask the wiki, are given beside {@link LibraryHost}. */
export interface ScriptHost extends LibraryHost {
  readonly context: ExpandContext
  readonly environment: LuaEnvironment
  /** The table `mw`. */
  readonly mw: LuaTable
  /** The JavaScript frame of the `#invoke`, for what is expanded without a frame of its own. */
  readonly frame: Frame
  /** The Lua frame of the `#invoke`. */
  currentFrame(): LuaTable
  /** Counts one expensive call; throws Lua's error where there were too many. */
  countExpensive(place: string): void
  /** Whether that title was asked for already on this page, so that it costs nothing more. Remembers it. */
  isKnown(title: string): boolean
}

/**
 * An error whose text is whole: MediaWiki's PHP functions and inner Lua functions do not say where they were called.
 *
 * @param place of Scribunto's own code, `mw.title.lua:318`, where its message has one.
 */
export function placedError(message: string, place?: string): Thrown {
  return new Thrown(place === undefined ? message : `${place}: ${message}`, 0)
}

/** A function whose first argument must be an object of the library, made once for all its objects. */
export type Method<Self> = (self: Self, args: readonly LuaValue[]) => LuaValue | readonly LuaValue[]

/** Strings up to this length cost no more than the call itself. */
const SHORT = 256

/**
 * Takes what a function of the host makes of long texts off the limits: about as much as it is given.
 */
function chargeTexts(runtime: Runtime, values: readonly LuaValue[]): void {
  for (const value of values) {
    if (typeof value === 'string' && value.length > SHORT) runtime.takeString(value.length)
  }
}

/** Turns methods into Lua functions that check what they are called on. */
export function bindMethods<Self>(
  runtime: Runtime,
  methods: readonly (readonly [name: string, method: Method<Self>])[],
  find: (value: LuaValue) => Self | undefined,
  fail: (name: string) => Thrown,
): Map<string, LuaFunction> {
  const bound = new Map<string, LuaFunction>()
  for (const [name, method] of methods) {
    bound.set(name, (...args) => {
      const self = find(args[0])
      if (self === undefined) throw fail(name)
      chargeTexts(runtime, args)
      return method(self, args.slice(1))
    })
  }
  return bound
}

/** The fields of a table as Scribunto's `pairs` gives them: `frame.args` and data of `mw.loadData` have theirs elsewhere. */
export function* fieldsOf(runtime: Runtime, table: LuaTable): Generator<[key: LuaValue, value: LuaValue]> {
  const hook = table.metatable?.getString('__pairs')
  if (hook === undefined) {
    runtime.work(table.capacity())
    for (let cursor = table.advance(0); cursor !== 0; cursor = table.advance(cursor)) {
      yield [table.keyAt(cursor), table.valueAt(cursor)]
    }
    return
  }
  const [step, state, start] = spread(callable(runtime, hook, 0)(table))
  const next = callable(runtime, step, 0)
  let key = start
  for (;;) {
    runtime.work(1)
    const [found, value] = spread(next(state, key))
    if (found === undefined) return
    yield [found, value]
    key = found
  }
}
