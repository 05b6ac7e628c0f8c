import type {PhrasingContent} from '../ast/base.js'
import {externalLink, text as textNode} from '../ast/builders.js'
import type {ExternalLink, Reference} from '../ast/phrasing.js'
import {findMarks, type Mark} from './marks.js'

/** Addresses in running text, without the mark that ends a sentence. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"“”„«»[\]{}|^`]{3,2000}/gu

/** Makes the node of a mark; `undefined` where the brackets are none. */
export type MarkReader = (mark: Mark) => Reference | ExternalLink | undefined

/** The text of a line as nodes: notes at their marks, addresses as links. */
export function inline(text: string, readMark?: MarkReader): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const mark of readMark ? findMarks(text) : []) {
    const node = readMark?.(mark)
    if (!node) continue
    addText(nodes, text.slice(from, mark.start))
    nodes.push(node)
    from = mark.end
  }
  addText(nodes, text.slice(from))
  return nodes
}

function addText(nodes: PhrasingContent[], text: string): void {
  let from = 0
  if (text.includes('://')) {
    for (const match of text.matchAll(ADDRESS)) {
      const url = match[0].replace(/[.,;:!?'”’)]+$/u, (end) =>
        end.startsWith(')') && match[0].includes('(') ? ')' : '',
      )
      if (match.index > from) nodes.push(textNode(text.slice(from, match.index)))
      nodes.push(externalLink({url, kind: 'free'}, url))
      from = match.index + url.length
    }
  }
  if (from < text.length) nodes.push(textNode(text.slice(from)))
}
