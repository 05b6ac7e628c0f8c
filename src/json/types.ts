import type {CslItem} from '../ast/transclusion.js'
import type {Coordinates} from '../extract/coordinates.js'

/** Parts of a document that can be left out. */
export type DocumentPart =
  | 'sections'
  | 'infoboxes'
  | 'navboxes'
  | 'references'
  | 'citations'
  | 'tables'
  | 'categories'
  | 'links'
  | 'languageLinks'
  | 'media'
  | 'coordinates'

/**
 * A page as plain data. Its form is published as a JSON Schema: `documentSchema`, `wikast/schema.json`.
 * Text is plain text; what points at another part is its index in that part's list.
 */
export interface WikastDocument {
  /** The schema's `$id`. */
  $schema: string
  /** Version of the schema: a new major one where something that was there is gone or means another thing. */
  schemaVersion: string
  /** `wikast 0.1.0` */
  generator: string
  /** Full title. */
  title: string
  /** Number of the namespace. */
  namespace: number
  pageId?: number
  revision?: DocumentRevision
  /** BCP 47 code of the wiki's language. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Name of the wiki: `Wikipedia`. */
  wiki: string
  /** Where the page stands on the web, where the site's address is known. */
  url?: string
  /** The licence as a captured page names it. */
  licence?: string
  /** `{{DISPLAYTITLE:...}}`, as wikitext. */
  displayTitle?: string
  defaultSort?: string
  redirect?: {title: string; fragment?: string}
  /** What stands before the first heading. */
  lead?: Block[]
  sections?: DocumentSection[]
  infoboxes?: DocumentInfobox[]
  navboxes?: DocumentNavbox[]
  references?: DocumentReference[]
  citations?: DocumentCitation[]
  tables?: DocumentTable[]
  categories?: Array<{name: string; sortKey?: string; hidden?: boolean; confidence?: number}>
  /** Links in the text: to pages of the wiki, to other wikis and to the web. */
  links?: DocumentLink[]
  languageLinks?: Array<{prefix: string; title: string; fragment?: string; url: string}>
  media?: DocumentMedia[]
  coordinates?: Array<Coordinates & {display?: 'inline' | 'title' | 'inline,title'}>
  /** What was noticed while the page was read. */
  messages?: DocumentMessage[]
}

/** The revision that was read. */
export interface DocumentRevision {
  id?: number
  parentId?: number
  /** ISO 8601, UTC. */
  timestamp?: string
  contributor?: {name?: string; id?: number; ip?: string}
  comment?: string
  minor?: boolean
  model: string
  format?: string
  bytes?: number
  sha1?: string
}

/** A section and what is in it. */
export interface DocumentSection {
  title: string
  /** 1 to 6. */
  depth: number
  /** The anchor. */
  id: string
  content: Block[]
  sections: DocumentSection[]
}

/** A piece of a page's content. */
export type Block =
  | {type: 'paragraph'; text: string; links?: DocumentLink[]; references?: number[]}
  | {type: 'heading'; depth: number; text: string}
  | {type: 'list'; ordered: boolean; items: DocumentItem[]}
  | {type: 'definitionList'; items: Array<DocumentItem & {kind: 'term' | 'description'}>}
  | {type: 'quote'; content: Block[]}
  | {type: 'preformatted'; text: string}
  | {type: 'code'; text: string; language?: string}
  | {type: 'math'; text: string}
  | {type: 'table'; table: number}
  | {type: 'infobox'; infobox: number}
  | {type: 'navbox'; navbox: number}
  | {type: 'media'; media: number}
  | {type: 'gallery'; media: number[]}
  | {type: 'referenceList'; group: string}
  | {type: 'extension'; name: string; text: string}
  | {type: 'template'; template: string; parameters: DocumentParameter[]}

/** An item of a list: its own text, and the blocks in it that are not text, such as nested lists. */
export interface DocumentItem {
  text: string
  links?: DocumentLink[]
  references?: number[]
  content?: Block[]
}

/** An argument of a call. */
export interface DocumentParameter {
  name: string
  /** As written. */
  value: string
  /** As read; absent where it is the same as `value`. */
  text?: string
}

/** See `infoboxes`. */
export interface DocumentInfobox {
  template: string
  title?: string
  image?: string
  rows: Array<{header?: string; label?: string; text: string; confidence?: number}>
  parameters: DocumentParameter[]
  /** Of a box that was read from a capture: how sure it is, from 0 to 1. */
  confidence?: number
}

/** See `navboxes`. */
export interface DocumentNavbox {
  template: string
  title?: string
  groups: DocumentNavboxGroup[]
  /** As of an infobox. */
  confidence?: number
}

/** A group of a navbox. */
export interface DocumentNavboxGroup {
  label?: string
  items: Array<{text: string; title?: string}>
  groups: DocumentNavboxGroup[]
}

/** See `references`. */
export interface DocumentReference {
  number?: number
  /** For details of a note: their number among the note's details. */
  subNumber?: number
  group: string
  name?: string
  /** The mark in place of group and number: `b` in the group `lower-alpha`. */
  label?: string
  extends?: string
  text: string
  /** How many times the text cites it. */
  uses: number
  /** What the citation templates in it say, in CSL-JSON. */
  csl: CslItem[]
}

/** See `citations`. */
export interface DocumentCitation {
  template: string
  csl: CslItem
  parameters: Record<string, string>
  /** The note that it stands in: its index in `references`. */
  reference?: number
  /** Of a citation that was read back from its printed shape: how sure it is, from 0 to 1. */
  confidence?: number
}

/** See `tables`. A place that a cell further up or left covers has only `from`, that cell's row and column. */
export interface DocumentTable {
  caption?: string
  headerRows: number
  rows: DocumentCell[][]
}

/** A place of a table's grid. */
export type DocumentCell =
  | {text: string; header?: true; rowspan?: number; colspan?: number}
  | {from: [row: number, column: number]}

/** See `links`. */
export type DocumentLink =
  | {kind: 'internal'; title: string; namespace: number; fragment?: string; text: string}
  | {kind: 'interwiki'; prefix: string; title: string; fragment?: string; url: string; text: string}
  | {kind: 'external'; url: string; text: string}

/** See `media`. */
export interface DocumentMedia {
  title: string
  from: 'text' | 'gallery' | 'parameter'
  caption: string
  alt?: string
  format?: 'thumbnail' | 'framed' | 'frameless'
  width?: number
  height?: number
}

/** A message about the page. */
export interface DocumentMessage {
  /** What happened, in words. */
  reason: string
  /** The rule that was broken: `ruleId` of the message. */
  code?: string
  /** Who says so: `wikast`. */
  source?: string
  fatal?: boolean
  line?: number
  column?: number
}
