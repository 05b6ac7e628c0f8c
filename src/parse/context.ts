import type {Attributes, Content} from '../ast/base.js'
import type {Flat} from '../preprocess/flat.js'
import type {Flattener} from '../preprocess/flatten.js'
import type {Title} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'
import type {CallName} from './call.js'
import type {Token} from './inline/token.js'
import type {LineIndex} from './positions.js'

/** What all parts of one page share while it is parsed. */
export interface ParseContext {
  site: SiteConfig
  title: Title
  /** Absent where no positions are wanted. */
  lines: LineIndex | undefined
  /** How many bracketed addresses without a label there were. */
  autonumber: number
  /** Where the first `__TOC__` stands. */
  contents: {text: string; start: number} | undefined
  /** The groups whose notes no list has shown yet: a list of another group shows nothing, not even a line. */
  noteGroups: Set<string>
  /** The names of calls that were read, by what was written. */
  callNames: Map<string, CallName>
  /** Runs the first phase over arguments and other parts of the page. */
  flattener: Flattener
  /** How deep tags and arguments are nested in each other. */
  depth: number
  /** Parses a flat text of its own: an argument, the content of a tag. */
  parse(flat: Flat, mode: FlowMode): Content[]
  /** Parses a stretch of a flat text line by line: a caption with a table in it. */
  parseStretch(flat: Flat, start: number, end: number): Token[]
  /** Builds nodes out of the tokens of a stretch of a flat text. */
  build(flat: Flat, tokens: readonly Token[], end: number): Content[]
  /** How deep in the tree the text that is being read stands. */
  treeDepth: number
  /** How a call is recognised as a box that stands for itself. */
  boxOf(title: Title, name: string): 'infobox' | 'navbox' | undefined
  /** Tells of something that was not taken as it stands. Offsets are the page's; -1 where there is none. */
  message(code: string, reason: string, start: number, end: number): void
}

/** How deep extension tags, arguments and captions may lie in each other before their content stays text. */
export const MAX_NESTING = 40

/** What a handler of an extension tag is given. */
export interface TagCall {
  name: string
  attributes: Attributes
  /** Absent for `<name/>`. */
  inner: string | undefined
  /** Offset of `inner` in the page, or -1. */
  innerStart: number
  context: ParseContext
  /** Runs the first phase over wikitext in the tag's frame; see `ExtensionAtom.flatten`. */
  flatten(text: string, start?: number): Flat
  /** Parses wikitext that belongs to the tag. */
  parse(text: string, start?: number, mode?: FlowMode): Content[]
}

/**
 * Where the text stands: on a page (running text becomes paragraphs), in an argument (the same, but a single paragraph
 * is unwrapped), or inside an element that makes no paragraphs; in a `note` the mark of it stands before its first line,
 * which so begins no list, table or heading, and what is `listless` has no lists at all.
 */
export type FlowMode = 'page' | 'argument' | 'inline' | 'note' | 'listless'
