import {describe, expect, it} from 'vitest'
import {fields} from './puc.js'
import {run} from './support.js'

type Cases = Record<string, [source: string, ...results: unknown[]]>

const nil = undefined

function check(cases: Cases): void {
  for (const [name, [source, ...results]] of Object.entries(cases)) {
    it(name, () => expect(run(source)).toEqual(results))
  }
}

describe('the global functions', () => {
  check({
    assert: [
      'return select("#", assert(1, 2, 3)), pcall(assert, false), pcall(assert, nil, "m")',
      3,
      false,
      false,
      'm',
    ],
    'assert with a table': [
      'return pcall(assert, false, {})',
      false,
      "bad argument #2 to '?' (string expected, got table)",
    ],
    'assert without arguments': ['return pcall(assert)', false, "bad argument #1 to '?' (value expected)"],
    select: ['return select(-1, 1, 2, 3), select("#"), select(2, "a", "b")', 3, 0, 'b'],
    'select out of range': ['return pcall(select, 0)', false, "bad argument #1 to '?' (index out of range)"],
    'select far from the end': ['return pcall(select, -5, 1)', false, "bad argument #1 to '?' (index out of range)"],
    tonumber: [
      'return tonumber("0x1F"), tonumber(" 10 "), tonumber("1e2"), tonumber("x"), tonumber(""), tonumber({}), tonumber(nil)',
      31,
      10,
      100,
      nil,
      nil,
      nil,
      nil,
    ],
    'tonumber with a base': [
      'return tonumber("ff", 16), tonumber("zz", 36), tonumber("9", 8), tonumber("1010", 2), tonumber("0x1f", 16), tonumber("-1", 16), tonumber("1.5", 3)',
      255,
      1295,
      nil,
      10,
      31,
      18446744073709552000,
      nil,
    ],
    'tonumber with too much': ['return tonumber(string.rep("f", 40), 16)', 2 ** 64],
    'tonumber with a bad base': [
      'return pcall(tonumber, "1", 99)',
      false,
      "bad argument #2 to '?' (base out of range)",
    ],
    'tonumber in the ways of strtod': [
      'return tonumber("0x.8"), tonumber("0x1p4"), tonumber("-inf"), tonumber("infinity"), tonumber("nan") ~= tonumber("nan"), tonumber("0x"), tonumber("-0xA")',
      0.5,
      16,
      -Infinity,
      Infinity,
      true,
      nil,
      -10,
    ],
    tostring: [
      'return tostring(nil), tostring(true), tostring(12), tostring("x"), (tostring({}):gsub("0x%x+", "")), (tostring(print2 or type):gsub("0x%x+", ""))',
      'nil',
      'true',
      '12',
      'x',
      'table: ',
      'function: ',
    ],
    'tostring of the same thing': [
      'local t, u = {}, {} return tostring(t) == tostring(t), tostring(t) == tostring(u), tostring(type) == tostring(type), tostring(type) == tostring(next)',
      true,
      false,
      true,
      false,
    ],
    type: [
      'return type(nil), type(1), type("x"), type({}), type(type), type(false)',
      'nil',
      'number',
      'string',
      'table',
      'function',
      'boolean',
    ],
    unpack: ['return unpack({1, 2, 3}, 2)', 2, 3],
    'unpack of a range': ['return unpack({1, 2}, -1, 3)', nil, nil, 1, 2, nil],
    'unpack of nothing': ['return select("#", unpack({}))', 0],
    rawequal: [
      'local m = {__eq = function() return true end} local a, b = setmetatable({}, m), setmetatable({}, m) return a == b, rawequal(a, b), rawequal(a, a)',
      true,
      false,
      true,
    ],
    'rawget, rawset': [
      'local t = setmetatable({}, {__index = function() return 1 end, __newindex = function() end}) t.x = 2 rawset(t, "y", 3) return rawget(t, "x"), t.x, rawget(t, "y")',
      nil,
      1,
      3,
    ],
    'rawset with bad keys': ['return pcall(rawset, {}, nil, 1)', false, 'table index is nil'],
    next: ['return next({}), next({10}), next({x = 1})', nil, 1, 'x', 1],
    'next with an unknown key': ['return pcall(next, {}, "x")', false, "invalid key to 'next'"],
    'pairs, ipairs stop at nil': [
      'local n = 0 for i in ipairs({1, 2, nil, 4}) do n = n + i end local m = 0 for k in pairs({1, nil, 3, x = 1}) do m = m + 1 end return n, m',
      3,
      3,
    ],
    'pairs goes array first, then in the order of coming': [
      'local s = "" for k in pairs({x = 1, 10, y = 2, 20}) do s = s .. k end return s',
      '12xy',
    ],
    'the iterators called by hand': [
      'local f, t, i = ipairs({5}) local a, b = f(t, i) local g, u, k = pairs({7}) local c, d = g(u, k) return i, a, b, f(t, 1) == nil, k, c, d',
      0,
      1,
      5,
      true,
      nil,
      1,
      7,
    ],
    'getmetatable of strings': [
      'return getmetatable("").__index == string, getmetatable({}), getmetatable(1)',
      true,
      nil,
      nil,
    ],
    'setmetatable with a wrong argument': [
      'return pcall(setmetatable, {})',
      false,
      "bad argument #2 to '?' (nil or table expected)",
    ],
    '_G and _VERSION': ['return _G._G == _G, _VERSION', true, 'Lua 5.1'],
  })
})

describe('the table library', () => {
  check({
    concat: [
      'return table.concat({1, "x", 2.5}, ", "), table.concat({}), table.concat({1, 2, 3}, "", 2), table.concat({1, 2, 3}, "-", 1, 2)',
      '1, x, 2.5',
      '',
      '23',
      '1-2',
    ],
    'concat of something else': [
      'return pcall(table.concat, {1, {}, 3})',
      false,
      "invalid value (table) at index 2 in table for 'concat'",
    ],
    insert: [
      'local t = {1, 3} table.insert(t, 2, 2) table.insert(t, 4) table.insert(t, 1, 0) return unpack(t)',
      0,
      1,
      2,
      3,
      4,
    ],
    'insert beyond the end': ['local t = {1} table.insert(t, 5, "x") return #t, t[5]', 1, 'x'],
    'insert before the start': [
      'local t = {1, 2, 3} table.insert(t, -1, 9) return t[-1], t[0], t[1], t[2], t[3], t[4]',
      9,
      nil,
      nil,
      1,
      2,
      3,
    ],
    'insert with other numbers of arguments': [
      'return pcall(table.insert, {1})',
      false,
      "wrong number of arguments to 'insert'",
    ],
    remove: [
      'local t = {1, 2, 3, 4} local a, b = table.remove(t), table.remove(t, 1) return a, b, #t, t[1], t[2], t[3]',
      4,
      1,
      2,
      2,
      3,
      nil,
    ],
    'remove from nothing': ['return select("#", table.remove({})), table.remove({1}, 5)', 0],
    'remove all': ['local t = {1, 2} table.remove(t) table.remove(t) t[1] = "x" return #t, t[1]', 1, 'x'],
    maxn: ['return table.maxn({1, 2, [10] = 1, [2.5] = 1, x = 1}), table.maxn({})', 10, 0],
    sort: ['local t = {5, 2, 8, 1, 9, 3} table.sort(t) return table.concat(t, " ")', '1 2 3 5 8 9'],
    'sort with an order': [
      'local t = {5, 2, 8, 1, 9, 3} table.sort(t, function(a, b) return a > b end) return table.concat(t, " ")',
      '9 8 5 3 2 1',
    ],
    'sort of strings': ['local t = {"b", "a", "C", "10", "9"} table.sort(t) return table.concat(t, " ")', '10 9 C a b'],
    'sort with a wrong order': [
      'return pcall(table.sort, {3, 2, 1, 4, 5, 6, 7, 8, 9, 10}, function() return true end)',
      false,
      'invalid order function for sorting',
    ],
    'sort of many': [
      'local t = {} for i = 1, 1000 do t[i] = (i * 7919) % 1009 end table.sort(t) for i = 2, #t do assert(t[i - 1] <= t[i]) end return #t',
      1000,
    ],
    'sort with something else': [
      'return pcall(table.sort, {1}, 1)',
      false,
      "bad argument #2 to '?' (function expected, got number)",
    ],
    'getn, setn': ['return table.getn({1, 2}), pcall(table.setn, {}, 1)', 2, false, "'setn' is obsolete"],
    'foreach, foreachi': [
      'local n = 0 table.foreach({1, 2, x = 3}, function(k, v) n = n + v end) local r = table.foreachi({5, 6, 7}, function(i, v) if v == 6 then return i end end) return n, r, table.foreach({a = 1}, function(k) return k end)',
      6,
      2,
      'a',
    ],
    'foreachi to the end': ['return select("#", table.foreachi({1}, function() end))', 0],
  })
})

describe('the math library', () => {
  check({
    rounding: ['return math.floor(-0.5), math.ceil(-1.5), math.floor("3.7"), math.abs(-2)', -1, -1, 3, 2],
    'max, min': [
      'return math.max(1, 3, 2), math.min(4, "2", 3), pcall(math.max)',
      3,
      2,
      false,
      "bad argument #1 to '?' (number expected, got no value)",
    ],
    'fmod, mod': ['return math.fmod(-5, 3), math.mod(5, 3)', -2, 2],
    modf: [
      'local a, b = math.modf(3.25) local c, d = math.modf(-3.25) local e, f = math.modf(math.huge) return a, b, c, d, e, f',
      3,
      0.25,
      -3,
      -0.25,
      Infinity,
      0,
    ],
    'frexp, ldexp': [
      'local m, e = math.frexp(8) local n, f = math.frexp(0) local o, g = math.frexp(-0.1) return m, e, n, f, o, g, math.ldexp(0.5, 4)',
      0.5,
      4,
      0,
      0,
      -0.8,
      -3,
      8,
    ],
    'frexp of the smallest and the endless': [
      'local m, e = math.frexp(5e-324) return m, e, (math.frexp(math.huge))',
      0.5,
      -1073,
      Infinity,
    ],
    trigonometry: [
      'return math.sin(0), math.cos(0), math.tan(0), math.atan2(0, 1), math.sinh(0), math.deg(math.pi), math.rad(180) == math.pi',
      0,
      1,
      0,
      0,
      0,
      180,
      true,
    ],
    logarithms: [
      'return math.log(1), math.log10(1000), math.exp(0), math.sqrt(16), math.pow(2, 10), math.huge',
      0,
      3,
      1,
      4,
      1024,
      Infinity,
    ],
    // The numbers of the GNU C library's rand.
    'random without a seed': [
      'return string.format("%.14g %d %d", math.random(), math.random(10), math.random(5, 6))',
      '0.84018771715471 4 6',
    ],
    'random with a seed': [
      'math.randomseed(42) local a, b = math.random(), math.random(1000) math.randomseed(0) return string.format("%.14g", a), b, string.format("%.14g", math.random())',
      '0.03346994800189',
      330,
      '0.84018771715471',
    ],
    'random with a negative seed': [
      'math.randomseed(-5) return string.format("%.14g", math.random()), math.random(1000)',
      '0.68415111661151',
      910,
    ],
    'random of nothing': ['return pcall(math.random, 0)', false, "bad argument #1 to '?' (interval is empty)"],
    'random of an empty range': [
      'return pcall(math.random, 3, 2)',
      false,
      "bad argument #2 to '?' (interval is empty)",
    ],
    'random of too much': ['return pcall(math.random, 1, 2, 3)', false, 'wrong number of arguments'],
  })
})

describe('the string library', () => {
  check({
    'case keeps other bytes': ['return ("a\\233\\255"):upper(), ("A\\201\\223"):lower()', 'A\xe9\xff', 'a\xc9\xdf'],
    byte: [
      'return ("abc"):byte(), ("abc"):byte(-1), select("#", ("abc"):byte(10)), ("abc"):byte(1, 3)',
      97,
      99,
      0,
      97,
      98,
      99,
    ],
    char: [
      'return string.char(72, 105), string.char(), pcall(string.char, 256)',
      'Hi',
      '',
      false,
      "bad argument #1 to '?' (invalid value)",
    ],
    sub: [
      'return ("hello"):sub(2, -2), ("hello"):sub(-100, 2), ("hello"):sub(4, 2), ("hello"):sub(0)',
      'ell',
      'he',
      '',
      'hello',
    ],
    'rep, reverse, len': [
      'return ("ab"):rep(3), ("ab"):rep(0), ("ab"):rep(-1), ("abc"):reverse(), ("a\\0b"):len()',
      'ababab',
      '',
      '',
      'cba',
      3,
    ],
    find: [
      'local a, b = ("hello"):find("l") local c, d = ("hello"):find("xyz") local e, f, g = ("hello"):find("(h)e") return a, b, c, d, e, f, g',
      3,
      3,
      nil,
      nil,
      1,
      2,
      'h',
    ],
    'find plainly': [
      'local a, b = ("a.b"):find(".", 1, true) return a, b, ("a.b"):find("", 10), ("a.b"):find("", 2)',
      2,
      2,
      4,
      2,
      1,
    ],
    match: ['return ("key = value"):match("^(%w+)%s*=%s*(%w+)$")', 'key', 'value'],
    'position captures': ['return ("hello"):match("()ll()")', 3, 5],
    'back references': ['return ([[say "hi"]]):match("([\\"\'])(.-)%1")', '"', 'hi'],
    '%b and %f': ['return ("f(a(b)c)d"):match("%b()"), ("THE (quick) fox"):find("%f[%a]%a+%f[%A]")', '(a(b)c)', 1, 3],
    gmatch: [
      'local t = {} for k, v in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do t[#t + 1] = k .. v end return table.concat(t, ";")',
      'a1;b2',
    ],
    'gmatch and empty matches': ['local n = 0 for _ in ("abc"):gmatch("x*") do n = n + 1 end return n', 4],
    '^ in gmatch is a character': ['local n = 0 for _ in ("^a^a"):gmatch("^a") do n = n + 1 end return n', 2],
    gsub: ['return ("hello world"):gsub("o", "0")', 'hell0 w0rld', 2],
    'gsub with a table, a function, captures': [
      'return (("abc"):gsub("%w", {a = 1, b = false})), (("abc"):gsub("%w", function(c) if c ~= "b" then return c:upper() end end)), (("abc"):gsub("(%w)(%w)", "%2%1%0%%"))',
      '1bc',
      'AbC',
      'baab%c',
    ],
    'gsub with a limit': ['return ("aaa"):gsub("a", "b", 2)', 'bba', 2],
    'gsub of the empty match': ['return ("abc"):gsub("", "-")', '-a-b-c-', 4],
    'gsub with an anchor': ['return ("aaa"):gsub("^a", "b")', 'baa', 1],
    'gsub with a wrong value': [
      'return pcall(string.gsub, "a", "a", function() return {} end)',
      false,
      'invalid replacement value (a table)',
    ],
    'gsub without a value': [
      'return pcall(string.gsub, "a", "a")',
      false,
      "bad argument #3 to '?' (string/function/table expected)",
    ],
    'malformed patterns': [
      'local function e(p) return (select(2, pcall(string.find, "a", p))) end return e("[a"), e("%"), e("(a"), e(".)"), e("%b"), e("%f"), e("%1")',
      "malformed pattern (missing ']')",
      "malformed pattern (ends with '%')",
      'unfinished capture',
      'invalid pattern capture',
      'unbalanced pattern',
      "missing '[' after '%f' in pattern",
      'invalid capture index',
    ],
    'too many captures': ['return pcall(string.find, "a", string.rep("()", 40))', false, 'too many captures'],
    'format of numbers': [
      'return ("%5.1f|%-5d|%05d|%+d|%x|%X|%#o|%e|%g|%i|%u"):format(2.25, 42, 42, 42, 255, 255, 8, 1.5, 1e20, 3.9, 3)',
      '  2.2|42   |00042|+42|ff|FF|010|1.500000e+00|1e+20|3|3',
    ],
    'format of strings': [
      'return ("%s %q %c %10s|%-5s|%.2s %%"):format(1, "a\\n\\"\\\\\\0\\r", 65, "x", "y", "zzz")',
      '1 "a\\\n\\"\\\\\\000\\r" A          x|y    |zz %',
    ],
    'format of the endless': [
      'return ("%d %f %g %5.1f"):format(-1/0, 1/0, -1/0, 0/0)',
      '-9223372036854775808 inf -inf  -nan',
    ],
    'format of nothing': ['return pcall(string.format, "%d")', false, "bad argument #2 to '?' (no value)"],
    'format with a bad option': ['return pcall(string.format, "%y", 1)', false, "invalid option '%y' to 'format'"],
    'numbers as strings': [
      'local s = "" for _, n in ipairs{1e14, 99999999999999, 1e15, 2^53, 0.1, 1/3, 1e-5, 123456.789, 1e100, -0.5, 5e-324, 123456789012345, 1/0, -1/0} do s = s .. n .. " " end return s',
      '1e+14 99999999999999 1e+15 9.007199254741e+15 0.1 0.33333333333333 1e-05 123456.789 1e+100 -0.5 4.9406564584125e-324 1.2345678901234e+14 inf -inf ',
    ],
  })
})

describe('the os library', () => {
  const clock = {clock: {now: () => 1_500_000_000_000, cpu: () => 1.5, utcOffset: () => 7200}}
  const cases: Cases = {
    time: ['return os.time(), os.clock(), os.difftime(5, 3)', 1_500_000_000, 1.5, 2],
    'time of a date': [
      'return os.time{year = 2017, month = 7, day = 14, hour = 4, min = 40, sec = 0}, os.time{year = 2017, month = 7, day = 14}, os.time{year = 2017, month = 13, day = 1, hour = 2}',
      1_500_000_000,
      1_500_026_400,
      1_514_764_800,
    ],
    'time without a day': [
      'return pcall(os.time, {year = 2017, month = 1})',
      false,
      "field 'day' missing in date table",
    ],
    'local time and UTC': [
      'return os.date("%Y-%m-%d %H:%M:%S"), os.date("!%c"), os.date("!%x %X %p", 0), os.date("%z"), os.date("!%z %Z")',
      '2017-07-14 04:40:00',
      'Fri Jul 14 02:40:00 2017',
      '01/01/70 00:00:00 AM',
      '+0200',
      '+0000 UTC',
    ],
    'all conversions': [
      'return os.date("!%a %A %b %B %C %d %D %e %F %g %G %h %H %I %j %k %l %m %M %n%p %P %r %R %s %S %t%T %u %U %V %w %W %y %Y %% %Q", 1e9)',
      'Sun Sunday Sep September 20 09 09/09/01  9 2001-09-09 01 2001 Sep 01 01 252  1  1 09 46 \nAM am 01:46:40 AM 01:46 1000000000 40 \t01:46:40 7 36 36 0 36 01 2001 % %Q',
    ],
    'a time that is no date': ['return os.date("%c", 1e300)', nil],
  }
  for (const [name, [source, ...results]] of Object.entries(cases)) {
    it(name, () => expect(run(source, clock)).toEqual(results))
  }

  it('gives a table', () => {
    const [table] = run('return os.date("!*t", 0)')
    expect(fields(table)).toEqual({
      sec: 0,
      min: 0,
      hour: 0,
      day: 1,
      month: 1,
      year: 1970,
      wday: 5,
      yday: 1,
      isdst: false,
    })
  })

  it('takes the real time unless told otherwise', () => {
    const [time, seconds, offset] = run('return os.time(), os.clock(), os.date("%z")')
    expect(Math.abs((time as number) - Date.now() / 1000)).toBeLessThan(5)
    expect(seconds).toBeGreaterThanOrEqual(0)
    expect(offset).toBe('+0000')
  })
})
