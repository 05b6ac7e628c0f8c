import {describe, expect, it} from 'vitest'
import {
  badArgument,
  badType,
  call,
  compile,
  createEnvironment,
  decodeUtf8,
  encodeUtf8,
  first,
  get,
  hostFunction,
  integerArgument,
  LuaError,
  LuaTable,
  type LuaValue,
  libraryTable,
  luaError,
  NOTHING,
  numberArgument,
  optionalInteger,
  rawSet,
  set,
  stringArgument,
  tableArgument,
  typeName,
} from '../../src/lua/lua.js'

describe('byte strings', () => {
  it('are UTF-8, one char a byte', () => {
    for (const text of [
      '',
      'plain',
      'é',
      'Ķīrovabad',
      '日本語',
      '😀',
      'a\0b',
      'x'.repeat(20_000) + 'é'.repeat(20_000),
    ]) {
      const bytes = encodeUtf8(text)
      expect(bytes).toBe(Buffer.from(text, 'utf8').toString('latin1'))
      expect(decodeUtf8(bytes)).toBe(text)
    }
  })

  it('keep a byte order mark, and replace what is no text', () => {
    expect(decodeUtf8('\xef\xbb\xbfx')).toBe('\ufeffx')
    expect(decodeUtf8('a\xffb')).toBe('a\ufffdb')
    expect(encodeUtf8('\ud800')).toBe('\xef\xbf\xbd')
  })
})

describe('an environment', () => {
  it('runs chunks with arguments and gives their results', () => {
    const environment = createEnvironment()
    expect(environment.run(compile('local a, b = ... return b, a, select("#", ...)', 't'), 1, 'x', undefined)).toEqual([
      'x',
      1,
      3,
    ])
    expect(environment.run(compile('', 't'))).toEqual([])
  })

  it('calls functions and callable tables', () => {
    const environment = createEnvironment()
    const [f, t] = environment.run(
      compile('return function(a) return a, 2 end, setmetatable({}, {__call = function(_, a) return a end})', 't'),
    )
    expect(environment.call(f, 1)).toEqual([1, 2])
    expect(environment.call(t, 7)).toEqual([7])
    expect(() => environment.call(undefined)).toThrow(
      new LuaError('attempt to call a nil value', 'attempt to call a nil value', []),
    )
    expect(environment.toString(t)).toMatch(/^table: 0x/)
    expect(environment.toString(1.5)).toBe('1.5')
  })

  it('messages come out as text', () => {
    const environment = createEnvironment()
    expect(() => environment.run(compile(encodeUtf8('error("ошибка")'), encodeUtf8('Модуль:Тест')))).toThrow(
      'Модуль:Тест:1: ошибка',
    )
  })

  it('takes functions of the host', () => {
    const environment = createEnvironment()
    const {runtime} = environment
    environment.globals.set(
      'host',
      libraryTable({
        sum: hostFunction((args) => [args.reduce((sum: number, _, i) => sum + numberArgument(args, i, 'sum'), 0)]),
        join: (...args) => `${stringArgument(args, 0, 'join')}${optionalInteger(args, 1, 'join', 7)}`,
        map: (table, f) => {
          const result = new LuaTable()
          const source = tableArgument([table], 0, 'map')
          for (let i = 1; i <= source.length(); i++)
            rawSet(runtime, result, i, first(call(runtime, f, [source.get(i)])))
          return result
        },
        field: (object, key) => get(runtime, object, key, 0),
        assign: (object, key, value) => {
          set(runtime, object, key, value, 0)
          return NOTHING
        },
        fail: () => {
          throw luaError('failed')
        },
        refuse: (...args) => {
          throw integerArgument(args, 0, 'refuse') > 1
            ? badArgument(0, 'refuse', 'too large')
            : badType(args, 1, 'refuse', 'map')
        },
      }),
    )
    const run = (source: string): readonly LuaValue[] => environment.run(compile(source, 't'))
    expect(
      run('return host.sum(1, 2, "3"), host.join("a"), host.join(1, 2.7), select("#", host.assign({}, 1, 2))'),
    ).toEqual([6, 'a7', '12', 0])
    expect(run('return table.concat(host.map({1, 2}, function(x) return x * 10 end), ",")')).toEqual(['10,20'])
    expect(
      run(
        'return host.field(setmetatable({}, {__index = function(_, k) return k end}), "k"), host.field("x", "len") == string.len',
      ),
    ).toEqual(['k', true])
    expect(() => run('\nhost.fail()')).toThrow('t:2: failed')
    expect(() => run('host.refuse(2)')).toThrow("t:1: bad argument #1 to 'refuse' (too large)")
    expect(() => run('local no = host.refuse no(1)')).toThrow(
      "t:1: bad argument #2 to 'no' (map expected, got no value)",
    )
    expect(() => run('host.sum({})')).toThrow("t:1: bad argument #1 to 'sum' (number expected, got table)")
    expect(() => run('host:join()')).toThrow("t:1: calling 'join' on bad self (string expected, got table)")
  })

  it('names types', () => {
    expect([undefined, 1, 'x', true, new LuaTable(), () => 1].map((value) => typeName(value))).toEqual([
      'nil',
      'number',
      'string',
      'boolean',
      'table',
      'function',
    ])
  })
})

describe('require', () => {
  const modules: Record<string, string> = {
    a: 'local name = ... n = (n or 0) + 1 return {name = name, n = n}',
    b: 'return require("c")',
    c: 'return require("b")',
    nothing: 'x = 1',
    broken: 'error("no good")',
    sets: 'package.loaded.sets = "set"',
  }
  const compiled = new Map(Object.entries(modules).map(([name, source]) => [name, compile(source, name)]))
  const load = (name: string) => (name === 'host' ? () => 'from the host' : compiled.get(name))
  const run = (source: string): readonly LuaValue[] => createEnvironment({load}).run(compile(source, 't'))

  it('runs a module once', () => {
    expect(run('local a = require("a") return a.name, a.n, require("a") == a, package.loaded.a == a, n')).toEqual([
      'a',
      1,
      true,
      true,
      1,
    ])
  })

  it('takes what the module returns, what it stores, or true', () => {
    expect(run('return require("nothing"), require("sets"), require("host"), x')).toEqual([
      true,
      'set',
      'from the host',
      1,
    ])
  })

  it('knows the library and preloaded modules', () => {
    expect(
      run(
        'package.preload.p = function(n) return n .. "!" end return require("string") == string, require("_G") == _G, require("p")',
      ),
    ).toEqual([true, true, 'p!'])
  })

  it('says what is wrong', () => {
    expect(run('return pcall(require, "b")')).toEqual([false, "c:1: loop or previous error loading module 'b'"])
    expect(run('return pcall(require, "zzz")')).toEqual([false, "module 'zzz' not found"])
    expect(run('local _, e = pcall(require, "broken") return e, pcall(require, "broken")')).toEqual([
      'broken:1: no good',
      false,
      'broken:1: no good',
    ])
    expect(() => createEnvironment().run(compile('require("x")', 't'))).toThrow("t:1: module 'x' not found")
  })

  it('modules share the globals of their environment', () => {
    const environment = createEnvironment({load})
    environment.run(compile('require("nothing")', 't'))
    expect(environment.globals.get('x')).toBe(1)
  })
})
