import type {Nodes} from '../ast/nodes.js'
import type {ExternalLink, InterwikiLink, LanguageLink, Link} from '../ast/phrasing.js'
import {plainText} from './plain-text.js'
import {type Walk, walkShown} from './walk-shown.js'

/** A link of a page, by where it leads. */
export type LinkData = InternalLinkData | InterwikiLinkData | LanguageLinkData | ExternalLinkData

/** A link to a page of the same wiki. */
export interface InternalLinkData {
  kind: 'internal'
  /** Full title, normalised; `''` for a link within the page. */
  title: string
  namespace: number
  /** Without `#`. */
  fragment?: string
  /** What is shown. */
  text: string
  node: Link
}

/** A link to another wiki. */
export interface InterwikiLinkData {
  kind: 'interwiki'
  prefix: string
  title: string
  fragment?: string
  url: string
  text: string
  node: InterwikiLink
}

/** The same page in another language. */
export interface LanguageLinkData {
  kind: 'language'
  prefix: string
  title: string
  fragment?: string
  url: string
  node: LanguageLink
}

/** A link to a web address. */
export interface ExternalLinkData {
  kind: 'external'
  url: string
  /** The label; `''` where there is none. */
  text: string
  node: ExternalLink
}

/**
 * All links of a page in document order, those in the arguments of calls that were not run included.
 *
 * @param walk How the tree is walked; for many queries over one tree, one that remembers it.
 *
 * @example
 * links(parse('[[Cat]]s'))[0] // {kind: 'internal', title: 'Cat', namespace: 0, text: 'Cats', node: ...}
 */
export function links(tree: Nodes, walk: Walk = walkShown): LinkData[] {
  const found: LinkData[] = []
  walk(tree, (node) => {
    const data = linkData(node)
    if (data !== undefined) found.push(data)
  })
  return found
}

/** A node's link; `undefined` for nodes that are none. */
function linkData(node: Nodes): LinkData | undefined {
  const fields = linkFields(node)
  if (fields === undefined) return undefined
  const data = fields as {kind: string; node?: Nodes}
  data.node = node
  return data as LinkData
}

type WithoutNode<T> = T extends {node: unknown} ? Omit<T, 'node'> : never

/** A link without its node. */
export type LinkFields = WithoutNode<LinkData>

/** The same without the node. Most of what a page holds are links, so fields are set one by one. */
export function linkFields(node: Nodes): LinkFields | undefined {
  switch (node.type) {
    case 'link': {
      const {title, namespace, fragment} = node
      const text = plainText(node.children)
      return fragment === undefined
        ? {kind: 'internal', title, namespace, text}
        : {kind: 'internal', title, namespace, fragment, text}
    }
    case 'interwikiLink':
      return {kind: 'interwiki', ...targetOf(node), text: plainText(node.children)}
    case 'languageLink':
      return {kind: 'language', ...targetOf(node)}
    case 'externalLink':
      return {kind: 'external', url: node.url, text: plainText(node.children)}
    default:
      return undefined
  }
}

function targetOf({prefix, title, fragment, url}: InterwikiLink | LanguageLink) {
  return fragment === undefined ? {prefix, title, url} : {prefix, title, fragment, url}
}
