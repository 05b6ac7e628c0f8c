import type {Node} from 'unist'
import {walk} from '../../../src/ast/children.js'
import type {Root} from '../../../src/ast/flow.js'
import type {CoreNodeType} from '../../../src/ast/nodes.js'

/** What is compared, by the type of the node. Text, paragraphs and marks of text follow from the rest. */
export const families: Partial<Record<CoreNodeType, string>> = {
  transclusion: 'templates',
  infobox: 'templates',
  navbox: 'templates',
  templateArgument: 'parameters',
  parameter: 'parameters',
  parserFunction: 'parser functions',
  link: 'links',
  interwikiLink: 'links',
  languageLink: 'links',
  redirect: 'links',
  category: 'categories',
  heading: 'headings',
  table: 'tables',
  tableCaption: 'tables',
  tableRow: 'tables',
  tableCell: 'tables',
  reference: 'references',
  referenceList: 'references',
  externalLink: 'external links',
  media: 'images',
  gallery: 'images',
  list: 'lists',
  listItem: 'lists',
  definitionList: 'lists',
  definitionTerm: 'lists',
  definitionDescription: 'lists',
  htmlElement: 'tags',
  extensionElement: 'tags',
  code: 'tags',
  math: 'tags',
  preformatted: 'tags',
  languageVariant: 'tags',
  comment: 'comments and switches',
  behaviorSwitch: 'comments and switches',
}

/** A node as it is compared: what it is, where, and its own fields. */
export interface Compared {
  type: CoreNodeType
  start: number
  end: number
  /** All but children and what is made of other nodes. */
  fields: Record<string, unknown>
}

/** Nodes of one place that only one engine has, or that both have with other fields. */
export interface Difference {
  start: number
  end: number
  own: Compared[]
  other: Compared[]
  /** The source from `start` to `end`. */
  source: string
  /** What stands before it. */
  before: string
}

/** Where the nodes are that hold other nodes, and what is made of more than the node itself. */
const NOT_COMPARED = new Set([
  ...['type', 'position', 'data', 'children', 'parameters', 'arguments', 'details', 'caption', 'entries', 'rows'],
  ...['groups', 'image', 'calls', 'citation', 'number', 'use', 'label', 'errors', 'id'],
])

function compared(root: Root): Map<string, Compared[]> {
  const found = new Map<string, Compared[]>()
  walk(root, (node) => {
    const type = node.type as CoreNodeType
    const {position} = node
    if (families[type] === undefined || position === undefined) return
    const {start, end} = {start: position.start.offset!, end: position.end.offset!}
    const fields = Object.fromEntries(Object.entries(node as Node).filter(([key]) => !NOT_COMPARED.has(key)))
    const key = `${type} ${start} ${end}`
    const list = found.get(key)
    if (list) list.push({type, start, end, fields})
    else found.set(key, [{type, start, end, fields}])
  })
  return found
}

/** Compares two trees of one text. Nodes that only one of them has and that overlap are one difference. */
export function differences(own: Root, other: Root, text: string): Difference[] {
  const left = compared(own)
  const right = compared(other)
  const found: Difference[] = []
  const single: Array<{node: Compared; side: 'own' | 'other'}> = []
  for (const [key, nodes] of left) {
    const others = right.get(key)
    if (!others) {
      for (const node of nodes) single.push({node, side: 'own'})
    } else if (JSON.stringify(sorted(nodes)) !== JSON.stringify(sorted(others))) {
      found.push(difference(text, nodes[0]!, nodes, others))
    }
  }
  for (const [key, nodes] of right) {
    if (!left.has(key)) for (const node of nodes) single.push({node, side: 'other'})
  }
  single.sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end)
  let group: Difference | undefined
  for (const {node, side} of single) {
    if (!group || node.start >= group.end) {
      group = difference(text, node, [], [])
      found.push(group)
    }
    group[side].push(node)
    if (node.end > group.end) {
      group.end = node.end
      group.source = text.slice(group.start, group.end)
    }
  }
  return found
}

function difference(text: string, {start, end}: Compared, own: Compared[], other: Compared[]): Difference {
  return {start, end, own, other, source: text.slice(start, end), before: text.slice(Math.max(0, start - 80), start)}
}

function sorted(nodes: readonly Compared[]): string[] {
  return nodes.map(({fields}) => JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))).sort()
}
