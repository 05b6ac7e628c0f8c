import type {Title} from '../../site/title.js'
import {
  decodeUtf8,
  encodeUtf8,
  type LuaFunction,
  LuaTable,
  type LuaValue,
  libraryTable,
  luaError,
  numberToString,
  stringToNumber,
  typeName,
} from '../lua.js'
import type {LanguageLibrary} from './language.js'
import {bindMethods, type Method, placedError, type ScriptHost} from './script-host.js'
import {namespaceNumber} from './site.js'
import {titleAddress} from './title-address.js'
import {
  fileExists,
  PAGE_PROPERTIES,
  PROPERTIES,
  pageOf,
  prefixedText,
  RELATED,
  type TitleObject,
  targetOf,
} from './title-object.js'

const FILE = 6

/** Where Scribunto's own code complains of arguments. */
const NEW = 'mw.title.lua:318'
const MAKE = 'mw.title.lua:322'

/** Properties that are titles or tables; the rest are in {@link PROPERTIES} and {@link PAGE_PROPERTIES}. */
const OTHER = [
  'redirectTarget',
  'protectionLevels',
  'cascadingProtection',
  'file',
  'fileExists',
  'content',
  'categories',
  'pageLang',
]

/** Properties that a traversal with `pairs` does not show. */
const HIDDEN: ReadonlySet<string> = new Set(['file', 'fileExists', 'content', 'categories', 'pageLang'])

/**
 * `mw.title`.
 *
 * @see https://www.mediawiki.org/wiki/Extension:Scribunto/Lua_reference_manual#Title_library
 */
export function installTitle(mw: LuaTable, host: ScriptHost, languages: LanguageLibrary): void {
  const {context, site} = host
  const objects = new Map<LuaTable, TitleObject>()

  function create(title: Title): LuaTable {
    const table = new LuaTable()
    host.runtime.grow(10)
    objects.set(table, {title, fragment: title.fragment ?? ''})
    table.metatable = metatable
    return table
  }

  const find = (value: LuaValue): TitleObject | undefined =>
    value instanceof LuaTable ? objects.get(value) : undefined

  /** The first time that a page is asked about costs one expensive call; the page itself and special pages cost none. */
  function pay({title}: TitleObject): void {
    if (title.namespace < 0 || title.interwiki !== undefined || title.text === context.title.text) return
    if (!host.isKnown(title.text)) host.countExpensive('mw.title.lua:209')
  }

  function namespaceArgument(value: LuaValue, fail: (reason: string) => unknown, kinds: string): number {
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw fail(`${kinds} expected, got ${typeName(value)}`)
    }
    const given = typeof value === 'number' ? value : stringToNumber(value)
    const byNumber = given !== undefined && site.namespaces.has(given) ? given : undefined
    const number = byNumber ?? (typeof value === 'string' ? namespaceNumber(host, value) : undefined)
    if (number === undefined) {
      const name = typeof value === 'number' ? numberToString(value) : value
      throw fail(`unrecognized namespace ${typeof value === 'number' ? 'number' : 'name'} '${name}'`)
    }
    return number
  }

  const methods: Readonly<Record<string, Method<TitleObject>>> = {
    isSubpageOf({title}, [other]) {
      const parent = find(other)
      if (!parent) throw luaError(`bad argument #1 to 'isSubpageOf' (table expected, got ${typeName(other)})`)
      return (
        title.interwiki === parent.title.interwiki &&
        title.namespace === parent.title.namespace &&
        title.name.startsWith(`${parent.title.name}/`)
      )
    },
    inNamespace: ({title}, [value]) => title.namespace === methodNamespace(value, 1, 'inNamespace'),
    inNamespaces: ({title}, values) =>
      values.map((value, i) => methodNamespace(value, i + 1, 'inNamespaces')).includes(title.namespace),
    hasSubjectNamespace: ({title}, [value]) =>
      title.namespace - (title.namespace > 0 ? title.namespace % 2 : 0) ===
      methodNamespace(value, 1, 'hasSubjectNamespace'),
    subPageTitle({title}, [text]) {
      if (typeof text !== 'string') {
        throw luaError(`bad argument #1 to 'subpageTitle' (string expected, got ${typeName(text)})`)
      }
      return makeTitle(title.namespace, `${title.name}/${decodeUtf8(text)}`)
    },
    fullUrl: ({title, fragment}, args) => titleAddress(host, title, fragment, 'fullUrl', args),
    localUrl: ({title}, args) => titleAddress(host, title, '', 'localUrl', args),
    canonicalUrl: ({title, fragment}, args) => titleAddress(host, title, fragment, 'canonicalUrl', args),
    partialUrl: (object) => encodeUtf8(String(PROPERTIES.thePartialUrl!(host, object))),
    getContent: (object) => content(object),
  }

  /** The page counts as transcluded. */
  function content(object: TitleObject): string | undefined {
    const page = pageOf(host, object)
    context.state.templates.set(object.title.text, page && object.title.text)
    if (!page) return undefined
    host.runtime.takeString(page.text.length)
    return encodeUtf8(page.text)
  }

  function methodNamespace(value: LuaValue, index: number, name: string): number {
    const fail = (reason: string) => luaError(`bad argument #${index} to '${name}' (${reason})`)
    return namespaceArgument(value, fail, 'string or number')
  }

  const bound = bindMethods(host.runtime, Object.entries(methods), find, (name) =>
    luaError(
      `mw.title: invalid title object. Did you call ${name} with a dot instead of a colon, ` +
        `i.e. title.${name}() instead of title:${name}()?`,
    ),
  )

  /** `undefined` for an index that titles do not have. */
  function property(object: TitleObject, name: string): LuaValue {
    const own = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined
    if (own) return encoded(own(host, object))
    if (Object.hasOwn(PAGE_PROPERTIES, name)) {
      pay(object)
      return encoded(PAGE_PROPERTIES[name]!(host, object))
    }
    if (Object.hasOwn(RELATED, name)) {
      const text =
        object.title.interwiki === undefined ? RELATED[name]!(host, object.title) : prefixedText(object.title)
      const title = text === undefined ? undefined : context.parseTitle(text)
      return title && create(title)
    }
    return otherProperty(object, name)
  }

  function encoded(value: string | number | boolean | undefined): LuaValue {
    return typeof value === 'string' ? encodeUtf8(value) : value
  }

  function otherProperty(object: TitleObject, name: string): LuaValue {
    switch (name) {
      case 'redirectTarget': {
        const target = targetOf(host, object)
        return target ? create(target) : false
      }
      case 'content':
        return content(object)
      case 'pageLang':
        pay(object)
        return languages.create(site.language.toLowerCase())
      // who may edit what, and what is in which category, no page source tells
      case 'categories':
      case 'protectionLevels':
        pay(object)
        return new LuaTable()
      case 'cascadingProtection':
        pay(object)
        return libraryTable({restrictions: new LuaTable(), sources: new LuaTable()})
      case 'file':
      case 'fileExists': {
        const {namespace} = object.title
        if (namespace !== FILE && namespace !== -2) return undefined
        const known = fileExists(host, object)
        return name === 'fileExists' ? known : libraryTable({exists: known})
      }
      default:
        return bound.get(name)
    }
  }

  const names = [...Object.keys(PROPERTIES), ...Object.keys(PAGE_PROPERTIES), ...Object.keys(RELATED), ...OTHER]
  const known = new Set([...names, ...bound.keys()])

  const metatable = libraryTable(
    {
      __index(table, key) {
        const object = find(table)
        return object && typeof key === 'string' ? property(object, key) : undefined
      },
      __newindex(table, key, value) {
        const object = find(table)
        if (object && key === 'fragment') {
          if (typeof value !== 'string') {
            throw luaError(`value for index 'fragment' must be string, ${typeName(value)} given`)
          }
          object.fragment = decodeUtf8(value).replace(/[ _]+/g, ' ').trim()
        } else if (typeof key === 'string' && known.has(key)) throw luaError(`index '${key}' is read only`)
        else if (key !== undefined && key === key) (table as LuaTable).set(key, value)
        return undefined
      },
      __eq: (a, b) => equals(a, b),
      __lt: (a, b) => compare(a, b) < 0,
      __tostring(table) {
        const object = find(table)
        return object && encodeUtf8(prefixedText(object.title))
      },
      __pairs(table) {
        const object = find(table)
        const fields = new LuaTable()
        if (object) {
          for (const name of known) if (!HIDDEN.has(name)) fields.setString(name, property(object, name))
        }
        return [host.runtime.next, fields, undefined]
      },
    },
    'title metatable',
  )

  function equals(a: LuaValue, b: LuaValue): boolean {
    const one = needTitle(a, 'a', '326')
    const other = needTitle(b, 'b', '326')
    return compareTitles(one.title, other.title) === 0
  }

  function compare(a: LuaValue, b: LuaValue): number {
    return compareTitles(needTitle(a, 'a', '332').title, needTitle(b, 'b', '332').title)
  }

  function needTitle(value: LuaValue, name: string, line: string): TitleObject {
    const object = find(value)
    if (object) return object
    throw placedError(`attempt to index local '${name}' (a ${typeName(value)} value)`, `mw.title.lua:${line}`)
  }

  function makeTitle(namespace: number, text: string, fragment = '', interwiki = ''): LuaTable | undefined {
    const local = site.namespaces.get(namespace)?.name ?? ''
    const prefix = (interwiki === '' ? '' : `${interwiki}:`) + (local === '' ? '' : `${local}:`)
    const title = context.parseTitle(`${prefix}${text}${fragment === '' ? '' : `#${fragment}`}`)
    return title && create(title)
  }

  const makeNew = (text: LuaValue, namespace: LuaValue): LuaTable | undefined => {
    if (typeof text === 'number') {
      const {page} = context
      return page?.id !== undefined && page.id === text ? create(context.title) : undefined
    }
    if (typeof text !== 'string') {
      throw placedError(`bad argument #1 to 'title.new' (number or string expected, got ${typeName(text)})`, NEW)
    }
    const fail = (reason: string) => placedError(`bad argument #2 to 'title.new' (${reason})`, NEW)
    const number = namespace === undefined ? 0 : namespaceArgument(namespace, fail, 'namespace number or name')
    const title = context.parseTitle(host.toText(text), number)
    return title && create(title)
  }

  /** Titles of a list at once; to know whether they exist costs no more for many than for one, so there is nothing to do. */
  const newBatch: LuaFunction = (list, namespace) => {
    if (!(list instanceof LuaTable)) {
      throw luaError(`bad argument #1 to 'newBatch' (table expected, got ${typeName(list)})`)
    }
    host.runtime.grow(20 + list.length())
    const titles = list.array.slice(1).map((text) => makeNew(text, namespace))
    const batch: LuaTable = libraryTable({
      lookupExistence: () => batch,
      getTitles: () => LuaTable.fromArray([undefined, ...titles]),
    })
    return batch
  }

  mw.setString(
    'title',
    libraryTable(
      {
        new: makeNew,
        makeTitle: (...args) => {
          const [namespace, text, fragment, interwiki] = args
          const fail = (reason: string) => placedError(`bad argument #1 to 'makeTitle' (${reason})`, MAKE)
          const number = namespaceArgument(namespace, fail, 'namespace number or name')
          if (typeof text !== 'string') {
            throw placedError(`bad argument #2 to 'makeTitle' (string expected, got ${typeName(text)})`, MAKE)
          }
          const [hash, wiki] = [fragment, interwiki].map((value) =>
            typeof value === 'string' ? decodeUtf8(value) : '',
          )
          return makeTitle(number, host.toText(text), hash, wiki)
        },
        getCurrentTitle: () => create(context.title),
        newBatch,
        equals: (a, b) => equals(a, b),
        compare: (a, b) => compare(a, b),
      },
      'title',
    ),
  )
}

/** By wiki, namespace and name. */
function compareTitles(a: Title, b: Title): number {
  return order(a.interwiki ?? '', b.interwiki ?? '') || Math.sign(a.namespace - b.namespace) || order(a.name, b.name)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
