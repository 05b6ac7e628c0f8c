import type {SiteSummary} from '../ast/flow.js'
import type {SiteConfig} from './types.js'

/** What a tree carries of its wiki: enough for addresses and names, and plain data. */
export function siteSummary(site: SiteConfig): SiteSummary {
  return {
    name: site.name,
    language: site.language,
    direction: site.direction,
    server: site.server,
    articlePath: site.articlePath,
    scriptPath: site.scriptPath,
    categoryNamespace: site.namespaces.get(14)?.name ?? 'Category',
    fileNamespace: site.namespaces.get(6)?.name ?? 'File',
  }
}
