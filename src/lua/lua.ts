/**
 * Lua 5.1, compiled to JavaScript: the language and the parts of its library that cannot reach out of it.
 *
 * `compile` a chunk once, run it in as many environments as need be (`createEnvironment`). Values: see `LuaValue`.
 */
export {decodeUtf8, encodeUtf8} from './bytes.js'
export {placeError} from './chunk.js'
export {type CompiledChunk, compile, link, type MakeFunction, translate} from './compile.js'
export {createEnvironment, hostFunction, type LuaEnvironment, type LuaOptions} from './environment.js'
export {
  LuaError,
  type LuaFrame,
  LuaLimitError,
  LuaSyntaxError,
  LuaUnavailableError,
  luaError,
  Thrown,
} from './errors.js'
export {
  type Arguments,
  anyArgument,
  badArgument,
  badType,
  integerArgument,
  numberArgument,
  optionalInteger,
  stringArgument,
  tableArgument,
} from './library/arguments.js'
export {caught, tostring} from './library/base.js'
export {formatFrames} from './library/debug.js'
export type {LuaClock} from './library/os.js'
export type {LuaLoader} from './library/package.js'
export {numberToString, stringToNumber} from './number.js'
export {get, rawSet, set} from './operations/access.js'
export {call, callable, first, spread} from './operations/call.js'
export {EMITTER_VERSION, readChunk, writeChunk} from './portable.js'
export type {LuaLimits, Runtime} from './runtime.js'
export {libraryTable, Shape} from './shapes.js'
export {LuaTable} from './table.js'
export {TableSource} from './table-source.js'
export {type LuaFunction, type LuaResult, type LuaValue, NOTHING, typeName} from './values.js'
