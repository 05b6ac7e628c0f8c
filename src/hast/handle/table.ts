import type {Element, ElementContent} from 'hast'
import type {Table, TableCaption, TableCell, TableRow} from '../../ast/flow.js'
import {append, element, isBlank, separate} from '../element.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'

/**
 * `{| ... |}` → `<table>`, the rows in one `<tbody>`, as an HTML parser puts them.
 * What is no part of a table (an unexpanded call between the rows) goes in front of it: there a browser shows it.
 */
export function table(node: Table, state: State): HandlerResult {
  const parts = tableParts(state.all(node.children))
  const {rows} = parts
  // A table without rows has an empty one: MediaWiki adds it, since a table must have one.
  if (rows.length === 0) rows.push(element('tr', {}, [element('td', {})]))
  const children = [...parts.captions, element('tbody', {}, separate(rows))]
  return [...parts.outside, element('table', state.attributes('table', node.attributes), children)]
}

/** hast of a table's content, sorted by where it may stand. */
interface TableParts {
  captions: Element[]
  rows: Element[]
  outside: ElementContent[]
}

/** Sorts hast of a table's content: captions, rows, and what does not belong into a table. */
export function tableParts(nodes: readonly ElementContent[]): TableParts {
  const parts: TableParts = {captions: [], rows: [], outside: []}
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'tr') parts.rows.push(node)
    else if (node.type === 'element' && node.tagName === 'caption') parts.captions.push(node)
    else if (node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')) {
      parts.rows.push(element('tr', {}, [node]))
    } else if (!isBlank([node])) parts.outside.push(node)
  }
  return parts
}

/** `|+ Caption` → `<caption>`. */
export function tableCaption(node: TableCaption, state: State): HandlerResult {
  return element('caption', state.attributes('caption', node.attributes), state.all(node.children))
}

/** `|-` → `<tr>`; what is no cell follows the row, for the table to put outside. */
export function tableRow(node: TableRow, state: State): HandlerResult {
  const cells: ElementContent[] = []
  const outside: ElementContent[] = []
  for (const child of state.all(node.children)) {
    if (child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th')) append(cells, child)
    else if (!isBlank([child])) outside.push(child)
  }
  const properties = state.attributes('tr', node.attributes)
  if (cells.length === 0 && Object.keys(properties).length === 0) properties.className = ['mw-empty-elt']
  return [element('tr', properties, cells), ...outside]
}

/** `| data` → `<td>`, `! header` → `<th>`. */
export function tableCell(node: TableCell, state: State): HandlerResult {
  const name = node.header ? 'th' : 'td'
  return element(name, state.attributes(name, node.attributes), state.all(node.children))
}
