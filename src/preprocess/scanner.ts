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

/** What a scanner is made with. */
export interface ScannerOptions {
  /** Names of extension tags in lower case. */
  extensionTags: ReadonlySet<string>
  /** Whether the text is transcluded, rather than the page itself. */
  forInclusion?: boolean
}

/**
 * The state of a run of the preprocessor. A scanner may run over many texts, one after another: a page has thousands of notes
 * with a text of their own, and what a run needs of memory is more than most of them.
 */
export class Scanner {
  readonly extensionTags: ReadonlySet<string>
  readonly forInclusion: boolean
  source = ''
  /** Where the text ends: what is behind it is not looked at. */
  end = 0
  pos = 0
  /**
   * All nodes found so far that no finished piece holds yet, in order; {@link nodeCount} of them count. Text is what lies
   * between them; so a piece that stays open needs no undoing, and every node is moved once only.
   */
  nodes: PreObject[] = []
  nodeCount = 0
  /**
   * The `|` of all open pieces, two numbers each: its offset, and that of the first `=` behind it or -1. A piece's own lie
   * behind its {@link Piece.firstMark}.
   */
  marks: number[] = []
  /** How many numbers of {@link marks} count. */
  markCount = 0
  /** The innermost open piece. */
  top: Piece | undefined
  headings = 0
  /** Set behind a comment that took its line with it: a heading may follow, though no line end precedes it. */
  lineStartAt = -1
  /** Names of tags that are not closed anywhere behind {@link pos}. */
  unclosedTags: Set<string> | undefined
  /** Offset of the first `>` at or behind {@link pos} as last looked up; the text's length where there is none. */
  greaterThan = -1
  /** In a template with `<onlyinclude>`: whether what lies between the tags is being read. */
  onlyInclude = false
  /** The open pieces, then such as were open before and serve again. */
  readonly #pieces: Piece[] = []
  #depth = 0

  constructor({extensionTags, forInclusion = false}: ScannerOptions) {
    this.extensionTags = extensionTags
    this.forInclusion = forInclusion
  }

  /** Begins a run. */
  begin(source: string): void {
    this.source = source
    this.end = source.length
    this.pos = 0
    this.nodeCount = 0
    this.markCount = 0
    this.top = undefined
    this.headings = 0
    this.lineStartAt = -1
    this.unclosedTags = undefined
    this.greaterThan = -1
    this.onlyInclude = false
    this.#depth = 0
  }

  /** Adds a node. */
  add(node: PreObject): void {
    this.nodes[this.nodeCount++] = node
  }

  /** Opens a piece at {@link pos} with that many opening characters. */
  open(open: Piece['open'], count: number, lineStart: boolean, dash: boolean): void {
    const {pos, nodeCount, markCount} = this
    const contentStart = pos + count
    const piece = this.#pieces[this.#depth]
    if (piece === undefined) {
      const made = {open, count, start: pos, firstNode: nodeCount, firstMark: markCount, lineStart, dash, contentStart}
      this.#pieces.push(made)
      this.top = made
    } else {
      piece.open = open
      piece.count = count
      piece.start = pos
      piece.firstNode = nodeCount
      piece.firstMark = markCount
      piece.lineStart = lineStart
      piece.dash = dash
      piece.contentStart = contentStart
      this.top = piece
    }
    this.#depth++
  }

  /** Drops the innermost open piece; what was in it belongs to the piece around it. */
  drop(): void {
    if (this.top !== undefined) this.markCount = this.top.firstMark
    this.#depth--
    this.top = this.#depth > 0 ? this.#pieces[this.#depth - 1] : undefined
  }

  /** Opens the piece again that was dropped last. */
  reopen(): void {
    this.top = this.#pieces[this.#depth++]
  }
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
