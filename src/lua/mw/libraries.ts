import type {LuaValue} from '../lua.js'
import type {InstallLibrary, LibraryHost} from './host.js'
import {makeBit32} from './pure/bit32.js'
import {installHash} from './pure/hash.js'
import {installHtml} from './pure/html.js'
import {makeLibraryUtil} from './pure/library-util.js'
import {makeLuabit, makeLuabitHex} from './pure/luabit.js'
import {makeStrict} from './pure/strict.js'
import {installText} from './pure/text.js'
import {installUri} from './pure/uri.js'
import {installUstring, makeUstring} from './pure/ustring.js'
import type {ScriptHost} from './script-host.js'

/** Libraries that are fields of `mw` and ask nothing of the wiki, by the names of the fields. */
export const pureLibraries: Readonly<Record<string, InstallLibrary>> = {
  hash: installHash,
  html: installHtml,
  text: installText,
  uri: installUri,
  ustring: installUstring,
}

/** Libraries that only `require` gives, by their names; made when they are asked for. */
const required: Readonly<Record<string, (host: LibraryHost) => LuaValue>> = {
  bit: () => makeLuabit(),
  bit32: () => makeBit32(),
  hex: () => makeLuabitHex(),
  libraryUtil: ({runtime}) => makeLibraryUtil(runtime),
  'luabit.bit': () => makeLuabit(),
  'luabit.hex': () => makeLuabitHex(),
  strict: ({runtime}) => makeStrict(runtime),
  ustring: ({runtime}) => makeUstring(runtime),
}

/** A library of that name which only `require` gives. */
export function makeLibrary(name: string, host: ScriptHost): LuaValue {
  return Object.hasOwn(required, name) ? required[name]?.(host) : undefined
}
