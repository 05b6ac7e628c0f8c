import type {ExternalLink} from '../../ast/phrasing.js'
import type {Tokenizer} from './tokenizer.js'

/** White space that may stand within a magic link: blanks and no-break spaces, written as references too. */
const SPACE = '(?:[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]|&nbsp;|&#0*160;|&#[xX]0*[aA]0;)'
const DASH = `(?:-|${SPACE})`
const ISBN = new RegExp(`ISBN${SPACE}+((?:97[89]${DASH}?)?(?:[0-9]${DASH}?){9}[0-9Xx])(?![\\p{L}\\p{N}_])`, 'uy')
const RFC = new RegExp(`RFC${SPACE}+([0-9]+)(?![\\p{L}\\p{N}_])`, 'uy')
const PMID = new RegExp(`PMID${SPACE}+([0-9]+)(?![\\p{L}\\p{N}_])`, 'uy')

/** `ISBN 0-306-40615-2` */
export function isbn(t: Tokenizer): boolean {
  if (!t.context.site.magicLinks.isbn || !t.text.startsWith('SBN', t.pos + 1)) return false
  return magic(t, ISBN, 'isbn')
}

/** `RFC 2822` */
export function rfc(t: Tokenizer): boolean {
  if (!t.context.site.magicLinks.rfc || !t.text.startsWith('FC', t.pos + 1)) return false
  return magic(t, RFC, 'rfc')
}

/** `PMID 1234` */
export function pmid(t: Tokenizer): boolean {
  if (!t.context.site.magicLinks.pmid || !t.text.startsWith('MID', t.pos + 1)) return false
  return magic(t, PMID, 'pmid')
}

/** The kinds of magic links, and what they lead to. */
export type MagicLinkKind = 'isbn' | 'rfc' | 'pmid'

const urls: Readonly<Record<MagicLinkKind, (number: string) => string>> = {
  isbn: (number) => `Special:BookSources/${number.replace(/[^0-9Xx]/g, '').toUpperCase()}`,
  rfc: (number) => `https://datatracker.ietf.org/doc/html/rfc${number}`,
  pmid: (number) => `//www.ncbi.nlm.nih.gov/pubmed/${number}?dopt=Abstract`,
}

/** The node of a magic link. */
export function magicLinkNode(kind: MagicLinkKind, written: string, number: string): ExternalLink {
  const value = written.replace(/&[^;]*;/g, ' ').replace(/\s+/g, ' ')
  return {type: 'externalLink', url: urls[kind](number), kind, children: [{type: 'text', value}]}
}

function magic(t: Tokenizer, pattern: RegExp, kind: MagicLinkKind): boolean {
  const {text, pos} = t
  if (t.inLink || t.pending !== undefined || (pos > 0 && /[\p{L}\p{N}_]/u.test(text.charAt(pos - 1)))) return false
  pattern.lastIndex = pos
  const match = pattern.exec(text)
  if (!match || pattern.lastIndex > t.end) return false
  const end = pos + match[0].length
  return t.inline(magicLinkNode(kind, match[0], match[1]!), pos, end)
}
