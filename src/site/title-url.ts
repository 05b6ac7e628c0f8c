import type {Title} from './title.js'
import type {SiteConfig} from './types.js'

/** What of a title its address needs. */
export type LinkTarget = Pick<Title, 'text'> & Partial<Pick<Title, 'fragment' | 'interwiki'>>

/**
 * The address of a page, as the wiki's own links have it: relative to the host for its own pages, whole for those of
 * other wikis; only the fragment for a link within the page.
 *
 * @example
 * titleUrl(englishWikipedia, {text: 'AC/DC', fragment: 'Live albums'}) // '/wiki/AC/DC#Live_albums'
 * titleUrl(englishWikipedia, {text: 'Käse', interwiki: 'de'}) // 'https://de.wikipedia.org/wiki/K%C3%A4se'
 */
export function titleUrl(site: SiteConfig, {text, fragment, interwiki}: LinkTarget): string {
  const wiki = interwiki === undefined ? undefined : site.interwiki.get(interwiki)
  // of wikis of other families MediaWiki expects that they are old
  const encode = wiki && !wiki.local ? legacyFragmentEncode : fragmentEncode
  const hash = fragment === undefined || fragment === '' ? '' : `#${encode(fragment)}`
  const path = interwiki === undefined ? site.articlePath : wiki?.url
  if (text === '' && interwiki === undefined && hash !== '') return hash
  const address = path ?? site.articlePath
  // `[[wikt:]]` leads to the other wiki itself, which has no use for an empty query
  if (text === '') return address.replace(/\??\$1/, '') + hash
  return address.replace('$1', () => urlEncode(text)) + hash
}

/**
 * The address of a page with the host before it.
 *
 * @example
 * fullTitleUrl(englishWikipedia, {text: 'Moon'}) // 'https://en.wikipedia.org/wiki/Moon'
 */
export function fullTitleUrl(site: SiteConfig, target: LinkTarget): string {
  const url = titleUrl(site, target)
  if (target.interwiki !== undefined || !url.startsWith('/')) return url
  const server = site.server.startsWith('//') ? `https:${site.server}` : site.server
  return server + url
}

/** Characters that stay as they are in a path, beside letters and digits: MediaWiki's wfUrlencode. */
const kept = /%(?:3B|40|24|2C|2F|3A)/g
const keptCharacters: Readonly<Record<string, string>> = {
  '%3B': ';',
  '%40': '@',
  '%24': '$',
  '%2C': ',',
  '%2F': '/',
  '%3A': ':',
}

/**
 * Encodes a title for the path of an address: spaces as `_`, the rest as UTF-8 in percent signs but for letters, digits
 * and `-_.;@$!*(),/~:`. Half a surrogate pair counts as U+FFFD.
 */
export function urlEncode(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed().replaceAll(' ', '_'))
  return encoded.includes('%') || encoded.includes("'")
    ? encoded.replace(kept, (code) => keptCharacters[code] ?? code).replaceAll("'", '%27')
    : encoded
}

/**
 * Makes the id of a heading out of its text, without markup: white space and underscores as one `_`, the rest kept, as
 * MediaWiki does in its `html5` mode.
 *
 * @example
 * anchorEncode(' Live  albums & "more" ') // 'Live_albums_&_"more"'
 */
export function anchorEncode(text: string): string {
  return text.replace(/[ _\t\n\f\r]+/g, '_').replace(/^_|_$/g, '')
}

/** The fragment of an address in the encoding from before HTML5: `Caf.C3.A9`. */
function legacyFragmentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/[ \t\n\f\r]/g, '_'))
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
    .replaceAll('%', '.')
}

/** The fragment of an address that leads to such an id: a `%` that looks like an encoding is encoded itself. */
export function fragmentEncode(text: string): string {
  return text.replace(/[ \t\n\f\r]/g, '_').replace(/%(?=[\dA-Fa-f]{2})/g, '%25')
}
