import type {ExpandContext, FunctionHandler} from '../types.js'
import {type ExprError, evaluate} from './expr/evaluate.js'
import {errorOf} from './messages.js'

/** What MediaWiki shows for an expression that has no value. */
export function exprError(context: ExpandContext, {key, value}: ExprError): string {
  return errorOf(context, `pfunc_expr_${key}`, value)
}

/** `#expr` */
export const exprFunctions: Readonly<Record<string, FunctionHandler>> = {
  expr(call) {
    const result = evaluate(call.arg(0))
    return 'error' in result ? exprError(call.context, result.error) : result.value
  },
}
