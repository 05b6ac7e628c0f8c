import type {ExtensionElement} from '../../ast/flow.js'
import {imageLine} from '../../ast/image-line.js'
import {MAX_NESTING} from '../context.js'
import {parseGalleryLine} from '../gallery-line.js'
import type {TagHandler} from './tag.js'

/**
 * `<imagemap>`: an image, as its first line names it, with areas that lead elsewhere. The image is the node's child; the
 * areas stay in the value. Where the line names no file the tag keeps its content as it is.
 */
export const imagemap: TagHandler = ({name, attributes, inner = '', innerStart, context, flatten}) => {
  const node: ExtensionElement = {type: 'extensionElement', name, attributes, value: inner, children: []}
  const line = imageLine(inner)
  if (line !== undefined && context.depth < MAX_NESTING) {
    const {start, end} = line
    const offset = innerStart < 0 ? undefined : innerStart + start
    const text = inner.slice(start, end)
    const media = parseGalleryLine(context, flatten(text, offset), offset, text.length, false)
    if (media) node.children.push(media)
  }
  return {kind: node.children.length > 0 ? 'block' : 'inline', node}
}
