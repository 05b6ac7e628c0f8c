import type {Root as HastRoot} from 'hast'
import type {Root} from '../ast/flow.js'
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
  return {type: 'root', children: createState(root, options, table).all(root.children)}
}
