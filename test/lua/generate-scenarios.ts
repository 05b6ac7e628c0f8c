import {randomSource} from './generate-programs.js'

/** What a scenario is made from: a random pick of each kind of word. */
interface Words {
  /** A number as source: integers, fractions, the edges of formats. */
  number(): string
  /** A value of any type as source. */
  value(): string
  /** An operation with two operands. */
  operator(): string
  integer(limit: number): number
  pick<Item>(items: readonly Item[]): Item
}

const NUMBERS = ['0', '1', '-1', '2', '3', '10', '0.5', '-2.5', '1e15', '1e16', '1e100', '2^53', '1/3', '0/0', '1/0', '-1/0', '123456789.123', '0x7fffffff', '1e-7'] // biome-ignore format: a list
const VALUES = ['nil', 'true', 'false', '1', '-2.5', "'10'", "'0x10'", "' 7 '", "'1e1'", "'x'", "''", '{}', 'print_', "'10 '", '1/0'] // biome-ignore format: a list
const BINARY = ['+', '-', '*', '/', '%', '^', '..', '==', '~=', '<', '<=', '>', '>=']

type Scenario = (words: Words) => string

/**
 * What each is about is written beside it. `print_` is a function of the program. Each emits what it finds, and what
 * failed is emitted with its message, so that names and lines in messages are compared as well.
 */
const SCENARIOS: readonly Scenario[] = [
  // every binary metamethod, on the left, the right or both, with and without a handler
  (w) => {
    const events = ['__add', '__sub', '__mul', '__div', '__mod', '__pow', '__concat', '__eq', '__lt', '__le']
    const handlers = events.filter(() => w.integer(3) > 0)
    return `local mt = {}
${handlers.map((event) => `mt.${event} = function(a, b) return '${event}', type(a), type(b) end`).join('\n')}
local a, b = setmetatable({v = 1}, mt), setmetatable({v = 2}, ${w.pick(['mt', 'mt', '{}', `{__lt = mt.__lt, __add = function() return ${w.value()} end}`])})
local others = {a, b, ${w.value()}, ${w.value()}}
for i = 1, 4 do
  emit(pcall(function() return a ${w.operator()} others[i] end))
  emit(pcall(function() local x = others[i] return x ${w.operator()} b end))
end`
  },
  // unary minus, length, calls, tostring, protected metatables
  (w) => `local t = setmetatable({1, 2, 3}, {
  __unm = function(x) return x == nil, ${w.value()} end, __len = function() return 99 end,
  __call = function(self, ...) return select('#', ...), ... end,
  __tostring = function() return ${w.pick(["'shown'", w.value(), w.number()])} end, __metatable = ${w.value()}, __index = ${w.pick(['{y = 5}', 'function(t, k) return k end', 'nil'])}})
emit(pcall(function() return -t, #t, t(), t(nil), t(1, ${w.value()}) end))
emit(pcall(tostring, t))
emit(pcall(getmetatable, t))
emit(pcall(setmetatable, t, {}))
emit(pcall(function() return t.y, t[1], t[9], rawget(t, 'y') end))
emit(pcall(function() return t:nothing(${w.value()}) end))`,
  // chains of __index and __newindex through tables and functions
  (w) => `local base = {greet = function(self, x) return 'base', x end, n = ${w.number()}}
base.__index = base
local middle = setmetatable({__index = ${w.pick(['base', "function(t, k) return rawget(base, k) or 'made ' .. tostring(k) end"])}}, base)
local log = {}
local object = setmetatable({}, {__index = middle.__index, __newindex = ${w.pick(['log', 'function(t, k, v) rawset(t, k, tostring(v) .. "!") end', 'nil'])}})
object.x = ${w.value()}
object.x = ${w.value()}
object[${w.integer(4)}] = ${w.number()}
emit(rawget(object, 'x'), log.x, object.n, object.missing)
emit(pcall(function() return object:greet(${w.value()}) end))
emit(pcall(function() object[nil] = 1 end))
emit(pcall(function() object[0/0] = 1 end))
emit(pcall(rawset, object, nil, 1))`,
  // numbers of arguments and results
  (w) => `local function count(...) return select('#', ...) end
local function three() return 1, nil, ${w.value()} end
local function pass(...) return ... end
local function tail(...) local a, b = ... return b, a, ... end
emit(count(), count(nil), count(three()), count((three())), count(three(), three()), count(three(), (three())))
emit(pass(three()), ${w.pick(['pass()', '(pass())', 'three()'])}, tail(${w.value()}, ${w.value()}, three()))
emit(select(${w.pick(['-1', '2', '-2', '3', "'2'", '1.9'])}, 'a', 'b', 'c'))
emit(pcall(select, ${w.pick(['0', '-9', "'x'", 'nil', '99'])}, 'a'))
emit(unpack({1, 2, nil, 4}, ${w.integer(3)}, ${w.integer(6)}))
local t = {three(), three(), n = three()}
emit(#t, t[1], t[2], t[4], t.n)
local a, b, c, d = three(), (three())
emit(a, b, c, d)
local function old(x, ...) local arg = {...} return #arg, x end
emit(old(), old(1), old(1, 2, 3))`,
  // closures share the variables of their loop turn and of outer functions
  (w) => `local fs = {}
for i = 1, ${1 + w.integer(4)} do
  local j = i * ${w.number()}
  fs[#fs + 1] = function(add) j = j + (add or 0) i = i + 1 return i, j end
end
local k = 0
while k < 2 do k = k + 1 local here = k fs[#fs + 1] = function() here = here + k return here end end
repeat local last = k k = k + 1 fs[#fs + 1] = function() last = last .. k return last end until last >= ${w.integer(5)}
for _, name in ipairs({'a', 'b'}) do fs[#fs + 1] = function() name = name .. name return name end end
for round = 1, 2 do for i = 1, #fs do emit(fs[i](${w.pick(['1', 'round', ''])})) end end
local function counter(n) return function() n = n + 1 return n end, function(v) n = v end end
local get, set = counter(${w.number()})
get() emit(get()) set(${w.number()}) emit(get())`,
  // tail calls: deep ones, mutual ones, through methods and __call
  (w) => `local function loop(n, acc) if n == 0 then return acc, 'done' end return loop(n - 1, acc + ${w.number()}) end
emit(loop(${w.pick(['10', '1000', '20000'])}, 0))
local even, odd
function even(n) if n == 0 then return true end return odd(n - 1) end
function odd(n) if n == 0 then return false end return even(n - 1) end
emit(even(${1000 + w.integer(2)}))
local object = {n = 0}
function object:step(left) self.n = self.n + 1 if left == 0 then return self.n end return self:step(left - 1) end
emit(object:step(${w.integer(3000)}))
local callable = setmetatable({}, {__call = function(self, n) if n == 0 then return 'called' end return self(n - 1) end})
emit(callable(${w.integer(100)}))
emit(pcall(function() return error(${w.pick(["'tail'", '{}', 'nil', '42', "'level', 2", "'none', 0"])}) end))
emit(pcall(function() local x = ${w.value()} return x(1) end))`,
  // what is a number, and how numbers are written
  (w) => `local values = {${w.value()}, ${w.value()}, ${w.number()}, ${w.number()}, ${w.number()}}
for i = 1, 5 do
  local v = values[i]
  emit(tostring(v), tonumber(v), pcall(function() return v .. '' end))
  emit(pcall(function() return v + 0, -v, v * '2', '3' - v end))
  emit(pcall(string.format, '%s|%5.1f|%g|%x', tostring(v), v, v, 255)) emit(pcall(string.format, '%03d', type(v) ~= 'number' and v or v * 0 == 0 and v % 99999 or 7))
  emit(pcall(math.floor, v), pcall(math.abs, v), pcall(math.fmod, v, ${w.pick(['3', '-3', '0.7'])}))
end
emit(math.max(${w.number()}, ${w.number()}), math.min(${w.number()}, ${w.number()}), ${w.number()} % ${w.number()}, ${w.number()} % -3, (${w.number()}) ^ 2)
emit(math.modf(${w.number()}), math.frexp(${w.number()}), math.ldexp(${w.integer(9)}, ${w.integer(9)}))`,
  // for loops with odd bounds
  (w) => `emit(pcall(function()
  local turns = 0
  for i = ${w.pick(['1', "'1'", w.value(), w.number()])}, ${w.pick(['3', "'3'", w.value(), '2.5'])}, ${w.pick(['1', "'1'", '0.5', '-1', w.value()])} do
    turns = turns + 1 if turns > 5 then break end
    emit(i) i = i + 10
  end
end))
emit(pcall(function() for k, v in ${w.value()} do emit(k) break end end))
emit(pcall(function() for k, v in pairs(${w.value()}) do emit(k) end end))
emit(pcall(function() for k, v in ipairs({1, 2, nil, 4}) do emit(k, v) end end))
local function upto(n, i) if i < n then return i + 1, ${w.value()} end end
for i, v in upto, ${w.integer(5)}, 0 do emit(i, v) end
for k in next, {${w.value()}} do emit(k) end`,
  // messages name what failed: locals, upvalues, globals, fields, methods, constants
  (w) => `local up, rec = ${w.value()}, {field = ${w.value()}, deep = {x = ${w.value()}}}
glob = ${w.value()}
local tries = {
  function() return up.x end, function() return up.x.y end, function() return glob.x.y end, function() return rec.field.x end,
  function() return rec.deep.x.y end, function() return rec:nothing() end, function() return glob() end, function() return up() end,
  function() return rec.deep.x() end, function() local l = ${w.value()} return l ${w.operator()} rec end, function() return up ${w.operator()} glob end,
  function() return rec.field ${w.operator()} 1 end, function() return #up end, function() return #rec.field end, function() return -glob end,
  function() rec.field.x = 1 end, function() up[1] = 2 end, function() glob.x.y = 3 end, function() return ('x'):bad() end,
  function() return rec[up].z end, function() return rec['a b'].z end, function() return (up or glob)() end,
  function() string.rep() end, function() ('x'):rep({}) end, function() return setmetatable(1, {}) end, function() return math.floor('x') end,
}
for i = 1, #tries do emit(pcall(tries[i])) end`,
  // errors: values, levels, handlers, rethrowing
  (w) => `local function fail(...) error(...) end
local function level1() fail(${w.value()}, 1) end
local function level2() fail('two', 2) end
local function level3()
  fail('three', 3)
end
emit(pcall(fail)) emit(pcall(level1)) emit(pcall(level2)) emit(pcall(function() level3() end))
emit(xpcall(level2, function(m) return 'handled ' .. tostring(m), 'lost' end))
emit(xpcall(level2, function(m) error('again') end) == false)
emit(pcall(function() local ok, e = pcall(level2) error(e, 0) end))
emit(pcall(function() local ok, e = pcall(error, {code = ${w.number()}}) error(e.code) end))
emit(pcall(pcall)) emit(pcall(pcall, error, 'x')) emit(select('#', pcall(error)))
emit(pcall(assert, ${w.value()}, ${w.pick(["'message'", w.value()])})) emit(pcall(assert, 1, 2, 3)) emit(pcall(assert))
emit(xpcall(function() local x x.y = 1 end, function(m) return (m:gsub('%d+', '#')) end))`,
  // table functions
  (w) => `local t = {}
for i = 1, ${w.integer(12)} do t[i] = (i * ${7 + w.integer(20)}) % 11 end
table.sort(t${w.pick(['', ', function(a, b) return a > b end', ', function(a, b) return a % 3 < b % 3 or a % 3 == b % 3 and a < b end'])})
emit(table.concat(t, ${w.pick(["','", "''", '1', 'nil'])}))
table.insert(t, 1, ${w.number()}) table.insert(t, ${w.value()})
emit(#t, t[1], table.remove(t, 1), table.remove(t), table.remove({}), table.maxn(t))
emit(pcall(table.concat, {1, ${w.value()}, 'z'}, '-')) emit(pcall(table.concat, t, ',', ${w.integer(4)}, ${w.integer(4)}))
emit(pcall(table.insert, t)) emit(pcall(table.insert, t, 1, 2, 3)) emit(pcall(table.insert, ${w.value()}, 1))
emit(pcall(table.sort, {3, ${w.value()}, 1})) emit(pcall(table.concat, {{}}))
emit(next({})) emit(next({5})) emit(pcall(next, {}, 'nokey')) emit(rawequal(t, t), rawequal('a', 'a'), rawequal(1, ${w.number()}))
local list = {} for i = 1, 5 do list[#list + 1] = i end list[#list] = nil emit(#list, list[5])`,
  // the order of evaluation, multiple assignment, scopes
  (w) => `local order = {}
local function note(x, v) order[#order + 1] = x return v end
local t = {1, 2, 3}
local i = 1
i, t[i] = i + 1, ${w.number()}
emit(i, t[1], t[2])
t[note('k1', 1)], t[note('k2', 2)] = note('v1', 'a'), note('v2', 'b')
emit(table.concat(order, ' '), t[1], t[2])
local r = note('and', ${w.value()}) and note('right', ${w.value()}) or note('or', ${w.value()})
emit(r, not r, nil == false, r == r)
local x = 1
do local x = x + 1 emit(x) end
local x, y, x = x, 2, 3
emit(x, y)
x, y = y, x
emit(x, y, (function() return 1, 2 end)())
local function shadow(x, x) return x end
emit(shadow(1, 2)) emit(note(1, 2), #order, (note(3)))`,
  // string methods, indexing of strings, long strings, escapes
  (
    w,
  ) => `local s = ${w.pick(["'Hello World'", "'a,b,,c'", '[[\nline\n]]', "'\\65\\066\\n\\\\'", "'\\0x\\255'", '[==[ ]] ]==]'])}
emit(s, #s, s:len(), s:upper(), s:rep(2), s:sub(-3), s:byte(1, -1))
emit(s.len == string.len, s.nothing, s[1], ('x').y)
emit(pcall(function() s.x = 1 end)) emit(pcall(function() return s:nothing() end)) emit(pcall(function() return s.a.b end))
emit(s < ${w.pick(["'b'", "'H'", "''"])}, s .. ${w.number()}, ${w.number()} .. s, s == s .. '')
emit(pcall(function() return s < ${w.value()} end)) emit(pcall(function() return s + 1 end))
emit(s:gsub('%w', {H = 'J', a = ${w.value()}})) emit(s:find(${w.pick(["'o'", "'.', 3", "'%s'", "'l', 1, true"])})) emit(s:match('(%a+)%A*(%a*)'))
for word, position in s:gmatch('(%a+)()') do emit(word, position) end`,
]

/** A program about one corner of the language, with random words in it. */
export function scenario(seed: number): string {
  const random = randomSource(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const words: Words = {
    number: () => pick(NUMBERS),
    value: () => pick(VALUES),
    operator: () => pick(BINARY),
    integer: (limit) => Math.floor(random() * limit),
    pick,
  }
  return `local function print_() return 'printed' end\n${pick(SCENARIOS)(words)}`
}
