import type {Joins} from './joins.js'
import type {LabelVocabulary} from './label-vocabulary.js'
import type {Line} from './line.js'
import {isProse} from './prose.js'
import {fold} from './words.js'

/** An infobox as it was read. */
export interface FoundInfobox {
  title?: string
  rows: FoundRow[]
  /** How many lines it takes. */
  lines: number
}

/** A row of it. */
export interface FoundRow {
  header?: string
  label?: string
  /** A piece for each line. */
  value: string[]
  confidence: number
}

/** How infoboxes are found. */
export interface InfoboxContext {
  vocabulary: LabelVocabulary
  joins: Joins
  /** Title of the page: boxes begin with it. */
  title: string | undefined
  /** Whether a line is one of a list of notes, a heading, the start of another box. */
  isBoundary(index: number): boolean
  end: number
}

/** Longest line that is read as a box run together. */
const LONGEST_RUN = 20_000

/**
 * Reads the infobox that begins at a line, if one does. Three ways in which captures have them: all cells run together in a
 * line, each cell in a line of its own, label and value in a line. The latter are only looked for in the lead.
 */
export function readInfobox(
  lines: readonly Line[],
  at: number,
  context: InfoboxContext,
  isLead: boolean,
): FoundInfobox | undefined {
  return readRun(lines, at, context) ?? (isLead ? readCells(lines, at, context) : undefined)
}

/** A label found in a run of text. */
interface Hit {
  start: number
  end: number
  strength: number
  /** Whether it is the header over rows. */
  isHeader: boolean
}

/** `Kirovabad pogromLocationGanja, Azerbaijan SSRDateNovember 1988`. Lists in the cells make more lines of it. */
function readRun(lines: readonly Line[], at: number, context: InfoboxContext): FoundInfobox | undefined {
  const {text} = lines[at] as Line
  if (text.length > LONGEST_RUN || text.includes('\t')) return undefined
  const titleEnd = startsWithTitle(text, context)
  const hits = findHits(text, titleEnd, context)
  const isBox =
    hits.length >= 3 || (hits.length === 2 && (titleEnd > 0 || !isProse(text))) || (hits.length === 1 && titleEnd > 0)
  if (!isBox || isText(text, hits)) return titleEnd > 0 ? fromJoins(text, titleEnd, context) : undefined
  const box = fromHits(text, hits, titleEnd, context.joins)
  let loose: string[] = []
  for (let i = at + 1; i < context.end && loose.length < MOST_INNER && !context.isBoundary(i); i++) {
    const line = (lines[i] as Line).text
    if (line.length > LONGEST_RUN || line.includes('\t') || isProse(line, 60)) break
    const more = findHits(line, 0, context)
    const goesOn = more.length > 1 || (more.length === 1 && ((more[0] as Hit).start === 0 || line.length < 100))
    if (!goesOn || isText(line, more)) {
      loose.push(line)
      continue
    }
    const {title, rows} = fromHits(line, more, 0, context.joins)
    const last = box.rows.at(-1) as FoundRow
    last.value.push(...loose, ...(title === undefined ? [] : [title]))
    box.rows.push(...rows)
    box.lines = i + 1 - at
    loose = []
  }
  return box
}

/** Lines of a list in a cell. */
const MOST_INNER = 15

/** A long text in which few labels were found is text that happens to have words run together. */
function isText(text: string, hits: readonly Hit[]): boolean {
  return text.length > 400 && hits.length < text.length / 400
}

/** The length of the page's title at the start of a line where it runs into the next word; else 0. */
function startsWithTitle(text: string, {title, joins}: InfoboxContext): number {
  for (const name of title === undefined ? [] : [title, title.replace(/\s*\([^()]*\)$/, '')]) {
    if (name === '' || text.length <= name.length || fold(text.slice(0, name.length)) !== fold(name)) continue
    if (!/\s/.test(text[name.length] as string) && joins.strength(text, name.length) > 0) return name.length
  }
  return 0
}

/** The labels of the vocabulary at places where text was run together. */
function findHits(text: string, titleEnd: number, {vocabulary, joins}: InfoboxContext): Hit[] {
  const hits: Hit[] = []
  for (let start = titleEnd; start < text.length; start++) {
    if (/[\s.,;:)]/.test(text[start] as string)) continue
    const before = start === 0 || start === titleEnd ? 1 : boundaryBefore(text, start, joins)
    if (before === 0) continue
    const hit = longestLabel(text, start, before, vocabulary, joins)
    if (!hit) continue
    hits.push(hit)
    // what stands directly behind a label is its value, behind a header the next label
    start = hit.isHeader ? hit.end - 1 : hit.end
  }
  return hits
}

function boundaryBefore(text: string, at: number, joins: Joins): number {
  const before = text[at - 1] as string
  // what stands between the parts of coordinates
  if (/[\ufeff\u200b]/.test(before)) return 0.7
  const strength = joins.strength(text, at)
  if (strength > 0.3) return strength
  // `SSRDate`, `12 km²Price`: a known label makes more of it than the letters alone do
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(before) && /[\p{Lu}\p{Lo}]/u.test(text[at] as string) ? 0.3 : strength
}

function longestLabel(
  text: string,
  start: number,
  before: number,
  {labels, headers, longest}: LabelVocabulary,
  joins: Joins,
): Hit | undefined {
  const limit = Math.min(text.length, start + longest + NOTE_IN_LABEL)
  for (let end = limit; end > start + 1; end--) {
    const last = text[end - 1] as string
    const isColon = last === ':' || last === '：'
    if (/\s/.test(last) || (!isColon && /[:：]/.test(text[end] ?? ''))) continue
    const label = fold(text.slice(start, end).replace(/[\s\u00a0]?\([^()]{1,30}\)(?=[:：]?$)/u, ''))
    if (!labels.has(label) && !headers.has(label)) continue
    const after = isColon ? 0.8 : boundaryAfter(text, end, joins, label)
    if (after === 0 || before + after < 0.8) continue
    return {start, end, strength: Math.min(1, (before + after) / 1.6), isHeader: !labels.has(label)}
  }
  return undefined
}

/** Room for what may stand in brackets behind a label: `Population (2016)`. */
const NOTE_IN_LABEL = 20

function boundaryAfter(text: string, at: number, joins: Joins, label: string): number {
  // the last cell may be empty
  if (at === text.length) return 0.5
  if (/^(?:www\.|https?:)/.test(text.slice(at, at + 6))) return 0.9
  const strength = joins.strength(text, at)
  if (strength > 0) return strength
  if (/[\p{Lu}\p{N}\p{Lo}"“«„(€$£¥+−–—-]/u.test(text[at] as string)) return 0.4
  // `town rightssince 1928`: a small letter may go on with the label's last word, so the label has to be a long one
  return /\p{Ll}/u.test(text[at] as string) && label.length > 5 && label.includes(' ') ? 0.5 : 0
}

function fromHits(text: string, hits: readonly Hit[], titleEnd: number, joins: Joins): FoundInfobox {
  const rows: FoundRow[] = []
  const start = (hits[0] as Hit).start
  const title = text.slice(0, titleEnd > 0 ? titleEnd : start).trim()
  // captions of images, the title in another language
  if (titleEnd > 0) {
    for (const value of piecesOf(text.slice(titleEnd, start), joins)) rows.push({value: [value], confidence: 0.5})
  }
  for (const [i, hit] of hits.entries()) {
    const value = text.slice(hit.end, hits[i + 1]?.start ?? text.length).trim()
    const confidence = rounded(0.5 + hit.strength / 2)
    const label = cleanLabel(text.slice(hit.start, hit.end))
    if (hit.isHeader && value === '') rows.push({header: label, value: [], confidence})
    else rows.push({label, value: value === '' ? [] : [value], confidence})
  }
  return {...(title !== '' && {title}), rows, lines: 1}
}

function piecesOf(text: string, joins: Joins): string[] {
  const pieces: string[] = []
  let from = 0
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && joins.strength(text, i) < 0.7) continue
    const piece = text.slice(from, i).trim()
    if (piece !== '') pieces.push(piece)
    from = i
  }
  return pieces
}

/** Without known labels: what is run together is title, label, value, label, value. */
function fromJoins(text: string, titleEnd: number, {joins}: InfoboxContext): FoundInfobox | undefined {
  const cuts: number[] = []
  for (let i = titleEnd; i < text.length; i++) if (joins.strength(text, i) >= 0.55) cuts.push(i)
  if (cuts.length < 3 || cuts.length < text.length / 200) return undefined
  const pieces = cuts.map((cut, i) => text.slice(cut, cuts[i + 1] ?? text.length).trim())
  const rows: FoundRow[] = []
  for (let i = 0; i < pieces.length; ) {
    const [label, value] = [pieces[i] as string, pieces[i + 1]]
    if (value !== undefined && isLabelLike(label)) {
      rows.push({label: cleanLabel(label), value: [value], confidence: 0.3})
      i += 2
    } else {
      const last = rows.at(-1)
      if (last?.label !== undefined) last.value[last.value.length - 1] += label
      else rows.push({value: [label], confidence: 0.3})
      i++
    }
  }
  return {title: text.slice(0, titleEnd).trim(), rows, lines: 1}
}

function isLabelLike(text: string): boolean {
  return text.length <= 40 && /^\p{L}[^\p{Nd},;]*$/u.test(text)
}

function cleanLabel(text: string): string {
  return text.replace(/\s*[:：]\s*$/, '').trim()
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** Lines without a label in a row, before the box is taken to be over. */
const MOST_LOOSE = 6
/** Rows of the largest box. */
const MOST_ROWS = 200
/** Longest line of a box whose cells are lines. */
const LONGEST_CELL = 400

/** Of a row whose label is not known. */
const UNKNOWN_LABEL = 0.7

/** Each cell a line: labels and values by turns, or both in a line with a tab or spaces between. */
function readCells(lines: readonly Line[], at: number, context: InfoboxContext): FoundInfobox | undefined {
  const rows: FoundRow[] = []
  const before: string[] = []
  const distinct = new Set<string>()
  let labels = 0
  let loose = 0
  let end = at
  let i = at
  for (; i < context.end && loose <= MOST_LOOSE; i++) {
    const line = lines[i] as Line
    const {text} = line
    if (i > at && context.isBoundary(i)) break
    if (text.length > LONGEST_CELL || (isProse(text, 80) && rows.at(-1)?.value.length !== 0)) break
    const row = readCellRow(text, context)
    if (row) {
      rows.push(row)
      labels++
      distinct.add(fold(row.label ?? ''))
      // a word that begins line after line is none of a box
      if (labels > 3 && distinct.size < labels * 0.6) return undefined
      if (labels > MOST_ROWS) break
      loose = row.value.length > 0 ? 1 : 0
      end = i + 1
      if (row.value.length > 0) continue
      // the value is the next line, unless that is a label too
      const next = lines[i + 1]
      if (next && i + 1 < context.end && !context.isBoundary(i + 1) && !isKnown(next.text, context)) {
        row.value.push(next.text)
        i++
        loose = 1
        end = i + 1
      }
      continue
    }
    if (context.vocabulary.headers.has(fold(text))) {
      rows.push({header: text, value: [], confidence: 0.8})
      end = i + 1
      continue
    }
    loose++
    const last = rows.at(-1)
    if (last) last.value.push(text)
    else before.push(text)
  }
  // two columns of unknown words may be any table
  const isKnownBox = rows.some(({confidence}) => confidence !== UNKNOWN_LABEL) || isTitleLine(before[0] ?? '', context)
  if (
    distinct.size < 2 ||
    !isKnownBox ||
    (before.length > 0 && !isTitleLine(before[0] as string, context) && labels < 3)
  )
    return undefined
  trimLoose(rows, i - end)
  return cellBox(before, rows, end - at)
}

/** Takes the lines behind the last row off again. */
function trimLoose(rows: FoundRow[], count: number): void {
  const last = rows.at(-1)
  if (last && count > 0) last.value.splice(Math.max(1, last.value.length - count))
}

function cellBox(before: readonly string[], rows: FoundRow[], lines: number): FoundInfobox {
  const [title, ...others] = before
  const loose = others.map((value): FoundRow => ({value: [value], confidence: 0.5}))
  return {...(title !== undefined && {title}), rows: [...loose, ...rows], lines}
}

function isTitleLine(text: string, {title}: InfoboxContext): boolean {
  if (title === undefined) return false
  const folded = fold(text)
  return folded === fold(title) || folded === fold(title.replace(/\s*\([^()]*\)$/, ''))
}

function isKnown(text: string, {vocabulary}: InfoboxContext): boolean {
  return text.length <= 80 && (vocabulary.labels.has(fold(text)) || vocabulary.headers.has(fold(text)))
}

/** `Location`, `Location⇥Ganja`, `Location: Ganja`, `Location Ganja`. */
function readCellRow(text: string, {vocabulary}: InfoboxContext): FoundRow | undefined {
  const tab = text.indexOf('\t')
  if (tab > 0 && tab < 80) {
    const label = text.slice(0, tab)
    const value = text
      .slice(tab)
      .replace(/\s*\t+\s*/g, ' ')
      .trim()
    if (label.trim() === '' || value === '') return undefined
    return {
      label: cleanLabel(label),
      value: [value],
      confidence: vocabulary.labels.has(fold(label)) ? 1 : UNKNOWN_LABEL,
    }
  }
  if (text.length <= 80 && vocabulary.labels.has(fold(text))) {
    return {label: cleanLabel(text), value: [], confidence: 0.9}
  }
  const end = Math.min(text.length - 1, vocabulary.longest + 2)
  for (let at = end; at > 1; at--) {
    if (!/[\s\u00a0:：]/.test(text[at] as string)) continue
    const label = text.slice(0, at)
    if (!vocabulary.labels.has(fold(label)) || !/^\p{Lu}|^\p{Lo}/u.test(label)) continue
    const value = text.slice(at).replace(/^[\s\u00a0:：]+/, '')
    if (value === '' || (/^\p{Ll}/u.test(value) && text[at] !== ':')) return undefined
    return {label: cleanLabel(label), value: [value], confidence: 0.6}
  }
  return undefined
}
