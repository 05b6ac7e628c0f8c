import {type ChunkInfo, isStackOverflow} from './chunk.js'
import {emit} from './emitter.js'
import {LuaSyntaxError, LuaUnavailableError} from './errors.js'
import {HELPERS} from './helpers.js'
import {parse} from './parser.js'
import type {Runtime} from './runtime.js'
import type {LuaFunction} from './values.js'

const NAMES = Object.keys(HELPERS)
const VALUES: readonly unknown[] = Object.values(HELPERS)

/** A chunk, compiled once, that any number of environments may run. */
export interface CompiledChunk {
  readonly name: string
  /** Makes the chunk's main function in an environment. */
  readonly instantiate: (runtime: Runtime) => LuaFunction
}

/**
 * Compiles Lua 5.1 to JavaScript.
 *
 * @param source Lua code as a byte string: text goes through `encodeUtf8` first.
 * @param chunkName what error messages begin with, as `Module:Foo`; a byte string.
 * @throws LuaSyntaxError for what is not Lua 5.1, with PUC Lua's message.
 * @throws LuaUnavailableError where JavaScript may not be compiled at run time.
 * @example compile('return ...', 'Module:Foo')
 */
export function compile(source: string, chunkName: string): CompiledChunk {
  const {code, constants, descriptions, functions, callSites, hints} = emit(parse(source, chunkName), chunkName)
  const info: ChunkInfo = {name: chunkName, descriptions, functions, callSites}
  const factory = newFunction(`"use strict";${code}`, chunkName)
  return {name: chunkName, instantiate: factory(...VALUES, constants, new Int32Array(hints), info)}
}

type Factory = (...args: unknown[]) => (runtime: Runtime) => LuaFunction

function newFunction(code: string, chunkName: string): Factory {
  try {
    return new Function(...NAMES, 'K', 'H', 'C', code) as Factory
  } catch (error) {
    if (error instanceof SyntaxError) throw error
    if (isStackOverflow(error)) throw new LuaSyntaxError(`${chunkName}:1: chunk has too many syntax levels`)
    throw new LuaUnavailableError(error)
  }
}
