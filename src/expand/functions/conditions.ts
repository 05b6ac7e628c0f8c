import {phpEquals} from '../../language/php-number.js'
import {decodeEntities} from '../../site/entities.js'
import type {FunctionCall, FunctionHandler} from '../types.js'
import {evaluate} from './expr/evaluate.js'
import {exprError} from './expr.js'
import {runSwitch} from './switch.js'

const tagWithError = new Set(['strong', 'span', 'p', 'div'])

/**
 * Whether a text holds an element that shows an error: `<strong class="error">`, also of `span`, `p` and `div`. One pass:
 * each attribute is looked at once.
 */
function hasError(text: string): boolean {
  if (!text.includes('error')) return false
  let inTag = false
  const token = /<([a-z]+)(?=\s)|>|(?<=\s)class="([^">]*)/g
  for (const match of text.matchAll(token)) {
    const [whole, name, classes] = match
    if (whole === '>') inTag = false
    else if (name !== undefined) inTag ||= tagWithError.has(name)
    else if (inTag && classes?.split(/\s/).includes('error')) return true
  }
  return false
}

function ifexist(call: FunctionCall): string {
  const {context} = call
  const title = context.parseTitle(call.arg(0))
  return call.arg(title && titleExists(call, title) ? 1 : 2)
}

function titleExists(
  {context}: FunctionCall,
  title: NonNullable<ReturnType<FunctionCall['context']['parseTitle']>>,
): boolean {
  if (title.interwiki !== undefined || title.name === '') return false
  if (title.namespace === -1) return context.exists(title)
  if (!context.countExpensive()) return false
  const file = title.namespace === -2 ? context.parseTitle(title.name, 6) : title
  if (!file) return false
  return file.namespace === 8 ? context.getPage(file) !== undefined : context.exists(file)
}

/** The conditions of ParserFunctions. Only the branch that is taken is expanded. */
export const conditionFunctions: Readonly<Record<string, FunctionHandler>> = {
  if: (call) => call.arg(call.arg(0) === '' ? 2 : 1),
  ifeq(call) {
    const left = decodeEntities(call.arg(0))
    return call.arg(phpEquals(left, decodeEntities(call.arg(1))) ? 2 : 3)
  },
  ifexpr(call) {
    const result = evaluate(call.arg(0))
    if ('error' in result) return exprError(call.context, result.error)
    const value = result.numbers[0]
    return call.arg(value === undefined || value === 0 ? 2 : 1)
  },
  iferror(call) {
    const test = call.arg(0)
    if (hasError(test)) return call.arg(1)
    return call.length > 2 ? call.arg(2) : test
  },
  ifexist,
  switch: runSwitch,
}
