import {VFileMessage} from 'vfile-message'
import type {Atom, ExtensionAtom, Flat} from '../preprocess/flat.js'
import {withoutMarkers} from '../preprocess/marker.js'
import type {PreExtension, PreNode, PreRoot} from '../preprocess/nodes.js'
import {scan} from '../preprocess/preprocess.js'
import {Scanner} from '../preprocess/scanner.js'
import type {Page, PageSource} from '../site/page.js'
import {parseTitle, type Title} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'
import {byteLength} from './byte-length.js'
import {type CallNameReader, createCallNameReader} from './call-name.js'
import {type NodeExpander, TextFrame} from './frame.js'
import {limitsOf} from './limits.js'
import {loadTemplate, type Template} from './load-template.js'
import {englishMessage} from './messages.js'
import {PageLookup} from './page-lookup.js'
import {writeFlat} from './page-writer.js'
import {rest, wholePart} from './parts.js'
import {StripState} from './strip-state.js'
import {callWithValues, type Outcome, substituteCall, substituteParameter, transcludeWithValues} from './substitute.js'
import {TemplateCache} from './template-cache.js'
import type {
  ExpandContext,
  ExpandOptions,
  Frame,
  FunctionTable,
  Limits,
  MadeTag,
  PageState,
  TranscludeError,
  ValueArgument,
  VariableTable,
} from './types.js'
import {NO_ARGUMENTS, NO_IGNORED, NO_TAGS, NO_TEMPLATES, RECOVER_COMMENTS, STRIP_COMMENTS} from './types.js'

/** Tags whose content is expanded as if it stood on the page itself, whatever template the tag stands in. */
const PAGE_TAGS: ReadonlySet<string> = new Set(['ref', 'references'])

/** What expansions of pages of the same wiki share, to be faster. Nothing in it depends on the pages that were expanded. */
export interface Shared {
  readonly names: CallNameReader
  readonly templates: TemplateCache
}

/** Makes what pages of a wiki share. */
export function createShared(site: SiteConfig): Shared {
  return {names: createCallNameReader(site), templates: new TemplateCache()}
}

/** How an expansion is set up. */
export interface ExpansionOptions extends Omit<ExpandOptions, 'functions' | 'variables'> {
  functions: FunctionTable
  variables: VariableTable
  shared: Shared
  /**
   * Whether the text goes on to the second phase. There a marker stands for what a tag makes, so that functions which
   * look behind the markers of `<nowiki>` see its content; otherwise it stands for the tag as written.
   */
  forParsing: boolean
}

/** The expansion of one page: limits, counters, what the page says of itself. */
export class Expansion implements ExpandContext, NodeExpander {
  readonly site: SiteConfig
  readonly pages: PageSource
  readonly title: Title
  readonly now: Date
  readonly limits: Limits
  readonly functions: FunctionTable
  readonly variables: VariableTable
  readonly names: CallNameReader
  readonly frame: TextFrame
  readonly source: string
  readonly forParsing: boolean
  readonly state: PageState = {
    properties: new Map(),
    trackingCategories: new Set(),
    templates: new Map(),
    expensiveFunctions: 0,
    data: new Map(),
  }
  /** Offset in the page of the call that is being expanded, for messages; -1 where that is not known. */
  place = -1
  readonly #lookup: PageLookup
  readonly #templates = new Map<string, Template | undefined>()
  readonly #cache: TemplateCache
  readonly #strip = new StripState()
  readonly #onMessage: ((message: VFileMessage) => void) | undefined
  readonly #reported = new Set<string>()
  readonly #pageScanner: Scanner
  readonly #inclusionScanner: Scanner
  #depth = 0
  #nodes = 0
  #included = 0
  #arguments = 0
  /** Units of arguments beyond the limit that may still be put in. */
  #excess = 1 << 24
  /** Whether an argument was dropped, and no call has been left out for it yet. */
  #dropped = false

  constructor(source: string, options: ExpansionOptions) {
    const {site, pages, shared} = options
    this.site = site
    this.pages = pages
    this.source = withoutMarkers(source)
    this.title = parseTitle(site, options.title ?? 'Untitled') ?? parseTitle(site, 'Untitled')!
    this.now = options.now ?? new Date()
    this.limits = limitsOf(site, options.limits)
    this.functions = options.functions
    this.variables = options.variables
    this.names = shared.names
    this.forParsing = options.forParsing
    this.#cache = shared.templates
    this.#onMessage = options.onMessage
    this.#lookup = new PageLookup(site, pages)
    const {extensionTags} = site
    this.#pageScanner = new Scanner({extensionTags})
    this.#inclusionScanner = new Scanner({extensionTags, forInclusion: true})
    this.frame = TextFrame.ofPage(this, this.title, this.source)
  }

  get page(): Page | undefined {
    return this.getPage(this.title)
  }

  /** The atoms that markers stand for, by index; grows while the page is read. */
  get atoms(): Atom[] {
    return this.#strip.atoms
  }

  /** Runs the first phase over a text. */
  preprocess(text: string, forInclusion: boolean): PreRoot {
    return scan(forInclusion ? this.#inclusionScanner : this.#pageScanner, text)
  }

  expandNodes(nodes: readonly PreNode[], frame: TextFrame, flags: number): string {
    const only = nodes.length === 1 ? nodes[0] : undefined
    const refusal = this.#enter()
    const text = refusal ?? (typeof only === 'string' ? only : this.#run(nodes, frame, flags))
    this.#depth--
    return text
  }

  /** Goes one level deeper; gives the text to put in place of the nodes where there are too many of them, or they are too deep. */
  #enter(): string | undefined {
    this.#nodes++
    this.#depth++
    if (this.#nodes > this.limits.nodeCount) {
      this.messageOnce('node-count', `The page has more than ${this.limits.nodeCount} nodes`)
      return '<span class="error">Node-count limit exceeded</span>'
    }
    if (this.#depth > this.limits.expandDepth + 1) {
      this.messageOnce('expand-depth', `Expansions are nested more than ${this.limits.expandDepth} deep`)
      return '<span class="error">Expansion depth limit exceeded</span>'
    }
    return undefined
  }

  /**
   * Iterates rather than recurs over what is written out again, whose depth nothing bounds.
   */
  #run(nodes: readonly PreNode[], frame: TextFrame, flags: number): string {
    let text = ''
    let list = nodes
    let i = 0
    const lists: (readonly PreNode[])[] = []
    const indexes: number[] = []
    const enter = (next: readonly PreNode[]): void => {
      if (i < list.length) {
        lists.push(list)
        indexes.push(i)
      }
      list = next
      i = 0
    }
    for (;;) {
      if (i >= list.length) {
        const outer = lists.pop()
        if (outer === undefined) return text
        list = outer
        i = indexes.pop()!
        continue
      }
      const node = list[i++]!
      if (typeof node === 'string') {
        text += node
        continue
      }
      switch (node.kind) {
        case 'template':
        case 'parameter': {
          const outcome = this.substitute(node, frame, flags)
          if (typeof outcome === 'string') text += outcome
          else if (outcome.kind === 'default') enter(wholePart(node.parts[0]!))
          else {
            text += (node.kind === 'template' ? '{{' : '{{{') + outcome.name
            enter(rest(node.parts, node.kind === 'template' ? '}}' : '}}}'))
          }
          break
        }
        case 'extension':
          text += flags & NO_TAGS ? frame.source.slice(node.start, node.end) : this.#tag(node, frame)
          break
        case 'comment':
          if (flags & RECOVER_COMMENTS && !(flags & STRIP_COMMENTS)) text += frame.source.slice(node.start, node.end)
          break
        case 'ignored':
          if (flags & NO_IGNORED) text += frame.source.slice(node.start, node.end)
          break
        case 'heading':
          enter(node.children)
          break
      }
    }
  }

  /** What a call or parameter gives. */
  substitute(node: Extract<PreNode, {kind: 'template' | 'parameter'}>, frame: TextFrame, flags: number): Outcome {
    if (node.kind === 'template') {
      if (flags & NO_TEMPLATES) return {kind: 'source', name: this.expandNodes(node.title.children, frame, flags)}
      return substituteCall(this, frame, node)
    }
    if (flags & NO_ARGUMENTS) return {kind: 'source', name: this.expandNodes(node.title.children, frame, flags)}
    return substituteParameter(this, frame, node)
  }

  #tag(node: PreExtension, frame: TextFrame): string {
    return this.addTag(node, frame)
  }

  /** Keeps a tag as written, and gives its marker. */
  addTag(node: PreExtension, frame: TextFrame): string {
    const {origin} = frame
    const own = PAGE_TAGS.has(node.name) ? frame.withoutArguments() : frame
    const atom: ExtensionAtom = {kind: 'extension', node, flatten: this.#flattenIn(own), ...(origin && {origin})}
    return this.#strip.add(atom, frame.source.slice(node.start, node.end))
  }

  #flattenIn(frame: TextFrame): ExtensionAtom['flatten'] {
    return (text, start) => this.flatten(text, frame, start ?? -1)
  }

  /** Runs the first phase, with expansion, over a text that stands in a frame. */
  flatten(text: string, frame: TextFrame, base: number): Flat {
    return this.#write(this.preprocess(text, false), frame.withText(text, base), base)
  }

  /** Runs the first phase over the page from an offset on. */
  flattenPage(start = 0): Flat {
    if (start > 0) return this.flatten(this.source.slice(start), this.frame, start)
    return this.#write(this.preprocess(this.source, false), this.frame, 0)
  }

  #write(root: PreRoot, frame: TextFrame, base: number): Flat {
    const refusal = this.#enter()
    const flat = writeFlat(this, refusal === undefined ? root : {...root, children: [refusal]}, frame, base)
    this.#depth--
    return flat
  }

  makeTag({name, attributes, inner}: MadeTag, frame: Frame): string {
    const close = `</${name}>`
    const source = inner === undefined ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}${close}`
    const atom: ExtensionAtom = {
      kind: 'extension',
      node: {name, attributes, start: -1, end: -1, innerStart: -1, ...(inner !== undefined && {inner, close})},
      flatten: this.#flattenIn(frame as TextFrame),
    }
    return this.#strip.add(atom, source)
  }

  markerName(index: number): string | undefined {
    const atom = this.atoms[index]
    return atom?.kind === 'extension' ? atom.node.name : undefined
  }

  callFunction(name: string, first: string, args: readonly ValueArgument[], frame: Frame): string | undefined {
    return callWithValues(this, frame as TextFrame, name, first, args)
  }

  transclude(title: Title, values: ReadonlyMap<string, string>, frame: Frame): string | {error: TranscludeError} {
    return transcludeWithValues(this, frame as TextFrame, title, values)
  }

  stripItem(text: string): string {
    const atom: ExtensionAtom = {
      kind: 'extension',
      node: {name: 'html', attributes: '', inner: text, close: '</html>', start: -1, end: -1, innerStart: -1},
      flatten: this.#flattenIn(this.frame),
    }
    return this.#strip.add(atom, text)
  }

  /** A comment of MediaWiki's in the text, which says what was left out. None for the second phase, which has the message. */
  warning(text: string): string {
    return this.forParsing ? '' : this.stripItem(`<!-- WARNING: ${text} -->`)
  }

  /** An error as MediaWiki writes it into the page. */
  error(key: string, argument: string): string {
    const text = this.messageText(key) ?? key
    return `<span class="error">${text.replaceAll('$1', () => argument)}</span>`
  }

  unstripNoWiki(text: string): string {
    return this.forParsing ? this.#strip.unstripNowiki(text) : text
  }

  killMarkers(text: string): string {
    return this.#strip.kill(text)
  }

  unstrip(text: string): string {
    return this.#strip.unstrip(text, this.limits.unstripSize, (error) => {
      this.messageOnce(`unstrip-${error}`, `What tags hold is ${error === 'depth' ? 'nested too deep' : 'too long'}`)
      return this.error(`unstrip-${error}-warning`, String(error === 'depth' ? 20 : this.limits.unstripSize))
    })
  }

  parseTitle(text: string, defaultNamespace = 0): Title | undefined {
    return this.#lookup.parseTitle(text, defaultNamespace)
  }

  getPage(title: Title): Page | undefined {
    return this.#lookup.get(title)
  }

  /** Titles of the pages that begin so, as far as the page source can tell. */
  titlesWith(prefix: string): Iterable<Title> {
    return this.#lookup.titlesWith(prefix)
  }

  exists(title: Title): boolean {
    return this.#lookup.exists(title) || (title.namespace === 8 && this.messageText(title.name) !== undefined)
  }

  redirectTarget(page: Page): Title | undefined {
    return this.#lookup.redirectTarget(page)
  }

  messageText(key: string): string | undefined {
    const title = this.parseTitle(key, 8)
    const text = title && this.getPage(title)?.text
    return text ?? englishMessage(key, this.site.language)
  }

  /** The template of that title, redirects followed. */
  loadTemplate(title: Title): Template | undefined {
    const {text} = title
    if (this.#templates.has(text)) return this.#templates.get(text)
    const template = loadTemplate(this, title, this.#cache)
    this.#templates.set(text, template)
    this.state.templates.set(text, template?.title.text)
    return template
  }

  expandText(text: string, frame: Frame, inclusion = false): string {
    const root = this.preprocess(text, inclusion)
    return this.expandNodes(root.children, (frame as TextFrame).withText(text, -1), 0)
  }

  countExpensive(): boolean {
    return ++this.state.expensiveFunctions <= this.limits.expensiveFunctions
  }

  /** Whether a text is short enough by its units, which are never more than its bytes. */
  mayInclude(text: string): boolean {
    return !this.#dropped && text.length <= this.limits.includeSize - this.#included
  }

  countIncluded(text: string): boolean {
    if (!this.mayInclude(text)) {
      this.#dropped = false
      return false
    }
    const bytes = byteLength(text)
    if (this.#included + bytes > this.limits.includeSize) return false
    this.#included += bytes
    return true
  }

  /** The same for arguments. */
  countArgument(text: string): boolean {
    const left = this.limits.includeSize - this.#arguments
    if (text.length > left) return false
    const bytes = byteLength(text)
    if (bytes > left) return false
    this.#arguments += bytes
    return true
  }

  /**
   * An argument that is too much. MediaWiki puts it in nevertheless, and where arguments double from call to call,
   * memory ends it. Here that goes on for some megabytes, and then nothing is put in, and the call that holds it counts as
   * too long, which it would have been.
   */
  excess(text: string): string {
    if (text.length > this.#excess) {
      this.#dropped = true
      return ''
    }
    this.#excess -= text.length
    return text
  }

  duplicateArgument(): void {
    this.state.trackingCategories.add('duplicate-args-category')
  }

  message(code: string, reason: string, actual?: string): void {
    if (this.#onMessage === undefined || this.#reported.has(`${code} ${reason}`)) return
    this.#reported.add(`${code} ${reason}`)
    const message = new VFileMessage(reason, {
      source: 'wikast',
      ruleId: code,
      ...(this.place >= 0 && {place: this.#point()}),
    })
    if (actual !== undefined) message.actual = actual
    this.#onMessage(message)
  }

  /** Reports a limit, the first time only. */
  messageOnce(code: string, reason: string): void {
    if (this.#reported.has(code)) return
    this.#reported.add(code)
    this.message(code, reason)
  }

  #point(): {line: number; column: number; offset: number} {
    let line = 1
    let lineStart = 0
    for (;;) {
      const end = this.source.indexOf('\n', lineStart)
      if (end < 0 || end >= this.place) break
      line++
      lineStart = end + 1
    }
    return {line, column: this.place - lineStart + 1, offset: this.place}
  }
}
