import type {Node} from 'unist'
import type {SiteWords} from './site.js'

const NOTHING = '<nowiki/>'

/**
 * What must stand between two pieces of running text so that they do not run into one: `<nowiki/>`, or nothing.
 *
 * @example
 * guard(site, link({title: 'Cat'}), '[[Cat]]', text('alog'), 'alog') // '<nowiki/>': or it would be the link's trail
 */
export function guard(
  site: SiteWords,
  before: Node | undefined,
  textBefore: string,
  after: Node | undefined,
  textAfter: string,
): string {
  if (textBefore === '' || textAfter === '') return ''
  if (textBefore.endsWith("'") && textAfter.startsWith("'")) return NOTHING
  if (textBefore.endsWith('[') && textAfter.startsWith('[')) return NOTHING
  if (textBefore.endsWith('{') && textAfter.startsWith('{')) return NOTHING
  if (isLink(before)) {
    site.linkTrail.lastIndex = 0
    if ((site.linkTrail.exec(textAfter)?.[0] ?? '') !== '') return NOTHING
  }
  if (isLink(after) && site.linkPrefix?.test(textBefore.slice(-40))) return NOTHING
  if (isAddress(before, textBefore) && /^[^\s<>[\]"]/.test(textAfter)) return NOTHING
  if (isAddress(after, textAfter) && /[\p{L}\p{N}_]$/u.test(textBefore)) return NOTHING
  return ''
}

function isLink(node: Node | undefined): boolean {
  return node?.type === 'link' || node?.type === 'interwikiLink'
}

function isAddress(node: Node | undefined, text: string): boolean {
  return node?.type === 'externalLink' && !text.startsWith('[')
}
