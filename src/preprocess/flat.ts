import type {PreComment, PreExtension, PreParameter, PreTemplate} from './nodes.js'
import type {SourceMap} from './source-map.js'

/**
 * What the second phase reads: a text in which comments are gone and everything that it must not look into is a marker.
 * It comes from the page as written ({@link flatten}), or from its expansion.
 */
export interface Flat {
  /** With markers. */
  text: string
  /** What the markers stand for, by index. */
  atoms: Atom[]
  /** Which of the text was written on the page, and where. */
  map: SourceMap
  /** Offset in the page of the text that was preprocessed; -1 where it was not written there. Comments' offsets count from it. */
  base: number
  /** The comments that were left out, in order. */
  comments: FlatComment[]
  /** What came out of calls that the page itself writes, in order, not nested. Empty where nothing was expanded. */
  spans: CallSpan[]
}

/** A comment that was left out of the text. */
export interface FlatComment {
  /** Offset in the text, where it stood. */
  at: number
  value: string
  node: PreComment
}

/** A stretch of the text that a call made. */
export interface CallSpan {
  /** Offsets in the text. */
  start: number
  end: number
  call: CallAtom
}

/** What a marker stands for. */
export type Atom = CallAtom | ParameterAtom | ExtensionAtom

/** A `{{call}}`. */
export interface CallAtom {
  kind: 'template'
  node: PreTemplate
  origin: Origin
}

/** A `{{{parameter}}}` outside of any template. */
export interface ParameterAtom {
  kind: 'parameter'
  node: PreParameter
  origin: Origin
}

/** A tag of an extension. */
export interface ExtensionAtom {
  kind: 'extension'
  node: Pick<PreExtension, 'name' | 'attributes' | 'inner' | 'close' | 'start' | 'end' | 'innerStart'>
  /** The text that the node's offsets count in; absent for a tag that a template made. */
  origin?: Origin
  /**
   * Runs the first phase over wikitext that belongs to the tag, in the frame the tag stands in.
   *
   * @param start Offset of `text` in the page, where it is a piece of the page as written; else absent.
   */
  flatten(text: string, start?: number): Flat
}

/** Where a node was written. */
export interface Origin {
  /** The text that the preprocessor read. */
  source: string
  /** Offset of that text in the page. */
  base: number
}
