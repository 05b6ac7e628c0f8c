import {decodeEntities} from '../../site/entities.js'
import type {ExpandContext, FunctionCall, FunctionHandler} from '../types.js'
import {escapeHtml} from './messages.js'

/** The value of an attribute without the quotes around it. */
function unquote(text: string): string {
  const match = /^(?:"(.*)"|'(.*)'|["'](.+)["'])$/s.exec(text)
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : text
}

/** ` name="value"` */
function attribute(name: string, value: string): string {
  return ` ${escapeHtml(name, false)}="${escapeHtml(unquote(value), false)}"`
}

/** A tag, as a marker where the wiki has such an extension, else as text. */
function tagText(context: ExpandContext, call: FunctionCall, name: string, attributes: string, inner?: string): string {
  if (context.site.extensionTags.has(name)) {
    return context.makeTag({name, attributes, ...(inner !== undefined && {inner})}, call.frame)
  }
  return inner === undefined ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`
}

/** `{{#tag: name | content | attribute=value}}` */
function tag(call: FunctionCall): string {
  const name = call.arg(0).toLowerCase()
  const inner = call.length > 1 ? call.untrimmed(1) : undefined
  let attributes = ''
  for (let i = 2; i < call.length; i++) {
    const attributeName = call.argName(i)
    if (attributeName !== undefined) attributes += attribute(attributeName, call.argValue(i))
  }
  return tagText(call.context, call, name, attributes, inner)
}

/** `{{#categorytree: category | attribute=value}}` */
function categorytree(call: FunctionCall): string {
  let attributes = ''
  for (let i = 1; i < call.length; i++) {
    const name = call.argName(i)
    if (name !== undefined) attributes += attribute(decodeEntities(name), call.argValue(i))
  }
  return tagText(call.context, call, 'categorytree', attributes, call.arg(0))
}

/** Functions that make tags. */
export const tagFunctions: Readonly<Record<string, FunctionHandler>> = {tag, categorytree}
