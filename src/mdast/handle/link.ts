import type {Nodes as MdastNodes, PhrasingContent as MdastPhrasing} from 'mdast'
import type {Node} from 'unist'
import type {Redirect} from '../../ast/flow.js'
import type {ExternalLink, InterwikiLink, Link} from '../../ast/phrasing.js'
import {encodeFragment, withProtocol} from '../address.js'
import {append} from '../append.js'
import {isPhrasing, linkTo} from '../phrasing.js'
import type {State} from '../state.js'

export function link(node: Link, state: State): MdastNodes[] {
  const label = node.title === '' ? `#${node.fragment ?? ''}` : node.title
  return linked(addressOf(node, state), node, label, state)
}

export function interwikiLink(node: InterwikiLink, state: State): MdastNodes[] {
  return linked(addressOf(node, state), node, `${node.prefix}:${node.title}`, state)
}

/** Where a link leads; `undefined` where the caller wants none. A link within the page is its fragment. */
function addressOf(node: Link | InterwikiLink, state: State): string | undefined {
  const {links = 'wiki'} = state.options
  if (typeof links === 'function') return links(node)
  const fragment = encodeFragment(node.fragment)
  if (node.type === 'interwikiLink') return withProtocol(node.url)
  if (node.title === '') return fragment
  if (links === 'title') return node.fragment ? `${node.title}#${node.fragment}` : node.title
  return state.addressOf(node.title) + fragment
}

export function externalLink(node: ExternalLink, state: State): MdastNodes[] {
  const label = node.number === undefined ? node.url : `${node.number}`
  return linked(withProtocol(node.url), node, label, state)
}

/**
 * A link around what it shows, or around its label where it shows nothing. Markdown has no link in a link: the inner
 * one is only its text. Blocks in a link stay what they are, with the link around the text between them and in
 * paragraphs.
 */
function linked(
  url: string | undefined,
  node: Link | InterwikiLink | ExternalLink,
  label: string,
  state: State,
): MdastNodes[] {
  // Most links hold only text, which is the same inside a link and outside.
  const content = isText(node.children)
    ? state.all(node.children)
    : state.within({link: true}, () => state.all(node.children))
  if (node.children.length === 0 && label !== '') content.push({type: 'text', value: label})
  if (url === undefined || url === '' || state.around.link) return content
  return around(url, content)
}

function isText(nodes: readonly Node[]): boolean {
  for (const node of nodes) if (node.type !== 'text') return false
  return true
}

/** The link around each run of phrasing; notes are left out of it, as they are links themselves. */
function around(url: string, content: readonly MdastNodes[]): MdastNodes[] {
  const [only] = content
  if (content.length === 1 && only?.type === 'text') return linkTo(url, [only])
  const result: MdastNodes[] = []
  let run: MdastPhrasing[] = []
  const flush = () => {
    append(result, linkTo(url, run))
    run = []
  }
  for (const part of content) {
    if (isPhrasing(part) && part.type !== 'footnoteReference') run.push(part)
    else {
      flush()
      result.push(part.type === 'paragraph' ? {...part, children: around(url, part.children).filter(isPhrasing)} : part)
    }
  }
  flush()
  return result
}

export function redirect(node: Redirect, state: State): MdastNodes[] {
  const fragment = encodeFragment(node.fragment)
  const label = node.fragment ? `${node.title}#${node.fragment}` : node.title
  const url = state.addressOf(node.title) + fragment
  return [{type: 'paragraph', children: [{type: 'text', value: '→ '}, ...linkTo(url, [{type: 'text', value: label}])]}]
}
