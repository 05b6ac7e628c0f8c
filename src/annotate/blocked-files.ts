import type {PageSource} from '../site/page.js'
import {parseTitle, type Title} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'

/**
 * Whether the wiki shows only a link for a file on a page: its `MediaWiki:Bad image list` names the file and does not except the
 * page. The list has a line for each file: `* [[:File:A.jpg]] except on [[B]], [[C]]`.
 */
export function blockedFiles(site: SiteConfig, pages: PageSource, title: Title): (file: string) => boolean {
  const messages = site.namespaces.get(8)?.name ?? 'MediaWiki'
  let listed: ReadonlySet<string> | undefined
  return (file) => {
    if (!listed) {
      const list = pages.get(`${messages}:Bad image list`) ?? pages.get('MediaWiki:Bad image list')
      listed = list ? badFiles(site, list.text, title) : new Set()
    }
    // the file that stands in for a thumbnail is named without its namespace
    return listed.size > 0 && listed.has(parseTitle(site, file, {namespace: 6})?.text ?? file)
  }
}

function badFiles(site: SiteConfig, list: string, page: Title): ReadonlySet<string> {
  const bad = new Set<string>()
  for (const line of list.split('\n')) {
    if (!line.startsWith('*')) continue
    const titles = Array.from(line.matchAll(/\[\[:?([^\]|\n]*)/g), (match) => parseTitle(site, match[1]!)?.text)
    const [file, ...except] = titles
    if (file !== undefined && !except.includes(page.text)) bad.add(file)
  }
  return bad
}
