import {readFileSync} from 'node:fs'
import {anchorOf} from '../../../../src/expand/functions/anchor.js'
import type {ExpandContext} from '../../../../src/expand/types.js'
import {
  type CompiledChunk,
  compile,
  createEnvironment,
  decodeUtf8,
  encodeUtf8,
  LuaError,
  type LuaFunction,
  type LuaOptions,
  LuaTable,
  libraryTable,
} from '../../../../src/lua/lua.js'
import type {LibraryHost} from '../../../../src/lua/mw/host.js'
import {makeBit32} from '../../../../src/lua/mw/pure/bit32.js'
import {installHash} from '../../../../src/lua/mw/pure/hash.js'
import {installHtml} from '../../../../src/lua/mw/pure/html.js'
import {makeLibraryUtil} from '../../../../src/lua/mw/pure/library-util.js'
import {makeLuabit, makeLuabitHex} from '../../../../src/lua/mw/pure/luabit.js'
import {makeStrict} from '../../../../src/lua/mw/pure/strict.js'
import {installText} from '../../../../src/lua/mw/pure/text.js'
import {installUri} from '../../../../src/lua/mw/pure/uri.js'
import {installUstring, makeUstring} from '../../../../src/lua/mw/pure/ustring.js'
import {createSite} from '../../../../src/site/create.js'
import {englishData} from '../../../../src/site/english.js'
import {parseTitle} from '../../../../src/site/title.js'

const NAMES: Readonly<Record<number, string>> = {[-1]: 'Seviškuo', 2: 'Lītuotuojs', 6: 'Fails'}

/** What of the Latgalian Wikipedia shows in addresses. */
const site = createSite({
  ...englishData,
  server: '//ltg.wikipedia.org',
  base: 'https://ltg.wikipedia.org/wiki/Suoku_puslopa',
  namespaces: englishData.namespaces.map((namespace) => ({
    ...namespace,
    name: NAMES[namespace.id] ?? namespace.name,
  })),
})

/** Messages as that wiki has them, where they are not English. */
const MESSAGES: Readonly<Record<string, string>> = {
  and: ' i',
  ellipsis: '...',
  'json-error-syntax': 'Sintakses kļūda',
  'json-error-state-mismatch': 'Nederīgs vai nepareizi veidots JSON',
}

/** All that the ids of headings ask of an expansion. */
const context = {killMarkers: (text: string) => text} as unknown as ExpandContext

const MARKER = /\x7f'"`UNIQ-[^\x7f]*-QINU`"'\x7f/g

const REQUIRED: Readonly<Record<string, (host: LibraryHost) => LuaFunction>> = {
  bit: () => () => makeLuabit(),
  bit32: () => () => makeBit32(),
  hex: () => () => makeLuabitHex(),
  libraryUtil:
    ({runtime}) =>
    () =>
      makeLibraryUtil(runtime),
  'luabit.bit': () => () => makeLuabit(),
  'luabit.hex': () => () => makeLuabitHex(),
  strict:
    ({runtime}) =>
    () =>
      makeStrict(runtime),
  ustring:
    ({runtime}) =>
    () =>
      makeUstring(runtime),
}

/** An environment with the pure libraries, and little of the rest of `mw`. */
export function createWorld(
  modules: Readonly<Record<string, CompiledChunk>> = {},
  options: LuaOptions = {},
): ReturnType<typeof createEnvironment> {
  const environment = createEnvironment({
    ...options,
    load: (name) => modules[name] ?? REQUIRED[name]?.(host),
  })
  const host: LibraryHost = {
    runtime: environment.runtime,
    site,
    toBytes: encodeUtf8,
    toText: (bytes) => bytes,
    unstrip: (bytes) => bytes.replace(MARKER, ''),
    unstripNoWiki: (bytes) => bytes,
    killMarkers: (bytes) => bytes.replace(MARKER, ''),
    messageText: (key) => MESSAGES[key],
    parseTitle: (text, defaultNamespace) =>
      parseTitle(site, text, defaultNamespace === undefined ? {} : {namespace: defaultNamespace}),
  }
  const mw = new LuaTable()
  for (const install of [installHash, installHtml, installText, installUri, installUstring]) install(mw, host)
  const title = libraryTable({prefixedText: 'T'})
  const frame = libraryTable({
    callParserFunction: (_, name, text) => {
      return name === 'anchorencode' ? encodeUtf8(anchorOf(context, decodeUtf8(String(text)))) : undefined
    },
  })
  mw.setString('title', libraryTable({getCurrentTitle: () => title}))
  mw.setString('getCurrentFrame', () => frame)
  environment.globals.setString('mw', mw)
  changeGlobals(environment.globals)
  return environment
}

/** What Scribunto changes in the base library: `pairs` heeds `__pairs`, `tostring` tells no addresses. */
function changeGlobals(globals: LuaTable): void {
  const {pairs, tostring} = {pairs: globals.getString('pairs'), tostring: globals.getString('tostring')}
  globals.setString('pairs', (...args) => {
    const [table] = args
    const hook = table instanceof LuaTable ? table.metatable?.getString('__pairs') : undefined
    return typeof hook === 'function' ? hook(table) : (pairs as LuaFunction)(...args)
  })
  globals.setString('tostring', (...args) => {
    const [value] = args
    const plain = value instanceof LuaTable && value.metatable?.getString('__tostring') === undefined
    return plain ? 'table' : (tostring as LuaFunction)(...args)
  })
}

/** Runs a chunk named `t` in such an environment and gives what it returns. */
export function run(source: string, options?: LuaOptions): ReturnType<ReturnType<typeof createWorld>['run']> {
  return createWorld({}, options).run(compile(encodeUtf8(source), 't'))
}

/** The message of the error with which a chunk named `t` ends. */
export function errorOf(source: string, options?: LuaOptions): string {
  try {
    run(source, options)
  } catch (error) {
    if (error instanceof LuaError) return error.message
    throw error
  }
  return 'no error'
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const template = read('case.lua').trim()
const serialize = compile(encodeUtf8(read('serialize.lua')), 'Module:Serialize')

/** What a case of the fixtures gives: bytes. */
export function answer(statements: string): string {
  const world = createWorld({'Module:Serialize': serialize})
  const source = template.replace('CASE', () => statements)
  const [module] = world.run(compile(encodeUtf8(source), 'Module:Case'))
  const [hex] = world.call((module as LuaTable).getString('case'))
  return Buffer.from(String(hex), 'hex')
    .toString('latin1')
    .replace(/Module:Case:1:/g, '@:')
}
