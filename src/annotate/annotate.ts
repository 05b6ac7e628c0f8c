import type {Content} from '../ast/base.js'
import type {ReferenceList, Root} from '../ast/flow.js'
import type {Nodes} from '../ast/nodes.js'
import type {Media, ParserFunction, Reference} from '../ast/phrasing.js'
import type {TemplateCall, Transclusion} from '../ast/transclusion.js'
import {plainText} from '../extract/plain-text.js'
import {boxByName} from './box-names.js'
import {becomeBox, renderedBox} from './boxes.js'
import {PageCitations} from './citations/page-citations.js'
import {HeadingAnchors} from './headings.js'
import {numberLinks} from './link-numbers.js'
import {ReferenceNumbers, type ReferenceNumbersOptions} from './references.js'
import {readInfobox} from './rendered-infobox.js'
import {readNavbox} from './rendered-navbox.js'

/** What the annotations need beside the tree. */
export interface AnnotateOptions extends ReferenceNumbersOptions {
  /** Whether the wiki says of a category that it is hidden; `undefined` where its page is not known. */
  isHidden?: (name: string) => boolean | undefined
  /** Whether the wiki shows only a link for a file of that title. */
  isBlocked?: (title: string) => boolean
  /** Whether addresses are shown as numbers, which are then given in MediaWiki's order. */
  numberLinks?: boolean
}

/**
 * Adds to a tree what only the whole page tells: anchors of headings, numbers of notes and the entries of their lists,
 * what boxes show, what citations say. One walk over the page, in the order of the text; the tree is changed in place.
 */
export function annotate(root: Root, options: AnnotateOptions = {}): void {
  const annotator = new Annotator(root, options)
  annotator.visit(root.children, undefined)
  annotator.notes.finish(root)
  if (options.numberLinks) numberLinks(root)
}

/** The state of one walk. It recurses, since the parser bounds the depth of its trees. */
class Annotator {
  readonly notes: ReferenceNumbers
  readonly #anchors = new HeadingAnchors()
  readonly #citations = new PageCitations()
  readonly #root: Root
  readonly #options: AnnotateOptions

  constructor(root: Root, options: AnnotateOptions) {
    this.#root = root
    this.#options = options
    this.notes = new ReferenceNumbers(options)
  }

  /** Visits nodes; `note` is the note that holds them, `boxless` whether what holds them can hold no box. */
  visit(nodes: readonly Nodes[], note: Reference | undefined, boxless = false): void {
    for (const node of nodes) {
      // Most nodes are text, of which nothing is to be said. The next most frequent have a case each: a field is read faster
      // where V8 has met objects of one shape only.
      switch (node.type) {
        case 'text':
          break
        case 'link':
          if (!isText(node.children)) this.visit(node.children, note)
          break
        case 'emphasis':
          if (!isText(node.children)) this.visit(node.children, note)
          break
        case 'listItem':
          this.visit(node.children, note)
          break
        case 'tableCell':
          this.visit(node.children, note)
          break
        case 'paragraph':
          this.visit(node.children, note, true)
          break
        case 'heading':
          this.visit(node.children, note, true)
          this.#anchors.give(node)
          break
        case 'definitionList':
        case 'list':
        case 'preformatted':
        case 'table':
        case 'tableRow':
          this.visit(node.children, note, true)
          break
        case 'reference':
          // MediaWiki meets the notes within a note first
          this.#note(node)
          this.notes.cite(node, note)
          break
        case 'referenceList':
          this.#list(node)
          break
        case 'category':
          this.#hidden(node)
          break
        case 'parserFunction':
          pageProperty(this.#root, node)
          if (!this.#root.expanded) this.notes.incomplete = true
          this.visit(node.arguments, note)
          break
        case 'transclusion':
          this.#call(node, note, boxless)
          break
        case 'infobox':
        case 'navbox':
          this.#arguments(node, note)
          this.visit(node.children, note)
          if (node.children.length === 0) break
          if (node.type === 'infobox') readInfobox(node)
          else readNavbox(node)
          break
        case 'media':
          this.#blocked(node)
          this.visit(node.children, note)
          break
        case 'gallery':
          if (node.caption) this.visit(node.caption, note)
          this.visit(node.children, note)
          break
        default: {
          const {children} = node as {children?: Content[]}
          if (children !== undefined && !isText(children)) this.visit(children, note)
        }
      }
    }
  }

  #call(node: Transclusion, note: Reference | undefined, boxless: boolean): void {
    this.#arguments(node, note)
    this.visit(node.children, note)
    this.#citations.add(node, note?.name)
    if (node.children.length === 0 || boxless) return
    const kind = renderedBox(node) ?? boxByName(node.title.slice(node.title.indexOf(':') + 1))
    if (kind === undefined) return
    const box = becomeBox(node, kind)
    if (box.type === 'infobox') readInfobox(box)
    else readNavbox(box)
  }

  /** What is in the arguments of a call that was run is in what it made, if it is anywhere. */
  #arguments(call: TemplateCall, note: Reference | undefined): void {
    if (this.#root.expanded) return
    this.notes.incomplete = true
    for (const {children} of call.parameters) if (!isText(children)) this.visit(children, note)
  }

  /** The notes that a list holds are not cited there. */
  #list(node: ReferenceList): void {
    for (const child of node.children) {
      if (child.type === 'reference') this.#note(child)
    }
    this.notes.list(node)
  }

  #note(node: Reference): void {
    if (node.details) this.visit(node.details, node)
    this.visit(node.children, node)
  }

  #blocked(node: Media): void {
    const {isBlocked} = this.#options
    if (isBlocked?.(node.title) || (node.thumbnail !== undefined && isBlocked?.(node.thumbnail))) node.blocked = true
  }

  #hidden(node: {name: string; hidden?: boolean}): void {
    const hidden = this.#options.isHidden?.(node.name)
    if (hidden !== undefined) node.hidden = hidden
  }
}

/** Whether there is nothing but a text, as in most links and arguments. */
function isText(nodes: readonly Content[]): boolean {
  return nodes.length === 0 || (nodes.length === 1 && nodes[0]!.type === 'text')
}

/** `{{DEFAULTSORT:}}` and `{{DISPLAYTITLE:}}`, where nothing was expanded. */
function pageProperty(root: Root, node: ParserFunction): void {
  const first = node.arguments[0]
  if (!first) return
  if (node.name === 'defaultsort') root.defaultSort = plainText(first.children).trim()
  else if (node.name === 'displaytitle') root.displayTitle = first.value.trim()
}
