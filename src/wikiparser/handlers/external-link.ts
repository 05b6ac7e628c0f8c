import type {ExternalLink} from '../../ast/phrasing.js'
import type {Container} from '../../parse/builder/element.js'
import {type MagicLinkKind, magicLinkNode} from '../../parse/inline/magic-link.js'
import {cleanUrl} from '../../parse/inline/url.js'
import type {InlineHandler} from './inline.js'

/** `[https://example.org label]` */
export const externalLink: InlineHandler = (reader, {node, start, end}) => {
  const [address, label] = node.childNodes ?? []
  if (!address) return
  reader.flush()
  const link: ExternalLink = {
    type: 'externalLink',
    url: cleanUrl(reader.flat.textOf(address)),
    kind: 'bracketed',
    children: [],
  }
  const {start: from, end: to} = label ? reader.rangeOf(label) : {start: end - 1, end: end - 1}
  const {length} = reader.tokens
  reader.tokens.push({kind: 'open', name: 'a', node: link as Container, start, end: from})
  reader.inside(from, to)
  if (reader.tokens.length === length + 1) link.number = ++reader.context.autonumber
  reader.tokens.push({kind: 'close', name: 'a', start: end - 1, end})
  reader.pos = end
  reader.textStart = end
}

/** An address in the running text. */
export const freeLink: InlineHandler = (reader, {start, end}) => {
  const url = cleanUrl(reader.text.slice(start, end))
  reader.inline({type: 'externalLink', url, kind: 'free', children: []}, start, end)
}

const KINDS: ReadonlyMap<string, MagicLinkKind> = new Map([
  ['ISBN', 'isbn'],
  ['RFC', 'rfc'],
  ['PMID', 'pmid'],
])

/** `ISBN 0-306-40615-2`, on a wiki that links such numbers; on any other it is text. */
export const magicLink: InlineHandler = (reader, {start, end}) => {
  const written = reader.text.slice(start, end)
  const word = /^[A-Z]+/.exec(written)?.[0] ?? ''
  const kind = KINDS.get(word)
  if (kind === undefined || !reader.context.site.magicLinks[kind]) return
  const number = written
    .slice(word.length)
    .replace(/&[^;]*;/g, '')
    .trim()
  reader.inline(magicLinkNode(kind, written, number), start, end)
}
