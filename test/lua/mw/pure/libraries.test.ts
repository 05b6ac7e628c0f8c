import {describe, expect, it} from 'vitest'
import {compile, encodeUtf8, LuaTable} from '../../../../src/lua/lua.js'
import type {LibraryHost} from '../../../../src/lua/mw/host.js'
import {installSvg} from '../../../../src/lua/mw/pure/svg.js'
import {createWorld, errorOf, run} from './support.js'

describe('strict', () => {
  const strict = "require('strict')\n"

  it('refuses globals that are not declared', () => {
    expect(errorOf(`${strict}return zzz`)).toBe("t:2: variable 'zzz' is not declared")
    expect(errorOf(`${strict}zzz = 1`)).toBe("t:2: assign to undeclared variable 'zzz'")
    expect(errorOf(`${strict}_G[5] = 1`)).toBe("t:2: assign to undeclared variable '5'")
    expect(errorOf(`${strict}function f() end`)).toBe("t:2: assign to undeclared variable 'f'")
  })

  it('lets arg, rawset and what was there before be', () => {
    expect(run(`before = 1\n${strict}before = 2 arg = 3 rawset(_G, 'zzz', 4) return before, arg, zzz`)).toEqual([
      2, 3, 4,
    ])
    expect(run(`${strict}return arg, type(string), type(getmetatable(_G).__index)`)).toEqual([
      undefined,
      'table',
      'function',
    ])
  })

  it('keeps a metatable that globals have', () => {
    expect(run(`local m = {} setmetatable(_G, m)\n${strict}return getmetatable(_G) == m`)).toEqual([true])
  })
})

describe('libraryUtil', () => {
  it('puts the error where the checked function was called', () => {
    const source = `
      local util = require('libraryUtil')
      local function f(x)
        util.checkType('f', 1, x, 'string')
      end
      f('x')
      f(5)`
    expect(errorOf(source)).toBe("t:7: bad argument #1 to 'f' (string expected, got number)")
  })
})

describe('luabit', () => {
  it('counts in 32 bits', () => {
    const source = `
      local bit, hex = require('bit'), require('luabit.hex')
      return bit.band(-1, 5), bit.blogic_rshift(-1, 28), bit.brshift(-1, 40), bit.blshift(1, 40), bit.tonumb(bit.tobits(10)),
        bit.tonumb(5), hex.to_hex(255), hex.to_dec('0xff'), bit.blogic_rshift(5, 0), bit.brshift(5, 40)`
    expect(run(source)).toEqual([5, 15, 0xffffffff, 0, 10, 0, '0xff', 255, 5, 0])
    expect(errorOf("return require('hex').to_dec(5)")).toContain('non-string type')
  })
})

describe('mw.ustring', () => {
  it('goes on after empty matches in gmatch, where MediaWiki would stay', () => {
    const words = (pattern: string): string =>
      `local r = {} for m in mw.ustring.gmatch('ab', '${pattern}') do r[#r + 1] = m end return table.concat(r, '|')`
    expect(run(words('a*'))).toEqual(['a||'])
    expect(run(words('()'))).toEqual(['1|2|3'])
    expect(run(words('.-'))).toEqual(['|a||b|'])
  })

  it('is what require gives', () => {
    expect(run("return require('ustring').len('áé'), require('ustring').maxPatternLength")).toEqual([2, 10_000])
  })

  it('knows the last strings it has read', () => {
    const source =
      "local a, b = 'áb', 'é😀' local r = {} for i = 1, 3 do r[i] = mw.ustring.len(a) + mw.ustring.len(b) end return unpack(r)"
    expect(run(source)).toEqual([4, 4, 4])
  })
})

describe('mw.hash', () => {
  it('lists what it has', () => {
    const [list, all] = run(`
      local list, ok = mw.hash.listAlgorithms(), true
      for _, name in ipairs(list) do ok = ok and mw.hash.hashValue(name, 'x'):find('^%x+$') ~= nil end
      return table.concat(list, ' '), ok`)
    expect(list).toContain('md5 sha1 sha224 sha256')
    expect(all).toBe(true)
  })
})

describe('mw.html', () => {
  it('writes what other libraries make', () => {
    const source = `
      local other = {_build = function(self, list) list[1] = '<i>' list[2] = 5 end}
      local inner = mw.html.create('b'):wikitext('x')
      local list = {} inner:_build(list)
      return tostring(mw.html.create('div'):node(other):node(inner)), list[1]`
    expect(run(source)).toEqual(['<div><i>5<b>x</b></div>', '<b>x</b>'])
  })
})

describe('mw.svg', () => {
  it('makes an image of a drawing', () => {
    const world = createWorld()
    const mw = new LuaTable()
    const inserted: string[] = []
    installSvg(mw, {runtime: world.runtime} as LibraryHost, (html) => `[${inserted.push(html)}]`)
    world.globals.setString('mw', mw)
    const source = `
      local svg = mw.svg.new():setAttribute('width', 5):setAttribute('a">', 'x'):setContent('<g id="é"/>'):setImgAttribute('alt', '"&<')
      return svg:toString(), tostring(svg)`
    expect(world.run(compile(encodeUtf8(source), 't'))).toEqual(['[1]', '[2]'])
    const match = /^<img alt="&quot;&amp;&lt;" src="data:image\/svg\+xml;base64,(.*)">$/.exec(inserted[0] ?? '')
    expect(Buffer.from(match?.[1] ?? '', 'base64').toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="5"><g id="é"/></svg>',
    )
  })
})
