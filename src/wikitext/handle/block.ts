import type {Heading, Paragraph, Preformatted, Root, ThematicBreak} from '../../ast/flow.js'
import type {Handler} from '../options.js'
import {startTag} from '../tag.js'

/** The page. */
export const root: Handler<Root> = (node, writer, context) => writer.flow(node.children, context)

/** `== Title ==` */
export const heading: Handler<Heading> = (node, writer, context) => {
  const mark = '='.repeat(Math.min(6, Math.max(1, node.depth)))
  const text = writer.inline(node.children, {...writer.inner(node, context), lineStart: false})
  // an equals sign at the edge would make a deeper heading
  const safe = text.replace(/^=|=$/g, '&#61;')
  return safe === '' ? `${mark} <nowiki/> ${mark}` : `${mark} ${safe} ${mark}`
}

/** Text; blank lines around it are its parent's business. */
export const paragraph: Handler<Paragraph> = (node, writer, context) => {
  const only = node.children.length === 1 ? node.children[0] : undefined
  if (only?.type === 'break' && context.lineStart) return '<br>'
  return writer.inline(node.children, context)
}

/** Lines that begin with a space, or `<pre>`. */
export const preformatted: Handler<Preformatted> = (node, writer, context) => {
  if (node.attributes === undefined) {
    const text = writer.inline(node.children, {...context, lineStart: false})
    return text.replace(/^/gm, ' ')
  }
  if (node.attributes.format === 'wikitext') {
    return `${startTag('pre', node.attributes)}${writer.flow(node.children, context)}</pre>`
  }
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const safe = text.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('<', '&lt;')
  return `${startTag('pre', node.attributes)}${safe.startsWith('\n') ? '\n' : ''}${safe}</pre>`
}

/** `----` */
export const thematicBreak: Handler<ThematicBreak> = () => '----'
