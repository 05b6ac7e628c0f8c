import {describe, expect, it} from 'vitest'
import {type LuaFunction, LuaLimitError, LuaTable} from '../../../../src/lua/lua.js'
import {errorOf, run} from './support.js'

/** What must never be seen: values of JavaScript. */
function assertLua(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null) {
    expect(['undefined', 'boolean', 'number', 'string', 'function']).toContain(typeof value)
    return
  }
  if (seen.has(value)) return
  seen.add(value)
  expect(value).toBeInstanceOf(LuaTable)
  const table = value as LuaTable
  for (let cursor = table.advance(0); cursor !== 0; cursor = table.advance(cursor)) {
    assertLua(table.keyAt(cursor), seen)
    assertLua(table.valueAt(cursor), seen)
  }
  assertLua(table.metatable, seen)
}

const NAMES = ['constructor', 'prototype', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'parts']

describe('nothing of JavaScript is reachable', () => {
  it('as a field of libraries and objects', () => {
    for (const object of [
      'mw',
      'mw.text',
      'mw.ustring',
      "mw.html.create('b')",
      "mw.uri.new('http://x/?a=b')",
      "require('bit32')",
    ]) {
      for (const name of NAMES) expect(run(`return (${object})['${name}']`), object + name).toEqual([undefined])
    }
  })

  it('through names that libraries look up in tables', () => {
    for (const name of NAMES) {
      const entity = name.replaceAll('_', '')
      expect(run(`return mw.text.decode('&${entity};', true)`)).toEqual([`&${entity};`])
      expect(errorOf(`mw.hash.hashValue('${name}', 'x')`)).toBe(`Unknown hashing algorithm: ${name}`)
      expect(errorOf(`local x = mw.uri.encode('x', '${name}')`)).toContain('expected QUERY, PATH, or WIKI')
      expect(run(`return mw.uri.parseQueryString('${name}=1')['${name}']`)).toEqual(['1'])
      expect(run(`local u = mw.uri.new('/x') u['${name}'] = 5 return u['${name}']`)).toEqual([5])
      expect(run(`return mw.text.jsonDecode('{"${name}":{"a":1}}')['${name}'].a`)).toEqual([1])
      expect(run(`return mw.text.jsonEncode({['${name}'] = 1})`)).toEqual([`{"${name}":1}`])
      expect(run(`return tostring(mw.html.create('b'):attr{['x${name}'] = 1}:css('${name}', 2))`)).toEqual([
        `<b x${name}="1" style="${name}:2"></b>`,
      ])
    }
  })

  it('in results, whole trees of them', () => {
    for (const value of run(
      "return mw, mw.html.create('a'):attr('b', 'c'):css('d', 'e'):tag('f'), mw.uri.new('http://x/?a=b')",
    ))
      assertLua(value)
    const [uri] = run("return mw.uri.new('http://x/?a=b')")
    for (const name of ['__index', '__newindex', '__tostring', '__pairs']) {
      const metamethod = (uri as LuaTable).metatable?.getString(name) as LuaFunction
      expect(() => metamethod()).not.toThrow(TypeError)
      expect(() => metamethod(true, true, true)).not.toThrow(TypeError)
    }
  })

  it('by calling functions with anything, on anything', () => {
    const values =
      'nil, true, 5, 0/0, 1/0, "x", "\\255", {}, print, function() end, setmetatable({}, {__index = error})'
    const source = `
      local values, bad = {n = 11, ${values}}, {}
      local function try(name, f)
        for i = 1, values.n do
          for j = 1, values.n do
            local ok, message = pcall(f, values[i], values[j], values[(i + j) % values.n + 1])
            if not ok and type(message) ~= 'string' then bad[#bad + 1] = name end
          end
        end
      end
      for library, functions in pairs(mw) do
        if type(functions) == 'table' then
          for name, f in pairs(functions) do if type(f) == 'function' then try(library .. '.' .. name, f) end end
        end
      end
      for name, f in pairs(getmetatable(mw.html.create('a')).__index) do
        try('html:' .. name, f)
        try('html:' .. name, function(...) return f(mw.html.create('a'), ...) end)
      end
      for name, f in pairs(mw.uri.new('/x')) do if type(f) == 'function' then try('uri:' .. name, f) end end
      for _, library in ipairs{'bit32', 'bit', 'hex', 'libraryUtil'} do
        for name, f in pairs(require(library)) do try(library .. '.' .. name, f) end
      end
      return #bad, table.concat(bad, ' ')`
    expect(run(source)).toEqual([0, ''])
  })
})

describe('work is bounded', () => {
  const limits = {instructions: 400_000, memory: 4_000_000, stack: 600_000}
  const stopped: readonly string[] = [
    "mw.ustring.find('cb' .. ('é'):rep(500), ('é*'):rep(12) .. 'bc')",
    "mw.ustring.find('cb' .. ('a'):rep(500), ('a*'):rep(12) .. 'bc')",
    "mw.ustring.gsub(('ab'):rep(300) .. 'c', ('(.-)'):rep(10) .. 'cx?%1a', 'x')",
    "mw.ustring.match(('('):rep(100000), '%b()')",
    "for i = 1, 1e9 do mw.ustring.sub('áé', 1, 1) end",
    "for i = 1, 1e9 do mw.text.split('a,b', ',') end",
    "for i = 1, 1e9 do mw.html.create('b'):wikitext('x') end",
    "for i = 1, 1e9 do mw.hash.hashValue('md5', 'x') end",
    "local s = 'xx' for i = 1, 100 do s = mw.text.encode(s .. s) end",
    "local s = 'xé' for i = 1, 100 do s = mw.ustring.gsub(s, '.', '%0%0') end",
    "mw.ustring.rep('x', 1e12)",
    "local d = mw.html.create('b') for i = 1, 60 do local e = mw.html.create() e:node(d):node(d) d = e end tostring(d)",
    "mw.text.split(('x'):rep(1000000), '')",
    "mw.text.jsonDecode('[' .. ('[],'):rep(1000000) .. '1]')",
  ]
  for (const source of stopped) {
    it(source, () => {
      expect(() => run(`pcall(function() ${source} end)`, {limits})).toThrow(LuaLimitError)
    })
  }

  it('an element within itself', () => {
    expect(errorOf("local d = mw.html.create('div') d:node(d) return tostring(d)")).toContain('stack overflow')
  })

  it('deep values and long patterns', () => {
    expect(errorOf('local t = {} for i = 1, 5000 do t = {t} end return mw.text.jsonEncode(t)')).toContain(
      'Unable to encode',
    )
    expect(errorOf("return mw.text.jsonDecode(('['):rep(100000))")).toContain('maximum stack depth')
    expect(errorOf("return mw.ustring.find(('a'):rep(5000), ('a?'):rep(5000))")).toBe('pattern too complex')
  })

  it('a long subject in a simple pattern takes little', () => {
    const source =
      "local s = ('é'):rep(500000) return mw.ustring.match(s, '.-b'), mw.ustring.len(s), (mw.ustring.gsub(s, 'é', '')) == ''"
    expect(run(source)).toEqual([undefined, 500_000, true])
  })
})
