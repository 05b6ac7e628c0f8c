import type {SiteSummary} from '../ast/flow.js'

/** Characters of titles that MediaWiki leaves as they are in its URLs; parentheses would end a Markdown link. */
const readable: Readonly<Record<string, string>> = {
  '%20': '_',
  '%21': '!',
  '%2A': '*',
  '%2C': ',',
  '%2F': '/',
  '%3A': ':',
  '%3B': ';',
  '%40': '@',
}

/** Characters that may stand in a URL as they are, and that no title has to be encoded for. */
const plain = /^[\w.:,/-]*$/

/** A title as the path of a URL has it: `Ada Lovelace (crater)` → `Ada_Lovelace_%28crater%29`. */
function encodeTitle(title: string): string {
  const underscored = title.includes(' ') ? title.replaceAll(' ', '_') : title
  if (plain.test(underscored)) return underscored
  return encodeURIComponent(underscored.toWellFormed()).replace(
    /%2[01ACF]|%3[AB]|%40|[()'*]/g,
    (match) => readable[match] ?? (match === '(' ? '%28' : match === ')' ? '%29' : match),
  )
}

/** A fragment as a URL has it, with its `#`; `''` for none. */
export function encodeFragment(fragment: string | undefined): string {
  return fragment ? `#${encodeTitle(fragment)}` : ''
}

/** Gives a URL without a protocol `https:`. */
export function withProtocol(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url
}

/**
 * The URL of a page on its wiki.
 *
 * @example
 * pageAddress(site, 'Ada Lovelace') // 'https://en.wikipedia.org/wiki/Ada_Lovelace'
 */
export function pageAddress(site: SiteSummary, title: string): string {
  const path = site.articlePath.replace('$1', () => encodeTitle(title))
  return /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(path) ? withProtocol(path) : withProtocol(site.server + path)
}

/**
 * {@link pageAddress} for the many links of a page: what stands before and behind the title is put together once, where
 * the title can not change it.
 */
export function pageAddresses(site: SiteSummary): (title: string) => string {
  const at = site.articlePath.indexOf('$1')
  const head = site.articlePath.slice(0, Math.max(at, 0))
  const absolute = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(head)
  if (!absolute && !(head.length > 1 && head.startsWith('/'))) return (title) => pageAddress(site, title)
  const before = withProtocol(absolute ? head : site.server + head)
  const behind = site.articlePath.slice(at + 2)
  return (title) => before + encodeTitle(title) + behind
}

/** The URL that leads to a file itself, by the wiki's `Special:FilePath`. */
export function fileAddress(site: SiteSummary, title: string): string {
  return pageAddress(site, `Special:FilePath/${fileName(title)}`)
}

/** A file's title without its namespace: `Datei:Ada.jpg` → `Ada.jpg`. */
export function fileName(title: string): string {
  return title.slice(title.indexOf(':') + 1)
}
