import type {Attributes} from '../ast/base.js'
import {decodeEntities} from '../site/entities.js'

/** Name, and a value in double quotes, in single quotes or bare. Each alternative begins with a different character. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s"'<>`]+)))?/g
const SPACES = /[\t\n\r ]+/g

/**
 * Reads the attributes of a tag, a table or a row. Of an attribute that stands twice the last one counts; what is no
 * attribute is passed over. Character references are decoded, white space in values becomes single spaces.
 *
 * @example
 * readAttributes(' class="a  b" ID=x nowrap') // {class: 'a b', id: 'x', nowrap: ''}
 */
export function readAttributes(text: string): Attributes {
  const attributes: Attributes = {}
  if (text.length === 0) return attributes
  for (const match of text.matchAll(ATTRIBUTE)) {
    const name = match[1]!.toLowerCase()
    if (!isName(name)) continue
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    setAttribute(attributes, name, decodeEntities(value.replace(SPACES, ' ').trim(), '\ufffd'))
  }
  return attributes
}

/** Names that no prototype can catch. */
function setAttribute(attributes: Attributes, name: string, value: string): void {
  if (name === '__proto__') return
  attributes[name] = value
}

const NAME = /^[:_\p{L}\p{N}][:_.\-\p{L}\p{N}]*$/u

function isName(name: string): boolean {
  return NAME.test(name)
}
