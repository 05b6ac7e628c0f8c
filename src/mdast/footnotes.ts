import type {Node} from 'unist'
import type {Content} from '../ast/base.js'
import type {ReferenceEntry, ReferenceList, Root} from '../ast/flow.js'
import type {Reference} from '../ast/phrasing.js'

/** A note of the page. */
export interface Footnote {
  group: string
  number: number
  /** Label of the footnote: `3`, or `note-3` for a note of a group. No two notes have the same. */
  label: string
  /** Its content; a second part and more come from `<ref follow="...">`. Empty where nothing defines the note. */
  content: Content[][]
  cited: boolean
  /** Whether its definition was written. */
  defined: boolean
}

/** The notes of a page. */
export interface Footnotes {
  /** The note that a reference cites; `undefined` for one that goes on with another (`follow`). */
  of(reference: Reference): Footnote | undefined
  /** What a list shows, in order. */
  listed(list: ReferenceList): Footnote[]
  /** All notes, or those of a group, by number. */
  all(group?: string): Footnote[]
}

/**
 * Finds the notes of a page and what defines each, in one walk. Arguments of calls are visited only where the call was
 * not run: else they would be found twice.
 *
 * A reference without a number gets the next one of its group; one name is one note.
 */
export function collectFootnotes(root: Root): {footnotes: Footnotes; expanded: boolean} {
  const notes: Footnote[] = []
  const byNumber = new Map<string, Footnote>()
  const byName = new Map<string, Footnote>()
  const byNode = new Map<Reference, Footnote>()
  const references: Reference[] = []
  const lists: ReferenceList[] = []
  const expanded = visit(root, references, lists)

  const create = (group: string, number: number | undefined): Footnote => {
    const note = {group, number: number ?? 0, label: '', content: [], cited: false, defined: false}
    notes.push(note)
    if (number !== undefined) byNumber.set(key(group, number), note)
    return note
  }

  // First those that have a number, so that a name leads to it wherever it stands.
  for (const reference of references) {
    const {group, number, name} = reference
    if (number === undefined || reference.follow !== undefined) continue
    const note = byNumber.get(key(group, number)) ?? create(group, number)
    byNode.set(reference, note)
    if (name !== undefined) byName.set(key(group, name), note)
    define(note, reference)
  }
  const entries: ReferenceEntry[] = []
  for (const list of lists) for (const entry of list.entries) entries.push(entry)
  for (const entry of entries) {
    const note = byNumber.get(key(entry.group, entry.number)) ?? create(entry.group, entry.number)
    if (entry.name !== undefined) byName.set(key(entry.group, entry.name), note)
    if (entry.definition) define(note, entry.definition)
  }
  const known = new Set<Reference>()
  for (const entry of entries) if (entry.definition) known.add(entry.definition)
  for (const reference of references) {
    const {group, name} = reference
    if (byNode.has(reference) || known.has(reference) || reference.follow !== undefined) continue
    let note = name === undefined ? undefined : byName.get(key(group, name))
    if (!note) {
      note = create(group, undefined)
      if (name !== undefined) byName.set(key(group, name), note)
    }
    byNode.set(reference, note)
    define(note, reference)
  }
  for (const reference of references) {
    if (reference.follow === undefined || reference.children.length === 0) continue
    byName.get(key(reference.group, reference.follow))?.content.push(reference.children)
  }
  number(notes)

  const groups = new Map<string, Footnote[]>()
  for (const note of notes) {
    const group = groups.get(note.group)
    if (group) group.push(note)
    else groups.set(note.group, [note])
  }
  for (const group of groups.values()) group.sort((a, b) => a.number - b.number)
  const ordered = [...groups.values()].flat()
  return {
    expanded,
    footnotes: {
      of: (reference) =>
        byNode.get(reference) ??
        (reference.number === undefined ? undefined : byNumber.get(key(reference.group, reference.number))),
      listed: (list) => list.entries.flatMap((entry) => byNumber.get(key(entry.group, entry.number)) ?? []),
      all: (group) => (group === undefined ? ordered : (groups.get(group) ?? [])),
    },
  }
}

function key(group: string, id: string | number): string {
  return `${typeof id}\n${group}\n${id}`
}

function define(note: Footnote, reference: Reference): void {
  if (note.content.length === 0 && reference.children.length > 0) note.content.push(reference.children)
}

/** Numbers the notes that have none, behind the others of their group, and labels all. */
function number(notes: readonly Footnote[]): void {
  const last = new Map<string, number>()
  for (const note of notes) last.set(note.group, Math.max(last.get(note.group) ?? 0, note.number))
  const labels = new Set<string>()
  for (const note of notes) {
    if (note.number === 0) {
      note.number = (last.get(note.group) ?? 0) + 1
      last.set(note.group, note.number)
    }
    const group =
      note.group
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu)
        ?.join('-') ?? 'note'
    const label = note.group === '' ? `${note.number}` : `${group}-${note.number}`
    note.label = label
    for (let n = 2; labels.has(note.label); n++) note.label = `${label}-${n}`
    labels.add(note.label)
  }
}

/** Lists references and their lists in document order; answers whether any call has made something. */
function visit(root: Root, references: Reference[], lists: ReferenceList[]): boolean {
  let expanded = false
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {children, parameters} = node as Node & {children?: Node[]; parameters?: Node[]}
    if (node.type === 'reference') references.push(node as Reference)
    else if (node.type === 'referenceList') lists.push(node as ReferenceList)
    const inner = children !== undefined && children.length > 0 ? children : parameters
    if (parameters && inner === children) expanded = true
    if (!inner) continue
    for (let index = inner.length - 1; index >= 0; index--) {
      const child = inner[index] as Node
      if (child.type !== 'text') stack.push(child)
    }
  }
  return expanded
}
