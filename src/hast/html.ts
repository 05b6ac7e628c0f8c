import {toHtml as hastToHtml, type Options} from 'hast-util-to-html'
import type {Root} from '../ast/flow.js'
import {flatten} from './flatten.js'
import {toHast} from './hast.js'
import type {ToHastOptions} from './options.js'

/**
 * All end tags are written and all references named where there is a name: plain, stable HTML. The only raw nodes are
 * those of {@link flatten}, which lets no others through.
 */
const format: Options = {
  allowDangerousHtml: true,
  characterReferences: {useNamedReferences: true},
  omitOptionalTags: false,
}

/**
 * Writes a page as HTML: what MediaWiki's legacy parser makes of it, without the page around it.
 *
 * @example
 * toHtml(parse("''Ada'' & [[Bob]]")) // '<p><i>Ada</i> &amp; <a href="/wiki/Bob" title="Bob">Bob</a></p>'
 */
export function toHtml(root: Root, options?: ToHastOptions): string {
  return hastToHtml(
    flatten(toHast(root, options), (part) => hastToHtml(part, format)),
    format,
  )
}
