import type {ExpandContext, Frame} from '../../expand/types.js'
import {markerOf} from '../../preprocess/marker.js'
import type {Title} from '../../site/title.js'
import {
  type CompiledChunk,
  createEnvironment,
  decodeUtf8,
  encodeUtf8,
  get,
  type LuaEnvironment,
  LuaError,
  LuaLimitError,
  type LuaLimits,
  LuaTable,
  type LuaValue,
  Shape,
  Thrown,
} from '../lua.js'
import {changeBase, changePackage, STRING_FIELDS} from './base.js'
import {builtInMessage} from './built-in-messages.js'
import {installCore} from './core.js'
import type {DataCache, SharedData} from './data-cache.js'
import {createFrameLibrary} from './frame.js'
import {givenTable, type ScriptLibrary} from './given-library.js'
import {installLanguage, type LanguageLibrary} from './language.js'
import {type Installers, installLazily, once} from './lazy-table.js'
import {makeLibrary, pureLibraries} from './libraries.js'
import {checkData, createDataViews, notATable} from './load-data.js'
import {findJson, loadJson} from './load-json.js'
import {installMessage} from './message.js'
import type {ModuleCache} from './module-cache.js'
import {PageWatch} from './page-watch.js'
import {installParserFunctions} from './parser-functions.js'
import {installSvg} from './pure/svg.js'
import {placedError, type ScriptHost} from './script-host.js'
import type {PageData, ScriptPage} from './script-page.js'
import {installSite} from './site.js'
import {bytesToMarkers, markersToBytes, replaceStripMarkers} from './strip-markers.js'
import {installTitle} from './title.js'

const MODULE = 828

/** Names of the fields of `mw`, in the order in which a traversal shows them. */
const MW = new Shape(
  'allToString clone dumpObject log logObject addWarning isSubsting incrementExpensiveFunctionCount getCurrentFrame loadData loadJsonData executeFunction site title getLanguage getContentLanguage language message ext svg hash html text uri ustring'.split(
    ' ',
  ),
)

/** What the expander's own calls may take of the stack between two scripts, one of which the other has called. */
const BETWEEN = 12_000

/** Libraries of the caller's: names such as `mw.wikibase`, and what makes them. */
export type ScriptLibraries = Readonly<Record<string, ScriptLibrary>>

/** What all environments of an engine have in common. */
export interface EnvironmentOptions {
  modules: ModuleCache
  data: DataCache
  limits: LuaLimits
  libraries: ScriptLibraries
}

/** What libraries are put into. */
interface World {
  mw: LuaTable
  /** `package.loaded` */
  loaded: LuaTable
  host: ScriptHost
  languages: () => LanguageLibrary
}

/** Scribunto's libraries by the fields of `mw`, which are made when they are first asked for. */
const libraries: Installers<World> = new Map<string, (world: World) => void>([
  ['site', ({mw, host}) => installSite(mw, host)],
  ['title', ({mw, host, languages}) => installTitle(mw, host, languages())],
  ['language', ({languages}) => void languages()],
  ['getLanguage', ({languages}) => void languages()],
  ['getContentLanguage', ({languages}) => void languages()],
  ['message', ({mw, host, languages}) => installMessage(mw, host, languages())],
  ['ext', ({mw, host}) => installParserFunctions(mw, host)],
  ['svg', ({mw, host}) => installSvg(mw, host, (html) => host.toBytes(host.context.stripItem(decodeUtf8(html))))],
  ...Object.entries(pureLibraries).map(([name, install]): [string, (world: World) => void] => [
    name,
    ({mw, host}) => install(mw, host),
  ]),
])

/** The same by the names under which `require` knows them. */
const loadedLibraries: Installers<World> = new Map<string, (world: World) => void>([
  ['libraryUtil', ({loaded, host}) => void loaded.setString('libraryUtil', makeLibrary('libraryUtil', host))],
  [
    'mw.ext.ParserFunctions',
    ({loaded, mw, host}) => {
      const ext = get(host.runtime, mw, 'ext', 0)
      if (ext instanceof LuaTable) loaded.setString('mw.ext.ParserFunctions', ext.getString('ParserFunctions'))
    },
  ],
  ...[...Object.keys(pureLibraries), 'language', 'message', 'site', 'svg', 'title'].map(
    (name): [string, (world: World) => void] => [
      `mw.${name}`,
      ({loaded, mw, host}) => void loaded.setString(`mw.${name}`, get(host.runtime, mw, name, 0)),
    ],
  ),
])

/** Finds a page that has data. */
type FindPage = (context: ExpandContext, title: Title | undefined) => {title: Title; text: string} | undefined

/** Finds a module's page. `undefined` where there is none, or it is no module. */
export function findModule(context: ExpandContext, title: Title | undefined): {title: Title; text: string} | undefined {
  if (title?.namespace !== MODULE || title.interwiki !== undefined) return undefined
  const page = context.getPage(title)
  context.state.templates.set(title.text, page && title.text)
  return page?.model === 'Scribunto' ? {title, text: page.text} : undefined
}

/**
 * Makes the world that one `#invoke` runs in.
 *
 * @param frame that of the call, whose title is the module's.
 * @param watch what made context and frame, where it is to be told whether the page matters.
 */
export function createScriptEnvironment(
  context: ExpandContext,
  page: ScriptPage,
  frame: Frame,
  options: EnvironmentOptions,
  watch?: PageWatch,
): ScriptHost {
  const outer = page.running.at(-1)
  const environment = createEnvironment({
    limits: {
      ...options.limits,
      instructions: outer?.remaining() ?? page.instructions,
      stack: outer ? Math.max(outer.runtime.stack - BETWEEN, 0) : options.limits.stack,
    },
    stringFields: STRING_FIELDS,
    clock: {
      now: () => context.now.getTime(),
      ...(watch && {
        cpu: () => {
          watch.depend()
          return 0
        },
      }),
    },
  })
  const {runtime} = environment
  const nameOf = (index: number) => context.markerName(index)
  const mw = MW.empty()
  const host: ScriptHost = {
    context,
    environment,
    mw,
    frame,
    runtime,
    site: context.site,
    toBytes(text) {
      const bytes = markersToBytes(text, nameOf)
      runtime.takeString(bytes.length)
      return bytes
    },
    toText(bytes) {
      runtime.work(bytes.length >> 4)
      return bytesToMarkers(bytes, nameOf)
    },
    unstrip: (bytes) => host.killMarkers(host.unstripNoWiki(bytes)),
    unstripNoWiki: (bytes) =>
      replaceStripMarkers(bytes, (index) => (nameOf(index) === 'nowiki' ? nowikiText(context, index) : undefined)),
    killMarkers: (bytes) => replaceStripMarkers(bytes, () => ''),
    messageText: (key) => builtInMessage(context, key),
    parseTitle: (text, namespace) => context.parseTitle(text, namespace),
    currentFrame: () => (currentFrame ??= createFrame()),
    countExpensive(place) {
      if (!context.countExpensive()) throw placedError('too many expensive function calls', place)
    },
    isKnown(title) {
      const known = page.known.has(title)
      page.known.add(title)
      return known
    },
  }
  const frames = createFrameLibrary(host)
  let currentFrame: LuaTable | undefined
  const createFrame = (): LuaTable => {
    const {parent} = frame
    let table: LuaTable | undefined
    return frames.create(frame, parent && (() => (table ??= frames.create(parent))))
  }

  const load = (name: string): CompiledChunk | undefined => {
    // titles are kept as long as the page
    runtime.work(300)
    runtime.takeBytes(600)
    const title = /^[^:]+:./s.test(name) ? context.parseTitle(host.toText(name)) : undefined
    const module = findModule(watch?.unwatched ?? context, title)
    if (!module) {
      watch?.depend()
      return undefined
    }
    watch?.modules.push(module)
    try {
      return options.modules.get(module.title.text, module.text)
    } catch (error) {
      throw asThrown(error)
    }
  }
  changeBase(host)
  changePackage(host, (name) => {
    const library = makeLibrary(name, host)
    if (library) return () => library
    return load(name)?.instantiate(runtime)
  })

  const wrap = createDataViews(host, 'mw.loadData')
  const wrapJson = createDataViews(host, 'mw.loadJsonData')
  /** Data that the page has, or that another page of the wiki had and that are the same for all, or that are made now. */
  const shared = (key: string, find: FindPage, make: () => PageData): LuaTable => {
    const asked = watch?.unwatched ?? context
    let found = page.data.get(key)
    if (!found) {
      found = options.data.get(context.site, key, ({title}) => find(asked, title)?.text)
      if (!found) {
        found = make()
        if (found.pages) options.data.set(context.site, key, found as SharedData)
      }
      page.data.set(key, found)
    }
    if (found.pages) watch?.modules.push(...found.pages)
    else watch?.depend()
    return found.table
  }
  installCore(mw, host, {
    loadData: (name) => wrap(shared(name, findModule, () => runData(name))),
    loadJsonData: (name) =>
      wrapJson(
        shared(`json ${name}`, findJson, () => {
          const {table, page} = loadJson(host, name)
          return {table, pages: [page]}
        }),
      ),
  })

  /** Runs a data module in a world of its own, with a frame that has no arguments. */
  function runData(name: string): PageData {
    const inner = new PageWatch(watch?.unwatched ?? context, frame.childOf(new Map(), frame.title))
    const chunk = load(name)
    const value = chunk ? runApart(name, chunk, inner) : loadedLibrary(name)
    if (!(value instanceof LuaTable)) throw notATable(name, value ?? true)
    const wrong = checkData(value, 'mw.loadData')
    if (wrong !== undefined) throw new Thrown(wrong, 1)
    if (!chunk || inner.depends) return {table: value}
    const title = context.parseTitle(host.toText(name))
    const own = findModule(watch?.unwatched ?? context, title)
    return {table: value, ...(own && {pages: [own, ...inner.modules]})}
  }

  function loadedLibrary(name: string): LuaValue {
    const value = get(runtime, runtime.loaded, name, 0)
    if (value === undefined) throw placedError(`module '${name}' not found`, 'package.lua:80')
    return value
  }

  function runApart(name: string, chunk: CompiledChunk, inner: PageWatch): LuaValue {
    try {
      const {environment} = createScriptEnvironment(inner.context, page, inner.frame, options, inner)
      return runIn(page, environment, () => environment.run(chunk, name)[0])
    } catch (error) {
      throw asThrown(error)
    }
  }

  const languages = once(() => installLanguage(mw, host))
  const world: World = {mw, loaded: runtime.loaded, host, languages}
  installLazily(runtime, mw, libraries, world)
  installGiven(mw, host, options.libraries)
  runtime.globals.setString('mw', mw)
  runtime.loaded.setString('mw', mw)
  installLazily(runtime, runtime.loaded, loadedLibraries, world)
  return host
}

/** Runs something in an environment, and takes what it used off what the page has left. */
export function runIn<Result>(page: ScriptPage, environment: LuaEnvironment, action: () => Result): Result {
  const outer = page.running.at(-1)
  const before = environment.remaining()
  page.running.push(environment)
  try {
    return action()
  } finally {
    page.running.pop()
    const used = before - environment.remaining()
    if (outer) outer.runtime.work(used)
    else page.instructions -= used
  }
}

/** An error of another environment as one of this: what was caught by no code there may be caught here, but for limits. */
function asThrown(error: unknown): unknown {
  if (!(error instanceof LuaError) || error instanceof LuaLimitError) return error
  return new Thrown(error.value, 0)
}

/** What `<nowiki>` stands for: the text that it shows, or in an expansion that is not parsed the tag as written. */
function nowikiText(context: ExpandContext, index: number): string {
  const marker = markerOf(index)
  const text = context.unstripNoWiki(marker)
  return encodeUtf8(text === marker ? context.unstrip(marker) : text)
}

/** Puts the caller's libraries at their places: `mw.ext.data` into `mw.ext`. */
function installGiven(mw: LuaTable, host: ScriptHost, libraries: ScriptLibraries): void {
  for (const [name, make] of Object.entries(libraries)) {
    const path = name.split('.').slice(1)
    const last = path.pop()
    if (last === undefined) continue
    let table = mw
    for (const part of path) {
      const next = get(host.runtime, table, part, 0)
      if (next instanceof LuaTable) table = next
      else {
        const made = new LuaTable()
        table.setString(part, made)
        table = made
      }
    }
    table.setString(last, givenTable(host.runtime, make({title: host.context.title.text, site: host.site})))
    host.runtime.loaded.setString(name, table.getString(last))
  }
}
