import type {Title} from '../../site/title.js'
import {fragmentEncode, urlEncode} from '../../site/title-url.js'
import type {ExpandContext, FunctionCall, FunctionHandler} from '../types.js'
import {anchorOf} from './anchor.js'
import {escapeHtml} from './messages.js'
import {urldecode} from './string-functions.js'
import {encodePath, encodeQuery} from './url-encode.js'
import {isWord} from './word.js'

/** What a page is known by in an address: a file for what is to be linked directly. */
function addressed(context: ExpandContext, title: Title): Title {
  return title.namespace === -2 ? (context.parseTitle(title.name, 6) ?? title) : title
}

/** Path of a page, with a query where there is one: `/wiki/A_b`, `/w/index.php?title=A_b&action=edit`. */
function localUrl(context: ExpandContext, title: Title, query: string): string {
  const {site} = context
  const name = urlEncode(title.text)
  if (title.interwiki !== undefined) {
    const url = (site.interwiki.get(title.interwiki)?.url ?? '$1').replace('$1', () => name)
    return query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`
  }
  return query === ''
    ? site.articlePath.replace('$1', () => name)
    : `${site.scriptPath}/index.php?title=${name}&${query}`
}

/** Address of a page on the wiki's server, with its fragment. */
function fullUrl(context: ExpandContext, title: Title, query: string, server: string): string {
  const fragment = title.fragment ? `#${fragmentEncode(title.fragment)}` : ''
  return (title.interwiki === undefined ? server : '') + localUrl(context, title, query) + fragment
}

/** The server with its protocol. */
export function canonicalServer({site}: ExpandContext): string {
  if (!site.server.startsWith('//')) return site.server
  return (site.base.startsWith('http:') ? 'http:' : 'https:') + site.server
}

type UrlOf = (context: ExpandContext, title: Title, query: string) => string

function url(make: UrlOf, escaped: boolean): FunctionHandler {
  return (call) => {
    const {context} = call
    const text = call.arg(0)
    // what is no title may be one that is encoded already
    const title = context.parseTitle(text) ?? context.parseTitle(urldecode(text))
    if (!title) return undefined
    const made = make(context, addressed(context, title), call.length > 1 ? call.arg(1) : '')
    return escaped ? escapeHtml(made, false) : made
  }
}

const full: UrlOf = (context, title, query) => fullUrl(context, title, query, context.site.server)
const canonical: UrlOf = (context, title, query) => {
  const made = fullUrl(context, title, query, canonicalServer(context))
  return made.startsWith('//') ? `https:${made}` : made
}

function urlencode(call: FunctionCall): string {
  const {context} = call
  const text = context.killMarkers(call.arg(0))
  const style = call.arg(1)
  if (isWord(context, 'url_wiki', style)) return urlEncode(text)
  return isWord(context, 'url_path', style) ? encodePath(text) : encodeQuery(text)
}

/** `{{filepath:}}`: the address of a file, through the special page that leads to it. */
function filepath(call: FunctionCall): string {
  const {context} = call
  const file = context.parseTitle(call.arg(0), 6)
  if (file?.namespace !== 6 || file.interwiki !== undefined || !context.exists(file)) return ''
  return full(context, {...file, namespace: -1, text: `Special:Redirect/file/${file.name}`}, '')
}

/** Addresses, and encoding for them. */
export const urlFunctions: Readonly<Record<string, FunctionHandler>> = {
  localurl: url(localUrl, false),
  localurle: url(localUrl, true),
  fullurl: url(full, false),
  fullurle: url(full, true),
  canonicalurl: url(canonical, false),
  canonicalurle: url(canonical, true),
  urlencode,
  anchorencode: (call) => anchorOf(call.context, call.arg(0)),
  filepath,
}
