import type {Node} from 'unist'
import type {Content} from '../ast/base.js'
import {isRefused} from '../ast/cite-errors.js'
import type {ReferenceEntry, ReferenceList, Root} from '../ast/flow.js'
import type {Reference} from '../ast/phrasing.js'
import type {TemplateArgument} from '../ast/transclusion.js'

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

/** The notes of a group that stand between two of its lists. */
interface Place {
  /** By number; details by both numbers. */
  byNumber: Map<number | string, Entry>
  byName: Map<string, Entry>
  /** The highest number. */
  last: number
}

/** Finds the places of notes. */
class Places {
  readonly #groups = new Map<string, Place[]>()

  /** The place of a group behind so many of its lists. */
  at(list: number, group: string): Place {
    let places = this.#groups.get(group)
    if (!places) {
      places = []
      this.#groups.set(group, places)
    }
    places[list] ??= {byNumber: new Map(), byName: new Map(), last: 0}
    return places[list]
  }
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
  const places = new Places()
  const byNode = new Map<Reference, Entry>()
  const placeOf = new Map<ReferenceList, number>()
  const {references, lists, expanded} = visit(root)

  const create = (list: number, group: string, number: number): Entry => {
    const note: Entry = {
      list,
      group,
      number,
      label: '',
      content: [],
      cited: false,
      defined: false,
      onlyDetails: false,
    }
    notes.push(note)
    return note
  }
  const numbered = (list: number, group: string, number: number): Entry => {
    const {byNumber} = places.at(list, group)
    let note = byNumber.get(number)
    if (!note) {
      note = create(list, group, number)
      byNumber.set(number, note)
    }
    return note
  }
  const detailsOf = (main: Entry, subNumber: number, definition: Reference | undefined): Entry => {
    const {list, group, number} = main
    const {byNumber} = places.at(list, group)
    const id = `${number}.${subNumber}`
    let note = byNumber.get(id)
    if (!note) {
      note = create(list, group, number)
      note.subNumber = subNumber
      note.main = main
      byNumber.set(id, note)
    }
    if (note.content.length === 0 && definition?.details) note.content.push(definition.details)
    return note
  }

  // First those that have a number, so that a name leads to it wherever it stands.
  const direct = new Set<Entry>()
  for (const {node, list} of references) {
    const {group, number, subNumber, name} = node
    if (number === undefined || node.follow !== undefined) continue
    const note = numbered(list, group, number)
    if (name !== undefined) places.at(list, group).byName.set(name, note)
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
    if (entry.name !== undefined) places.at(list, entry.group).byName.set(entry.name, note)
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
    const {byName} = places.at(list, group)
    let note = name === undefined ? undefined : byName.get(name)
    if (!note) {
      note = create(list, group, 0)
      if (name !== undefined) byName.set(name, note)
    }
    byNode.set(node, note)
    define(note, node)
  }
  for (const {node, list} of references) {
    if (node.follow === undefined || node.children.length === 0) continue
    places.at(list, node.group).byName.get(node.follow)?.content.push(node.children)
  }
  for (const note of notes) if (note.main) note.content = [...note.main.content, ...note.content]
  number(notes, places)

  const shown = notes.filter((note) => !note.onlyDetails || direct.has(note)).sort(order)
  const groups = new Map<string, Entry[]>()
  const listed = new Map<Place, Entry[]>()
  for (const note of shown) {
    add(groups, note.group, note)
    add(listed, places.at(note.list, note.group), note)
  }
  const ordered = [...groups.values()].flat()
  return {
    expanded,
    footnotes: {
      of: (reference) => byNode.get(reference) ?? places.at(0, reference.group).byNumber.get(reference.number ?? 0),
      listed: (list) => {
        const numbers = new Set(list.entries.map((entry) => entry.number))
        const place = places.at(placeOf.get(list) ?? 0, list.group)
        return (listed.get(place) ?? []).filter((note) => numbers.has(note.number))
      },
      all: (group) => (group === undefined ? ordered : (groups.get(group) ?? [])),
    },
  }
}

function add<K, T>(map: Map<K, T[]>, name: K, value: T): void {
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
function number(notes: readonly Entry[], places: Places): void {
  for (const note of notes) {
    const place = places.at(note.list, note.group)
    place.last = Math.max(place.last, note.number)
  }
  const labels = new Set<string>()
  const copies = new Map<string, number>()
  for (const note of notes) {
    if (note.number === 0) note.number = ++places.at(note.list, note.group).last
    const own = note.subNumber === undefined ? `${note.number}` : `${note.number}.${note.subNumber}`
    const label = note.group === '' ? own : `${groupLabel(note.group)}-${own}`
    note.label = label
    for (let n = copies.get(label) ?? 2; labels.has(note.label); n++) {
      note.label = `${label}-${n}`
      copies.set(label, n)
    }
    labels.add(note.label)
  }
}

/** A group's name as a part of labels: its letters and digits. */
function groupLabel(group: string): string {
  const words = group.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu)
  return words?.join('-') ?? 'note'
}

interface Visited {
  references: Array<Placed<Reference>>
  lists: Array<Placed<ReferenceList>>
  /** Whether any call has made something. */
  expanded: boolean
}

/** Finds references and their lists, in document order. Of a page with many citations, most nodes are their arguments. */
function visit(root: Root): Visited {
  const found: Visited = {references: [], lists: [], expanded: false}
  const places = new Map<string, number>()
  const stack: Node[] = [root]
  const left = new Set<Node>()
  for (let node = stack.pop(); node; node = stack.pop()) {
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
    const {children, parameters, details} = node as Node &
      Partial<Record<'children' | 'parameters' | 'details', Node[]>>
    if (children !== undefined && children.length > 0) {
      if (parameters) found.expanded = true
      pushReversed(stack, children)
    } else if (parameters) pushReversed(stack, parameters)
    if (details) pushReversed(stack, details)
  }
  return found
}

/** Adds nodes, so that the first is visited first; in place of an argument what it holds, which mostly is text alone. */
function pushReversed(stack: Node[], nodes: readonly Node[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as Node
    if (node.type === 'templateArgument') pushShown(stack, (node as TemplateArgument).children)
    else if (node.type !== 'text') stack.push(node)
  }
}

function pushShown(stack: Node[], nodes: readonly Node[] = []): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as Node
    if (node.type !== 'text') stack.push(node)
  }
}
