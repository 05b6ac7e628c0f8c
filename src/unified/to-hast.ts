import type {Root as HastRoot} from 'hast'
import type {Plugin} from 'unified'
import type {Root} from '../ast/flow.js'
import {toHast} from '../hast/hast.js'
import type {ToHastOptions} from '../hast/options.js'

/**
 * A unified plugin that turns wikast's tree into hast, for rehype's plugins.
 *
 * @example
 * unified().use(wikastParse).use(wikastToHast).use(rehypeStringify)
 */
export const wikastToHast: Plugin<[(Readonly<ToHastOptions> | null | undefined)?], Root, HastRoot> = (options) => {
  return (tree) => toHast(tree, options ?? {})
}
