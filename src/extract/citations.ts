import type {Nodes} from '../ast/nodes.js'
import type {Reference} from '../ast/phrasing.js'
import type {CslItem, Transclusion} from '../ast/transclusion.js'
import {type Walk, walkShown} from './walk-shown.js'

/** What a citation template on a page says. */
export interface CitationData {
  /** Full title of the template: `Template:Cite web`. */
  template: string
  /** The item in CSL-JSON. */
  csl: CslItem
  /** The arguments as written, by name; where a name is given twice the last one counts, as in MediaWiki. */
  parameters: Record<string, string>
  node: Transclusion
  /** The note it stands in. */
  reference?: Reference
}

/**
 * The calls of citation templates, in document order.
 *
 * @param walk How the tree is walked; for many queries over one tree, one that remembers it.
 *
 * @example
 * citations(parse('<ref>{{cite web|title=T|url=https://example.org}}</ref>'))[0].csl.title // 'T'
 */
export function citations(tree: Nodes, walk: Walk = walkShown): CitationData[] {
  const found: CitationData[] = []
  // By depth, the note that a node stands in.
  const notes: Array<Reference | undefined> = []
  walk(tree, (node, _, depth) => {
    const note = node.type === 'reference' ? node : notes[depth - 1]
    notes[depth] = note
    if (node.type !== 'transclusion' || node.citation === undefined) return
    const data: CitationData = {
      template: node.title,
      csl: node.citation.csl,
      parameters: rawParameters(node),
      node,
    }
    if (note !== undefined) data.reference = note
    found.push(data)
  })
  return found
}

function rawParameters(call: Transclusion): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const {name, value} of call.parameters) {
    // assigned, that name would change what the object is
    if (name === '__proto__')
      return Object.fromEntries(call.parameters.map((argument) => [argument.name, argument.value]))
    parameters[name] = value
  }
  return parameters
}
