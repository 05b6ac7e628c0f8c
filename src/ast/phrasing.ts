import type {
  Attributes,
  Content,
  MetadataContent,
  PhrasingContent,
  WikastLiteral,
  WikastNode,
  WikastParent,
} from './base.js'
import type {TemplateArgument} from './transclusion.js'

/** Text; character references are decoded: `&eacute;` is `é`. `<nowiki>` gives text too. */
export interface Text extends WikastLiteral {
  type: 'text'
}

/**
 * Italic text.
 *
 * ```wikitext
 * ''italic''
 * ```
 */
export interface Emphasis extends WikastParent {
  type: 'emphasis'
  children: Content[]
}

/**
 * Bold text.
 *
 * ```wikitext
 * '''bold'''
 * ```
 */
export interface Strong extends WikastParent {
  type: 'strong'
  children: Content[]
}

/**
 * A link to a page of the same wiki. The children are what is shown, the trail (`[[cat]]s`) included.
 *
 * ```wikitext
 * [[Ada Lovelace#Life|Ada]]
 * ```
 */
export interface Link extends WikastParent {
  type: 'link'
  /** Full title of the target, normalised; `''` for a link within the page (`[[#Life]]`). */
  title: string
  /** Number of the target's namespace. */
  namespace: number
  /** Without `#`, decoded. */
  fragment?: string
  children: Content[]
}

/**
 * A link to another wiki.
 *
 * ```wikitext
 * [[wikt:word|word]]
 * ```
 */
export interface InterwikiLink extends WikastParent {
  type: 'interwikiLink'
  /** In lower case: `wikt`. */
  prefix: string
  /** The title on that wiki, without the prefix. */
  title: string
  fragment?: string
  /** Where it leads, as the interwiki map says. */
  url: string
  children: Content[]
}

/**
 * A link to the same page in another language; it shows nothing where it stands.
 *
 * ```wikitext
 * [[de:Ada Lovelace]]
 * ```
 */
export interface LanguageLink extends WikastNode {
  type: 'languageLink'
  /** The prefix in lower case: `de`, `be-x-old`. */
  prefix: string
  /** The title on that wiki. */
  title: string
  fragment?: string
  url: string
}

/**
 * A link to a web address.
 *
 * ```wikitext
 * [https://example.org label] https://example.org ISBN 0-306-40615-2
 * ```
 */
export interface ExternalLink extends WikastParent {
  type: 'externalLink'
  url: string
  /** `bracketed`: `[url label]`; `free`: the bare address; `isbn`, `rfc`, `pmid`: magic links. */
  kind: 'bracketed' | 'free' | 'isbn' | 'pmid' | 'rfc'
  /** A bracketed address without a label is shown as its number on the page: `[1]`. */
  number?: number
  /** The label; empty where there is none. */
  children: Content[]
}

/**
 * An image, a video or a sound.
 *
 * ```wikitext
 * [[File:Ada.jpg|thumb|left|200x150px|alt=A portrait|Ada in ''1836'']]
 * ```
 */
export interface Media extends WikastParent {
  type: 'media'
  /** Full title of the file, with the wiki's own namespace name: `Datei:Ada.jpg`. */
  title: string
  /** Absent for an image in the line. */
  format?: 'thumbnail' | 'framed' | 'frameless'
  /** Title of the file that stands in for the thumbnail: `thumb=Other.png`. */
  thumbnail?: string
  horizontalAlign?: 'left' | 'right' | 'center' | 'none'
  verticalAlign?: 'baseline' | 'sub' | 'super' | 'top' | 'text-top' | 'middle' | 'bottom' | 'text-bottom'
  border?: boolean
  /** Pixels. */
  width?: number
  /** Pixels. */
  height?: number
  /** Factor on the reader's own thumbnail width; 0.75 for a bare `upright`. */
  upright?: number
  alt?: string
  /** `link=`: a page's full title, a URL (that of a page of another wiki too), or `''` for no link; absent for the file's own page. */
  link?: string
  className?: string
  /** The language an SVG is shown in. */
  language?: string
  /** The page of a PDF or DjVu file. */
  page?: number
  /** Other options, as written: `start=1:20`, `loop`. */
  options?: string[]
  /** The wiki shows only a link here: the file is on its list of bad images. */
  blocked?: boolean
  /** The caption. */
  children: Content[]
}

/**
 * A note, where it is cited.
 *
 * ```wikitext
 * <ref name="Rost">Yuri Rost, ''Armenian Tragedy'', p. 82.</ref> ... <ref name="Rost"/>
 * ```
 */
export interface Reference extends WikastParent {
  type: 'reference'
  /** Name of the group; `''` for the unnamed one. */
  group: string
  name?: string
  /** The note that this one goes on with: `<ref follow="Rost">`. */
  follow?: string
  /** The note that this one details, as some wikis wrote it before there was `details`: `<ref extends="Rost">`. */
  extends?: string
  /** What this use adds to the note, as a note below it: `<ref name="Rost" details="p. 82">`. */
  details?: Content[]
  /** It stands in an attribute, where nothing shows: only the list of notes does. */
  hidden?: boolean
  /** It stands in the `details` of a tag, which MediaWiki reads when it shows them: by then the list has its notes. */
  late?: boolean
  /** Text direction of the note: `<ref dir="rtl">`. */
  direction?: 'ltr' | 'rtl' | 'auto'
  /** 1-based number within the group, in order of first use. Absent for a note that only its list holds. */
  number?: number
  /** With `details`: 1-based number among the details of the note. The mark is `1.2`. */
  subNumber?: number
  /** The mark in place of group and number, in groups that have marks of their own: `b` for the group `lower-alpha`. */
  label?: string
  /** Which use of the note (or of the details) this is, from 1. */
  use?: number
  /** What MediaWiki finds wrong with this tag. */
  errors?: CiteError[]
  /** The note's content; empty where the note is used again. */
  children: Content[]
}

/** What MediaWiki's Cite extension finds wrong with a note or a list of notes. */
export interface CiteError {
  /** Name of the sentence: `cite-error-ref-no-key` is MediaWiki's `cite_error_ref_no_key`. */
  code: string
  /** The sentence, in English. */
  text: string
  /** What the sentence speaks of: a name, a group. */
  arguments?: string[]
}

/**
 * A category the page is in; it shows nothing where it stands.
 *
 * ```wikitext
 * [[Category:Mathematicians|Lovelace, Ada]]
 * ```
 */
export interface Category extends WikastNode {
  type: 'category'
  /** Without the namespace: `Mathematicians`. */
  name: string
  sortKey?: string
  /** True or false where a page source knows the category's page; absent where none does. */
  hidden?: boolean
}

/**
 * A line break.
 *
 * ```wikitext
 * one<br>two
 * ```
 */
export interface Break extends WikastNode {
  type: 'break'
  attributes?: Attributes
}

/**
 * An HTML tag.
 *
 * ```wikitext
 * <div class="note">text</div>
 * ```
 */
export interface HtmlElement extends WikastParent {
  type: 'htmlElement'
  /** In lower case: `div`. */
  name: string
  attributes: Attributes
  children: Content[]
}

/**
 * A template's parameter, on the template's own page or where nothing was expanded.
 *
 * ```wikitext
 * {{{name|default}}}
 * ```
 */
export interface Parameter extends WikastParent {
  type: 'parameter'
  name: string
  /** Whether there is a default, empty or not. */
  hasDefault: boolean
  /** The default. */
  children: Content[]
}

/**
 * A call of a parser function or variable that was not run.
 *
 * ```wikitext
 * {{#if: {{{x|}}} | yes | no }}   {{PAGENAME}}
 * ```
 */
export interface ParserFunction extends WikastNode {
  type: 'parserFunction'
  /** MediaWiki's own name of it, whatever the wiki's language: `#if`, `pagename`, `defaultsort`. */
  name: string
  /** As the page writes it: `#wenn`. */
  alias: string
  /** What stands behind the colon first, then what stands behind each `|`. */
  arguments: TemplateArgument[]
}

/**
 * Text that depends on the reader's language variant.
 *
 * ```wikitext
 * -{zh-hans:计算机; zh-hant:電腦}-
 * ```
 */
export interface LanguageVariant extends WikastParent {
  type: 'languageVariant'
  /** `A`, `H`, `R`, `T` ..., or variant codes. */
  flags: string[]
  /** What each variant shows; empty for text that is only protected from conversion. */
  rules: VariantRule[]
  /** What the content language shows. */
  children: Content[]
}

/** A rule of a {@link LanguageVariant}. */
export interface VariantRule {
  /** The variant's code: `zh-hant`. */
  variant: string
  /** What is replaced, in a one-way rule (`a=>zh-hant:b`). */
  from?: string
  /** As wikitext. */
  text: string
}

/**
 * A comment.
 *
 * ```wikitext
 * <!-- check this -->
 * ```
 */
export interface Comment extends WikastLiteral {
  type: 'comment'
}

/**
 * A behaviour switch.
 *
 * ```wikitext
 * __NOTOC__
 * ```
 */
export interface BehaviorSwitch extends WikastNode {
  type: 'behaviorSwitch'
  /** MediaWiki's own name of it, whatever the wiki's language: `notoc`. */
  name: string
}

/** What a heading, a paragraph or a caption holds. */
export type InlineContent = PhrasingContent | MetadataContent
