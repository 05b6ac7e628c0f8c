import type {Line} from './line.js'

/** No text browser writes longer lines by itself. */
const WIDEST = 132

/** A line shorter than that is not full. */
const NARROWEST = 50

/** How many lines are needed to tell that a text is wrapped. */
const ENOUGH = 12

/**
 * Joins lines that a text browser (lynx, w3m, links) has wrapped: in such a capture no line is longer than a window,
 * blocks are set apart by empty lines, and many lines are nearly full. Other captures are left as they are.
 */
export function unwrap(lines: Line[]): Line[] {
  const width = widthOf(lines)
  if (width === undefined) return lines
  const joined: Line[] = []
  let before = 0
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn = last && !line.afterBlank && line.mark === undefined && before > width * 0.6
    const length = line.indent + line.text.length
    if (last && goesOn && fits(last, line, before, width)) {
      last.text += isBroken(last.text) ? line.text : ` ${line.text}`
      last.end = line.end
    } else joined.push({...line})
    before = length
  }
  return joined
}

/** The width that a text is wrapped at; `undefined` where it is not. */
function widthOf(lines: readonly Line[]): number | undefined {
  if (lines.length < ENOUGH) return undefined
  let width = 0
  let blanks = 0
  let pairs = 0
  let full = 0
  for (const [i, line] of lines.entries()) {
    const length = line.indent + line.text.length
    if (length > WIDEST) return undefined
    width = Math.max(width, length)
    if (line.afterBlank) blanks++
    const next = lines[i + 1]
    if (!next || next.afterBlank) continue
    pairs++
    if (length >= NARROWEST) full++
  }
  return width >= NARROWEST && blanks > lines.length / 20 && full > 4 && full > pairs * 0.35 ? width : undefined
}

/** Whether the first word of a line would not have fitted at the end of the line before it. */
function fits(last: Line, line: Line, before: number, width: number): boolean {
  if (last.mark === undefined && Math.abs(line.indent - last.indent) > 3) return false
  const space = line.text.indexOf(' ')
  const word = space < 0 ? line.text.length : space
  return before + 1 + word > width * 0.85
}

/** Whether a word goes on in the next line without a space. */
function isBroken(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text.slice(-2))
}
