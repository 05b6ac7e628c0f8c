import type {Title} from '../../../site/title.js'
import {fragmentEncode, urlEncode} from '../../../site/title-url.js'
import {
  type Arguments,
  call,
  decodeUtf8,
  encodeUtf8,
  get,
  type LuaFunction,
  LuaTable,
  type LuaValue,
  libraryTable,
  type Runtime,
  typeName,
} from '../../lua.js'
import type {InstallLibrary, LibraryHost} from '../host.js'
import {checkString, checkTable, checkType} from './arguments.js'
import {callerError} from './errors.js'
import {phpString} from './php-number.js'
import {decodeUri, encodeUri, encodingOf, type UriEncoding} from './uri-encode.js'
import {UriMaker} from './uri-object.js'
import {buildQuery, parseQuery} from './uri-query.js'
import {validateUri} from './uri-validate.js'

/** Puts `mw.uri` into an environment. It asks `mw` for the current title and frame when it is called. */
export const installUri: InstallLibrary = (mw, host) => {
  const {runtime} = host
  const maker: UriMaker = new UriMaker(runtime, () => {
    const title = callField(
      runtime,
      callField(runtime, callField(runtime, mw, 'title'), 'getCurrentTitle', []),
      'prefixedText',
    )
    return maker.create(address(host, decodeUtf8(String(title)), '', 'full') ?? '')
  })
  mw.setString(
    'uri',
    libraryTable({
      anchorEncode: (...args) => {
        const text = checkString(args, 0, 'anchorEncode')
        const frame = callField(runtime, mw, 'getCurrentFrame', [])
        return callField(runtime, frame, 'callParserFunction', [frame, 'anchorencode', text])
      },
      buildQueryString: (...args) => buildQuery(runtime, checkTable(args, 0, 'buildQueryString')),
      canonicalUrl: pageUrl(host, maker, 'canonicalurl', 'canonical'),
      decode: (...args) => decodeUri(checkString(args, 0, 'decode'), encodingArgument(args, 'decode')),
      encode: (...args) => {
        const text = encodeUri(checkString(args, 0, 'encode'), encodingArgument(args, 'encode'))
        runtime.takeString(text.length)
        return text
      },
      fullUrl: pageUrl(host, maker, 'fullurl', 'full'),
      localUrl: pageUrl(host, maker, 'localurl', 'local'),
      new: (...args) => maker.create(args[0]),
      parseQueryString: (...args) => {
        const text = checkString(args, 0, 'parseQueryString')
        const from = checkType(args, 1, 'parseQueryString', 'number', true) as number | undefined
        const to = checkType(args, 2, 'parseQueryString', 'number', true) as number | undefined
        return parseQuery(runtime, slice(text, from ?? 1, to ?? -1))
      },
      validate: (...args) => {
        const uri = checkTable(args, 0, 'validate')
        return validateUri(maker.partsOf(uri) ?? uri)
      },
    }),
  )
}

type AddressKind = 'local' | 'full' | 'canonical'

function pageUrl(host: LibraryHost, maker: UriMaker, name: string, kind: AddressKind): LuaFunction {
  return (...args) => {
    const page = checkString(args, 0, name)
    const query = queryArgument(args, name)
    const text = address(host, decodeUtf8(page), query, kind)
    return text === undefined ? undefined : maker.create(text)
  }
}

/**
 * The address of a page, as bytes; undefined for what is no title.
 *
 * @param query bytes.
 */
function address({parseTitle, site}: LibraryHost, page: string, query: string, kind: AddressKind): string | undefined {
  const parsed = parseTitle(page) ?? parseTitle(decodeUtf8(decodeUri(encodeUtf8(page), 'QUERY')))
  if (parsed === undefined) return undefined
  const title: Title = parsed.namespace === -2 ? (parseTitle(parsed.name, 6) ?? parsed) : parsed
  const name = urlEncode(title.text)
  const fragment = kind !== 'local' && title.fragment ? `#${fragmentEncode(title.fragment)}` : ''
  const added = decodeUtf8(query)
  if (title.interwiki !== undefined) {
    const url = (site.interwiki.get(title.interwiki)?.url ?? '$1').replace('$1', () => name)
    return encodeUtf8(added === '' ? url + fragment : `${url}${url.includes('?') ? '&' : '?'}${added}${fragment}`)
  }
  const path =
    added === '' ? site.articlePath.replace('$1', () => name) : `${site.scriptPath}/index.php?title=${name}&${added}`
  return encodeUtf8(serverOf(site, kind) + path + fragment)
}

function serverOf({base, server}: LibraryHost['site'], kind: AddressKind): string {
  if (kind === 'local') return ''
  if (kind === 'full' || !server.startsWith('//')) return server
  return (base.startsWith('http:') ? 'http:' : 'https:') + server
}

/** The query argument as a string: a table is written as PHP does, lists as `a[1]=…`. */
function queryArgument(args: Arguments, name: string): string {
  const query = args[1]
  if (query === undefined) return ''
  if (typeof query === 'string') return query
  if (query instanceof LuaTable) return writeQuery(query, '').join('&')
  throw callerError(`bad argument #2 to '${name}' (string or table expected, got ${typeName(query)})`)
}

function writeQuery(query: LuaTable, prefix: string): string[] {
  const parts: string[] = []
  for (let cursor = query.advance(0); cursor !== 0; cursor = query.advance(cursor)) {
    const key = query.keyAt(cursor)
    const value = query.valueAt(cursor)
    const own = typeof key === 'number' ? phpString(key) : String(key)
    const name = prefix === '' ? own : `${prefix}[${own}]`
    if (value instanceof LuaTable) {
      if (prefix.length < 1000) parts.push(...writeQuery(value, name))
    } else if (value !== false && value !== undefined) {
      const text = typeof value === 'number' ? phpString(value) : value === true ? '1' : String(value)
      parts.push(`${encodeUri(name, 'QUERY')}=${encodeUri(text, 'QUERY')}`)
    }
  }
  return parts
}

function encodingArgument(args: Arguments, name: string): UriEncoding {
  const [, value] = args
  if (value === undefined) return 'QUERY'
  const encoding = typeof value === 'string' ? encodingOf(value) : undefined
  if (encoding === undefined) throw callerError(`bad argument #2 to '${name}' (expected QUERY, PATH, or WIKI)`)
  return encoding
}

/** Calls a function in a table of Lua's, or, without arguments, gives the field. */
function callField(runtime: Runtime, table: LuaValue, name: string, args?: readonly LuaValue[]): LuaValue {
  const value = get(runtime, table, name, 0)
  return args === undefined ? value : call(runtime, value, args)[0]
}

function slice(text: string, from: number, to: number): string {
  const start = from < 0 ? Math.max(from + text.length, 0) : Math.max(from - 1, 0)
  return text.slice(start, to < 0 ? to + text.length + 1 : to)
}
