import type {Preformatted} from '../../ast/flow.js'
import {decodeEntities} from '../../site/entities.js'
import type {TagHandler} from './tag.js'

const NOWIKI = /<nowiki>(.*?)<\/nowiki>/gis

/**
 * `<pre>`: text as it stands; character references count, and `<nowiki>` tags in it go. With `format="wikitext"` it is
 * wikitext whose white space counts.
 */
export const pre: TagHandler = ({attributes, inner, innerStart, parse}) => {
  if (attributes.format === 'wikitext') {
    const children = parse(
      (inner ?? '').replace(/^\n/, ''),
      innerStart < 0 || inner?.startsWith('\n') ? undefined : innerStart,
      'listless',
    )
    return {kind: 'block', node: {type: 'preformatted', attributes, children: children as Preformatted['children']}}
  }
  const text = decodeEntities((inner ?? '').replace(NOWIKI, '$1')).replace(/^\n/, '')
  return {
    kind: 'block',
    node: {type: 'preformatted', attributes, children: text === '' ? [] : [{type: 'text', value: text}]},
  }
}
