import type {Properties} from 'hast'
import {find, html} from 'property-information'
import type {Attributes} from '../../ast/base.js'
import {escapeId, safeUrl} from '../url.js'
import {cleanStyle} from './style.js'

/**
 * Attributes that every element may have. MediaWiki's `datatype` is not among them: hast takes it for a `data-type`.
 */
const common = (
  'id class style lang dir title tabindex role aria-describedby aria-flowto aria-hidden aria-label aria-labelledby ' +
  'aria-level aria-owns itemid itemprop itemref itemscope itemtype about property resource typeof'
).split(' ')

const cell = 'abbr axis headers scope rowspan colspan nowrap width height bgcolor align valign'
const heading = 'align'

/** Attributes beyond the common ones, by element. */
const own: Record<string, string> = {
  blockquote: 'cite',
  br: 'clear',
  caption: 'align',
  data: 'value',
  del: 'cite datetime',
  div: 'align',
  font: 'size color face',
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: 'width',
  ins: 'cite datetime',
  li: 'type value',
  ol: 'type start reversed',
  p: 'align',
  pre: 'width',
  q: 'cite',
  table: 'summary width border frame rules cellspacing cellpadding align bgcolor',
  td: cell,
  th: cell,
  time: 'datetime',
  tr: 'bgcolor align valign',
  ul: 'type',
}

/** Elements that are for microdata only, with all that they may have. */
const microdataElements: Record<string, string> = {link: 'itemprop href title', meta: 'itemprop content'}

/** Elements that wikitext may hold, the ones with attributes of their own above and those with the common ones only. */
const elements = new Set([
  ...Object.keys(own),
  ...Object.keys(microdataElements),
  ...(
    'abbr b bdi bdo big center cite code dd dfn dl dt em i kbd mark rb rp rt rtc ruby s samp small span strike strong ' +
    'sub sup tt u var wbr'
  ).split(' '),
])

/** Whether MediaWiki lets the element stand in wikitext. */
export function isAllowedElement(name: string): boolean {
  return elements.has(name)
}

/** Attribute → the name that hast gives it, for each element. */
const properties = new Map(
  [...elements, ''].map((name) => {
    const names = microdataElements[name]?.split(' ') ?? [...common, ...(own[name]?.split(' ') ?? [])]
    return [name, new Map(names.map((attribute) => [attribute, find(html, attribute).property]))]
  }),
)

const commonProperties = properties.get('') as Map<string, string>

/** `data-` attributes but MediaWiki's own, which its scripts trust. */
const dataAttribute = /^data-(?!ooui|mw|parsoid)[^:=\s/>"'<\0]+$/

const idLists = new Set(['aria-describedby', 'aria-flowto', 'aria-labelledby', 'aria-owns', 'itemref'])
const tokenLists = new Set(['class', 'headers', 'itemprop', 'typeof'])
const urls = new Set(['about', 'cite', 'href', 'itemid', 'itemtype', 'resource'])
const microdata = new Set(['itemid', 'itemref', 'itemtype'])
const flags = new Set(['itemscope', 'nowrap', 'reversed'])

/**
 * What MediaWiki's sanitiser lets through of an element's attributes, as hast properties.
 *
 * Unknown attributes and event handlers are left out; ids and styles are cleaned; a URL that is not safe takes its
 * attribute with it.
 *
 * @param name - the element, in lower case; an unknown one has the common attributes only
 * @param attributes - as the tree has them: names in lower case, values decoded
 * @param protocols - starts of URLs that `href` and `cite` may have
 *
 * @example
 * sanitizeAttributes('div', {class: 'a b', onclick: 'x()'}) // {className: ['a', 'b']}
 */
export function sanitizeAttributes(
  name: string,
  attributes: Attributes | undefined,
  protocols?: readonly string[],
): Properties {
  const result: Properties = {}
  if (!attributes) return result
  const allowed = properties.get(name) ?? commonProperties
  for (const attribute in attributes) {
    const property =
      allowed.get(attribute) ?? (dataAttribute.test(attribute) ? find(html, attribute).property : undefined)
    if (property === undefined || (microdata.has(attribute) && !('itemscope' in attributes))) continue
    const value = propertyValue(attribute, String(attributes[attribute]), protocols)
    // Not by assignment: `__proto__` would not become a property of its own.
    if (value !== undefined)
      Object.defineProperty(result, property, {value, enumerable: true, writable: true, configurable: true})
  }
  return result
}

function propertyValue(
  attribute: string,
  written: string,
  protocols?: readonly string[],
): Properties[string] | undefined {
  const value = written.replace(/[\t\n\r ]+/g, ' ').trim()
  if (flags.has(attribute)) return true
  if (attribute === 'id') return value === '' ? undefined : escapeId(value)
  if (attribute === 'style') return cleanStyle(value)
  if (attribute === 'tabindex') return value === '0' ? '0' : undefined
  if (value === '' && attribute === 'class') return undefined
  if (tokenLists.has(attribute)) return value.split(' ')
  if (idLists.has(attribute)) return value.split(' ').map(escapeId)
  if (urls.has(attribute)) return safeUrl(value, protocols)
  // white space as such was made one space when it was read: what is left was written as `&#10;`
  return written
}
