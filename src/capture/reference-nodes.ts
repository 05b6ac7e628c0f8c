import {citationFromCall} from '../annotate/citations/citation.js'
import {noteLabel} from '../annotate/note-labels.js'
import type {Content} from '../ast/base.js'
import {externalLink, lineBreak, transclusion} from '../ast/builders.js'
import type {ReferenceEntry, ReferenceList} from '../ast/flow.js'
import type {ExternalLink, Reference} from '../ast/phrasing.js'
import {inline, type MarkReader} from './inline.js'
import type {Mark} from './marks.js'
import type {FoundNote, NoteList, Notes} from './notes.js'
import {readPrintedCitation} from './printed-citation.js'

/** A note on its way into the tree. */
interface Known {
  definition: Reference
  uses: Reference[]
}

/**
 * Makes the nodes of notes: a `reference` at each mark, the first of which holds the note, and the lists. Numbers are the
 * printed ones.
 */
export class ReferenceNodes {
  readonly #notes: Notes
  readonly #known = new Map<FoundNote, Known>()
  /** Notes without a list, by group and number. */
  readonly #loose = new Map<string, Reference[]>()
  readonly #templateNamespace: string
  /** Told of what was not as it should be. */
  readonly #onFault: (code: string, reason: string, place?: {start: number; end: number}) => void

  constructor(
    notes: Notes,
    templateNamespace: string,
    onFault: (code: string, reason: string, place?: {start: number; end: number}) => void,
  ) {
    this.#notes = notes
    this.#templateNamespace = templateNamespace
    this.#onFault = onFault
  }

  /** Reads the marks of a line. */
  reader(line: number): MarkReader {
    return (mark) => this.#reference(mark, line)
  }

  #reference(mark: Mark, line: number): Reference | undefined {
    const found = this.#notes.resolve(mark, line)
    if (!found) return undefined
    const {list, note} = found
    if (!list || !note) return this.#looseReference(mark)
    let known = this.#known.get(note)
    // behind the list, numbers in brackets are rather those of links without a label
    if (known && line >= list.end && known.uses.length >= note.uses) return undefined
    const node = newReference(list.group, mark.number)
    if (known) {
      known.uses.push(node)
      node.use = known.uses.length
      node.name = nameOf(mark.number)
      known.definition.name = node.name
      return node
    }
    known = {definition: node, uses: [node]}
    this.#known.set(note, known)
    node.use = 1
    if (note.uses > 1) node.name = nameOf(mark.number)
    if (list.isGuessed) node.confidence = 0.6
    node.children = this.#content(note, list)
    return node
  }

  #looseReference(mark: Mark): Reference {
    const key = `${mark.group} ${mark.number}`
    const uses = this.#loose.get(key) ?? []
    this.#loose.set(key, uses)
    const node = newReference(mark.group, mark.number)
    node.name = nameOf(mark.number)
    node.confidence = 0.5
    uses.push(node)
    node.use = uses.length
    return node
  }

  #content(note: FoundNote, list: NoteList): Content[] {
    const citation = note.lines.length === 1 ? readPrintedCitation(note.lines[0] as string) : undefined
    const children: Content[] = []
    for (const [i, text] of note.lines.entries()) {
      if (i > 0) children.push(lineBreak())
      // marks in a note stand before the end of its own list
      children.push(
        ...inline(text, (mark) => (mark.group === list.group ? unnamedLink(mark) : this.#reference(mark, list.start))),
      )
    }
    if (!citation || children.some((child) => child.type === 'reference')) return children
    const {template, parameters, confidence} = citation
    const node = transclusion(
      {
        name: template,
        title: `${this.#templateNamespace}:${template[0]?.toUpperCase()}${template.slice(1)}`,
        parameters,
      },
      children,
    )
    const read = citationFromCall(node)
    if (!read) return children
    node.citation = read
    node.confidence = confidence
    return [node]
  }

  /** The node of a list. Notes that no mark in the text leads to are held by the list. */
  list(list: NoteList): ReferenceList {
    const node: ReferenceList = {type: 'referenceList', group: list.group, entries: [], children: []}
    if (list.isGuessed) node.confidence = 0.6
    for (const [i, note] of list.notes.entries()) {
      const number = i + 1
      const known = this.#known.get(note)
      const entry: ReferenceEntry = {number, group: list.group, uses: known?.uses.length ?? 0}
      const expected = note.uses
      if (!known) {
        const definition: Reference = {
          type: 'reference',
          group: list.group,
          name: nameOf(number),
          number,
          children: this.#content(note, list),
        }
        entry.name = nameOf(number)
        if (definition.children.length > 0) {
          entry.definition = definition
          node.children.push(definition)
        }
        this.#onFault('capture-note-unused', `Note ${number} is not cited in the text`, note)
      } else {
        if (known.definition.name !== undefined) entry.name = known.definition.name
        if (known.definition.children.length > 0) entry.definition = known.definition
        if (known.uses.length !== expected) {
          for (const use of known.uses) use.confidence = Math.min(use.confidence ?? 1, 0.7)
          this.#onFault(
            'capture-note-uses',
            `Note ${number} is cited ${known.uses.length} times; its list says ${expected}`,
            note,
          )
        }
      }
      node.entries.push(entry)
    }
    return node
  }

  /** Says which notes have no text in the capture. */
  finish(): void {
    if (this.#loose.size === 0) return
    this.#onFault('capture-notes-missing', `The capture has no list for ${this.#loose.size} notes that the text cites`)
  }
}

function newReference(group: string, number: number): Reference {
  const label = group === '' ? undefined : noteLabel(group, number)
  return {type: 'reference', group, number, ...(label !== undefined && {label}), children: []}
}

/** A number in brackets in a note is no other note's, but a link without a label: `[http://example.org]` is shown so. */
function unnamedLink({group, number}: Mark): ExternalLink | undefined {
  return group === '' ? externalLink({url: '', kind: 'bracketed', number}, []) : undefined
}

/** Notes that are used again need a name; it can not be a number. */
function nameOf(number: number): string {
  return `note${number}`
}
