import type {Content} from '../ast/base.js'
import type {ListItem} from '../ast/flow.js'
import type {Nodes} from '../ast/nodes.js'
import type {Navbox, NavboxGroup} from '../ast/transclusion.js'
import {plainText} from '../extract/plain-text.js'
import {
  childrenOf,
  findFirst,
  hasClassLike,
  isTable,
  type RenderedCell,
  type RenderedRow,
  readTable,
} from './rendered-table.js'

/** Classes by which the wikis mark boxes of links, whatever their language. */
export const NAVBOX_CLASS =
  /^(?:navbox|navbox-inner|vertical-navbox|sidebar|campaignbox|NavFrame|navigationsbox|navbox-vertical|navigation-box|tnavbar-box)$/

const SUBGROUP_CLASS = /^(?:navbox-subgroup|navbox-child|navbox-columns-table|nowraplinks)$/
const TITLE_CLASS = /^(?:navbox-title|sidebar-title|sidebar-title-with-pretitle|navbox-above|above)$/
const GROUP_CLASS = /^(?:navbox-group|sidebar-heading|sidebar-list-title|navbox-subgroup-title)$/
/** Parts that are no content: the links to view and edit the box, the box's own edit links. */
const FURNITURE_CLASS = /^(?:navbar|plainlinks-navbar|navbar-mini|navbar-collapse|plainlinks|sidebar-navbar)$/

const isAnyTable = (node: Nodes): node is Nodes & {children: Content[]} => isTable(node)
const isItem = (node: Nodes): node is ListItem =>
  node.type === 'listItem' || (node.type === 'htmlElement' && node.name === 'li')

/** Reads what a navbox shows, out of the table that it rendered: title, groups, entries in order. */
export function readNavbox(box: Navbox): void {
  const table = findFirst(box.children, isNavboxTable) ?? findFirst(box.children, isAnyTable)
  if (!table) return
  const {caption, rows} = readTable(inner(table))
  if (caption && plainText(caption).trim() !== '') box.caption = caption
  readRows(rows, box)
}

function isNavboxTable(node: Nodes): node is Nodes & {children: Content[]} {
  return isTable(node) && 'attributes' in node && hasClassLike(node.attributes, NAVBOX_CLASS)
}

/** An old navbox is a table in a table: the outer one has a single cell that holds the inner one. */
function inner(table: Nodes): Nodes {
  let found = table
  for (let depth = 0; depth < 3; depth++) {
    const {rows} = readTable(found)
    const cell = rows.length === 1 && rows[0]!.cells.length === 1 ? rows[0]!.cells[0]! : undefined
    const nested = cell && findFirst(cell.children, isAnyTable)
    if (!nested || !isAlone(cell.children, nested)) return found
    found = nested
  }
  return found
}

function isAlone(children: readonly Content[], node: Nodes): boolean {
  return children.every(
    (child) => child === node || plainText([child]).trim() === '' || childrenOf(child).includes(node),
  )
}

/** What rows are read into: the box itself, or a group that holds groups. */
type Target = Pick<Navbox, 'groups'> & {caption?: Content[]}

function readRows(rows: readonly RenderedRow[], target: Target): void {
  let heading: NavboxGroup | undefined
  for (const {cells} of rows) {
    const filled = cells.filter((cell) => plainText(content(cell)).trim() !== '')
    const [first, second] = filled
    if (!first) continue
    if (second && (first.header || hasClassLike(first.attributes, GROUP_CLASS))) {
      target.groups.push(group(content(first), filled.slice(1)))
      heading = undefined
      continue
    }
    if (isTitle(target, first, filled.length)) {
      target.caption = content(first)
      continue
    }
    if (!second && (first.header || hasClassLike(first.attributes, GROUP_CLASS))) {
      heading = {label: content(first), items: [], groups: []}
      target.groups.push(heading)
      continue
    }
    const read = group(undefined, filled)
    if (heading) {
      heading.items.push(...read.items)
      heading.groups.push(...read.groups)
    } else if (read.items.length > 0 || read.groups.length > 0) target.groups.push(read)
  }
}

function isTitle(target: Target, cell: RenderedCell, count: number): boolean {
  if (target.caption !== undefined || target.groups.length > 0 || count !== 1) return false
  return hasClassLike(cell.attributes, TITLE_CLASS) || cell.header
}

/** A group out of its label and the cells that hold its entries, which may hold groups of their own. */
function group(label: Content[] | undefined, cells: readonly RenderedCell[]): NavboxGroup {
  const made: NavboxGroup = {items: [], groups: []}
  if (label) made.label = label
  for (const cell of cells) {
    const children = content(cell)
    const nested = findFirst(children, isSubgroup)
    if (nested) readRows(readTable(nested).rows, {groups: made.groups, caption: []})
    else made.items.push(...entries(children))
  }
  return made
}

function isSubgroup(node: Nodes): node is Nodes & {children: Content[]} {
  return (
    isTable(node) && 'attributes' in node && (hasClassLike(node.attributes, SUBGROUP_CLASS) || node.type === 'table')
  )
}

/** The entries of a list: the items of real lists, else what stands between separators. */
function entries(children: readonly Content[]): Content[][] {
  const items: Content[][] = []
  if (findFirst(children, isItem)) {
    for (const item of itemsOf(children)) {
      if (plainText(item.children).trim() !== '') items.push(item.children)
    }
    return items
  }
  let current: Content[] = []
  const finish = (): void => {
    if (plainText(current).trim() !== '') items.push(current)
    current = []
  }
  for (const node of flattened(children)) {
    if (node.type === 'break') finish()
    else if (node.type === 'text' && SEPARATOR.test(node.value)) {
      const pieces = node.value.split(SEPARATOR)
      for (const [i, piece] of pieces.entries()) {
        if (i > 0) finish()
        if (piece.trim() !== '') current.push({type: 'text', value: piece})
      }
    } else current.push(node)
  }
  finish()
  return items
}

/** What templates put between the entries of a line. */
const SEPARATOR = /\s*(?:[·•|–—・‧]|&bull;|\s-\s)\s*/

/** Paragraphs, calls and plain spans opened up, so that separators lie on one level. */
function flattened(children: readonly Content[]): Content[] {
  const found: Content[] = []
  const open: Content[] = [...children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    const isOpen =
      node.type === 'paragraph' ||
      node.type === 'transclusion' ||
      (node.type === 'htmlElement' && (node.name === 'span' || node.name === 'div' || node.name === 'small'))
    if (isOpen) open.push(...[...(childrenOf(node) as Content[])].reverse())
    else found.push(node)
  }
  return found
}

/** The items of the outermost lists, in order. */
function itemsOf(children: readonly Nodes[]): ListItem[] {
  const found: ListItem[] = []
  const open: Nodes[] = [...children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (isItem(node)) found.push(node)
    else open.push(...[...childrenOf(node)].reverse())
  }
  return found
}

/** A cell's content without the links that only serve the box. */
function content({children}: RenderedCell): Content[] {
  return children.filter((node) => !(node.type === 'htmlElement' && hasClassLike(node.attributes, FURNITURE_CLASS)))
}
