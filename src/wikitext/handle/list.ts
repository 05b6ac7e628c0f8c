import type {DefinitionDescription, DefinitionList, DefinitionTerm, List, ListItem} from '../../ast/flow.js'
import type {Context} from '../context.js'
import {isList} from '../flow.js'
import type {Handler} from '../options.js'
import type {Writer} from '../writer.js'

/** `* item` or `# item`, a line each. */
export const list: Handler<List> = (node, writer, context) => lines(node, writer, context)

/** `; term` and `: description`, a line each. */
export const definitionList: Handler<DefinitionList> = (node, writer, context) => lines(node, writer, context)

/** An item's line, and those of the lists in it. */
export const listItem: Handler<ListItem> = (node, writer, context) => item(node, writer, context)

/** `; term` */
export const definitionTerm: Handler<DefinitionTerm> = (node, writer, context) => item(node, writer, context)

/** `: description` */
export const definitionDescription: Handler<DefinitionDescription> = (node, writer, context) =>
  item(node, writer, context)

function lines(node: List | DefinitionList, writer: Writer, context: Context): string {
  const inner = writer.inner(node, context)
  return node.children
    .map((child) => writer.node(child, {...inner, prefix: itemPrefix(child.type, inner.prefix), lineStart: true}))
    .join('\n')
}

/** The marks of an item: `:` and `;` are the items', not the list's. */
export function itemPrefix(type: string, prefix: string): string {
  if (type === 'definitionTerm') return `${prefix};`
  if (type === 'definitionDescription') return `${prefix}:`
  return prefix
}

function item(node: ListItem | DefinitionTerm | DefinitionDescription, writer: Writer, context: Context): string {
  const first = node.children.findIndex((child) => isList(child))
  const own = first < 0 ? node.children : node.children.slice(0, first)
  const inner = writer.inner(node, context)
  const text = writer.inline(own, {...inner, lineStart: false})
  const parts = text === '' && first >= 0 ? [] : [text === '' ? `${inner.prefix} <nowiki/>` : `${inner.prefix} ${text}`]
  for (const child of first < 0 ? [] : node.children.slice(first)) {
    const written = writer.node(child, {...inner, term: false, lineStart: isList(child)})
    parts.push(isList(child) ? written : `${inner.prefix} ${written}`)
  }
  return parts.join('\n')
}
