import {placeLink, titleAsWritten} from '../../parse/inline/internal-link.js'
import {trim, trimStart} from '../../parse/white-space.js'
import {resolveSubpage} from '../../site/subpage.js'
import {decodeLinkTarget, parseTitle, type Title} from '../../site/title.js'
import type {InlineHandler} from './inline.js'

const FILE = 6
const CATEGORY = 14

/** `[[target|text]]`: a link, a link to another wiki or a category. */
export const internalLink: InlineHandler = (reader, {node, start, end}) => {
  const {site, title: page} = reader.context
  const [first, second] = node.childNodes ?? []
  if (!first) return
  const written = trimStart(decodeLinkTarget(reader.sourceOf(reader.flat.textOf(first))))
  let target = trim(written)
  const colon = target.startsWith(':')
  if (colon) target = trimStart(target.slice(1))
  const subpage = colon ? undefined : resolveSubpage(site, page, target)
  if (subpage) target = subpage.target
  const title: Title = parseTitle(site, target) ?? titleAsWritten(site, target)
  const shown = colon ? written.slice(1) : (subpage?.text ?? written)
  const {start: textStart, end: textEnd} = second ? reader.rangeOf(second) : {start: -1, end: -1}
  placeLink(reader, title, {textStart, textEnd, end}, start, isForced(node.type!, colon, title), shown)
}

/** What wikiparser-node takes for a plain link stays one, whatever the title would make of it. */
function isForced(type: string, colon: boolean, title: Title): boolean {
  if (colon || title.colon) return true
  return type === 'link' && title.interwiki === undefined && (title.namespace === FILE || title.namespace === CATEGORY)
}
