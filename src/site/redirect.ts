import {decodeLinkTarget, parseTitle, type Title} from './title.js'
import type {SiteConfig} from './types.js'

/** Special pages that a redirect may not lead to: they do something, or are another page for every reader. */
const forbiddenPages = ['filepath', 'mylog', 'mypage', 'mytalk', 'redirect', 'userlogout']

/** The link right behind the redirect's word; what it shows does not count. The text of a link has no line break here. */
const link = /\[\[([^\n]*?)(?:\|[^\n]*?)?\]\]/y

/**
 * Where a page leads whose text is a redirect: `#REDIRECT [[Target]]` at its very start, the word in any of the wiki's
 * spellings.
 *
 * @param text - The page's wikitext.
 * @returns `undefined` where the page is no redirect, or its link is no title that a redirect may lead to.
 *
 * @example
 * redirectTarget(englishWikipedia, '#redirect: [[moon#Phases|x]]') // {text: 'Moon', fragment: 'Phases', ...}
 */
export function redirectTarget(site: SiteConfig, text: string): Title | undefined {
  const word = site.redirectPattern.exec(text)
  if (!word) return undefined
  link.lastIndex = word[0].length
  const target = link.exec(text)?.[1]
  if (target === undefined) return undefined
  const encoded = target.includes('%')
  const title = parseTitle(site, encoded ? decodeLinkTarget(target.replace(/^:+/, '')) : target)
  if (!title || (title.text === '' && title.interwiki === undefined)) return undefined
  return title.namespace === -1 && isForbidden(site, title.name) ? undefined : title
}

function isForbidden(site: SiteConfig, name: string): boolean {
  const [page = ''] = name.split('/', 1)
  const local = site.specialPages.get(page.toLowerCase())
  return local !== undefined && forbiddenPages.some((forbidden) => site.specialPages.get(forbidden) === local)
}
