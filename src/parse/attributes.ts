import type {Attributes} from '../ast/base.js'
import {decodeEntities} from '../site/entities.js'

/**
 * Name, and a value in double quotes, in single quotes or bare. Each alternative begins with a different character. A quotation mark or an
 * angle bracket is a part of the name that it touches, which then is none; in a bare value any character may stand.
 */
const ATTRIBUTE = /([^\s/=]+)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s"']\S*)))?/g
const SPACES = /[\t\n\r ]+/g
const UNTIDY = /[\t\n\r]| {2}/

/**
 * Reads the attributes of a tag, a table or a row. Of an attribute that stands twice the last one counts; what is no
 * attribute is passed over. Character references are decoded, white space in values becomes single spaces.
 *
 * @param restore Gives what a value with markers in it was in the source: what a call holds ends no value and is no attribute.
 *
 * @example
 * readAttributes(' class="a  b" ID=x nowrap') // {class: 'a b', id: 'x', nowrap: ''}
 */
export function readAttributes(text: string, restore?: (value: string) => string): Attributes {
  const attributes: Attributes = {}
  if (text.length === 0) return attributes
  ATTRIBUTE.lastIndex = 0
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    addAttribute(attributes, match[1]!, restore ? restore(value) : value)
  }
  return attributes
}

/** Adds an attribute as it is written, unless it has no name that an attribute can have. */
export function addAttribute(attributes: Attributes, written: string, value: string): void {
  const name = written.toLowerCase()
  // a name that no prototype can catch
  if (!isName(name) || name === '__proto__') return
  attributes[name] = decodeEntities((UNTIDY.test(value) ? value.replace(SPACES, ' ') : value).trim(), '\ufffd')
}

const SIMPLE_NAME = /^[a-z]+$/
const NAME = /^[:_\p{L}\p{N}][:_.\-\p{L}\p{N}]*$/u

function isName(name: string): boolean {
  return SIMPLE_NAME.test(name) || NAME.test(name)
}
