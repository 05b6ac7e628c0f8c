import type {PreRoot} from '../preprocess/nodes.js'
import type {Title} from '../site/title.js'
import type {Expansion} from './expansion.js'
import type {TemplateCache} from './template-cache.js'

/** A page ready to be transcluded. */
export interface Template {
  /** Of the page that the text comes from, behind all redirects. */
  title: Title
  root: PreRoot
}

/** Pages that are fetched for one call: redirects lead on twice. */
const MAX_FETCHES = 3

const SPECIAL = -1
const MESSAGE = 8

/**
 * Fetches what a call transcludes. Where a redirect leads nowhere, or on and on, the last redirect's own text is taken, as
 * MediaWiki does.
 *
 * @returns `undefined` where there is no such page, or its namespace can not be transcluded.
 */
export function loadTemplate(ex: Expansion, title: Title, cache: TemplateCache): Template | undefined {
  const {site} = ex
  if (title.namespace <= SPECIAL || site.namespaces.get(title.namespace)?.nonincludable) return undefined
  let found: {title: Title; text: string} | undefined
  let next: Title | undefined = title
  for (let i = 0; i < MAX_FETCHES && next !== undefined; i++) {
    const page = ex.getPage(next)
    const text = page?.text ?? (next.namespace === MESSAGE ? ex.messageText(next.name) : undefined)
    if (text === undefined) break
    found = {title: next, text}
    next = page && ex.redirectTarget(page)
    if (next?.interwiki !== undefined) break
  }
  if (!found) return undefined
  const {text} = found
  let root = cache.get(found.title.text, text)
  if (!root) {
    root = ex.preprocess(text, true)
    cache.set(found.title.text, root)
  }
  return {title: found.title, root}
}
