import type {Node} from 'unist'
import {childKeys} from '../ast/children.js'
import type {Root} from '../ast/flow.js'

const keysOf: Readonly<Record<string, readonly string[]>> = childKeys

/**
 * A tree as data for `JSON.stringify`: every node is written once, where it stands. The parts of boxes and reference lists
 * that point at nodes of the tree (`rows`, `groups`, `entries` ...) become `{"$ref": "#/children/0/children/3"}`, a JSON
 * pointer (RFC 6901), since copies of nested boxes would double with each level.
 *
 * @example
 * treeToJson(parse("''a''")).children // [{type: 'paragraph', children: [{type: 'emphasis', ...}]}]
 */
export function treeToJson(root: Root): unknown {
  const pointers = new Map<Node, string>()
  const nodes: Array<readonly [Node, string]> = [[root, '#']]
  for (let next = nodes.pop(); next !== undefined; next = nodes.pop()) {
    const [node, pointer] = next
    pointers.set(node, pointer)
    for (const key of keysOf[node.type] ?? ['children']) {
      const children = (node as Node & Record<string, unknown>)[key]
      if (!Array.isArray(children)) continue
      for (const [index, child] of children.entries()) nodes.push([child as Node, `${pointer}/${key}/${index}`])
    }
  }
  return plain(root, '#', pointers)
}

function plain(value: unknown, pointer: string, pointers: ReadonlyMap<unknown, string>): unknown {
  if (value === null || typeof value !== 'object') return value
  const own = pointers.get(value)
  if (own !== undefined && own !== pointer) return {$ref: own}
  if (Array.isArray(value)) return value.map((item, index) => plain(item, `${pointer}/${index}`, pointers))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plain(item, `${pointer}/${key}`, pointers)]),
  )
}
