import {evaluate} from '../../expand/functions/expr/evaluate.js'
import {exprError} from '../../expand/functions/expr.js'
import {decodeUtf8, encodeUtf8, type LuaTable, libraryTable, Thrown, typeName} from '../lua.js'
import type {ScriptHost} from './script-host.js'

/** `mw.ext.ParserFunctions`: `#expr` for scripts. */
export function installParserFunctions(mw: LuaTable, {context}: ScriptHost): void {
  const expr = libraryTable({
    expr(expression) {
      if (typeof expression !== 'string') {
        throw new Thrown(
          `bad argument #1 to 'mw.ext.ParserFunctions.expr' (string expected, got ${typeName(expression)})`,
          0,
        )
      }
      const result = evaluate(decodeUtf8(expression))
      if ('error' in result) throw new Thrown(encodeUtf8(exprError(context, result.error)), 0)
      return encodeUtf8(result.value)
    },
  })
  mw.setString('ext', libraryTable({ParserFunctions: expr}))
}
