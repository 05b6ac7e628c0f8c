import {decodeEntities} from '../../site/entities.js'
import type {Container} from '../builder/element.js'
import {isVoid} from '../inline/html-tag.js'
import type {Token} from '../inline/token.js'
import {emit, trimTokens} from './emit.js'
import type {Flow} from './flow.js'
import {endParagraph, settleBlanks} from './paragraph.js'

/** Elements by the character of a list item: the list's and the item's. `;` and `:` share their list. */
const LISTS: Readonly<Record<string, readonly [list: string, item: string]>> = {
  '*': ['ul', 'li'],
  '#': ['ol', 'li'],
  ';': ['dl', 'dt'],
  ':': ['dl', 'dd'],
}

/**
 * `* item`, `## item`, `;term: description`, in every nesting. A line continues the lists that its characters share with
 * the line before, from the left on; the others end, and new ones begin.
 */
export function listLine(flow: Flow): void {
  const {text, tokenizer, pos: start} = flow
  settleBlanks(flow)
  let contentStart = start
  while (isListCharacter(text.charCodeAt(contentStart))) contentStart++
  const written = text.slice(start, contentStart)
  endParagraph(flow)
  flow.pending = ''
  const tokens = tokenizer.line(contentStart)
  flow.pos = tokenizer.pos + 1
  let rest: readonly Token[] = tokens
  beginItem(flow, written, start, () => {
    const term = emitTerm(flow, rest)
    rest = term?.rest ?? rest
    return term?.end
  })
  emit(flow, trimTokens(rest, true, true))
}

/**
 * Ends the lists and begins those that the characters at the start of a line ask for.
 *
 * @param written These characters.
 * @param start Offset of the first of them.
 * @param onTerm Called when a `;` has begun a term, which may end on this very line, before the rest of the lists begins: where
 * it does, answers the offset behind it, for there they begin then.
 */
export function beginItem(flow: Flow, written: string, start: number, onTerm?: () => number | undefined): void {
  const prefix = written.replaceAll(';', ':')
  const lineEnd = flow.text.charCodeAt(start - 1) === 10 ? start - 1 : -1
  if (prefix === flow.prefix) {
    const last = written.charAt(written.length - 1)
    nextItem(flow, last, start + written.length - 1, lineEnd)
    if (last === ';') onTerm?.()
  } else {
    // what is written is compared with what is open, where a `;` counts as `:`: a term begins a list of its own
    const common = commonLength(written, flow.prefix)
    closeLists(flow, common)
    if (written.length <= common && common > 0) nextItem(flow, written.charAt(common - 1), start + common - 1, lineEnd)
    else if (flow.termOpen && common > 0 && written.charAt(common - 1) === ':')
      nextItem(flow, ':', start + common - 1, lineEnd)
    if (common > 0 && common < written.length) flow.builder.gap(lineEnd < 0 ? start : lineEnd, lineEnd >= 0)
    let moved: number | undefined
    for (let i = common; i < written.length; i++) {
      openList(flow, written.charAt(i), moved ?? start + i, moved ?? start + i + 1)
      if (written.charAt(i) === ';') moved = onTerm?.() ?? moved
    }
    flow.prefix = prefix
  }
}

/**
 * Ends the lists that are open, the outermost `keep` excepted.
 *
 * @param bare Whether nothing follows; else MediaWiki writes a line end behind the last of them.
 */
export function closeLists(flow: Flow, keep: number, bare = false): void {
  const {builder} = flow
  while (flow.prefix.length > keep) {
    const [list, item] = LISTS[flow.prefix.charAt(flow.prefix.length - 1)]!
    const name = item === 'dd' && flow.termOpen ? 'dt' : item
    if (item !== 'li') flow.termOpen = false
    flow.prefix = flow.prefix.slice(0, -1)
    builder.close(name, builder.lastEnd, builder.lastEnd)
    builder.close(list, builder.lastEnd, builder.lastEnd)
    if (flow.prefix === '' && !bare) builder.gap(builder.lastEnd, false)
  }
}

/** Puts out a term that a `:` ends, and begins its description; answers what of the line is left, and from where on. */
function emitTerm(flow: Flow, tokens: readonly Token[]): {rest: readonly Token[]; end: number} | undefined {
  const colon = findColon(flow.text, tokens)
  if (!colon) return undefined
  const {index, at} = colon
  const {start, end} = tokens[index]!
  emit(flow, trimTokens([...tokens.slice(0, index), textToken(flow.text, start, at)], true, true))
  nextItem(flow, ':', at)
  return {rest: [textToken(flow.text, at + 1, end), ...tokens.slice(index + 1)], end: at + 1}
}

function textToken(text: string, start: number, end: number): Token {
  return {kind: 'text', value: decodeEntities(text.slice(start, end)), start, end}
}

/** The `:` that ends a term: the first one outside of any element. One that is written as a reference is text. */
function findColon(text: string, tokens: readonly Token[]): {index: number; at: number} | undefined {
  let depth = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind === 'open') depth += isVoid(token.name) ? 0 : 1
    else if (token.kind === 'close') depth--
    else if (token.kind === 'text' && depth <= 0) {
      const offset = text.slice(token.start, token.end).indexOf(':')
      if (offset >= 0) return {index, at: token.start + offset}
    }
  }
  return undefined
}

/** Begins a list and its first item, whose mark stands from `start` to `end`. */
function openList(flow: Flow, character: string, start: number, end: number): void {
  const [list, item] = LISTS[character]!
  flow.builder.open(list, listNode(character), start, start)
  flow.builder.open(item, itemNode(item), start, end)
  if (character === ';') flow.termOpen = true
}

/**
 * Ends the item that is open and begins the next one.
 *
 * @param start Offset of the item's mark.
 * @param lineEnd Offset of the line end between the two; -1 where there is none.
 */
export function nextItem(flow: Flow, character: string, start: number, lineEnd = -1): void {
  const {builder} = flow
  const [, item] = LISTS[character]!
  const open = item === 'li' ? 'li' : flow.termOpen ? 'dt' : 'dd'
  builder.close(open, builder.lastEnd, builder.lastEnd)
  builder.gap(lineEnd < 0 ? start : lineEnd, lineEnd >= 0)
  builder.open(item, itemNode(item), start, start + 1)
  if (item !== 'li') flow.termOpen = character === ';'
}

function listNode(character: string): Container {
  if (character === '*' || character === '#')
    return {type: 'list', ordered: character === '#', children: []} as Container
  return {type: 'definitionList', children: []} as Container
}

function itemNode(item: string): Container {
  switch (item) {
    case 'li':
      return {type: 'listItem', children: []}
    case 'dt':
      return {type: 'definitionTerm', children: []}
    default:
      return {type: 'definitionDescription', children: []}
  }
}

function commonLength(a: string, b: string): number {
  const limit = Math.min(a.length, b.length)
  let i = 0
  while (i < limit && a.charCodeAt(i) === b.charCodeAt(i)) i++
  return i
}

function isListCharacter(code: number): boolean {
  return code === 42 || code === 35 || code === 58 || code === 59
}
