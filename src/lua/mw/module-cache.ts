import type {ScriptCache} from '../../site/script-cache.js'
import {type CompiledChunk, encodeUtf8} from '../lua.js'
import {compileCached} from './compile-cached.js'

/** How much source the modules of one cache may have, in UTF-16 units. What they are compiled to takes some times as much. */
const MAX_SIZE = 1 << 25

/** A compiled module, or the error that compiling it gave. */
interface Entry {
  source: string
  chunk: CompiledChunk | undefined
  error: unknown
}

/** Compiled modules by title, those that were used last. A module is compiled once for each text that it has. */
export class ModuleCache {
  readonly #entries = new Map<string, Entry>()
  readonly #cache: ScriptCache | undefined
  #size = 0

  /** @param cache what keeps compiled modules for other processes. */
  constructor(cache?: ScriptCache) {
    this.#cache = cache
  }

  /**
   * The module of that title and text.
   *
   * @throws what `compile` throws, every time.
   */
  get(title: string, source: string): CompiledChunk {
    const entry = this.#find(title, source) ?? this.#add(title, source)
    if (entry.chunk === undefined) throw entry.error
    return entry.chunk
  }

  #find(title: string, source: string): Entry | undefined {
    const entry = this.#entries.get(title)
    if (entry === undefined) return undefined
    this.#entries.delete(title)
    if (entry.source === source) {
      this.#entries.set(title, entry)
      return entry
    }
    this.#size -= entry.source.length
    return undefined
  }

  #add(title: string, source: string): Entry {
    const entry: Entry = {source, chunk: undefined, error: undefined}
    try {
      // as MediaWiki names modules in messages
      entry.chunk = compileCached(encodeUtf8(source), encodeUtf8(title.replaceAll(' ', '_')), this.#cache)
    } catch (error) {
      entry.error = error
    }
    this.#entries.set(title, entry)
    this.#size += source.length
    for (const [oldest, {source: old}] of this.#entries) {
      if (this.#size <= MAX_SIZE || oldest === title) break
      this.#entries.delete(oldest)
      this.#size -= old.length
    }
    return entry
  }
}
