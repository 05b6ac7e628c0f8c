import {type CiteErrorCode, citeError, isRefused} from '../ast/cite-errors.js'
import type {ReferenceEntry, ReferenceList, Root} from '../ast/flow.js'
import type {CiteError, Reference} from '../ast/phrasing.js'
import {contentKey} from './content-key.js'
import {noteLabel} from './note-labels.js'

/** The notes of one group that no list has shown yet. */
interface Group {
  /** Those that the text cites, by number. */
  notes: Note[]
  /** Those that only a list has. */
  unused: Note[]
  byName: Map<string, Note>
}

/** A note on its way into a list. */
interface Note {
  entry: ReferenceEntry
  /** First of the nodes that name it. */
  first: Reference
  direction?: Reference['direction']
  /** Whether another one went on with it (`follow`). */
  continued: boolean
  /** Entries of its details, by their content. */
  details: Map<string, ReferenceEntry>
  /** Key of what its definition says. */
  key?: string
}

/** What is asked and told while notes are numbered. */
export interface ReferenceNumbersOptions {
  /** The marks that the wiki gives the notes of a group, with blanks between them; `undefined` where it gives none. */
  groupLabels?: (group: string) => string | undefined
  /** Told of what is wrong, and at which node. */
  onCiteError?: (error: CiteError, node: Reference | ReferenceList) => void
}

/**
 * Numbers notes as the Cite extension does: in order of first use, each group for itself, anew behind each list of the
 * group. A list gets its entries; what is left at the end of the page gets a list of its own. What Cite finds wrong is
 * said at the node that has it and at the entry that shows it.
 */
export class ReferenceNumbers {
  /** Whether calls that were not run may have made notes and lists: then nothing is missed that may be there. */
  incomplete = false
  readonly #groups = new Map<string, Group>()
  readonly #labels = new Map<string, readonly string[] | undefined>()
  /** By note, the notes in its content that are read only when a list shows it. */
  readonly #late = new Map<Reference, Reference[]>()
  /** Notes in details that no list has shown yet, by the group of the note that they are details of. */
  readonly #detailing = new Map<string, Reference[]>()
  readonly #said = new Map<ReferenceEntry | ReferenceList, Set<string>>()
  readonly #options: ReferenceNumbersOptions

  constructor(options: ReferenceNumbersOptions = {}) {
    this.#options = options
  }

  /** A note where the text cites it; `outer` is the note that it stands in. */
  cite(node: Reference, outer?: Reference): void {
    for (const error of node.errors ?? []) this.#options.onCiteError?.(error, node)
    if (node.details?.length === 0) delete node.details
    if (node.late && outer) {
      const waiting = this.#detailing.get(outer.group)
      if (waiting) waiting.push(node)
      else this.#detailing.set(outer.group, [node])
      return
    }
    if (isRefused(node)) {
      if (outer && node.errors?.at(-1)?.code === 'cite-error-references-no-key') this.#defer(node, outer)
      return
    }
    if (node.follow !== undefined) {
      const followed = this.#group(node.group).byName.get(node.follow)
      if (followed) followed.continued = true
      return
    }
    const note = this.#cited(node)
    for (const error of node.errors ?? []) this.#addError(note.entry, error)
    this.#define(note, node)
    node.number = note.entry.number
    const label = this.#label(node.group, note.entry.number)
    if (label !== undefined) node.label = label
    const used = node.details && node.name !== undefined ? detailsEntry(note, node) : note.entry
    used.uses++
    node.use = used.uses
    if (used !== note.entry) node.subNumber = used.number
  }

  /** A list, with the notes that it holds itself. */
  list(node: ReferenceList): void {
    for (const error of node.errors ?? []) this.#options.onCiteError?.(error, node)
    if (isRefused(node)) {
      if (node.errors?.[0]?.code === 'cite-error-included-references') this.#included(node)
      return
    }
    for (const note of node.children) if (note.type === 'reference') this.#listed(note, node)
    const group = this.#groups.get(node.group)
    if (!group) return
    this.#groups.delete(node.group)
    for (const {entry, first, continued} of group.notes) {
      if (entry.definition || continued || this.incomplete) continue
      this.#report(entry, first, 'cite-error-references-no-text', entry.name ?? '')
    }
    for (const [index, {entry}] of group.unused.entries()) entry.number = group.notes.length + index + 1
    node.entries = [...group.unused, ...group.notes].map(({entry}) => entry)
    for (const {definition} of node.entries) {
      for (const late of (definition && this.#late.get(definition)) ?? []) this.#unused(late, node.group)
    }
    this.#citeInDetails(node)
  }

  /** What the details in a list cite is for the next list; behind the last one there is none. */
  #citeInDetails({group, automatic}: ReferenceList): void {
    const shown = this.#detailing.get(group)
    if (!shown) return
    this.#detailing.delete(group)
    const open = new Set(this.#groups.keys())
    for (const late of shown) this.cite(late)
    if (automatic) for (const name of this.#groups.keys()) if (!open.has(name)) this.#groups.delete(name)
  }

  /** The list within a list has shown all notes so far; those that the outer one holds are for the next list then. */
  #included(node: ReferenceList): void {
    this.#groups.delete(node.group)
    for (const note of node.children) if (note.type === 'reference') this.#listed(note, node)
  }

  /** Adds lists to the end of the page for the groups that have none. */
  finish(root: Root): void {
    // What lists bring up themselves gets lists too.
    while (this.#groups.size > 0) {
      const group = this.#groups.has('') ? '' : (this.#groups.keys().next().value as string)
      const node: ReferenceList = {type: 'referenceList', group, automatic: true, entries: [], children: []}
      if (group !== '' && !this.incomplete) node.errors = [citeError('cite-error-group-refs-without-references', group)]
      this.list(node)
      root.children.push(node)
    }
  }

  #group(name: string): Group {
    let group = this.#groups.get(name)
    if (!group) {
      group = {notes: [], unused: [], byName: new Map()}
      this.#groups.set(name, group)
    }
    return group
  }

  /** The note that a node cites. */
  #cited(node: Reference): Note {
    const group = this.#group(node.group)
    const known = node.name === undefined ? undefined : group.byName.get(node.name)
    if (known) return known
    const note = newNote(node, node.group)
    note.entry.number = group.notes.push(note)
    if (node.name !== undefined) group.byName.set(node.name, note)
    return note
  }

  /** A note in a list that nothing cites. */
  #unused(node: Reference, groupName: string): Note {
    const group = this.#group(groupName)
    const note = newNote(node, groupName)
    group.unused.push(note)
    if (node.name !== undefined) group.byName.set(node.name, note)
    for (const error of node.errors ?? []) this.#addError(note.entry, error)
    if (node.children.length > 0) note.entry.definition = node
    return note
  }

  /** A note that a list holds. */
  #listed(node: Reference, list: ReferenceList): void {
    node.errors = node.errors?.filter(({code}) => inList.has(code)) ?? []
    if (node.errors.length === 0) delete node.errors
    for (const error of node.errors ?? []) this.#options.onCiteError?.(error, node)
    const conflict = node.errors?.find(({code}) => code === 'cite-error-ref-follow-conflicts')
    if (conflict) {
      this.#addError(list, conflict)
      return
    }
    const {name} = node
    const mismatch = node.group !== list.group
    const detailed = node.details !== undefined
    if (mismatch) this.#blame(node, 'cite-error-references-group-mismatch', node.group)
    else if (name === undefined) this.#blame(node, 'cite-error-references-no-key')
    else if (node.children.length === 0) {
      this.#blame(node, 'cite-error-empty-references-define', name, list.group)
    } else if (detailed) this.#blame(node, 'cite-error-details-unsupported-context', name)
    if (node.details?.length === 0) delete node.details
    if (node.children.length === 0) {
      for (const error of node.errors ?? []) this.#addError(list, error)
      return
    }
    const known = name === undefined ? undefined : this.#groups.get(list.group)?.byName.get(name)
    if (!known) {
      if (name !== undefined && !detailed && !mismatch && !this.incomplete)
        this.#blame(node, 'cite-error-references-missing-key', name)
      this.#unused(node, list.group)
      return
    }
    for (const error of node.errors ?? []) this.#addError(known.entry, error)
    this.#define(known, node)
    if (known.entry.number > 0) node.number = known.entry.number
  }

  #define(note: Note, node: Reference): void {
    const {entry} = note
    const {name = ''} = entry
    if (note.direction === undefined) note.direction = node.direction
    else if (node.direction !== undefined && node.direction !== note.direction) {
      this.#report(entry, node, 'cite-error-ref-conflicting-dir', name)
    }
    if (node.children.length === 0) return
    const {definition} = entry
    if (!definition && !note.continued) {
      entry.definition = node
      return
    }
    if (definition) note.key ??= contentKey(definition.children)
    if (note.continued || note.key !== contentKey(node.children)) {
      this.#report(entry, node, 'cite-error-references-duplicate-key', name)
    }
  }

  /** Says of a node what is wrong with it. */
  #blame(node: Reference, code: CiteErrorCode, ...values: string[]): CiteError {
    const error = citeError(code, ...values)
    node.errors = [...(node.errors ?? []), error]
    this.#options.onCiteError?.(error, node)
    return error
  }

  /** The same, and the entry shows it. */
  #report(entry: ReferenceEntry, node: Reference, code: CiteErrorCode, ...values: string[]): void {
    this.#addError(entry, this.#blame(node, code, ...values))
  }

  /** Each sentence once. */
  #addError(to: ReferenceEntry | ReferenceList, error: CiteError): void {
    const said = this.#said.get(to) ?? new Set()
    if (said.has(error.text)) return
    this.#said.set(to, said.add(error.text))
    to.errors ??= []
    to.errors.push(error)
  }

  #defer(node: Reference, outer: Reference): void {
    const late = this.#late.get(outer)
    if (late) late.push(node)
    else this.#late.set(outer, [node])
  }

  #label(group: string, number: number): string | undefined {
    if (group === '') return undefined
    if (!this.#labels.has(group)) {
      const labels = this.#options.groupLabels?.(group)?.trim()
      this.#labels.set(group, labels ? labels.split(/\s+/) : undefined)
    }
    const own = this.#labels.get(group)
    return own ? own[number - 1] : noteLabel(group, number)
  }
}

/** What can be wrong with a note in a list as well as in the text. */
const inList: ReadonlySet<string> = new Set<CiteErrorCode>([
  'cite-error-ref-follow-conflicts',
  'cite-error-ref-invalid-dir',
  'cite-error-ref-numeric-key',
  'cite-error-ref-too-many-keys',
])

function newNote(first: Reference, group: string): Note {
  const entry: ReferenceEntry = {number: 0, group, uses: 0}
  if (first.name !== undefined) entry.name = first.name
  return {entry, first, continued: false, details: new Map()}
}

/** The entry of what a node adds to a note; the same details are one entry. */
function detailsEntry(note: Note, node: Reference): ReferenceEntry {
  const key = contentKey(node.details ?? [])
  const known = note.details.get(key)
  if (known) return known
  note.entry.details ??= []
  const list = note.entry.details
  const entry: ReferenceEntry = {number: list.length + 1, group: note.entry.group, uses: 0, definition: node}
  note.details.set(key, entry)
  list.push(entry)
  return entry
}
