import type {Element, ElementContent, Properties} from 'hast'
import type {Heading} from '../../ast/flow.js'
import {element} from '../element.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'
import {escapeId, legacyId} from '../url.js'

/** `== Heading ==`, in the box that MediaWiki puts around headings. */
export function heading(node: Heading, state: State): HandlerResult {
  const {depth, id} = node
  const children = state.all(node.children)
  if (id === '') return headingBox(depth, {}, children)
  const legacy = state.options.legacyIds ? legacyId(id) : id
  if (legacy !== id) children.unshift(element('span', {id: legacy}, []))
  return headingBox(depth, {id: escapeId(id)}, children)
}

/** A heading in its box. */
export function headingBox(depth: number, properties: Properties, children: ElementContent[]): Element {
  const box = {className: ['mw-heading', `mw-heading${depth}`]}
  return element('div', box, [element(`h${depth}`, properties, children)])
}
