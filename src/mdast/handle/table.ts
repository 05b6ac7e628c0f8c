import type {TableCell as MdastCell, Nodes as MdastNodes, TableRow as MdastRow} from 'mdast'
import type {Node} from 'unist'
import type {Attributes, Content} from '../../ast/base.js'
import type {Table, TableCaption, TableCell, TableRow} from '../../ast/flow.js'
import {append} from '../append.js'
import {isHidden} from '../hidden.js'
import {attention} from '../phrasing.js'
import type {State} from '../state.js'

interface Row {
  cells: TableCell[]
}

interface Parts {
  captions: Content[][]
  rows: Row[]
  /** What is neither: HTML parsers move such content before the table, and so is it here. */
  loose: Node[]
}

const noAttributes: Attributes = {}

/** Rows that stand in a row, and the like, are as deep as the tree; a table's own parts are found without recursion. */
const transparent: ReadonlySet<string> = new Set(['tbody', 'tfoot', 'thead'])

export function table(node: Table, state: State): MdastNodes[] {
  return tableOf(node.children, node, state)
}

/**
 * A GFM table: its caption as a paragraph of strong text before it, then the rows.
 *
 * Spans are flattened so that no cell is lost and none is said twice: a cell stands where it begins, and the other
 * places it spans are empty. The first row is the header where all its cells are headers; else the header is empty, as
 * GFM has no table without one. Headers in other rows are strong text. What is in a cell is flattened into lines.
 */
export function tableOf(children: readonly Node[], node: Node, state: State): MdastNodes[] {
  const parts: Parts = {captions: [], rows: [], loose: []}
  collect(children, parts)
  const result: MdastNodes[] = []
  for (const caption of parts.captions) {
    const content = state.within({strong: true}, () => state.phrasing(caption))
    const shown = state.around.strong ? content : attention('strong', content)
    if (shown.length > 0) result.push({type: 'paragraph', children: shown})
  }
  append(result, state.flow(parts.loose))
  const rows = parts.rows.filter((row) => row.cells.length > 0)
  if (rows.length === 0) return result

  const matrix = layOut(rows, () => {
    state.message('table-span', 'The table is wider or higher than its cells can fill: spans are not kept', node)
  })
  const header = rows[0]?.cells.every((cell) => cell.header) === true
  const mdastRows: MdastRow[] = []
  let width = 0
  let empty = true
  for (const [index, places] of matrix.entries()) {
    width = Math.max(width, places.length)
    const cells: MdastCell[] = []
    for (const cell of places) cells.push(cell ? cellOf(cell, header && index === 0, state) : emptyCell())
    if (empty) empty = cells.every((cell) => cell.children.length === 0)
    mdastRows.push({type: 'tableRow', children: cells})
  }
  if (empty) return result
  const top: MdastRow = (header && mdastRows.shift()) || {type: 'tableRow', children: []}
  while (top.children.length < width) top.children.push(emptyCell())
  result.push({type: 'table', align: Array.from({length: width}, () => null), children: [top, ...mdastRows]})
  return result
}

function emptyCell(): MdastCell {
  return {type: 'tableCell', children: []}
}

function cellOf(cell: TableCell, inHeader: boolean, state: State): MdastCell {
  if (isHidden(cell.attributes)) return emptyCell()
  const plain = inHeader || !cell.header || state.around.strong
  const around = {inline: true, lineBreak: 'tag', keepLines: false, strong: cell.header || state.around.strong} as const
  const content = state.within(around, () => state.phrasing(cell.children))
  return {type: 'tableCell', children: plain ? content : attention('strong', content)}
}

/** Sorts what a table holds; looks through groups of rows and through what templates made. */
function collect(children: readonly Node[], parts: Parts): void {
  for (const child of children) {
    const inner = 'children' in child ? (child.children as Content[]) : []
    const name = child.type === 'htmlElement' && 'name' in child ? (child.name as string) : undefined
    const attributes = 'attributes' in child ? (child.attributes as Attributes) : noAttributes
    if (isHidden(attributes)) continue
    if (child.type === 'tableCaption' || name === 'caption') parts.captions.push(inner)
    else if (child.type === 'tableRow' || name === 'tr') {
      const row: Row = {cells: []}
      collectCells(inner, row, parts)
      parts.rows.push(row)
    } else if (isCell(child)) {
      // A cell outside any row makes one.
      const row: Row = {cells: []}
      collectCells([child], row, parts)
      parts.rows.push(row)
    } else if ((child.type === 'transclusion' && inner.length > 0) || (name && transparent.has(name))) {
      collect(inner, parts)
    } else parts.loose.push(child)
  }
}

function collectCells(children: readonly Node[], row: Row, parts: Parts): void {
  for (const child of children) {
    if (child.type === 'tableCell') row.cells.push(child as TableCell)
    else if (isCell(child)) {
      const {
        name,
        attributes,
        children: content,
      } = child as Node & {
        name: string
        attributes: Attributes
        children: Content[]
      }
      row.cells.push({type: 'tableCell', header: name === 'th', attributes, children: content})
    } else if (child.type === 'transclusion' && 'children' in child && (child.children as Node[]).length > 0) {
      collectCells(child.children as Node[], row, parts)
    } else parts.loose.push(child)
  }
}

function isCell(node: Node): boolean {
  if (node.type === 'tableCell') return true
  return node.type === 'htmlElement' && 'name' in node && (node.name === 'td' || node.name === 'th')
}

/**
 * Puts cells where they begin in a grid, with nothing in the other places that they span. The grid may have so many
 * empty places a cell; where spans ask for more (a page can ask for a billion), they are not kept from there on.
 */
function layOut(rows: readonly Row[], onOverflow: () => void): Array<Array<TableCell | undefined>> {
  let budget = 1000
  for (const row of rows) budget += 20 * row.cells.length
  let kept = true
  const matrix: Array<Array<TableCell | undefined>> = []
  // How many more rows the cell that began in a column above reaches into.
  let below: number[] = []
  for (const [index, {cells}] of rows.entries()) {
    const places: Array<TableCell | undefined> = []
    const next: number[] = []
    const fill = () => {
      const left = below[places.length] ?? 0
      next[places.length] = left - 1
      places.push(undefined)
      budget--
    }
    for (const cell of cells) {
      while ((below[places.length] ?? 0) > 0) fill()
      const columns = kept ? span(cell.attributes.colspan, 1000) : 1
      const height = kept ? span(cell.attributes.rowspan, rows.length - index) : 1
      for (let column = 0; column < columns; column++) {
        next[places.length] = height - 1
        places.push(column === 0 ? cell : undefined)
      }
      budget -= columns - 1
      if (kept && budget < 0) {
        kept = false
        below = []
        onOverflow()
      }
    }
    let last = below.length
    while (last > places.length && (below[last - 1] ?? 0) <= 0) last--
    while (kept && places.length < last) fill()
    below = kept ? next : []
    matrix.push(places)
  }
  return matrix
}

/** Value of a span attribute; 0 (`rowspan="0"`) reaches as far as can be. */
function span(value: string | undefined, most: number): number {
  if (value === undefined) return 1
  const number = Number.parseInt(value, 10)
  if (Number.isNaN(number) || number < 0) return 1
  return number === 0 ? Math.max(1, most) : Math.min(number, Math.max(1, most))
}

/** Parts of a table that stand alone, as in a template's page. */
export function tableRow(node: TableRow, state: State): MdastNodes[] {
  return tableOf([node], node, state)
}

export function tableCell(node: TableCell, state: State): MdastNodes[] {
  return state.flow(node.children)
}

export function tableCaption(node: TableCaption, state: State): MdastNodes[] {
  return state.flow(node.children)
}
