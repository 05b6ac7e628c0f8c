import type {Token} from '../inline/token.js'
import {trimStart} from '../white-space.js'
import {emit, emitBlocks, trimTokens} from './emit.js'
import type {Flow} from './flow.js'
import {
  beginsWithLink,
  CLOSES_BLOCK,
  classify,
  isBlankLine,
  isCallOnlyLine,
  isLinkOnlyLine,
  leavesBlockquote,
  OPENS_BLOCK,
} from './line-class.js'
import {closeLists} from './list.js'

/** A line without anything: what it does, the next line tells. */
export function blankLine(flow: Flow): void {
  if (flow.blanks === 0) flow.blankStart = flow.pos
  flow.blanks++
  flow.pos++
}

/**
 * Reads a line of text (or what stands behind the markup that begins a line), and decides on paragraphs.
 *
 * @param classes What markup before the text means for paragraphs.
 * @param lead Tokens of that markup.
 */
export function textLine(flow: Flow, from: number, classes: number, lead: Token[] = []): void {
  const {tokenizer} = flow
  const lineStart = flow.pos
  const read = tokenizer.line(from)
  const tokens = lead.length > 0 ? [...lead, ...read] : read
  const end = tokenizer.pos
  flow.pos = end + 1
  const {special} = tokenizer
  if (special && classes === 0 && lead.length === 0 && isLinkOnlyLine(tokens)) {
    // a category takes the line ends before it away; at the start there are none, and its own stays
    flow.blanks = flow.begun || flow.mode !== 'page' ? 0 : 1
    flow.blankStart = end
    emitBlocks(flow, tokens)
    return
  }
  if (
    special &&
    classes === 0 &&
    lead.length === 0 &&
    beginsWithLink(tokens) &&
    (flow.section !== '' || flow.prefix !== '')
  ) {
    // so it does where text follows it: that belongs to the line before
    flow.blanks = 0
    flow.builder.dropNewline()
    emitLine(flow, tokens, end)
    return
  }
  if (lead.length === 0 && flow.section === 'pre' && flow.blanks === 0 && isBlankPreformatted(flow, from, tokens)) {
    preformattedLine(flow, tokens, end)
    return
  }
  if (lead.length === 0 && isBlankLine(tokens)) {
    if (flow.blanks === 0) flow.blankStart = end
    flow.blanks++
    emitBlocks(flow, tokens)
    return
  }
  flow.begun = true
  settleBlanks(flow)
  closeLists(flow, 0)
  const looked = special || lead.length > 0
  const found = looked ? classes | classify(tokens) : classes
  const inBlockquote = looked ? leavesBlockquote(tokens, flow.inBlockquote) : flow.inBlockquote
  if (found !== 0) {
    flow.pending = ''
    endParagraph(flow)
    flow.inBlock = (found & CLOSES_BLOCK) === 0 && (found & OPENS_BLOCK) !== 0
    flow.inBlockquote = inBlockquote
    flow.inPre = !has(tokens, 'close', 'pre') && (flow.inPre || has(tokens, 'open', 'pre'))
    emitLine(flow, tokens, end)
    return
  }
  if (flow.inBlock || flow.inPre) {
    emitLine(flow, tokens, end)
    return
  }
  if (special && isCallOnlyLine(tokens) && flow.section !== 'p') {
    flow.pending = ''
    endParagraph(flow)
    emitBlocks(flow, tokens)
    return
  }
  if (flow.text.charCodeAt(from) === 32 && from === lineStart && !flow.inBlockquote && !isInlineMode(flow)) {
    preformattedLine(flow, tokens, end)
    return
  }
  paragraphLine(flow, tokens, end)
}

function has(tokens: readonly Token[], kind: 'open' | 'close', name: string): boolean {
  return tokens.some((token) => token.kind === kind && token.name === name)
}

/** A blank that begins an otherwise empty line keeps indented text going. */
function isBlankPreformatted(flow: Flow, from: number, tokens: readonly Token[]): boolean {
  return flow.text.charCodeAt(from) === 32 && isBlankLine(tokens)
}

function isInlineMode(flow: Flow): boolean {
  return flow.mode === 'inline'
}

function preformattedLine(flow: Flow, tokens: readonly Token[], end: number): void {
  if (flow.section !== 'pre') {
    flow.pending = ''
    endParagraph(flow)
    flow.builder.open('pre', {type: 'preformatted', children: []}, tokens[0]!.start, tokens[0]!.start)
    flow.section = 'pre'
  }
  const first = tokens[0]!
  if (first.kind === 'text') {
    emit(flow, [{...first, value: first.value.slice(1), start: first.start + 1}, ...tokens.slice(1)])
  } else emit(flow, tokens)
  flow.builder.newline(end)
}

function paragraphLine(flow: Flow, tokens: readonly Token[], end: number): void {
  if (flow.mode === 'inline') {
    emitLine(flow, tokens, end)
    return
  }
  const start = firstContent(tokens)
  if (flow.pending !== '') {
    if (flow.pending === 'next') endParagraph(flow, true)
    openParagraph(flow, start)
  } else if (flow.section !== 'p') {
    endParagraph(flow)
    openParagraph(flow, start)
  }
  emit(flow, trimTokens(tokens, start !== tokens[0]?.start))
  // a paragraph's last line has an end too where the text has none
  flow.builder.newline(end)
}

/** Offset of the first thing on the line that is no white space. */
function firstContent(tokens: readonly Token[]): number {
  for (const token of tokens) {
    if (token.kind === 'text') {
      const blank = token.value.length - trimStart(token.value).length
      if (blank < token.value.length) return token.start + (token.value.length === token.end - token.start ? blank : 0)
    } else return token.start
  }
  return tokens[0]?.start ?? 0
}

function openParagraph(flow: Flow, start: number): void {
  flow.builder.open('p', {type: 'paragraph', children: []}, start, start)
  flow.section = 'p'
  flow.pending = ''
}

/**
 * Ends the paragraph or indented text that is open.
 *
 * @param bare Whether a paragraph follows at once, or nothing; before all else MediaWiki writes a line end.
 */
export function endParagraph(flow: Flow, bare = false): void {
  const {builder, section} = flow
  if (section === '') return
  builder.close(section, builder.lastEnd, builder.lastEnd)
  if (!bare) builder.gap(builder.lastEnd, false)
  flow.section = ''
}

/** Puts out a line and the white space that separates it from the next one. */
function emitLine(flow: Flow, tokens: readonly Token[], end: number): void {
  emit(flow, tokens)
  if (end < flow.text.length) flow.builder.newline(end)
}

/** Does what the blank lines before this place ask for. */
export function settleBlanks(flow: Flow): void {
  const {blanks} = flow
  if (blanks === 0) return
  flow.blanks = 0
  if (flow.prefix !== '') closeLists(flow, 0)
  if (flow.inPre) {
    for (let i = 0; i < blanks; i++) flow.builder.newline(flow.blankStart + i)
    return
  }
  if (flow.inBlock || flow.mode === 'inline') {
    if (flow.blankStart < flow.text.length) flow.builder.newline(flow.blankStart)
    return
  }
  for (let i = 0; i < blanks; i++) {
    if (flow.pending !== '') {
      // a second blank line in a row makes a line break of its own
      if (flow.pending === 'next') endParagraph(flow, true)
      const at = Math.max(flow.blankStart + i, flow.builder.lastEnd)
      flow.builder.open('p', {type: 'paragraph', children: []}, at, at)
      flow.builder.inline({type: 'break'}, at, at)
      flow.section = 'p'
      flow.pending = ''
    } else if (flow.section === 'p') flow.pending = 'next'
    else {
      endParagraph(flow)
      flow.pending = 'new'
    }
  }
}
