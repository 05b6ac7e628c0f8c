import {decodeEntities} from '../../site/entities.js'
import type {TagHandler} from './tag.js'

const NOWIKI = /<(\/?)nowiki>/gi

/** `<pre>`: text as it stands; character references count, and `<nowiki>` tags in it go. */
export const pre: TagHandler = ({attributes, inner}) => {
  const text = decodeEntities((inner ?? '').replace(NOWIKI, '')).replace(/^\n/, '')
  return {
    kind: 'block',
    node: {type: 'preformatted', attributes, children: text === '' ? [] : [{type: 'text', value: text}]},
  }
}
