import type {Element, ElementContent, Root, RootContent} from 'hast'
import {text} from './element.js'

/** A piece of HTML that is written already, as hast-util-raw and hast-util-to-html know it. */
interface Raw {
  type: 'raw'
  value: string
}

/** Levels that are written in one go: hast-util-to-html calls itself for each, and the stack ends near a thousand. */
const LEVELS = 100

/**
 * Makes a deep tree shallow: what lies {@link LEVELS} deep is written to HTML and put back as a `raw` node, from the
 * inside to the outside, so that no depth overflows the stack. A `raw` node that came with the tree becomes text.
 *
 * @param root - it is changed where it is deep
 * @param write - writes HTML; it never sees more than {@link LEVELS} levels
 */
export function flatten(root: Root, write: (part: Root) => string): Root {
  const stack: Array<{node: Root | Element; next: number}> = [{node: root, next: 0}]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const children = top.node.children as Array<RootContent | Raw>
    const child = children[top.next++]
    if (child === undefined) {
      stack.pop()
      if (stack.length > 0 && stack.length % LEVELS === 0) {
        const html = write({type: 'root', children: top.node.children as ElementContent[]})
        top.node.children = [{type: 'raw', value: html} as Raw as unknown as ElementContent]
      }
    } else if (child.type === 'raw') children[top.next - 1] = text(child.value)
    else if (child.type === 'element' && child.children.length > 0) stack.push({node: child, next: 0})
  }
  return root
}
