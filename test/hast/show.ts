import type {Content} from '../../src/ast/base.js'
import {root} from '../../src/ast/builders.js'
import {toHtml} from '../../src/hast/html.js'
import type {ToHastOptions} from '../../src/hast/options.js'

/** HTML of nodes on the page `Here`. */
export function show(nodes: Content | readonly Content[], options?: ToHastOptions): string {
  return toHtml(root(Array.isArray(nodes) ? nodes : [nodes as Content], {title: 'Here'}), options)
}
