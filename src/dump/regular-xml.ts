import type {XmlAttributes} from './schema.js'

/** A start tag (with its attributes), character data, or an end tag. */
export type XmlToken =
  | {type: 'open'; name: string; attributes: XmlAttributes}
  | {type: 'text'; value: string}
  | {type: 'close'}

const TAB = 0x09
const NEWLINE = 0x0a
const SPACE = 0x20
const QUOTE = 0x22
const AMPERSAND = 0x26
const SLASH = 0x2f
const LESS = 0x3c
const GREATER = 0x3e
const BRACKET = 0x5d
/** The first two bytes of U+FFFD, U+FFFE and U+FFFF in UTF-8, which are wrong or stand for what is. */
const [NONE_1, NONE_2, NONE_3] = [0xef, 0xbf, 0xbd]

const START_TAG =
  /^([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="(?:[^"<&\0-\x1f\ufffd-\uffff]|&(?:amp|lt|gt|quot);)*")*)\s*(\/?)$/
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g
const ENTITY = /&(amp|lt|gt|quot);/g
const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'}
const NO_ATTRIBUTES: XmlAttributes = Object.freeze({})
/** A page nests four deep. */
const MAX_DEPTH = 8

/**
 * Reads an element of UTF-8 XML that is as MediaWiki writes it: no comments, no declarations, no CDATA, only entities that XML has by itself, text
 * only in elements that hold nothing else. That is nearly all of every dump, and it is read like this several times faster than by a parser of all XML.
 */
export class RegularXml {
  #scratch = Buffer.allocUnsafe(1 << 16)

  /**
   * @param start - index of the element's `<`
   * @param end - how far to look; only space may stand behind the element's end tag
   * @returns the tokens; `undefined` where the element is not quite so
   */
  element(bytes: Buffer, start: number, end: number): XmlToken[] | undefined {
    const tokens: XmlToken[] = []
    const open: string[] = []
    let at = start
    do {
      if (bytes[at] !== LESS) return undefined
      const tagEnd = bytes.indexOf(GREATER, at)
      if (tagEnd < 0 || tagEnd >= end) return undefined
      const tag = bytes.toString('utf8', at + 1, tagEnd)
      at = tagEnd + 1
      if (tag.charCodeAt(0) === SLASH) {
        if (open.pop() !== tag.slice(1)) return undefined
        tokens.push({type: 'close'})
      } else {
        const empty = startTag(tag, tokens)
        if (empty === undefined || open.length === MAX_DEPTH) return undefined
        if (empty) {
          tokens.push({type: 'close'})
        } else {
          open.push((tokens.at(-1) as XmlToken & {type: 'open'}).name)
          const next = bytes.indexOf(LESS, at)
          if (next < 0 || next >= end) return undefined
          if (bytes[next + 1] === SLASH) {
            const value = this.#text(bytes, at, next)
            if (value === undefined) return undefined
            tokens.push({type: 'text', value})
            at = next
          }
        }
      }
      at = behindSpace(bytes, at, end)
    } while (open.length > 0)
    return at === end ? tokens : undefined
  }

  /** What character data stands for. */
  #text(bytes: Buffer, start: number, end: number): string | undefined {
    if (this.#scratch.length < end - start) this.#scratch = Buffer.allocUnsafe((end - start) * 2)
    const length = replaceEntities(bytes, start, end, this.#scratch)
    if (length < 0) return undefined
    const text = this.#scratch.toString('utf8', 0, length)
    // Bytes that are no UTF-8.
    return text.includes('\u{fffd}') ? undefined : text
  }
}

/** Adds a start tag to the tokens; whether the element is empty. `undefined` where it is no regular one. */
function startTag(tag: string, tokens: XmlToken[]): boolean | undefined {
  const found = START_TAG.exec(tag)
  if (found === null) return undefined
  const [, name = '', written = '', slash] = found
  let attributes = NO_ATTRIBUTES
  if (written !== '') {
    const pairs = Array.from(
      written.matchAll(ATTRIBUTE),
      ([, key = '', value = '']) =>
        [key, value.replace(ENTITY, (_, entity: string) => entities[entity] ?? '')] as const,
    )
    attributes = Object.fromEntries(pairs)
    if (Object.keys(attributes).length < pairs.length) return undefined
  }
  tokens.push({type: 'open', name, attributes})
  return slash === '/'
}

function behindSpace(bytes: Buffer, start: number, end: number): number {
  let at = start
  while (at < end && (bytes[at] === SPACE || bytes[at] === NEWLINE || bytes[at] === TAB)) at++
  return at
}

/** Copies character data with its entities replaced; how many bytes come of it, -1 where something irregular is in it. */
function replaceEntities(bytes: Buffer, start: number, end: number, out: Buffer): number {
  let length = 0
  let at = start
  while (at < end) {
    const byte = bytes[at]!
    if (byte === AMPERSAND) {
      const found = entity(bytes, at)
      if (found === 0) return -1
      out[length++] = found & 0xff
      at += found >>> 8
      continue
    }
    if (byte < SPACE ? byte !== NEWLINE && byte !== TAB : byte === GREATER || byte === NONE_1) {
      if (!isHarmless(bytes, at, byte)) return -1
    }
    out[length++] = byte
    at++
  }
  return length
}

/** The end of a CDATA section must not stand in character data; some characters must not stand anywhere. */
function isHarmless(bytes: Buffer, at: number, byte: number): boolean {
  if (byte === GREATER) return bytes[at - 1] !== BRACKET || bytes[at - 2] !== BRACKET
  return byte === NONE_1 && (bytes[at + 1] !== NONE_2 || bytes[at + 2]! < NONE_3)
}

/** The byte that the entity at `&` stands for, and above it how long the entity is; 0 for others than these. */
function entity(bytes: Buffer, at: number): number {
  switch (bytes[at + 1]) {
    case 0x6c: // &lt;
      return bytes[at + 2] === 0x74 && bytes[at + 3] === 0x3b ? (4 << 8) | LESS : 0
    case 0x67: // &gt;
      return bytes[at + 2] === 0x74 && bytes[at + 3] === 0x3b ? (4 << 8) | GREATER : 0
    case 0x61: // &amp;
      return bytes[at + 2] === 0x6d && bytes[at + 3] === 0x70 && bytes[at + 4] === 0x3b ? (5 << 8) | AMPERSAND : 0
    case 0x71: // &quot;
      return bytes.toString('latin1', at + 2, at + 6) === 'uot;' ? (6 << 8) | QUOTE : 0
    default:
      return 0
  }
}
