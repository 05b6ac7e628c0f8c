import type {ContentsList} from './contents.js'
import {headingKey} from './contents.js'
import type {Line} from './line.js'
import {isProse} from './prose.js'
import {closingKinds, fold, words} from './words.js'

/** A heading as it was found. */
export interface FoundHeading {
  title: string
  /** 2 for `==`. */
  depth: number
  confidence?: number
  /** Lines that belong to it: 2 where the link to edit the section is a line of its own. */
  lines: number
}

/** Links to edit a section, behind its heading. */
const EDIT = /(?:[\s\u00a0]*\[([^[\]]{1,60})\])+$/u

/** Longest heading. */
const LONGEST = 255

/**
 * Finds the headings of a page's content, by the links to edit their sections, by the contents list, and where there is
 * neither by their names (See also) or their shape. Depth is the contents list's.
 *
 * @returns By index of the line.
 */
export function findHeadings(
  lines: readonly Line[],
  start: number,
  end: number,
  contents: ContentsList | undefined,
): Map<number, FoundHeading> {
  const edited = findEdited(lines, start, end, contents)
  if (edited.size > 0) return withDepths(edited, lines, start, end, contents)
  const listed = findListed(lines, start, end, contents)
  return listed.size > 0 ? listed : guessHeadings(lines, start, end)
}

function isWithin(contents: ContentsList | undefined, index: number): boolean {
  return contents !== undefined && index >= contents.start && index < contents.end
}

/** Headings with a link to edit the section, in any language: known words, or the same words behind several lines. */
function findEdited(
  lines: readonly Line[],
  start: number,
  end: number,
  contents: ContentsList | undefined,
): Map<number, FoundHeading> {
  const found = new Map<number, FoundHeading>()
  const link = editLink(lines, start, end, contents)
  for (let i = start; i < end; i++) {
    const {text} = lines[i] as Line
    if (text.length > LONGEST + 70 || isWithin(contents, i)) continue
    const match = EDIT.exec(text)
    const title = match ? text.slice(0, match.index) : text
    if (match && title !== '' && (isEdit(match[1] as string) || match[0].trim() === link)) {
      found.set(i, {title, depth: 2, lines: 1})
      continue
    }
    const next = i + 1 < end ? (lines[i + 1] as Line).text : ''
    if (
      next.length < 70 &&
      !match &&
      isEdit(next.replace(/^\[|\]$/g, '')) &&
      !isEdit(text) &&
      !/[.,;:!?]$/.test(text)
    ) {
      found.set(i, {title, depth: 2, lines: 2})
      i++
    }
  }
  return found
}

/** Whether words are those of a link to edit a section. */
function isEdit(text: string): boolean {
  const {edit} = words()
  const folded = fold(text)
  return edit.has(folded) || (folded.includes('|') && folded.split('|').every((part) => edit.has(part.trim())))
}

/** A link that stands behind several short lines; `undefined` where there is none that is not known anyway. */
function editLink(
  lines: readonly Line[],
  start: number,
  end: number,
  contents: ContentsList | undefined,
): string | undefined {
  const titles = new Set(contents?.entries.map(({title}) => headingKey(title)))
  const counts = new Map<string, LinkCount>()
  for (let i = start; i < end; i++) {
    const {text} = lines[i] as Line
    const match = EDIT.exec(text.slice(-LONGEST))
    if (!match || match.index === 0) continue
    const link = match[0].trim()
    if (NOTES.test(link)) continue
    const count = counts.get(link) ?? {times: 0, listed: 0, behindText: 0}
    count.times++
    if (text.length > 150 || isProse(text)) count.behindText++
    else if (titles.has(headingKey(text))) count.listed++
    counts.set(link, count)
  }
  for (const [link, {times, listed, behindText}] of counts) {
    if (behindText > 0) continue
    if (listed > 0 ? listed >= times / 2 : times > 1 && titles.size === 0) return link
  }
  return undefined
}

/** Marks of notes, which are no links to edit anything. */
const NOTES = /^(?:\[[\s\p{Nd}]{1,6}\]|\[\p{L}{1,2}\]|\[\p{L}{1,8}\.?[\s\u00a0]?\p{Nd}{1,3}\])+$/u

/** How often a link stands behind lines: all, those that the contents list names, and those that are text. */
interface LinkCount {
  times: number
  listed: number
  behindText: number
}

function withDepths(
  found: Map<number, FoundHeading>,
  lines: readonly Line[],
  start: number,
  end: number,
  contents: ContentsList | undefined,
): Map<number, FoundHeading> {
  if (!contents || contents.entries.every(({level}) => level === 0)) return guessDepths(found)
  const {entries} = contents
  let next = 0
  let last = 0
  for (const heading of found.values()) {
    const at = findEntry(entries, next, headingKey(heading.title))
    if (at >= 0) {
      last = (entries[at] as {level: number}).level
      heading.depth = Math.min(last + 1, 6)
      next = at + 1
    } else {
      // a contents list may leave deep headings out
      heading.depth = Math.min(last + 2, 6)
      heading.confidence = 0.6
    }
  }
  return addListed(found, lines, start, end, contents)
}

/** The next entry of that title, not far ahead. */
function findEntry(entries: ContentsList['entries'], from: number, key: string): number {
  for (let i = from; i < entries.length && i < from + 50; i++) {
    if (headingKey((entries[i] as {title: string}).title) === key) return i
  }
  return -1
}

/** Headings of the contents list that have no link to edit them: those that a template made. */
function addListed(
  found: Map<number, FoundHeading>,
  lines: readonly Line[],
  start: number,
  end: number,
  contents: ContentsList,
): Map<number, FoundHeading> {
  const known = new Set([...found.values()].map(({title}) => headingKey(title)))
  if (contents.entries.every(({title}) => known.has(headingKey(title)))) return found
  const listed = findListed(lines, start, end, contents)
  const all = new Map(found)
  for (const [index, heading] of listed) {
    if (!known.has(headingKey(heading.title)) && !all.has(index)) all.set(index, {...heading, confidence: 0.7})
  }
  return new Map([...all].sort(([a], [b]) => a - b))
}

/** Without numbers nothing tells of depth: the first heading and the closing ones are surely top ones. */
function guessDepths(found: Map<number, FoundHeading>): Map<number, FoundHeading> {
  let isFirst = true
  for (const heading of found.values()) {
    if (!isFirst && !closingKinds.has(fold(heading.title))) heading.confidence = 0.8
    isFirst = false
  }
  return found
}

/** The lines that the contents list names, in its order. */
function findListed(
  lines: readonly Line[],
  start: number,
  end: number,
  contents: ContentsList | undefined,
): Map<number, FoundHeading> {
  const found = new Map<number, FoundHeading>()
  if (!contents) return found
  const places = new Map<string, number[]>()
  for (let i = Math.max(start, contents.end > end ? start : contents.end); i < end; i++) {
    const {text} = lines[i] as Line
    if (text.length > LONGEST + 70) continue
    const key = headingKey(text)
    const list = places.get(key)
    if (list) list.push(i)
    else places.set(key, [i])
  }
  let last = -1
  for (const {title, level} of contents.entries) {
    const list = places.get(headingKey(title))
    while (list && list.length > 0 && (list[0] as number) <= last) list.shift()
    const index = list?.shift()
    if (index === undefined) continue
    last = index
    found.set(index, {
      title,
      depth: level === 0 ? 2 : Math.min(level + 1, 6),
      lines: 1,
      ...(level === 0 && {confidence: 0.7}),
    })
  }
  return found
}

/** Without links and list: the usual names of closing sections, and short lines that stand alone between sentences. */
function guessHeadings(lines: readonly Line[], start: number, end: number): Map<number, FoundHeading> {
  const found = new Map<number, FoundHeading>()
  for (let i = start; i < end; i++) {
    const {text, mark} = lines[i] as Line
    if (text.length > 60 || mark !== undefined) continue
    const isClosing = closingKinds.has(fold(text))
    if (isClosing && i > start) found.set(i, {title: text, depth: 2, confidence: 0.7, lines: 1})
    else if (isAlone(lines, i, start, end)) found.set(i, {title: text, depth: 2, confidence: 0.4, lines: 1})
  }
  return found
}

function isAlone(lines: readonly Line[], index: number, start: number, end: number): boolean {
  const {text} = lines[index] as Line
  if (index <= start || index + 1 >= end || text.length < 3 || /[.,;:!?…。、\])]$|^[\p{Ll}\d^↑]|\t/u.test(text))
    return false
  return isProse((lines[index - 1] as Line).text, 60) && isProse((lines[index + 1] as Line).text, 60)
}
