/**
 * Keeps what modules were compiled to, so that another process has not to compile them again. Synchronous, as the parser is.
 *
 * What it gives is run as JavaScript: it must give only what it was given, whole and unchanged, or nothing. None of its functions may throw.
 *
 * @example
 * const entries = new Map<string, string>()
 * createScriptEngine({cache: {get: (id) => entries.get(id), set: (id, entry) => void entries.set(id, entry)}})
 */
export interface ScriptCache {
  /**
   * The entry that was kept under an id, or `undefined`.
   *
   * @param id a module's name and text and the version of the compiler, all of them written out, one char a byte.
   */
  get(id: string): string | undefined
  /** Keeps an entry, in place of one that is there. One char a byte. */
  set(id: string, entry: string): void
  /**
   * Makes a function of JavaScript, as `new Function(...parameters, body)` does and with its errors. Called after `get` or `set` for the same
   * id: where what the JavaScript engine made of the code can be kept as well, this is the place.
   */
  makeFunction?(id: string, parameters: readonly string[], body: string): unknown
}
