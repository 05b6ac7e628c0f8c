import {decodeEntities} from '../site/entities.js'
import type {Line} from './line.js'
import {findStyles, type StyleRange} from './styles.js'
import {unwrap} from './unwrap.js'

/** Ends of lines: those of all systems, form feed, Unicode's. */
const LINE = /[^\n\r\f\u2028\u2029]+|\r\n|[\n\r\f\u2028\u2029]/g

/** White space at the ends of a line, and marks of direction that skins put there. */
const EDGE = /^[\s\ufeff\u200b\u200e\u200f\u202a-\u202e]+|[\s\ufeff\u200b\u200e\u200f\u202a-\u202e]+$/g

/**
 * Cuts a capture into cleaned lines: style sheets, scripts and empty lines are taken out, character references are
 * decoded once, marks of list items are read. Lines that a text browser has wrapped become one again.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (const piece of pieces(text)) {
    const line = readLine(text, piece, afterBlank)
    if (line) {
      lines.push(line)
      afterBlank = false
    } else if (piece.start === piece.end || piece.style === '') afterBlank = true
  }
  return unwrap(lines)
}

/** A stretch of a line between style sheets. */
interface Piece {
  start: number
  end: number
  /** Classes of the sheet before it. */
  style: string
  /** Whether the line goes on from the stretch before it. */
  goesOn: boolean
}

function* pieces(text: string): Generator<Piece & {parts: StyleRange[]}> {
  const styles = findStyles(text)
  let next = 0
  let lineStart = -1
  let parts: StyleRange[] = []
  let style = ''
  const finish = (end: number): Piece & {parts: StyleRange[]} => ({start: lineStart, end, style, goesOn: false, parts})
  LINE.lastIndex = 0
  for (let at = 0; at < text.length; ) {
    LINE.lastIndex = at
    const match = LINE.exec(text) as RegExpExecArray
    const isEnd = /^[\n\r\f\u2028\u2029]/.test(match[0])
    if (isEnd) {
      yield finish(lineStart < 0 ? at : at)
      lineStart = -1
      parts = []
      style = ''
      at += match[0].length
      continue
    }
    if (lineStart < 0) lineStart = at
    const end = at + match[0].length
    at = end
    for (let range = styles[next]; range && range.start < end; range = styles[++next]) {
      parts.push(range)
      style = range.classes
      // a sheet may go over the end of the line
      if (range.end > end) at = range.end
    }
  }
  if (lineStart >= 0) yield finish(text.length)
}

function readLine(text: string, piece: Piece & {parts: StyleRange[]}, afterBlank: boolean): Line | undefined {
  let {start} = piece
  if (start < 0) return undefined
  let raw = ''
  let from = start
  for (const part of piece.parts) {
    raw += text.slice(from, part.start)
    if (raw.trim() === '') start = part.end
    from = part.end
  }
  raw += text.slice(from, piece.end)
  const decoded = decodeEntities(raw)
  const clean = decoded.replace(EDGE, '')
  if (clean === '') return undefined
  const before = decoded.slice(0, decoded.indexOf(clean[0] as string))
  const line: Line = {
    text: clean,
    start: start + (piece.parts.length === 0 ? before.length : 0),
    end: piece.end,
    indent: columns(before),
    afterImage: before.includes('\u00a0'),
    afterBlank,
    style: piece.style,
  }
  readMark(line)
  return line.text === '' ? undefined : line
}

function columns(space: string): number {
  let count = 0
  for (const character of space) {
    if (character === '\t') count += 8 - (count % 8)
    else if (/[ \u00a0\u3000]/.test(character)) count++
  }
  return count
}

/** A mark of a list item, as text browsers and editors write it: `* item`, `• item`, `1. item`. */
const BULLET = /^(?:[*•◦▪●○■∙·+]|[-–—](?=\s{1,3}\p{L}))\s+(?=\S)/u
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/

function readMark(line: Line): void {
  const bullet = BULLET.exec(line.text)
  if (bullet) {
    line.mark = 'bullet'
    line.text = line.text.slice(bullet[0].length)
    return
  }
  const number = NUMBER.exec(line.text)
  if (!number) return
  line.mark = 'number'
  line.number = Number(number[1])
}
