import type {Atom, ExtensionAtom, Flat, FlatComment, Origin} from './flat.js'
import {MAX_ATOMS, markerOf} from './marker.js'
import {isCall, piecesOf} from './no-call.js'
import type {PreComment, PreExtension, PreNode, PreParameter, PreRegion, PreTemplate} from './nodes.js'
import {scan} from './preprocess.js'
import {Scanner} from './scanner.js'
import {SourceMap} from './source-map.js'

/**
 * Runs the first phase over the texts of a page without expanding anything: calls, parameters and extension tags become markers.
 * One for the page: all its runs share a scanner.
 */
export class Flattener {
  readonly #scanner: Scanner

  /** @param extensionTags Names of extension tags in lower case. */
  constructor(extensionTags: ReadonlySet<string>) {
    this.#scanner = new Scanner({extensionTags})
  }

  /**
   * Flattens a text.
   *
   * @param source Wikitext, without U+007F ({@link withoutMarkers}).
   * @param base Offset of `source` in the page; -1 for a text that was not written there.
   */
  flatten(source: string, base: number): Flat {
    return this.flattenRegion(scan(this.#scanner, source), {source, base})
  }

  /** The same for a part of a text that was preprocessed before, such as an argument of a call. */
  flattenRegion({start, children}: PreRegion, origin: Origin): Flat {
    const {base} = origin
    const map = new SourceMap()
    const only = children.length === 1 ? children[0]! : undefined
    if (typeof only === 'string') {
      if (base >= 0) map.add(0, only.length, base + start, base + start + only.length)
      return {text: only, atoms: [], map, base, comments: [], spans: []}
    }
    if (only !== undefined && isAtomic(only) && (only.kind !== 'template' || isCall(only))) {
      // a call and nothing else, as most notes are
      const text = markerOf(0)
      if (base >= 0) map.add(0, text.length, base + start, base + only.end)
      return {text, atoms: [atomOf(only, origin, this.#flattenTag)], map, base, comments: [], spans: []}
    }
    const flat: Flat = {text: '', atoms: [], map, base, comments: [], spans: []}
    const pieces: string[] = []
    new FlatWriter(flat, pieces, origin, start, this.#flattenTag).write(children)
    flat.text = pieces.join('')
    return flat
  }

  readonly #flattenTag: ExtensionAtom['flatten'] = (text, start = -1) => this.flatten(text, start)
}

/** Writes nodes one after another into a flat text. */
class FlatWriter {
  readonly #flat: Flat
  readonly #pieces: string[]
  readonly #origin: Origin
  readonly #flattenTag: ExtensionAtom['flatten']
  /** Length of the pieces so far. */
  #length = 0
  /** Offset in the source of what comes next. */
  #at: number

  constructor(flat: Flat, pieces: string[], origin: Origin, start: number, flattenTag: ExtensionAtom['flatten']) {
    this.#flat = flat
    this.#pieces = pieces
    this.#origin = origin
    this.#at = start
    this.#flattenTag = flattenTag
  }

  /** Writes nodes and those within them; with a stack of its own, since calls can lie in each other without end. */
  write(nodes: readonly PreNode[]): void {
    const {atoms, comments} = this.#flat
    const open = [{nodes, next: 0}]
    for (let level = open.at(-1); level; level = open.at(-1)) {
      const node = level.nodes[level.next++]
      if (node === undefined) open.pop()
      else if (typeof node === 'string') {
        this.#append(node, this.#at + node.length)
        this.#at += node.length
      } else if (node.kind === 'heading') open.push({nodes: node.children, next: 0})
      else if (node.kind === 'template' && !isCall(node)) open.push({nodes: piecesOf(node), next: 0})
      else {
        if (node.kind === 'comment') comments.push(this.#comment(node))
        else if (isAtomic(node) && atoms.length < MAX_ATOMS) {
          this.#append(markerOf(atoms.length), node.end)
          atoms.push(atomOf(node, this.#origin, this.#flattenTag))
        }
        this.#at = node.end
      }
    }
  }

  #comment(node: PreComment): FlatComment {
    return {at: this.#length, value: commentText(this.#origin.source, node.open, node.close), node}
  }

  #append(piece: string, end: number): void {
    const {base} = this.#origin
    const length = this.#length + piece.length
    if (base >= 0) this.#flat.map.add(this.#length, length, base + this.#at, base + end)
    this.#pieces.push(piece)
    this.#length = length
  }
}

type AtomicNode = PreTemplate | PreParameter | PreExtension

function isAtomic(node: Exclude<PreNode, string>): node is AtomicNode {
  return node.kind === 'template' || node.kind === 'parameter' || node.kind === 'extension'
}

function atomOf(node: AtomicNode, origin: Origin, flattenTag: ExtensionAtom['flatten']): Atom {
  switch (node.kind) {
    case 'template':
      return {kind: 'template', node, origin}
    case 'parameter':
      return {kind: 'parameter', node, origin}
    case 'extension':
      return {kind: 'extension', node, origin, flatten: flattenTag}
  }
}

function commentText(source: string, open: number, close: number): string {
  const text = source.slice(open + 4, close)
  return text.endsWith('-->') ? text.slice(0, -3) : text
}
