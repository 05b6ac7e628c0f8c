import type {LuaValue} from './values.js'

/** One line of a traceback. */
export interface LuaFrame {
  /** The chunk's name, `Module:Foo`; undefined for a function of the host. */
  chunk?: string
  /** The line that ran, 0 where it is not known. */
  line: number
  /** What the frame is: `main chunk`, `function 'name'`, `function <Module:Foo:12>`. */
  what: string
}

/** A Lua error that nothing caught, as the host sees it. */
export class LuaError extends Error {
  /** The error value: a byte string for all but `error({...})`. */
  readonly value: LuaValue
  /** The functions that were running, innermost first. */
  readonly frames: readonly LuaFrame[]

  constructor(message: string, value: LuaValue, frames: readonly LuaFrame[]) {
    super(message)
    this.name = 'LuaError'
    this.value = value
    this.frames = frames
  }
}

/** The source is not Lua 5.1. The message is PUC Lua's: `name:3: unexpected symbol near 'x'`. */
export class LuaSyntaxError extends LuaError {
  constructor(message: string) {
    super(message, message, [])
    this.name = 'LuaSyntaxError'
  }
}

/** The budget of an environment is spent. Lua code cannot catch it. */
export class LuaLimitError extends LuaError {
  readonly limit: 'cpu' | 'memory'

  constructor(limit: 'cpu' | 'memory') {
    const message = limit === 'cpu' ? 'The time allocated for running scripts has expired.' : 'not enough memory'
    super(message, message, [])
    this.name = 'LuaLimitError'
    this.limit = limit
  }
}

/** JavaScript may not be compiled at run time here (a content security policy without `unsafe-eval`). */
export class LuaUnavailableError extends Error {
  constructor(cause: unknown) {
    super(
      'Lua modules cannot be run here: they are compiled to JavaScript, and this environment forbids `new Function` ' +
        "(a content security policy needs 'unsafe-eval' in script-src).",
      {cause},
    )
    this.name = 'LuaUnavailableError'
  }
}

/** An operation that failed on a value: what `attempt to … local 'x' (a nil value)` is made from. */
export interface FailedOperation {
  /** `index`, `call`, `perform arithmetic on` ... */
  verb: string
  /** The type of the value. */
  type: string
  /** Index into the names of the chunk whose code failed, 0 for none. */
  description: number
}

/** An argument that a library function refused: what `bad argument #1 to 'rep' (…)` is made from. */
export interface BadArgument {
  position: number
  /** The name under which the library knows the function. */
  name: string
  reason: string
}

/**
 * A Lua error on its way. No JavaScript `Error`: it takes no stack, so that code that uses `pcall` freely stays fast.
 * Its text is put together where it passes the function in which it happened (`unwind.ts`).
 */
export class Thrown {
  value: LuaValue
  /** How many functions up the position is still to be put in front; 0: none (any more). */
  level: number
  /** No Lua function was passed yet. */
  fresh = true
  failed: FailedOperation | undefined = undefined
  argument: BadArgument | undefined = undefined
  /** Functions passed, innermost first. */
  readonly frames: LuaFrame[] = []
  /** Functions passed after `frames` was full. */
  skipped = 0

  constructor(value: LuaValue, level: number) {
    this.value = value
    this.level = level
  }
}

/** An error with a message, to which the position of the calling Lua code is added. For library functions. */
export function luaError(message: string): Thrown {
  return new Thrown(message, 1)
}
