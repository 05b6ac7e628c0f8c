import type {Node} from 'unist'

/** Fields that tell where a node stands, not what it says; `entries` may point back at the node itself. */
const aside: ReadonlySet<string> = new Set(['position', 'entries', 'number', 'use', 'subNumber', 'errors', 'citation'])

/**
 * A string that is the same for the same content, wherever it stands.
 *
 * @example
 * contentKey([reference({number: 1}, 'a')]) === contentKey([reference({number: 2}, 'a')]) // true
 */
export function contentKey(nodes: readonly Node[]): string {
  return JSON.stringify(nodes, (name, value) => (aside.has(name) ? undefined : value))
}
