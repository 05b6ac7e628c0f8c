import {type LuaFunction, LuaTable, type LuaValue, numberToString, type Runtime, rawSet, typeName} from '../../lua.js'
import {checkString, checkTable} from './arguments.js'
import {callerError, hostError} from './errors.js'
import {buildQuery, parseQuery} from './uri-query.js'
import {validateUri} from './uri-validate.js'

/** The parts that an object keeps. */
const PARTS = ['protocol', 'user', 'password', 'host', 'port', 'path', 'query', 'fragment'] as const

const NUMBER = /^\d+$/

/** What `mw.uri.new` with no argument gives. */
export type DefaultUri = () => LuaTable

/**
 * Makes `mw.uri` objects. Lua code sees tables without fields of their own; parts are read and written through
 * metamethods, some of them (`userInfo`, `hostPort`, `authority`, `queryString`, `relativePath`) put together of others.
 */
export class UriMaker {
  private readonly runtime: Runtime
  private readonly current: DefaultUri
  /** Parts of each object, out of reach of Lua. */
  private readonly parts = new WeakMap<LuaTable, LuaTable>()

  /** @param current makes the object of the current page's address. */
  constructor(runtime: Runtime, current: DefaultUri) {
    this.runtime = runtime
    this.current = current
  }

  /**
   * `mw.uri.new`.
   *
   * @param source an address (bytes), a table of parts, an object to copy, or nil for the current page's.
   */
  create(source: LuaValue): LuaTable {
    if (source === undefined) return this.current()
    if (typeof source === 'string') {
      const uri = this.make(new LuaTable())
      const parts = this.parts.get(uri)!
      parts.setString('path', '')
      const error = this.parse(parts, source) ?? portError(parts)
      if (error !== undefined) throw hostError(`mw.uri.lua:142: ${error}`)
      return uri
    }
    if (!(source instanceof LuaTable)) {
      throw callerError(`bad argument #1 to 'new' (string or table or nil expected, got ${typeName(source)})`)
    }
    const from = this.parts.get(source) ?? source
    const parts = new LuaTable()
    for (const name of PARTS) {
      const value = from.getString(name)
      if (value !== undefined) parts.setString(name, name === 'query' ? this.copyQuery(value) : value)
    }
    return this.make(parts)
  }

  /** Whether a table is an object of this maker, and its parts. */
  partsOf(uri: LuaTable): LuaTable | undefined {
    return this.parts.get(uri)
  }

  private make(parts: LuaTable): LuaTable {
    const uri = new LuaTable()
    this.parts.set(uri, parts)
    this.runtime.grow(30)
    const methods = this.methods(uri, parts)
    const metatable = new LuaTable()
    metatable.setString('__index', (_, key) => {
      if (typeof key !== 'string') return undefined
      return methods.get(key) ?? this.computed(parts, key) ?? parts.getString(key)
    })
    metatable.setString('__newindex', (table, key, value) => {
      if (typeof key === 'string' && this.assign(parts, key, value)) return []
      if (table instanceof LuaTable) rawSet(this.runtime, table, key, value)
      return []
    })
    metatable.setString('__tostring', () => this.write(parts))
    metatable.setString('__pairs', (table) => {
      const all = table instanceof LuaTable ? table.clone() : new LuaTable()
      for (const name of [...PARTS, ...COMPUTED]) {
        const value = this.computed(parts, name) ?? parts.getString(name)
        if (value !== undefined) all.setString(name, value)
      }
      for (const [name, method] of methods) all.setString(name, method)
      return [this.runtime.next, all, undefined]
    })
    uri.metatable = metatable
    return uri
  }

  private methods(uri: LuaTable, parts: LuaTable): ReadonlyMap<string, LuaFunction> {
    return new Map<string, LuaFunction>([
      ['clone', (self) => this.create(self)],
      [
        'extend',
        (...args) => {
          const added = checkTable(args.slice(1), 0, 'uri:extend')
          const known = parts.getString('query')
          const query = known instanceof LuaTable ? known : parseQuery(this.runtime, '')
          parts.setString('query', query)
          for (let cursor = added.advance(0); cursor !== 0; cursor = added.advance(cursor)) {
            rawSet(this.runtime, query, added.keyAt(cursor), added.valueAt(cursor))
          }
          return uri
        },
      ],
      [
        'parse',
        (...args) => {
          const error = this.parse(parts, checkString(args.slice(1), 0, 'uri:parse'))
          if (error !== undefined) throw callerError(error)
          return uri
        },
      ],
      ['validate', () => validateUri(parts)],
    ])
  }

  private copyQuery(query: LuaValue): LuaValue {
    if (!(query instanceof LuaTable)) return query
    const copy = query.clone()
    copy.metatable = new LuaTable()
    this.runtime.grow(query.capacity())
    return copy
  }

  /** Takes the parts of an address over; those that it lacks stay, but the path. Gives what is wrong with it. */
  private parse(parts: LuaTable, text: string): string | undefined {
    const match = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text)
    if (match === null) return undefined
    const [, protocol, authority, path = '', query, fragment] = match
    if (authority !== undefined) {
      const error = setAuthority(parts, authority)
      if (error !== undefined) return 'Invalid port number in string'
    }
    if (protocol !== undefined) parts.setString('protocol', protocol)
    parts.setString('path', path)
    if (query !== undefined) parts.setString('query', parseQuery(this.runtime, query))
    if (fragment !== undefined) parts.setString('fragment', fragment)
    return undefined
  }

  private computed(parts: LuaTable, name: string): LuaValue {
    switch (name) {
      case 'userInfo':
        return userInfo(parts)
      case 'hostPort':
        return hostPort(parts)
      case 'authority': {
        const user = userInfo(parts)
        const host = hostPort(parts)
        if (user === undefined) return host
        return `${user}@${host ?? ''}`
      }
      case 'queryString': {
        const query = parts.getString('query')
        if (query === undefined) return undefined
        if (query instanceof LuaTable) return buildQuery(this.runtime, query)
        throw hostError(`bad argument #1 to 'buildQueryString' (table expected, got ${typeName(query)})`)
      }
      case 'relativePath': {
        const query = this.computed(parts, 'queryString')
        const fragment = parts.getString('fragment')
        const path = text(parts.getString('path'))
        return (
          path + (query === undefined ? '' : `?${text(query)}`) + (fragment === undefined ? '' : `#${text(fragment)}`)
        )
      }
      default:
        return undefined
    }
  }

  /** Sets what is no plain part or is one; false for other names. */
  private assign(parts: LuaTable, name: string, value: LuaValue): boolean {
    if (PARTS.some((part) => part === name)) {
      parts.setString(name, value)
      return true
    }
    if (!COMPUTED.includes(name)) return false
    if (value !== undefined && typeof value !== 'string') {
      throw callerError(`value for index '${name}' must be string, ${typeName(value)} given`)
    }
    switch (name) {
      case 'userInfo':
        setUserInfo(parts, value)
        break
      case 'hostPort': {
        const error = setHostPort(parts, value)
        if (error !== undefined) throw callerError(error)
        break
      }
      case 'authority': {
        const error = setAuthority(parts, value)
        if (error !== undefined) throw callerError(error)
        break
      }
      case 'queryString':
        parts.setString('query', value === undefined ? undefined : parseQuery(this.runtime, value))
        break
      case 'relativePath': {
        for (const part of ['path', 'query', 'fragment']) parts.setString(part, undefined)
        const match = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(value ?? '')
        parts.setString('path', match?.[1] ?? '')
        if (match?.[2] !== undefined) parts.setString('query', parseQuery(this.runtime, match[2]))
        parts.setString('fragment', match?.[3])
      }
    }
    return true
  }

  private write(parts: LuaTable): string {
    const protocol = parts.getString('protocol')
    const authority = this.computed(parts, 'authority')
    const result =
      (protocol === undefined ? '' : `${text(protocol)}:`) +
      (authority === undefined ? '' : `//${text(authority)}`) +
      text(this.computed(parts, 'relativePath'))
    this.runtime.takeString(result.length)
    return result
  }
}

const COMPUTED: readonly string[] = ['userInfo', 'hostPort', 'authority', 'queryString', 'relativePath']

function userInfo(parts: LuaTable): string | undefined {
  const user = parts.getString('user')
  const password = parts.getString('password')
  if (password !== undefined) return `${text(user)}:${text(password)}`
  return user === undefined ? undefined : text(user)
}

function hostPort(parts: LuaTable): string | undefined {
  const host = parts.getString('host')
  const port = parts.getString('port')
  if (port !== undefined && host !== undefined) return `${text(host)}:${text(port)}`
  return host === undefined ? undefined : text(host)
}

function setAuthority(parts: LuaTable, authority: string | undefined): string | undefined {
  const at = authority?.lastIndexOf('@') ?? -1
  if (authority === undefined || at >= 0) setUserInfo(parts, authority?.slice(0, at))
  return setHostPort(parts, authority?.slice(at + 1))
}

function setUserInfo(parts: LuaTable, info: string | undefined): void {
  const colon = info?.indexOf(':') ?? -1
  parts.setString('user', colon < 0 ? info : info?.slice(0, colon))
  parts.setString('password', colon < 0 ? undefined : info?.slice(colon + 1))
}

function setHostPort(parts: LuaTable, value: string | undefined): string | undefined {
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(value ?? '')
  const port = match?.[2]
  if (value !== undefined && (match === null || (port !== undefined && !NUMBER.test(port)))) {
    return `Invalid port in '${value}'`
  }
  parts.setString('host', value === undefined ? undefined : match?.[1])
  if (port !== undefined) parts.setString('port', Number(port))
  else if (value === undefined) parts.setString('port', undefined)
  return undefined
}

/** The only part that `mw.uri.new` complains of. */
function portError(parts: LuaTable): string | undefined {
  const port = parts.getString('port')
  return typeof port === 'number' && (port < 1 || port > 65535) ? 'invalid .port' : undefined
}

function text(value: LuaValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberToString(value)
  if (value === undefined) return ''
  throw hostError(`mw.uri.lua: attempt to concatenate a ${typeName(value)} value`)
}
