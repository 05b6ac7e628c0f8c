/** What MediaWiki takes a page's content model for by the extension of its title, where it stands in such a namespace. */
const modelsByExtension: Readonly<Record<string, string>> = {
  css: 'css',
  js: 'javascript',
  json: 'json',
}

const USER = 2
const MEDIAWIKI = 8
const TEMPLATE = 10
const MODULE = 828

/**
 * The content model of a page of which no source says it (dumps before schema 0.6), by MediaWiki's own rules and those of
 * Scribunto and TemplateStyles: https://www.mediawiki.org/wiki/Manual:ContentHandler
 *
 * @param title - full title
 * @param namespace - its number
 *
 * @example
 * defaultModel('Module:Citation', 828) // 'Scribunto'
 * defaultModel('Module:Citation/doc', 828) // 'wikitext'
 */
export function defaultModel(title: string, namespace: number): string {
  if (namespace === MODULE) return title.endsWith('/doc') ? 'wikitext' : 'Scribunto'
  const extension = /\.(css|js|json)$/.exec(title)?.[1]
  if (extension === undefined) return 'wikitext'
  if (namespace === MEDIAWIKI) return modelsByExtension[extension] as string
  if (!title.includes('/')) return 'wikitext'
  if (namespace === USER) return modelsByExtension[extension] as string
  return namespace === TEMPLATE && extension === 'css' ? 'sanitized-css' : 'wikitext'
}
