import type {Nodes as MdastNodes} from 'mdast'
import {isBreak, isPhrasing} from './phrasing.js'

/**
 * The text of mdast nodes, without any markup: breaks and blocks part words, footnotes are left out.
 *
 * @example
 * plainText([{type: 'strong', children: [{type: 'text', value: 'a'}]}, {type: 'break'}, {type: 'text', value: 'b'}]) // 'a b'
 */
export function plainText(nodes: readonly MdastNodes[]): string {
  const parts: string[] = []
  collect(nodes, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function collect(nodes: readonly MdastNodes[], parts: string[]): void {
  for (const node of nodes) {
    if (isBreak(node) || !isPhrasing(node)) parts.push(' ')
    if ('children' in node) collect(node.children, parts)
    else if (node.type === 'image') parts.push(node.alt ?? '')
    else if ('value' in node && node.type !== 'html') parts.push(node.value)
  }
}
