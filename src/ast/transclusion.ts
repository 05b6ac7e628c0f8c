import type {Content, WikastParent} from './base.js'
import type {Media} from './phrasing.js'

/** What a call has: which template, and with what. */
export interface TemplateCall {
  /** Full title of the template, normalised: `Template:Cite web`. What the page names, not what it redirects to. */
  title: string
  /** As the page writes it: `cite web`. */
  name: string
  /** In the order of the call. */
  parameters: TemplateArgument[]
}

/**
 * An argument of a call; a tree of its own.
 *
 * ```wikitext
 * {{Infobox person | name = Ada ''Lovelace'' | mathematician }}
 * ```
 */
export interface TemplateArgument extends WikastParent {
  type: 'templateArgument'
  /** `name`; `1`, `2` ... for one without a name. */
  name: string
  /** False for one without a name. */
  named: boolean
  /** As written; trimmed where it is named, as MediaWiki does. */
  value: string
  children: Content[]
}

/**
 * A template call. The children are what it made, when templates were run; else it has none.
 *
 * Where the expansion was not whole markup (the start of a table, a lone row), the node holds the smallest run of
 * siblings that holds it, and `calls` lists every call in there.
 *
 * ```wikitext
 * {{convert|5|km|mi}}
 * ```
 */
export interface Transclusion extends WikastParent, TemplateCall {
  type: 'transclusion'
  /** All calls that this node's children come from, where there is more than one; this node's own call is the first. */
  calls?: TemplateCall[]
  /** Set on calls of citation templates. */
  citation?: Citation
  children: Content[]
}

/** What a citation template says. */
export interface Citation {
  /** The item in CSL-JSON, schema 1.0. */
  csl: CslItem
}

/**
 * An item of CSL-JSON; the part of it that citation templates can fill.
 *
 * Format: the `csl-data.json` schema of the Citation Style Language project.
 */
export interface CslItem {
  id: string
  type: string
  title?: string
  'title-short'?: string
  'container-title'?: string
  'collection-title'?: string
  'original-title'?: string
  author?: CslName[]
  editor?: CslName[]
  translator?: CslName[]
  interviewer?: CslName[]
  'container-author'?: CslName[]
  issued?: CslDate
  accessed?: CslDate
  'original-date'?: CslDate
  publisher?: string
  'publisher-place'?: string
  edition?: string
  volume?: string
  issue?: string
  number?: string
  page?: string
  section?: string
  medium?: string
  genre?: string
  event?: string
  'event-place'?: string
  archive?: string
  URL?: string
  DOI?: string
  ISBN?: string
  ISSN?: string
  PMID?: string
  PMCID?: string
  language?: string
  abstract?: string
  annote?: string
  note?: string
}

/** A name in CSL-JSON. */
export interface CslName {
  family?: string
  given?: string
  /** `Jr.`, `III`. */
  suffix?: string
  /** A name that does not fall apart into two: an institution, or a name given whole. */
  literal?: string
}

/** A date in CSL-JSON: one part list, or two for a range; `literal` where it is none. */
export interface CslDate {
  'date-parts'?: number[][]
  season?: number
  circa?: boolean
  literal?: string
}

/**
 * An infobox: the box of facts at the side of an article.
 *
 * ```wikitext
 * {{Infobox person | name = Ada Lovelace | birth_date = 1815 }}
 * ```
 */
export interface Infobox extends WikastParent, TemplateCall {
  type: 'infobox'
  calls?: TemplateCall[]
  /** The box's title as rendered; absent where nothing was expanded. The nodes are those in `children`, not copies. */
  caption?: Content[]
  /** The first image as rendered. */
  image?: Media
  /** The rows as rendered, in order; empty where nothing was expanded. The nodes are those in `children`, not copies. */
  rows: InfoboxRow[]
  /** What the call rendered. */
  children: Content[]
}

/** A row of an infobox: either a header over the next rows, or a label with a value, or a value across the box. */
export interface InfoboxRow {
  header?: Content[]
  label?: Content[]
  content?: Content[]
  /** Of a box that was read from a capture: how sure the reader is of this row, from 0 to 1; absent where it is. */
  confidence?: number
}

/**
 * A box of links at the foot or the side of an article: navboxes, sidebars, campaign boxes.
 *
 * ```wikitext
 * {{Navbox | title = Planets | list1 = [[Mercury]] {{·}} [[Venus]] }}
 * ```
 */
export interface Navbox extends WikastParent, TemplateCall {
  type: 'navbox'
  calls?: TemplateCall[]
  /** The box's title as rendered; absent where nothing was expanded. The nodes are those in `children`, not copies. */
  caption?: Content[]
  /** The groups as rendered; empty where nothing was expanded. */
  groups: NavboxGroup[]
  /** What the call rendered. */
  children: Content[]
}

/** A group of a navbox. */
export interface NavboxGroup {
  label?: Content[]
  /** One list of nodes for each entry. */
  items: Content[][]
  groups: NavboxGroup[]
}
