import type {Joins} from './joins.js'
import type {ListedPages} from './label-vocabulary.js'
import type {Line} from './line.js'
import {isProse} from './prose.js'
import {fold, navbarMark} from './words.js'

/** A navbox as it was read. */
export interface FoundNavbox {
  title: string
  /** Full title of the template, where the page source has it. */
  template?: string
  groups: FoundGroup[]
  /** The line behind the box. */
  end: number
  confidence: number
}

/** A group of it. */
export interface FoundGroup {
  label?: string
  items: string[]
  groups: FoundGroup[]
}

/** How navboxes are found. */
export interface NavboxContext {
  joins: Joins
  pages: ListedPages | undefined
  /** Local name of the template namespace. */
  templateNamespace: string
  end: number
  isBoundary(index: number): boolean
}

/** Longest entry. */
const LONGEST = 300

/** What templates put between entries that stand in a line. */
const SEPARATOR = /(?:[\s\u00a0]+[•·‧・|⋅∙]|[•·‧∙])[\s\u00a0]*/u

/**
 * Reads the box of links that begins at a line, if one does: its first line begins with the links to view, discuss and edit
 * it (`vteNagorno-Karabakh conflictBackground`), each entry is a line, or entries stand in a line with marks between them.
 */
export function readNavbox(lines: readonly Line[], at: number, context: NavboxContext): FoundNavbox | undefined {
  const head = readHead(lines, at, context)
  if (!head) return undefined
  const [first = '', ...others] = SEPARATOR.test(head.text) ? head.text.split(SEPARATOR) : [head.text]
  const entries: Entry[] = others.map((text) => ({text, afterImage: false, isRow: false}))
  let isInLine = others.length > 0
  let i = head.next
  for (; i < context.end; i++) {
    const line = lines[i] as Line
    if (context.isBoundary(i) || readHead(lines, i, context)) break
    const pieces = line.text.split(SEPARATOR)
    if (pieces.length > 2) {
      entries.push(...pieces.map((text, n) => ({text: text.trim(), afterImage: false, isRow: n === 0})))
      isInLine = true
    } else if (line.text.length > LONGEST || isProse(line.text)) break
    else entries.push({text: line.text, afterImage: line.afterImage, isRow: true})
  }
  const template = findTemplate(first, context)
  const {title, label, confidence} = splitHead(first, template, context)
  // where entries follow in the line, what was run together with the title is the first of them
  const isEntry = others.length > 0 && label !== undefined
  if (isEntry) entries.unshift({text: label, afterImage: false, isRow: true})
  const groups = groupsOf(
    isInLine ? entries.flatMap((entry) => splitRow(entry, context.joins, template?.labels)) : entries,
    isEntry ? undefined : label,
    template?.labels,
  )
  return {title, groups, end: i, confidence, ...(template && {template: template.title})}
}

/** An entry on its way into a group. */
interface Entry {
  text: string
  afterImage: boolean
  /** Whether it begins a row: its label may be run together with it. */
  isRow: boolean
  /** Whether it is a label. */
  isLabel?: boolean
}

/** `VolmīraNovada pilsētasAinaži`: the last entry of a row, the next row's label, that row's first entry. */
function splitRow(entry: Entry, joins: Joins, known: ReadonlySet<string> | undefined): Entry[] {
  const {text, isRow} = entry
  const cuts: number[] = []
  for (let i = 1; i < text.length && cuts.length < 3; i++) if (joins.strength(text, i) >= 0.85) cuts.push(i)
  const [first, second] = cuts
  if (first === undefined || cuts.length > 2) return [entry]
  const make = (piece: string, isLabel: boolean): Entry => ({
    text: piece.trim(),
    afterImage: false,
    isRow: false,
    isLabel,
  })
  if (isRow && second === undefined) return [make(text.slice(0, first), true), make(text.slice(first), false)]
  if (second === undefined) {
    // an entry and a label alone: only where the label is known
    return known?.has(fold(text.slice(first)))
      ? [make(text.slice(0, first), false), make(text.slice(first), true)]
      : [entry]
  }
  return [make(text.slice(0, first), false), make(text.slice(first, second), true), make(text.slice(second), false)]
}

/** What stands behind the links, and the line behind that. */
function readHead(lines: readonly Line[], at: number, {end}: NavboxContext): {text: string; next: number} | undefined {
  const {text} = lines[at] as Line
  if (text.length > 5000) return undefined
  const match = navbarMark.exec(text)
  if (match) {
    const rest = text.slice(match[0].length).trim()
    if (rest !== '') return isTitle(rest) ? {text: rest, next: at + 1} : undefined
    const next = lines[at + 1]
    return next && at + 1 < end && next.text.length < 200 ? {text: next.text, next: at + 2} : undefined
  }
  if (text.length > 2) return undefined
  // a letter a line
  let letters = text
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    const line = (lines[i] as Line).text
    const whole = navbarMark.exec(`${letters} ${line.slice(0, 200)}`)
    if (whole && whole[0].replace(/[^\p{L}]/gu, '').length > letters.length && letters.length >= 2) {
      const rest = `${letters} ${line}`.slice(whole[0].length).trim()
      if (rest !== '') return {text: rest, next: i + 1}
    }
    if (whole && whole[0].trim().length === `${letters} ${line}`.trim().length) {
      const next = lines[i + 1]
      return next && i + 1 < end && next.text.length < 200 ? {text: next.text, next: i + 2} : undefined
    }
    if (line.length > 2) return undefined
    letters += line
  }
  return undefined
}

/** A title begins with a capital letter, a digit or a mark; `vteAnything` does, `vteam` does not. */
function isTitle(text: string): boolean {
  return /^[\p{Lu}\p{Lo}\p{Nd}\p{P}\p{S}\p{Lt}]/u.test(text) || /^\p{Ll}{1,2}\p{Lu}/u.test(text)
}

/** A template of the wiki that makes the box. */
interface FoundTemplate {
  title: string
  /** The title that it shows, where its text says it. */
  shown?: string
  labels: ReadonlySet<string>
}

function findTemplate(text: string, {pages, templateNamespace, joins}: NavboxContext): FoundTemplate | undefined {
  if (!pages) return undefined
  const names = new Set<string>([text])
  for (let i = 1; i < text.length && names.size < 12; i++) {
    if (joins.strength(text, i) > 0) names.add(text.slice(0, i))
  }
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (const title of [name, `Campaignbox ${name}`, `Navbox ${name}`, `${name} navbox`, `${name} sidebar`]) {
      const page = pages.get(`${templateNamespace}:${title}`)
      if (page) return {title: page.title, shown: name, labels: groupLabels(page.text.slice(0, 100_000))}
    }
  }
  return undefined
}

/** The labels of groups in a template's text. */
function groupLabels(text: string): Set<string> {
  const labels = new Set<string>()
  for (const [, value = ''] of text.matchAll(
    /\|[ \t]{0,4}(?:group|gruppe|groupe|grupo|heading|header)[ _]?\d{1,3}[ \t]{0,30}=([^\n]{1,400})/giu,
  )) {
    const label = value
      .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
      .replace(/'''?|<\/?[a-z][^<>]{0,100}>|\{\{[^{}]{0,100}\}\}/gi, '')
      .trim()
    if (label !== '' && !label.includes('{')) labels.add(fold(label))
  }
  return labels
}

/** Title and label of the first group, where they were run together. */
function splitHead(
  text: string,
  template: FoundTemplate | undefined,
  {joins}: NavboxContext,
): {title: string; label?: string; confidence: number} {
  if (template?.shown !== undefined) {
    const label = text.slice(template.shown.length).trim()
    return {title: template.shown, confidence: 1, ...(label !== '' && {label})}
  }
  // the last join: a title is longer than a label
  for (let i = text.length - 2; i > 2; i--) {
    const strength = joins.strength(text, i)
    if (strength < 0.55) continue
    return {title: text.slice(0, i).trim(), label: text.slice(i).trim(), confidence: Math.round(strength * 80) / 100}
  }
  return {title: text, confidence: 0.9}
}

/**
 * Groups out of entries. A line that is a label in the template's text begins a group. Without that, an image before a line
 * (a flag, of which a non-breaking space is left) shows a label where lines without one follow; the line before the first
 * of such labels, and before that label where it comes again, is the label of a group around them.
 */
function groupsOf(
  entries: readonly Entry[],
  label: string | undefined,
  known: ReadonlySet<string> | undefined,
): FoundGroup[] {
  const flags = flagLabels(entries)
  const ends = known ? undefined : lastFlagEnd(entries, flags)
  const first = entries.find((_, i) => flags.has(i))?.text
  const groups: FoundGroup[] = []
  let outer: FoundGroup | undefined
  let current = open(groups, label)
  for (const [i, {text, isLabel}] of entries.entries()) {
    if (text === '') continue
    if (flags.has(i)) current = open(outer ? outer.groups : groups, text)
    else if (flags.has(i + 1) && (entries[i + 1] as Entry).text === first) {
      outer = open(groups, text)
      current = outer
    } else if (isLabel === true || known?.has(fold(text))) {
      outer = undefined
      current = open(groups, text)
    } else {
      if (i === ends) current = open(groups, undefined)
      current.items.push(text)
    }
  }
  return groups.filter((group) => group.items.length > 0 || group.groups.length > 0 || group.label !== undefined)
}

function open(groups: FoundGroup[], label: string | undefined): FoundGroup {
  const group: FoundGroup = {items: [], groups: [], ...(label !== undefined && {label})}
  groups.push(group)
  return group
}

/** Lines with an image before them that lines without one follow: labels of groups, where there are several such. */
function flagLabels(entries: readonly Entry[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [i, {afterImage}] of entries.entries()) {
    const next = entries[i + 1]
    if (afterImage && next && !next.afterImage) found.add(i)
  }
  return found.size > 1 ? found : new Set()
}

/**
 * Where the entries of the last group end that an image shows: nothing tells. Where it would be larger than all before it,
 * only its first entry is sure.
 */
function lastFlagEnd(entries: readonly Entry[], flags: ReadonlySet<number>): number | undefined {
  const starts = [...flags]
  const last = starts.at(-1)
  if (last === undefined) return undefined
  let largest = 0
  for (let i = 1; i < starts.length; i++)
    largest = Math.max(largest, (starts[i] as number) - (starts[i - 1] as number) - 1)
  return entries.length - last - 1 > largest ? last + 2 : undefined
}
