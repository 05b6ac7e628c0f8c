import type {ElementContent} from 'hast'
import type {NodeMap, Nodes} from '../ast/nodes.js'
import type {State} from './state.js'

/** What a handler gives: nothing, a node, or several. */
export type HandlerResult = ElementContent | ElementContent[] | undefined

/** Makes hast of a node. */
export type Handler<Node = Nodes> = (node: Node, state: State) => HandlerResult

/** A handler for each type of node; a plugin's nodes have theirs here too. */
export type Handlers = {[Type in keyof NodeMap]: Handler<NodeMap[Type]>}

/** Where a link leads. */
export interface LinkTarget {
  /** Full title, with spaces. */
  title: string
  /** Number of the namespace; `undefined` where the tree does not say (the `link=` of an image). */
  namespace?: number
  /** Without `#`, not escaped. */
  fragment?: string
}

/** What is known of a file. */
export interface FileInfo {
  /** Address of the file itself. */
  url: string
  /** Pixels, of the file itself. */
  width?: number
  /** Pixels, of the file itself. */
  height?: number
  /** Address of a thumbnail, for a width in pixels. */
  thumbnail?(width: number): string
  kind?: 'image' | 'video' | 'audio'
  /** Media type: `video/webm`. */
  mediaType?: string
}

/** How hast and HTML are made. */
export interface ToHastOptions {
  /** Handlers that stand in for the built-in ones, and those of plugins' nodes. */
  handlers?: Partial<Handlers>
  /** Address of a page; `undefined` for the wiki's own. An unsafe one is left out. */
  url?(target: LinkTarget): string | undefined
  /** Whether there is such a page; else the link is a red one. By default every page is taken to exist. */
  exists?(title: string): boolean
  /**
   * What is known of a file, by its full title; `undefined` for a missing one. Without this function every file is taken
   * to exist, and is loaded through the wiki's `Special:FilePath`.
   */
  file?(title: string): FileInfo | undefined
  /** Starts of the URLs that may be linked to, as in the site's configuration; default: MediaWiki's. */
  protocols?: readonly string[]
  /** Width of thumbnails that have none, pixels; default 220. */
  thumbnailWidth?: number
  /**
   * Whether headings also get the ids that MediaWiki gave them before HTML5 (`Caf.C3.A9`), on an empty `span`, so that old links
   * still lead there, as on Wikimedia's wikis; default: no.
   */
  legacyIds?: boolean
}
