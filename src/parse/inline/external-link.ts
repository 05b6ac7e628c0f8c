import type {ExternalLink} from '../../ast/phrasing.js'
import type {Container} from '../builder/element.js'
import type {OpenToken} from './token.js'
import type {Tokenizer} from './tokenizer.js'
import {cleanUrl, isSpaceSeparator, protocolAt, urlEnd} from './url.js'

/** `[https://example.org label]`: the start. Its content is read on as a part of the line. */
export function externalLinkStart(t: Tokenizer): boolean {
  const {text, pos: start} = t
  if (t.pending !== undefined || t.inLink || start < t.noExternalLinkBefore) return false
  const protocol = protocolAt(t.context.site, text, start + 1, true)
  if (protocol === undefined) return false
  const urlStart = start + 1
  const writtenEnd = urlEnd(text, urlStart + protocol.length, t.end)
  // what is written as a reference ends an address as the character does, and begins the label
  const bracket = text.slice(urlStart, writtenEnd).search(/&[lg]t;/)
  const end = bracket < 0 ? writtenEnd : urlStart + bracket
  if (end === urlStart + protocol.length) return false
  const close = t.next(']', end)
  if (close >= t.end || t.next('\n', end) < close) return false
  let content = end
  // a NUL is nothing
  while (content < t.end && (isSpaceSeparator(text.charCodeAt(content)) || text.charCodeAt(content) === 0)) content++
  // a label can not begin with a control character
  if (isControl(text.charCodeAt(content))) return false
  t.flush()
  const url = cleanUrl(text.slice(urlStart, end))
  const node: ExternalLink = {type: 'externalLink', url, kind: 'bracketed', children: []}
  t.pending = {token: t.tokens.length, quotes: t.quotes}
  t.tokens.push({kind: 'open', name: 'a', node: node as Container, start, end: content})
  t.pos = content
  t.textStart = content
  return true
}

function isControl(code: number): boolean {
  return code < 32 && code !== 9 && code !== 10
}

/** The `]` that ends a bracketed address. */
export function externalLinkEnd(t: Tokenizer): boolean {
  if (t.pending === undefined) return false
  const open = t.tokens[t.pending.token] as OpenToken
  const node = open.node as ExternalLink & Container
  t.flush()
  const end = t.pos + 1
  if (t.tokens.slice(t.pending.token + 1).every(({kind}) => kind === 'invisible')) node.number = ++t.context.autonumber
  t.tokens.push({kind: 'close', name: 'a', start: t.pos, end})
  t.pending = undefined
  t.pos = end
  t.textStart = end
  return true
}
