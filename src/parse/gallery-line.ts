import type {Media} from '../ast/phrasing.js'
import type {Flat} from '../preprocess/flat.js'
import {decodeLinkTarget, parseTitle} from '../site/title.js'
import type {ParseContext} from './context.js'
import {readMediaOptions} from './inline/media.js'
import {Tokenizer} from './inline/tokenizer.js'

const FILE = 6

/**
 * Reads a line of a gallery, or the image of a map: `File:A.jpg|alt=...|caption`.
 *
 * @param offset Offset of the line in the page, where it was written there.
 * @param inGallery Whether options that change an image's looks are none.
 * @returns `undefined` where the line does not begin with a title.
 */
export function parseGalleryLine(
  context: ParseContext,
  flat: Flat,
  offset: number | undefined,
  length: number,
  inGallery: boolean,
): Media | undefined {
  const {text} = flat
  const bar = text.indexOf('|')
  const name = (bar < 0 ? text : text.slice(0, bar)).trim()
  const t = new Tokenizer(flat, context)
  const title = parseTitle(context.site, decodeLinkTarget(t.sourceOf(name)), {namespace: FILE})
  if (!title || title.interwiki !== undefined) return undefined
  const node: Media = {type: 'media', title: title.text, children: []}
  if (bar >= 0) {
    const caption = readMediaOptions(t, node, bar + 1, text.length, inGallery)
    if (caption) node.children = context.build(flat, t.range(caption.start, caption.end, false), caption.end)
  }
  if (context.lines && offset !== undefined) node.position = context.lines.position(offset, offset + length)
  return node
}
