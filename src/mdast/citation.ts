import type {PhrasingContent as MdastPhrasing} from 'mdast'
import type {CslItem} from '../ast/transclusion.js'
import {type CitationPart, citationParts} from '../extract/citation-text.js'
import {linkTo} from './phrasing.js'

/**
 * A citation as a line to read, its title linked and what it appeared in set apart.
 *
 * @param inLink whether the line stands in a link, where the title can have none.
 */
export function citationLine(csl: CslItem, inLink: boolean): MdastPhrasing[] {
  const url = csl.URL ?? (csl.DOI ? `https://doi.org/${csl.DOI}` : undefined)
  const isPart = csl['container-title'] !== undefined && csl['container-title'] !== ''
  const result: MdastPhrasing[] = []
  for (const part of citationParts(csl)) {
    // where the title links to it, it is said
    if (part.role === 'doi' && csl.URL === undefined) continue
    if (result.length > 0) result.push(text(endsInPoint(result) ? ' ' : '. '))
    const nodes = partNodes(part, isPart || csl.title === undefined)
    if (part.role === 'title' && url !== undefined && !inLink) result.push(...linkTo(url, nodes))
    else result.push(...nodes)
  }
  if (result.length > 0 && !endsInPoint(result)) result.push(text('.'))
  return result
}

/** The title of a whole work is emphasised; that of a part stands in quotation marks, and what holds it is emphasised. */
function partNodes({role, text: value, rest}: CitationPart, plainTitle: boolean): MdastPhrasing[] {
  if (role === 'text' || role === 'doi' || (role === 'title' && plainTitle)) return [text(value)]
  const nodes: MdastPhrasing[] = [{type: 'emphasis', children: [text(value)]}]
  if (rest) nodes.push(text(rest))
  return nodes
}

function endsInPoint(nodes: readonly MdastPhrasing[]): boolean {
  const last = nodes[nodes.length - 1]
  return last?.type === 'text' && last.value.endsWith('.')
}

function text(value: string): {type: 'text'; value: string} {
  return {type: 'text', value}
}
