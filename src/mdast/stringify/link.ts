import type {Link} from 'mdast'
import type {Handle, Info, State} from 'mdast-util-to-markdown'
import {isPlainDestination} from './safe.js'

/** A destination that has to stand between `<` and `>`. */
const needsBrackets = /[\0- \u007F]/

/** Whether a link is written as its bare address, `<https://a.example>`: it shows nothing else. */
export function isAutolink({url, title, children}: Link): boolean {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || !url || title) return false
  if (only.value !== url && !(url.startsWith('mailto:') && url.slice(7) === only.value)) return false
  return /^[a-z][+\-.a-z]+:/i.test(url) && !/[\0- <>\u007F]/.test(url)
}

/**
 * Makes the handler for links that show something else than their address and have no title, as nearly all are; it
 * writes them as the library's does, and leaves the others to that.
 */
export function linkHandler(original: Handle): Handle & {peek: Handle} {
  const handle = (node: Link, parent: Parameters<Handle>[1], state: State, info: Info): string => {
    const {url, title} = node
    if (title || isAutolink(node)) return original(node, parent, state, info)
    const plain = isPlainDestination(url)
    if (!plain && (!url || needsBrackets.test(url))) return original(node, parent, state, info)
    const {stack} = state
    stack.push('link', 'label')
    const text = state.containerPhrasing(node, {before: '[', after: '](', now: info.now, lineShift: info.lineShift})
    stack[stack.length - 1] = 'destinationRaw'
    const titled = beginsLine(info) && endsDefinitionLabel(text)
    const destination = plain ? url : state.safe(url, {before: '(', after: titled ? ' ' : ')'})
    stack.length -= 2
    return titled ? `[${text}](${destination} "")` : `[${text}](${destination})`
  }
  return Object.assign(handle, {peek: (node: Link) => (isAutolink(node) ? '<' : '[')})
}

function beginsLine({before}: Info): boolean {
  const last = before.charCodeAt(before.length - 1)
  return last === 10 || last === 13
}

/** Whether a label holds `]:`, which would make a definition of a link; the library gives such a link an empty title. */
function endsDefinitionLabel(text: string): boolean {
  let index = 0
  while (index < text.length && text.charCodeAt(index) !== 93) index += text.charCodeAt(index) === 92 ? 2 : 1
  return text.charCodeAt(index + 1) === 58
}
