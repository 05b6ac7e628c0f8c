import type {Delete, Emphasis, Link, Nodes as MdastNodes, PhrasingContent as MdastPhrasing, Strong} from 'mdast'
import {append} from './append.js'
import type {Flow} from './state.js'

/** Text that has markers around it in Markdown; the markers must not touch white space. */
export type Attention = Strong | Emphasis | Delete

const phrasingTypes: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'strong',
  'text',
])

/** The tag that stands for a break where Markdown has none: in the cells of a table. */
export const breakTag = '<br>'

/** Whether a node of mdast is phrasing. `html` counts as phrasing: this library makes inline tags only. */
export function isPhrasing(node: MdastNodes): node is MdastPhrasing {
  return node.type === 'text' || phrasingTypes.has(node.type)
}

/** Whether a node breaks a line. */
export function isBreak(node: MdastNodes): boolean {
  return node.type === 'break' || (node.type === 'html' && node.value === breakTag)
}

function isAttention(node: MdastNodes): node is Attention {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
}

const spaces = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g
const hasSpaces = /[\t\n\f\r ]{2}|[\t\n\f\r]/

/** White space as HTML shows it: a run of it is one space. */
function collapse(value: string): string {
  return hasSpaces.test(value) ? value.replace(spaces, ' ') : value
}

/**
 * Adds a node to a list: text joins text before it, and so do code and attention of one kind, whose markers would run
 * together; formulas for which they would too are kept apart.
 */
function join(list: MdastPhrasing[], node: MdastPhrasing): void {
  const last = list[list.length - 1]
  if (last !== undefined && last.type === node.type) {
    if (last.type === 'text') {
      // Looking at the joined text here would cost its whole length each time.
      last.value += (node as typeof last).value
      return
    }
    if (last.type === 'inlineCode') {
      last.value += (node as typeof last).value
      return
    }
    if (last.type === 'inlineMath') list.push({type: 'text', value: ' '})
    if (isAttention(last)) {
      for (const child of (node as Attention).children) join(last.children, child)
      return
    }
  }
  // `[^1]:` at the start of a line would define the footnote.
  if (last?.type === 'footnoteReference' && node.type === 'text' && node.value.startsWith(':')) {
    const before = list[list.length - 2]
    if (!before || isBreak(before)) node.value = ` ${node.value}`
  }
  list.push(node)
}

/**
 * Makes phrasing that Markdown can say: white space collapsed, and gone at both ends and around breaks; neighbours of
 * a kind merged; breaks gone at both ends. The nodes may be changed.
 */
export function tidy(nodes: readonly MdastPhrasing[]): MdastPhrasing[] {
  const result: MdastPhrasing[] = []
  // Whether white space would follow white space, a break or nothing.
  let spaced = true
  for (const node of nodes) {
    if (node.type === 'text') {
      let value = collapse(node.value)
      if (spaced && value.startsWith(' ')) value = value.slice(1)
      if (value === '') continue
      node.value = value
      spaced = value.endsWith(' ')
    } else if (isBreak(node)) {
      trimEnd(result)
      if (result.length === 0) continue
      spaced = true
    } else spaced = false
    join(result, node)
  }
  while (result.length > 0) {
    trimEnd(result)
    const last = result[result.length - 1]
    if (!last || !isBreak(last)) break
    result.pop()
  }
  return result
}

function trimEnd(nodes: MdastPhrasing[]): void {
  const last = nodes[nodes.length - 1]
  if (last?.type !== 'text' || !last.value.endsWith(' ')) return
  last.value = last.value.slice(0, -1)
  if (last.value === '') nodes.pop()
}

/** Takes white space and breaks off both ends of phrasing: what was before, what is left, what was after. */
export function peel(nodes: readonly MdastPhrasing[]): [MdastPhrasing[], MdastPhrasing[], MdastPhrasing[]] {
  const before: MdastPhrasing[] = []
  const after: MdastPhrasing[] = []
  let start = 0
  let end = nodes.length
  let head: MdastPhrasing | undefined
  let tail: MdastPhrasing | undefined
  for (; start < end; start++) {
    const node = nodes[start] as MdastPhrasing
    if (isBreak(node)) before.push(node)
    else if (node.type === 'text') {
      const value = node.value.trimStart()
      if (value.length < node.value.length) {
        before.push({type: 'text', value: node.value.slice(0, node.value.length - value.length)})
      }
      if (value === '') continue
      if (value.length < node.value.length) head = {type: 'text', value}
      break
    } else break
  }
  for (; end > start; end--) {
    const node = (end - 1 === start && head) || (nodes[end - 1] as MdastPhrasing)
    if (isBreak(node)) after.unshift(node)
    else if (node.type === 'text') {
      const value = node.value.trimEnd()
      if (value.length < node.value.length) after.unshift({type: 'text', value: node.value.slice(value.length)})
      if (value === '') continue
      if (value.length < node.value.length) tail = {type: 'text', value}
      break
    } else break
  }
  const inner = nodes.slice(start, end)
  if (head && inner.length > 0) inner[0] = head
  if (tail && inner.length > 0) inner[inner.length - 1] = tail
  return [before, inner, after]
}

/** Whether nodes are one text that needs no tidying, as most are that are marked or linked. */
function isTidyText(nodes: readonly MdastPhrasing[]): boolean {
  const [only] = nodes
  if (nodes.length !== 1 || only?.type !== 'text') return false
  const {value} = only
  return isTidyEnd(value.charCodeAt(0)) && isTidyEnd(value.charCodeAt(value.length - 1)) && !hasSpaces.test(value)
}

/** Whether a character at an end of a text is surely no white space; other scripts' letters are looked at more closely. */
function isTidyEnd(code: number): boolean {
  return code > 32 && (code < 128 || (code > 160 && !/\s/.test(String.fromCharCode(code))))
}

/**
 * Puts markers around phrasing; white space and breaks at its ends are left outside, and nothing is put around nothing.
 * Around a lone link they go inside it: between `**` and a letter, `[` would keep them from forming, which texts without
 * spaces between words have often.
 *
 * @example
 * attention('strong', [{type: 'text', value: 'a '}]) // [{type: 'strong', children: [a]}, {type: 'text', value: ' '}]
 */
export function attention(type: Attention['type'], nodes: readonly MdastPhrasing[]): MdastPhrasing[] {
  if (isTidyText(nodes)) return [{type, children: [...nodes]}]
  const [result, inner, after] = peel(nodes)
  const children = tidy(inner)
  const [first] = children
  if (children.length === 1 && first?.type === 'link' && !isBare(first)) {
    result.push({...first, children: [{type, children: first.children}]})
  } else if (children.length > 0) result.push({type, children})
  append(result, after)
  return result
}

/** Whether a link shows its own address. */
function isBare({url, children}: Link): boolean {
  const [only] = children
  return children.length === 1 && only?.type === 'text' && only.value === url
}

/** Puts a link around phrasing, white space at its ends left outside. */
export function linkTo(url: string, nodes: readonly MdastPhrasing[]): MdastPhrasing[] {
  if (isTidyText(nodes)) return [{type: 'link', url, children: [...nodes] as Link['children']}]
  const [result, inner, after] = peel(nodes)
  const children = tidy(inner)
  if (children.length > 0) result.push({type: 'link', url, children: children as Link['children']})
  append(result, after)
  return result
}

/** Whether nodes are the content of one paragraph, as most are: phrasing without breaks. */
function isRun(nodes: readonly MdastNodes[]): nodes is MdastPhrasing[] {
  for (const node of nodes) if (node.type === 'break' || !isPhrasing(node)) return false
  return true
}

/**
 * Puts runs of phrasing into paragraphs; flow stays. Two breaks or more in a row part paragraphs too, which is what
 * they are written for.
 */
export function paragraphs(nodes: readonly MdastNodes[]): Flow[] {
  if (isRun(nodes)) {
    const children = tidy(nodes)
    return children.length > 0 ? [{type: 'paragraph', children}] : []
  }
  const result: Flow[] = []
  let run: MdastPhrasing[] = []
  let breaks = 0
  const flush = () => {
    breaks = 0
    if (run.length === 0) return
    const children = tidy(run)
    run = []
    if (children.length > 0) result.push({type: 'paragraph', children})
  }
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      flush()
      result.push(node as Flow)
      continue
    }
    if (node.type === 'break') {
      if (++breaks === 2) {
        flush()
        breaks = 2
      }
      if (breaks < 2) run.push(node)
      continue
    }
    if (node.type !== 'text' || /[^\t\n\f\r ]/.test(node.value)) breaks = 0
    run.push(node)
  }
  flush()
  return result
}
