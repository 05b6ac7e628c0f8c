import type {Node} from 'unist'
import {childKeys, type WalkAnswer} from '../ast/children.js'
import type {Nodes} from '../ast/nodes.js'

/** What is done at each node. */
export type Visitor = (node: Nodes, parent: Nodes | undefined) => WalkAnswer | void

/** A walk as {@link walkShown} makes it. */
export type Walk = (tree: Node, visit: Visitor) => void

const keysOf: Record<string, readonly string[]> = childKeys
const onlyChildren: readonly string[] = ['children']

/**
 * Whether a call's result is in the tree. By the call alone, one that made nothing can not be told from one that was
 * not run: the root's `expanded` tells.
 *
 * @example
 * isExpanded(transclusion({name: 'x'})) // false
 */
export function isExpanded(node: Node): boolean {
  return 'children' in node && Array.isArray(node.children) && node.children.length > 0
}

/**
 * Visits what a reader of the page sees, in document order, each node once, text left out: of a call that was expanded what it made,
 * of one that was not its arguments (of none in a tree whose root says that all were). Uses no recursion.
 *
 * @example
 * walkShown(root, (node) => { if (node.type === 'link') titles.add(node.title) })
 */
export function walkShown(tree: Node, visit: Visitor): void {
  const allRun = 'expanded' in tree && tree.expanded === true
  const nodes: Node[] = [tree]
  const parents: Array<Node | undefined> = [undefined]
  while (nodes.length > 0) {
    const node = nodes.pop() as Nodes
    const answer = visit(node, parents.pop() as Nodes | undefined)
    if (answer === 'stop') return
    if (answer === 'skip') continue
    const all = keysOf[node.type] ?? onlyChildren
    const keys = 'parameters' in node && (allRun || isExpanded(node)) ? onlyChildren : all
    for (let k = keys.length - 1; k >= 0; k--) {
      const list = (node as unknown as Record<string, Node[] | undefined>)[keys[k] as string]
      if (!Array.isArray(list)) continue
      for (let i = list.length - 1; i >= 0; i--) {
        const child = list[i] as Node
        if (child.type === 'text') continue
        nodes.push(child)
        parents.push(node)
      }
    }
  }
}

/**
 * A walk that remembers the order of a tree: for many walks over one tree that does not change meanwhile. Other trees are
 * walked as ever.
 *
 * @example
 * const walk = rememberedWalk(root)
 * links(root, walk)
 * media(root, walk)
 */
export function rememberedWalk(root: Node): Walk {
  const nodes: Nodes[] = []
  const parents: Array<Nodes | undefined> = []
  const depths: number[] = []
  const path: Nodes[] = []
  walkShown(root, (node, parent) => {
    while (path.length > 0 && path[path.length - 1] !== parent) path.pop()
    nodes.push(node)
    parents.push(parent)
    depths.push(path.length)
    path.push(node)
  })
  return (tree, visit) => {
    if (tree !== root) {
      walkShown(tree, visit)
      return
    }
    let index = 0
    while (index < nodes.length) {
      const answer = visit(nodes[index]!, parents[index])
      if (answer === 'stop') return
      const depth = depths[index++]!
      // what is deeper lies in the node
      if (answer === 'skip') while (index < nodes.length && depths[index]! > depth) index++
    }
  }
}
