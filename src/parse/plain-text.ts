import type {Content} from '../ast/base.js'
import type {ParseContext} from './context.js'
import {isSpace, trim} from './white-space.js'

/** Longest text that is looked at as a whole. */
const MAX_LENGTH = 200

/** Letters, digits, the blank and such punctuation as means nothing inside a line; `I`, `P` and `R` may begin magic links. */
const PLAIN: Uint8Array = (() => {
  const table = new Uint8Array(128)
  for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHJKLMNOQSTUVWXYZ0123456789 .,()/%+"$?@^`\\~') {
    table[character.charCodeAt(0)] = 1
  }
  return table
})()

/**
 * Whether a short text is nothing but text, white space around it aside: no character that could begin markup. Most arguments of calls are,
 * so this saves the second phase for them.
 */
export function isPlainText(text: string): boolean {
  let end = text.length
  if (end > MAX_LENGTH) return false
  let start = 0
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code < 128 && PLAIN[code] === 0) return false
  }
  return true
}

/**
 * The nodes of such a text.
 *
 * @param offset Offset of the text in the page; -1 where it was not written there.
 */
export function plainTextNodes(text: string, offset: number, context: ParseContext): Content[] {
  const value = trim(text)
  if (value === '') return []
  const node: Content = {type: 'text', value}
  if (context.lines && offset >= 0) {
    const start = offset + text.indexOf(value)
    node.position = context.lines.position(start, start + value.length)
  }
  return [node]
}
