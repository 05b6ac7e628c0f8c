import type {ScriptCache} from '../../site/script-cache.js'
import {
  type CompiledChunk,
  compile,
  EMITTER_VERSION,
  link,
  type MakeFunction,
  readChunk,
  translate,
  writeChunk,
} from '../lua.js'

/**
 * Compiles a module, or takes what another process made of the same text with the same emitter. An entry that can not be used is
 * made anew and put in its place.
 *
 * @throws what `compile` throws
 */
export function compileCached(source: string, chunkName: string, cache: ScriptCache | undefined): CompiledChunk {
  if (cache === undefined) return compile(source, chunkName)
  const id = `${EMITTER_VERSION}\n${chunkName}\n${source}`
  const make: MakeFunction | undefined =
    cache.makeFunction && ((parameters, body) => cache.makeFunction?.(id, parameters, body))
  const kept = cache.get(id)
  const known = kept === undefined ? undefined : readChunk(kept)
  if (known !== undefined) {
    try {
      return link(known, chunkName, make)
    } catch {
      // an entry that is no code: what is wrong beside that comes out below
    }
  }
  const emitted = translate(source, chunkName)
  cache.set(id, writeChunk(emitted))
  return link(emitted, chunkName, make)
}
