import type {ReferenceEntry, ReferenceList, Root} from '../ast/flow.js'
import type {Reference} from '../ast/phrasing.js'

/** The notes of one group that no list has shown yet. */
interface Group {
  entries: ReferenceEntry[]
  byName: Map<string, ReferenceEntry>
}

/**
 * Numbers notes as the Cite extension does: in order of first use, each group for itself, anew behind each list of the
 * group. A list gets its entries; what is left at the end of the page gets a list of its own.
 */
export class ReferenceNumbers {
  readonly #groups = new Map<string, Group>()

  /** A note where the text cites it. */
  cite(node: Reference): void {
    if (node.follow !== undefined) return
    const entry = this.#entry(node)
    entry.uses++
    node.number = entry.number
    node.use = entry.uses
    define(entry, node)
  }

  /** A list, with the notes that it holds itself. */
  list(node: ReferenceList): void {
    const group = this.#groups.get(node.group)
    for (const note of node.children) {
      if (note.type !== 'reference' || note.name === undefined) continue
      const entry = group?.byName.get(note.name)
      if (!entry) continue
      define(entry, note)
      note.number = entry.number
    }
    node.entries = group?.entries ?? []
    this.#groups.delete(node.group)
  }

  /** Adds lists to the end of the page for the groups that have none. */
  finish(root: Root): void {
    for (const group of [...this.#groups.keys()]) {
      const node: ReferenceList = {type: 'referenceList', group, automatic: true, entries: [], children: []}
      this.list(node)
      root.children.push(node)
    }
  }

  #entry(node: Reference): ReferenceEntry {
    let group = this.#groups.get(node.group)
    if (!group) {
      group = {entries: [], byName: new Map()}
      this.#groups.set(node.group, group)
    }
    const known = node.name === undefined ? undefined : group.byName.get(node.name)
    if (known) return known
    const entry: ReferenceEntry = {number: group.entries.length + 1, group: node.group, uses: 0}
    if (node.name !== undefined) {
      entry.name = node.name
      group.byName.set(node.name, entry)
    }
    group.entries.push(entry)
    return entry
  }
}

function define(entry: ReferenceEntry, node: Reference): void {
  if (entry.definition === undefined && node.children.length > 0) entry.definition = node
}
