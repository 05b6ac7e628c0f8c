import type {Root as MdastRoot} from 'mdast'
import type {Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
import type {Plugin} from 'unified'
import type {Root} from '../ast/flow.js'
import {toMdast} from '../mdast/mdast.js'
import type {MdastOptions} from '../mdast/options.js'
import {toMarkdownExtension} from '../mdast/stringify/stringify.js'
import {tell} from './messages.js'

/**
 * A unified plugin that turns wikast's tree into mdast, for remark's plugins.
 *
 * It also tells remark-stringify how tables, footnotes, formulas and front matter are written, as remark-gfm and its
 * like do, so that the chain below needs none of them; using them as well does no harm.
 *
 * @example
 * unified().use(wikastParse).use(wikastToMdast, {references: 'inline'}).use(remarkStringify)
 */
export const wikastToMdast: Plugin<[(Readonly<MdastOptions> | null | undefined)?], Root, MdastRoot> = function (
  options,
) {
  const data = this.data() as {toMarkdownExtensions?: ToMarkdownExtension[]}
  data.toMarkdownExtensions ??= []
  data.toMarkdownExtensions.push(toMarkdownExtension)
  return (tree, file) => toMdast(tree, {...options, onMessage: tell(file, options?.onMessage)})
}
