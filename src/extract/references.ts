import type {Content} from '../ast/base.js'
import {isRefused} from '../ast/cite-errors.js'
import type {Nodes} from '../ast/nodes.js'
import type {Reference} from '../ast/phrasing.js'
import type {CslItem} from '../ast/transclusion.js'
import {plainText} from './plain-text.js'
import {type Walk, walkShown} from './walk-shown.js'

/** A note of a page. */
export interface ReferenceData {
  /** Its number within the group, from 1; absent for a note that the text never uses. */
  number?: number
  /** For details of a note: their number among the note's details, from 1. `number` is the note's. */
  subNumber?: number
  /** Name of the group; `''` for the unnamed one. */
  group: string
  name?: string
  /** The mark in place of group and number, in groups that have marks of their own: `b`. */
  label?: string
  /** Name of the note that this one details. */
  extends?: string
  /** Where the text cites it, in order. */
  uses: Reference[]
  /** The node that holds its content: one of `uses`, or one inside the list of notes. Absent where none does. */
  definition?: Reference
  /** Notes that go on with this one (`follow`), in order. */
  continuations: Reference[]
  /** The content, continuations included. */
  children: Content[]
  /** The same as plain text. */
  text: string
  /** What the citation templates in it say. */
  citations: CslItem[]
}

/** Arguments of templates like `{{reflist}}` that hold the content of notes. */
const noteArguments: ReadonlySet<string> = new Set(['refs', 'références', 'notes', 'notas', 'примечания'])

/**
 * The notes of a page, one for each that a reader sees in its lists, by group (in order of first appearance), list and
 * number: as in MediaWiki, numbers and names begin anew behind each list of a group. A note without a number in the
 * tree gets the next one; a note that only a list defines has none and comes last. Details of a note
 * (`<ref name="Rost" details="p. 82">`) come behind it, and are not uses of it. A tag that MediaWiki refuses is no note.
 *
 * @param walk How the tree is walked; for many queries over one tree, one that remembers it.
 *
 * @example
 * references(parse('a<ref name="x">X</ref> b<ref name="x"/>'))[0] // {number: 1, name: 'x', uses: [.., ..], text: 'X', ...}
 */
export function references(tree: Nodes, walk: Walk = walkShown): ReferenceData[] {
  const groups = new Map<string, Group>()
  // By depth: what stands directly in a list (or such an argument) defines notes; what is deeper in these cites others.
  const listed: boolean[] = []
  const inside: boolean[] = []
  walk(tree, (node, parent, depth) => {
    const isList = node.type === 'referenceList' || (node.type === 'templateArgument' && noteArguments.has(node.name))
    inside[depth] = isList || (depth > 0 && inside[depth - 1] === true)
    listed[depth] = isList || (depth > 0 && parent?.type !== 'reference' && listed[depth - 1] === true)
    if (node.type === 'referenceList' && !isRefused(node)) groupOf(groups, node.group).closed = true
    else if (node.type === 'reference') {
      const group = groupOf(groups, node.group)
      if (group.closed && inside[depth] !== true) beginAnew(group)
      addReference(group, node, listed[depth] === true)
    }
  })
  return [...groups.values()].flatMap((group) => [...group.done, ...finish(group.notes)])
}

/** The notes of a group. */
interface Group {
  /** Notes whose list is past. */
  done: ReferenceData[]
  /** Notes since the last list. */
  notes: ReferenceData[]
  byName: Map<string, ReferenceData>
  /** Details by the numbers of note and details. */
  details: Map<string, ReferenceData>
  /** A list has shown the notes: the next use begins anew. */
  closed: boolean
}

function groupOf(groups: Map<string, Group>, name: string): Group {
  let group = groups.get(name)
  if (group === undefined) {
    group = {done: [], notes: [], byName: new Map(), details: new Map(), closed: false}
    groups.set(name, group)
  }
  return group
}

function beginAnew(group: Group): void {
  for (const note of finish(group.notes)) group.done.push(note)
  group.notes = []
  group.byName = new Map()
  group.details = new Map()
  group.closed = false
}

function addReference(group: Group, node: Reference, inList: boolean): void {
  // What stands in a note that a template wrote is shown in a list, but not cited.
  const late = node.errors?.at(-1)?.code === 'cite-error-references-no-key'
  if (isRefused(node) && !late) return
  const followed = node.follow === undefined ? undefined : group.byName.get(node.follow)
  if (followed !== undefined) {
    followed.continuations.push(node)
    return
  }
  const note = noteOf(group, node)
  if (node.extends !== undefined) note.extends ??= node.extends
  if (node.children.length > 0) note.definition ??= node
  if (node.number !== undefined && !inList) note.number ??= node.number
  if (node.label !== undefined) note.label ??= node.label
  if (inList || late) return
  if (node.subNumber === undefined) note.uses.push(node)
  else detailsOf(group, node, note).uses.push(node)
}

function detailsOf(group: Group, node: Reference, main: ReferenceData): ReferenceData {
  const key = `${node.number}.${node.subNumber}`
  let note = group.details.get(key)
  if (note === undefined) {
    note = {...newNote(node.group), definition: node}
    if (node.number !== undefined) note.number = node.number
    if (node.subNumber !== undefined) note.subNumber = node.subNumber
    if (node.label !== undefined) note.label = node.label
    if (main.name !== undefined) note.extends = main.name
    group.details.set(key, note)
    group.notes.push(note)
  }
  return note
}

function noteOf(group: Group, node: Reference): ReferenceData {
  const known = node.name === undefined ? undefined : group.byName.get(node.name)
  if (known !== undefined) return known
  const note = newNote(node.group)
  if (node.name !== undefined) note.name = node.name
  if (node.name !== undefined) group.byName.set(node.name, note)
  group.notes.push(note)
  return note
}

function newNote(group: string): ReferenceData {
  return {group, uses: [], continuations: [], children: [], text: '', citations: []}
}

/** Numbers the notes of a group that have no number yet, puts them in order and fills in their content. */
function finish(notes: ReferenceData[]): ReferenceData[] {
  let last = 0
  for (const note of notes) last = Math.max(last, note.number ?? 0)
  for (const note of notes) {
    if (note.number === undefined && note.uses.length > 0) note.number = ++last
    const parts: Content[][] = []
    const {definition} = note
    if (definition) parts.push(note.subNumber === undefined ? definition.children : (definition.details ?? []))
    for (const part of note.continuations) if (part !== definition) parts.push(part.children)
    note.children = parts.length === 1 ? [...(parts[0] as Content[])] : parts.flat()
    note.text = parts.length === 1 ? plainText(parts[0] as Content[]) : parts.map((part) => plainText(part)).join(' ')
    for (const node of note.children) collectCitations(node, note.citations)
  }
  return notes.sort(order)
}

function order(a: ReferenceData, b: ReferenceData): number {
  const byNumber = (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY)
  return byNumber || (a.subNumber ?? 0) - (b.subNumber ?? 0)
}

function collectCitations(content: Content, into: CslItem[]): void {
  if (content.type === 'text') return
  walkShown(content, (node) => {
    if (node.type === 'reference') return 'skip'
    if (node.type === 'transclusion' && node.citation !== undefined) into.push(node.citation.csl)
    return undefined
  })
}
