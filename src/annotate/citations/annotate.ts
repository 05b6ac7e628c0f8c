import {walk} from '../../ast/children.js'
import type {Nodes} from '../../ast/nodes.js'
import type {Reference} from '../../ast/phrasing.js'
import {citationFromCall} from './citation.js'

/**
 * Sets `citation` on the calls of citation templates in a tree, those in the arguments of other calls included. Ids are
 * unique in the tree: the name of the note that holds the call, or author and year, with a letter behind where that is
 * taken (`Taubman1988`, `Taubman1988b`). Changes the tree; calls that have a `citation` keep it.
 *
 * @example
 * annotateCitations(tree)
 * citations(tree)[0].csl.id // 'Taubman1988'
 */
export function annotateCitations(tree: Nodes): void {
  const taken = new Map<string, number>()
  const notes = new Map<Nodes, Reference>()
  walk(tree, (node, parent) => {
    const note = node.type === 'reference' ? node : parent && notes.get(parent)
    if (note !== undefined) notes.set(node, note)
    if (node.type !== 'transclusion') return
    if (node.citation === undefined) {
      const citation = citationFromCall(node, note?.name === undefined ? {} : {id: note.name})
      if (citation === undefined) return
      node.citation = citation
    }
    node.citation.csl.id = distinctCitationId(node.citation.csl.id, taken)
  })
}

/**
 * An id that is not taken yet, made from a wanted one by adding `b`, `c` ... and after `z` a number; it is taken then.
 * `taken` holds, by id, how often it was wanted.
 *
 * @example
 * distinctCitationId('Rost1990', new Map([['Rost1990', 1]])) // 'Rost1990b'
 */
export function distinctCitationId(wanted: string, taken: Map<string, number>): string {
  let count = taken.get(wanted) ?? 0
  let id = wanted
  for (; taken.has(id); count++) id = wanted + (count < 26 ? String.fromCharCode(97 + count) : `-${count + 1}`)
  taken.set(wanted, Math.max(count, 1))
  taken.set(id, taken.get(id) ?? 1)
  return id
}
