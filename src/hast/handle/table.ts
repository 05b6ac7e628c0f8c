import type {Element, ElementContent} from 'hast'
import type {Table, TableCaption, TableCell, TableRow} from '../../ast/flow.js'
import {append, element, isBlank} from '../element.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'

/**
 * `{| ... |}` → `<table>`, the rows in a `<tbody>`, as an HTML parser puts them.
 * What is no part of a table (an unexpanded call between the rows) goes in front of it: there a browser shows it.
 */
export function table(node: Table, state: State): HandlerResult {
  const {parts, outside} = tableParts(state.all(node.children))
  return [...outside, element('table', state.attributes('table', node.attributes), parts)]
}

/**
 * Sorts hast of a table's content: captions, rows in bodies, and what does not belong into a table. A caption that is
 * written behind rows stays there.
 */
export function tableParts(nodes: readonly ElementContent[]): {parts: Element[]; outside: ElementContent[]} {
  const parts: Element[] = []
  const outside: ElementContent[] = []
  const addRow = (row: Element): void => {
    let body = parts[parts.length - 1]
    if (body?.tagName !== 'tbody') {
      body = element('tbody', {})
      parts.push(body)
    }
    append(body.children, row)
  }
  for (const node of nodes) {
    const name = node.type === 'element' ? node.tagName : undefined
    if (name === 'tr') addRow(node as Element)
    else if (name === 'td' || name === 'th') addRow(element('tr', {}, [node]))
    else if (name === 'caption') parts.push(node as Element)
    else if (!isBlank([node])) outside.push(node)
  }
  return {parts, outside}
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
