import type {CountingSource} from '../../expand/functions/statistics.js'
import type {Interwiki, Namespace, SiteConfig} from '../../site/types.js'
import {
  encodeUtf8,
  type LuaFunction,
  LuaTable,
  type LuaValue,
  libraryTable,
  luaError,
  Thrown,
  typeName,
} from '../lua.js'
import {checkString} from './host.js'
import type {ScriptHost} from './script-host.js'

/**
 * `mw.site`: names and addresses of the wiki, its namespaces, counts as far as the page source knows them.
 *
 * @see https://www.mediawiki.org/wiki/Extension:Scribunto/Lua_reference_manual#Site_library
 */
export function installSite(mw: LuaTable, host: ScriptHost): void {
  const {site} = host
  const library = libraryTable({
    siteName: encodeUtf8(site.name),
    server: encodeUtf8(site.server),
    scriptPath: encodeUtf8(site.scriptPath),
    stylePath: encodeUtf8(`${site.scriptPath}/skins`),
    currentVersion: encodeUtf8(site.generator.replace(/^MediaWiki /, '')),
    wikiId: encodeUtf8(site.database),
    stats: statistics(host),
    interwikiMap(filter) {
      host.runtime.grow(8 * site.interwiki.size)
      return interwikiMap(site, filter)
    },
  })
  // made when they are first asked for: most calls need no namespace
  library.metatable = libraryTable({
    __index: (table, key) => {
      if (typeof key !== 'string' || !Object.hasOwn(FILTERS, key)) return undefined
      const tables = namespaceTables(host)
      for (const [name, value] of Object.entries(tables)) if (table instanceof LuaTable) table.setString(name, value)
      return tables[key]
    },
  })
  mw.setString('site', library)
}

/** Which namespaces each of the tables has. */
const FILTERS: Readonly<Record<string, (namespace: Namespace) => boolean>> = {
  namespaces: () => true,
  contentNamespaces: ({content}) => content,
  subjectNamespaces: ({id}) => !isTalk(id),
  talkNamespaces: ({id}) => isTalk(id),
}

/** Talk pages have odd numbers. */
function isTalk(id: number): boolean {
  return id > 0 && id % 2 === 1
}

/** MediaWiki's own names of namespaces with people in them, which have a gender in some languages. */
const USERS: ReadonlySet<number> = new Set([2, 3])

function namespaceTables(host: ScriptHost): Record<string, LuaTable> {
  const {site, runtime} = host
  const byId = new Map<number, LuaTable>()
  for (const namespace of site.namespaces.values()) byId.set(namespace.id, namespaceTable(host, namespace))
  for (const [id, table] of byId) {
    const subject = isTalk(id) ? byId.get(id - 1) : table
    const talk = id < 0 ? undefined : isTalk(id) ? table : byId.get(id + 1)
    table.setString('subject', subject)
    table.setString('talk', talk)
    table.setString('associated', talk && (talk === table ? subject : talk))
  }
  const tables: Record<string, LuaTable> = {}
  for (const [name, accepts] of Object.entries(FILTERS)) {
    const table = new LuaTable()
    for (const namespace of site.namespaces.values()) {
      if (accepts(namespace)) table.set(namespace.id, byId.get(namespace.id))
    }
    tables[name] = table
    runtime.grow(site.namespaces.size)
  }
  // by any name as well, in any case
  tables.namespaces!.metatable = libraryTable({
    __index: (_, key) => {
      if (typeof key !== 'string') return undefined
      const id = namespaceNumber(host, key)
      return id === undefined ? undefined : byId.get(id)
    },
  })
  return tables
}

/** The number of a namespace by any of its names (bytes). */
export function namespaceNumber({site, toText}: ScriptHost, name: string): number | undefined {
  const key = toText(name).replace(/[ _]+/g, ' ').trim().toLowerCase()
  return key === '' ? 0 : site.namespaceNumbers.get(key)
}

function namespaceTable(
  host: ScriptHost,
  {id, name, canonical, aliases, case: titleCase, ...rest}: Namespace,
): LuaTable {
  const isTalkNamespace = isTalk(id)
  const table = libraryTable({
    id,
    name: encodeUtf8(name),
    canonicalName: encodeUtf8(canonical ?? name),
    hasSubpages: rest.subpages,
    hasGenderDistinction: USERS.has(id),
    isCapitalized: titleCase === 'first-letter',
    isContent: rest.content,
    isIncludable: !rest.nonincludable,
    isMovable: id >= 0,
    isSubject: !isTalkNamespace,
    isTalk: isTalkNamespace,
    aliases: LuaTable.fromArray([undefined, ...aliases.map((alias) => encodeUtf8(alias.replaceAll(' ', '_')))]),
  })
  if (id === 0) table.setString('displayName', encodeUtf8(host.messageText('blanknamespace') ?? '(Main)'))
  return table
}

const INTERWIKI_FILTERS: Readonly<Record<string, boolean>> = {local: true, '!local': false}

function interwikiMap(site: SiteConfig, filter: LuaValue): LuaTable {
  if (filter !== undefined && typeof filter !== 'string') {
    throw luaError(`bad argument #1 to 'interwikiMap' (string expected, got ${typeName(filter)})`)
  }
  if (filter !== undefined && !Object.hasOwn(INTERWIKI_FILTERS, filter)) {
    throw new Thrown(`bad argument #1 to 'interwikiMap' (unknown filter '${filter}')`, 0)
  }
  const wanted = filter === undefined ? undefined : INTERWIKI_FILTERS[filter]
  const map = new LuaTable()
  for (const wiki of site.interwiki.values()) {
    if (wanted === undefined || wiki.local === wanted) map.setString(encodeUtf8(wiki.prefix), interwikiTable(wiki))
  }
  return map
}

function interwikiTable({prefix, url, local, self}: Interwiki): LuaTable {
  return libraryTable({
    prefix: encodeUtf8(prefix),
    url: encodeUtf8(url),
    isProtocolRelative: url.startsWith('//'),
    isLocal: local,
    isTranscludable: false,
    isCurrentWiki: self === true,
    isExtraLanguageLink: false,
  })
}

const CATEGORY_COUNTS = ['all', 'pages', 'subcats', 'files'] as const

function statistics(host: ScriptHost): LuaTable {
  const source = host.context.pages as CountingSource
  const {statistics = {}} = source
  const {pages = 0, articles = 0, files = 0, edits = 0, users = 0, activeUsers = 0, admins = 0} = statistics
  const pagesInCategory: LuaFunction = (...args) => {
    const name = checkString(args, 0, 'pagesInCategory')
    const which = args[1] ?? 'all'
    if (which !== '*' && !CATEGORY_COUNTS.some((count) => count === which)) {
      throw luaError(
        "bad argument #2 to 'pagesInCategory' (one of '*', 'all', 'pages', 'subcats', or 'files' expected, " +
          `got ${typeName(which)})`,
      )
    }
    const title = host.parseTitle(host.toText(name), 14)
    const size = title && source.categorySize?.(title.name)
    const {all = 0, subcats = 0, files = 0} = size ?? {}
    const counts = {all, pages: all - subcats - files, subcats, files}
    if (title && !host.isKnown(`category ${title.name}`)) host.countExpensive('mw.site.lua:140')
    return which === '*' ? libraryTable(counts) : counts[which as keyof typeof counts]
  }
  const usersInGroup: LuaFunction = (...args) => (checkString(args, 0, 'usersInGroup') === 'sysop' ? admins : 0)
  return libraryTable({
    ...{pages, articles, files, edits, users, activeUsers, admins},
    ...{pagesInCategory, pagesInNamespace: () => 0, usersInGroup},
  })
}
