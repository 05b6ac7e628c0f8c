import {type ChunkInfo, isStackOverflow} from './chunk.js'
import {type EmittedChunk, emit} from './emitter.js'
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

/** Makes a function of JavaScript, as `new Function` does. */
export type MakeFunction = (parameters: readonly string[], body: string) => unknown

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
  return link(translate(source, chunkName), chunkName)
}

/** The first half of {@link compile}, with its arguments and syntax errors: what `writeChunk` can write down. */
export function translate(source: string, chunkName: string): EmittedChunk {
  return emit(parse(source, chunkName), chunkName)
}

/**
 * The other half: makes functions of the JavaScript.
 *
 * @param make by default `new Function`.
 * @throws LuaUnavailableError where JavaScript may not be compiled at run time; LuaSyntaxError for what is nested too deep for it;
 * TypeError where the code is no chunk's.
 */
export function link(emitted: EmittedChunk, chunkName: string, make: MakeFunction = newFunction): CompiledChunk {
  const {code, constants, descriptions, functions, callSites, hints} = emitted
  const info: ChunkInfo = {name: chunkName, descriptions, functions, callSites}
  const factory = makeFactory(`"use strict";${code}`, chunkName, make)
  const instantiate = factory(...VALUES, constants, new Int32Array(hints), info)
  if (typeof instantiate !== 'function') throw new TypeError(`No code of ${chunkName}`)
  return {name: chunkName, instantiate}
}

type Factory = (...args: unknown[]) => (runtime: Runtime) => LuaFunction

const PARAMETERS: readonly string[] = [...NAMES, 'K', 'H', 'C']

const newFunction: MakeFunction = (parameters, body) => new Function(...parameters, body)

function makeFactory(code: string, chunkName: string, make: MakeFunction): Factory {
  try {
    return make(PARAMETERS, code) as Factory
  } catch (error) {
    if (error instanceof SyntaxError) throw error
    if (isStackOverflow(error)) throw new LuaSyntaxError(`${chunkName}:1: chunk has too many syntax levels`)
    throw new LuaUnavailableError(error)
  }
}
