import type {FoundHeading} from './headings.js'
import type {Line} from './line.js'
import {findMarks, type Mark} from './marks.js'
import {closingKinds, fold} from './words.js'

/** A list of notes in a capture. */
export interface NoteList {
  /** First line, and the line behind the last. */
  start: number
  end: number
  group: string
  notes: FoundNote[]
  /** Whether the lines have no arrows, so that only their number tells that they are notes. */
  isGuessed: boolean
}

/** A note in a list. */
export interface FoundNote {
  /** Its text, a piece for each line. */
  lines: string[]
  start: number
  end: number
  /** How many uses the arrows show. */
  uses: number
}

/** The arrow before a note, perhaps behind its number; text browsers read what it is for. */
const ARROW =
  /^(?:\p{Nd}{1,4}[.)]?\s{1,3})?[\^↑⇑](?:\s{0,3}(?:jump up(?: to)?|hochspringen(?: nach)?|revenir plus haut(?: en)?|перейти обратно|volver arriba|saltar a|salta a)\s?[:：]?)?\s*/iu

/** What may stand between the letters that lead back. */
const BETWEEN = /^(?:\s|,|[\s\u00a0](?:et|and|und|og|och|и|та)(?=\s))+/u

/** Whether a line is one of a list of notes. */
export function isNoteLine(text: string): boolean {
  return ARROW.test(text.slice(0, 80))
}

/** Reads the arrow and the letters (`a b`, `1 2`, `3.0 3.1`) before a note; the note itself is what is left. */
function readNoteLine(text: string): {uses: number; text: string} {
  const rest = text.replace(ARROW, '')
  for (const labels of [letters, numbers]) {
    const found = readLabels(rest, labels)
    if (found) return found
  }
  return readDecimals(rest) ?? {uses: 1, text: rest}
}

const letters = (index: number): string =>
  (index >= 26 ? String.fromCharCode(96 + Math.floor(index / 26)) : '') + String.fromCharCode(97 + (index % 26))
const numbers = (index: number): string => String(index + 1)

function readLabels(text: string, label: (index: number) => string): {uses: number; text: string} | undefined {
  let rest = text
  let uses = 0
  for (; uses < 700; uses++) {
    const wanted = label(uses)
    if (!rest.startsWith(wanted)) break
    const behind = rest.slice(wanted.length)
    const gap = BETWEEN.exec(behind.slice(0, 12))
    const joins = behind.startsWith(label(uses + 1))
    // the last letter may be run together with the note
    if (!gap && !joins && !(uses > 0 && /^[\p{Lu}\p{Nd}"“«„(]/u.test(behind))) break
    rest = gap ? behind.slice(gap[0].length) : behind
  }
  return uses > 1 ? {uses, text: rest.trimStart()} : undefined
}

/** `3.0 3.1 3.2`, a number and the use, as MediaWiki itself writes it where a wiki has no other way. */
function readDecimals(text: string): {uses: number; text: string} | undefined {
  const first = /^(\d{1,4})([.,٫])0+(?=\s|\d)/u.exec(text)
  if (!first) return undefined
  const [, number = '', point = ''] = first
  let rest = text.slice(first[0].length)
  let uses = 1
  for (;;) {
    const next = new RegExp(`^\\s*${number}${point === '.' ? '\\.' : point}0*${uses}(?!\\d\\d)`).exec(rest.slice(0, 24))
    if (!next) break
    rest = rest.slice(next[0].length)
    uses++
  }
  return uses > 1 ? {uses, text: rest.trimStart()} : undefined
}

/** Lines between two notes that may belong to the first. */
const MOST_LINES = 30

/**
 * Finds the lists of notes of a page, and which marks in the text each of them answers.
 *
 * @param isContent Whether a line may hold text of the page.
 */
export function findNotes(
  lines: readonly Line[],
  start: number,
  end: number,
  headings: ReadonlyMap<number, FoundHeading>,
  isContent: (index: number) => boolean,
): Notes {
  const lists = listsOf(lines, start, end, headings)
  const marks: PlacedMark[] = []
  for (let i = start; i < end; i++) {
    if (headings.has(i) || !isContent(i)) continue
    for (const mark of findMarks((lines[i] as Line).text)) marks.push({...mark, line: i})
  }
  if (lists.length === 0) guessLists(lines, start, end, headings, marks, lists)
  return new Notes(lists, marks)
}

/** A mark and the line it stands in. */
type PlacedMark = Mark & {line: number}

function listsOf(
  lines: readonly Line[],
  start: number,
  end: number,
  headings: ReadonlyMap<number, FoundHeading>,
): NoteList[] {
  const lists: NoteList[] = []
  let current: NoteList | undefined
  let loose: Line[] = []
  for (let i = start; i < end; i++) {
    const line = lines[i] as Line
    if (headings.has(i)) current = undefined
    else if (isNoteLine(line.text)) {
      if (!current) {
        current = {start: i, end: i + 1, group: '', notes: [], isGuessed: false}
        lists.push(current)
      } else if (loose.length > 0) {
        const last = current.notes.at(-1) as FoundNote
        for (const piece of loose) last.lines.push(piece.text)
        last.end = (loose.at(-1) as Line).end
      }
      const {uses, text} = readNoteLine(line.text)
      current.notes.push({lines: text === '' ? [] : [text], start: line.start, end: line.end, uses})
      current.end = i + 1
      loose = []
      continue
    }
    loose.push(line)
    if (loose.length > MOST_LINES) current = undefined
    if (!current) loose = []
  }
  return lists
}

/** Where notes have no arrows: the lines of a closing section that are as many as the text has numbers. */
function guessLists(
  lines: readonly Line[],
  start: number,
  end: number,
  headings: ReadonlyMap<number, FoundHeading>,
  marks: readonly PlacedMark[],
  lists: NoteList[],
): void {
  const most = marks.reduce((max, {group, number}) => (group === '' ? Math.max(max, number) : max), 0)
  if (most < 2) return
  for (const [index, heading] of headings) {
    if (closingKinds.get(fold(heading.title)) !== 'references') continue
    const first = index + heading.lines
    if (first + most > end || first < start) continue
    let next = first
    while (next < end && next - first <= most && !headings.has(next)) next++
    const isNumbered = (lines[first] as Line).mark === 'number'
    if (next - first !== most && !(isNumbered && (lines[first + most - 1] as Line).number === most)) continue
    const notes = lines
      .slice(first, first + most)
      .map((line) => ({lines: [line.text], start: line.start, end: line.end, uses: 1}))
    lists.push({start: first, end: first + most, group: '', notes, isGuessed: true})
    return
  }
}

/** What a mark stands for. */
export interface Resolved {
  list?: NoteList
  note?: FoundNote
}

/** The notes of a page: tells for each mark whether it is one, and of which note. */
export class Notes {
  readonly lists: readonly NoteList[]
  readonly #listsOf = new Map<string, NoteList[]>()
  /** Groups whose list the capture does not hold. */
  readonly #without = new Set<string>()

  constructor(lists: readonly NoteList[], marks: readonly PlacedMark[]) {
    this.lists = lists
    // marks since the group's last list, by number
    const open = new Map<string, Map<number, number>>()
    let next = 0
    for (const list of lists) {
      for (let mark = marks[next]; mark && mark.line < list.end; mark = marks[++next]) {
        const counts = open.get(mark.group) ?? new Map<number, number>()
        counts.set(mark.number, (counts.get(mark.number) ?? 0) + 1)
        open.set(mark.group, counts)
      }
      this.#assign(list, open)
    }
    const byGroup = new Map<string, Set<number>>()
    for (const {group, number} of marks) byGroup.set(group, (byGroup.get(group) ?? new Set()).add(number))
    for (const [group, numbers] of byGroup) {
      if (!this.#listsOf.has(group) && isSequence(numbers, group)) this.#without.add(group)
    }
  }

  /** Gives a list to the group whose marks it answers best. */
  #assign(list: NoteList, open: Map<string, Map<number, number>>): void {
    let best = {group: '', score: 0}
    for (const [group, counts] of open) {
      let hits = 0
      let wanted = 0
      for (const [i, {uses}] of list.notes.entries()) {
        hits += Math.min(uses, counts.get(i + 1) ?? 0)
        wanted += uses
      }
      let marks = 0
      for (const count of counts.values()) marks += count
      const score = (2 * hits) / (wanted + marks)
      if (score > best.score) best = {group, score}
    }
    list.group = best.group
    const known = this.#listsOf.get(best.group)
    if (known) known.push(list)
    else this.#listsOf.set(best.group, [list])
    open.delete(best.group)
  }

  /** The note of a mark in a line; `undefined` where the brackets are no mark. */
  resolve(mark: Mark, line: number): Resolved | undefined {
    const lists = this.#listsOf.get(mark.group)
    if (!lists) return this.#without.has(mark.group) ? {} : undefined
    const list = firstAfter(lists, line)
    const note = list.notes[mark.number - 1]
    return note && {list, note}
  }
}

/** The first list that does not end before a line, else the last one. */
function firstAfter(lists: readonly NoteList[], line: number): NoteList {
  let low = 0
  let high = lists.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lists[middle] as NoteList).end > line) high = middle
    else low = middle + 1
  }
  return lists[low] as NoteList
}

/** Whether numbers are those of notes: they begin at 1, and few are left out. A letter alone is too likely by chance. */
function isSequence(numbers: ReadonlySet<number>, group: string): boolean {
  let most = 0
  for (const number of numbers) most = Math.max(most, number)
  return numbers.has(1) && numbers.size >= most * 0.6 && (group === '' || most > 1)
}
