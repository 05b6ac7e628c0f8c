import type {ExternalLink, InterwikiLink, LanguageLink, Link} from '../../ast/phrasing.js'
import type {Context} from '../context.js'
import {cleanTarget} from '../escape.js'
import type {Handler} from '../options.js'
import type {SiteWords} from '../site.js'
import type {Writer} from '../writer.js'

const FILE = 6
const CATEGORY = 14

/** What stands between `[[` and `|` of a link. */
export function linkTarget(node: Link): string {
  const colon = node.namespace === FILE || node.namespace === CATEGORY ? ':' : ''
  const anchor = node.fragment === undefined ? '' : `#${cleanTarget(node.fragment)}`
  return `${colon}${cleanTarget(node.title)}${anchor}`
}

/** The same of a link to another wiki. */
export function interwikiTarget(node: InterwikiLink | LanguageLink, site: SiteWords): string {
  const colon = node.type === 'interwikiLink' && site.isLanguage(node.prefix) ? ':' : ''
  const anchor = node.fragment === undefined ? '' : `#${cleanTarget(node.fragment)}`
  return `${colon}${node.prefix}:${cleanTarget(node.title)}${anchor}`
}

/** `[[Title|text]]`; without text where it would be the title again. */
export const link: Handler<Link> = (node, writer, context) => bracketed(node, linkTarget(node), writer, context)

/** `[[wikt:word|text]]` */
export const interwikiLink: Handler<InterwikiLink> = (node, writer, context) =>
  bracketed(node, interwikiTarget(node, writer.site), writer, context)

/** `[[de:Titel]]`; nothing where only the language is known, as in a capture. */
export const languageLink: Handler<LanguageLink> = (node, {site}) =>
  node.title === '' ? '' : `[[${interwikiTarget(node, site)}]]`

function bracketed(node: Link | InterwikiLink, target: string, writer: Writer, context: Context): string {
  const text = writer.inline(node.children, {...writer.inner(node, context), lineStart: false})
  const shown = target.replace(/^:/, '')
  const only = node.children.every((child) => child.type === 'text')
  const value = only ? node.children.map((child) => (child.type === 'text' ? child.value : '')).join('') : undefined
  if (value === shown && shown !== '' && text === value) return `[[${target}]]`
  // a first letter in lower case is normalised away
  if (value !== undefined && text === value && isSameTitle(value, shown) && !node.fragment && !target.startsWith(':')) {
    return `[[${value}]]`
  }
  return `[[${target}|${text === '' ? '<nowiki/>' : text}]]`
}

function isSameTitle(value: string, title: string): boolean {
  return title !== '' && value.slice(1) === title.slice(1) && value.charAt(0).toUpperCase() === title.charAt(0)
}

/** `[https://example.org label]`, the bare address, `ISBN ...`; the label alone where the address is not known. */
export const externalLink: Handler<ExternalLink> = (node, writer, context) => {
  const url = writtenUrl(node.url)
  if (node.kind === 'free' && node.children.length === 0) return url
  if (node.kind !== 'bracketed' && node.kind !== 'free') {
    return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('') || `[${url}]`
  }
  const label = writer.inline(node.children, {...writer.inner(node, context), lineStart: false})
  if (url === '') return label
  return label === '' ? `[${url}]` : `[${url} ${label}]`
}

/** An address with what would end it percent-encoded. */
export function writtenUrl(url: string): string {
  return url
    .replace(/[\s"<>[\]{}|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/''+/g, (quotes) => quotes.replaceAll("'", '%27'))
}
