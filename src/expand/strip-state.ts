import type {Atom, ExtensionAtom} from '../preprocess/flat.js'
import {markerOf, replaceMarkers} from '../preprocess/marker.js'

/** How deep markers may stand in what other markers stand for; MediaWiki's `UNSTRIP_LIMIT`. */
const MAX_DEPTH = 20

const MARKERS = /\x7f../gs

/** What went wrong in putting markers' contents back. */
export type UnstripError = 'depth' | 'size'

/**
 * The things that a page's markers stand for; MediaWiki's `StripState`.
 */
export class StripState {
  readonly atoms: Atom[] = []
  /** By index, what a marker stands for as source. */
  readonly #sources: string[] = []

  /** Keeps an atom and gives its marker. */
  add(atom: ExtensionAtom, source: string): string {
    this.#sources.push(source)
    this.atoms.push(atom)
    return markerOf(this.atoms.length - 1)
  }

  /** The text with the markers of `<nowiki>` replaced by their contents, escaped as the tag does it. */
  unstripNowiki(text: string): string {
    return replaceMarkers(text, (index) => {
      const atom = this.atoms[index]
      if (atom?.kind !== 'extension' || atom.node.name !== 'nowiki') return markerOf(index)
      return escapeTags(atom.node.inner ?? '')
    })
  }

  /** The text without markers. */
  kill(text: string): string {
    return text.includes('\x7f') ? text.replace(MARKERS, '') : text
  }

  /**
   * The text with all markers replaced by their source, markers in that source too, up to MediaWiki's depth.
   *
   * @param size Bytes or, roughly, units that may be put back in all.
   * @param fail Gives the text to put in place of what is too deep or too much.
   */
  unstrip(text: string, size: number, fail: (error: UnstripError) => string): string {
    let left = size
    const visit = (part: string, depth: number): string =>
      replaceMarkers(part, (index) => {
        const source = this.#sources[index]
        if (source === undefined) return ''
        if (depth >= MAX_DEPTH) return fail('depth')
        if (source.length > left) return fail('size')
        left -= source.length
        return visit(source, depth + 1)
      })
    return visit(text, 0)
  }
}

function escapeTags(text: string): string {
  return text.replace(/["<>]/g, (c) => (c === '"' ? '&quot;' : c === '<' ? '&lt;' : '&gt;'))
}
