import type {Title} from '../../site/title.js'
import type {SiteConfig} from '../../site/types.js'
import {type Arguments, type LuaTable, type LuaValue, luaError, type Runtime, typeName} from '../lua.js'

/**
 * What Scribunto's libraries ask of the world they run in. One for each environment, so for each `#invoke`.
 *
 * Strings are Lua's where a member says *bytes* (one char a byte, UTF-8), and JavaScript's where it says *text*.
 * `encodeUtf8` and `decodeUtf8` of `lua.ts` lead from one to the other; wikitext, which may hold markers, goes through
 * {@link toBytes} and {@link toText}.
 */
export interface LibraryHost {
  /** Limits, metatables, identities of the environment. */
  readonly runtime: Runtime
  readonly site: SiteConfig
  /** Wikitext to bytes; the expander's markers become strip markers as MediaWiki writes them. */
  toBytes(text: string): string
  /** Bytes to wikitext; strip markers become the expander's. Those that were made up lose their U+007F. */
  toText(bytes: string): string
  /** Bytes with all strip markers replaced by what they stand for. */
  unstrip(bytes: string): string
  /** Bytes with the strip markers of `<nowiki>` replaced by its contents; `mw.text.unstripNoWiki` decodes nothing of it. */
  unstripNoWiki(bytes: string): string
  /** Bytes without strip markers. */
  killMarkers(bytes: string): string
  /** Text of a message of the interface in the content language, parameters not replaced: the wiki's own or MediaWiki's English; undefined where there is none. */
  messageText(key: string): string | undefined
  /** A title as the wiki reads it, undefined where the text is none. */
  parseTitle(text: string, defaultNamespace?: number): Title | undefined
}

/**
 * Puts a library into a fresh environment: sets its table as a field of `mw` (`mw.text` ...).
 * Called for each `#invoke`, so it must be cheap: no work but making functions and setting fields.
 */
export type InstallLibrary = (mw: LuaTable, host: LibraryHost) => void

/**
 * `libraryUtil.checkType`: the error goes to the Lua code that called the library function.
 *
 * @param name what the message calls the function: `len`.
 * @param index of the argument, from 0.
 * @param expected the name of a type, as `type` gives it.
 * @throws `bad argument #1 to 'len' (string expected, got nil)`
 */
export function checkType(args: Arguments, index: number, name: string, expected: string, optional = false): LuaValue {
  const value = args[index]
  if (typeName(value) === expected || (optional && value === undefined)) return value
  throw wrongType(index, name, expected, value)
}

/** The same for an argument that must be a string. */
export function checkString(args: Arguments, index: number, name: string): string {
  return checkType(args, index, name, 'string') as string
}

/** The same for one that must be a table. */
export function checkTable(args: Arguments, index: number, name: string): LuaTable {
  return checkType(args, index, name, 'table') as LuaTable
}

/** `libraryUtil.checkTypeMulti`: one of several types. */
export function checkTypes(args: Arguments, index: number, name: string, expected: readonly string[]): LuaValue {
  const value = args[index]
  if (expected.includes(typeName(value))) return value
  const last = expected.at(-1) ?? ''
  const list = expected.length > 1 ? `${expected.slice(0, -1).join(', ')} or ${last}` : last
  throw wrongType(index, name, list, value)
}

/** The error itself, to be thrown: `bad argument #1 to 'len' (string expected, got nil)`. */
export function wrongType(index: number, name: string, expected: string, value: LuaValue): unknown {
  return luaError(`bad argument #${index + 1} to '${name}' (${expected} expected, got ${typeName(value)})`)
}
