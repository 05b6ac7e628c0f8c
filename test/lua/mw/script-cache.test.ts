import {describe, expect, it} from 'vitest'
import {createScriptEngine} from '../../../src/lua/mw/engine.js'
import {expand} from '../../../src/pipeline.js'
import type {Page} from '../../../src/site/page.js'
import type {ScriptCache} from '../../../src/site/script-cache.js'
import {run} from './wiki.js'

/** A cache that notes what is asked of it. */
function recordingCache(entries = new Map<string, string>()) {
  const asked: string[] = []
  const cache: ScriptCache = {
    get(id) {
      const entry = entries.get(id)
      asked.push(entry === undefined ? 'none' : 'hit')
      return entry
    },
    set(id, entry) {
      asked.push('set')
      entries.set(id, entry)
    },
  }
  return {cache, entries, asked}
}

const MODULE = {'Module:M': "local t = {a = 'ä'} return {f = function(frame) return t.a .. frame.args[1] .. #t.a end}"}

function call(cache: ScriptCache, pages: Readonly<Record<string, string>> = MODULE): string {
  return run('{{#invoke:M|f|x}}', pages, {engine: createScriptEngine({cache})}).text
}

describe('a cache of compiled modules', () => {
  it('spares the next engine to compile', () => {
    const {cache, asked} = recordingCache()
    expect([call(cache), call(cache)]).toEqual(['äx2', 'äx2'])
    expect(asked).toEqual(['none', 'set', 'hit'])
  })

  it('is asked once for a module, whatever calls it', () => {
    const {cache, asked} = recordingCache()
    const engine = createScriptEngine({cache})
    expect(run('{{#invoke:M|f|x}}{{#invoke:M|f|y}}', MODULE, {engine}).text).toBe('äx2äy2')
    expect(asked).toEqual(['none', 'set'])
  })

  it('has an entry for each text and each name of a module', () => {
    const {cache, entries} = recordingCache()
    call(cache)
    expect(call(cache, {'Module:M': "return {f = function() return 'other' end}"})).toBe('other')
    run('{{#invoke:N|f|x}}', {'Module:N': MODULE['Module:M']}, {engine: createScriptEngine({cache})})
    expect(entries.size).toBe(3)
    // names are in messages
    expect([...entries.keys()].map((id) => id.split('\n')[1])).toEqual(['Modulis:M', 'Modulis:M', 'Modulis:N'])
  })

  it('holds no entry of what is no Lua', () => {
    const {cache, asked} = recordingCache()
    const broken = {'Module:M': 'return {'}
    expect(call(cache, broken)).toContain('unexpected symbol near')
    expect(call(cache, broken)).toContain('unexpected symbol near')
    expect(asked).toEqual(['none', 'none'])
  })

  it('has what can not be used made anew', () => {
    const {cache, entries, asked} = recordingCache()
    call(cache)
    const [[id, entry] = ['', '']] = entries
    for (const damaged of [
      '',
      'x',
      '{}\n',
      `${entry})`,
      `${entry.slice(0, -9)}`,
      entry.slice(0, entry.indexOf('\n') + 1),
    ]) {
      entries.set(id, damaged)
      asked.length = 0
      expect(call(cache)).toBe('äx2')
      expect(asked).toEqual(['hit', 'set'])
      expect(entries.get(id)).toBe(entry)
    }
  })

  it('keeps error messages as they are', () => {
    const {cache, asked} = recordingCache()
    const pages = {'Module:M': 'return {\nf = function()\nlocal x\nreturn x.y\nend}'}
    expect(call(cache, pages)).toBe(call(cache, pages))
    expect(call(cache, pages)).toContain(
      'Lua error in Modulis:M at line 4: attempt to index local &#039;x&#039; (a nil value).',
    )
    expect(asked).toContain('hit')
  })

  it('may make the functions itself', () => {
    const {cache, entries} = recordingCache()
    const made: string[] = []
    const making: ScriptCache = {
      ...cache,
      makeFunction(id, parameters, body) {
        made.push(entries.has(id) ? 'known' : 'unknown')
        return new Function(...parameters, body)
      },
    }
    expect([call(making), call(making)]).toEqual(['äx2', 'äx2'])
    expect(made).toEqual(['known', 'known'])
  })

  it('is that of the page source, where it has one', () => {
    const {cache, asked} = recordingCache()
    const module: Page = {title: 'Module:M', namespace: 828, model: 'Scribunto', text: MODULE['Module:M']}
    const source = () => ({get: (title: string) => (title === module.title ? module : undefined), scriptCache: cache})
    expect(expand('{{#invoke:M|f|x}}', {pages: source()})).toBe('äx2')
    expect(expand('{{#invoke:M|f|x}}', {pages: source()})).toBe('äx2')
    expect(asked).toEqual(['none', 'set', 'hit'])
  })
})
