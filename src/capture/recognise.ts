import {decodeEntities} from '../site/entities.js'
import {readAddress} from './address.js'
import {categoryLabel, isFooter} from './frame.js'
import {isNoteLine} from './notes.js'
import {fold, words} from './words.js'

/** How much of a text is looked at, at its start and at its end. */
const LOOKED_AT = 60_000

/** Marks of wikitext, which a rendered page does not show. */
const WIKITEXT =
  /\[\[[^[\]\n]{1,200}\]\]|\{\{[^{}\n]{1,80}[|}]|^={2,6}[^=\n]{1,120}={2,6}[ \t]*$|<ref[ >/]|'''|^\{\||^#REDIRECT/gim

/**
 * Whether a text is one of a rendered MediaWiki page rather than wikitext: it has lines that only a skin writes (the
 * tagline, the address with its revision, links to edit sections, lists of categories, arrows before notes) and hardly any
 * markup. Looks at the ends of long texts only.
 *
 * @example
 * isCapture('Sky\nFrom Wikipedia, the free encyclopedia\nThe sky is blue.[1]') // true
 * isCapture("The '''sky''' is [[blue]].") // false
 */
export function isCapture(text: string): boolean {
  const looked = text.length <= 2 * LOOKED_AT ? text : `${text.slice(0, LOOKED_AT)}\n${text.slice(-LOOKED_AT)}`
  const markup = [...looked.matchAll(WIKITEXT)].length
  const evidence = evidenceOf(looked)
  return evidence >= 2 && evidence > markup * 1.5
}

/** How much speaks for a capture; 2 is enough. */
function evidenceOf(text: string): number {
  const {taglines, top, edit} = words()
  const seen = {address: 0, category: 0, edited: 0, footer: 0, notes: 0, style: 0, tagline: 0, top: 0}
  for (const raw of text.split(/[\r\n]+/)) {
    const line = decodeEntities(raw).trim()
    if (line === '' || line.length > 20_000) continue
    if (/^.{0,200}\.mw-parser-output[ .]/.test(line)) seen.style = 2
    if (isNoteLine(line)) seen.notes += 0.5
    if (line.includes('://') && readAddress(line)) seen.address = 2
    if (categoryLabel(line.slice(0, 60)) && !line.includes('[[')) seen.category = 1
    if (line.length > 260) continue
    if (top.has(fold(line))) seen.top += 0.4
    if (isFooter(line)) seen.footer += 0.5
    if (taglines.some((pattern) => pattern.test(line))) seen.tagline = 2
    const link = /[^\s[\]][\s\u00a0]*\[([^[\]]{1,60})\]$/u.exec(line)
    if (link && edit.has(fold(link[1] as string))) seen.edited += 1
  }
  const most = {address: 2, category: 1, edited: 2, footer: 1, notes: 1.5, style: 2, tagline: 2, top: 1}
  return Object.entries(seen).reduce((sum, [name, value]) => sum + Math.min(value, most[name as keyof typeof most]), 0)
}
