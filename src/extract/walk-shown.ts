import type {Node} from 'unist'
import {childKeys, type WalkAnswer} from '../ast/children.js'
import type {Nodes} from '../ast/nodes.js'

/** What is done at each node; `depth` counts the nodes that it stands in, from 0. */
export type Visitor = (node: Nodes, parent: Nodes | undefined, depth: number) => WalkAnswer | void

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
  const depths: number[] = [0]
  while (nodes.length > 0) {
    const node = nodes.pop() as Nodes
    const depth = depths.pop() as number
    const answer = visit(node, parents.pop() as Nodes | undefined, depth)
    if (answer === 'stop') return
    if (answer === 'skip') continue
    const all = keysOf[node.type] ?? onlyChildren
    const keys = all[0] === 'parameters' && (allRun || isExpanded(node)) ? onlyChildren : all
    for (let k = keys.length - 1; k >= 0; k--) {
      const list = (node as unknown as Record<string, Node[] | undefined>)[keys[k] as string]
      if (!Array.isArray(list)) continue
      for (let i = list.length - 1; i >= 0; i--) {
        const child = list[i] as Node
        if (child.type === 'text') continue
        nodes.push(child)
        parents.push(node)
        depths.push(depth + 1)
      }
    }
  }
}

/**
 * A walk that remembers the order of a tree: for many queries over one tree that does not change meanwhile. Other trees
 * are walked as ever. Arguments of citations that hold only text, half of the nodes of many pages, are left out as text
 * is: no query finds anything in them.
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
  walkShown(root, (node, parent, depth) => {
    if (isPlainArgument(node, parent)) return
    nodes.push(node)
    parents.push(parent)
    depths.push(depth)
  })
  return (tree, visit) => {
    if (tree !== root) {
      walkShown(tree, visit)
      return
    }
    let index = 0
    while (index < nodes.length) {
      const depth = depths[index]!
      const answer = visit(nodes[index]!, parents[index], depth)
      index++
      if (answer === undefined) continue
      if (answer === 'stop') return
      // what is deeper lies in the node
      if (answer === 'skip') while (index < nodes.length && depths[index]! > depth) index++
    }
  }
}

/** Whether a node is an argument of a citation that holds only text. */
function isPlainArgument(node: Nodes, parent: Nodes | undefined): boolean {
  if (node.type !== 'templateArgument' || parent?.type !== 'transclusion' || parent.citation === undefined) return false
  for (const child of node.children) if (child.type !== 'text') return false
  return true
}
