import type {Attributes} from '../ast/base.js'
import {addAttribute} from '../parse/attributes.js'
import type {WikiparserNode} from './types.js'

/** The attributes of a tag or of a part of a table. What wikiparser-node takes for no attribute is passed over. */
export function attributesOf(source: string, {childNodes = []}: WikiparserNode): Attributes {
  const attributes: Attributes = {}
  const list = childNodes.find(({type}) => type?.endsWith('-attrs'))
  for (const node of list?.childNodes ?? []) {
    if (!node.type?.endsWith('-attr')) continue
    const [key, value] = node.childNodes ?? []
    if (key) addAttribute(attributes, plain(source, key).trim(), value ? plain(source, value) : '')
  }
  return attributes
}

/** The source of a token without comments; of `<nowiki>` only what is between the tags. */
function plain(source: string, {childNodes = []}: WikiparserNode): string {
  let text = ''
  for (const child of childNodes) {
    if (child.type === 'comment') continue
    const inner = child.type === 'ext' && child.name === 'nowiki' ? child.childNodes?.[1] : undefined
    text += source.slice(...(inner ?? child).range)
  }
  return text
}
