import type {Nodes} from '../ast/nodes.js'
import type {Category} from '../ast/phrasing.js'
import {type Walk, walkShown} from './walk-shown.js'

/** A category that a page is in. */
export interface CategoryData {
  /** Without the namespace: `Mathematicians`. */
  name: string
  /** The key it is sorted under there; absent where the page's own applies (`defaultSort` of the root, else its title). */
  sortKey?: string
  /** Whether readers see it; absent where no page source tells. */
  hidden?: boolean
  /** The node that counts. */
  node: Category
}

/**
 * The categories of a page in the order in which they first appear, each once. Where one is named twice, the last one's
 * sort key counts, as in MediaWiki.
 *
 * @param walk How the tree is walked; for many queries over one tree, one that remembers it.
 *
 * @example
 * categories(parse('[[Category:A|x]][[Category:B]]')).map((category) => category.name) // ['A', 'B']
 */
export function categories(tree: Nodes, walk: Walk = walkShown): CategoryData[] {
  const found = new Map<string, CategoryData>()
  walk(tree, (node) => {
    if (node.type !== 'category') return
    found.set(node.name, {
      name: node.name,
      ...(node.sortKey !== undefined && {sortKey: node.sortKey}),
      ...(node.hidden !== undefined && {hidden: node.hidden}),
      node,
    })
  })
  return [...found.values()]
}
