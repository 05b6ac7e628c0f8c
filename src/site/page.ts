import type {ScriptCache} from './script-cache.js'

/** One revision of a page. */
export interface Revision {
  id?: number
  parentId?: number
  /** ISO 8601, UTC: `2026-01-05T07:31:12Z`. */
  timestamp?: string
  /** Name or address of who made it; absent where it was deleted or is not known. */
  contributor?: Contributor
  comment?: string
  minor?: boolean
  /** Content model of the main slot: `wikitext`, `Scribunto`, `css`, `json`. */
  model: string
  /** MIME type: `text/x-wiki`. */
  format?: string
  /** Bytes of UTF-8, as the dump says. */
  bytes?: number
  /** Base-36 SHA-1, as the dump says. */
  sha1?: string
  /** Slots other than the main one. */
  slots?: Record<string, Slot>
  /** What of the revision was hidden from readers. */
  deleted?: {text?: boolean; comment?: boolean; contributor?: boolean}
  text: string
}

/** Who made a revision. */
export interface Contributor {
  name?: string
  id?: number
  /** The address of an editor without an account. */
  ip?: string
}

/** A slot of a revision beside the main one, such as Commons' `mediainfo`. */
export interface Slot {
  model: string
  format?: string
  text: string
}

/** A page as a dump or another source gives it. */
export interface Page {
  /** Full title as the wiki writes it, with spaces: `Template:Cite web`. */
  title: string
  /** Number of the namespace. */
  namespace: number
  text: string
  /** Content model: `wikitext`, `Scribunto`, `css`, `javascript`, `json`. */
  model: string
  id?: number
  /** Full title of the target, where the source says that the page is a redirect. Where it is absent, the text tells. */
  redirect?: string
  revision?: Revision
  /** All revisions the source holds, oldest first, where they were asked for; the last is `revision`. */
  revisions?: Revision[]
}

/**
 * Where pages come from: templates, modules, messages. Synchronous, as the parser is.
 *
 * @example
 * const pages = new Map([['Template:Hi', {title: 'Template:Hi', namespace: 10, text: 'Hello', model: 'wikitext'}]])
 * parse('{{hi}}', {pages})
 */
export interface PageSource {
  /** The page of that full title, written as the wiki does (`Template:Cite web`), or `undefined`. */
  get(title: string): Page | undefined
  /**
   * Whether the wiki has a page of that full title, for sources that know titles of pages whose text they do not hold (`#ifexist`).
   * Without it, there are the pages that `get` gives.
   */
  has?(title: string): boolean
  /**
   * Full titles of the pages that begin so, in the order of their UTF-8, for sources that can list them
   * (`{{Special:PrefixIndex/...}}`). Without it, only the page of just that title is looked for.
   */
  titles?(prefix: string): Iterable<string>
  /** Where what its modules were compiled to is kept for other processes. */
  readonly scriptCache?: ScriptCache
}
