import {describe, expect, it} from 'vitest'
import {compile, createEnvironment, hostFunction, type LuaValue, libraryTable} from '../../src/lua/lua.js'
import {errorOf, run} from './support.js'

const NAMES = [
  'constructor',
  'prototype',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'call',
  'apply',
  'bind',
  'length',
  'name',
  'arguments',
  'caller',
  '__defineGetter__',
  'metatable',
  'array',
  'keys',
  'get',
]

describe('nothing of JavaScript can be reached', () => {
  it.each(NAMES)('%s is no field of a table, a string or the globals', (name) => {
    const source = `local t = {} local k = ${JSON.stringify(name)} return t[k], ("x")[k], _G[k], rawget(t, k), math[k]`
    expect(run(source)).toEqual(Array.from({length: 5}, () => undefined))
  })

  it.each(NAMES)('%s as a field is a field as any other', (name) => {
    const source = `local k = ${JSON.stringify(name)} local t = {} t[k] = 1 local u = {${name} = 2} u.${name} = u.${name} + 1 t.${name} = t.${name} + 1 ${name} = 5
      local n = 0 for key in pairs(t) do n = n + 1 assert(key == k) end return t[k], u[k], n, _G[k], #k, ({}).${name}`
    expect(run(source)).toEqual([2, 3, 1, 5, name.length, undefined])
  })

  it.each(NAMES)('%s of a function cannot be read or set', (name) => {
    const index = 'attempt to index'
    expect(errorOf(`local f = function() end return f.${name}`)).toBe(`t:1: ${index} local 'f' (a function value)`)
    expect(errorOf(`local f = tostring return f[${JSON.stringify(name)}]`)).toBe(
      `t:1: ${index} local 'f' (a function value)`,
    )
    expect(errorOf(`string.format.${name} = 1`)).toBe(`t:1: ${index} field 'format' (a function value)`)
    expect(errorOf(`local f = pcall return f:${name}()`)).toContain(index)
  })

  it.each(['true', 'nil', '1'])('%s has no fields', (value) => {
    for (const name of NAMES) expect(errorOf(`local v = ${value} return v.${name}`)).toContain('attempt to index')
  })

  it('functions of the host show nothing of themselves', () => {
    const environment = createEnvironment()
    const host = Object.assign(
      hostFunction(([x]) => [x, 2]),
      {secret: 1},
    )
    environment.globals.set('host', libraryTable({host}))
    const chunk = (source: string) => compile(source, 't')
    expect(environment.run(chunk('return host.host(1)'))).toEqual([1, 2])
    expect(() => environment.run(chunk('return host.host.secret'))).toThrow('attempt to index')
    expect(environment.run(chunk('return host.secret, tostring(host.host):match("^function: 0x%x+$") ~= nil'))).toEqual(
      [undefined, true],
    )
  })

  it('errors that Lua catches are Lua values', () => {
    const results = run(
      'local _, a = pcall(function() local x = nil; x.y = 1 end) local function f() return 1 + f() end local _, b = pcall(f) local _, c = pcall(string.rep) return type(a), type(b), type(c), a.stack, b.message',
    )
    expect(results).toEqual(['string', 'string', 'string', undefined, undefined])
  })

  it('what the prototypes of JavaScript get does not come in', () => {
    const prototype = Object.prototype as unknown as Record<string, LuaValue>
    prototype.polluted = 1
    try {
      expect(run('return ({}).polluted, polluted, ("x").polluted, math.polluted, os.date("*t").polluted')).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ])
      expect(run('return pcall(string.format, "%polluted", 1)')[0]).toBe(false)
    } finally {
      delete prototype.polluted
    }
  })

  it('getters and toString of JavaScript are not called', () => {
    let called = 0
    const get = (): string => {
      called++
      return 'leaked'
    }
    Object.defineProperty(Object.prototype, 'leak', {get, configurable: true})
    try {
      const source = `local t = setmetatable({}, {__index = function(_, k) return nil end}) local out = {}
        for _, name in ipairs({'leak', 'toString', 'valueOf', 'constructor', '__proto__'}) do
          out[#out + 1] = tostring(t[name]) .. tostring(_G[name]) .. tostring(('x')[name]) .. tostring(string[name])
          out[#out + 1] = tostring(pcall(string.rep, {[name] = function() return 'x' end}, 2))
          out[#out + 1] = tostring(pcall(function() return {[name] = function() return 1 end} + 1 end))
          out[#out + 1] = tostring(pcall(function() return 'a' .. {[name] = function() return 'b' end} end))
        end
        return table.concat(out, ' ')`
      expect(run(source)).toEqual([Array.from({length: 5}, () => 'nilnilnilnil false false false').join(' ')])
      expect(called).toBe(0)
    } finally {
      delete (Object.prototype as unknown as Record<string, unknown>).leak
    }
  })

  it('strings of the source stay strings', () => {
    const nasty = [
      '*/ globalThis.hacked = 1 /*',
      '`${globalThis.hacked = 1}`',
      '${globalThis.hacked=1}',
      '"; globalThis.hacked = 1; "',
      "'; globalThis.hacked = 1; '",
      '\\',
      '\\"',
      '</script>',
      '\u0085',
      '\xe2\x80\xa8',
      '\xe2\x80\xa9',
      '\0',
      '\r\n',
      '//',
      '\x7f\xff',
    ]
    for (const text of nasty) {
      const literal = `"${Array.from(text, (char) => `\\${String(char.charCodeAt(0)).padStart(3, '0')}`).join('')}"`
      const encoded = Array.from(text, (char) => char.charCodeAt(0) & 255)
        .map((code) => String.fromCharCode(code))
        .join('')
      expect(run(`return ${literal}, ({[${literal}] = 1})[${literal}]`)).toEqual([encoded, 1])
      if (!/[\r\n\0\]]/.test(encoded)) {
        expect(run(`return [==[${encoded}]==]`)).toEqual([encoded])
        expect(run(`-- ${encoded}\nreturn 1`)).toEqual([1])
      }
    }
    expect((globalThis as Record<string, unknown>).hacked).toBeUndefined()
  })

  it('the name of a chunk stays a name', () => {
    const name = 'a*/`${globalThis.hacked=1}"\n\'</script>'
    expect(() => createEnvironment().run(compile('local x = nil x()', name))).toThrow(
      `${name}:1: attempt to call local 'x' (a nil value)`,
    )
    expect((globalThis as Record<string, unknown>).hacked).toBeUndefined()
  })

  it('names in other alphabets are refused, as in PUC Lua', () => {
    for (const name of ['\xc3\xa9', 'a\\u0062', '\u00aa', 'a$b', '$', '#x', '@x'])
      expect(() => compile(`local ${name} = 1`, 't')).toThrow(/(?:expected|unexpected symbol) near/)
  })

  it('there is nothing that loads code or reaches outside', () => {
    const names = [
      'load',
      'loadstring',
      'dofile',
      'loadfile',
      'coroutine',
      'io',
      'collectgarbage',
      'newproxy',
      'module',
      'getfenv',
      'setfenv',
      'gcinfo',
      'print',
    ]
    for (const name of names) expect(run(`return ${name}`)).toEqual([undefined])
    expect(
      run(
        'return string.dump, os.execute, os.getenv, os.exit, os.remove, debug.getinfo, debug.sethook, debug.getregistry, package.loadlib, package.path',
      ),
    ).toEqual(Array.from({length: 10}, () => undefined))
  })

  it('environments share nothing', () => {
    const chunk = compile(
      'string.x = (string.x or 0) + 1 G = (G or 0) + 1 math.pi = 3 return string.x, G, ("").x, math.random()',
      't',
    )
    const first = createEnvironment()
    const second = createEnvironment()
    const [, , , random] = first.run(chunk)
    expect(second.run(chunk)).toEqual([1, 1, 1, random])
    expect(first.run(chunk).slice(0, 3)).toEqual([2, 2, 2])
  })

  it('templates of tables are not shared between runs', () => {
    const chunk = compile(
      `local t = {${'1, '.repeat(20)}a = {b = 1}, c = "x"} t.a.b = t.a.b + 1 t[1] = t[1] + 1 t.d = 1 t.a.e = 2 return t.a.b, t[1]`,
      't',
    )
    for (let i = 0; i < 3; i++) expect(createEnvironment().run(chunk)).toEqual([2, 2])
  })
})
