import type {Content} from '../ast/base.js'
import type {Nodes} from '../ast/nodes.js'
import type {Reference} from '../ast/phrasing.js'
import type {CslItem} from '../ast/transclusion.js'
import {plainText} from './plain-text.js'
import {walkShown} from './walk-shown.js'

/** A note of a page. */
export interface ReferenceData {
  /** Its number within the group, from 1; absent for a note that the text never uses. */
  number?: number
  /** Name of the group; `''` for the unnamed one. */
  group: string
  name?: string
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
 * tree gets the next one; a note that only a list defines has none and comes last.
 *
 * @example
 * references(parse('a<ref name="x">X</ref> b<ref name="x"/>'))[0] // {number: 1, name: 'x', uses: [.., ..], text: 'X', ...}
 */
export function references(tree: Nodes): ReferenceData[] {
  const groups = new Map<string, Group>()
  // What stands directly in a list (or such an argument) defines notes; what is deeper in these cites others.
  const listed = new Set<Nodes>()
  const inside = new Set<Nodes>()
  walkShown(tree, (node, parent) => {
    if (parent !== undefined && inside.has(parent)) inside.add(node)
    if (parent !== undefined && parent.type !== 'reference' && listed.has(parent)) listed.add(node)
    if (node.type === 'referenceList' || (node.type === 'templateArgument' && noteArguments.has(node.name))) {
      listed.add(node)
      inside.add(node)
    }
    if (node.type === 'referenceList') groupOf(groups, node.group).closed = true
    else if (node.type === 'reference') {
      const group = groupOf(groups, node.group)
      if (group.closed && !inside.has(node)) beginAnew(group)
      addReference(group, node, listed.has(node))
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
  /** A list has shown the notes: the next use begins anew. */
  closed: boolean
}

function groupOf(groups: Map<string, Group>, name: string): Group {
  let group = groups.get(name)
  if (group === undefined) {
    group = {done: [], notes: [], byName: new Map(), closed: false}
    groups.set(name, group)
  }
  return group
}

function beginAnew(group: Group): void {
  for (const note of finish(group.notes)) group.done.push(note)
  group.notes = []
  group.byName = new Map()
  group.closed = false
}

function addReference(group: Group, node: Reference, inList: boolean): void {
  const followed = node.follow === undefined ? undefined : group.byName.get(node.follow)
  if (followed !== undefined) {
    followed.continuations.push(node)
    return
  }
  const note = noteOf(group, node)
  if (node.extends !== undefined) note.extends ??= node.extends
  if (node.children.length > 0) note.definition ??= node
  if (inList) return
  note.uses.push(node)
  if (node.number !== undefined) note.number ??= node.number
}

function noteOf(group: Group, node: Reference): ReferenceData {
  const known = node.name === undefined ? undefined : group.byName.get(node.name)
  if (known !== undefined) return known
  const note: ReferenceData = {
    group: node.group,
    ...(node.name !== undefined && {name: node.name}),
    uses: [],
    continuations: [],
    children: [],
    text: '',
    citations: [],
  }
  if (node.name !== undefined) group.byName.set(node.name, note)
  group.notes.push(note)
  return note
}

/** Numbers the notes of a group that have no number yet, puts them in order and fills in their content. */
function finish(notes: ReferenceData[]): ReferenceData[] {
  let last = 0
  for (const note of notes) last = Math.max(last, note.number ?? 0)
  for (const note of notes) {
    if (note.number === undefined && note.uses.length > 0) note.number = ++last
    const parts = note.definition === undefined ? [] : [note.definition]
    for (const part of note.continuations) if (part !== note.definition) parts.push(part)
    note.children = parts.flatMap((part) => part.children)
    note.text = parts.map((part) => plainText(part.children)).join(' ')
    for (const part of parts) collectCitations(part, note.citations)
  }
  return notes.sort((a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) || 0)
}

function collectCitations(note: Reference, into: CslItem[]): void {
  walkShown(note, (node) => {
    if (node.type === 'reference' && node !== note) return 'skip'
    if (node.type === 'transclusion' && node.citation !== undefined) into.push(node.citation.csl)
    return undefined
  })
}
