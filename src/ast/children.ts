import type {Node} from 'unist'
import type {CoreNode, CoreNodeMap, Nodes} from './nodes.js'

/** The fields of a node type that hold child nodes of their own, the generic `children` of unist's types left aside. */
type ChildKey<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends ReadonlyArray<infer Item> ? (Item extends Node ? K : never) : never
}[keyof T] &
  string

/**
 * The fields that hold child nodes, in the order in which they are written.
 *
 * `rows`, `groups`, `caption` and `image` of boxes and `entries` of reference lists are not here: they point at nodes
 * that stand in `children` (or elsewhere) already.
 */
export const childKeys = {
  behaviorSwitch: [],
  break: [],
  category: [],
  code: [],
  comment: [],
  definitionDescription: ['children'],
  definitionList: ['children'],
  definitionTerm: ['children'],
  emphasis: ['children'],
  extensionElement: ['children'],
  externalLink: ['children'],
  gallery: ['caption', 'children'],
  heading: ['children'],
  htmlElement: ['children'],
  infobox: ['parameters', 'children'],
  interwikiLink: ['children'],
  languageLink: [],
  languageVariant: ['children'],
  link: ['children'],
  list: ['children'],
  listItem: ['children'],
  math: [],
  media: ['children'],
  navbox: ['parameters', 'children'],
  paragraph: ['children'],
  parameter: ['children'],
  parserFunction: ['arguments'],
  preformatted: ['children'],
  redirect: [],
  reference: ['details', 'children'],
  referenceList: ['children'],
  root: ['children'],
  strong: ['children'],
  table: ['children'],
  tableCaption: ['children'],
  tableCell: ['children'],
  tableRow: ['children'],
  templateArgument: ['children'],
  text: [],
  thematicBreak: [],
  transclusion: ['parameters', 'children'],
} as const satisfies {[T in keyof CoreNodeMap]: ReadonlyArray<ChildKey<CoreNodeMap[T]>>}

const keysOf: Record<string, readonly string[]> = childKeys

/** Answers of a visitor: `skip` leaves the node's children out, `stop` ends the walk. */
export type WalkAnswer = 'skip' | 'stop' | undefined

/**
 * Visits every node in document order, the arguments of calls included (unist-util-visit goes into `children` only).
 *
 * A call's arguments are visited before what the call made. Nodes of plugins are visited through their `children`.
 * Uses no recursion: depth does not matter.
 *
 * @example
 * walk(root, (node) => { if (node.type === 'link') titles.add(node.title) })
 */
export function walk(root: Node, visit: (node: Nodes, parent: Nodes | undefined) => WalkAnswer | void): void {
  const nodes: Node[] = [root]
  const parents: Array<Node | undefined> = [undefined]
  while (nodes.length > 0) {
    const node = nodes.pop() as Nodes
    const answer = visit(node, parents.pop() as Nodes | undefined)
    if (answer === 'stop') return
    if (answer === 'skip') continue
    const keys = keysOf[node.type] ?? ['children']
    for (let k = keys.length - 1; k >= 0; k--) {
      const list = (node as unknown as Record<string, Node[] | undefined>)[keys[k] as string]
      if (!Array.isArray(list)) continue
      for (let i = list.length - 1; i >= 0; i--) {
        nodes.push(list[i] as Node)
        parents.push(node)
      }
    }
  }
}

/**
 * Whether a node is of the given type.
 *
 * @example
 * const headings = root.children.filter((node) => isNode(node, 'heading'))
 */
export function isNode<T extends CoreNode['type']>(node: Node | undefined, type: T): node is CoreNodeMap[T] {
  return node !== undefined && node.type === type
}
