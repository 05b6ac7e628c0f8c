import {describe, expect, it} from 'vitest'
import {compile, createEnvironment, LuaLimitError, LuaUnavailableError} from '../../src/lua/lua.js'
import {run} from './support.js'

const cpu = 'The time allocated for running scripts has expired.'
const small = {limits: {instructions: 200_000, memory: 1_000_000}}

describe('the CPU budget', () => {
  const endless: Record<string, string> = {
    while: 'while true do end',
    repeat: 'repeat until false',
    'numeric for': 'for i = 1, math.huge do end',
    'generic for': 'for i in function() return 1 end do end',
    'for without step': 'for i = 2, 1, 0 do end',
    recursion: 'local function f() return f() end f()',
    'mutual recursion': 'local f local function g() return f() end function f() return g() end f()',
    'inside pcall': 'pcall(function() while true do end end) return "survived"',
    'pcall again and again': 'while true do pcall(function() while true do end end) end',
    'inside xpcall': 'xpcall(function() while true do end end, function() return 1 end)',
    'inside a metamethod':
      'local t = setmetatable({}, {__index = function(t, k) return t[k + 1] end}) while true do pcall(function() return t[1] end) end',
    'inside sort': 'local t = {} for i = 1, 100 do t[i] = i end while true do table.sort(t) end',
    'inside gsub': 'while true do string.gsub("aaaa", "a", function() end) end',
    'patterns that go back and forth': 'local s = string.rep("a", 50000) return s:find(".-.-.-.-b")',
    'patterns that go back and forth, again': 'local s = string.rep("a", 3000) while true do s:find("a*a*b") end',
    'balanced matching': 'local s = string.rep("(", 20000) while true do s:find("%b()") end',
    'table functions':
      'local t = {} for i = 1, 100 do t[i] = i end while true do table.insert(t, 1, table.remove(t)) end',
  }
  for (const [name, source] of Object.entries(endless)) {
    it(name, () => expect(() => run(source, small)).toThrow(new LuaLimitError('cpu')))
  }

  it('has the text that MediaWiki shows', () => expect(() => run('while true do end', small)).toThrow(cpu))

  it('is one budget for all that runs in an environment', () => {
    const environment = createEnvironment(small)
    const chunk = compile('for i = 1, 60000 do end', 't')
    environment.run(chunk)
    const left = environment.remaining()
    expect(left).toBeLessThan(140_001)
    environment.run(chunk)
    environment.run(chunk)
    expect(() => environment.run(chunk)).toThrow(cpu)
    expect(() => environment.run(compile('return (function() end)()', 't'))).toThrow(cpu)
  })

  it('may be larger than a slice', () => {
    expect(run('for i = 1, 300000000 do end return "done"', {limits: {instructions: 400_000_000}})).toEqual(['done'])
  })
})

describe('memory', () => {
  const greedy: Record<string, string> = {
    'doubling a string': 'local s = "x" while true do s = s .. s end',
    'string.rep': 'return string.rep("x", 1e9)',
    'string.rep beyond what JavaScript has': 'return string.rep("x", 2^40)',
    'a table that grows': 'local t = {} for i = 1, 1e7 do t[i] = i end',
    'a table with names': 'local t = {} for i = 1, 1e7 do t["k" .. i] = i end',
    'tables in tables': 'local t = {} while true do t = {t} end',
    records: 'local t while true do t = {next = t, value = 1} end',
    templates: `local t = {} while true do t[#t + 1] = {${'1, '.repeat(50)}} end`,
    'table.concat': 'local t = {} for i = 1, 1000 do t[i] = string.rep("x", 10000) end return table.concat(t)',
    'table.concat of the same string':
      'local s = string.rep("x", 500000) local t = {} for i = 1, 1000 do t[i] = s end return table.concat(t)',
    'table.insert': 'local t = {} while true do table.insert(t, 1) end',
    functions: 'local f while true do local g = f f = function() return g end end',
    'functions of a statement': 'local t = {} while true do local function f() return t end t = f end',
    iterators: 'local t = {} while true do t[#t + 1] = string.gmatch("x", ".") end',
    gsub: 'return string.gsub(string.rep("x", 100000), "x", string.rep("y", 10000))',
    'inside pcall': 'pcall(string.rep, "x", 1e9) return "survived"',
  }
  for (const [name, source] of Object.entries(greedy)) {
    it(name, () => expect(() => run(source, {limits: {memory: 1_000_000}})).toThrow('not enough memory'))
  }

  it('is enough for what is let go again', () => {
    const source =
      'local n = 0 for i = 1, 20000 do local t = {i, i} local s = "item " .. i n = n + #t + #s end return n > 0'
    expect(run(source, {limits: {memory: 1_000_000}})).toEqual([true])
  })
})

describe('the stack', () => {
  it('ends before JavaScript’s does, whatever is called at its end', () => {
    const source = `local d = 0
      local function f() d = d + 1 local s = ("x" .. d):match("^(%w+)" .. d .. "$") f() return s end
      local function g(...) local a, b, c, d, e, f, h, i, j, k local t = {g(...)} return t end
      local function h() return pcall(h) == false end
      local function m() return (string.gsub("a", "a", m)) end
      local t = setmetatable({}, {}) getmetatable(t).__index = function(t, k) return t[k + 1] + 1 end
      local ok1, e1 = pcall(f) local ok2, e2 = pcall(g, 1, 2, 3) pcall(h) local ok4, e4 = pcall(m)
      local ok5, e5 = pcall(function() return t[1] end)
      return ok1, e1, ok2, e2, ok4, ok5, d > 500`
    expect(run(source)).toEqual([false, 't:2: stack overflow', false, 't:3: stack overflow', false, false, true])
  })

  it('results that are too many are refused', () => {
    expect(run('return pcall(unpack, {}, 1, 1e6)')).toEqual([false, 'too many results to unpack'])
    expect(run('return pcall(string.byte, string.rep("x", 10000), 1, -1)')).toEqual([false, 'string slice too long'])
    expect(run('return select("#", unpack({}, 1, 7000))')).toEqual([7000])
  })
})

describe('where JavaScript must not be compiled', () => {
  it('says so', () => {
    const original = globalThis.Function
    const forbidden = (): never => {
      throw new EvalError("Refused to evaluate a string as JavaScript because 'unsafe-eval' is not allowed")
    }
    globalThis.Function = forbidden as unknown as FunctionConstructor
    try {
      expect(() => compile('return 1', 't')).toThrow(LuaUnavailableError)
      expect(() => compile('return 1', 't')).toThrow("'unsafe-eval'")
      expect(() => compile('return return', 't')).toThrow('unexpected symbol')
    } finally {
      globalThis.Function = original
    }
  })
})
