import {phpIntval} from '../../language/php-number.js'
import type {FunctionCall, FunctionHandler} from '../types.js'
import {errorOf} from './messages.js'

/** `#titleparts` cuts a title into at most so many pieces. */
const MAX_PARTS = 25

function titleparts(call: FunctionCall): string {
  const {context} = call
  const text = context.unstripNoWiki(call.arg(0))
  const title = context.parseTitle(text)
  if (!title) return text
  const full = title.interwiki === undefined ? title.text : `${title.interwiki}:${title.text}`
  const all = full.split('/')
  const parts = all.length <= MAX_PARTS ? all : [...all.slice(0, MAX_PARTS - 1), all.slice(MAX_PARTS - 1).join('/')]
  const count = phpIntval(call.arg(1))
  const first = phpIntval(call.arg(2))
  const from = first > 0 ? first - 1 : first
  const rest = from < 0 ? parts.slice(Math.max(0, parts.length + from)) : parts.slice(from)
  return (count === 0 ? rest : rest.slice(0, count)).join('/')
}

/** Without the slashes and spaces at the end. */
function withoutTrail(text: string): string {
  let end = text.length
  while (end > 0 && (text.charCodeAt(end - 1) === 47 || text.charCodeAt(end - 1) === 32)) end--
  return text.slice(0, end)
}

/** Makes a relative path whole, against another one or the page: `../C` from `A/B` is `A/C`. */
function rel2abs(call: FunctionCall): string {
  const {context} = call
  const to = withoutTrail(call.arg(0))
  const from = call.arg(1) || context.title.text
  if (to === '' || to === '.') return from
  const relative = /^(?:\.{0,2}\/|\.\.$)/.test(to)
  const whole = relative ? `${from}/${to}` : to
  const parts: string[] = []
  for (const part of whole.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return errorOf(context, 'pfunc_rel2abs_invalid_depth', whole)
  }
  return parts.join('/')
}

/** Functions that take titles apart. */
export const titleFunctions: Readonly<Record<string, FunctionHandler>> = {titleparts, rel2abs}
