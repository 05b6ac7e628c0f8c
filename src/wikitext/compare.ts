import type {Node} from 'unist'
import {writtenOf} from './fields.js'

/** What came of the comparison of a tree with the tree that its source gives. */
export interface Comparison {
  /** The node of the source that a node of the tree is or was. */
  readonly origins: ReadonlyMap<Node, Node>
  /** Of nodes that kept their parent: the index that they had there. */
  readonly places: ReadonlyMap<Node, number>
  /** Nodes that are as they were written, with all they hold. */
  readonly untouched: ReadonlySet<Node>
}

/** A node as the comparison sees it. */
export type AnyNode = Node & Record<string, unknown>

/**
 * Finds out what of a tree is as its source has it. A node is known by its type and position; the siblings that kept
 * their order stay where they are, the others were moved, added or copied.
 *
 * @param pristine The tree that the source gives.
 */
export function compare(root: Node, pristine: Node): Comparison {
  const comparer = new Comparer(pristine)
  comparer.pair(root as AnyNode, pristine as AnyNode)
  return comparer
}

class Comparer implements Comparison {
  readonly origins = new Map<Node, Node>()
  readonly places = new Map<Node, number>()
  readonly untouched = new Set<Node>()
  readonly #pristine: Node
  #all: Map<string, AnyNode> | undefined

  constructor(pristine: Node) {
    this.#pristine = pristine
  }

  /** Compares two nodes of one type, and all they hold. */
  pair(node: AnyNode, origin: AnyNode): boolean {
    this.origins.set(node, origin)
    const fields = writtenOf(node.type)
    let same = true
    if (fields === undefined) {
      for (const key of Object.keys(node)) {
        if (key !== 'position' && key !== 'data' && !isEqual(node[key], origin[key])) same = false
      }
    } else {
      same = isWrittenAlike(node, origin)
      for (const key of fields.lists) if (!this.#pairLists(listOf(node, key), listOf(origin, key))) same = false
    }
    if (same) this.untouched.add(node)
    return same
  }

  #pairLists(nodes: readonly AnyNode[], origins: readonly AnyNode[]): boolean {
    let same = nodes.length === origins.length
    if (same) for (let i = 0; i < nodes.length && same; i++) same = isAt(nodes[i]!, origins[i]!)
    const places = same ? undefined : placesOf(nodes, origins)
    for (const [i, node] of nodes.entries()) {
      const place = places ? places[i]! : i
      if (place >= 0) {
        this.places.set(node, place)
        if (!this.pair(node, origins[place]!)) same = false
      } else this.#adopt(node)
    }
    return same
  }

  /** Looks at a node that is new among its siblings: it may have stood elsewhere, or hold nodes that did. */
  #adopt(node: AnyNode): void {
    if (this.origins.has(node)) return
    const origin = node.position && this.#find(keyOf(node))
    if (origin) {
      this.pair(node, origin)
      return
    }
    for (const key of writtenOf(node.type)?.lists ?? ['children']) {
      for (const child of listOf(node, key)) this.#adopt(child)
    }
  }

  #find(key: string): AnyNode | undefined {
    if (!this.#all) {
      this.#all = new Map()
      const open = [this.#pristine as AnyNode]
      for (let node = open.pop(); node; node = open.pop()) {
        if (node.position) this.#all.set(keyOf(node), node)
        for (const field of writtenOf(node.type)?.lists ?? []) for (const child of listOf(node, field)) open.push(child)
      }
    }
    return this.#all.get(key)
  }
}

/** Whether the fields that hold no nodes say the same, for a node of the parser's. */
export function isWrittenAlike(node: AnyNode, origin: AnyNode): boolean {
  return writtenOf(node.type)?.own.every((key) => isEqual(node[key], origin[key])) ?? false
}

/** The nodes that a field holds; none where it holds no list. */
export function listOf(node: AnyNode, key: string): readonly AnyNode[] {
  const list = node[key]
  return Array.isArray(list) ? list : []
}

function isAt(node: Node, origin: Node): boolean {
  return (
    node.type === origin.type &&
    node.position?.start?.offset === origin.position?.start.offset &&
    node.position?.end?.offset === origin.position?.end.offset
  )
}

function keyOf({type, position}: Node): string {
  return `${type} ${position?.start?.offset} ${position?.end?.offset}`
}

/** For each node the index that it had among the siblings in the source; -1 for those that are new or were moved. */
function placesOf(nodes: readonly Node[], origins: readonly Node[]): number[] {
  const waiting = new Map<string, number[]>()
  for (let i = origins.length - 1; i >= 0; i--) {
    const key = keyOf(origins[i]!)
    const list = waiting.get(key)
    if (list) list.push(i)
    else waiting.set(key, [i])
  }
  return increasing(nodes.map((node) => waiting.get(keyOf(node))?.pop() ?? -1))
}

/** Keeps a longest increasing run of the numbers, by patience sorting; the others become -1. */
function increasing(numbers: readonly number[]): number[] {
  const tails: number[] = []
  const before = new Array<number>(numbers.length).fill(-1)
  for (const [i, number] of numbers.entries()) {
    if (number < 0) continue
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[tails[middle]!]! < number) low = middle + 1
      else high = middle
    }
    if (low > 0) before[i] = tails[low - 1]!
    tails[low] = i
  }
  const kept = new Array<number>(numbers.length).fill(-1)
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = before[i]!) kept[i] = numbers[i]!
  return kept
}

/** Whether two plain values are the same. A field that is `undefined` is as good as one that is not there. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const left = Object.entries(a).filter(([, value]) => value !== undefined)
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined))
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isEqual(value, right.get(key)))
}
