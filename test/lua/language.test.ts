import {describe, expect, it} from 'vitest'
import {run} from './support.js'

const cases: Record<string, [source: string, ...results: unknown[]]> = {
  'several results': ['local function f() return 1, 2, 3 end return f(), f()', 1, 1, 2, 3],
  'parentheses cut to one value': ['local function f() return 1, 2 end return (f())', 1],
  'no result is nil where a value is needed': [
    'local function f() end local x = f() return x == nil, select("#", f())',
    true,
    0,
  ],
  'call as last argument': [
    'local function f(...) return select("#", ...) end local function g() return 1, 2 end return f(0, g()), f(g(), 0)',
    3,
    2,
  ],
  'call without result as last argument': [
    'local function f(...) return select("#", ...) end return f(1, (function() end)())',
    1,
  ],
  varargs: ['local function f(...) local a, b = ... return b, a, ... end return f(1, 2)', 2, 1, 1, 2],
  'varargs in a table': ['local function f(...) local t = {..., ...} return #t end return f(1, 2, 3)', 4],
  'arg where ... is not said': ['local function f(...) return arg.n, arg[2] end return f(5, 6, nil)', 3, 6],
  'arg is nil where ... is said': [
    'local function f(...) local n = select("#", ...) return arg end return f(1)',
    undefined,
  ],
  'assignment evaluates before it assigns': [
    'local i, t = 1, {} i, t[i] = i + 1, 20 return i, t[1], t[2]',
    2,
    20,
    undefined,
  ],
  swap: ['local a, b = 1, 2 a, b = b, a return a, b', 2, 1],
  'extra values are evaluated and dropped': [
    'local n = 0 local function f() n = n + 1 return n end local a = f(), f() return a, n',
    1,
    2,
  ],
  'a fresh variable in each turn': [
    'local t = {} for i = 1, 3 do local j = i t[i] = function() j = j + 1 return i * 10 + j end end return t[1](), t[1](), t[2]()',
    12,
    13,
    23,
  ],
  'a while loop has fresh variables': [
    'local t, i = {}, 0 while i < 2 do i = i + 1 local j = i t[i] = function() return j end end return t[1](), t[2]()',
    1,
    2,
  ],
  'repeat sees the variables of its body': ['local n = 0 repeat local done = n >= 3 n = n + 1 until done return n', 4],
  'break leaves the innermost loop': [
    'local n = 0 for i = 1, 3 do for j = 1, 3 do if j == 2 then break end n = n + 1 end end return n',
    3,
  ],
  'for with a step': ['local t = {} for i = 10, 1, -3 do t[#t + 1] = i end return unpack(t)', 10, 7, 4, 1],
  'the counter may be assigned': ['local n = 0 for i = 1, 3 do i = i * 10 n = n + i end return n', 60],
  'for takes numbers from strings': ['local n = 0 for i = "1", "3" do n = n + i end return n', 6],
  'own iterators': [
    'local function count(n) return function(s, c) if c < s then return c + 1, c end end, n, 0 end local t = {} for i, p in count(3) do t[#t + 1] = i * 10 + p end return unpack(t)',
    10,
    21,
    32,
  ],
  'an iterator with one result': [
    'local n = 3 local function f() n = n - 1 if n > 0 then return n end end local s = 0 for i, x in f do s = s + i assert(x == nil) end return s',
    3,
  ],
  'fields may be cleared in a traversal': [
    'local t = {1, 2, 3, x = 1, y = 2} for k in pairs(t) do t[k] = nil end return next(t)',
    undefined,
  ],
  'next walks by key': [
    'local t, n, k = {1, 2, x = 3}, 0, nil repeat k = next(t, k) n = n + 1 until k == nil return n',
    4,
  ],
  'only nil and false are false': [
    'return not 0, not "", not nil, not false, 0 and 1, nil or 2, false or nil, nil and 1',
    false,
    false,
    true,
    true,
    1,
    2,
    undefined,
    undefined,
  ],
  'and, or chains': [
    'local a, b, c = nil, false, 3 return a or b or c, c and b and a, a == nil and "x" or "y"',
    3,
    false,
    'x',
  ],
  'numbers from strings': ['return "10" + 5, "0x10" * 2, 10 .. 20, -"2"', 15, 32, '1020', -2],
  modulo: ['return 5 % -3, -5 % 3, 5.5 % 2, -6 % 3', -1, 1, 1.5, 0],
  'power is right-associative': ['return 2 ^ 3 ^ 2, -2 ^ 2, 1 ^ (0/0)', 512, -4, 1],
  'concatenation is right-associative': [
    'local t = setmetatable({}, {__concat = function(a, b) return (a == "x" or b == "x") and "T" or "?" end}) return t .. "x" .. 1',
    '?',
  ],
  'comparison of strings by bytes': ['return "a" < "b", "Z" < "a", "a" < "aa", "\\200" > "a"', true, true, true, true],
  'comments and long strings': ['--[==[ a ]] ]==] return [[\nx\n]], [=[]]]=] -- end', 'x\n', ']]'],
  escapes: ["return '\\65\\066\\n\\z\\\"', '\\x', 'a\\\nb'", 'AB\nz"', 'x', 'a\nb'],
  numerals: ['return 0x10, 1e2, .5, 5., 3e-2, 0xA', 16, 100, 0.5, 5, 0.03, 10],
  'JavaScript words as names': [
    'local let, const, class, this, null, undefined, await, eval, arguments = 1, 2, 3, 4, 5, 6, 7, 8, 9 return let, class, null, arguments',
    1,
    3,
    5,
    9,
  ],
  'names of the emitted code as names': [
    'local R, K, G, L, t1, va, E, A, first = 1, 2, 3, 4, 5, 6, 7, 8, 9 R = R + K return R, t1, first',
    3,
    5,
    9,
  ],
  'globals of JavaScript are not there': [
    'return process, window, globalThis, Object, constructor, Function',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ],
  'positional fields win': [
    'local f = function() return "f" end return ({[1] = "a", "b"})[1], ({"b", [1] = "a"})[1], ({f(), [1] = "a"})[1]',
    'b',
    'b',
    'f',
  ],
  'big tables come from a template': [
    `local function f() return {${'1, '.repeat(30)}x = {y = 1}} end local a, b = f(), f() a.x.y = 2 a[1] = 9 a.z = 1 return #a, b[1], b.x.y, b.z`,
    30,
    1,
    1,
    undefined,
  ],
  'a template with computed fields after it': [
    `local n = 7 local t = {${'1, '.repeat(20)}n, x = n, n + 1} return #t, t[21], t[22], t.x`,
    22,
    7,
    8,
    7,
  ],
  'a big table ends with all values of a call': [
    `local t = {${'1, '.repeat(20)}unpack({2, 3})} return #t, t[22]`,
    22,
    3,
  ],
  'a record with the same name twice': [
    'local f = function(x) return x end local t = {a = f(1), a = f(2)} return t.a',
    2,
  ],
  'a nil field': [
    'local t = {a = nil, b = nil} t.a = 1 t.b = 2 t.c = 3 local n = 0 for _ in pairs(t) do n = n + 1 end return n',
    3,
  ],
  'strings have methods': ['local s = "x" return s:rep(3), ("%d"):format(5), #s:upper()', 'xxx', '5', 1],
  'long chains': [`local t = {} t.f = function() return t end return t${':f()'.repeat(500)} == t`, true],
  'long sums': [`return ${'1 + '.repeat(3000)}1`, 3001],
  'long logical chains': [`local x = 5 return ${'x == 1 or '.repeat(3000)}x == 5, ${'x and '.repeat(3000)}7`, true, 7],
  'long elseif chains': [
    `local x = 2999 ${Array.from({length: 3000}, (_, i) => `${i === 0 ? 'if' : 'elseif'} x == ${i} then return ${i}`).join(' ')} else return "no" end`,
    2999,
  ],
  'break in a long elseif chain': [
    `for x = 1, 3 do ${Array.from({length: 30}, (_, i) => `${i === 0 ? 'if' : 'elseif'} x == ${i + 2} then break`).join(' ')} end end return "done"`,
    'done',
  ],
  'self-recursion and upvalues': [
    'local function fac(n) if n == 0 then return 1 end return n * fac(n - 1) end return fac(10)',
    3628800,
  ],
  'tail calls do not fill the stack': [
    'local function f(n) if n == 0 then return "end", 2 end return f(n - 1) end return f(200000)',
    'end',
    2,
  ],
  'mutual tail calls': [
    'local g local function f(n) if n == 0 then return true end return g(n - 1) end function g(n) if n == 0 then return false end return f(n - 1) end return f(100001)',
    false,
  ],
  'tail calls of methods with varargs': [
    'local o = {} function o:f(n, ...) if n == 0 then return select("#", ...) end return self:f(n - 1, ...) end return o:f(1000, 1, nil, nil)',
    3,
  ],
  'a tail call of a call': [
    'local function two() return 1, 2 end local function f(...) return select("#", ...) end local function g() return f(0, two()) end return g()',
    3,
  ],
  'a dropped tail call is made': [
    'local n = 0 local function f(k) if k == 0 then n = n + 1 return end return f(k - 1) end f(1000) return n',
    1,
  ],
}

describe('the language', () => {
  for (const [name, [source, ...results]] of Object.entries(cases)) {
    it(name, () => expect(run(source)).toEqual(results))
  }
})

describe('metatables', () => {
  const metatables: Record<string, [source: string, ...results: unknown[]]> = {
    '__index as a table and a function': [
      'local a = setmetatable({}, {__index = {x = 1}}) local b = setmetatable({}, {__index = function(t, k) return k .. "!" end}) return a.x, a.y, b.z, b[1]',
      1,
      undefined,
      'z!',
      '1!',
    ],
    '__index chains': ['local a = {x = 1} for i = 1, 50 do a = setmetatable({}, {__index = a}) end return a.x', 1],
    '__newindex as a table and a function': [
      'local s = {} local a = setmetatable({y = 1}, {__newindex = s}) a.x = 1 a.y = 2 local r local b = setmetatable({}, {__newindex = function(t, k, v) r = k .. v end}) b.q = 7 return s.x, rawget(a, "x"), a.y, r, rawget(b, "q")',
      1,
      undefined,
      2,
      'q7',
      undefined,
    ],
    __call: ['local t = setmetatable({}, {__call = function(self, a, b) return b, a end}) return t(1, 2)', 2, 1],
    '__eq only for tables, the same handler': [
      'local m = {__eq = function() return 1 end} local a, b, c = setmetatable({}, m), setmetatable({}, m), setmetatable({}, {__eq = function() return true end}) return a == b, a == c, a == 1, a ~= b',
      true,
      false,
      false,
      false,
    ],
    '__lt, __le and __le by __lt': [
      'local m = {__lt = function(a, b) return a.v < b.v end} local a, b = setmetatable({v = 1}, m), setmetatable({v = 2}, m) return a < b, a > b, a <= b, a >= b',
      true,
      false,
      true,
      false,
    ],
    __le: ['local m = {__le = function() return nil end} local a = setmetatable({}, m) return a <= a', false],
    'arithmetic events': [
      'local m = {} for _, e in ipairs{"add", "sub", "mul", "div", "mod", "pow", "unm", "concat"} do m["__" .. e] = function(a, b) return e end end local t = setmetatable({}, m) return t + 1, 1 - t, t * t, t / 2, t % 2, t ^ 2, -t, "a" .. t',
      'add',
      'sub',
      'mul',
      'div',
      'mod',
      'pow',
      'unm',
      'concat',
    ],
    'no __len for tables': ['return #setmetatable({1, 2}, {__len = function() return 9 end})', 2],
    __tostring: ['return tostring(setmetatable({}, {__tostring = function() return "T" end}))', 'T'],
    __metatable: [
      'local t = setmetatable({}, {__metatable = "no"}) return getmetatable(t), pcall(setmetatable, t, {})',
      'no',
      false,
      'cannot change a protected metatable',
    ],
    'globals may have a metatable': [
      'setmetatable(_G, {__index = function(t, k) return k end}) return foo, rawget(_G, "foo")',
      'foo',
      undefined,
    ],
  }
  for (const [name, [source, ...results]] of Object.entries(metatables)) {
    it(name, () => expect(run(source)).toEqual(results))
  }
})
