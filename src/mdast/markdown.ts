import type {Root} from '../ast/flow.js'
import {convert} from './mdast.js'
import type {MdastOptions} from './options.js'
import {stringify} from './stringify/stringify.js'

/** What {@link toMarkdown} may be told. */
export type MarkdownOptions = MdastOptions

/**
 * Writes a tree as Markdown: CommonMark with GFM's tables, footnotes and deletions, formulas in `$`, and YAML front
 * matter where it is asked for.
 *
 * @example
 * toMarkdown(parse("'''Ada''' was a [[mathematician]]."))
 * // '**Ada** was a [mathematician](https://en.wikipedia.org/wiki/Mathematician).\n'
 */
export function toMarkdown(root: Root, options: MarkdownOptions = {}): string {
  return stringify(convert(root, options, false))
}
