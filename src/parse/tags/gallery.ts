import type {PhrasingContent} from '../../ast/base.js'
import type {Gallery} from '../../ast/flow.js'
import type {Media} from '../../ast/phrasing.js'
import type {TagCall} from '../context.js'
import {MAX_NESTING} from '../context.js'
import {parseGalleryLine} from '../gallery-line.js'
import type {TagHandler} from './tag.js'

/** `<gallery>`: a file a line, with options and a caption. Lines that name no file are left out, as MediaWiki does. */
export const gallery: TagHandler = (call) => {
  const {attributes, inner = ''} = call
  const node: Gallery = {type: 'gallery', attributes, children: []}
  if (attributes.caption) node.caption = call.parse(attributes.caption, undefined, 'listless') as PhrasingContent[]
  if (call.context.depth < MAX_NESTING) node.children = [...lines(call, inner)]
  return {kind: 'block', node}
}

function* lines(call: TagCall, inner: string): Generator<Media> {
  let start = 0
  while (start <= inner.length) {
    const newline = inner.indexOf('\n', start)
    const end = newline < 0 ? inner.length : newline
    const line = inner.slice(start, end)
    if (line.trim() !== '') {
      const offset = call.innerStart < 0 ? undefined : call.innerStart + start
      const media = parseGalleryLine(call.context, call.flatten(line, offset), offset, line.length, true)
      if (media) yield media
    }
    start = end + 1
  }
}
