import type {Scanner} from './scanner.js'

const OPEN = '<!--'
const CLOSE = '-->'

/** Offset of the first character from `at` on that is neither a space nor a tab. */
function skipBlanks(s: Scanner, at: number): number {
  while (at < s.end && (s.source.charCodeAt(at) === 32 || s.source.charCodeAt(at) === 9)) at++
  return at
}

/**
 * A comment. One that has its line for itself takes the whole line with it, the line's end included; several comments
 * may share such a line. A comment without an end goes to the end of the text.
 */
export function comment(s: Scanner): boolean {
  const {source} = s
  const open = s.pos
  const found = source.indexOf(CLOSE, open + OPEN.length)
  if (found < 0 || found + CLOSE.length > s.end) {
    s.add({kind: 'comment', start: open, end: s.end, open, close: s.end})
    s.pos = s.end
    return true
  }
  const close = found + CLOSE.length
  const first = s.nodeCount
  const floor = first > 0 ? s.nodes[first - 1]!.end : 0
  let before = open
  while (before > floor && (source.charCodeAt(before - 1) === 32 || source.charCodeAt(before - 1) === 9)) before--
  const ownLine = before > 0 && source.charCodeAt(before - 1) === 10
  if (!ownLine) {
    s.add({kind: 'comment', start: open, end: close, open, close})
    s.pos = close
    return true
  }
  // the run of comments that share the line
  const comments = [{open, close}]
  let after = skipBlanks(s, close)
  while (source.startsWith(OPEN, after)) {
    const next = source.indexOf(CLOSE, after + OPEN.length)
    if (next < 0 || next + CLOSE.length > s.end) break
    comments.push({open: after, close: next + CLOSE.length})
    after = skipBlanks(s, next + CLOSE.length)
  }
  if (after >= s.end || source.charCodeAt(after) !== 10) {
    s.add({kind: 'comment', start: open, end: close, open, close})
    s.pos = close
    return true
  }
  let start = before
  for (let i = 0; i < comments.length; i++) {
    const one = comments[i]!
    const next = comments[i + 1]
    const end = next ? next.open : after + 1
    s.add({kind: 'comment', start, end, open: one.open, close: one.close})
    start = end
  }
  s.pos = after + 1
  s.lineStartAt = s.pos
  return true
}
