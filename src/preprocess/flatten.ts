import type {Atom, ExtensionAtom, Flat, FlatComment, Origin} from './flat.js'
import {MAX_ATOMS, markerOf} from './marker.js'
import type {PreExtension, PreNode, PreParameter, PreRegion, PreTemplate} from './nodes.js'
import {preprocess} from './preprocess.js'
import {SourceMap} from './source-map.js'

/** Options of {@link flatten}. */
export interface FlattenOptions {
  extensionTags: ReadonlySet<string>
}

/**
 * Runs the first phase over a text without expanding anything: calls, parameters and extension tags become markers.
 *
 * @param source Wikitext, without U+007F ({@link withoutMarkers}).
 * @param base Offset of `source` in the page; -1 for a text that was not written there.
 */
export function flatten(source: string, base: number, options: FlattenOptions): Flat {
  return flattenRegion(preprocess(source, options), {source, base}, options)
}

/** The same for a part of a text that was preprocessed before, such as an argument of a call. */
export function flattenRegion(region: PreRegion, origin: Origin, options: FlattenOptions): Flat {
  const {children} = region
  const only = children.length === 1 ? children[0] : undefined
  const map = new SourceMap()
  const atoms: Atom[] = []
  const comments: FlatComment[] = []
  if (typeof only === 'string') {
    if (origin.base >= 0) map.add(0, only.length, origin.base + region.start, origin.base + region.start + only.length)
    return {text: only, atoms, map, base: origin.base, comments, spans: []}
  }
  const pieces: string[] = []
  let length = 0
  let at = region.start
  const append = (piece: string, end: number): void => {
    if (origin.base >= 0) map.add(length, length + piece.length, origin.base + at, origin.base + end)
    pieces.push(piece)
    length += piece.length
  }
  const flattenTag: ExtensionAtom['flatten'] = (text, start = -1) => flatten(text, start, options)
  const visit = (list: readonly PreNode[]): void => {
    for (const node of list) {
      if (typeof node === 'string') {
        append(node, at + node.length)
        at += node.length
        continue
      }
      switch (node.kind) {
        case 'comment':
          comments.push({at: length, value: commentText(origin.source, node.open, node.close), node})
          break
        case 'heading':
          visit(node.children)
          break
        case 'template':
        case 'parameter':
        case 'extension':
          if (atoms.length < MAX_ATOMS) {
            append(markerOf(atoms.length), node.end)
            atoms.push(atomOf(node, origin, flattenTag))
          }
          break
      }
      at = node.end
    }
  }
  visit(children)
  return {text: pieces.join(''), atoms, map, base: origin.base, comments, spans: []}
}

function atomOf(
  node: PreTemplate | PreParameter | PreExtension,
  origin: Origin,
  flattenTag: ExtensionAtom['flatten'],
): Atom {
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
