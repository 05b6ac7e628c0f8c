import type {Media} from '../../ast/phrasing.js'
import type {Container} from '../../parse/builder/element.js'
import {titleAsWritten} from '../../parse/inline/internal-link.js'
import {applyOption, isBlockMedia, trimmed} from '../../parse/inline/media.js'
import type {Token} from '../../parse/inline/token.js'
import {decodeLinkTarget, parseTitle} from '../../site/title.js'
import type {TokenReader} from '../reader.js'
import type {WikiparserNode} from '../types.js'
import type {InlineHandler} from './inline.js'

const FILE = 6

/** What is read line by line, in a caption too. */
const BLOCKS: ReadonlySet<string> = new Set(['heading', 'hr', 'table'])

/** `[[File:A.jpg|options|caption]]` */
export const media: InlineHandler = (reader, {node, start, end}) => {
  const found = mediaNode(reader, node)
  if (!found) return
  const content = found.caption ? captionTokens(reader, found.caption) : []
  const name = isBlockMedia(found.node) ? 'figure' : 'media'
  reader.element(name, found.node as Container, content, start, end)
}

function captionTokens(reader: TokenReader, {start, end}: Stretch): Token[] {
  if (reader.hasMark(start, end, BLOCKS)) return reader.page.readStretch(reader.flat, start, end)
  return reader.range(start, end, false)
}

interface Stretch {
  start: number
  end: number
}

/** The node of a file with its options, and where its caption is; `undefined` for one whose title is none. */
export function mediaNode(
  reader: TokenReader,
  {childNodes = []}: WikiparserNode,
): {node: Media; caption: Stretch | undefined} | undefined {
  const {site} = reader.context
  const [target, ...parameters] = childNodes
  const written = target ? decodeLinkTarget(reader.flat.textOf(target)).trim() : ''
  const title = parseTitle(site, written, {namespace: FILE}) ?? titleAsWritten(site, written)
  const node: Media = {type: 'media', title: title.text, children: []}
  let caption: Stretch | undefined
  for (const parameter of parameters) {
    if (parameter.type !== 'image-parameter') continue
    if (isCaption(reader, node, parameter)) {
      const {start, end} = reader.rangeOf(parameter)
      caption = trimmed(reader.text, start, end)
    }
  }
  return {node, caption}
}

/** Puts an option into the node; answers whether it is the caption instead. */
function isCaption(reader: TokenReader, node: Media, parameter: WikiparserNode): boolean {
  const {name = 'caption', childNodes = []} = parameter
  if (name === 'caption' || name === 'invalid') return true
  const first = childNodes[0]
  const last = childNodes[childNodes.length - 1]
  const value = first && last ? reader.page.source.slice(first.range[0], last.range[1]) : ''
  const option = {id: `img_${name.replaceAll('-', '_')}`, value}
  return !applyOption(node, option, reader.flat.textOf(parameter).trim(), reader.context.site)
}
