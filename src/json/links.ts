import type {LinkData} from '../extract/links.js'
import type {DocumentLink} from './types.js'

/** A link without its node. */
export function documentLink(link: Exclude<LinkData, {kind: 'language'}>): DocumentLink {
  const {node: _node, ...data} = link
  return data
}
