import type {Delete, Emphasis, Nodes, Parents, PhrasingContent, Strong} from 'mdast'
import type {Handle, Info, State} from 'mdast-util-to-markdown'
import {isAutolink} from './link.js'

/** `state.containerPhrasing` of mdast-util-to-markdown. */
type ContainerPhrasing = State['containerPhrasing']

/** The library's handles may say how their output begins, without making it. */
type Peeking = Handle & {peek?: Handle}

/** Punctuation as CommonMark means it. */
const punctuation = /^[\p{P}\p{S}]$/u

/**
 * Makes a `state.containerPhrasing` that gives the same as the library's, faster, for content whose markers can not go
 * wrong: `*` and `**` around content that begins and ends in letters, or in punctuation with no letter on the other side
 * of the markers, with something between one marked run and the next, and no marked text inside of marked text. Such markers always form, so that none of the library's trials are
 * needed. All other content is left to the library.
 */
export function fastContainerPhrasing(original: ContainerPhrasing, state: State): ContainerPhrasing {
  return (parent, info) => {
    const children = parent.children as PhrasingContent[]
    const [first] = children
    if (children.length === 1 && first?.type === 'text') return state.safe(first.value, info)
    const written = isSimple(children, info) ? write(children, parent, state, info) : undefined
    return written ?? original.call(state, parent, info)
  }
}

/** Whether marked text is only where it is sure to form, as far as the tree tells. */
function isSimple(children: readonly PhrasingContent[], info: Info): boolean {
  let marked = false
  for (const child of children) {
    if (!isAttention(child)) {
      // Text may turn out to be nothing; then its neighbours would touch.
      if (child.type !== 'text' || child.value !== '') marked = false
      continue
    }
    const edge = info.before.charCodeAt(0)
    if (marked || child.type === 'delete' || edge === 42 || edge === 95) return false
    marked = true
    if (child.children.length === 0 || child.children.some(isAttention)) return false
  }
  return true
}

function isAttention(node: PhrasingContent): node is Emphasis | Strong | Delete {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
}

/** The children, written one after the other; `undefined` where it turns out that the library has to do it. */
function write(children: readonly PhrasingContent[], parent: Parents, state: State, info: Info): string | undefined {
  let result = ''
  let before = info.before
  // Whether markers were closed behind punctuation: then no letter may follow.
  let closed = false
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as PhrasingContent
    let value: string
    let closing = false
    if (child.type === 'strong' || child.type === 'emphasis') {
      const marker = child.type === 'strong' ? '**' : '*'
      state.stack.push(child.type)
      const inner = write(child.children, child, state, around(info, marker, marker))
      state.stack.pop()
      if (!inner) return undefined
      const head = kindOf(inner, 0)
      const tail = kindOf(inner, inner.length - 1)
      if (head !== 'letter' && !(head === 'punctuation' && canTouch(before, before.length - 1))) return undefined
      if (tail !== 'letter' && tail !== 'punctuation') return undefined
      closing = tail === 'punctuation'
      value = marker + inner + marker
    } else {
      // The library turns a line end before a tag into a space.
      if (child.type === 'html' && (before === '\n' || before === '\r') && index > 0) return undefined
      const next = children[index + 1]
      const place = around(info, before, next ? begin(next, parent, state, info) : info.after)
      value = child.type === 'text' ? state.safe(child.value, place) : state.handle(child, parent, state, place)
    }
    if (value === '') continue
    if (closed && !canTouch(value, 0)) return undefined
    closed = closing
    result += value
    before = endOf(child, value)
  }
  return closed && !canTouch(info.after, 0) ? undefined : result
}

/** Last character of a node as written; what was put together just now is not looked at, since that would copy it. */
function endOf(node: PhrasingContent, value: string): string {
  if (node.type === 'strong' || node.type === 'emphasis') return '*'
  if (node.type === 'link') return isAutolink(node) ? '>' : ')'
  return lastCharacter(value)
}

/** First character of what a node is written as. */
function begin(node: Nodes, parent: Parents, state: State, info: Info): string {
  const handle = (state.handlers as Record<string, Peeking | undefined>)[node.type]
  if (!handle) return ''
  return firstCharacter((handle.peek ?? handle)(node, parent, state, around(info, '', '')))
}

/** The same place with other neighbours. */
function around({now, lineShift}: Info, before: string, after: string): Info {
  return {before, after, now, lineShift}
}

type Kind = 'letter' | 'punctuation' | 'space' | 'unknown'

/** What CommonMark's rules for markers see in a character; halves of surrogate pairs are left to the library. */
function kindOf(value: string, index: number): Kind {
  const code = value.charCodeAt(index)
  if (code < 128) {
    if (code <= 32) return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'unknown'
    const letter = (code | 32) >= 97 ? (code | 32) <= 122 : code >= 48 && code <= 57
    return letter ? 'letter' : code === 127 ? 'unknown' : 'punctuation'
  }
  if (Number.isNaN(code) || (code >= 0xd800 && code <= 0xdfff)) return 'unknown'
  const character = value.charAt(index)
  if (/\s/.test(character)) return 'space'
  return punctuation.test(character) ? 'punctuation' : 'letter'
}

/** Whether markers form between the character and punctuation. */
function canTouch(value: string, index: number): boolean {
  const kind = kindOf(value, index)
  return kind === 'space' || kind === 'punctuation'
}

function firstCharacter(value: string): string {
  const code = value.codePointAt(0)
  return code === undefined ? '' : code > 0xffff ? value.slice(0, 2) : value.charAt(0)
}

function lastCharacter(value: string): string {
  const low = value.charCodeAt(value.length - 1)
  const high = value.charCodeAt(value.length - 2)
  const pair = low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff
  return value.slice(pair ? -2 : -1)
}
