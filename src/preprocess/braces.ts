import {PlainPart, type PreObject, type PrePart} from './nodes.js'
import {type Piece, region, type Scanner} from './scanner.js'

/** Counts how often `code` stands in a row from `at` on, up to `most`. */
function run(s: Scanner, code: number, at: number, most: number): number {
  const end = Math.min(s.end, at + most)
  let i = at
  while (i < end && s.source.charCodeAt(i) === code) i++
  return i - at
}

function isLineStart(s: Scanner, at: number): boolean {
  return at > 0 && s.source.charCodeAt(at - 1) === 10
}

/** `{{`, `{{{` and longer runs. A lone `{` is text. */
export function openBrace(s: Scanner): boolean {
  const count = run(s, 123, s.pos, s.end)
  if (count >= 2) s.open('{', count, isLineStart(s, s.pos), false)
  s.pos += count
  return true
}

/** `[[`: no node comes of it, but a `|` in it separates nothing. */
export function openBracket(s: Scanner): boolean {
  const count = run(s, 91, s.pos, s.end)
  if (count >= 2) s.open('[', count, isLineStart(s, s.pos), false)
  s.pos += count
  return true
}

/** `-{`; of `-{{` the braces win, and the dash is kept in case that one brace is left over. */
export function openVariant(s: Scanner): boolean {
  if (s.source.charCodeAt(s.pos + 1) !== 123) return false
  const braces = run(s, 123, s.pos + 1, s.end)
  if (braces > 1) {
    s.pos++
    s.open('{', braces, isLineStart(s, s.pos), true)
    s.pos += braces
    return true
  }
  s.open('-{', 2, isLineStart(s, s.pos), false)
  s.pos += 2
  return true
}

/** `|`: a new part, in whatever takes parts. */
export function pipe(s: Scanner): boolean {
  const top = s.top
  if (!top || top.open === '[' || top.open === '=') return false
  s.marks[s.markCount++] = s.pos
  s.marks[s.markCount++] = -1
  s.pos++
  return true
}

/** `=`: the name of a part ends here, unless it has ended already. */
export function equals(s: Scanner): boolean {
  if (!wantsEquals(s)) return false
  s.marks[s.markCount - 1] = s.pos
  s.pos++
  return true
}

/** Whether the next `=` would end the name of a part of the innermost piece. */
export function wantsEquals({top, marks, markCount}: Scanner): boolean {
  return (
    top !== undefined &&
    (top.open === '{' || top.open === '-{') &&
    markCount > top.firstMark &&
    marks[markCount - 1] === -1
  )
}

/** `]]` */
export function closeBracket(s: Scanner): boolean {
  const top = s.top
  if (top?.open !== '[') return false
  if (run(s, 93, s.pos, 2) < 2) {
    s.pos++
    return true
  }
  s.pos += 2
  reuse(s, top, 2)
  return true
}

/** `}}` and `}}}`, or `}-` where that is what is open. */
export function closeBrace(s: Scanner): boolean {
  const top = s.top
  if (!top) return false
  if (top.open === '-{') {
    if (s.source.charCodeAt(s.pos + 1) !== 45) return false
    s.pos += 2
    s.drop()
    return true
  }
  if (top.open !== '{') return false
  // a long run may close many pieces: no more of it is looked at than this one can use
  const matched = run(s, 125, s.pos, Math.min(top.count, 3))
  if (matched < 2) {
    s.pos++
    return true
  }
  const end = s.pos + matched
  const node = build(s, top, matched, end)
  s.nodeCount = top.firstNode
  s.add(node)
  s.pos = end
  reuse(s, top, matched)
  return true
}

/**
 * Closes `matched` of the piece's opening characters. What is left of them may still be open around what was closed:
 * of `{{{{{a}}}` the first two braces.
 */
function reuse(s: Scanner, top: Piece, matched: number): void {
  s.drop()
  const left = top.count - matched
  if (left === 0) return
  const dashBrace = left === 1 && top.open === '{' && top.dash
  if (left < 2 && !dashBrace) return
  top.contentStart = top.start + left
  top.count = left
  if (dashBrace) {
    top.open = '-{'
    top.count = 2
    top.start--
    top.dash = false
  }
  s.reopen()
}

function build(s: Scanner, piece: Piece, matched: number, end: number): PreObject {
  const start = piece.contentStart - matched
  const contentEnd = end - matched
  const {marks, markCount} = s
  const {firstNode, firstMark} = piece
  const titleEnd = firstMark < markCount ? marks[firstMark]! : contentEnd
  // where the nodes of the next part begin
  let node = nodesBefore(s, firstNode, titleEnd)
  const title = region(s, piece.contentStart, titleEnd, firstNode, node)
  const parts: PrePart[] = new Array((markCount - firstMark) >> 1)
  let index = 0
  for (let mark = firstMark; mark < markCount; mark += 2) {
    const partStart = marks[mark]! + 1
    const eq = marks[mark + 1]!
    const partEnd = mark + 2 < markCount ? marks[mark + 2]! : contentEnd
    const from = node
    node = nodesBefore(s, from, partEnd)
    parts[(mark - firstMark) >> 1] =
      eq < 0
        ? {index: ++index, value: region(s, partStart, partEnd, from, node)}
        : namedPart(s, partStart, eq, partEnd, from, node)
  }
  if (matched === 3) return {kind: 'parameter', start, end, title, parts}
  return {kind: 'template', start, end, title, parts, lineStart: piece.lineStart && start === piece.start}
}

/** Index behind the nodes from `from` on that lie before an offset. */
function nodesBefore({nodes, nodeCount}: Scanner, from: number, offset: number): number {
  let node = from
  while (node < nodeCount && nodes[node]!.start < offset) node++
  return node
}

/** A part with a name: it ends at its first `=`, which lies in no node. */
function namedPart(s: Scanner, start: number, eq: number, end: number, from: number, to: number): PrePart {
  if (from === to) return new PlainPart(s.source, start, eq, end)
  const middle = nodesBefore(s, from, eq)
  return {name: region(s, start, eq, from, middle), value: region(s, eq + 1, end, middle, to)}
}
