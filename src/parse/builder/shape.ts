import type {Attributes, Content} from '../../ast/base.js'
import type {Container} from './element.js'

/**
 * The parts of lists and tables have two shapes: nodes of their own in a list or table of wikitext, `htmlElement` in one
 * of HTML. Which one it is, the node that holds them tells: so a tree keeps to its types however the two are mixed.
 */

/** A node as it is changed: any field may come and go. */
type Loose = {type: string; name?: string; header?: boolean; attributes?: Attributes; children: Content[]}

/** For each part's element: the node that holds it in wikitext, and what it is there. */
const PARTS: ReadonlyMap<string, readonly [parent: string, type: string]> = new Map([
  ['tr', ['table', 'tableRow']],
  ['td', ['tableRow', 'tableCell']],
  ['th', ['tableRow', 'tableCell']],
  ['caption', ['table', 'tableCaption']],
  ['li', ['list', 'listItem']],
  ['dt', ['definitionList', 'definitionTerm']],
  ['dd', ['definitionList', 'definitionDescription']],
])

/** Gives the part of a list or table the shape that it must have in `parent`. Any other element is left as it is. */
export function fitPart(name: string, node: Container, parent: Container): void {
  const part = PARTS.get(name)
  if (part === undefined) return
  const [wanted, type] = part
  if (parent.type === wanted && (type.startsWith('table') || !hasAttributes(node))) toPart(node as Loose, name, type)
  else toElement(node as Loose, name)
}

function toPart(node: Loose, name: string, type: string): void {
  if (node.type === type) return
  const {attributes = {}} = node
  delete node.name
  delete node.attributes
  node.type = type
  if (type.startsWith('table')) node.attributes = attributes
  if (type === 'tableCell') node.header = name === 'th'
}

function toElement(node: Loose, name: string): void {
  if (node.type === 'htmlElement') return
  delete node.header
  node.type = 'htmlElement'
  node.name = name
  node.attributes ??= {}
}

function hasAttributes(node: Container): boolean {
  return 'attributes' in node && node.attributes !== undefined && Object.keys(node.attributes).length > 0
}

/** The parts of a list or table that an element was put around are plain elements from then on. */
export function loosen(from: Container, to: Container): void {
  if (!HOLDERS.has(from.type)) return
  for (const child of to.children) {
    const part = child as Loose
    const name = part.header ? 'th' : PART_NAMES[part.type]
    if (name !== undefined) toElement(part, name)
  }
}

const HOLDERS: ReadonlySet<string> = new Set(['list', 'definitionList', 'table', 'tableRow'])

const PART_NAMES: Readonly<Record<string, string>> = {
  listItem: 'li',
  definitionTerm: 'dt',
  definitionDescription: 'dd',
  tableRow: 'tr',
  tableCell: 'td',
  tableCaption: 'caption',
}

/**
 * Makes an HTML element of a finished node whose content its own type has no place for: a list with an item that has
 * attributes, a heading around a table.
 */
export function conform(node: Container): void {
  switch (node.type) {
    case 'list':
      if (!node.children.every(isItemContent)) asHtml(node as Loose, node.ordered ? 'ol' : 'ul')
      break
    case 'definitionList':
      if (!node.children.every(isItemContent)) asHtml(node as Loose, 'dl')
      break
    case 'heading':
      if (node.children.some(isFlowOnly)) asHtml(node as Loose, `h${node.depth}`)
      break
    case 'preformatted':
      if (node.children.some(isFlowOnly)) asHtml(node as Loose, 'pre')
      break
  }
}

function asHtml(node: Loose & {ordered?: boolean; depth?: number; id?: string}, name: string): void {
  delete node.ordered
  delete node.depth
  delete node.id
  toElement(node, name)
  for (const child of node.children) {
    const item = PART_NAMES[child.type]
    if (item !== undefined) toElement(child as Loose, item)
  }
}

const ITEM_CONTENT: ReadonlySet<string> = new Set([
  'listItem',
  'definitionTerm',
  'definitionDescription',
  // one that made nothing
  'transclusion',
  'behaviorSwitch',
  'category',
  'comment',
  'languageLink',
])

function isItemContent(node: Content): boolean {
  return ITEM_CONTENT.has(node.type)
}

/** Blocks that are no running text in any case; calls and HTML elements may be either. */
const FLOW_ONLY: ReadonlySet<string> = new Set([
  'definitionList',
  'gallery',
  'heading',
  'infobox',
  'list',
  'navbox',
  'paragraph',
  'preformatted',
  'referenceList',
  'table',
  'thematicBreak',
])

function isFlowOnly(node: Content): boolean {
  return FLOW_ONLY.has(node.type)
}
