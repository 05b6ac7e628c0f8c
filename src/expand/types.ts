import type {VFileMessage} from 'vfile-message'
import type {PreNode, PrePart, PreRegion} from '../preprocess/nodes.js'
import type {Page, PageSource} from '../site/page.js'
import type {Title} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'

/**
 * Limits of one page's expansion. MediaWiki's names for them: `wgMaxArticleSize` (of included text),
 * `wgMaxPPNodeCount`, `wgMaxPPExpandDepth`, `wgMaxTemplateDepth`, `wgExpensiveParserFunctionLimit`.
 */
export interface Limits {
  /** Bytes (UTF-8) that all calls of a page may make together, and, counted apart, that all arguments may. */
  includeSize: number
  /** How often a piece of the preprocessor's tree may be expanded. */
  nodeCount: number
  /** How deep expansions may nest. */
  expandDepth: number
  /** How deep templates may nest. */
  templateDepth: number
  /** How often expensive functions, such as `#ifexist`, may be called. */
  expensiveFunctions: number
  /** Bytes that the contents of tags may have once they are put back into a text. */
  unstripSize: number
}

/** Flags of {@link Frame.expand}, to be added up; PPFrame's. Leaves `{{{parameters}}}` as they are written. */
export const NO_ARGUMENTS = 1
/** Leaves `{{calls}}` as they are written. */
export const NO_TEMPLATES = 2
/** Leaves comments out, whatever else is said. */
export const STRIP_COMMENTS = 4
/** Keeps what `<noinclude>` and its like hide. */
export const NO_IGNORED = 8
/** Keeps comments. */
export const RECOVER_COMMENTS = 16
/** Leaves extension tags as they are written. */
export const NO_TAGS = 32
/** Gives the source back. */
export const RECOVER_SOURCE = NO_ARGUMENTS | NO_TEMPLATES | NO_IGNORED | RECOVER_COMMENTS | NO_TAGS

/**
 * Where a piece of wikitext is expanded: on the page itself, or in a template that was called with arguments.
 */
export interface Frame {
  /** The frame of the call; absent for the page's own frame. */
  readonly parent?: Frame
  /** The page or template whose text this is. */
  readonly title: Title
  /** 0 for the page's own frame. */
  readonly depth: number
  /** Expands nodes of the text of this frame. A string is its own expansion. */
  expand(nodes: string | readonly PreNode[] | PreRegion, flags?: number): string
  /** The argument of that name, expanded once and kept; trimmed where it was named. `undefined` where there is none. */
  argument(name: string): string | undefined
  /** All arguments, expanded: names (`1`, `2` ... for numbered ones) to values, numbered ones first. */
  arguments(): Map<string, string>
  /** Names of all arguments, without expanding their values; numbered ones first. */
  argumentNames(): string[]
  /** A frame for a template that is called from this one. */
  child(parts: readonly PrePart[], title: Title): Frame
  /** The same with arguments that are expanded already (Scribunto's `expandTemplate`, `newChild`). */
  childOf(values: ReadonlyMap<string, string>, title: Title): Frame
  /** Whether the page was not yet entered on the way to this frame: `false` means a loop. */
  loopCheck(title: Title): boolean
}

/**
 * An argument of a parser function, not expanded yet. The first one (behind the colon) is text already, since it belongs to the title.
 */
export type RawArgument = string | PrePart

/** A call of a parser function. */
export interface FunctionCall {
  /** As written, `#` included: `#if`, `lc`. */
  readonly name: string
  readonly frame: Frame
  readonly context: ExpandContext
  /** How many arguments there are; at least 1, the one behind the colon. */
  readonly length: number
  /** Whether the call begins a line. */
  readonly lineStart: boolean
  /**
   * Argument `i` (0 is behind the colon), expanded and trimmed, whole: `a=b` stays `a=b`. `''` where there is none.
   * It is expanded when this is called, each time: keep it if you need it twice.
   */
  arg(i: number): string
  /** The same, not trimmed, where white space counts (`#tag`). */
  untrimmed(i: number): string
  /** All of them, as `arg` gives them. What a function does that MediaWiki registers without SFH_OBJECT_ARGS. */
  args(): string[]
  /** Argument `i` as it stands. */
  raw(i: number): RawArgument | undefined
  /** The part before `=` expanded and trimmed, or `undefined` where it has no `=`. Argument 0 has none. */
  argName(i: number): string | undefined
  /** The part behind `=` expanded and trimmed, or all of it where there is no `=`. */
  argValue(i: number): string
}

/** What a function gives, where a string does not say it all. */
export interface FunctionResult {
  text: string
  /** The text is wikitext still to be preprocessed, as a template's is (`noparse: false`): `int:`. */
  preprocess?: boolean
  /** The text shall show as it is: what means something in wikitext is escaped. */
  nowiki?: boolean
  /** The text is HTML, to be kept from the second phase; `isHTML`. */
  html?: boolean
}

/**
 * A parser function. A string is the usual result; `undefined` says that this is not a call of the function after all
 * (MediaWiki's `found => false`), so that `{{name:...}}` is looked up as a template.
 */
export type FunctionHandler = (call: FunctionCall) => string | FunctionResult | undefined

/** A variable, `{{PAGENAME}}`. `undefined` where it has no value; then it is looked up as a template. */
export type VariableHandler = (context: ExpandContext, frame: Frame) => string | undefined

/** Handlers by MediaWiki's id of the word, without `#`: `if`, `lc`, `formatnum`. All: `functionTable` of functions/table.ts. */
export type FunctionTable = ReadonlyMap<string, FunctionHandler>
/** Handlers by MediaWiki's id of the word: `pagename`, `currentyear`. All: `variableTable` of variables/table.ts. */
export type VariableTable = ReadonlyMap<string, VariableHandler>

/** Runs `{{#invoke:Module|function|...}}`. */
export interface ScriptEngine {
  invoke(call: FunctionCall): string | FunctionResult | undefined
}

/** What the calls on a page say about the page. Functions write into it. */
export interface PageState {
  /** `{{DISPLAYTITLE:...}}` */
  displayTitle?: string
  /** `{{DEFAULTSORT:...}}` */
  defaultSort?: string
  /** Page properties by name: `noexternallanglinks`, `shortdesc` ... */
  properties: Map<string, string>
  /** Categories that the parser itself adds to a page, as keys of the messages that name them: `template-loop-category`. */
  trackingCategories: Set<string>
  /** Full titles of all templates that were asked for, with the title the text came from, or `undefined` where there is no such page. */
  templates: Map<string, string | undefined>
  /** How many expensive functions were called. */
  expensiveFunctions: number
  /** For functions that keep something for a whole page (`#vardefine`-like, `#lst` caches): by the function's id. */
  data: Map<string, unknown>
}

/** A tag that a function makes: `{{#tag:ref|text|name=x}}`. */
export interface MadeTag {
  /** In lower case; a name of {@link SiteConfig.extensionTags}. */
  name: string
  /** As it would be written, with the space before it: ` name="x"`. */
  attributes: string
  /** Absent for `<name/>`. */
  inner?: string
}

/** An argument of a call whose value is known, as scripts make calls. */
export interface ValueArgument {
  /** Absent for one that is numbered. */
  name?: string
  value: string
}

/** Why a template that a script asked for was not expanded. */
export type TranscludeError = 'missing' | 'depth' | 'loop'

/** What functions and variables can ask. One for each page that is expanded. */
export interface ExpandContext {
  readonly site: SiteConfig
  readonly pages: PageSource
  /** The page that is being expanded. */
  readonly title: Title
  /** The same page as the source has it, for its id, revision and time. */
  readonly page: Page | undefined
  readonly now: Date
  readonly limits: Limits
  readonly state: PageState
  /** The page's own frame. */
  readonly frame: Frame
  /** `parseTitle` of site/title.ts for this site; what was parsed before is not parsed again. */
  parseTitle(text: string, defaultNamespace?: number): Title | undefined
  /** The page of that title (namespace in the wiki's language or MediaWiki's English), redirects not followed. */
  getPage(title: Title): Page | undefined
  /** Whether there is such a page: in the source, or a special page, or a message of the interface. */
  exists(title: Title): boolean
  /** Where the page redirects to, or `undefined`. */
  redirectTarget(page: Page): Title | undefined
  /** Text of a message of the interface in the content language: the wiki's own `MediaWiki:key`, else MediaWiki's English one, `$1` ... not replaced; `undefined` where there is none. */
  messageText(key: string): string | undefined
  /** Preprocesses and expands a text in a frame; `inclusion`: as a template's text is. */
  expandText(text: string, frame: Frame, inclusion?: boolean): string
  /** Counts one call of an expensive function; `false` where there were too many. */
  countExpensive(): boolean
  /** Adds a text to what calls have made; `false` where that is too much, and nothing was added. */
  countIncluded(text: string): boolean
  /** A marker that stands for a tag. */
  makeTag(tag: MadeTag, frame: Frame): string
  /** The name of the tag that the marker with that index stands for; `undefined` where there is no such marker. */
  markerName(index: number): string | undefined
  /**
   * Calls a parser function with values that are not expanded any more.
   *
   * @param name As written, `#` included: `#if`, `lc`.
   * @param first What stands behind the colon.
   * @returns `undefined` where there is no such function.
   */
  callFunction(name: string, first: string, args: readonly ValueArgument[], frame: Frame): string | undefined
  /** Expands a template with arguments whose values are not expanded any more. Redirects are followed. */
  transclude(title: Title, values: ReadonlyMap<string, string>, frame: Frame): string | {error: TranscludeError}
  /** A marker for text that is to be kept from all further phases and put back at the end. */
  stripItem(text: string): string
  /** Puts the text of `<nowiki>` back for its markers, as functions do that look at a text letter by letter (`padleft`, `urlencode`, `#titleparts`). */
  unstripNoWiki(text: string): string
  /** Removes all markers: `#len`, `anchorencode`. */
  killMarkers(text: string): string
  /** Puts back whatever markers stand for, as source. */
  unstrip(text: string): string
  /** Reports something. `code` is in kebab-case and names the kind: `template-loop`; `actual` is what it is about, such as a title. */
  message(code: string, reason: string, actual?: string): void
}

/** Options of an expansion. */
export interface ExpandOptions {
  site: SiteConfig
  pages: PageSource
  /** Full title of the page; default `Untitled`. */
  title?: string
  /** Offset where the wikitext begins; what is before it (a redirect's link) is not read. Default 0. */
  start?: number
  /** What time-dependent words see; default: the clock. */
  now?: Date
  /** MediaWiki's own by default. */
  limits?: Partial<Limits>
  onMessage?: (message: VFileMessage) => void
  /** Runs `#invoke`; without it, that is an unknown function. */
  scripts?: ScriptEngine
  /** Parser functions; default: all that there are. */
  functions?: FunctionTable
  /** Variables; default: all that there are. */
  variables?: VariableTable
}
