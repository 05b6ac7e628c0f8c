import type {BlockContent, Nodes as MdastNodes} from 'mdast'
import type {Node} from 'unist'
import type {Content} from '../../ast/base.js'
import type {HtmlElement} from '../../ast/phrasing.js'
import {lineBreak} from '../flatten.js'
import {isHidden} from '../hidden.js'
import {inlineCode} from '../inline.js'
import {isPhrasing, peel} from '../phrasing.js'
import type {State} from '../state.js'
import {headingOf} from './heading.js'
import {definitionsOf, listOf} from './list.js'
import {preformatted} from './literal.js'
import {tableOf} from './table.js'
import {marked} from './text.js'

type Element = (node: HtmlElement, state: State) => MdastNodes[]

const strong: Element = (node, state) => marked('strong', node.children, state)
const emphasis: Element = (node, state) => marked('emphasis', node.children, state)
const deleted: Element = (node, state) => marked('delete', node.children, state)
const inline: Element = (node, state) => state.all(node.children)
const block: Element = (node, state) => state.flow(node.children)
const tableElement: Element = (node, state) => tableOf(node.children, node, state)
const definitions: Element = (node, state) => definitionsOf(node.children, state)
const lone: Element = (node, state) =>
  node.name === 'li' ? listOf(false, [node], state) : definitionsOf([node], state)

const heading =
  (depth: 1 | 2 | 3 | 4 | 5 | 6): Element =>
  (node, state) =>
    headingOf(depth, node.children, state)

/** Tags that mean something which Markdown can not say otherwise are kept, and of their attributes only these. */
const keptAttributes: readonly string[] = ['title', 'dir', 'lang', 'datetime']

const tag: Element = (node, state) => {
  const content = state.all(node.children)
  if (!content.every(isPhrasing)) return content
  // A tag alone on its line would be a block.
  const [before, inner, after] = peel(content)
  if (inner.length === 0) return content
  let attributes = ''
  for (const name of keptAttributes) {
    const value = Object.hasOwn(node.attributes, name) ? node.attributes[name] : undefined
    if (value === undefined || (name === 'lang' && node.name !== 'bdo' && node.name !== 'bdi')) continue
    attributes += ` ${name}="${value.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`
  }
  return [
    ...before,
    {type: 'html', value: `<${node.name}${attributes}>`},
    ...inner,
    {type: 'html', value: `</${node.name}>`},
    ...after,
  ]
}

const codeElement: Element = (node, state) => {
  let value = ''
  for (const child of node.children) {
    if (child.type !== 'text') return state.all(node.children)
    value += child.value
  }
  return inlineCode(value, state)
}

/** `q` has quotation marks of its own. */
const quoted: Element = (node, state) => [
  {type: 'text', value: '“'},
  ...state.all(node.children),
  {type: 'text', value: '”'},
]

const blockquote: Element = (node, state) => quoteOf(node.children, state)

/** A block quote around content; where only phrasing can stand, the content. */
function quoteOf(children: readonly Content[], state: State): MdastNodes[] {
  const content = state.flow(children)
  return content.length === 0 ? [] : [{type: 'blockquote', children: content as BlockContent[]}]
}

const orderedList: Element = (node, state) => {
  const start = Number.parseInt(node.attributes.start ?? '', 10)
  return listOf(true, node.children as readonly Node[], state, start >= 0 ? start : undefined)
}

const elements: ReadonlyMap<string, Element> = new Map<string, Element>([
  ['abbr', tag],
  ['b', strong],
  ['bdi', tag],
  ['bdo', tag],
  ['blockquote', blockquote],
  ['br', (_, state) => [lineBreak(state)]],
  ['caption', block],
  ['center', block],
  ['code', codeElement],
  ['dd', lone],
  ['del', deleted],
  ['dfn', emphasis],
  ['div', block],
  ['dl', definitions],
  ['dt', lone],
  ['em', emphasis],
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(5)],
  ['h6', heading(6)],
  ['hr', () => [{type: 'thematicBreak'}]],
  ['i', emphasis],
  ['ins', tag],
  ['kbd', tag],
  ['li', lone],
  ['mark', tag],
  ['ol', orderedList],
  ['p', block],
  ['pre', (node, state) => preformatted({...node, type: 'preformatted'} as never, state)],
  ['q', quoted],
  ['rb', tag],
  ['rp', tag],
  ['rt', tag],
  ['rtc', tag],
  ['ruby', tag],
  ['s', deleted],
  ['samp', codeElement],
  ['script', () => []],
  ['strike', deleted],
  ['strong', strong],
  ['style', () => []],
  ['sub', tag],
  ['sup', tag],
  ['table', tableElement],
  ['tbody', tableElement],
  ['td', block],
  ['tfoot', tableElement],
  ['th', block],
  ['thead', tableElement],
  ['tr', (node, state) => tableOf([node], node, state)],
  ['tt', codeElement],
  ['u', tag],
  ['ul', (node, state) => listOf(false, node.children as readonly Node[], state)],
  ['var', emphasis],
  ['wbr', () => []],
])

/**
 * An HTML element: as its wikitext twin where it has one, as a tag where Markdown has no other word for what it means
 * (`sub`, `kbd`, `abbr` ...), else its content. What is not displayed is left out.
 */
export function htmlElement(node: HtmlElement, state: State): MdastNodes[] {
  if (isHidden(node.attributes)) return []
  return (elements.get(node.name) ?? inline)(node, state)
}
