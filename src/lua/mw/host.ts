import type {Title} from '../../site/title.js'
import type {SiteConfig} from '../../site/types.js'
import {type Arguments, type LuaTable, luaError, type Runtime, typeName} from '../lua.js'

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
 * A string argument, as `libraryUtil.checkType` asks for one: the error goes to the Lua code that called the function.
 *
 * @param index of the argument, from 0.
 * @param name what the message calls the function: `len`.
 * @throws `bad argument #1 to 'len' (string expected, got nil)`
 */
export function checkString(args: Arguments, index: number, name: string): string {
  const value = args[index]
  if (typeof value === 'string') return value
  throw luaError(`bad argument #${index + 1} to '${name}' (string expected, got ${typeName(value)})`)
}
