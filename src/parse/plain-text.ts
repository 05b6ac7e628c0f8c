import type {Position} from 'unist'
import type {Content} from '../ast/base.js'
import type {Text} from '../ast/phrasing.js'
import {decodeEntities} from '../site/entities.js'
import type {ParseContext} from './context.js'
import {isSpace} from './white-space.js'

/** Longest text that is looked at as a whole. */
const MAX_LENGTH = 500

/** What a character means for {@link simpleNodes}. */
const PLAIN = 1
/** Means something at the start of a line only. */
const NOT_FIRST = 2
/** Means something where it stands twice. */
const NOT_DOUBLED = 3
/** Means something in some places, which are looked at. */
const LOOK = 4

const CLASSES: Uint8Array = (() => {
  const table = new Uint8Array(128)
  const classes: ReadonlyArray<readonly [string, number]> = [
    ['abcdefghijklmnopqrstuvwxyzABCDEFGHJKLMNOQSTUVWXYZ0123456789 .,()/%+"$?@^`\\~!>', PLAIN],
    ['*#;=', NOT_FIRST],
    ["'_", NOT_DOUBLED],
    ['-:IPR', LOOK],
  ]
  for (const [characters, value] of classes) {
    for (const character of characters) table[character.charCodeAt(0)] = value
  }
  return table
})()

/**
 * The nodes of a short text that is nothing but text, or nothing but an address; `undefined` for any other. Most
 * arguments of calls are such, so this saves the second phase for them. White space around it is left out.
 *
 * @param text What holds the text.
 * @param base Offset of `text` in the page; -1 where it was not written there.
 */
export function simpleNodes(
  text: string,
  start: number,
  end: number,
  base: number,
  context: ParseContext,
): Content[] | undefined {
  if (end - start > MAX_LENGTH) return undefined
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start === end ? [] : trimmedNodes(text, start, end, text.slice(start, end), base, context)
}

/** The same for a stretch without white space around it, which `raw` is. */
export function trimmedNodes(
  text: string,
  start: number,
  end: number,
  raw: string,
  base: number,
  context: ParseContext,
): Content[] | undefined {
  if (end - start > MAX_LENGTH) return undefined
  const plain = isText(text, start, end)
  if (!plain && !isAddress(text, start, end)) return undefined
  const position = context.lines && base >= 0 ? context.lines.position(base + start, base + end) : undefined
  return [plain ? textNode(raw.includes('&') ? decodeEntities(raw) : raw, position) : addressNode(raw, position)]
}

/** A text node. All its fields are set at once: one that is added later costs more than the others together. */
export function textNode(value: string, position: Position | undefined): Text {
  return position === undefined ? {type: 'text', value} : {type: 'text', value, position}
}

function addressNode(url: string, position: Position | undefined): Content {
  return position === undefined
    ? {type: 'externalLink', url, kind: 'free', children: []}
    : {type: 'externalLink', url, kind: 'free', children: [], position}
}

/** Whether a stretch of a line is nothing but text: no character that could begin markup, or end it. */
export function isPlainStretch(text: string, start: number, end: number): boolean {
  return end > start && end - start <= MAX_LENGTH && isText(text, start, end)
}

function isText(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 128) continue
    switch (CLASSES[code]) {
      case PLAIN:
        break
      case NOT_FIRST:
        if (i === start) return false
        break
      case NOT_DOUBLED:
        if (text.charCodeAt(i + 1) === code) return false
        break
      case LOOK:
        if (mayMeanMore(text, i, start, code)) return false
        break
      default:
        // a character reference
        if (code !== 38) return false
    }
  }
  return true
}

/** Whether `-`, `:` or the letter of a magic link could begin markup here. */
function mayMeanMore(text: string, at: number, start: number, code: number): boolean {
  switch (code) {
    case 45:
      return text.charCodeAt(at + 1) === 123 || (at === start && text.startsWith('---', at + 1))
    case 58:
      // behind a letter it may end a protocol, unless white space follows
      return at === start || (isLetter(text.charCodeAt(at - 1)) && text.charCodeAt(at + 1) !== 32)
    case 73:
      return text.startsWith('SBN', at + 1)
    case 80:
      return text.startsWith('MID', at + 1)
    default:
      return text.startsWith('FC', at + 1)
  }
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

/** Whether the text is a web address and nothing else: no character in it could end it, none at its end could belong to a sentence. */
function isAddress(text: string, start: number, end: number): boolean {
  if (!text.startsWith('http://', start) && !text.startsWith('https://', start)) return false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    // blanks, quotation marks, `&`, angle brackets; brackets and braces; what is beyond ASCII may be a space
    if (code <= 34 || code === 38 || code === 60 || code === 62) return false
    if (code === 39 && text.charCodeAt(i + 1) === 39) return false
    if (code === 91 || code === 93 || code >= 123) return false
  }
  return !',;.:!?)\\'.includes(text.charAt(end - 1))
}
