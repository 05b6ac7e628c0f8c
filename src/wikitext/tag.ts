import type {Attributes} from '../ast/base.js'
import {escapeAttribute} from './escape.js'

/** Attributes as they stand in a tag or behind `{|`, each with a space before it. */
export function writeAttributes(attributes: Attributes = {}): string {
  return Object.entries(attributes)
    .filter(([name, value]) => value !== undefined && /^[:_\p{L}\p{N}][:_.\-\p{L}\p{N}]*$/u.test(name))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('')
}

/** `<name a="b">` */
export function startTag(name: string, attributes?: Attributes): string {
  return `<${name}${writeAttributes(attributes)}>`
}

/** `<name a="b"/>` or, with content, the whole element. `content` must not hold the end tag: where it does, it is broken up. */
export function element(name: string, attributes: Attributes, content: string): string {
  if (content === '') return `<${name}${writeAttributes(attributes)} />`
  return `${startTag(name, attributes)}${content}</${name}>`
}

/** Content that is not wikitext: an end tag in it would end the element. */
export function rawContent(name: string, content: string): string {
  const end = `</${name}`
  if (!content.toLowerCase().includes(end)) return content
  return content.replace(/<(?=\/)/g, '&lt;')
}
