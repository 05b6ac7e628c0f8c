import type {ExternalLink} from '../../ast/phrasing.js'
import {switchAt} from './switch.js'
import type {Tokenizer} from './tokenizer.js'
import {cleanUrl, protocolAt, urlEnd} from './url.js'

/** Longest name of a protocol, `:` left out. */
const MAX_PROTOCOL = 12

/**
 * An address in the running text. It is found by the `:` of its protocol, since that is rarer than letters are.
 * Punctuation at its end belongs to the sentence; so does a `)` where no `(` stands in the address.
 */
export function freeLink(t: Tokenizer): boolean {
  const {text, pos} = t
  if (t.inLink || t.pending !== undefined || text.charCodeAt(pos) !== 58) return false
  const {site} = t.context
  let start = pos
  const floor = Math.max(t.textStart, pos - MAX_PROTOCOL)
  while (start > floor && isProtocolCharacter(text.charCodeAt(start - 1))) start--
  if (start === pos) return false
  if (start > 0 && endsWithWord(text, start)) return false
  const protocol = protocolAt(site, text, start, false)
  if (protocol === undefined || start + protocol.length <= pos) return false
  const afterProtocol = start + protocol.length
  const end = trimUrl(text, afterProtocol, withoutSwitch(t, afterProtocol, urlEnd(text, afterProtocol, t.end)))
  if (end <= afterProtocol) return false
  const node: ExternalLink = {
    type: 'externalLink',
    url: cleanUrl(text.slice(start, end)),
    kind: 'free',
    children: [],
  }
  return t.inline(node, start, end)
}

/** An address ends before `__NOTOC__` and the like. */
function withoutSwitch(t: Tokenizer, from: number, to: number): number {
  // only the address is searched: there may be no such mark on the whole page
  const address = t.text.slice(from, to)
  for (let at = address.indexOf('__'); at >= 0; at = address.indexOf('__', at + 1)) {
    if (switchAt(t, from + at)) return from + at
  }
  return to
}

/** Takes off what at the end of an address is a part of the sentence around it. */
function trimUrl(text: string, from: number, to: number): number {
  const url = text.slice(from, to)
  let end = url.length
  // `&lt;` and `&gt;` are the ends of an address that was written between angle brackets, `&nbsp;` is a space
  const entity = /&(?:lt|gt|nbsp|#0*(?:60|62|160)|#x0*(?:3c|3e|a0));/i.exec(url)
  if (entity) end = entity.index
  const separators = url.includes('(') ? ',;.:!?\\' : ',;.:!?\\)'
  while (end > 0 && separators.includes(url.charAt(end - 1))) {
    // the `;` of a character reference stays
    if (url.charAt(end - 1) === ';' && /&(?:[a-z]+|#x[\da-f]+|#\d+)$/i.test(url.slice(Math.max(0, end - 12), end - 1)))
      break
    end--
  }
  return from + end
}

function isProtocolCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Whether a letter, a digit or an underscore stands before `at`. */
function endsWithWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  if (code < 128) return isProtocolCharacter(code) || (code >= 48 && code <= 57) || code === 95
  return /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))
}
