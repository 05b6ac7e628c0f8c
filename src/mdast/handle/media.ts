import type {
  BlockContent,
  Image,
  ListItem as MdastListItem,
  Nodes as MdastNodes,
  PhrasingContent as MdastPhrasing,
} from 'mdast'
import type {Gallery} from '../../ast/flow.js'
import type {Media} from '../../ast/phrasing.js'
import {fileAddress, fileName, withProtocol} from '../address.js'
import {append} from '../append.js'
import {attention, linkTo, tidy} from '../phrasing.js'
import {plainText} from '../plain-text.js'
import type {State} from '../state.js'

/** Files that a browser shows no image of. */
const notAnImage = /\.(?:djvu?|flac|mid|midi|mp3|mp4|mpe?g|oga|ogg|ogv|opus|pdf|stl|wav|webm)$/i

export function media(node: Media, state: State): MdastNodes[] {
  const framed = node.format === 'thumbnail' || node.format === 'framed'
  const caption = captionOf(node, state, framed)
  // A caption that is shown need not be said again.
  const image = imageOf(node, caption, framed ? '' : plainText(caption), state)
  if (!framed) return image
  const block: MdastNodes[] = [{type: 'paragraph', children: image}]
  const shown = state.around.emphasis ? caption : attention('emphasis', caption)
  if (shown.length > 0 && !notAnImage.test(node.title)) block.push({type: 'paragraph', children: shown})
  return block
}

function captionOf(node: Media, state: State, emphasised: boolean): MdastPhrasing[] {
  if (node.children.length === 0) return []
  return state.within({emphasis: emphasised || state.around.emphasis, inline: true}, () =>
    state.phrasing(node.children),
  )
}

/** The image, in a link where it has one of its own. A file that is no image is a link to it. */
function imageOf(node: Media, caption: MdastPhrasing[], alt: string, state: State): MdastPhrasing[] {
  const url = state.options.images?.(node) ?? fileAddress(state.root.site, node.title)
  if (notAnImage.test(node.title)) {
    const label: MdastPhrasing[] = caption.length > 0 ? caption : [{type: 'text', value: fileName(node.title)}]
    return state.around.link || caption.some((part) => part.type !== 'text') ? label : linkTo(url, label)
  }
  const image: Image = {type: 'image', url, alt: node.alt ?? alt}
  if (!node.link || state.around.link) return [image]
  return linkTo(/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(node.link) ? withProtocol(node.link) : state.addressOf(node.link), [
    image,
  ])
}

/** A list of the images, each with its caption; the gallery's own caption comes before it. */
export function gallery(node: Gallery, state: State): MdastNodes[] {
  const result: MdastNodes[] = []
  if (node.caption && node.caption.length > 0) {
    const caption = state.within({strong: true}, () => state.phrasing(node.caption ?? []))
    result.push({type: 'paragraph', children: attention('strong', caption)})
  }
  const items: MdastListItem[] = []
  for (const child of node.children) {
    if (child.type !== 'media') {
      append(result, state.flow([child]))
      continue
    }
    const caption = captionOf(child, state, false)
    const content: MdastPhrasing[] = imageOf(child, [], '', state)
    if (caption.length > 0) content.push({type: 'text', value: ' '})
    append(content, caption)
    const paragraph: BlockContent = {type: 'paragraph', children: tidy(content)}
    items.push({type: 'listItem', spread: false, children: [paragraph]})
  }
  if (items.length > 0) result.push({type: 'list', ordered: false, spread: false, children: items})
  return result
}
