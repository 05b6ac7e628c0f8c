import type {BlockContent, List as MdastList, ListItem as MdastListItem, Nodes as MdastNodes} from 'mdast'
import type {Node} from 'unist'
import type {Content} from '../../ast/base.js'
import type {DefinitionDescription, DefinitionList, DefinitionTerm, List, ListItem} from '../../ast/flow.js'
import {append} from '../append.js'
import {attention} from '../phrasing.js'
import type {Flow, State} from '../state.js'

export function list(node: List, state: State): MdastNodes[] {
  return listOf(node.ordered, node.children, state)
}

/** A list of items; whatever else stands between them becomes part of the item before it. */
export function listOf(ordered: boolean, children: readonly Node[], state: State, start?: number): MdastNodes[] {
  const items: MdastListItem[] = []
  for (const child of children) {
    if (isItem(child)) {
      const content = state.flow(child.children)
      // MediaWiki's skins hide items with nothing in them.
      if (content.length > 0) items.push(itemOf(content))
      continue
    }
    // An item that a template made stands under its call.
    const inner = child.type === 'transclusion' && 'children' in child ? (child.children as Node[]) : []
    if (inner.some(isItem)) {
      for (const made of listOf(ordered, inner, state)) if (made.type === 'list') append(items, made.children)
      continue
    }
    const content = state.flow([child])
    if (content.length === 0) continue
    const last = items[items.length - 1]
    if (last) append(last.children, content as BlockContent[])
    else items.push(itemOf(content))
  }
  if (items.length === 0) return []
  const result: MdastList = {type: 'list', ordered, spread: false, children: items}
  if (ordered && start !== undefined && start !== 1) result.start = start
  return [result]
}

function isItem(node: Node): node is ListItem {
  return node.type === 'listItem' || (node.type === 'htmlElement' && 'name' in node && node.name === 'li')
}

function itemOf(children: readonly Flow[]): MdastListItem {
  return {type: 'listItem', spread: false, children: children as BlockContent[]}
}

/** An item that stands alone is a list of one. */
export function listItem(node: ListItem, state: State): MdastNodes[] {
  return listOf(false, [node], state)
}

type Part = {term: boolean; children: readonly Content[]; node: Node}

export function definitionList(node: DefinitionList, state: State): MdastNodes[] {
  return definitionsOf(node.children, state)
}

/**
 * A definition list, for which GFM has no syntax. With terms, each is a paragraph of strong text with the descriptions
 * as a list under it. Descriptions before any term are indented lines, which pages use for replies, quotes and
 * formulas: they become block quotes, nested as deep as they were; a lone formula, code block or table needs no quote.
 */
export function definitionsOf(children: readonly Node[], state: State): MdastNodes[] {
  const result: MdastNodes[] = []
  let items: MdastListItem[] | undefined
  let term = false
  for (const part of partsOf(children)) {
    if (part.term) {
      const content = state.within({strong: true, inline: true}, () => state.phrasing(part.children))
      const marked = state.around.strong ? content : attention('strong', content)
      if (marked.length > 0) result.push({type: 'paragraph', children: marked})
      term = true
      items = undefined
      continue
    }
    const content = state.flow(part.children)
    if (content.length === 0) continue
    if (!term) indented(content, result)
    else if (items) items.push(itemOf(content))
    else {
      items = [itemOf(content)]
      result.push({type: 'list', ordered: false, spread: false, children: items})
    }
  }
  return result
}

/** Terms and descriptions, those that templates and HTML tags made among them. */
function partsOf(children: readonly Node[]): Part[] {
  const parts: Part[] = []
  for (const node of children) {
    const inner = 'children' in node ? (node.children as Content[]) : []
    const name = node.type === 'htmlElement' && 'name' in node ? node.name : undefined
    if (node.type === 'definitionTerm' || name === 'dt') parts.push({term: true, children: inner, node})
    else if (node.type === 'definitionDescription' || name === 'dd') parts.push({term: false, children: inner, node})
    else if (inner.length > 0 && (node.type === 'transclusion' || name === 'div')) append(parts, partsOf(inner))
    else parts.push({term: false, children: [node as Content], node})
  }
  return parts
}

const unquoted: ReadonlySet<string> = new Set(['code', 'math', 'table'])

function indented(content: readonly Flow[], result: MdastNodes[]): void {
  const [only] = content
  if (content.length === 1 && only) {
    if (unquoted.has(only.type)) {
      result.push(only)
      return
    }
    // A formula on an indented line is what a display formula is written as.
    if (only.type === 'paragraph' && only.children.length === 1 && only.children[0]?.type === 'inlineMath') {
      result.push({type: 'math', value: only.children[0].value})
      return
    }
  }
  const last = result[result.length - 1]
  if (last?.type === 'blockquote') append(last.children, content as BlockContent[])
  else result.push({type: 'blockquote', children: [...content] as BlockContent[]})
}

/** A term that stands alone is a list of one. */
export function definitionTerm(node: DefinitionTerm, state: State): MdastNodes[] {
  return definitionsOf([node], state)
}

/** Likewise a description. */
export function definitionDescription(node: DefinitionDescription, state: State): MdastNodes[] {
  return definitionsOf([node], state)
}
