import type {Gallery} from '../../ast/flow.js'
import type {Media} from '../../ast/phrasing.js'
import type {Context} from '../context.js'
import {cleanTarget, escapeAttribute} from '../escape.js'
import type {Handler} from '../options.js'
import {startTag} from '../tag.js'
import type {Writer} from '../writer.js'

/** `[[File:A.jpg|thumb|left|200x150px|alt=...|caption]]` */
export const media: Handler<Media> = (node, writer, context) => `[[${parts(node, writer, context)}]]`

/** A file in a line of a gallery. */
export function galleryLine(node: Media, writer: Writer, context: Context): string {
  return parts(node, writer, {...context, line: true})
}

/** `<gallery>` with a line for each file. */
export const gallery: Handler<Gallery> = (node, writer, context) => {
  const lines = node.children.map((child) =>
    child.type === 'media' ? galleryLine(child, writer, context) : writer.node(child, context),
  )
  return `${startTag('gallery', node.attributes)}\n${lines.map((line) => `${line}\n`).join('')}</gallery>`
}

function parts(node: Media, writer: Writer, context: Context): string {
  const caption = writer.inline(node.children, {...writer.inner(node, context), lineStart: false})
  return [cleanTarget(node.title), ...options(node, writer), ...(caption === '' ? [] : [caption])].join('|')
}

function options(node: Media, {site}: Writer): string[] {
  const found: string[] = []
  const add = (id: string, value?: string | number): void => {
    const word = site.imageOption(id)
    if (word !== '') found.push(value === undefined ? word : word.replace('$1', () => escapeAttribute(String(value))))
  }
  if (node.thumbnail !== undefined) add('img_manualthumb', node.thumbnail)
  else if (node.format !== undefined) add(`img_${node.format}`)
  if (node.border) add('img_border')
  if (node.horizontalAlign !== undefined) add(`img_${node.horizontalAlign}`)
  if (node.verticalAlign !== undefined) add(`img_${node.verticalAlign.replace('-', '_')}`)
  if (node.width !== undefined || node.height !== undefined) {
    add('img_width', `${node.width ?? ''}${node.height === undefined ? '' : `x${node.height}`}`)
  }
  if (node.upright !== undefined) add('img_upright', node.upright)
  if (node.alt !== undefined) add('img_alt', node.alt)
  if (node.link !== undefined) add('img_link', node.link)
  if (node.className !== undefined) add('img_class', node.className)
  if (node.language !== undefined) add('img_lang', node.language)
  if (node.page !== undefined) add('img_page', node.page)
  for (const option of node.options ?? []) found.push(option)
  return found
}
