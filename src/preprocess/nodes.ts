/**
 * The preprocessor's tree: what MediaWiki's first phase sees in a text. Everything else is text, whatever it looks like.
 *
 * All offsets are in UTF-16 units of the source that was preprocessed. Children lie next to each other: a string begins
 * where the node before it ends, so that its offset need not be kept.
 */
export type PreNode = string | PreTemplate | PreParameter | PreExtension | PreComment | PreIgnored | PreHeading

/** What every node of the tree has. */
interface PreBase {
  start: number
  end: number
}

/** A stretch of source with its nodes. */
export interface PreRegion extends PreBase {
  children: PreNode[]
}

/**
 * A stretch of source without nodes, as most arguments of calls are: its one child, the text itself, is made when it is
 * asked for.
 */
export class PlainRegion implements PreRegion {
  readonly source: string
  readonly start: number
  readonly end: number

  constructor(source: string, start: number, end: number) {
    this.source = source
    this.start = start
    this.end = end
  }

  get children(): PreNode[] {
    return this.start < this.end ? [this.source.slice(this.start, this.end)] : []
  }
}

/** A whole text, preprocessed. */
export interface PreRoot extends PreRegion {
  kind: 'root'
  source: string
}

/** An argument of a template or parameter: what stands between two `|`. */
export interface PrePart {
  /** What stands before `=`; absent where there is no `=`. */
  name?: PreRegion
  /** From 1, for a part without a name. */
  index?: number
  value: PreRegion
}

/**
 * A part with a name and without nodes, as most arguments of calls are: its two regions are made when they are asked for.
 */
export class PlainPart implements PrePart {
  readonly source: string
  readonly start: number
  /** Offset of the `=`. */
  readonly middle: number
  readonly end: number
  #name: PreRegion | undefined = undefined
  #value: PreRegion | undefined = undefined

  constructor(source: string, start: number, middle: number, end: number) {
    this.source = source
    this.start = start
    this.middle = middle
    this.end = end
  }

  get name(): PreRegion {
    this.#name ??= new PlainRegion(this.source, this.start, this.middle)
    return this.#name
  }

  get value(): PreRegion {
    this.#value ??= new PlainRegion(this.source, this.middle + 1, this.end)
    return this.#value
  }
}

/** `{{title|parts}}`: a template, a parser function or a variable; which one, the title tells when it is expanded. */
export interface PreTemplate extends PreBase {
  kind: 'template'
  title: PreRegion
  parts: PrePart[]
  /** Whether it begins a line. */
  lineStart: boolean
}

/** `{{{title|default}}}` */
export interface PreParameter extends PreBase {
  kind: 'parameter'
  title: PreRegion
  parts: PrePart[]
}

/** `<name attributes>inner</name>` of an extension tag; its content is not looked into. */
export interface PreExtension extends PreBase {
  kind: 'extension'
  /** In lower case. */
  name: string
  /** As written, from behind the name to before `>` or `/>`. */
  attributes: string
  /** Absent for `<name/>`. */
  inner?: string
  /** Offset of `inner`. */
  innerStart: number
  /** The closing tag as written; absent where there is none. */
  close?: string
}

/** `<!-- ... -->`, with the white space and the line's end that go with a comment on a line of its own. */
export interface PreComment extends PreBase {
  kind: 'comment'
  /** Offset of `<!--`. */
  open: number
  /** Offset behind `-->`. */
  close: number
}

/** A part that does not count in this mode: `<noinclude>` tags on the page itself, `<includeonly>` with its content. */
export interface PreIgnored extends PreBase {
  kind: 'ignored'
}

/** `== text ==`; the children hold the equals signs too. */
export interface PreHeading extends PreBase {
  kind: 'heading'
  level: 1 | 2 | 3 | 4 | 5 | 6
  /** From 1 in the order of the text. */
  index: number
  children: PreNode[]
}

/** A node that is not text. */
export type PreObject = Exclude<PreNode, string>
