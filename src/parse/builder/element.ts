import type {Content} from '../../ast/base.js'
import type {Nodes} from '../../ast/nodes.js'

/** A node with children, as the builder handles it. */
export type Container = Nodes & {children: Content[]}

/** An element that is open. */
export interface OpenElement {
  name: string
  flags: number
  node: Container
  /** Offset in the flat text of where it begins. */
  start: number
  /** The node that holds it; absent for the root, and for one that is not in the tree yet. */
  parent: Container | undefined
}

/** An element that is not in the tree yet. */
export function openElement(name: string, flags: number, node: Container, start: number): OpenElement {
  return {name, flags, node, start, parent: undefined}
}

/**
 * Adds a child at the end. Most nodes have one child or two: an array that grows by `push` would take room for sixteen.
 */
export function addChild(parent: Container, node: Content): void {
  const {children} = parent
  switch (children.length) {
    case 0:
      parent.children = [node]
      break
    case 1:
      parent.children = [children[0]!, node]
      break
    default:
      children.push(node)
  }
}

/** Takes an element's node out of the tree. It was put in lately, so it is looked for from the end. */
export function detach(element: OpenElement): void {
  const siblings = element.parent?.children
  const at = siblings?.lastIndexOf(element.node as Content) ?? -1
  if (at >= 0) siblings!.splice(at, 1)
}

/** A node like `node`, without its content: the part of a formatting element that goes on behind a block. */
export function cloneOf(node: Container): Container {
  const {position: _, ...rest} = node
  return {...rest, children: []} as Container
}
