import type {Attributes, Content} from '../ast/base.js'
import type {Table, TableCaption, TableCell} from '../ast/flow.js'
import type {Nodes} from '../ast/nodes.js'
import type {HtmlElement} from '../ast/phrasing.js'
import {GridBuilder} from './grid.js'
import {plainText} from './plain-text.js'
import {type Walk, walkShown} from './walk-shown.js'

/** A table as a grid: cells that span rows or columns stand at every place they cover. */
export interface TableData {
  caption?: string
  /** How many rows at the top hold headers only. */
  headerRows: number
  /**
   * What each column is called: the texts of its header rows from top to bottom, a space apart, a spanning one only once.
   * Absent where there are no header rows.
   */
  headers?: string[]
  /** All rows, header rows included. Rows of a ragged table differ in length. */
  rows: TableCellData[][]
  node: Table | HtmlElement
}

/** A place of a table's grid. */
export interface TableCellData {
  text: string
  /** Absent for a hole, a place that no cell covers. */
  node?: TableCell | HtmlElement
  header: boolean
  /** How many rows the cell covers in this table: never more than there are. */
  rowspan: number
  colspan: number
  /** The place is covered by a cell that begins further up or left; `text` and `node` are that cell's. */
  spanned?: true
  /** Where that cell begins: row and column in `rows`, from 0. */
  origin?: readonly [row: number, column: number]
}

/**
 * The tables of a page in document order, those inside others and HTML ones included. The tables that infoboxes and
 * navboxes are made of are left out: see `infoboxes` and `navboxes`.
 *
 * Spans are resolved as browsers do (HTML Standard, "forming a table"): `colspan` up to 1000, `rowspan` (0: to the
 * table's end) within the rows there are. A table whose spans would make far more places than it has cells is hostile:
 * after 1,000 places and 20 a cell, spans count as 1.
 *
 * @param walk How the tree is walked; for many queries over one tree, one that remembers it.
 *
 * @example
 * tables(parse('{|\n! A !! B\n|-\n| 1 || 2\n|}'))[0].headers // ['A', 'B']
 */
export function tables(tree: Nodes, walk: Walk = walkShown): TableData[] {
  const found: TableData[] = []
  walk(tree, (node) => {
    if (node.type === 'infobox' || node.type === 'navbox') return 'skip'
    if (isTable(node)) found.push(tableData(node))
    return undefined
  })
  return found
}

/** Whether a node is a table, in wikitext or HTML. */
function isTable(node: Nodes): node is Table | HtmlElement {
  return node.type === 'table' || (node.type === 'htmlElement' && node.name === 'table')
}

/** The grid of one table. */
function tableData(node: Table | HtmlElement): TableData {
  const parts = tableParts(node)
  const rows = buildGrid(parts.rows)
  let headerRows = 0
  while (headerRows < rows.length && isHeaderRow(rows[headerRows] as TableCellData[])) headerRows++
  const caption = parts.caption === undefined ? '' : plainText(parts.caption)
  return {
    ...(caption !== '' && {caption}),
    headerRows,
    ...(headerRows > 0 && {headers: columnNames(rows.slice(0, headerRows))}),
    rows,
    node,
  }
}

/** A cell as the table's markup has it. */
export type Cell = TableCell | HtmlElement

/**
 * Rows and caption of a table as written: rows that calls or HTML's `tbody` hold are at their place, calls
 * that were not run are left out.
 */
export function tableParts(table: Table | HtmlElement): {caption?: Content[]; rows: Cell[][]} {
  const rows: Cell[][] = []
  let caption: Content[] | undefined
  let row: Cell[] | undefined
  const steps: Array<Nodes | 'endOfRow'> = []
  pushChildren(steps, table)
  while (steps.length > 0) {
    const node = steps.pop() as Nodes | 'endOfRow'
    if (node === 'endOfRow') row = undefined
    else if (isCell(node)) {
      if (row === undefined) {
        row = []
        rows.push(row)
      }
      row.push(node as Cell)
    } else if (node.type === 'tableRow' || isElement(node, 'tr')) {
      row = []
      rows.push(row)
      steps.push('endOfRow')
      pushChildren(steps, node)
    } else if (node.type === 'tableCaption' || isElement(node, 'caption')) {
      caption ??= (node as TableCaption | HtmlElement).children
    } else if (
      node.type === 'transclusion' ||
      (node.type === 'htmlElement' && /^t(?:body|head|foot)$/.test(node.name))
    ) {
      pushChildren(steps, node)
    }
  }
  return {...(caption !== undefined && {caption}), rows}
}

function buildGrid(rows: Cell[][]): TableCellData[][] {
  let cells = 0
  for (const row of rows) cells += row.length
  const grid = new GridBuilder(rows.length, 1000 + 20 * cells)
  for (const row of rows) {
    grid.nextRow()
    for (const node of row) {
      const {attributes} = node
      grid.add({
        text: plainText(node.children),
        node,
        header: node.type === 'tableCell' ? node.header : node.name === 'th',
        rowspan: spanOf(attributes, 'rowspan', 65534),
        colspan: spanOf(attributes, 'colspan', 1000),
      })
    }
  }
  return grid.finish()
}

/** A span as HTML reads it: digits at the start; 0 for a `rowspan` to the end. */
function spanOf(attributes: Attributes, name: 'rowspan' | 'colspan', max: number): number {
  const digits = /^\s*\+?(\d+)/.exec(attributes[name] ?? '')?.[1]
  if (digits === undefined) return 1
  const value = Number(digits)
  if (value === 0) return name === 'rowspan' ? max : 1
  return Math.min(value, max)
}

function isHeaderRow(row: readonly TableCellData[]): boolean {
  return (
    row.length > 0 && row.every((cell) => cell.header || cell.node === undefined) && row.some((cell) => cell.header)
  )
}

function columnNames(rows: TableCellData[][]): string[] {
  const names: string[][] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      names[column] ??= []
      const parts = names[column]
      if (cell.text !== '' && parts.at(-1) !== cell.text) parts.push(cell.text)
    })
  }
  return Array.from(names, (parts) => (parts ?? []).join(' '))
}

function isCell(node: Nodes): boolean {
  return node.type === 'tableCell' || isElement(node, 'td') || isElement(node, 'th')
}

function isElement(node: Nodes, name: string): boolean {
  return node.type === 'htmlElement' && node.name === name
}

function pushChildren(steps: Array<Nodes | 'endOfRow'>, node: Nodes): void {
  if (!('children' in node)) return
  for (let i = node.children.length - 1; i >= 0; i--) steps.push(node.children[i] as Nodes)
}
