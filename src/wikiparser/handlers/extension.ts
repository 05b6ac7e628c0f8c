import type {PhrasingContent} from '../../ast/base.js'
import type {Gallery} from '../../ast/flow.js'
import type {Media} from '../../ast/phrasing.js'
import {MAX_NESTING, type TagCall} from '../../parse/context.js'
import {callTag, type TagResult} from '../../parse/tags/tag.js'
import {attributesOf} from '../attributes.js'
import type {TokenContext} from '../context.js'
import {flattenTokens} from '../flat.js'
import {TokenReader} from '../reader.js'
import type {WikiparserNode} from '../types.js'
import type {InlineHandler} from './inline.js'
import {mediaNode} from './media.js'

/**
 * The tag of an extension. The content of `<ref>` and of the other tags that hold wikitext is read from its tokens. What no
 * token stands for (an attribute with wikitext, lines of a poem) is read by the project's own parser.
 */
export const extension: InlineHandler = (reader, {node, start, end}) => {
  const result = node.name === 'gallery' ? gallery(reader.page, node) : callTag(tagCall(reader.page, node))
  if (result.kind === 'text') {
    reader.flush()
    reader.tokens.push({kind: 'text', value: result.value, start, end})
    reader.pos = end
    reader.textStart = end
  } else reader[result.kind](result.node, start, end)
}

function tagCall(page: TokenContext, node: WikiparserNode): TagCall {
  const {source, context} = page
  const content = node.childNodes?.find(({type}) => type === 'ext-inner')
  const inner = node.selfClosing === true || !content ? undefined : source.slice(...content.range)
  const innerStart = content?.range[0] ?? -1
  const flattenText: TagCall['flatten'] = (text, offset) => context.flattener.flatten(text, offset ?? -1)
  return {
    name: (node.name ?? '').toLowerCase(),
    attributes: attributesOf(source, node),
    inner,
    innerStart,
    context,
    flatten: flattenText,
    parse(text, offset, mode = 'inline') {
      if (content && offset === innerStart && text === inner) {
        return page.read(content.childNodes ?? [], content.range[0], content.range[1], mode)
      }
      return context.depth >= MAX_NESTING
        ? [{type: 'text', value: text}]
        : context.parse(flattenText(text, offset), mode)
    },
  }
}

/** `<gallery>`: wikiparser-node reads its lines. */
function gallery(page: TokenContext, node: WikiparserNode): TagResult {
  const call = tagCall(page, node)
  const {attributes} = call
  const content = node.childNodes?.find(({type}) => type === 'ext-inner')
  const result: Gallery = {type: 'gallery', attributes, children: []}
  if (attributes.caption) result.caption = call.parse(attributes.caption, undefined, 'inline') as PhrasingContent[]
  if (page.context.depth < MAX_NESTING) {
    for (const line of content?.childNodes ?? []) {
      const image = line.type === 'gallery-image' ? galleryImage(page, line) : undefined
      if (image) result.children.push(image)
    }
  }
  return {kind: 'block', node: result}
}

function galleryImage(page: TokenContext, line: WikiparserNode): Media | undefined {
  const {source, context} = page
  const [from, to] = line.range
  const flat = flattenTokens(source, line.childNodes ?? [], from, to)
  const reader = new TokenReader(flat, page)
  const found = mediaNode(reader, line)
  if (!found) return undefined
  const {node, caption} = found
  if (caption) {
    const tokens = reader.range(caption.start, caption.end, false)
    node.children = context.build(flat, tokens, caption.end)
  }
  if (context.lines) node.position = context.lines.position(from, to)
  return node
}
