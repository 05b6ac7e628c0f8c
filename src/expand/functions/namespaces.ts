import {phpIntval} from '../../language/php-number.js'
import {urlEncode} from '../../site/title-url.js'
import type {FunctionCall, FunctionHandler} from '../types.js'

/** The name of the namespace that a number or another name stands for. `undefined` where there is none of that name. */
function ns(call: FunctionCall): string | undefined {
  const {site} = call.context
  const text = call.arg(0)
  const number = phpIntval(text)
  if (number !== 0 || /^[+-]?0+$/.test(text)) return site.namespaces.get(number)?.name ?? ''
  if (text === '') return ''
  const found = site.namespaceNumbers.get(text.replaceAll('_', ' ').toLowerCase())
  return found === undefined ? undefined : (site.namespaces.get(found)?.name ?? '')
}

/** Name of a special page in the wiki's language. What is no special page keeps its name. */
function special(call: FunctionCall): string {
  const {context} = call
  const text = call.arg(0)
  const slash = text.indexOf('/')
  const name = slash < 0 ? text : text.slice(0, slash)
  const known = context.site.specialPages.get(name.replaceAll('_', ' ').toLowerCase())
  const prefix = context.site.namespaces.get(-1)?.name ?? 'Special'
  if (name.toLowerCase() === 'badtitle') return `${prefix}:Badtitle`
  if (known !== undefined) return `${prefix}:${known}${slash < 0 ? '' : text.slice(slash)}`
  return context.parseTitle(text, -1)?.text ?? `${prefix}:Badtitle`
}

/** Names of namespaces and special pages. */
export const namespaceFunctions: Readonly<Record<string, FunctionHandler>> = {
  ns,
  nse(call) {
    const name = ns(call)
    return name === undefined ? undefined : urlEncode(name)
  },
  special,
  speciale: (call) => urlEncode(special(call)),
}
