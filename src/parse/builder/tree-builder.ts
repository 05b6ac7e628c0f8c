import type {Position} from 'unist'
import type {Content} from '../../ast/base.js'
import type {Text} from '../../ast/phrasing.js'
import type {SourceMap} from '../../preprocess/source-map.js'
import type {ParseContext} from '../context.js'
import type {LinkToken} from '../inline/token.js'
import {textNode} from '../plain-text.js'
import type {LineIndex} from '../positions.js'
import {isBlank} from '../white-space.js'
import {enterWrap, leaveWrap} from './bare-text.js'
import {addChild, type Container, detach, type OpenElement, openElement} from './element.js'
import {flag, flagsOf} from './elements.js'
import {extend, finishNode, isBlockNode, isNothing} from './finish.js'
import {
  adopt,
  type FormattingEntry,
  findFormatting,
  MAX_FORMATTING,
  reconstruct,
  removeFormatting,
} from './formatting.js'
import {linkNode} from './link-node.js'
import {fitPart} from './shape.js'
import {beforeTable, endFormatting, findWithinTable, foster, goToTablePart, isFostered} from './table-parts.js'

/**
 * A point in the text: a comment or a call that made nothing, which is put into the tree where it stood. Text is cut there,
 * and that is all that a point without a node does.
 */
export interface TreePoint {
  at: number
  node?: Content
}

/** What the builder is made with. */
export interface TreeBuilderOptions {
  root: Container
  rootName: 'root' | 'fragment'
  map: SourceMap
  lines: LineIndex | undefined
  points: readonly TreePoint[]
  /** Deepest nesting of open elements. Past it, an element is left out and its content goes to the one around it. */
  maxDepth: number
  /** Whether the stretch of flat text of each node is wanted afterwards. */
  keepRanges: boolean
  /** Told of what is left out. */
  message: ParseContext['message']
}

/**
 * Builds the tree out of start tags, end tags, text and whole nodes, as a browser does (the HTML standard's tree
 * construction): paragraphs end before blocks, formatting is reopened behind them, what can not stand in a table moves
 * out before it. MediaWiki sends its output through the same rules.
 *
 * Offsets are those of the flat text; the map turns them into positions.
 */
export class TreeBuilder {
  readonly stack: OpenElement[] = []
  readonly formatting: FormattingEntry[] = []
  current: OpenElement
  /** End of what was put in last. */
  lastEnd = 0
  /** Flat ranges of the nodes, as pairs; see {@link TreeBuilderOptions.keepRanges}. */
  readonly ranges: Map<object, [number, number]> | undefined
  /** Where start tags and the like begin and end, as pairs, in order; kept where ranges are. */
  readonly markup: number[] = []
  readonly #options: TreeBuilderOptions
  #point = 0
  #tooDeep = 0
  /** The text node that was put in last, if nothing came behind it, and where it ends in the flat text. */
  #text: Text | undefined
  #textStart = 0
  #textEnd = -1
  /** Offset of a line end that is put in if running text goes on behind it; -1 where none waits. */
  #newline = -1
  /** How many nodes that show nothing came behind it. */
  #behindNewline = 0

  constructor(options: TreeBuilderOptions) {
    this.#options = options
    this.ranges = options.keepRanges ? new Map() : undefined
    this.current = openElement(options.rootName, flagsOf(options.rootName), options.root, 0)
    this.stack.push(this.current)
  }

  /** Puts in text. `value` is what it says; the offsets tell where it was written. */
  text(value: string, start: number, end: number): void {
    if (value === '') return
    if (this.#point < this.#options.points.length && this.#options.points[this.#point]!.at <= end) {
      this.#textAroundPoints(value, start, end)
      return
    }
    this.#insertText(value, start, end)
  }

  /** Notes the end of a line: it joins text that goes on, and is nothing at the edge of a block. */
  newline(at: number): void {
    this.flushPoints(at)
    const {name, flags} = this.current
    if (name === 'pre' && this.#newline >= 0) this.#appendText('\n', this.#newline, this.#newline + 1)
    // of the line ends behind text that moves out before a table, the first moves with it
    if (flags & flag.tableContext && this.#newline >= 0 && this.#newline === this.#textEnd) return
    this.#newline = at
    this.#behindNewline = 0
  }

  /** Forgets the end of the last line: what comes belongs to that line. */
  dropNewline(): void {
    this.#newline = -1
  }

  /**
   * Notes white space between two blocks: it reopens formatting that the first one cut off, as it does in a browser.
   * Where bare text is wrapped in paragraphs, formatting around the first block ends, and begins anew for the second.
   *
   * @param written Whether it is the line end at `at`.
   */
  gap(at: number, written: boolean): void {
    const last = this.formatting[this.formatting.length - 1]
    if (!last || this.current.flags & flag.tableContext) return
    const open = this.stack.includes(last)
    if (!open) reconstruct(this, at)
    if (enterWrap(this, at)) {
      leaveWrap(this, at)
      return
    }
    if (open) return
    const node: Text = {type: 'text', value: '\n'}
    if (written) this.#place(node, at, at + 1)
    this.append(node)
  }

  /** Puts in a node that shows nothing: wherever it stands, it opens and closes nothing. */
  invisible(node: Content, start: number, end: number): void {
    this.flushPoints(start)
    this.#place(node, start, end)
    this.append(node)
    this.#behindNewline++
    this.lastEnd = end
  }

  /** Puts in a whole inline node. */
  inline(node: Content, start: number, end: number): void {
    this.flushPoints(start)
    this.#beforeInline(start)
    this.#place(node, start, end)
    this.append(node)
    this.lastEnd = end
  }

  /** Puts in a link whose content is a single text: the same as its start, its text and its end, in fewer steps. */
  link({title, value, textStart, textEnd, start, end}: LinkToken): void {
    const {points, maxDepth} = this.#options
    if (
      this.stack.length >= maxDepth ||
      this.formatting.length >= MAX_FORMATTING ||
      (this.#point < points.length && points[this.#point]!.at < end) ||
      findFormatting(this, 'a') !== undefined
    ) {
      this.open('a', linkNode(title, []), start, textStart)
      this.text(value, textStart, textEnd)
      this.close('a', end - 1, end)
      return
    }
    this.#beforeInline(start)
    const text = value === '' ? undefined : textNode(value, this.#positionOf(textStart, textEnd))
    const node = linkNode(title, text ? [text] : [], this.#positionOf(start, end))
    if (this.ranges) {
      if (text) this.ranges.set(text, [textStart, textEnd])
      this.ranges.set(node, [start, end])
      if (textStart > start) this.markup.push(start, textStart)
    }
    this.append(node as Content)
    this.lastEnd = end
  }

  /** Puts in a whole block. */
  block(node: Content, start: number, end: number): void {
    this.flushPoints(start)
    this.#beforeBlock(start)
    // what was parsed by itself, such as a table in a caption, knows its place
    if (node.position) this.ranges?.set(node, [start, end])
    else this.#place(node, start, end)
    this.append(node)
    this.lastEnd = end
  }

  /** Opens an element. */
  open(name: string, node: Container, start: number, end: number): void {
    this.flushPoints(start)
    const flags = flagsOf(name)
    if (this.ranges && end > start) this.markup.push(start, end)
    if (this.stack.length >= this.#options.maxDepth) {
      this.#tooDeep++
      const at = this.#options.map.start(start)
      this.#options.message('nesting-limit', 'Nested too deep: the element is left out', at, at)
      return
    }
    if (flags & flag.tablePart && this.stack[0]!.name === 'root' && this.findTable() < 0) return
    if (flags & flag.void) {
      if (flags & flag.block) this.#beforeBlock(start)
      else this.#beforeInline(start)
      this.#place(node as Content, start, end)
      this.append(node as Content)
      this.lastEnd = end
      return
    }
    if (flags & flag.block) this.#openBlock(name, flags, start)
    else this.#openInline(name, flags, start)
    this.push(openElement(name, flags, node, start))
    if (flags & flag.formatting) this.#addFormatting(this.current)
    else if (flags & flag.scope && name !== 'table') this.formatting.push(null)
    this.lastEnd = end
  }

  /** Closes an element, if one of that name is open where an end tag can reach it. */
  close(name: string, start: number, end: number): void {
    this.flushPoints(start)
    if (this.#tooDeep > 0) {
      this.#tooDeep--
      return
    }
    if (name === 'p' && !this.isOpen('p')) {
      // a browser puts in an empty paragraph
      this.#beforeBlock(start)
      this.lastEnd = Math.max(this.lastEnd, end)
      return
    }
    this.lastEnd = Math.max(this.lastEnd, end)
    const flags = flagsOf(name)
    if (flags & flag.formatting) {
      adopt(this, name)
      return
    }
    if (flags & flag.heading) {
      const found = this.#findInScope(isHeading)
      if (found >= 0) this.popTo(found)
      return
    }
    if (name === 'li') {
      const found = this.#findInScope(isLi, isListBorder)
      if (found >= 0) this.popTo(found)
      return
    }
    if (name === 'p') {
      this.popTo(this.findInScope('p'))
      return
    }
    if (flags & flag.special || flags & flag.scope) {
      this.#closeBlock(name, flags)
      return
    }
    for (let i = this.stack.length - 1; i > 0; i--) {
      const element = this.stack[i]!
      if (element.name === name) {
        this.popTo(i)
        return
      }
      if (element.flags & flag.special) return
    }
  }

  /** Whether an element of that name is open in the scope of the current one. */
  isOpen(name: string): boolean {
    return this.findInScope(name) >= 0
  }

  /** Closes all that is open. */
  finish(end: number): void {
    this.flushPoints(end)
    this.popTo(1)
  }

  /** Puts in the points up to an offset. */
  flushPoints(upTo: number): void {
    const {points} = this.#options
    while (this.#point < points.length && points[this.#point]!.at <= upTo) {
      const {at, node} = points[this.#point++]!
      this.#text = undefined
      if (!node) continue
      this.ranges?.set(node, [at, at])
      this.append(node)
      this.#behindNewline++
    }
  }

  /** Adds an element to the stack and its node to the tree. */
  push(element: OpenElement): void {
    element.parent = this.append(element.node as Content)
    if (element.flags & (flag.tablePart | flag.listItem)) fitPart(element.name, element.node, element.parent)
    this.stack.push(element)
    this.current = element
  }

  /** Adds a node to the current element; before the table where a table can not hold it. Answers which node holds it now. */
  append(node: Content): Container {
    this.#text = undefined
    const {current} = this
    if (current.flags & flag.tableContext && isFostered(node)) return foster(this, node)
    addChild(current.node, node)
    return current.node
  }

  /** Takes elements off the stack until `length` are left, and tells their nodes where they end. */
  popTo(length: number): void {
    if (this.#newline >= 0 && length < this.stack.length) {
      const at = this.#newline
      this.#newline = -1
      this.#endLine(at)
    }
    this.#text = undefined
    while (this.stack.length > length) {
      const element = this.stack.pop()!
      this.#finishElement(element)
    }
    this.current = this.stack[this.stack.length - 1]!
  }

  /** Index in the stack of the innermost element of that name in scope, or -1. */
  findInScope(name: string): number {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const element = this.stack[i]!
      if (element.name === name) return i
      if (element.flags & flag.scope) return -1
    }
    return -1
  }

  /** The innermost open table's index in the stack, or -1. */
  findTable(): number {
    for (let i = this.stack.length - 1; i > 0; i--) if (this.stack[i]!.name === 'table') return i
    return -1
  }

  #findInScope(wanted: (element: OpenElement) => boolean, border?: (element: OpenElement) => boolean): number {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const element = this.stack[i]!
      if (wanted(element)) return i
      if (element.flags & flag.scope || border?.(element)) return -1
    }
    return -1
  }

  #insertText(value: string, start: number, end: number): void {
    const last = this.#text
    if (this.#newline >= 0 && last !== undefined && this.#textEnd === this.#newline && start === this.#newline + 1) {
      value = `\n${value}`
      start = this.#newline
      this.#newline = -1
    }
    if (
      this.#newline >= 0 &&
      start === this.#newline + 1 &&
      this.current.flags & flag.tableContext &&
      !isBlank(value)
    ) {
      const before = beforeTable(this)
      if (before && !isBlockNode(before)) {
        value = `\n${value}`
        start = this.#newline
        this.#newline = -1
      }
    }
    if (last !== undefined && this.#textEnd === start) {
      this.#growText(last, value, end)
      return
    }
    if (isBlank(value)) {
      if (this.current.flags & (flag.tableContext | flag.wrapsText)) return
      this.#settleNewline()
    } else this.#beforeInline(start)
    this.#appendText(value, start, end)
  }

  /** Adds to the text that was put in last. */
  #growText(text: Text, value: string, end: number): void {
    text.value += value
    this.#textEnd = end
    this.lastEnd = end
    if (text.position) this.#place(text, this.#textStart, end)
    else this.ranges?.set(text, [this.#textStart, end])
  }

  #appendText(value: string, start: number, end: number): void {
    const node = textNode(value, this.#positionOf(start, end))
    this.ranges?.set(node, [start, end])
    this.append(node)
    this.#text = node
    this.#textStart = start
    this.#textEnd = end
    this.lastEnd = end
  }

  /** Cuts text at the points that lie in it. Decoded text can not be cut; its points go before it. */
  #textAroundPoints(value: string, start: number, end: number): void {
    const {points} = this.#options
    if (value.length !== end - start) {
      this.flushPoints(end - 1)
      this.#insertText(value, start, end)
      return
    }
    let from = start
    while (this.#point < points.length && points[this.#point]!.at <= end) {
      const {at} = points[this.#point]!
      if (at > from) this.#insertText(value.slice(from - start, at - start), from, at)
      from = Math.max(from, at)
      this.flushPoints(at)
    }
    if (from < end) this.#insertText(value.slice(from - start), from, end)
  }

  /** Puts in the line end that waits, if it lies between two things in the line. */
  #settleNewline(): void {
    const at = this.#newline
    if (at < 0) return
    this.#newline = -1
    const {node, flags} = this.current
    const before = node.children[node.children.length - 1 - this.#behindNewline]
    if (flags & flag.tableContext) {
      // the end of a line of text that was moved out before the table moves with it
      if (this.#text && this.#textEnd === at) this.#growText(this.#text, '\n', at + 1)
      return
    }
    if (flags & flag.wrapsText) {
      if (before?.type === 'htmlElement' && !isBlockNode(before)) this.#putNewline(at)
      return
    }
    if (before ? isBlockNode(before) : flags & flag.special || this.current.name === 'fragment') return
    if (this.formatting.length > 0) reconstruct(this, at)
    this.#putNewline(at)
  }

  #beforeInline(start: number): void {
    this.#settleNewline()
    if (this.current.flags & (flag.wrapsText | flag.formatting)) enterWrap(this, start)
    if (this.formatting.length > 0) reconstruct(this, start)
  }

  /** The line that has ended is the last one of its block: an element that is open in it keeps the line end, a block does not. */
  #endLine(at: number): void {
    const {name, flags} = this.current
    if (name === 'fragment' || (flags & flag.special && name !== 'p' && name !== 'pre')) return
    // what was cut off in the paragraph is open again there
    if (this.formatting.length > 0) reconstruct(this, at)
    if (!(this.current.flags & flag.special)) this.#putNewline(at)
  }

  /** Puts in a line end, before what stands behind it already. */
  #putNewline(at: number): void {
    const behind = this.#behindNewline
    if (behind === 0) {
      this.#appendText('\n', at, at + 1)
      return
    }
    const node: Text = {type: 'text', value: '\n'}
    this.#place(node, at, at + 1)
    const {children} = this.current.node
    children.splice(Math.max(0, children.length - behind), 0, node)
  }

  #beforeBlock(start: number): void {
    const newline = this.#newline
    const paragraph = this.findInScope('p')
    if (newline >= 0) {
      this.#newline = -1
      if (paragraph < 0 && this.formatting.length > 0 && this.findInScope('pwrap') < 0) this.gap(newline, true)
      else this.#endLine(newline)
    }
    if (paragraph >= 0) this.popTo(paragraph)
    leaveWrap(this, start)
  }

  #openBlock(name: string, flags: number, start: number): void {
    // a table can not stand between the parts of another: it ends that one
    if (name === 'table' && this.current.flags & flag.tableContext) this.#closeBlock(name, flags)
    if (flags & flag.tablePart) {
      if (!goToTablePart(this, name, flags, start)) this.#beforeBlock(start)
      return
    }
    if (flags & flag.listItem) {
      const same = name === 'li' ? isLi : isTermOrDescription
      for (let i = this.stack.length - 1; i > 0; i--) {
        const element = this.stack[i]!
        if (same(element)) {
          this.popTo(i)
          break
        }
        if (element.flags & flag.special && element.name !== 'div' && element.name !== 'p') break
      }
    }
    this.#beforeBlock(start)
    if (flags & flag.heading && this.current.flags & flag.heading) this.popTo(this.stack.length - 1)
  }

  #openInline(name: string, flags: number, start: number): void {
    if (name === 'a') {
      const entry = findFormatting(this, 'a')
      if (entry) {
        adopt(this, 'a')
        removeFormatting(this, entry)
        const at = this.stack.indexOf(entry)
        if (at >= 0) this.popTo(at)
      }
    }
    if (flags & flag.impliedEnd && this.isOpen('ruby')) this.#closeImplied()
    this.#beforeInline(start)
  }

  #closeBlock(name: string, flags: number): void {
    const found = flags & flag.scope || name === 'tr' ? findWithinTable(this, name) : this.findInScope(name)
    if (found < 0) return
    this.popTo(found)
    if (flags & flag.scope) endFormatting(this)
  }

  #closeImplied(): void {
    while (this.current.flags & flag.impliedEnd && this.stack.length > 1) this.popTo(this.stack.length - 1)
  }

  #addFormatting(element: OpenElement): void {
    this.formatting.push(element)
    if (this.formatting.length > MAX_FORMATTING) {
      const oldest = this.formatting.findIndex((entry) => entry !== null)
      if (oldest >= 0) this.formatting.splice(oldest, 1)
    }
  }

  #finishElement(element: OpenElement): void {
    const {node} = element
    finishNode(node, this.#options.lines)
    if (isNothing(node)) detach(element)
    this.#place(node as Content, element.start, Math.max(this.lastEnd, element.start))
    if (this.#options.points.length > 0) extend(node)
  }

  /** Gives a node its position, unless it has one, and notes its range. */
  #place(node: Content, start: number, end: number): void {
    this.ranges?.set(node, [start, end])
    const position = this.#positionOf(start, end)
    if (position !== undefined) node.position = position
  }

  #positionOf(start: number, end: number): Position | undefined {
    const {lines, map} = this.#options
    if (lines === undefined) return undefined
    const from = map.start(start)
    if (from < 0) return undefined
    const to = map.end(end)
    // what has no width was not written
    return to <= from ? undefined : lines.position(from, to)
  }
}

const isHeading = (element: OpenElement): boolean => (element.flags & flag.heading) !== 0
const isLi = (element: OpenElement): boolean => element.name === 'li'
const isTermOrDescription = (element: OpenElement): boolean => element.name === 'dd' || element.name === 'dt'
const isListBorder = (element: OpenElement): boolean => element.name === 'ul' || element.name === 'ol'
