import type {Heading} from '../../ast/flow.js'
import {isSpace} from '../white-space.js'
import {emit, trimTokens} from './emit.js'
import type {Flow} from './flow.js'
import {closeLists} from './list.js'
import {endParagraph, settleBlanks} from './paragraph.js'

/** `== text ==`. The shorter run of equals signs gives the level; what the longer one has more is text. */
export function heading(flow: Flow): boolean {
  const {text, pos: start, tokenizer, builder} = flow
  const lineEnd = tokenizer.next('\n', start)
  let end = lineEnd
  while (end > start && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--
  let before = 0
  while (before < 6 && text.charCodeAt(start + before) === 61) before++
  let after = 0
  while (after < 6 && end - after > start + before && text.charCodeAt(end - after - 1) === 61) after++
  let depth = Math.min(before, after)
  if (after === 0 && start + before === end) {
    // equals signs only: the middle is the text
    depth = Math.min(6, (end - start - 1) >> 1)
  } else if (end - depth <= start + depth) depth = Math.min(6, (end - start - 1) >> 1)
  if (depth < 1) return false
  settleBlanks(flow)
  closeLists(flow, 0)
  flow.pending = ''
  flow.begun = true
  endParagraph(flow)
  flow.inBlock = false
  const content = trimTokens(tokenizer.range(start + depth, end - depth, false), true, true)
  const node: Heading = {type: 'heading', depth: depth as Heading['depth'], id: '', children: []}
  const name = `h${depth}`
  builder.open(name, node as never, start, start + depth)
  emit(flow, content)
  builder.close(name, end, end)
  if (lineEnd < text.length) builder.gap(lineEnd, false)
  flow.pos = skipBlankLines(text, lineEnd + 1)
  return true
}

/** Offset of the first line from `at` on that is not blank: a heading takes those behind it away. */
export function skipBlankLines(text: string, at: number): number {
  let lineStart = at
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) lineStart = i + 1
    else if (!isSpace(code)) return lineStart
  }
  return text.length
}
