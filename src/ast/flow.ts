import type {Data} from 'unist'
import type {
  Attributes,
  Content,
  MetadataContent,
  PhrasingContent,
  WikastLiteral,
  WikastNode,
  WikastParent,
} from './base.js'
import type {CiteError, Media, Parameter, ParserFunction, Reference} from './phrasing.js'
import type {Transclusion} from './transclusion.js'

/** What `parse` leaves at the page for who writes it again. */
export interface RootData extends Data {
  /** The wikitext of the page, where nodes have positions in it. */
  source?: string
}

/** The page. */
export interface Root extends WikastParent {
  type: 'root'
  data?: RootData
  /** The page's full title, with spaces: `Help:Contents`. */
  title: string
  /** Number of the page's namespace: 0 for articles. */
  namespace: number
  /** What a serializer has to know of the wiki. */
  site: SiteSummary
  /** Whether the page's templates were run: then a call without children is one that made nothing. */
  expanded?: boolean
  /** `{{DISPLAYTITLE:''e''Bay}}`, as wikitext. */
  displayTitle?: string
  /** `{{DEFAULTSORT:Lovelace, Ada}}`. */
  defaultSort?: string
  /** What a capture of the rendered page said beside its content; only on trees of `parseCapture`. */
  capture?: CapturedPage
  children: Content[]
}

/** What a capture of a rendered page says of the page. What it does not say is absent. */
export interface CapturedPage {
  /** The address that the page names itself: `https://en.wikipedia.org/w/index.php?title=Sky&oldid=123`. */
  url?: string
  /** Number of the revision, the address's `oldid`. */
  revision?: number
  /** When the page was last edited, ISO 8601 without a zone where none is said: `2020-09-27T21:26Z`, `2020-09-27`. */
  lastEdited?: string
  /** The licence as the page names it: `Creative Commons Attribution-ShareAlike License`. */
  licence?: string
}

/** The part of a site's configuration that a tree carries, so that it can be written without the configuration. */
export interface SiteSummary {
  /** `Wikipedia` */
  name: string
  /** BCP 47 code of the content language: `en`. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Protocol (may be missing) and host: `//en.wikipedia.org`. */
  server: string
  /** Path of a page, `$1` where the title goes: `/wiki/$1`. */
  articlePath: string
  /** Path of the scripts: `/w`. */
  scriptPath: string
  /** Local name of the category namespace: `Kategorie`. */
  categoryNamespace: string
  /** Local name of the file namespace: `Datei`. */
  fileNamespace: string
}

/**
 * A heading.
 *
 * ```wikitext
 * == History ==
 * ```
 */
export interface Heading extends WikastParent {
  type: 'heading'
  /** 1 for `=`, 2 for `==`, to 6. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  /** The section's anchor, unique on the page: `Early_life`, `Early_life_2`. */
  id: string
  children: Array<PhrasingContent | MetadataContent>
}

/**
 * A run of text.
 *
 * ```wikitext
 * Ada was a mathematician.
 * ```
 */
export interface Paragraph extends WikastParent {
  type: 'paragraph'
  children: Array<PhrasingContent | MetadataContent>
}

/**
 * A bulleted or numbered list; a nested list is the last child of an item.
 *
 * ```wikitext
 * * one
 * * two
 * ```
 */
export interface List extends WikastParent {
  type: 'list'
  /** `#` makes an ordered list, `*` an unordered one. */
  ordered: boolean
  children: Array<ListItem | Transclusion | MetadataContent>
}

/** One item of a {@link List}: its text and the lists nested in it. */
export interface ListItem extends WikastParent {
  type: 'listItem'
  children: Content[]
}

/**
 * A definition list; a lone `:` (an indented line) makes one without terms, as it does in MediaWiki.
 *
 * ```wikitext
 * ; term
 * : description
 * ```
 */
export interface DefinitionList extends WikastParent {
  type: 'definitionList'
  children: Array<DefinitionTerm | DefinitionDescription | Transclusion | MetadataContent>
}

/** The `;` part of a {@link DefinitionList}. */
export interface DefinitionTerm extends WikastParent {
  type: 'definitionTerm'
  children: Content[]
}

/** The `:` part of a {@link DefinitionList}. */
export interface DefinitionDescription extends WikastParent {
  type: 'definitionDescription'
  children: Content[]
}

/**
 * Text whose white space counts: lines that begin with a space (markup works in them), or `<pre>` (it does not).
 *
 * ```wikitext
 *  indented ''text''
 * <pre>literal ''text''</pre>
 * ```
 */
export interface Preformatted extends WikastParent {
  type: 'preformatted'
  /** Those of `<pre>`; absent for indented lines. */
  attributes?: Attributes
  children: Array<PhrasingContent | MetadataContent>
}

/**
 * A table.
 *
 * ```wikitext
 * {| class="wikitable"
 * |+ Caption
 * ! head
 * |-
 * | cell
 * |}
 * ```
 */
export interface Table extends WikastParent {
  type: 'table'
  attributes: Attributes
  /** The caption first, where there is one. Calls, expanded or not, may stand between the rows. */
  children: Array<TableCaption | TableRow | Transclusion | ParserFunction | Parameter | MetadataContent>
}

/** `|+ Caption` of a {@link Table}. */
export interface TableCaption extends WikastParent {
  type: 'tableCaption'
  attributes: Attributes
  children: Content[]
}

/** `|-` of a {@link Table}; the first row needs no `|-`. */
export interface TableRow extends WikastParent {
  type: 'tableRow'
  attributes: Attributes
  children: Array<TableCell | Transclusion | ParserFunction | Parameter | MetadataContent>
}

/** `| data` or `! header` of a {@link TableRow}. `colspan` and `rowspan` are in its attributes. */
export interface TableCell extends WikastParent {
  type: 'tableCell'
  header: boolean
  attributes: Attributes
  children: Content[]
}

/**
 * A horizontal line.
 *
 * ```wikitext
 * ----
 * ```
 */
export interface ThematicBreak extends WikastNode {
  type: 'thematicBreak'
}

/**
 * A gallery. Each image is a `media` whose children are its caption.
 *
 * ```wikitext
 * <gallery mode="packed" caption="Views">
 * File:A.jpg|The ''north'' side
 * </gallery>
 * ```
 */
export interface Gallery extends WikastParent {
  type: 'gallery'
  attributes: Attributes
  /** The `caption` attribute, parsed. */
  caption?: PhrasingContent[]
  children: Array<Media | MetadataContent>
}

/**
 * Where the notes of a group are listed.
 *
 * ```wikitext
 * <references group="note"/>
 * ```
 */
export interface ReferenceList extends WikastParent {
  type: 'referenceList'
  /**
   * How many running numbers of notes are lost on those that it holds: `{{#tag:references|<ref name="a">b</ref>}}` has read them
   * as notes of the text first. They count in ids (`cite_note-a-3`) only.
   */
  numbersTaken?: number
  /** Name of the group; `''` for the unnamed one. */
  group: string
  /** `false` for `responsive="0"`; absent where the tag does not say. */
  responsive?: boolean
  /** MediaWiki adds a list at the end of a page that has notes and no list of them: such a one is automatic. */
  automatic?: boolean
  /** What this list shows, in order: notes that nothing cites first, then the others by number. */
  entries: ReferenceEntry[]
  /** What MediaWiki finds wrong with the tag, or with notes in it that no entry shows. */
  errors?: CiteError[]
  /** The notes that are written inside the tag. */
  children: Array<Reference | MetadataContent>
}

/** A line of a {@link ReferenceList}. The note's content is at the `reference` that defines it. */
export interface ReferenceEntry {
  /** 1-based number within the group; notes that nothing cites have those behind the others. */
  number: number
  group: string
  name?: string
  /** How many times the text cites it: one back reference each. 0 for a note that only the list defines. */
  uses: number
  /**
   * The node that holds the content (for details, in its `details`); the same object that stands in the tree. Absent
   * where no use defines it.
   */
  definition?: Reference
  /** What uses add to this note, by `number` from 1. */
  details?: ReferenceEntry[]
  /** What MediaWiki finds wrong with the note and its uses. */
  errors?: CiteError[]
}

/**
 * A page that leads to another one.
 *
 * ```wikitext
 * #REDIRECT [[Ada Lovelace#Life]]
 * ```
 */
export interface Redirect extends WikastNode {
  type: 'redirect'
  /** Full title of the target, with an interwiki prefix where it has one. */
  title: string
  fragment?: string
}

/**
 * Markup-free content of an extension tag that has no node type of its own, or the parsed content where it is wikitext.
 *
 * ```wikitext
 * <poem>Roses are ''red''</poem>
 * <score>\relative c' { c d e }</score>
 * ```
 */
export interface ExtensionElement extends WikastParent {
  type: 'extensionElement'
  /** The tag's name in lower case. */
  name: string
  attributes: Attributes
  /** What is between the tags, as written. */
  value: string
  /** The content parsed, for a tag whose content is wikitext (`poem`, `indicator`); the image of an `imagemap`; else empty. */
  children: Content[]
}

/**
 * Source code; a block or, with `inline`, a part of a line.
 *
 * ```wikitext
 * <syntaxhighlight lang="lua">print(1)</syntaxhighlight>
 * ```
 */
export interface Code extends WikastLiteral {
  type: 'code'
  lang?: string
  inline: boolean
  attributes: Attributes
}

/**
 * A formula, in TeX.
 *
 * ```wikitext
 * <math display="block">E = mc^2</math>
 * ```
 */
export interface MathNode extends WikastLiteral {
  type: 'math'
  display: 'block' | 'inline'
  /** `<chem>` and `<ce>` hold chemistry in mhchem's notation. */
  chemistry?: boolean
  attributes: Attributes
}
