import type {SiteConfig} from '../site/types.js'
import type {Limits} from './types.js'

/** The limits of a wiki: MediaWiki's own, with the wiki's size of a page. */
export function limitsOf(site: SiteConfig, given: Partial<Limits> = {}): Limits {
  return {
    includeSize: site.maxArticleSize,
    nodeCount: 1_000_000,
    expandDepth: 100,
    templateDepth: 100,
    expensiveFunctions: 500,
    unstripSize: 5_000_000,
    ...given,
  }
}
