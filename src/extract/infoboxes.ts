import type {Content} from '../ast/base.js'
import type {Nodes} from '../ast/nodes.js'
import type {Infobox} from '../ast/transclusion.js'
import {type ParameterData, parametersOf, titleArgument} from './boxes.js'
import {fileNamespaceOf, imageArgument} from './media-names.js'
import {plainText} from './plain-text.js'
import {type Walk, walkShown} from './walk-shown.js'

/** The facts of an infobox. */
export interface InfoboxData {
  /** Full title of the template: `Template:Infobox person`. */
  template: string
  name: string
  /** As rendered; where nothing was expanded, what an argument called `title` or `name` (in several languages) says. */
  title?: string
  /** Full title of the image. */
  image?: string
  /** The rows as rendered; empty where nothing was expanded. */
  rows: InfoboxRowData[]
  /** The call's arguments, in order. */
  parameters: ParameterData[]
  node: Infobox
}

/** A row of an infobox: a header, or a value with or without a label. */
export interface InfoboxRowData {
  header?: string
  label?: string
  /** The value; the header's own text in a header row. */
  text: string
  nodes: Content[]
  /** Of a box that was read from a capture: how sure the row is, from 0 to 1; absent where it is. */
  confidence?: number
}

/**
 * The infoboxes of a page, in document order.
 *
 * @param walk How the tree is walked; for many queries over one tree, one that remembers it.
 *
 * @example
 * infoboxes(parse('{{Infobox person|name=Ada}}'))[0].parameters[0] // {name: 'name', value: 'Ada', text: 'Ada', nodes}
 */
export function infoboxes(tree: Nodes, walk: Walk = walkShown): InfoboxData[] {
  const found: InfoboxData[] = []
  walk(tree, (node) => {
    if (node.type === 'infobox') found.push(infoboxData(node, fileNamespaceOf(tree)))
  })
  return found
}

/** The data of one infobox; `fileNamespace` is the local name for titles made from bare file names. */
export function infoboxData(node: Infobox, fileNamespace = 'File'): InfoboxData {
  const parameters = parametersOf(node)
  const title = node.caption === undefined ? titleArgument(parameters) : plainText(node.caption)
  const image = node.image?.title ?? firstImage(parameters, fileNamespace)
  return {
    template: node.title,
    name: node.name,
    ...(title !== undefined && {title}),
    ...(image !== undefined && {image}),
    rows: node.rows.map((row) => {
      const nodes = row.header ?? row.content ?? []
      return {
        ...(row.header !== undefined && {header: plainText(row.header)}),
        ...(row.label !== undefined && {label: plainText(row.label)}),
        text: plainText(nodes),
        nodes,
        ...(row.confidence !== undefined && {confidence: row.confidence}),
      }
    }),
    parameters,
    node,
  }
}

function firstImage(parameters: readonly ParameterData[], fileNamespace: string): string | undefined {
  for (const parameter of parameters) {
    for (const node of parameter.nodes) if (node.type === 'media') return node.title
    const title = imageArgument(parameter.value, fileNamespace)
    if (title !== undefined) return title
  }
  return undefined
}
