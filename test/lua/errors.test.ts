import {describe, expect, it} from 'vitest'
import {compile, createEnvironment, LuaError, LuaSyntaxError} from '../../src/lua/lua.js'
import {errorOf, run} from './support.js'

// All messages here are PUC Lua 5.1.5's.
const runtimeErrors: Record<string, string> = {
  'local x\nreturn x.y': "t:2: attempt to index local 'x' (a nil value)",
  'return x.y': "t:1: attempt to index global 'x' (a nil value)",
  'local t = {} return t.a.b': "t:1: attempt to index field 'a' (a nil value)",
  'local t = {} return t[1].b': "t:1: attempt to index field '?' (a nil value)",
  'local x local function f() return x.y end f()': "t:1: attempt to index upvalue 'x' (a nil value)",
  'local x = 1 x.y = 2': "t:1: attempt to index local 'x' (a number value)",
  'return (f or g).x': 't:1: attempt to index a nil value',
  'foo()': "t:1: attempt to call global 'foo' (a nil value)",
  'local t = {} t.foo()': "t:1: attempt to call field 'foo' (a nil value)",
  'local t = {} t:foo()': "t:1: attempt to call method 'foo' (a nil value)",
  'local t = {} t[1]()': "t:1: attempt to call field '?' (a nil value)",
  '("x"):foo()': "t:1: attempt to call method 'foo' (a nil value)",
  'local x = {} x()': "t:1: attempt to call local 'x' (a table value)",
  'return 1 + nil': 't:1: attempt to perform arithmetic on a nil value',
  'return 1 + x': "t:1: attempt to perform arithmetic on global 'x' (a nil value)",
  'local a = "x" return a * 2': "t:1: attempt to perform arithmetic on local 'a' (a string value)",
  'local t = {} return -t.x': "t:1: attempt to perform arithmetic on field 'x' (a nil value)",
  'local t = {} return "a" .. t.x .. "b"': "t:1: attempt to concatenate field 'x' (a nil value)",
  'return {} .. "x"': 't:1: attempt to concatenate a table value',
  'local x return #x': "t:1: attempt to get length of local 'x' (a nil value)",
  'return 1 < "2"': 't:1: attempt to compare number with string',
  'return {} <= {}': 't:1: attempt to compare two table values',
  'return nil > 1': 't:1: attempt to compare number with nil',
  'local t = {} t[nil] = 1': 't:1: table index is nil',
  'local t = {} t[0/0] = 1': 't:1: table index is NaN',
  'return {[nil] = 1}': 't:1: table index is nil',
  'for i = {}, 2 do end': "t:1: 'for' initial value must be a number",
  'for i = 1, nil do end': "t:1: 'for' limit must be a number",
  'for i = 1, 2, "x" do end': "t:1: 'for' step must be a number",
  'for i in 5 do end': 't:1: attempt to call a number value',
  'local t = setmetatable({}, {}) getmetatable(t).__index = t return t.x': 't:1: loop in gettable',
  'local t = setmetatable({}, {}) getmetatable(t).__newindex = t t.x = 1': 't:1: loop in settable',
  'error("m")': 't:1: m',
  'error("m", 0)': 'm',
  'local function f()\nerror("m", 2)\nend\nf()': 't:4: m',
  'error(42)': 't:1: 42',
  'local function f() return error("m") end\nf()': 't:1: m',
  'local function g() error("m", 2) end local function f() return g() end f()': 'm',
  'local function f(n) return 1 + f(n + 1) end f(1)': 't:1: stack overflow',
  'string.rep()': "t:1: bad argument #1 to 'rep' (string expected, got no value)",
  'string.rep(nil)': "t:1: bad argument #1 to 'rep' (string expected, got nil)",
  '("x"):rep({})': "t:1: bad argument #1 to 'rep' (number expected, got table)",
  'local f = string.rep f()': "t:1: bad argument #1 to 'f' (string expected, got no value)",
  'string.rep(("x"), {})': "t:1: bad argument #2 to 'rep' (number expected, got table)",
  'local t = {format = string.format} t:format()': "t:1: calling 'format' on bad self (string expected, got table)",
  'table.sort({1, "x", 2})': 'attempt to compare string with number',
  'return 1 +\n\nx': "t:3: attempt to perform arithmetic on global 'x' (a nil value)",
  'local t = {\na = 1,\nb = x.y,\n}': "t:3: attempt to index global 'x' (a nil value)",
  'print2(\n1,\n2\n)': "t:1: attempt to call global 'print2' (a nil value)",
  'local s = ("x")\n:rep(2)\n:foo()': "t:3: attempt to call method 'foo' (a nil value)",
}

describe('run-time errors', () => {
  for (const [source, message] of Object.entries(runtimeErrors)) {
    it(JSON.stringify(source), () => expect(errorOf(source)).toBe(message))
  }

  it('an error without a text', () => {
    expect(errorOf('error({})')).toBe('(error object is a table value)')
    expect(errorOf('error()')).toBe('(error object is a nil value)')
  })

  it('gives the value and the functions that were running', () => {
    const source = 'local function inner()\n  error({code = 7})\nend\nfunction outer()\n  inner()\nend\nouter()'
    try {
      run(source)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(LuaError)
      expect((error as LuaError).frames).toEqual([
        {chunk: 't', line: 2, what: "function 'inner'"},
        {chunk: 't', line: 5, what: "function 'outer'"},
        {chunk: 't', line: 7, what: 'main chunk'},
      ])
    }
  })

  it('keeps a bounded number of functions', () => {
    try {
      run('local function f(n) if n == 0 then error("x") end f(n - 1) end f(300)')
      expect.unreachable()
    } catch (error) {
      expect((error as LuaError).frames.length).toBeLessThan(100)
    }
  })

  it('passes errors of the host through pcall', () => {
    const environment = createEnvironment()
    environment.globals.set('host', () => {
      throw new TypeError('a bug')
    })
    expect(() => environment.run(compile('pcall(host)', 't'))).toThrow(TypeError)
  })
})

// Source to PUC Lua's message, without the chunk's name.
const syntaxErrors: Record<string, string> = {
  'x = }': "1: unexpected symbol near '}'",
  'x y': "1: '=' expected near 'y'",
  'f() = 1': "1: unexpected symbol near '='",
  'x = 3..2': "1: malformed number near '3..2'",
  'x = 0x': "1: malformed number near '0x'",
  "x = 'abc": "1: unfinished string near '<eof>'",
  "x = 'abc\n'": "1: unfinished string near ''abc'",
  "x = '\\300'": "1: escape sequence too large near '''",
  'x=[==[ a': "1: unfinished long string near '<eof>'",
  '--[[ ': "1: unfinished long comment near '<eof>'",
  'x=[=a': "1: invalid long string delimiter near '[='",
  'x = [[ a [[ b ]]': "1: nesting of [[...]] is deprecated near '['",
  'for x do': "1: '=' or 'in' expected near 'do'",
  'for 1': "1: '<name>' expected near '1'",
  break: "1: no loop to break near '<eof>'",
  'return 1 x': "1: '<eof>' expected near 'x'",
  'f\n(x)': "2: ambiguous syntax (function call x new statement) near '('",
  'if x then': "1: 'end' expected near '<eof>'",
  'if x\nthen\n': "3: 'end' expected (to close 'if' at line 1) near '<eof>'",
  'a.b:c = 1': "1: function arguments expected near '='",
  'x = function(': "1: <name> or '...' expected near '<eof>'",
  'function f() return ... end': "1: cannot use '...' outside a vararg function near '...'",
  'x = \x01': "1: unexpected symbol near 'char(1)'",
  'f(\n1,2 3': "2: ')' expected (to close '(' at line 1) near '3'",
  '(x) = 1': "1: syntax error near '='",
  'x, f() = 1': "1: syntax error near '='",
  'x = ': "1: unexpected symbol near '<eof>'",
  'while 1 do break x end': "1: 'end' expected near 'x'",
  'x = "a" .. "b" y': "1: '=' expected near '<eof>'",
  'repeat\n': "2: 'until' expected (to close 'repeat' at line 1) near '<eof>'",
  'x= a.and': "1: '<name>' expected near 'and'",
}

describe('syntax errors', () => {
  for (const [source, message] of Object.entries(syntaxErrors)) {
    it(JSON.stringify(source), () => {
      expect(() => compile(source, 't')).toThrow(new LuaSyntaxError(`t:${message}`))
    })
  }

  const limits: Record<string, [source: string, message: string]> = {
    'local variables': [
      Array.from({length: 201}, (_, i) => `local a${i}`).join('\n'),
      '201: main function has more than 200 local variables',
    ],
    'local variables of a function': [
      `function f()\n${'local a '.repeat(201)} end`,
      '2: function at line 1 has more than 200 local variables',
    ],
    upvalues: [
      `${Array.from({length: 61}, (_, i) => `local a${i}`).join(' ')} function f() return ${Array.from({length: 61}, (_, i) => `a${i}`).join('+')} end`,
      '1: function at line 1 has more than 60 upvalues',
    ],
    'targets of an assignment': [
      `${Array.from({length: 300}, () => 'a').join(',')} = 1`,
      '1: main function has more than 197 variables in assignment',
    ],
    parentheses: ['('.repeat(300), '1: chunk has too many syntax levels'],
    tables: [`x=${'{'.repeat(100_000)}`, '1: chunk has too many syntax levels'],
    blocks: ['do '.repeat(300), '1: chunk has too many syntax levels'],
    operators: [`x=${'a..'.repeat(300)}1`, '1: chunk has too many syntax levels'],
  }
  for (const [name, [source, message]] of Object.entries(limits)) {
    it(`too many ${name}`, () => expect(() => compile(source, 't')).toThrow(`t:${message}`))
  }

  it('nests as deep as PUC Lua does', () => {
    for (const source of [
      `x=${'{'.repeat(197)}${'}'.repeat(197)}`,
      `x=${'('.repeat(196)}1${')'.repeat(196)}`,
      'do '.repeat(197) + 'end '.repeat(197),
    ]) {
      expect(() => compile(source, 't')).not.toThrow()
    }
  })
})

describe('pcall, xpcall and error', () => {
  const cases: Record<string, [source: string, ...results: unknown[]]> = {
    'pcall gives all results': ['return pcall(function(...) return ... end, 1, 2)', true, 1, 2],
    'pcall gives the value': ['local t = {} local ok, e = pcall(error, t) return ok, e == t', false, true],
    'no position without a caller': ['return pcall(error, "m")', false, 'm'],
    'no name without a caller': [
      'return pcall(string.rep)',
      false,
      "bad argument #1 to '?' (string expected, got no value)",
    ],
    'what cannot be called': ['return pcall(nil)', false, 'attempt to call a nil value'],
    'a stack overflow can be caught': [
      'local function f() return 1 + f() end return pcall(f)',
      false,
      't:1: stack overflow',
    ],
    'and after it all is well': [
      'local function f() return 1 + f() end pcall(f) local function g(n) if n == 0 then return 0 end return 1 + g(n - 1) end return g(500)',
      500,
    ],
    'xpcall hands the error on': [
      'return xpcall(function() error("m", 0) end, function(e) return e .. "!" end)',
      false,
      'm!',
    ],
    'xpcall without error': ['return xpcall(function() return 1, 2 end, print)', true, 1, 2],
    'an error in the handler': [
      'return xpcall(function() error("m") end, function() error("n") end)',
      false,
      'error in error handling',
    ],
    'no handler': ['return xpcall(function() error("m") end, nil)', false, 'error in error handling'],
    'a callback counts as a level': [
      'return pcall(function() string.gsub("a", "a", function() error("m", 2) end) end)',
      false,
      'm',
    ],
    'tail calls after a caught error': [
      'local function f(n) if n == 0 then error("x", 0) end return f(n - 1) end for i = 1, 50 do pcall(f, 50) end local function g(n) if n == 0 then return "ok" end return g(n - 1) end return g(5000)',
      'ok',
    ],
  }
  for (const [name, [source, ...results]] of Object.entries(cases)) {
    it(name, () => expect(run(source)).toEqual(results))
  }

  it('debug.traceback in a handler tells what was running', () => {
    const [, text] = run('return xpcall(function()\n  local x = nil\n  x()\nend, debug.traceback)')
    expect(text).toBe(
      "t:3: attempt to call local 'x' (a nil value)\nstack traceback:\n\tt:3: in function <t:1>\n\t[C]: ?",
    )
    expect(run('return debug.traceback("m"), debug.traceback(), type(debug.traceback({}))')).toEqual([
      'm\nstack traceback:\n\t[C]: ?',
      'stack traceback:\n\t[C]: ?',
      'table',
    ])
  })
})
