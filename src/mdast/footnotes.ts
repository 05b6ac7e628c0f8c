import type {Node} from 'unist'
import type {Content} from '../ast/base.js'
import {isRefused} from '../ast/cite-errors.js'
import type {ReferenceEntry, ReferenceList, Root} from '../ast/flow.js'
import type {Reference} from '../ast/phrasing.js'

/** A note of the page, or details of one. */
export interface Footnote {
  group: string
  number: number
  /** Number of the details. */
  subNumber?: number
  /** Label of the footnote: `3`, or `note-3` for a note of a group. No two notes have the same. */
  label: string
  /**
   * Its content; a second part and more come from `<ref follow="...">`. Details have that of their note, and their own
   * behind it. Empty where nothing defines the note.
   */
  content: Content[][]
  cited: boolean
  /** Whether its definition was written. */
  defined: boolean
}

/** The notes of a page. */
export interface Footnotes {
  /** The note that a reference cites; `undefined` for one that goes on with another (`follow`). */
  of(reference: Reference): Footnote | undefined
  /** What a list shows, by number. */
  listed(list: ReferenceList): Footnote[]
  /** All notes, or those of a group, by list and number. */
  all(group?: string): Footnote[]
}

/** A note while it is put together. */
interface Entry extends Footnote {
  /** How many lists of its group stand before it: numbers and names begin anew behind each. */
  list: number
  /** The note that these details belong to. */
  main?: Entry
  /** Whether it is there only for its details: they show it then. */
  onlyDetails: boolean
}

/** A node, and how many lists of its group stand before it. */
interface Placed<T> {
  node: T
  list: number
}

/**
 * Finds the notes of a page and what defines each, in one walk. Arguments of calls are visited only where the call was
 * not run: else they would be found twice.
 *
 * A reference without a number gets the next one of its group; one name is one note. A reference that MediaWiki refuses
 * is no note.
 */
export function collectFootnotes(root: Root): {footnotes: Footnotes; expanded: boolean} {
  const notes: Entry[] = []
  const byNumber = new Map<string, Entry>()
  const byName = new Map<string, Entry>()
  const byNode = new Map<Reference, Entry>()
  const placeOf = new Map<ReferenceList, number>()
  const {references, lists, expanded} = visit(root)

  const create = (list: number, group: string, rest: Pick<Partial<Entry>, 'number' | 'subNumber' | 'main'>): Entry => {
    const note: Entry = {
      list,
      group,
      number: 0,
      label: '',
      content: [],
      cited: false,
      defined: false,
      onlyDetails: false,
      ...rest,
    }
    notes.push(note)
    return note
  }
  const numbered = (list: number, group: string, number: number): Entry => {
    const id = key(list, group, number)
    const note = byNumber.get(id) ?? create(list, group, {number})
    byNumber.set(id, note)
    return note
  }
  const detailsOf = (main: Entry, subNumber: number, definition: Reference | undefined): Entry => {
    const {list, group, number} = main
    const id = key(list, group, `${number}.${subNumber}`)
    const note = byNumber.get(id) ?? create(list, group, {number, subNumber, main})
    byNumber.set(id, note)
    if (note.content.length === 0 && definition?.details) note.content.push(definition.details)
    return note
  }

  // First those that have a number, so that a name leads to it wherever it stands.
  const direct = new Set<Entry>()
  for (const {node, list} of references) {
    const {group, number, subNumber, name} = node
    if (number === undefined || node.follow !== undefined) continue
    const note = numbered(list, group, number)
    if (name !== undefined) byName.set(key(list, group, name), note)
    define(note, node)
    if (subNumber === undefined) direct.add(note)
    byNode.set(node, subNumber === undefined ? note : detailsOf(note, subNumber, node))
  }
  const entries: Array<Placed<ReferenceEntry>> = []
  for (const {node, list} of lists) {
    placeOf.set(node, list)
    for (const entry of node.entries) entries.push({node: entry, list})
  }
  const known = new Set<Reference>()
  for (const {node: entry, list} of entries) {
    const note = numbered(list, entry.group, entry.number)
    if (entry.name !== undefined) byName.set(key(list, entry.group, entry.name), note)
    if (entry.definition) {
      known.add(entry.definition)
      define(note, entry.definition)
    }
    for (const details of entry.details ?? []) detailsOf(note, details.number, details.definition)
    note.onlyDetails = entry.details !== undefined && entry.uses === 0
  }
  for (const {node, list} of references) {
    const {group, name} = node
    if (byNode.has(node) || known.has(node) || node.follow !== undefined) continue
    let note = name === undefined ? undefined : byName.get(key(list, group, name))
    if (!note) {
      note = create(list, group, {})
      if (name !== undefined) byName.set(key(list, group, name), note)
    }
    byNode.set(node, note)
    define(note, node)
  }
  for (const {node, list} of references) {
    if (node.follow === undefined || node.children.length === 0) continue
    byName.get(key(list, node.group, node.follow))?.content.push(node.children)
  }
  for (const note of notes) if (note.main) note.content = [...note.main.content, ...note.content]
  number(notes)

  const shown = notes.filter((note) => !note.onlyDetails || direct.has(note)).sort(order)
  const groups = new Map<string, Entry[]>()
  const listed = new Map<string, Entry[]>()
  for (const note of shown) {
    add(groups, note.group, note)
    add(listed, key(note.list, note.group, ''), note)
  }
  const ordered = [...groups.values()].flat()
  return {
    expanded,
    footnotes: {
      of: (reference) => byNode.get(reference) ?? byNumber.get(key(0, reference.group, reference.number ?? 0)),
      listed: (list) => {
        const numbers = new Set(list.entries.map((entry) => entry.number))
        return (listed.get(key(placeOf.get(list) ?? 0, list.group, '')) ?? []).filter((note) =>
          numbers.has(note.number),
        )
      },
      all: (group) => (group === undefined ? ordered : (groups.get(group) ?? [])),
    },
  }
}

function key(list: number, group: string, id: string | number): string {
  return `${list} ${typeof id}\n${group}\n${id}`
}

function add<T>(map: Map<string, T[]>, name: string, value: T): void {
  const values = map.get(name)
  if (values) values.push(value)
  else map.set(name, [value])
}

function order(a: Entry, b: Entry): number {
  return a.list - b.list || a.number - b.number || (a.subNumber ?? 0) - (b.subNumber ?? 0)
}

function define(note: Footnote, reference: Reference): void {
  if (note.content.length === 0 && reference.children.length > 0) note.content.push(reference.children)
}

/** Numbers the notes that have none, behind the others of their group, and labels all. */
function number(notes: readonly Entry[]): void {
  const last = new Map<string, number>()
  const place = (note: Entry): string => key(note.list, note.group, '')
  for (const note of notes) last.set(place(note), Math.max(last.get(place(note)) ?? 0, note.number))
  const labels = new Set<string>()
  const copies = new Map<string, number>()
  for (const note of notes) {
    if (note.number === 0) {
      note.number = (last.get(place(note)) ?? 0) + 1
      last.set(place(note), note.number)
    }
    const own = note.subNumber === undefined ? `${note.number}` : `${note.number}.${note.subNumber}`
    const group =
      note.group
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu)
        ?.join('-') ?? 'note'
    const label = note.group === '' ? own : `${group}-${own}`
    note.label = label
    for (let n = copies.get(label) ?? 2; labels.has(note.label); n++) {
      note.label = `${label}-${n}`
      copies.set(label, n)
    }
    labels.add(note.label)
  }
}

interface Visited {
  references: Array<Placed<Reference>>
  lists: Array<Placed<ReferenceList>>
  /** Whether any call has made something. */
  expanded: boolean
}

/** Finds references and their lists, in document order. */
function visit(root: Root): Visited {
  const found: Visited = {references: [], lists: [], expanded: false}
  const places = new Map<string, number>()
  const stack: Node[] = [root]
  const left = new Set<Node>()
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {children, parameters, details} = node as Node &
      Partial<Record<'children' | 'parameters' | 'details', Node[]>>
    if (node.type === 'reference') {
      const reference = node as Reference
      if (!isRefused(reference)) found.references.push({node: reference, list: places.get(reference.group) ?? 0})
    } else if (node.type === 'referenceList') {
      const list = node as ReferenceList
      if (left.has(list)) {
        places.set(list.group, (places.get(list.group) ?? 0) + 1)
        continue
      }
      if (!isRefused(list)) {
        found.lists.push({node: list, list: places.get(list.group) ?? 0})
        left.add(list)
        stack.push(list)
      }
    }
    const inner = children !== undefined && children.length > 0 ? children : parameters
    if (parameters && inner === children) found.expanded = true
    for (const nodes of [inner, details]) {
      if (!nodes) continue
      for (let index = nodes.length - 1; index >= 0; index--) {
        const child = nodes[index] as Node
        if (child.type !== 'text') stack.push(child)
      }
    }
  }
  return found
}
