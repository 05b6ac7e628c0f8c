import type {Frame, FunctionCall, RawArgument, ScriptEngine} from '../../expand/types.js'
import type {PrePart} from '../../preprocess/nodes.js'
import type {ScriptCache} from '../../site/script-cache.js'
import type {Title} from '../../site/title.js'
import {
  call,
  get,
  LuaError,
  type LuaFunction,
  type LuaLimits,
  LuaTable,
  LuaUnavailableError,
  type LuaValue,
  placeError,
  Thrown,
  typeName,
} from '../lua.js'
import {joinResults} from './core.js'
import {DataCache} from './data-cache.js'
import {
  createScriptEnvironment,
  type EnvironmentOptions,
  findModule,
  runIn,
  type ScriptLibraries,
} from './environment.js'
import {ModuleCache} from './module-cache.js'
import {failureOf, renderFailure, type ScriptFailure} from './script-error.js'
import type {ScriptHost} from './script-host.js'
import {type ScriptPage, scriptPage} from './script-page.js'

/** Options of {@link createScriptEngine}. */
export interface ScriptEngineOptions {
  /** What the scripts of a page may use together; by default about what 7 seconds of Lua are, and 50 MB for each call. */
  limits?: Partial<LuaLimits>
  /**
   * Libraries that the wiki's extensions would give, by their names: `mw.wikibase`, `mw.ext.data`. Without them those are
   * nil, as on a wiki without the extension.
   */
  libraries?: ScriptLibraries
  /** Keeps what modules were compiled to, for other processes. The engine that `parse` makes by itself takes that of the page source. */
  cache?: ScriptCache
}

const DEFAULT_LIMITS: LuaLimits = {instructions: 1_000_000_000, memory: 50 * 1024 * 1024, stack: 600_000}

/** What a page may hold of control characters, to which a script's text is cleaned. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
const NON_ASCII = /[^\0-\x7f]/

/**
 * Makes an engine that runs `{{#invoke:Module|function|...}}` with the wiki's own Lua modules, as Scribunto does.
 *
 * Modules come from the page source of the expansion, from the namespace with the number 828, and must have the content
 * model `Scribunto`. Each is compiled once for each text; each call runs in an environment of its own. An engine may serve
 * any number of wikis and pages.
 *
 * @example
 * expand('{{#invoke:Hi|greet|Ada}}', {site, pages, scripts: createScriptEngine()})
 */
export function createScriptEngine(options: ScriptEngineOptions = {}): ScriptEngine {
  const environments: EnvironmentOptions = {
    modules: new ModuleCache(options.cache),
    data: new DataCache(),
    limits: {...DEFAULT_LIMITS, ...options.limits},
    libraries: options.libraries ?? {},
  }
  return {
    invoke(call) {
      const page = scriptPage(call.context, environments.limits.instructions)
      return invoke(call, page, environments)
    },
  }
}

/** A function of a module, about to be called. */
interface Invocation {
  module: Title
  text: string
  name: string
  frame: Frame
}

function invoke(call: FunctionCall, page: ScriptPage, options: EnvironmentOptions): string {
  const {context} = call
  const written = call.arg(0)
  const name = call.length > 1 ? call.arg(1) : ''
  const fail = (failure: ScriptFailure): string => renderFailure(context, failure, page.errors++, written, name)
  if (call.length < 2) return fail({key: 'scribunto-common-nofunction'})
  const title = moduleTitle(call, written)
  const module = findModule(context, title)
  if (!module) {
    if (title !== undefined) context.message('missing-module', `${title.text} is not there`, title.text)
    return fail({key: 'scribunto-common-nosuchmodule', value: written})
  }
  const frame = call.frame.child(scriptArguments(call), module.title)
  try {
    const result = run(call, page, options, {module: module.title, text: module.text, name, frame})
    return typeof result === 'string' ? result : fail(result)
  } catch (error) {
    if (error instanceof LuaError) return fail(failureOf(error))
    if (!(error instanceof LuaUnavailableError)) throw error
    context.message('lua-unavailable', error.message)
    return fail({key: 'scribunto-lua-error', value: error.message})
  }
}

/** The module's name is a whole name, whatever prefix it seems to have. */
function moduleTitle({context}: FunctionCall, name: string): Title | undefined {
  const prefix = context.site.namespaces.get(828)?.name
  return prefix === undefined || name === '' ? undefined : context.parseTitle(`${prefix}:${name}`)
}

/** The arguments behind the function's name, counted anew. */
function scriptArguments(call: FunctionCall): PrePart[] {
  const parts: PrePart[] = []
  for (let i = 2; i < call.length; i++) {
    const part: RawArgument | undefined = call.raw(i)
    if (part === undefined || typeof part === 'string') continue
    parts.push(part.index === undefined ? part : {...part, index: part.index - 1})
  }
  return parts
}

function run(
  {context}: FunctionCall,
  page: ScriptPage,
  options: EnvironmentOptions,
  {module, text, name, frame}: Invocation,
): string | ScriptFailure {
  const chunk = options.modules.get(module.text, text)
  const host = createScriptEnvironment(context, page, frame, options)
  const {environment} = host
  return runIn(page, environment, () => {
    const [exports] = environment.run(chunk)
    if (!(exports instanceof LuaTable)) {
      return {key: 'scribunto-lua-notarrayreturn', value: typeName(exports)}
    }
    const [callee] = environment.call(lookUp(host), exports, host.toBytes(name))
    if (callee === undefined) return {key: 'scribunto-common-nosuchfunction', value: name}
    if (typeof callee !== 'function') return {key: 'scribunto-common-notafunction', value: name}
    const values = environment.call(calledByScribunto(host, callee), host.currentFrame())
    const [bytes] = environment.call((...results: LuaValue[]) => joinResults(host, results), ...values)
    return cleanUp(host.toText(String(bytes)))
  })
}

/** A module's function, called by a line of Scribunto's own code: where errors are whose level is that of the caller. */
function calledByScribunto({runtime}: ScriptHost, callee: LuaFunction): LuaFunction {
  return (...args) => {
    try {
      return call(runtime, callee, args)
    } catch (error) {
      if (error instanceof Thrown) placeError(error, 'mw.lua:527')
      throw error
    }
  }
}

/** The function of that name, which a metatable may make up. */
function lookUp({runtime}: ScriptHost): LuaFunction {
  return (table, key) => get(runtime, table, key, 0)
}

/** MediaWiki's `UtfNormal\Validator::cleanUp`: composes characters, and replaces those that no page may hold. */
function cleanUp(text: string): string {
  const clean = text.replace(FORBIDDEN, '\ufffd')
  return NON_ASCII.test(clean) ? clean.normalize('NFC') : clean
}
