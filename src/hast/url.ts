import type {SiteSummary} from '../ast/flow.js'

/**
 * Starts of the URLs that MediaWiki links to, as a new wiki has them.
 *
 * Source: https://www.mediawiki.org/wiki/Manual:$wgUrlProtocols
 */
export const defaultProtocols: readonly string[] = (
  'bitcoin: ftp:// ftps:// geo: git:// gopher:// http:// https:// irc:// ircs:// magnet: mailto: matrix: mms:// ' +
  'news: nntp:// redis:// sftp:// sip: sips: sms: ssh:// svn:// tel: telnet:// urn: worldwind:// xmpp: //'
).split(' ')

/** Schemes that run code or carry a document of their own. No list of protocols makes them safe. */
const refusedSchemes = new Set(['javascript', 'data', 'vbscript', 'blob', 'filesystem', 'livescript', 'mocha'])

/**
 * The URL where it is safe to link to: relative, or starting as one of `protocols` does; else `undefined`.
 *
 * Browsers drop white space and control characters before and within a scheme; so does the test, not the result.
 *
 * @example
 * safeUrl('java\nscript:alert(1)') // undefined
 */
export function safeUrl(url: string, protocols: readonly string[] = defaultProtocols): string | undefined {
  const end = url.search(/[/?#]/)
  if (end === 0) return url
  const head = (end < 0 ? url : url.slice(0, end)).replace(
    /[\0-\x20\x7f-\x9f\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g,
    '',
  )
  const colon = head.indexOf(':')
  if (colon < 0) return url
  const scheme = head.slice(0, colon).toLowerCase()
  if (refusedSchemes.has(scheme)) return undefined
  const start = head.toLowerCase() + (end < 0 ? '' : url.slice(end, end + 2))
  return protocols.some((protocol) => start.startsWith(protocol.toLowerCase())) ? url : undefined
}

/**
 * A title as it stands in a path: UTF-8 in percent escapes, spaces as `_`; `;@$!*(),/~:` stay as they are.
 *
 * @example
 * encodeTitle('Ümit: 1/2?') // '%C3%9Cmit:_1/2%3F'
 */
export function encodeTitle(title: string): string {
  if (/^[A-Za-z0-9 _.:(),/-]*$/.test(title)) return title.replaceAll(' ', '_')
  return encodeURIComponent(title.replaceAll(' ', '_').toWellFormed())
    .replace(/%(?:3B|40|24|2C|2F|3A)/g, decodeURIComponent)
    .replaceAll("'", '%27')
}

/**
 * A string as an `id`: white space becomes `_`, all other characters may stand in an id (MediaWiki's `html5` mode).
 */
export function escapeId(id: string): string {
  return id.replace(/[\t\n\f\r ]/g, '_')
}

/** A fragment, without `#`, that leads to the id {@link escapeId} makes of the same string. */
export function escapeFragment(fragment: string): string {
  return escapeId(fragment).replace(/%(?=[0-9A-Fa-f]{2})/g, '%25')
}

/** Path of a page. */
export function pagePath(site: SiteSummary, title: string): string {
  return site.articlePath.replace('$1', () => encodeTitle(title))
}

/** Address of the script, with a query that is already escaped. */
export function scriptUrl(site: SiteSummary, title: string, query: string): string {
  return `${site.scriptPath}/index.php?title=${encodeTitle(title)}&${query}`
}

/** An id in the encoding that MediaWiki had before it wrote HTML5: `Caf.C3.A9`. */
export function legacyId(id: string): string {
  return encodeURIComponent(id.toWellFormed().replaceAll(' ', '_'))
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
    .replaceAll('%', '.')
}
