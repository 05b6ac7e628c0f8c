import type {Line} from './line.js'
import {fold, words} from './words.js'

/** A contents list. */
export interface ContentsList {
  /** First line of the list, its heading included. */
  start: number
  /** The line behind it. */
  end: number
  entries: ContentsEntry[]
}

/** A line of a contents list. */
export interface ContentsEntry {
  title: string
  /** 1 for `2`, 2 for `2.1`; 0 where the list has no numbers. */
  level: number
}

const NUMBERED = /^(\p{Nd}{1,3}(?:[.．]\p{Nd}{1,3}){0,6})[.．]?(?:[\s\u00a0]*)(.*)$/u
const DIGITS = /\p{Nd}/gu

/** What toggles parts of the list in MediaWiki's newer skin. */
const TOGGLE = /^(?:toggle .{1,200} subsection|.{0,40}(?:umschalten|afficher \/ masquer).{0,200})$/i

/**
 * Finds the contents list: lines numbered `1`, `1.1`, `2` in order without a gap, whose titles stand as lines further
 * down too. Needs no words; where there are no numbers, a line with the list's name shows where it is.
 */
export function findContents(lines: readonly Line[], end: number): ContentsList | undefined {
  const later = new LaterLines(lines, end)
  let tried = 0
  for (let i = 0; i < end && tried < 200; i++) {
    const line = lines[i] as Line
    if (isFirst(line)) {
      tried++
      const list = readNumbered(lines, i, end)
      if (list && isReal(list, later)) return withHeading(lines, list)
    }
    if (isHeading(line.text)) {
      const list = readPlain(lines, i, end, later)
      if (list) return list
    }
  }
  return undefined
}

/** Where texts stand, to tell whether a title comes again. */
class LaterLines {
  readonly #last = new Map<string, number>()

  constructor(lines: readonly Line[], end: number) {
    for (let i = 0; i < end; i++) this.#last.set(headingKey((lines[i] as Line).text), i)
  }

  has(title: string, from: number): boolean {
    return (this.#last.get(headingKey(title)) ?? -1) >= from
  }
}

/** A heading as it is compared: without links to edit it, without white space, which the list may write differently. */
export function headingKey(text: string): string {
  return text
    .slice(0, 400)
    .replace(/(?:[\s\u00a0]*\[[^[\]]{1,60}\])+$/u, '')
    .replace(/[\s\u00a0]+/gu, '')
    .toLowerCase()
}

function isFirst(line: Line): boolean {
  if (line.mark === 'number') return line.number === 1
  if (line.text.length > 260 || !NUMBERED.test(line.text)) return false
  const first = String.fromCodePoint(line.text.codePointAt(0) as number)
  return digitValue(first) === 1
}

function isHeading(text: string): boolean {
  if (text.length > 80) return false
  const folded = fold(text.replace(/\[[^\]]*\]/g, ''))
  return words().contents.has(folded)
}

function partsOf(number: string): number[] {
  return number.split(/[.．]/).map((part) => Number(part.replace(DIGITS, (digit) => String(digitValue(digit)))))
}

/** The value of a decimal digit of any script: their blocks begin with zero, ten in a row. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number
  if (code < 0x80) return code - 0x30
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

function readNumbered(lines: readonly Line[], start: number, end: number): ContentsList | undefined {
  const entries: ContentsEntry[] = []
  let before: number[] = []
  let at = start
  while (at < end) {
    const line = lines[at] as Line
    if (TOGGLE.test(line.text)) {
      at++
      continue
    }
    const entry = readEntry(lines, at, before)
    if (!entry) break
    entries.push({title: entry.title, level: entry.parts.length})
    before = entry.parts
    at = entry.next
  }
  return entries.length === 0 ? undefined : {start, end: at, entries}
}

/** Reads one entry, whose number must be a next one. */
function readEntry(
  lines: readonly Line[],
  at: number,
  before: readonly number[],
): {title: string; parts: number[]; next: number} | undefined {
  const line = lines[at] as Line
  const match = NUMBERED.exec(line.text)
  if (line.mark === 'number' && line.number !== undefined && isNext(before, [line.number])) {
    return {title: line.text, parts: [line.number], next: at + 1}
  }
  if (!match || line.text.length > 260) return undefined
  for (const [number, title] of readings(match[1] as string, match[2] as string)) {
    const parts = partsOf(number)
    if (!isNext(before, parts)) continue
    if (title !== '') return {title, parts, next: at + 1}
    const next = lines[at + 1]
    // number and title are lines of their own
    if (next && next.text.length < 260) return {title: next.text, parts, next: at + 2}
  }
  return undefined
}

/** A title that begins with a number may have been run together with its own: `11914` is `1` and `1914`. */
function* readings(number: string, title: string): Generator<[string, string]> {
  yield [number, title]
  const dot = Math.max(number.lastIndexOf('.'), number.lastIndexOf('．'))
  for (let cut = number.length - 1; cut > dot + 1; cut--) yield [number.slice(0, cut), number.slice(cut) + title]
}

function isNext(before: readonly number[], parts: readonly number[]): boolean {
  if (parts.length > before.length + 1) return false
  for (let i = 0; i < parts.length - 1; i++) if (parts[i] !== before[i]) return false
  const last = parts.at(-1) as number
  return last === (before[parts.length - 1] ?? 0) + 1
}

function isReal(list: ContentsList, later: LaterLines): boolean {
  const found = list.entries.filter(({title}) => later.has(title, list.end)).length
  return list.entries.length === 1 ? found === 1 : found >= list.entries.length / 2
}

function withHeading(lines: readonly Line[], list: ContentsList): ContentsList {
  let {start} = list
  while (start > 0 && list.start - start < 5 && isHeading((lines[start - 1] as Line).text)) start--
  return {...list, start}
}

/** A list without numbers: the lines behind its name that all stand again further down. */
function readPlain(lines: readonly Line[], start: number, end: number, later: LaterLines): ContentsList | undefined {
  const entries: ContentsEntry[] = []
  let at = start + 1
  let links = 0
  for (; at < end && entries.length < 400; at++) {
    const {text} = lines[at] as Line
    // links that fold the list
    if (isHeading(text) || TOGGLE.test(text)) {
      if (++links > entries.length + 5) return undefined
      continue
    }
    if (text.length > 260 || !later.has(text, at + 1)) break
    entries.push({title: text, level: 0})
  }
  // the first entry comes again before any that follows it
  return entries.length >= 2 ? {start, end: at, entries} : undefined
}
