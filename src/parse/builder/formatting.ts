import type {Content} from '../../ast/base.js'
import {flag} from './elements.js'
import {loosen} from './shape.js'
import {type Container, cloneOf, detach, type OpenElement, type TreeBuilder} from './tree-builder.js'

/** An entry of the list of active formatting elements; `null` in the list is a border that formatting does not cross. */
export interface FormattingEntry {
  element: OpenElement
  key: string
}

/**
 * How many formatting elements may wait to be reopened. Each new block reopens them all, so that without a bound a page
 * of unclosed tags would take quadratic time.
 */
export const MAX_FORMATTING = 40

/** The innermost active formatting element of that name, within the last border. */
export function findFormatting(builder: TreeBuilder, name: string): FormattingEntry | undefined {
  for (let i = builder.formatting.length - 1; i >= 0; i--) {
    const entry = builder.formatting[i]
    if (!entry) return undefined
    if (entry.element.name === name) return entry
  }
  return undefined
}

/** Takes an entry off the list. */
export function removeFormatting(builder: TreeBuilder, entry: FormattingEntry): void {
  const at = builder.formatting.indexOf(entry)
  if (at >= 0) builder.formatting.splice(at, 1)
}

/** Opens again what a block or an end tag cut off: "reconstruct the active formatting elements" of the HTML standard. */
export function reconstruct(builder: TreeBuilder, start: number): void {
  const list = builder.formatting
  let i = list.length - 1
  if (i < 0 || list[i] === null || builder.stack.includes(list[i]!.element)) return
  while (i > 0 && list[i - 1] && !builder.stack.includes(list[i - 1]!.element)) i--
  for (; i < list.length; i++) {
    const entry = list[i]!
    const element: OpenElement = {...entry.element, node: cloneOf(entry.element.node), start}
    builder.push(element)
    list[i] = {element, key: entry.key}
  }
}

/**
 * Closes a formatting element that other elements may have been opened in: the "adoption agency algorithm" of the HTML
 * standard (https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm), with its bounds of 8 and 3.
 */
export function adopt(builder: TreeBuilder, name: string): void {
  const {stack} = builder
  if (builder.current.name === name && !builder.formatting.some((entry) => entry?.element === builder.current)) {
    builder.popTo(stack.length - 1)
    return
  }
  for (let outer = 0; outer < 8; outer++) {
    const entry = findFormatting(builder, name)
    if (!entry) {
      if (outer === 0) closeOrdinary(builder, name)
      return
    }
    const at = stack.indexOf(entry.element)
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

function adoptOnce(builder: TreeBuilder, entry: FormattingEntry, at: number, furthest: number): void {
  const {stack, formatting} = builder
  const block = stack[furthest]!
  let bookmark = formatting.indexOf(entry)
  let last = block
  let inner = 0
  for (let i = furthest - 1; i > at; i--) {
    const element = stack[i]!
    inner++
    const where = formatting.findIndex((one) => one?.element === element)
    if (where < 0 || inner > 3) {
      if (where >= 0) {
        formatting.splice(where, 1)
        if (where < bookmark) bookmark--
      }
      stack.splice(i, 1)
      continue
    }
    const copy: OpenElement = {
      name: element.name,
      flags: element.flags,
      node: cloneOf(element.node),
      start: element.start,
    }
    formatting[where] = {element: copy, key: formatting[where]!.key}
    stack[i] = copy
    if (last === block) bookmark = where + 1
    move(last, copy.node)
    last = copy
  }
  const ancestor = stack[at - 1]!
  if (ancestor.flags & flag.tableContext) {
    detach(last)
    last.parent = builder.foster(last.node as Content)
  } else move(last, ancestor.node)
  const {name, flags} = entry.element
  const holder = paragraphIn(stack, block) ?? block
  const wrapper: OpenElement = {
    name,
    flags,
    node: cloneOf(entry.element.node),
    parent: holder.node,
    start: holder.start,
  }
  wrapper.node.children = holder.node.children
  holder.node.children = [wrapper.node as Content]
  for (const element of stack) if (element.parent === holder.node) element.parent = wrapper.node
  loosen(holder.node, wrapper.node)
  const old = formatting.indexOf(entry)
  formatting.splice(old, 1)
  if (old < bookmark) bookmark--
  formatting.splice(bookmark, 0, {element: wrapper, key: entry.key})
  stack.splice(stack.indexOf(entry.element), 1)
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
  to.children.push(element.node as Content)
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
