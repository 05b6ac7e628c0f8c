import {type BadArgument, type FailedOperation, Thrown} from './errors.js'
import {numberToString} from './number.js'

/** At most so many frames of a traceback are kept. */
const MAX_FRAMES = 50

/** A place where a function is called by a name. */
export interface CallSite {
  /** The function it is in, an index into {@link ChunkInfo.functions}. */
  function: number
  line: number
  name: string
  method: boolean
}

/** What error messages need to know of a chunk. */
export interface ChunkInfo {
  name: string
  /** What values that operations may fail on are called: `local 'x'`. Index 0 is not used. */
  descriptions: readonly string[]
  /** What tracebacks call the chunk's functions. */
  functions: readonly string[]
  callSites: readonly CallSite[]
}

/** A JavaScript engine's complaint that its stack is full. No regular expression may run here: V8 dies of one at a full stack. */
export function isStackOverflow(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.message.includes('call stack') || error.message.includes('too much recursion')
}

/**
 * Called in each function that an error passes: puts the error's text together and notes the function for the traceback.
 *
 * @param line the line that ran, negative if it ran a tail call.
 * @param id the function, in `chunk.functions`.
 * @returns what to throw on.
 */
export function unwind(chunk: ChunkInfo, error: unknown, line: number, id: number): unknown {
  let thrown: Thrown
  if (error instanceof Thrown) thrown = error
  else if (isStackOverflow(error)) thrown = new Thrown('stack overflow', 1)
  else return error
  const place = Math.abs(line)
  const wasFresh = thrown.fresh
  if (wasFresh) {
    thrown.fresh = false
    if (thrown.failed !== undefined) {
      thrown.value = describeFailure(thrown.failed, chunk.descriptions[thrown.failed.description])
    } else if (thrown.argument !== undefined) {
      thrown.value = describeArgument(thrown.argument, findCallSite(chunk, id, place, thrown.argument.name))
    }
  }
  if (thrown.level === 1) {
    const {value} = thrown
    // A function that ended in a tail call is no longer there to have a line.
    if (wasFresh || line > 0) {
      if (typeof value === 'string') thrown.value = `${chunk.name}:${place}: ${value}`
      else if (typeof value === 'number') thrown.value = `${chunk.name}:${place}: ${numberToString(value)}`
    }
  }
  if (thrown.level > 0) thrown.level--
  if (thrown.frames.length < MAX_FRAMES) {
    thrown.frames.push({chunk: chunk.name, line: place, what: chunk.functions[id] ?? 'function ?'})
  } else {
    thrown.skipped++
  }
  return thrown
}

/** Completes an error that no Lua function was passed by, and so has no position. */
export function settleThrown(thrown: Thrown): void {
  if (!thrown.fresh) return
  thrown.fresh = false
  if (thrown.failed !== undefined) thrown.value = describeFailure(thrown.failed, undefined)
  else if (thrown.argument !== undefined) thrown.value = describeArgument({...thrown.argument, name: '?'}, undefined)
}

/** Puts a place of the host's in front of an error's text, if its level is that of the host's code. */
export function placeError(thrown: Thrown, place: string): void {
  settleThrown(thrown)
  if (thrown.level !== 1) return
  const {value} = thrown
  if (typeof value === 'string') thrown.value = `${place}: ${value}`
  else if (typeof value === 'number') thrown.value = `${place}: ${numberToString(value)}`
  thrown.level = 0
}

function describeFailure(failed: FailedOperation, description: string | undefined): string {
  const {verb, type} = failed
  return description === undefined || description === ''
    ? `attempt to ${verb} a ${type} value`
    : `attempt to ${verb} ${description} (a ${type} value)`
}

function describeArgument(argument: BadArgument, site: CallSite | undefined): string {
  const name = site?.name ?? argument.name
  let {position} = argument
  if (site?.method === true && --position === 0) return `calling '${name}' on bad self (${argument.reason})`
  return `bad argument #${position} to '${name}' (${argument.reason})`
}

/** PUC Lua names a library function as the call did. The line tells which call it was, as a rule. */
function findCallSite(chunk: ChunkInfo, id: number, line: number, name: string): CallSite | undefined {
  const sites = chunk.callSites.filter((site) => site.function === id && site.line === line)
  return sites.find((site) => site.name === name) ?? (sites.length === 1 ? sites[0] : undefined)
}
