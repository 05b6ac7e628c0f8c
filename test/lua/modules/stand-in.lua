-- A stand-in for MediaWiki, written for these tests in plain Lua 5.1, so that real modules run in any Lua and what they
-- do can be compared. It knows no page and no Unicode; what is not here answers with `thing`, which is whatever is asked of it.
local thing
thing = setmetatable({}, {
  __index = function(_, key) if type(key) == 'number' then return nil end return thing end,
  __call = function() return thing end,
  __concat = function(a, b) return (a == thing and '<thing>' or tostring(a)) .. (b == thing and '<thing>' or tostring(b)) end,
  __tostring = function() return '<thing>' end,
  __newindex = function() end,
})

-- The order of fields is the one thing that differs between Luas by right.
local rank = {number = 1, string = 2, boolean = 3}
local function sortedKeys(t)
  local keys = {}
  for key in next, t do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    local x, y = type(a), type(b)
    if x ~= y then return (rank[x] or 9) < (rank[y] or 9) end
    if x == 'number' or x == 'string' then return a < b end
    return x == 'boolean' and a and not b
  end)
  return keys
end

function pairs(t)
  if type(t) ~= 'table' then error('bad argument to pairs (table expected, got ' .. type(t) .. ')', 2) end
  local hook = getmetatable(t) and type(getmetatable(t)) == 'table' and getmetatable(t).__pairs
  if hook then return hook(t) end
  local keys, i = sortedKeys(t), 0
  return function()
    while i < #keys do
      i = i + 1
      local value = t[keys[i]]
      if value ~= nil then return keys[i], value end
    end
  end, t, nil
end

-- Addresses differ from run to run.
local rawtostring = tostring
function tostring(value)
  local kind = type(value)
  if kind == 'function' or kind == 'table' and not (type(getmetatable(value)) == 'table' and getmetatable(value).__tostring) then return kind end
  return rawtostring(value)
end

local seed = 42
function math.random(low, high)
  seed = (seed * 16807) % 2147483647
  local value = seed / 2147483647
  if not low then return value end
  if not high then low, high = 1, low end
  return low + math.floor(value * (high - low + 1))
end
function math.randomseed() end
os.time = function(t) return t and t.year and ((t.year - 1970) * 366 + (t.month or 1) * 31 + (t.day or 1)) * 86400 or 1500000000 end
os.clock = function() return 1 end
os.date = function(format) if (format or ''):find('^!?%*t') then return {year = 2017, month = 7, day = 14, hour = 2, min = 40, sec = 0, wday = 6, yday = 195, isdst = false} end return '2017-07-14' end

local function clone(value, seen)
  if type(value) ~= 'table' or value == thing then return value end
  seen = seen or {}
  if seen[value] then return seen[value] end
  local copy = {}
  seen[value] = copy
  for key, item in next, value do rawset(copy, clone(key, seen), clone(item, seen)) end
  return setmetatable(copy, getmetatable(value))
end

local open = {__index = function() return thing end}

local ustring = setmetatable({
  maxPatternLength = math.huge, maxStringLength = math.huge, codepoint = string.byte, isutf8 = function() return true end,
  toNFC = tostring, toNFD = tostring, toNFKC = tostring, toNFKD = tostring, byteoffset = function(s, n) return n end,
  gcodepoint = function(s) local i = 0 return function() i = i + 1 return s:byte(i) end end,
}, open)
for _, name in ipairs({'byte', 'char', 'find', 'format', 'gmatch', 'gsub', 'len', 'lower', 'match', 'rep', 'sub', 'upper'}) do
  ustring[name] = string[name]
end

local text = {}
function text.trim(s, chars)
  chars = chars or '\t\r\n\f '
  return (s:gsub('^[' .. chars .. ']*(.-)[' .. chars .. ']*$', '%1'))
end
function text.gsplit(s, pattern, plain)
  local at, done = 1, false
  return function()
    if done then return nil end
    local first, last = s:find(pattern, at, plain)
    if not first or last < first then
      done = true
      return s:sub(at)
    end
    local piece = s:sub(at, first - 1)
    at = last + 1
    return piece
  end
end
function text.split(s, pattern, plain)
  local pieces = {}
  for piece in text.gsplit(s, pattern, plain) do pieces[#pieces + 1] = piece end
  return pieces
end
function text.nowiki(s) return (s:gsub('[%[%]|{}]', function(c) return '&#' .. c:byte() .. ';' end)) end
function text.encode(s) return (s:gsub('[<>&"]', {['<'] = '&lt;', ['>'] = '&gt;', ['&'] = '&amp;', ['"'] = '&quot;'})) end
function text.decode(s) return (s:gsub('&(%a+);', {lt = '<', gt = '>', amp = '&', quot = '"'})) end
text.unstrip, text.unstripNoWiki, text.killMarkers = tostring, tostring, tostring
function text.listToText(list, separator, conjunction)
  separator, conjunction = separator or ', ', conjunction or ' and '
  local n = #list
  if n < 2 then return list[1] and tostring(list[1]) or '' end
  return table.concat(list, separator, 1, n - 1) .. conjunction .. list[n]
end
function text.tag(name, attributes, content)
  if type(name) == 'table' then name, attributes, content = name.name, name.attrs, name.content end
  local out = {'<' .. tostring(name)}
  for key, value in pairs(attributes or {}) do out[#out + 1] = ' ' .. tostring(key) .. '="' .. tostring(value) .. '"' end
  out[#out + 1] = content and '>' .. tostring(content) .. '</' .. tostring(name) .. '>' or '>'
  return table.concat(out)
end
setmetatable(text, open)

local node = {}
node.__index = node
local function create(name, parent) return setmetatable({name = name, parent = parent, out = {}, css_ = {}, attr_ = {}}, node) end
function node:tag(name) local child = create(name, self) self.out[#self.out + 1] = child return child end
function node:wikitext(...) for i = 1, select('#', ...) do local v = select(i, ...) if v == nil then break end self.out[#self.out + 1] = v end return self end
function node:node(child) if child ~= nil then self.out[#self.out + 1] = child end return self end
function node:newline() self.out[#self.out + 1] = '\n' return self end
function node:done() return self.parent or self end
function node:allDone() local top = self while top.parent do top = top.parent end return top end
function node:attr(name, value) if type(name) == 'table' then for k, v in pairs(name) do self:attr(k, v) end elseif value ~= nil then self.attr_[name] = value end return self end
function node:getAttr(name) return self.attr_[name] end
function node:css(name, value) if type(name) == 'table' then for k, v in pairs(name) do self:css(k, v) end elseif value ~= nil then self.css_[name] = value end return self end
function node:cssText(value) if value ~= nil then self.css_[#self.css_ + 1] = value end return self end
function node:addClass(name) if name ~= nil then self.attr_.class = (self.attr_.class and self.attr_.class .. ' ' or '') .. tostring(name) end return self end
function node.__tostring(self)
  local out = {'<', tostring(self.name or '')}
  for key, value in pairs(self.attr_) do out[#out + 1] = ' ' .. key .. '="' .. tostring(value) .. '"' end
  for key, value in pairs(self.css_) do out[#out + 1] = ' ' .. tostring(key) .. ':' .. tostring(value) end
  out[#out + 1] = '>'
  for _, item in ipairs(self.out) do out[#out + 1] = tostring(item) end
  return table.concat(out)
end
function node.__concat(a, b) return tostring(a) .. tostring(b) end

local function makeFrame(args, parent)
  local frame = {args = args}
  function frame:getParent() return parent end
  function frame:getTitle() return 'Module:Test' end
  function frame:preprocess(s) return '(' .. tostring(type(s) == 'table' and s.text or s) .. ')' end
  function frame:expandTemplate(t) return '{{' .. tostring(t.title) .. '}}' end
  function frame:callParserFunction(name) return '{{' .. tostring(type(name) == 'table' and name.name or name) .. '}}' end
  function frame:extensionTag(name, content) return '<' .. tostring(type(name) == 'table' and name.name or name) .. '>' .. tostring(content or '') end
  function frame:newChild(options) return makeFrame(options and options.args or {}, frame) end
  function frame:getArgument(key) local value = args[key] return value and {expand = function() return value end} end
  function frame:argumentPairs() return pairs(args) end
  function frame:newParserValue(s) return {expand = function() return s end} end
  return frame
end
local frame = makeFrame({'first', '12', 'x y', name = 'value', date = '2001-02-03', style = 'color:red', ['2a'] = ''},
  makeFrame({'one', 'two', '3', list1 = 'item', title = 'Title', url = 'http://example.org/'}))

local title = setmetatable({
  text = 'Test page', prefixedText = 'Test page', fullText = 'Test page', nsText = '', namespace = 0, id = 1, exists = true, isRedirect = false,
  baseText = 'Test page', rootText = 'Test page', subpageText = 'Test page', isTalkPage = false, isContentPage = true, contentModel = 'wikitext', fragment = '', interwiki = '',
  inNamespace = function(_, n) return n == 0 end, inNamespaces = function() return false end, fullUrl = function() return '//example.org/wiki/Test_page' end,
  getContent = function() return 'text' end, isSubpage = false,
}, {__index = function() return nil end, __tostring = function() return 'Test page' end})

local language = setmetatable({
  getCode = function() return 'en' end, isRTL = function() return false end, getDir = function() return 'ltr' end, lc = function(_, s) return s:lower() end, uc = function(_, s) return s:upper() end,
  ucfirst = function(_, s) return s:sub(1, 1):upper() .. s:sub(2) end, lcfirst = function(_, s) return s:sub(1, 1):lower() .. s:sub(2) end, formatNum = function(_, n) return tostring(n) end,
  parseFormattedNumber = function(_, s) return tonumber(s) end, formatDate = function(_, f, d) return tostring(f) .. '@' .. tostring(d or 'now') end, plural = function(_, n, a, b) return n == 1 and a or b end,
  getFallbackLanguages = function() return {'en'} end,
}, open)

local required = {}
local function need(name)
  if required[name] ~= nil then return required[name] end
  local chunk, message = loadSource(name)
  if not chunk then error(message or "module '" .. tostring(name) .. "' not found", 0) end
  required[name] = true
  local value = chunk(name)
  if value ~= nil then required[name] = value end
  return required[name]
end
for name, value in next, {string = string, table = table, math = math, os = os, strict = true, ustring = ustring, ['mw.text'] = text} do required[name] = value end
local function typeError(argument, position, expected) error('bad argument #' .. position .. " (" .. expected .. ' expected, got ' .. type(argument) .. ')', 3) end
required.libraryUtil = {
  checkType = function(name, position, argument, expected, optional) if not (optional and argument == nil) and type(argument) ~= expected then typeError(argument, position, expected) end end,
  checkTypeMulti = function(name, position, argument, expected) for _, one in ipairs(expected) do if type(argument) == one then return end end typeError(argument, position, table.concat(expected, ' or ')) end,
  checkTypeForNamedArg = function() end, checkTypeForIndex = function() end,
  makeCheckSelfFunction = function() return function() end end,
}
function require(name) return need(name) end
package = {loaded = required, preload = {}}

mw = setmetatable({
  text = text, ustring = ustring, clone = clone, html = {create = function(name) return create(name) end}, loadData = need, loadJsonData = function() return {} end,
  getCurrentFrame = function() return frame end, log = function() end, logObject = function() end, allToString = function(...) local out = {...} for i = 1, select('#', ...) do out[i] = tostring(out[i]) end return table.concat(out, '\t') end,
  addWarning = function() end, isSubsting = function() return false end, incrementExpensiveFunctionCount = function() end, dumpObject = tostring,
  title = setmetatable({getCurrentTitle = function() return title end, new = function(t) if t == nil or t == '' then return nil end return title end, makeTitle = function() return title end, equals = rawequal}, open),
  language = setmetatable({getContentLanguage = function() return language end, new = function() return language end, fetchLanguageName = function(code) return code == 'en' and 'English' or '' end, isKnownLanguageTag = function(code) return code == 'en' end, isValidCode = function() return true end, isSupportedLanguage = function() return true end, getFallbacksFor = function() return {'en'} end, fetchLanguageNames = function() return {en = 'English', de = 'Deutsch'} end}, open),
  site = setmetatable({siteName = 'Test', server = '//example.org', namespaces = {[0] = {id = 0, name = '', canonicalName = '', aliases = {}}, [10] = {id = 10, name = 'Template', canonicalName = 'Template', aliases = {}}}, stats = {pages = 1, articles = 1}}, open),
  uri = setmetatable({encode = function(s) return (s:gsub('[^%w]', function(c) return ('%%%02X'):format(c:byte()) end)) end, anchorEncode = function(s) return (s:gsub(' ', '_')) end, decode = tostring}, open),
}, open)
mw.getContentLanguage, mw.getLanguage = mw.language.getContentLanguage, mw.language.new

for _, name in ipairs({'load', 'loadstring', 'dofile', 'loadfile', 'coroutine', 'io', 'collectgarbage', 'newproxy', 'module', 'getfenv', 'setfenv', 'gcinfo', 'print', 'arg'}) do _G[name] = nil end
string.dump = nil
debug = {traceback = function(m) return m end}

local function show(value, depth)
  local kind = type(value)
  if kind == 'string' then return ('%q'):format(value) end
  if kind ~= 'table' then return kind == 'function' and kind or tostring(value) end
  if value == thing then return '<thing>' end
  local meta = getmetatable(value)
  if type(meta) == 'table' and rawget(meta, '__tostring') then return 'object ' .. tostring(value) end
  if depth > 4 then return '{...}' end
  local out = {}
  for _, key in ipairs(sortedKeys(value)) do out[#out + 1] = show(key, depth + 1) .. '=' .. show(rawget(value, key), depth + 1) end
  return '{' .. table.concat(out, ',') .. '}'
end
local function results(...)
  local out = {}
  for i = 1, select('#', ...) do
    local ok, shown = pcall(show, (select(i, ...)), 0)
    out[i] = ok and shown or 'not shown: ' .. tostring(shown)
  end
  return table.concat(out, '; ')
end

local calls = {
  {'frame', frame}, {'nothing'}, {'words', 'abc def', 'b', 2}, {'numbers', 12, 3.5}, {'digits', '1987', '7'},
  {'list', {'a', 'b', 'c', 3, x = 'y'}, 'b'}, {'date', '12 May 2001', '%d'}, {'tables', {{1, 2}, {3}}, {k = 'v'}, true},
  {'method', {}, 'a|b', '1'}, {'markup', "'''x''' [[a|b]] <br/> {{t}}", 'en', {}},
}

-- Loads the module `subject` and calls what it exports, each in every way; one line for each.
local out = {}
local function report(name, ...) out[#out + 1] = name .. ': ' .. results(...) end
local function callAll(name, value, depth)
  if type(value) == 'function' then
    for _, call in ipairs(calls) do
      local args = clone(call)
      -- what several calls share must not tell one of what another did
      if call[2] == frame then args[2] = frame end
      report(name .. '(' .. call[1] .. ')', pcall(value, unpack(args, 2)))
    end
  elseif type(value) == 'table' and value ~= thing and depth < 2 then
    for _, key in ipairs(sortedKeys(value)) do
      local item = rawget(value, key)
      if type(item) == 'function' or type(item) == 'table' then callAll(name .. '.' .. tostring(key), item, depth + 1) end
    end
  end
end
local ok, module = pcall(need, subject)
report('load', ok, module)
if ok then callAll('', module, 0) end
return table.concat(out, '\n')
