import type {Attributes, Content} from '../ast/base.js'
import type {Nodes} from '../ast/nodes.js'

/** A table as boxes are made of it, be it wikitext's or HTML's. */
export interface RenderedTable {
  attributes: Attributes
  caption: Content[] | undefined
  rows: RenderedRow[]
}

/** A row of a rendered table. */
export interface RenderedRow {
  attributes: Attributes
  cells: RenderedCell[]
}

/** A cell of a rendered table. */
export interface RenderedCell {
  header: boolean
  attributes: Attributes
  children: Content[]
}

/** Whether a node is a table. */
export function isTable(node: Nodes): boolean {
  return node.type === 'table' || (node.type === 'htmlElement' && node.name === 'table')
}

/** Reads a table's rows; calls that stand between rows or cells are looked through. */
export function readTable(table: Nodes): RenderedTable {
  const found: RenderedTable = {
    attributes: 'attributes' in table && table.attributes ? table.attributes : {},
    caption: undefined,
    rows: [],
  }
  for (const part of parts(table)) {
    if (nameOf(part) === 'caption') found.caption ??= (part as {children: Content[]}).children
    else if (nameOf(part) === 'tr') found.rows.push(readRow(part))
  }
  return found
}

function readRow(row: Nodes): RenderedRow {
  const cells: RenderedCell[] = []
  for (const part of parts(row)) {
    const name = nameOf(part)
    if (name !== 'td' && name !== 'th') continue
    const {attributes, children} = part as {attributes: Attributes; children: Content[]}
    cells.push({header: name === 'th', attributes, children})
  }
  return {attributes: 'attributes' in row && row.attributes ? row.attributes : {}, cells}
}

/** The children of a table or a row, those of calls among them put in their place. */
function parts(node: Nodes): Nodes[] {
  const found: Nodes[] = []
  const open: Nodes[] = [...childrenOf(node)].reverse()
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.type === 'transclusion') open.push(...[...part.children].reverse())
    else found.push(part)
  }
  return found
}

/** The nodes below a node; those of a call, what it made. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? (node.children as Nodes[]) : []
}

function nameOf(node: Nodes): string {
  switch (node.type) {
    case 'tableRow':
      return 'tr'
    case 'tableCaption':
      return 'caption'
    case 'tableCell':
      return node.header ? 'th' : 'td'
    case 'htmlElement':
      return node.name
    default:
      return ''
  }
}

/** Whether a `class` attribute has a word for which `test` holds. */
export function hasClassLike(attributes: Attributes | undefined, test: RegExp): boolean {
  const value = attributes?.class
  return value?.split(/\s+/).some((word) => test.test(word)) === true
}

/** The first node for which `test` holds, in document order, or `undefined`. Boxes are small: no bound is needed but the tree's. */
export function findFirst<T extends Nodes>(nodes: readonly Nodes[], test: (node: Nodes) => node is T): T | undefined {
  const open: Nodes[] = [...nodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (test(node)) return node
    open.push(...[...childrenOf(node)].reverse())
  }
  return undefined
}
