import type {BlockContent, List, ListItem, Nodes as MdastNodes, PhrasingContent as MdastPhrasing, TableRow} from 'mdast'
import type {Content} from '../../ast/base.js'
import type {Infobox, Navbox, NavboxGroup} from '../../ast/transclusion.js'
import {attention} from '../phrasing.js'
import type {State} from '../state.js'

/**
 * An infobox as a table of labels and values; its title is the header of the table, its image stands before it. Where
 * nothing was expanded, the rows are the call's arguments that are not empty.
 */
export function infobox(node: Infobox, state: State): MdastNodes[] {
  if ((state.options.infobox ?? 'table') !== 'table') return []
  // A box whose rows were not found is still a table.
  if (node.rows.length === 0 && node.children.length > 0) return state.all(node.children)
  const result: MdastNodes[] = node.image ? state.flow([node.image]) : []
  const rows: TableRow[] = []
  if (node.rows.length === 0) {
    for (const parameter of node.parameters) {
      const value = cell(parameter.children, state)
      if (value.length > 0) rows.push(row([{type: 'text', value: parameter.name}], value))
    }
  }
  for (const {header, label, content} of node.rows) {
    if (header) rows.push(row(bold(cell(header, state, true)), []))
    else if (label) rows.push(row(cell(label, state), cell(content ?? [], state)))
    else if (content) rows.push(row(cell(content, state), []))
  }
  const shown = rows.filter((line) => line.children.some((part) => part.children.length > 0))
  if (shown.length === 0) return result
  const header = row(cell(node.caption ?? [], state, true), [])
  result.push({type: 'table', align: [null, null], children: [header, ...shown]})
  return result
}

function cell(content: readonly Content[], state: State, strong = state.around.strong): MdastPhrasing[] {
  return state.within({inline: true, lineBreak: 'tag', strong}, () => state.phrasing(content))
}

function row(label: MdastPhrasing[], value: MdastPhrasing[]): TableRow {
  return {
    type: 'tableRow',
    children: [
      {type: 'tableCell', children: label},
      {type: 'tableCell', children: value},
    ],
  }
}

function bold(content: MdastPhrasing[]): MdastPhrasing[] {
  return attention('strong', content)
}

/**
 * A navbox, where it is asked for: its title as strong text, then its groups as lists. Where nothing was expanded, the
 * call's arguments are the items.
 */
export function navbox(node: Navbox, state: State): MdastNodes[] {
  if ((state.options.navboxes ?? 'none') === 'none') return []
  if (node.groups.length === 0 && node.children.length > 0) return state.all(node.children)
  const result: MdastNodes[] = []
  const title: readonly Content[] = node.caption ?? [
    {type: 'text', value: node.title.slice(node.title.indexOf(':') + 1)},
  ]
  const caption = bold(state.within({strong: true, inline: true}, () => state.phrasing(title)))
  if (caption.length > 0) result.push({type: 'paragraph', children: caption})
  const items: ListItem[] = node.groups.flatMap((group) => groupItems(group, state))
  if (node.groups.length === 0) {
    for (const parameter of node.parameters) {
      const content = state.flow(parameter.children)
      if (content.length > 0) items.push(item(content as BlockContent[]))
    }
  }
  if (items.length > 0) result.push(list(items))
  return result
}

/** A group: one item with its label and the list of its entries under it; without a label, the entries themselves. */
function groupItems(group: NavboxGroup, state: State): ListItem[] {
  const items: ListItem[] = []
  for (const entry of group.items) {
    const content = state.flow(entry)
    if (content.length > 0) items.push(item(content as BlockContent[]))
  }
  for (const inner of group.groups) for (const made of groupItems(inner, state)) items.push(made)
  const label = bold(state.within({strong: true, inline: true}, () => state.phrasing(group.label ?? [])))
  if (label.length === 0) return items
  const content: BlockContent[] = [{type: 'paragraph', children: label}]
  if (items.length > 0) content.push(list(items))
  return [item(content)]
}

function item(children: BlockContent[]): ListItem {
  return {type: 'listItem', spread: false, children}
}

function list(children: ListItem[]): List {
  return {type: 'list', ordered: false, spread: false, children}
}
