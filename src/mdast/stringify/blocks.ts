import type {FootnoteReference, Heading, Nodes, Paragraph} from 'mdast'
import type {Handle, Info, State} from 'mdast-util-to-markdown'

type Parent = Parameters<Handle>[1]

/** Makes the handler for paragraphs: those of tasks, which have a box, are left to the library. */
export function paragraphHandler(original: Handle): Handle {
  return (node: Paragraph, parent: Parent, state: State, info: Info): string => {
    if (parent?.type === 'listItem' && typeof parent.checked === 'boolean') return original(node, parent, state, info)
    const {stack} = state
    stack.push('paragraph', 'phrasing')
    const value = state.containerPhrasing(node, info)
    stack.length -= 2
    return value
  }
}

/**
 * Makes the handler for headings. One that holds a line end may have to be underlined (`formatHeadingAsSetext`): it is
 * left to the library, which looks for line ends in every heading by a general walk.
 */
export function headingHandler(original: Handle): Handle {
  return (node: Heading, parent: Parent, state: State, info: Info): string => {
    if (!isOneLine(node)) return original(node, parent, state, info)
    const marker = '#'.repeat(Math.max(Math.min(6, node.depth || 1), 1))
    const {stack} = state
    stack.push('headingAtx', 'phrasing')
    const value = state.containerPhrasing(node, {before: '# ', after: '\n', now: info.now, lineShift: info.lineShift})
    stack.length -= 2
    if (value === '') return marker
    const head = value.charCodeAt(0)
    if (head === 9 || head === 32) return `${marker} &#x${head.toString(16)};${value.slice(1)}`
    return `${marker} ${value}`
  }
}

function isOneLine(node: Nodes): boolean {
  if (node.type === 'break') return false
  if ('value' in node && /[\n\r]/.test(node.value)) return false
  return !('children' in node) || node.children.every(isOneLine)
}

/** A label in which nothing is escaped. */
const plainLabel = /^[\dA-Za-z-]+$/

/** Makes the handler for the marks of notes: plain labels, as our own are unless a group's name is in them, stay as they are. */
export function footnoteReferenceHandler(original: Handle): Handle & {peek: Handle} {
  const handle = (node: FootnoteReference, parent: Parent, state: State, info: Info): string => {
    const {label} = node
    return label && plainLabel.test(label) ? `[^${label}]` : original(node, parent, state, info)
  }
  return Object.assign(handle, {peek: () => '['})
}
