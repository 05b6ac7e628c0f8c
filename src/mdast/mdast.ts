import type {Root as MdastRoot, RootContent} from 'mdast'
import type {} from 'mdast-util-math'
import type {Root} from '../ast/flow.js'
import {append} from './append.js'
import {frontMatter} from './front-matter.js'
import {defineRest} from './handle/reference.js'
import {handlers} from './handlers.js'
import type {MdastOptions} from './options.js'
import {paragraphs} from './phrasing.js'
import {createState} from './state.js'

/**
 * Turns a tree into mdast, Markdown's tree, with the nodes of GFM (tables, footnotes, deletions), of mdast-util-math
 * (formulas) and of front matter (`yaml`).
 *
 * What Markdown has no word for is written so that it can be read: see the handlers. The tree is not changed. Nodes
 * have the `position` of the wikitext they come from, where one node became one.
 *
 * @example
 * toMdast(parse("'''Ada''' [[mathematician]]"))
 * // {type: 'root', children: [{type: 'paragraph', children: [{type: 'strong', ...}, {type: 'text', ...}, {type: 'link', ...}]}]}
 */
export function toMdast(root: Root, options: MdastOptions = {}): MdastRoot {
  return convert(root, options, true)
}

/** {@link toMdast}, with or without positions, which writing Markdown has no use for. */
export function convert(root: Root, options: MdastOptions, positions: boolean): MdastRoot {
  const state = createState(root, options, handlers, positions)
  const children: RootContent[] = []
  if (options.frontmatter || options.infobox === 'frontmatter') {
    // Boxes that the page shows too would be complained about twice.
    const {onMessage: _, ...quiet} = options
    const shown = options.infobox === 'frontmatter' ? options : quiet
    children.push({type: 'yaml', value: frontMatter(createState(root, shown, handlers, false))})
  }
  if (options.title) {
    children.push({type: 'heading', depth: 1, children: [{type: 'text', value: root.title}]})
  }
  append(children, paragraphs(state.one(root)))
  append(children, paragraphs(defineRest(state)))
  return {type: 'root', children}
}
