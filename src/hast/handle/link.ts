import type {Element, ElementContent, Properties} from 'hast'
import type {ExternalLink, InterwikiLink, Link} from '../../ast/phrasing.js'
import {element, text, textContent} from '../element.js'
import type {HandlerResult, LinkTarget} from '../options.js'
import type {State} from '../state.js'
import {encodeTitle, escapeFragment, scriptUrl} from '../url.js'

/** Number of the namespace of special pages. */
const special = -1
/** Number of the namespace of files themselves, rather than their pages. */
const media = -2

/** `[[Title#Fragment|text]]`. */
export function link(node: Link, state: State): HandlerResult {
  const {title, namespace, fragment} = node
  const children = state.all(node.children)
  if (namespace === media) return mediaLink(node, children, state)
  const target = fragment === undefined ? {title, namespace} : {title, namespace, fragment}
  if (title === '') return state.anchor(state.url(target), {}, children)
  if (title === state.root.title) {
    if (!fragment) return element('a', {className: ['mw-selflink', 'selflink']}, children)
    return state.anchor(`#${escapeFragment(fragment)}`, {className: ['mw-selflink-fragment']}, children)
  }
  return pageLink(target, children, state)
}

/** A link to a page of the wiki, a red one where the page is known not to exist. */
export function pageLink(target: LinkTarget, children: ElementContent[], state: State): Element {
  const {title, namespace} = target
  if (namespace !== special && state.options.exists?.(title) === false) {
    const missing = {className: ['new'], title: `${title} (page does not exist)`}
    return state.anchor(scriptUrl(state.site, title, 'action=edit&redlink=1'), missing, children)
  }
  return state.anchor(state.url(target), {title}, children)
}

/** `[[Media:Name.jpg]]`: the file itself. */
function mediaLink(node: Link, children: ElementContent[], state: State): HandlerResult {
  const name = node.title.slice(node.title.indexOf(':') + 1)
  const {file} = state.options
  const info = file?.(`${state.site.fileNamespace}:${name}`)
  if (file && !info) {
    const upload = scriptUrl(state.site, 'Special:Upload', `wpDestFile=${encodeTitle(name)}`)
    return state.anchor(upload, {className: ['new'], title: name}, children)
  }
  const href = info?.url ?? state.url({title: `Special:FilePath/${name}`, namespace: special})
  return state.anchor(href, {className: ['internal'], title: name}, children)
}

/** `[[wikt:word|text]]`. */
export function interwikiLink(node: InterwikiLink, state: State): HandlerResult {
  const {fragment, url} = node
  const href = fragment && !url.includes('#') ? `${url}#${escapeFragment(fragment)}` : url
  return state.anchor(href, {className: ['extiw'], title: `${node.prefix}:${node.title}`}, state.all(node.children))
}

/** `[https://example.org label]`, a bare address, or a magic link; the label alone where the address is not known. */
export function externalLink(node: ExternalLink, state: State): HandlerResult {
  const children = state.all(node.children)
  const shown = children.length > 0 ? children : addressShown(node)
  if (node.url === '' && (node.kind === 'bracketed' || node.kind === 'free')) return shown
  const make = kinds[node.kind] ?? kinds.bracketed
  const {href, properties} = make(node, textContent(shown), state)
  return state.anchor(href, properties, shown)
}

/** What a link without a label shows; one that lost its label, since that is a link itself, shows nothing. */
function addressShown({kind, number, url}: ExternalLink): ElementContent[] {
  if (number !== undefined) return [text(`[${number}]`)]
  return kind === 'bracketed' ? [] : [text(url)]
}

/** Where a kind of link leads and how it is marked. */
interface Target {
  href: string | undefined
  properties: Properties
}

const kinds: Record<ExternalLink['kind'], (node: ExternalLink, shown: string, state: State) => Target> = {
  bracketed: (node) => ({href: node.url, properties: external(node.number === undefined ? 'text' : 'autonumber')}),
  free: (node) => ({href: node.url, properties: external('free')}),
  isbn(node, shown, state) {
    const number = shown
      .replace(/^\s*ISBN/i, '')
      .replace(/[^0-9Xx]/g, '')
      .toUpperCase()
    const title = node.url || `Special:BookSources/${number}`
    const href = /^(?:https?:)?\//i.test(title) ? title : state.url({title, namespace: special})
    return {href, properties: {className: ['internal', 'mw-magiclink-isbn']}}
  },
  pmid: (node, shown) => ({
    href: node.url || `//www.ncbi.nlm.nih.gov/pubmed/${digits(shown)}?dopt=Abstract`,
    properties: external('mw-magiclink-pmid'),
  }),
  rfc: (node, shown) => ({
    href: node.url || `https://datatracker.ietf.org/doc/html/rfc${digits(shown)}`,
    properties: external('mw-magiclink-rfc'),
  }),
}

function external(kind: string): Properties {
  return {rel: ['nofollow'], className: ['external', kind]}
}

function digits(shown: string): string {
  return shown.replace(/[^0-9]/g, '')
}
