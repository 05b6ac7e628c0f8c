import type {Page} from '../../site/page.js'
import type {SiteConfig} from '../../site/types.js'

const FILE = 6

/** How much of everything a dump has. */
export interface PageCounts {
  pages: number
  /** As MediaWiki counts them: pages of content namespaces that are no redirects and have an internal link. */
  articles: number
  /** Pages that describe a file. */
  files: number
  redirects: number
  /** Pages by number of the namespace. */
  namespaces: Record<string, number>
}

/** No pages yet. */
export function noPages(): PageCounts {
  return {pages: 0, articles: 0, files: 0, redirects: 0, namespaces: {}}
}

/**
 * Counts one page more. Links that templates make are not seen.
 * What an article is: https://www.mediawiki.org/wiki/Manual:$wgArticleCountMethod
 */
export function countPage(counts: PageCounts, page: Page, isRedirect: boolean, site: SiteConfig): void {
  const {namespace} = page
  counts.pages++
  counts.namespaces[namespace] = (counts.namespaces[namespace] ?? 0) + 1
  if (isRedirect) {
    counts.redirects++
    return
  }
  if (namespace === FILE) counts.files++
  if (site.namespaces.get(namespace)?.content === true && page.text.includes('[[')) counts.articles++
}
