import type {Found} from './flat.js'
import type {WikiparserNode} from './types.js'

/** How a token lies in a flat text. */
export type Layout = (
  found: Found,
  node: WikiparserNode,
  visit: (found: Found, nodes: readonly WikiparserNode[]) => void,
) => void

/** Its text is in the flat text, and so is what its children are. */
const through: Layout = (found, node, visit) => visit(found, node.childNodes ?? [])

/** The same, with a mark. */
const marked: Layout = (found, node, visit) => {
  mark(found, node, node.range[0], node.range[1])
  through(found, node, visit)
}

/** What is in it does not belong to the flat text: it is read by itself, if at all. */
const opaque: Layout = (found, node) => mark(found, node, node.range[0], node.range[1])

const skip: Layout = ({skipped}, {range: [start, end]}) => {
  if (end > start) skipped.push([start, end])
}

/** Tags that do not count, around content that does. */
const tagsOnly: Layout = (found, node, visit) => {
  const inner = node.childNodes?.find(({type}) => type === undefined || type === 'translate-inner' || type === 'plain')
  const first = inner ?? node.childNodes?.[0]
  const last = node.childNodes?.[node.childNodes.length - 1]
  if (!first || !last) {
    skip(found, node, visit)
    return
  }
  found.skipped.push([node.range[0], first.range[0]], [last.range[1], node.range[1]])
  visit(found, node.childNodes!.slice(node.childNodes!.indexOf(first)))
}

const comment: Layout = ({source, comments}, {range: [open, close]}) => {
  const text = source.slice(open + 4, close)
  comments.push({open, close, value: text.endsWith('-->') ? text.slice(0, -3) : text})
}

/** A mark for the syntax of a table, a row or a cell and for its attributes; the content follows. */
const tablePart: Layout = (found, node, visit) => {
  const children = node.childNodes ?? []
  const [syntax, attributes, content] = children
  if (!syntax || !attributes) return
  const end = content?.type === 'td-inner' ? content.range[0] : attributes.range[1]
  mark(found, node, lineStart(found, syntax), end)
  visit(found, children.slice(1))
}

/** The syntax of a table's end; that of its start is a part of the table's own mark. */
const tableSyntax: Layout = (found, node) => mark(found, node, lineStart(found, node), node.range[1])

/** The syntax of a table holds the line end and the blanks before it: these belong to the text. */
function lineStart({source}: Found, {range: [start, end]}: WikiparserNode): number {
  while (start < end && source.charCodeAt(start) <= 32) start++
  return start
}

function mark({marks}: Found, node: WikiparserNode, start: number, end: number): void {
  marks.push({node, start, end})
}

/**
 * How each type of token lies in the text that its parent makes. Parts that only stand in opaque tokens are not here:
 * who handles the token reads them.
 */
export const layouts: Readonly<Record<string, Layout>> = {
  // what there is around and between tokens
  root: through,
  plain: through,
  hidden: skip,
  include: skip,
  noinclude: skip,
  onlyinclude: tagsOnly,
  translate: tagsOnly,
  tvar: skip,
  comment,
  // calls and extension tags
  template: opaque,
  'magic-word': opaque,
  arg: opaque,
  ext: opaque,
  // blocks
  redirect: opaque,
  heading: marked,
  'heading-title': through,
  'heading-trail': through,
  hr: opaque,
  list: opaque,
  dd: opaque,
  'list-range': through,
  table: tablePart,
  tr: tablePart,
  td: tablePart,
  'table-syntax': tableSyntax,
  'table-attrs': through,
  'table-attr': through,
  'table-attr-dirty': through,
  'table-inter': through,
  'td-inner': through,
  // in the line
  html: marked,
  'html-attrs': through,
  'html-attr': through,
  'html-attr-dirty': through,
  'attr-key': through,
  'attr-value': through,
  quote: opaque,
  link: marked,
  category: marked,
  file: marked,
  'link-target': through,
  'link-text': through,
  'image-parameter': through,
  'ext-link': marked,
  'ext-link-url': through,
  'ext-link-text': through,
  'free-ext-link': opaque,
  'magic-link': opaque,
  'double-underscore': opaque,
  converter: marked,
  'converter-flags': through,
  'converter-flag': through,
  'converter-rule': through,
  'converter-rule-from': through,
  'converter-rule-variant': through,
  'converter-rule-to': through,
}
