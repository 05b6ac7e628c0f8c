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
  ATTRIBUTE.lastIndex = 0
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    addAttribute(attributes, match[1]!, match[2] ?? match[3] ?? match[4] ?? '')
  }
  return attributes
}

/** Adds an attribute as it is written, unless it has no name that an attribute can have. */
export function addAttribute(attributes: Attributes, written: string, value: string): void {
  const name = written.toLowerCase()
  // a name that no prototype can catch
  if (!isName(name) || name === '__proto__') return
  attributes[name] = decodeEntities(value.replace(SPACES, ' ').trim(), '\ufffd')
}

const SIMPLE_NAME = /^[a-z]+$/
const NAME = /^[:_\p{L}\p{N}][:_.\-\p{L}\p{N}]*$/u

function isName(name: string): boolean {
  return SIMPLE_NAME.test(name) || NAME.test(name)
}
