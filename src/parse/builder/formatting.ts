import type {Content} from '../../ast/base.js'
import {addChild, type Container, cloneOf, detach, type OpenElement, openElement} from './element.js'
import {flag} from './elements.js'
import {loosen} from './shape.js'
import {foster} from './table-parts.js'
import type {TreeBuilder} from './tree-builder.js'

/** An entry of the list of active formatting elements; `null` is a border that formatting does not cross. */
export type FormattingEntry = OpenElement | null

/**
 * How many formatting elements may wait to be reopened. Each new block reopens them all, so that without a bound a page
 * of unclosed tags would take quadratic time.
 */
export const MAX_FORMATTING = 40

/** The innermost active formatting element of that name, within the last border. */
export function findFormatting(builder: TreeBuilder, name: string): OpenElement | undefined {
  for (let i = builder.formatting.length - 1; i >= 0; i--) {
    const entry = builder.formatting[i]
    if (!entry) return undefined
    if (entry.name === name) return entry
  }
  return undefined
}

/** Takes an element off the list. */
export function removeFormatting(builder: TreeBuilder, element: OpenElement): void {
  const at = builder.formatting.indexOf(element)
  if (at >= 0) builder.formatting.splice(at, 1)
}

/** Opens again what a block or an end tag cut off: "reconstruct the active formatting elements" of the HTML standard. */
export function reconstruct(builder: TreeBuilder, start: number): void {
  const list = builder.formatting
  let i = list.length - 1
  if (i < 0 || list[i] === null || builder.stack.includes(list[i]!)) return
  while (i > 0 && list[i - 1] && !builder.stack.includes(list[i - 1]!)) i--
  for (; i < list.length; i++) {
    const entry = list[i]!
    const element = openElement(entry.name, entry.flags, cloneOf(entry.node), start)
    builder.push(element)
    list[i] = element
  }
}

/**
 * Closes a formatting element that other elements may have been opened in: the "adoption agency algorithm" of the HTML
 * standard (https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm), with its bounds of 8 and 3.
 */
export function adopt(builder: TreeBuilder, name: string): void {
  const {stack, formatting} = builder
  const {current} = builder
  if (current.name === name && (formatting[formatting.length - 1] === current || !formatting.includes(current))) {
    // nothing was opened in it, as mostly nothing is
    if (formatting[formatting.length - 1] === current) formatting.pop()
    builder.popTo(stack.length - 1)
    return
  }
  for (let outer = 0; outer < 8; outer++) {
    const entry = findFormatting(builder, name)
    if (!entry) {
      if (outer === 0) closeOrdinary(builder, name)
      return
    }
    const at = stack.indexOf(entry)
    if (at < 0) {
      removeFormatting(builder, entry)
      return
    }
    if (!inScope(builder, at)) return
    const furthest = stack.findIndex((element, i) => i > at && isBlock(element))
    if (furthest < 0) {
      builder.popTo(at)
      removeFormatting(builder, entry)
      return
    }
    adoptOnce(builder, entry, at, furthest)
  }
}

function adoptOnce(builder: TreeBuilder, entry: OpenElement, at: number, furthest: number): void {
  const {stack, formatting} = builder
  const block = stack[furthest]!
  let bookmark = formatting.indexOf(entry)
  let last = block
  let inner = 0
  for (let i = furthest - 1; i > at; i--) {
    const element = stack[i]!
    inner++
    const where = formatting.indexOf(element)
    if (where < 0 || inner > 3) {
      if (where >= 0) {
        formatting.splice(where, 1)
        if (where < bookmark) bookmark--
      }
      stack.splice(i, 1)
      continue
    }
    const copy = openElement(element.name, element.flags, cloneOf(element.node), element.start)
    formatting[where] = copy
    stack[i] = copy
    if (last === block) bookmark = where + 1
    move(last, copy.node)
    last = copy
  }
  const ancestor = stack[at - 1]!
  if (ancestor.flags & flag.tableContext) {
    detach(last)
    last.parent = foster(builder, last.node as Content)
  } else move(last, ancestor.node)
  const {name, flags} = entry
  const holder = paragraphIn(stack, block) ?? block
  const wrapper = openElement(name, flags, cloneOf(entry.node), holder.start)
  wrapper.parent = holder.node
  wrapper.node.children = holder.node.children
  holder.node.children = [wrapper.node as Content]
  for (const element of stack) if (element.parent === holder.node) element.parent = wrapper.node
  loosen(holder.node, wrapper.node)
  const old = formatting.indexOf(entry)
  formatting.splice(old, 1)
  if (old < bookmark) bookmark--
  formatting.splice(bookmark, 0, wrapper)
  stack.splice(stack.indexOf(entry), 1)
  stack.splice(stack.indexOf(holder) + 1, 0, wrapper)
  builder.current = stack[stack.length - 1]!
}

/** A block as the algorithm sees it; the paragraph that was made around bare text is none. */
function isBlock(element: OpenElement): boolean {
  return (element.flags & flag.special) !== 0 && element.name !== 'pwrap'
}

/** The paragraph that was made around all the text of a block: formatting goes into it. */
function paragraphIn(stack: readonly OpenElement[], block: OpenElement): OpenElement | undefined {
  const next = stack[stack.indexOf(block) + 1]
  return next?.name === 'pwrap' && block.node.children.length === 1 ? next : undefined
}

/** Moves an element's node to the end of another one. It was put in lately, so it is looked for from the end. */
function move(element: OpenElement, to: Container): void {
  detach(element)
  addChild(to, element.node as Content)
  element.parent = to
}

function inScope(builder: TreeBuilder, at: number): boolean {
  for (let i = builder.stack.length - 1; i > at; i--) if (builder.stack[i]!.flags & flag.scope) return false
  return true
}

function closeOrdinary(builder: TreeBuilder, name: string): void {
  for (let i = builder.stack.length - 1; i > 0; i--) {
    const element = builder.stack[i]!
    if (element.name === name) {
      builder.popTo(i)
      return
    }
    if (element.flags & flag.special) return
  }
}
