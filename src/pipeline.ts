import type {Node} from 'unist'
import {VFileMessage} from 'vfile-message'
import {annotate} from './annotate/annotate.js'
import {blockedFiles} from './annotate/blocked-files.js'
import {boxFinder} from './annotate/box-names.js'
import type {Content} from './ast/base.js'
import type {Redirect, Root} from './ast/flow.js'
import type {CiteError} from './ast/phrasing.js'
import {expandPage, expand as expandText} from './expand/expand.js'
import type {ExpandOptions, Limits, PageState, ScriptEngine} from './expand/types.js'
import {createScriptEngine} from './lua.js'
import type {ParseContext} from './parse/context.js'
import {buildInline, parseFlat, parseStretch} from './parse/parse-flat.js'
import {LineIndex} from './parse/positions.js'
import {isSpace} from './parse/white-space.js'
import type {Flat} from './preprocess/flat.js'
import {Flattener} from './preprocess/flatten.js'
import {withoutMarkers} from './preprocess/marker.js'
import {englishWikipedia} from './site/english.js'
import type {PageSource} from './site/page.js'
import {redirectTarget} from './site/redirect.js'
import {siteSummary} from './site/summary.js'
import {parseTitle, type Title} from './site/title.js'
import type {SiteConfig} from './site/types.js'

/** Options of {@link parse}. */
export interface ParseOptions {
  /** The page's full title; default `Untitled`. A title that can not be one is kept as it is, in namespace 0. */
  title?: string
  /** The wiki; default: English Wikipedia. */
  site?: SiteConfig
  /** Where templates come from. Given: templates, parser functions and variables are run. */
  pages?: PageSource
  /**
   * `false`: nothing is run, and `pages` only tells which templates are boxes and where their names redirect to. Default: `true`.
   */
  expand?: boolean
  /**
   * What runs the wiki's Lua modules (`{{#invoke:}}`): `false` for nothing; default: an engine that is made for the page
   * source when it is first used. Give one of your own (`createScriptEngine` of `wikast/lua`) for other limits or more
   * libraries, and in a browser, where Lua is not part of the main entry.
   */
  scripts?: ScriptEngine | false
  /** What time-dependent words see; default: the clock. */
  now?: Date
  /** MediaWiki's own by default. */
  limits?: Partial<Limits>
  /** Whether nodes that were written in the source get unist positions; default `true`. */
  positions?: boolean
  /** Told of what was not taken as it stands: code (`ruleId`), place, what was done instead. */
  onMessage?: (message: VFileMessage) => void
}

/**
 * Parses a page of wikitext.
 *
 * Never throws on what the text holds, and takes time linear in its length. With `pages`, the wiki's own templates are run first; without,
 * calls stay in the tree as `transclusion` nodes without children.
 *
 * @param source Wikitext. Offsets in the tree are UTF-16 units of it.
 * @throws {TypeError} where `source` is no string or an option is of the wrong kind.
 *
 * @example
 * const root = parse("'''Ada''' was a [[mathematician]].", {title: 'Ada Lovelace'})
 * root.children[0].type // 'paragraph'
 */
export function parse(source: string, options: ParseOptions = {}): Root {
  return parseWith(ownEngine, source, options)
}

/** What an engine makes of a page's text. */
export interface ParsedPage {
  children: Content[]
  displayTitle?: string | undefined
  defaultSort?: string | undefined
}

/**
 * Both phases over a page's text: the project's own, or those of the reference engine (`wikast/wikiparser`).
 *
 * @param text Wikitext without U+007F.
 */
export type Engine = (text: string, context: ParseContext, options: ParseOptions) => ParsedPage

/** {@link parse} with a given engine: what comes before and behind it is the same for all. */
export function parseWith(engine: Engine, source: string, options: ParseOptions): Root {
  checkArguments(source, options)
  // one moment for the whole page, and for who parses it once more
  if (options.pages && !options.now) options = {...options, now: new Date()}
  const site = options.site ?? englishWikipedia
  const title = pageTitle(site, options.title)
  const text = withoutMarkers(source)
  const lines = options.positions === false ? undefined : new LineIndex(text)
  const context = newContext(site, title, options, lines)
  const root: Root = {
    type: 'root',
    title: title.text,
    namespace: title.namespace,
    site: siteSummary(site),
    children: [],
  }
  if (options.pages && options.expand !== false) root.expanded = true
  const {children, displayTitle, defaultSort} = engine(text, context, options)
  root.children = children
  const {pages} = options
  annotate(root, {
    ...(pages && {
      isHidden: hiddenCategories(site, pages),
      groupLabels: groupLabels(site, pages),
      isBlocked: blockedFiles(site, pages, title),
    }),
    numberLinks: context.autonumber > 1,
    ...(options.onMessage && {onCiteError: citeMessage(options.onMessage)}),
  })
  if (displayTitle !== undefined) root.displayTitle = displayTitle
  if (defaultSort !== undefined) root.defaultSort = defaultSort
  if (lines) {
    root.position = lines.position(0, text.length)
    root.data = {source}
    sources.set(root, {engine, options})
  }
  return root
}

/** The project's own engine. */
const ownEngine: Engine = (text, context, options) => {
  const {site, lines} = context
  const redirect = readRedirect(site, text, lines)
  const {flat, state} = firstPhase(text, redirect?.end ?? 0, context, options)
  const children = parseFlat(flat, context, 'page', redirect?.inLine)
  if (redirect) children.unshift(redirect.node)
  return {children, displayTitle: state?.displayTitle, defaultSort: state?.defaultSort}
}

/** What pages were parsed with, for who wants to parse them once more. */
const sources = new WeakMap<Root, {engine: Engine; options: ParseOptions}>()

/**
 * The engine and the options that a page was parsed with; those of {@link parse} for a copy of its tree.
 *
 * @param root What {@link parseWith} gave.
 */
export function parsedWith(root: Root): {engine: Engine; options: Omit<ParseOptions, 'onMessage'>} {
  const {engine = ownEngine, options: {onMessage: _, ...options} = {}} = sources.get(root) ?? {}
  return {engine, options}
}

/**
 * Runs the templates, parser functions and variables of a page, as `Special:ExpandTemplates` does.
 *
 * @returns Wikitext without calls and comments; extension tags stand as they were written.
 * @throws {TypeError} where `source` is no string or an option is of the wrong kind.
 *
 * @example
 * const page = {title: 'Template:Hi', namespace: 10, text: 'Hello {{{1}}}', model: 'wikitext'}
 * expand('{{hi|Ada}}!', {pages: new Map([[page.title, page]])}) // 'Hello Ada!'
 */
export function expand(source: string, options: ParseOptions & {pages: PageSource}): string {
  checkArguments(source, options)
  return expandText(withoutMarkers(source), expandOptions(options.site ?? englishWikipedia, options, options.pages))
}

/** Tells of what is wrong with notes, at their tags. */
function citeMessage(onMessage: (message: VFileMessage) => void): (error: CiteError, node: Node) => void {
  return ({code, text}, {position}) => {
    onMessage(new VFileMessage(text, {source: 'wikast', ruleId: code, ...(position && {place: position})}))
  }
}

/** The marks of a group's notes are in a message of the wiki, such as `MediaWiki:Cite link label group-lower-alpha`. */
function groupLabels(site: SiteConfig, pages: PageSource): (group: string) => string | undefined {
  const prefix = site.namespaces.get(8)?.name ?? 'MediaWiki'
  return (group) => pages.get(`${prefix}:Cite link label group-${group}`)?.text
}

function checkArguments(source: unknown, options: ParseOptions): void {
  if (typeof source !== 'string') throw new TypeError(`Wikitext must be a string, not ${describe(source)}`)
  if (options === null || typeof options !== 'object')
    throw new TypeError(`Options must be an object, not ${describe(options)}`)
  const {pages, now, title, scripts} = options
  if (title !== undefined && typeof title !== 'string')
    throw new TypeError(`Option 'title' must be a string, not ${describe(title)}`)
  if (pages !== undefined && typeof pages?.get !== 'function')
    throw new TypeError("Option 'pages' must have a method 'get'")
  if (scripts !== undefined && scripts !== false && typeof scripts?.invoke !== 'function') {
    throw new TypeError("Option 'scripts' must be false or have a method 'invoke'")
  }
  if (now !== undefined && !(now instanceof Date && !Number.isNaN(now.getTime()))) {
    throw new TypeError("Option 'now' must be a valid Date")
  }
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}

function pageTitle(site: SiteConfig, text = 'Untitled'): Title {
  return parseTitle(site, text) ?? {text, namespace: 0, name: text, colon: false}
}

/** The first phase: with a page source it expands, without one it only finds what the second phase must not look into. */
function firstPhase(
  text: string,
  start: number,
  {site, title, flattener}: ParseContext,
  options: ParseOptions,
): {flat: Flat; state?: PageState} {
  const {pages} = options
  if (pages && options.expand !== false) {
    return expandPage(text, {...expandOptions(site, {...options, title: title.text}, pages), start})
  }
  return {flat: flattener.flatten(start > 0 ? text.slice(start) : text, start)}
}

/** Script engines by the source that their modules come from; one goes when its source does. */
const engines = new WeakMap<PageSource, ScriptEngine>()

function engineOf(pages: PageSource): ScriptEngine {
  let engine = engines.get(pages)
  if (!engine) {
    const {scriptCache} = pages
    engine = createScriptEngine(scriptCache && {cache: scriptCache})
    engines.set(pages, engine)
  }
  return engine
}

function expandOptions(site: SiteConfig, options: ParseOptions, pages: PageSource): ExpandOptions {
  const {title, now, limits, onMessage, scripts = engineOf(pages)} = options
  return {
    site,
    pages,
    ...(scripts && {scripts}),
    ...(title !== undefined && {title}),
    ...(now && {now}),
    ...(limits && {limits}),
    ...(onMessage && {onMessage}),
  }
}

function newContext(site: SiteConfig, title: Title, options: ParseOptions, lines: LineIndex | undefined): ParseContext {
  const {onMessage} = options
  const places = lines ?? undefined
  const context: ParseContext = {
    site,
    title,
    lines,
    autonumber: 0,
    contents: undefined,
    noteGroups: new Set(),
    callNames: new Map(),
    flattener: new Flattener(site.extensionTags),
    depth: 0,
    treeDepth: 0,
    parse: (flat, mode) => parseFlat(flat, context, mode),
    parseStretch: (flat, start, end) => parseStretch(flat, context, start, end),
    build: (flat, tokens, end) => buildInline(flat, context, tokens, end),
    boxOf: boxFinder(site, options.pages),
    message(code, reason, start, end) {
      if (!onMessage) return
      const message = new VFileMessage(reason, {
        source: 'wikast',
        ruleId: code,
        ...(places && start >= 0 && {place: places.position(start, Math.max(start, end))}),
      })
      onMessage(message)
    },
  }
  return context
}

/** `#REDIRECT [[Target]]` at the start of the page. */
function readRedirect(
  site: SiteConfig,
  text: string,
  lines: LineIndex | undefined,
): {node: Redirect; end: number; inLine: boolean} | undefined {
  const target = redirectTarget(site, text)
  if (!target) return undefined
  const end = text.indexOf(']]') + 2
  // white space behind the link is no indentation
  let next = end
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  const full = target.interwiki === undefined ? target.text : `${target.interwiki}:${target.text}`
  const node: Redirect = {type: 'redirect', title: full}
  if (target.fragment) node.fragment = target.fragment
  if (lines) node.position = lines.position(0, end)
  // what follows on the line belongs to it
  return {node, end: next, inLine: next < text.length && !text.slice(end, next).includes('\n')}
}

/** A category is hidden where its page has the switch `__HIDDENCAT__`, perhaps by way of a template. */
function hiddenCategories(site: SiteConfig, pages: PageSource): (name: string) => boolean | undefined {
  const prefix = site.namespaces.get(14)?.name ?? 'Category'
  const words = site.magicWords.get('hiddencat')?.names ?? ['__HIDDENCAT__']
  return (name) => {
    const page = pages.get(`${prefix}:${name}`)
    if (!page) return undefined
    return (
      words.some((word) => page.text.includes(word)) ||
      /\{\{\s*(?:hidden category|hiddencat|tracking category)\b/i.test(page.text)
    )
  }
}
