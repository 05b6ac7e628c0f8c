import {elementNode, isVoid} from '../../parse/inline/html-tag.js'
import {attributesOf} from '../attributes.js'
import type {InlineHandler} from './inline.js'

/** A start tag or an end tag; the tree builder nests them. */
export const html: InlineHandler = (reader, {node, start, end}) => {
  const name = (node.name ?? '').toLowerCase()
  if (node.closing === true && isVoid(name)) {
    // a browser reads `</br>` as `<br>`
    if (name === 'br') reader.inline({type: 'break'}, start, end)
    return
  }
  reader.flush()
  if (node.closing === true) reader.tokens.push({kind: 'close', name, start, end})
  else {
    const element = elementNode(name, attributesOf(reader.page.source, node))
    reader.tokens.push({kind: 'open', name, node: element, start, end})
  }
  reader.pos = end
  reader.textStart = end
}
