import {PlainRegion, type PreNode, type PreObject, type PreRegion} from './nodes.js'

/**
 * What is open: `{{`, `[[`, `-{` or a heading. Nothing is built until it closes: a piece that never closes is text, and
 * costs nothing.
 */
export interface Piece {
  open: '{' | '[' | '-{' | '='
  /** Opening characters that are not used up yet; for a heading, the equals signs before its text. */
  count: number
  /** Offset of the first opening character. */
  start: number
  /** Where the piece's nodes begin in {@link Scanner.nodes}. */
  firstNode: number
  /** Where its `|` begin in {@link Scanner.marks}. */
  firstMark: number
  lineStart: boolean
  /** Whether a `-` stands before `{{`, which makes `-{` of a brace that is left over. */
  dash: boolean
  /** Offset behind the opening characters that are in use, where the first part begins. */
  contentStart: number
}

/** The state of one run of the preprocessor. */
export interface Scanner {
  readonly source: string
  /** Where the text ends: what is behind it is not looked at. */
  readonly end: number
  readonly forInclusion: boolean
  readonly extensionTags: ReadonlySet<string>
  pos: number
  /**
   * All nodes found so far that no finished piece holds yet, in order. Text is what lies between them; so a piece that
   * stays open needs no undoing, and every node is moved once only.
   */
  nodes: PreObject[]
  stack: Piece[]
  /**
   * The `|` of all open pieces, two numbers each: its offset, and that of the first `=` behind it or -1. A piece's own lie
   * behind its {@link Piece.firstMark}.
   */
  marks: number[]
  /** How many numbers of {@link marks} count. */
  markCount: number
  top: Piece | undefined
  headings: number
  /** Set behind a comment that took its line with it: a heading may follow, though no line end precedes it. */
  lineStartAt: number
  /** Names of tags that are not closed anywhere behind {@link pos}. */
  unclosedTags: Set<string> | undefined
  /** Offset of the first `>` at or behind {@link pos} as last looked up; the text's length where there is none. */
  greaterThan: number
  /** In a template with `<onlyinclude>`: whether what lies between the tags is being read. */
  onlyInclude: boolean
}

/** Makes the region from `start` to `end` whose nodes are `nodes[from..to)`. */
export function region(s: Scanner, start: number, end: number, from: number, to: number): PreRegion {
  if (from === to) return new PlainRegion(s.source, start, end)
  const children: PreNode[] = []
  let at = start
  for (let i = from; i < to; i++) {
    const node = s.nodes[i]!
    if (node.start > at) children.push(s.source.slice(at, node.start))
    children.push(node)
    at = node.end
  }
  if (at < end) children.push(s.source.slice(at, end))
  return {start, end, children}
}

/** Offset of the first `>` from `at` on, or -1. Looked up once for all tags before it. */
export function nextGreaterThan(s: Scanner, at: number): number {
  if (s.greaterThan < at) {
    const found = s.source.indexOf('>', at)
    s.greaterThan = found < 0 ? s.source.length : found
  }
  return s.greaterThan < s.end ? s.greaterThan : -1
}

/** Opens a piece. */
export function push(s: Scanner, piece: Piece): void {
  s.stack.push(piece)
  s.top = piece
}

/** Drops the innermost open piece; what was in it belongs to the piece around it. */
export function pop(s: Scanner): void {
  const piece = s.stack.pop()
  if (piece) s.markCount = piece.firstMark
  s.top = s.stack.length > 0 ? s.stack[s.stack.length - 1] : undefined
}
