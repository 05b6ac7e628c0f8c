import {encodeQuery} from '../../expand/functions/url-encode.js'
import {canonicalServer} from '../../expand/functions/urls.js'
import type {Title} from '../../site/title.js'
import {fragmentEncode, urlEncode} from '../../site/title-url.js'
import {decodeUtf8, encodeUtf8, LuaTable, type LuaValue, tostring, typeName} from '../lua.js'
import {placedError, type ScriptHost} from './script-host.js'

const PROTOCOLS = ['http', 'https', 'relative', 'canonical']

/** Which address of a title is asked for, by the name of the method. */
export type AddressKind = 'fullUrl' | 'localUrl' | 'canonicalUrl'

/**
 * The address of a page, as `title:fullUrl(query, protocol)` and its like give it (bytes).
 *
 * @param args the query, a text or a table of names and values; for a full address the protocol.
 */
export function titleAddress(
  host: ScriptHost,
  title: Title,
  fragment: string,
  kind: AddressKind,
  args: readonly LuaValue[],
): string {
  const {context, site} = host
  const query = readQuery(host, args[0], kind)
  const name = urlEncode(title.text)
  let path: string
  let server = ''
  if (title.interwiki !== undefined) {
    const url = (site.interwiki.get(title.interwiki)?.url ?? '$1').replace('$1', () => name)
    path = query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`
  } else {
    path =
      query === '' ? site.articlePath.replace('$1', () => name) : `${site.scriptPath}/index.php?title=${name}&${query}`
    if (kind === 'canonicalUrl') server = canonicalServer(context)
    else if (kind === 'fullUrl') server = serverFor(host, args[1])
  }
  const hash = fragment === '' ? '' : `#${fragmentEncode(fragment)}`
  return encodeUtf8(server + path + hash)
}

function serverFor({context, site}: ScriptHost, protocol: LuaValue): string {
  if (protocol === undefined || protocol === 'relative') return site.server
  if (!PROTOCOLS.includes(String(protocol)) || typeof protocol !== 'string') {
    throw placedError(
      "bad argument #2 to 'fullUrl' ('http', 'https', 'relative', or 'canonical' expected, " +
        `got ${typeName(protocol)})`,
    )
  }
  return protocol === 'canonical' ? canonicalServer(context) : `${protocol}:${site.server.replace(/^https?:/, '')}`
}

function readQuery({runtime}: ScriptHost, query: LuaValue, kind: AddressKind): string {
  if (query === undefined) return ''
  if (typeof query === 'string') return decodeUtf8(query)
  if (!(query instanceof LuaTable)) {
    throw placedError(`bad argument #1 to '${kind}' (table or string expected, got ${typeName(query)})`)
  }
  const parts: string[] = []
  for (let cursor = query.advance(0); cursor !== 0; cursor = query.advance(cursor)) {
    const [key, value] = [query.keyAt(cursor), query.valueAt(cursor)].map((item) =>
      encodeQuery(decodeUtf8(String(tostring(runtime, item)))),
    )
    parts.push(`${key}=${value}`)
  }
  return parts.join('&')
}
