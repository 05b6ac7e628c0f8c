import type {Data, Literal, Node, Parent, Position} from 'unist'
import type {FlowContentMap, MetadataContentMap, PhrasingContentMap} from './nodes.js'

/**
 * What every node of the tree has: a `type`, and a `position` where the node was written in the page's source.
 *
 * `position` is unist's: line and column count from 1, `offset` from 0, all in UTF-16 units of the source string.
 * A node that came out of a template has no `position`.
 */
export interface WikastNode extends Node {
  data?: Data
  position?: Position
  /**
   * How sure the reader of a capture is that the text says this, from 0 to 1. Only on nodes of `parseCapture`, and only
   * where it guessed.
   */
  confidence?: number
}

/** A node with children. */
export interface WikastParent extends Parent {
  data?: Data
  position?: Position
  /** See {@link WikastNode}. */
  confidence?: number
}

/** A node that holds text. */
export interface WikastLiteral extends Literal {
  value: string
  data?: Data
  position?: Position
  /** See {@link WikastNode}. */
  confidence?: number
}

/** What makes up the flow of a page: paragraphs, lists, tables. Plugins extend {@link FlowContentMap}. */
export type FlowContent = FlowContentMap[keyof FlowContentMap]

/** What makes up running text. Plugins extend {@link PhrasingContentMap}. */
export type PhrasingContent = PhrasingContentMap[keyof PhrasingContentMap]

/**
 * What shows nothing where it stands: categories, language links, comments, switches.
 * It may be a child of any parent. Plugins extend {@link MetadataContentMap}.
 */
export type MetadataContent = MetadataContentMap[keyof MetadataContentMap]

/**
 * What a table cell, a list item, a reference or an HTML element holds.
 * MediaWiki lets running text stand beside blocks there, so both may be mixed.
 */
export type Content = FlowContent | PhrasingContent | MetadataContent

/**
 * Attributes of a tag or a table part: name in lower case → value, character references decoded.
 * As written; what MediaWiki's sanitiser refuses is refused when HTML is made, not here.
 */
export type Attributes = Record<string, string>
