import type {Root as HastRoot} from 'hast'
import type {Content} from '../ast/base.js'
import type {Redirect, Root} from '../ast/flow.js'
import {handlers} from './handlers.js'
import type {Handler, ToHastOptions} from './options.js'
import {createState} from './state.js'

/**
 * Makes a hast tree of a page: the HTML that MediaWiki's legacy parser makes of it.
 *
 * What shows nothing where it stands (categories, language links, comments, switches, indicators) is left out, as are
 * the contents list and the edit links. The result is safe to show: of the page's tags and attributes only those are
 * kept that MediaWiki's sanitiser lets through, and no URL runs code.
 *
 * @param root - the page; it is not changed
 *
 * @example
 * toHast(parse("''Ada''")).children[0] // {type: 'element', tagName: 'p', ...}
 */
export function toHast(root: Root, options: ToHastOptions = {}): HastRoot {
  const table = {...handlers, ...options.handlers} as Record<string, Handler<never> | undefined>
  return {type: 'root', children: createState(root, options, table).all(withRedirect(root.children))}
}

/** The line of a redirect is one item: what follows the link in it goes into it. */
function withRedirect(children: Root['children']): Root['children'] {
  const [redirect] = children
  if (redirect?.type !== 'redirect') return children
  const at = children.findIndex((node, index) => index > 0 && node.type !== 'comment')
  const next = children[at]
  if (next?.type !== 'paragraph' || !next.position) return children
  const end = redirect.position?.end
  if (next.position.start.line !== end?.line) return children
  const line = next.children.findIndex((node) => node.type === 'text' && node.value.startsWith('\n'))
  const cut = line < 0 ? next.children.length : line
  const rest: Content[] = next.children.slice(0, cut)
  if (at === 1 && next.position.start.offset! > end.offset!) rest.unshift({type: 'text', value: ' '})
  const behind = next.children.slice(cut + 1)
  const more = behind.length > 0 ? [{...next, children: behind}] : []
  return [{...redirect, rest} as Redirect, ...more, ...children.slice(at + 1)]
}
