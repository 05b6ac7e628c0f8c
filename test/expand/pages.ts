import {englishWikipedia} from '../../src/site/english.js'
import type {Page} from '../../src/site/page.js'
import {parseTitle} from '../../src/site/title.js'

/** Pages by title: `{'Template:Hi': 'Hello'}`. */
export function pagesOf(texts: Readonly<Record<string, string>>): Map<string, Page> {
  const pages = new Map<string, Page>()
  for (const [written, text] of Object.entries(texts)) {
    const {text: title, namespace} = parseTitle(englishWikipedia, written)!
    pages.set(title, {title, namespace, text, model: namespace === 828 ? 'Scribunto' : 'wikitext'})
  }
  return pages
}
