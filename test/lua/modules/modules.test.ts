import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {openDump} from '../../../src/dump/open.js'
import {type CompiledChunk, compile, createEnvironment, decodeUtf8, encodeUtf8} from '../../../src/lua/lua.js'
import {expand} from '../../../src/pipeline.js'
import type {Page} from '../../../src/site/page.js'
import type {SiteConfig} from '../../../src/site/types.js'
import {missing, shared} from '../../corpora/shared.js'
import {comparable, type Peer, peers} from '../puc.js'

/** Loads a module with a stand-in for MediaWiki, calls all that it exports in several ways, and tells what came of it. */
const STAND_IN = readFileSync(fileURLToPath(new URL('stand-in.lua', import.meta.url)), 'latin1')

/** The same for a peer: the first input is the modules, each further one the name of one to be called. */
const DRIVER = `
local sources
local code = [==[${STAND_IN.replaceAll(']==]', ']==] .. "]==]" .. [==[')}]==]
local libraries = {'string', 'table', 'math', 'os', 'debug'}
local plain = {}
for key, value in pairs(_G) do plain[key] = value end
local copies = {}
for _, name in ipairs(libraries) do copies[name] = {} for key, value in pairs(_G[name]) do copies[name][key] = value end end
local function freshGlobals()
  local globals = {}
  for key, value in pairs(plain) do globals[key] = value end
  for _, name in ipairs(libraries) do globals[name] = {} for key, value in pairs(copies[name]) do globals[name][key] = value end end
  globals._G = globals
  getmetatable('').__index = globals.string
  return globals
end
local function run(input)
  if not sources then
    sources = {}
    local at = 1
    while at <= #input do
      local _, last, name, size = input:find('^([^\\n]*)\\n(%d+)\\n', at)
      sources[name] = input:sub(last + 1, last + size)
      at = last + size + 1
    end
    return ''
  end
  local globals = freshGlobals()
  globals.subject = input
  globals.loadSource = function(name)
    if not sources[name] then return nil end
    local chunk, message = loadstring(sources[name], '=' .. name)
    if not chunk then return nil, message end
    return setfenv(chunk, globals)
  end
  local ok, report = pcall(setfenv(assert(loadstring(code, '=stand-in')), globals))
  getmetatable('').__index = string
  return tostring(report)
end
`

/** Modules of which MediaWiki (1.39, the same pages, no Wikibase) says something else than that they have no such function. */
const WITHOUT_EXPORTS = [
  ...[
    'Citation',
    'Cite Q',
    'Cite Q/config',
    'Distinguish',
    'Effective protection level',
    'Message box',
    'Message box-2',
  ],
  ...[
    'NUMBEROF/data',
    'NUMBEROF/meta',
    'NUMBEROF/other',
    'NUMBEROF/rank',
    "Namespace detect'",
    'No globals',
    'Ordinal-cd',
  ],
  ...['Pagetype', 'Protect', 'Wd/i18n', 'Yesno', 'ПК-v2', 'Слушайте'],
]

// With CI=true a missing folder is a failure.
describe.skipIf(missing)('the 358 pages of modules of the Bulgarian Wikipedia (needs ../shared)', () => {
  const pages = new Map<string, Page>()
  const modules: string[] = []
  const compiled = new Map<string, CompiledChunk>()
  const sources = new Map<string, string>()
  const ours = new Map<string, string>()
  let site: SiteConfig

  beforeAll(async () => {
    const dump = await openDump(join(shared, 'corpora/bgwiki-modules.xml.bz2'))
    site = dump.site
    for await (const page of dump) pages.set(page.title, page)
  })

  function load(name: string): CompiledChunk | undefined {
    const source = sources.get(name)
    if (source !== undefined && !compiled.has(name)) compiled.set(name, compile(source, name))
    return compiled.get(name)
  }

  it('all compile', () => {
    expect(pages.size).toBe(358)
    for (const {title, model, text} of pages.values()) {
      if (model !== 'Scribunto') continue
      modules.push(encodeUtf8(title))
      // modules ask for one another by the name in English, too
      for (const alias of [title, title.replace(/^[^:]+/, 'Module')]) sources.set(encodeUtf8(alias), encodeUtf8(text))
      expect(load(encodeUtf8(title))?.name).toBe(encodeUtf8(title))
    }
    expect(modules).toHaveLength(231)
  })

  it('all run as modules of a wiki, but for those that need Wikibase or a module that is not there', () => {
    const without: string[] = []
    for (const {title, model} of pages.values()) {
      if (model !== 'Scribunto') continue
      const name = title.replace(/^[^:]+:/, '')
      const text = expand(`{{#invoke:${name}|no such function}}`, {title: 'Тест', site, pages})
      if (!text.includes('The function &quot;no such function&quot; does not exist')) without.push(name)
    }
    expect(without).toEqual(WITHOUT_EXPORTS)
  })

  it('every exported function gives something', () => {
    const standIn = compile(STAND_IN, 'stand-in')
    for (const name of modules) {
      const environment = createEnvironment({limits: {instructions: 2e9, memory: 1e10}})
      environment.globals.setString('subject', name)
      environment.globals.setString('loadSource', (asked) => load(String(asked))?.instantiate(environment.runtime))
      ours.set(name, String(environment.run(standIn)[0]))
    }
  })

  it.each(peers)('every exported function does what it does in $name', {timeout: 300_000}, (peer) => {
    const names = [...ours.keys()]
    const all = Array.from(sources, ([name, source]) => `${name}\n${source.length}\n${source}`).join('')
    const theirs = peer.run(DRIVER, [all, ...names]).slice(1)
    let calls = 0
    const wrong: unknown[] = []
    for (const [i, name] of names.entries()) {
      const actual = comparable(ours.get(name)!).split('\n')
      const expected = comparable(theirs[i]!).split('\n')
      calls += expected.length - 1
      for (const [j, line] of expected.entries()) {
        if (line !== actual[j] && !mayDiffer(name, line, peer)) wrong.push({name, ours: actual[j], theirs: line})
      }
    }
    expect(wrong).toEqual([])
    expect(calls).toBeGreaterThan(23_000)
  })
})

/** What Lua leaves open: the length of a table with a hole, and in WebAssembly, integers of more than 32 bits. */
function mayDiffer(name: string, line: string, peer: Peer): boolean {
  if (decodeUtf8(name) === 'Модул:Fallback') return /^\.(?:fallbackpage|fblist\(nothing)/.test(line)
  return peer.name === 'wasmoon-lua5.1' && line.includes('-02147483648')
}
