import type {Element, ElementContent, Properties, Text} from 'hast'

/**
 * An HTML element.
 *
 * @example
 * element('a', {href: '/wiki/Ada'}, [text('Ada')])
 */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return {type: 'element', tagName, properties, children}
}

/** A run of text. */
export function text(value: string): Text {
  return {type: 'text', value}
}

const blocks = new Set(
  'blockquote caption center dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td th tr ul'.split(
    ' ',
  ),
)

/** Whether the node is an element that starts on a line of its own. */
function isBlock(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && blocks.has(node.tagName)
}

/** Adds a node to a list; a line feed, which shows nothing, goes between two blocks so that the HTML can be read. */
export function append(list: ElementContent[], node: ElementContent): void {
  if (isBlock(node) && isBlock(list[list.length - 1])) list.push(text('\n'))
  list.push(node)
}

/** Whether the nodes show nothing: none there, or white space only. */
export function isBlank(nodes: readonly ElementContent[]): boolean {
  return nodes.every((node) => node.type === 'text' && !/[^ \t\r\n]/.test(node.value))
}

/** All text in the nodes, in order, without markup; no recursion, so that depth does not matter. */
export function textContent(nodes: readonly ElementContent[]): string {
  let result = ''
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') result += node.value
    else if (node.type === 'element') {
      if (node.tagName === 'br') result += '\n'
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as ElementContent)
    }
  }
  return result
}
