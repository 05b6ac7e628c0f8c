import type {PreObject, PrePart, PreRegion} from './nodes.js'
import {type Piece, pop, push, region, type Scanner} from './scanner.js'

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

function newPiece(s: Scanner, open: Piece['open'], count: number, dash: boolean): Piece {
  return {
    open,
    count,
    start: s.pos,
    firstNode: s.nodes.length,
    lineStart: isLineStart(s, s.pos),
    dash,
    contentStart: s.pos + count,
    pipes: [],
    equals: [],
  }
}

/** `{{`, `{{{` and longer runs. A lone `{` is text. */
export function openBrace(s: Scanner): boolean {
  const count = run(s, 123, s.pos, s.end)
  if (count >= 2) push(s, newPiece(s, '{', count, false))
  s.pos += count
  return true
}

/** `[[`: no node comes of it, but a `|` in it separates nothing. */
export function openBracket(s: Scanner): boolean {
  const count = run(s, 91, s.pos, s.end)
  if (count >= 2) push(s, newPiece(s, '[', count, false))
  s.pos += count
  return true
}

/** `-{`; of `-{{` the braces win, and the dash is kept in case that one brace is left over. */
export function openVariant(s: Scanner): boolean {
  if (s.source.charCodeAt(s.pos + 1) !== 123) return false
  const braces = run(s, 123, s.pos + 1, s.end)
  if (braces > 1) {
    s.pos++
    push(s, newPiece(s, '{', braces, true))
    s.pos += braces
    return true
  }
  push(s, newPiece(s, '-{', 2, false))
  s.pos += 2
  return true
}

/** `|`: a new part, in whatever takes parts. */
export function pipe(s: Scanner): boolean {
  const top = s.top
  if (!top || top.open === '[' || top.open === '=') return false
  top.pipes.push(s.pos)
  top.equals.push(-1)
  s.pos++
  return true
}

/** `=`: the name of a part ends here, unless it has ended already. */
export function equals(s: Scanner): boolean {
  const top = s.top
  if (!top || !wantsEquals(top)) return false
  top.equals[top.equals.length - 1] = s.pos
  s.pos++
  return true
}

/** Whether the next `=` would end the name of a part. */
export function wantsEquals(piece: Piece): boolean {
  return (
    (piece.open === '{' || piece.open === '-{') &&
    piece.equals.length > 0 &&
    piece.equals[piece.equals.length - 1] === -1
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
    pop(s)
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
  s.nodes.length = top.firstNode
  s.nodes.push(node)
  s.pos = end
  reuse(s, top, matched)
  return true
}

/**
 * Closes `matched` of the piece's opening characters. What is left of them may still be open around what was closed:
 * of `{{{{{a}}}` the first two braces.
 */
function reuse(s: Scanner, top: Piece, matched: number): void {
  pop(s)
  const left = top.count - matched
  if (left === 0) return
  const dashBrace = left === 1 && top.open === '{' && top.dash
  if (left < 2 && !dashBrace) return
  top.pipes = []
  top.equals = []
  top.contentStart = top.start + left
  top.count = left
  if (dashBrace) {
    top.open = '-{'
    top.count = 2
    top.start--
    top.dash = false
  }
  push(s, top)
}

function build(s: Scanner, piece: Piece, matched: number, end: number): PreObject {
  const start = piece.contentStart - matched
  const contentEnd = end - matched
  const regions = cut(s, piece, contentEnd)
  const title = regions[0]!
  const parts: PrePart[] = []
  let index = 0
  for (let i = 1; i < regions.length; i++) {
    const whole = regions[i]!
    const eq = piece.equals[i - 1]!
    if (eq < 0) parts.push({index: ++index, value: whole})
    else parts.push(splitName(whole, eq))
  }
  if (matched === 3) return {kind: 'parameter', start, end, title, parts}
  return {kind: 'template', start, end, title, parts, lineStart: piece.lineStart && start === piece.start}
}

/** The regions between the pipes. */
function cut(s: Scanner, piece: Piece, contentEnd: number): PreRegion[] {
  const regions: PreRegion[] = []
  let from = piece.firstNode
  let start = piece.contentStart
  for (let i = 0; i <= piece.pipes.length; i++) {
    const end = i < piece.pipes.length ? piece.pipes[i]! : contentEnd
    let to = from
    while (to < s.nodes.length && s.nodes[to]!.start < end) to++
    regions.push(region(s, start, end, from, to))
    from = to
    start = end + 1
  }
  return regions
}

/** Cuts a part in two at its `=`, which always lies in a string. */
function splitName(whole: PreRegion, eq: number): PrePart {
  const name: PreRegion = {start: whole.start, end: eq, children: []}
  const value: PreRegion = {start: eq + 1, end: whole.end, children: []}
  let at = whole.start
  for (const child of whole.children) {
    if (typeof child !== 'string') {
      ;(child.start < eq ? name : value).children.push(child)
      at = child.end
      continue
    }
    const end = at + child.length
    if (end <= eq) name.children.push(child)
    else if (at > eq) value.children.push(child)
    else {
      if (at < eq) name.children.push(child.slice(0, eq - at))
      if (eq + 1 < end) value.children.push(child.slice(eq + 1 - at))
    }
    at = end
  }
  return {name, value}
}
