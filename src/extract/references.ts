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
 * The notes of a page, one for each that a reader sees in its lists, by group (in order of first appearance) and
 * number. A note without a number in the tree gets the next one of its group; a note that only a list defines has none
 * and comes last.
 *
 * @example
 * references(parse('a<ref name="x">X</ref> b<ref name="x"/>'))[0] // {number: 1, name: 'x', uses: [.., ..], text: 'X', ...}
 */
export function references(tree: Nodes): ReferenceData[] {
  const groups = new Map<string, Map<unknown, ReferenceData>>()
  const follows: Reference[] = []
  const listed = new Set<Nodes>()
  walkShown(tree, (node, parent) => {
    if (parent !== undefined && parent.type !== 'reference' && listed.has(parent)) listed.add(node)
    if (node.type === 'referenceList' || (node.type === 'templateArgument' && noteArguments.has(node.name)))
      listed.add(node)
    if (node.type !== 'reference') return
    if (node.follow !== undefined) {
      follows.push(node)
      return
    }
    const note = noteOf(groups, node)
    if (node.children.length > 0) note.definition ??= node
    if (!listed.has(node)) {
      note.uses.push(node)
      if (node.number !== undefined) note.number ??= node.number
    }
  })
  for (const node of follows) {
    const target = groups.get(node.group)?.get(`name ${node.follow}`)
    if (target !== undefined) {
      target.continuations.push(node)
      continue
    }
    const note = noteOf(groups, node)
    note.uses.push(node)
    note.definition ??= node
  }
  return [...groups.values()].flatMap((notes) => finish([...notes.values()]))
}

function noteOf(groups: Map<string, Map<unknown, ReferenceData>>, node: Reference): ReferenceData {
  let notes = groups.get(node.group)
  if (notes === undefined) {
    notes = new Map()
    groups.set(node.group, notes)
  }
  const key = node.name === undefined ? node : `name ${node.name}`
  let note = notes.get(key)
  if (note === undefined) {
    note = {group: node.group, uses: [], continuations: [], children: [], text: '', citations: []}
    if (node.name !== undefined) note.name = node.name
    notes.set(key, note)
  }
  if (node.extends !== undefined) note.extends ??= node.extends
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
