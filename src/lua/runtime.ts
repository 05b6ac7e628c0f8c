import {type LuaFrame, LuaLimitError, Thrown} from './errors.js'
import type {IteratorOffer} from './operations/iterate.js'
import {Shape} from './shapes.js'
import {LuaTable} from './table.js'
import type {LuaFunction, LuaValue} from './values.js'

/** The CPU budget is counted in slices of a size that JavaScript engines keep as a small integer. */
const SLICE = 1 << 28

/** Memory that is given back is not seen; a program may take so many times its limit before it is stopped. */
const CHURN = 12

/** How many tail calls may be open on JavaScript's stack before further ones unwind it. */
export const MAX_OPEN_TAILS = 100

/** The stack that a library function takes which calls a Lua function, in bytes. */
const HOST_FRAME = 800

/** Names of the globals, in the order in which a traversal shows them; the last is the host's. */
const GLOBALS = new Shape(
  'assert error rawequal rawget select setmetatable tonumber type unpack next pairs ipairs getmetatable rawset tostring pcall xpcall _G _VERSION package require string table math os debug mw'.split(
    ' ',
  ),
)

/** Names of what is loaded from the start; the last is the host's. */
const LOADED = new Shape(['_G', 'package', 'string', 'table', 'math', 'os', 'debug', 'mw'])

/** What an environment may use. */
export interface LuaLimits {
  /** Function calls and loop turns; about 50 to 300 million fit in a second. Library functions count by their work. */
  instructions: number
  /** Bytes, by a rough count of what tables and strings take. */
  memory: number
  /**
   * Bytes of JavaScript's stack, by an estimate of what calls take. Engines give a thread about a million.
   * V8 ends the process where a regular expression is compiled at a full stack, so the limit must come well before.
   */
  stack: number
}

/** What compiled code and the library share within one environment. */
export class Runtime {
  /** What is left of the current slice of the CPU budget; compiled code counts it down and calls {@link refill} below 0. */
  budget = 0
  /** Tail calls that are open on JavaScript's stack. */
  tails = 0
  /** Bytes that may still be taken. */
  memory: number
  /** Bytes of the stack that may still be taken; compiled code counts it down at the start of functions. */
  stack: number
  readonly globals = GLOBALS.empty()
  /** `package.loaded`, whatever Lua code puts there instead. */
  readonly loaded = LOADED.empty()
  /** The metatable of all strings. */
  stringMetatable: LuaTable | undefined = undefined
  /** The library's `next` and the iterator of `ipairs`, which loops recognise. */
  next: LuaFunction | undefined = undefined
  ipairsStep: LuaFunction | undefined = undefined
  /** The iterator that a function of the host's made last, until a loop takes it. */
  offer: IteratorOffer | undefined = undefined

  /** While the handler of an `xpcall` runs: the functions that were running when the error happened. */
  frames: readonly LuaFrame[] | undefined = undefined

  private instructions: number
  private readonly memoryLimit: number
  /** Made when a function is first printed: weak maps are dear to the garbage collector. */
  private functionIds: WeakMap<LuaFunction, number> | undefined = undefined
  private lastId = 0

  constructor(limits: LuaLimits) {
    this.instructions = limits.instructions
    this.memoryLimit = limits.memory
    this.memory = limits.memory * CHURN
    this.stack = limits.stack
    this.refill()
  }

  /** Called where the slice is used up: takes the next one, or ends the program. */
  refill(): void {
    if (this.instructions <= 0) {
      this.budget = 0
      throw new LuaLimitError('cpu')
    }
    const slice = Math.min(this.instructions, SLICE)
    this.instructions -= slice
    this.budget += slice
  }

  /** Called where the stack that a function takes is no longer there. */
  overflow(bytes: number): never {
    this.stack += bytes
    throw new Thrown('stack overflow', 1)
  }

  /** Runs what calls Lua code from a library function. */
  deeper<Result>(action: () => Result): Result {
    this.stack -= HOST_FRAME
    if (this.stack < 0) this.overflow(HOST_FRAME)
    try {
      return action()
    } finally {
      this.stack += HOST_FRAME
    }
  }

  /** Takes work that is not compiled code's (pattern matching, sorting) off the CPU budget. */
  work(steps: number): void {
    this.budget -= steps
    while (this.budget < 0) this.refill()
  }

  /** Instructions that are left. */
  remaining(): number {
    return this.instructions + Math.max(this.budget, 0)
  }

  /** Takes memory for a table that gets so many new fields. */
  grow(fields: number): void {
    this.takeBytes(40 * fields)
  }

  /** Takes memory for a string, before it is made. */
  takeString(length: number): void {
    if (length > this.memoryLimit) throw new LuaLimitError('memory')
    this.takeBytes(length + 24)
  }

  /** Takes memory. */
  takeBytes(bytes: number): void {
    this.memory -= bytes
    if (this.memory < 0) this.exhausted()
  }

  /** Called where more memory was taken than there is. */
  exhausted(): never {
    throw new LuaLimitError('memory')
  }

  /** A stable number for a table or function, for `tostring`. */
  identity(value: LuaTable | LuaFunction): number {
    if (value instanceof LuaTable) {
      if (value.id === 0) value.id = ++this.lastId
      return value.id
    }
    this.functionIds ??= new WeakMap()
    const known = this.functionIds.get(value)
    if (known !== undefined) return known
    this.functionIds.set(value, ++this.lastId)
    return this.lastId
  }

  /** The metatable of a value. */
  metatableOf(value: LuaValue): LuaTable | undefined {
    if (value instanceof LuaTable) return value.metatable
    return typeof value === 'string' ? this.stringMetatable : undefined
  }

  /** A metamethod of a value. */
  metamethod(value: LuaValue, event: string): LuaValue {
    return this.metatableOf(value)?.getString(event)
  }
}

/** Throws the error of an operation on a value of a wrong type. */
export function failure(verb: string, value: LuaValue, description: number): Thrown {
  const thrown = new Thrown(undefined, 1)
  const type = value === undefined ? 'nil' : value instanceof LuaTable ? 'table' : typeof value
  thrown.failed = {verb, type, description}
  return thrown
}
