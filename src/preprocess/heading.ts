import {wantsEquals} from './braces.js'
import type {PreComment} from './nodes.js'
import {region, type Scanner} from './scanner.js'

/** Equals signs at the start of a line: perhaps a heading, which the line's end will tell. */
export function openHeading(s: Scanner): boolean {
  const {source} = s
  let i = s.pos
  while (i < s.end && i - s.pos < 6 && source.charCodeAt(i) === 61) i++
  const count = i - s.pos
  // `{{x\n=y` is more likely a name and its value
  if (count === 1 && wantsEquals(s)) return false
  s.open('=', count, true, false)
  s.pos = i
  return true
}

/**
 * The end of a line whose start opened a heading. Equals signs, then nothing but blanks and comments, make it one; the
 * smaller run of equals signs gives the level.
 */
export function closeHeading(s: Scanner): void {
  const top = s.top!
  const {source} = s
  let end = s.pos
  let node = s.nodeCount - 1
  for (;;) {
    while (end > top.start && (source.charCodeAt(end - 1) === 32 || source.charCodeAt(end - 1) === 9)) end--
    const last = node >= top.firstNode ? s.nodes[node] : undefined
    if (last?.kind !== 'comment' || last.end !== end || !isClosed(source, last)) break
    end = last.start
    node--
  }
  let closing = end
  while (closing > top.start && source.charCodeAt(closing - 1) === 61) closing--
  const trailing = end - closing
  let level = 0
  if (closing === top.start) {
    // nothing but equals signs: the middle one is the text
    level = trailing < 3 ? 0 : Math.min(6, (trailing - 1) >> 1)
  } else if (trailing > 0) {
    level = Math.min(top.count, trailing)
  }
  s.drop()
  if (level === 0) return
  const {children} = region(s, top.start, s.pos, top.firstNode, s.nodeCount)
  s.nodeCount = top.firstNode
  s.add({
    kind: 'heading',
    start: top.start,
    end: s.pos,
    level: level as 1 | 2 | 3 | 4 | 5 | 6,
    index: ++s.headings,
    children,
  })
}

/** A comment that runs to the end of the text for want of `-->` does not end a heading. */
function isClosed(source: string, {open, close}: PreComment): boolean {
  return close - open >= 7 && source.startsWith('-->', close - 3)
}
