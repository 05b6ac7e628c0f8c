import type {Node} from 'unist'
import {isRefused} from '../ast/cite-errors.js'
import type {ReferenceEntry, ReferenceList, Root} from '../ast/flow.js'
import type {Reference} from '../ast/phrasing.js'

/**
 * The running numbers in the ids of notes: Cite counts notes over the whole page, whatever their group and list.
 * `cite_note-Rost-3` is the third note of the page, even if it is the first of its list.
 */
export interface Notes {
  /** Running number of the note that a reference cites. */
  keys: ReadonlyMap<Reference, number>
  /** Running numbers of a list's entries. */
  entryKeys: ReadonlyMap<ReferenceEntry, number>
  /** What goes on with an entry: the references with `follow`, in order. */
  follows: ReadonlyMap<ReferenceEntry, readonly Reference[]>
  /** What follows a note that the list does not have, by list. */
  strays: ReadonlyMap<ReferenceList, readonly Reference[]>
  /** Automatic lists that MediaWiki does not show, but complains of: the page wants them. */
  wanted: readonly ReferenceList[]
}

/** The notes of a group since its last list. */
interface Group {
  keys: Map<string, number>
  names: Set<string>
  follows: Reference[]
  /** Those that follow what has not been cited by then. They count as notes of their own. */
  strays: Reference[]
}

/**
 * Counts the notes of a page in the order in which MediaWiki meets them: a note within a note comes first.
 */
export function countNotes(root: Root): Notes {
  const keys = new Map<Reference, number>()
  const entryKeys = new Map<ReferenceEntry, number>()
  const follows = new Map<ReferenceEntry, Reference[]>()
  const strays = new Map<ReferenceList, readonly Reference[]>()
  const wanted: ReferenceList[] = []
  const groups = new Map<string, Group>()
  let last = 0
  const keyOf = (group: Group, number: number, subNumber?: number): number => {
    const own = subNumber === undefined ? `${number}` : `${number}.${subNumber}`
    const key = group.keys.get(own) ?? ++last
    group.keys.set(own, key)
    return key
  }

  const groupOf = (name: string): Group => {
    const known = groups.get(name)
    if (known) return known
    const group: Group = {keys: new Map(), names: new Set(), follows: [], strays: []}
    groups.set(name, group)
    return group
  }
  const reference = (node: Reference): void => {
    const group = groupOf(node.group)
    if (node.follow !== undefined) {
      if (isRefused(node)) return
      if (group.names.has(node.follow)) group.follows.push(node)
      else {
        group.strays.push(node)
        last++
      }
      return
    }
    if (node.number === undefined) return
    if (node.name !== undefined) group.names.add(node.name)
    const key = keyOf(group, node.number)
    keys.set(node, node.subNumber === undefined ? key : keyOf(group, node.number, node.subNumber))
  }
  const list = (node: ReferenceList): void => {
    if (isRefused(node)) return
    last += node.numbersTaken ?? 0
    const group = groupOf(node.group)
    for (const entry of node.entries) {
      entryKeys.set(entry, keyOf(group, entry.number))
      for (const details of entry.details ?? []) entryKeys.set(details, keyOf(group, entry.number, details.number))
    }
    const named = new Map(node.entries.map((entry) => [entry.name, entry]))
    for (const follow of group.follows) {
      const entry = named.get(follow.follow)
      if (entry) push(follows, entry, follow)
    }
    strays.set(node, group.strays)
    if (isWanted(node)) wanted.push(node)
    groups.delete(node.group)
    for (const {details = []} of node.entries) {
      for (const {definition} of details) for (const late of lateNotes(definition?.details)) reference(late)
    }
  }

  walkNotes(root, (node) => {
    if (node.type === 'reference') reference(node)
    else list(node)
  })
  return {keys, entryKeys, follows, strays, wanted}
}

/** The notes in the details of a tag, which are counted when a list shows them. */
function lateNotes(nodes: readonly Node[] = []): Reference[] {
  return nodes.flatMap((node) => {
    if ((node as Reference).late) return [node as Reference]
    return lateNotes((node as {children?: Node[]}).children)
  })
}

/** Whether the list is one that the page does not have, though it should. */
export function isWanted(node: ReferenceList): boolean {
  return node.automatic === true && node.errors !== undefined && node.group !== ''
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** Visits the references and their lists in what is shown of a tree; those within another one before that one. */
function walkNotes(root: Node, visit: (node: Reference | ReferenceList) => void): void {
  const stack: Node[] = [root]
  const entered = new Set<Node>()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text' || (node as Reference).late) continue
    const {children, caption, details} = node as {children?: Node[]; caption?: Node[]; details?: Node[]}
    if (node.type === 'reference' || node.type === 'referenceList') {
      if (entered.has(node) || (!children?.length && !details?.length)) {
        visit(node as Reference | ReferenceList)
        continue
      }
      entered.add(node)
      stack.push(node)
    }
    if (children) for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node)
    const first = node.type === 'gallery' ? caption : node.type === 'reference' ? details : undefined
    if (first) for (let i = first.length - 1; i >= 0; i--) stack.push(first[i] as Node)
  }
}
