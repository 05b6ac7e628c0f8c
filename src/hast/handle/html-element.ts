import type {HtmlElement} from '../../ast/phrasing.js'
import {element, isBlank, text} from '../element.js'
import type {HandlerResult} from '../options.js'
import {isAllowedElement} from '../sanitize/attributes.js'
import type {State} from '../state.js'
import {headingBox} from './heading.js'
import {tableParts} from './table.js'

const voidElements = new Set(['br', 'hr', 'link', 'meta', 'wbr'])

/** Elements that MediaWiki hides where they are empty and have no attributes. */
const hiddenWhenEmpty = new Set(['li', 'p', 'tr'])

/**
 * An HTML tag of the page. Its attributes are sanitised; a tag that MediaWiki does not let stand is shown as text, as
 * MediaWiki shows it.
 */
export function htmlElement(node: HtmlElement, state: State): HandlerResult {
  const {name} = node
  if (!isAllowedElement(name)) {
    return [text(`<${name}>`), ...state.all(node.children), ...(node.children.length > 0 ? [text(`</${name}>`)] : [])]
  }
  const properties = state.attributes(name, node.attributes)
  if (name === 'meta' || name === 'link') {
    // Only for microdata; a link without its address says nothing.
    return properties.itemProp === undefined ? undefined : element(name, properties)
  }
  if (voidElements.has(name)) return element(name, properties)
  const children = state.all(node.children)
  if (/^h[1-6]$/.test(name)) return headingBox(Number(name[1]), properties, children)
  if (name === 'table') {
    const {parts, outside} = tableParts(children)
    return [...outside, element('table', properties, parts)]
  }
  if (hiddenWhenEmpty.has(name) && isBlank(children) && Object.keys(properties).length === 0) {
    properties.className = ['mw-empty-elt']
  }
  return element(name, properties, children)
}
