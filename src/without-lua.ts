import type {ScriptEngine} from './expand/types.js'

const REASON = "Lua is left out of bundles for browsers: give the option 'scripts' an engine of 'wikast/lua'"

/**
 * What stands for `lua.ts` in bundles for browsers (`imports` of package.json): Lua and Scribunto's libraries are a third of
 * wikast. Each `{{#invoke:}}` becomes an error as MediaWiki shows it, with a message that says how to have them.
 */
export function createScriptEngine(): ScriptEngine {
  return {
    invoke({context}) {
      context.message('lua-unavailable', REASON)
      return `<strong class="error"><span class="scribunto-error">Script error: ${REASON}.</span></strong>`
    },
  }
}
