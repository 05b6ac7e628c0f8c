/**
 * The engine that runs a wiki's Lua modules. In Node the main entry uses it by itself; what bundlers make for browsers
 * leaves it out, and has it where it is given: `parse(source, {pages, scripts: createScriptEngine()})`.
 */
export {createScriptEngine, type ScriptEngineOptions} from './lua/mw/engine.js'
export type {ScriptFunction, ScriptLibrary, ScriptPageInfo, ScriptValue} from './lua/mw/given-library.js'
