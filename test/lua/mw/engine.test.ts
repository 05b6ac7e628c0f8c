import {describe, expect, it, vi} from 'vitest'
import {createScriptEngine} from '../../../src/lua/mw/engine.js'
import {expand, parse} from '../../../src/pipeline.js'
import {englishWikipedia} from '../../../src/site/english.js'
import type {Page} from '../../../src/site/page.js'
import {lua, run} from './wiki.js'

const error = (text: string, number = 0) =>
  `<strong class="error"><span class="scribunto-error" id="mw-scribunto-error-${number}">${text}</span></strong>`

const hello: Page = {
  title: 'Module:Hi',
  namespace: 828,
  model: 'Scribunto',
  text: "return {greet = function(frame) return 'Hello ' .. frame.args[1] end}",
}
const pages = new Map([[hello.title, hello]])

describe('the pipeline', () => {
  it('runs the modules of the page source', () => {
    expect(expand('{{#invoke:Hi|greet|Ada}}', {pages})).toBe('Hello Ada')
    const root = parse('{{#invoke:Hi|greet|Ada}}', {pages})
    expect(JSON.stringify(root)).toContain('Hello Ada')
  })

  it('can be told not to', () => {
    expect(expand('{{#invoke:Hi|greet|Ada}}', {pages, scripts: false})).toBe('{{#invoke:Hi|greet|Ada}}')
  })

  it('takes no other kind of option', () => {
    const scripts = true as unknown as false
    expect(() => expand('x', {pages, scripts})).toThrow(TypeError)
  })

  it('takes an engine of the caller', () => {
    const scripts = createScriptEngine({limits: {instructions: 0}})
    expect(expand('{{#invoke:Hi|greet|Ada}}', {pages, scripts})).toBe(
      error('The time allocated for running scripts has expired.'),
    )
  })
})

describe('modules', () => {
  it('are found by the number of their namespace, in the wiki’s own words', () => {
    expect(run('{{#invoke:M|f}}', {'Module:M': 'return {f = function(frame) return frame:getTitle() end}'}).text).toBe(
      'Modulis:M',
    )
  })

  it('must be modules', () => {
    const {text} = run('{{#invoke:M/doc|f}}', {'Module:M/doc': 'return {f = function() return 1 end}'})
    expect(text).toBe(error('Script error: No such module &quot;M/doc&quot;.'))
  })

  it('that change are compiled anew', () => {
    const engine = createScriptEngine()
    const module = (n: number) => ({'Module:M': `return {f = function() return ${n} end}`})
    expect(run('{{#invoke:M|f}}', module(1), {engine}).text).toBe('1')
    expect(run('{{#invoke:M|f}}', module(2), {engine}).text).toBe('2')
    expect(run('{{#invoke:M|f}}', module(1), {engine}).text).toBe('1')
  })

  it('that are not Lua are told each time', () => {
    const engine = createScriptEngine()
    const expected = error('Lua error in Modulis:M at line 1: unexpected symbol near &#039;)&#039;.')
    expect(run('{{#invoke:M|f}}', {'Module:M': ')'}, {engine}).text).toBe(expected)
    expect(run('{{#invoke:M|f}}', {'Module:M': ')'}, {engine}).text).toBe(expected)
  })

  it('are kept within bounds', () => {
    const engine = createScriptEngine()
    const filler = `--[[${'x'.repeat(9_000_000)}]]`
    for (const name of ['A', 'B', 'C', 'D', 'E']) {
      const source = {[`Module:${name}`]: `${filler} return {f = function() return '${name}' end}`}
      expect(run(`{{#invoke:${name}|f}}`, source, {engine}).text).toBe(name)
    }
  })

  it('say where they fail: module, function, line', () => {
    const {messages} = run('{{#invoke:M|f}}', {'Module:M': "return {f = function()\n error('boo') end}"})
    expect(messages).toEqual(['lua-error: {{#invoke:M|f}} (Modulis:M, line 2): Lua error in Modulis:M at line 2: boo.'])
  })

  it('that do not exist are told too', () => {
    expect(run('{{#invoke:M|f}}', {}).messages).toEqual([
      'missing-module: Modulis:M is not there',
      'lua-error: {{#invoke:M|f}}: Script error: No such module "M".',
    ])
  })

  it('have their errors in the wiki’s own words', () => {
    const page = {title: 'MediaWiki:Scribunto-common-nosuchmodule', namespace: 8, model: 'wikitext', text: 'Kein "$2"!'}
    expect(expand('{{#invoke:M|f}}', {pages: new Map([[page.title, page]])})).toBe(error('Kein &quot;M&quot;!'))
  })

  it('warn', () => {
    const {messages} = run('{{#invoke:M|f}}', {'Module:M': "return {f = function() mw.addWarning('é!') end}"})
    expect(messages).toEqual(['lua-warning: é!'])
  })
})

describe('limits', () => {
  const endless = 'while true do end'

  it('end what takes too long, which pcall cannot catch', () => {
    const script = {limits: {instructions: 100_000}}
    const expected = error('The time allocated for running scripts has expired.')
    expect(lua(endless, {}, script)).toBe(expected)
    expect(lua(`return tostring(pcall(function() ${endless} end))`, {}, script)).toBe(expected)
    expect(lua(`return tostring(xpcall(function() ${endless} end, function() return 1 end))`, {}, script)).toBe(
      expected,
    )
    expect(
      lua(
        `return frame:preprocess('{{#invoke:E|f}}') .. 'after'`,
        {
          'Module:E': `return {f = function() ${endless} end}`,
        },
        script,
      ),
    ).toContain('The time allocated')
  })

  it('count for the page, not for the call', () => {
    const script = {limits: {instructions: 100_000}}
    const module = {'Module:M': 'return {f = function() for i = 1, 40000 do end return 1 end}'}
    const {text} = run('{{#invoke:M|f}},{{#invoke:M|f}},{{#invoke:M|f}},{{#invoke:M|f}}', module, {script})
    expect(text.startsWith('1,1,<strong')).toBe(true)
    expect(text.endsWith('</strong>')).toBe(true)
  })

  it('count what inner calls take', () => {
    const script = {limits: {instructions: 100_000}}
    const inner = {'Module:I': 'return {f = function() for i = 1, 60000 do end return 1 end}'}
    const twice = "local a = frame:preprocess('{{#invoke:I|f}}') return a .. frame:preprocess('{{#invoke:I|f}}')"
    expect(lua(twice, inner, script)).toContain('The time allocated')
    expect(lua("return mw.loadData('Module:D').x", {'Module:D': 'while true do end'}, script)).toContain('The time')
    expect(lua("return tostring(pcall(mw.loadData, 'Module:D'))", {'Module:D': 'while true do end'}, script)).toBe(
      error('The time allocated for running scripts has expired.'),
    )
  })

  it('end what takes too much memory', () => {
    const expected = error('The amount of memory allowed for running scripts has been exceeded.')
    expect(lua("return ('x'):rep(1e9)")).toBe(expected)
    expect(lua('local t = {} for i = 1, 1e9 do t[i] = {i} end')).toBe(expected)
    expect(lua("return tostring(pcall(function() return ('x'):rep(1e9) end))")).toBe(expected)
    expect(
      lua("local s = ('x'):rep(5e6) local t = {} for i = 1, 1e6 do t[i] = frame:newChild{args = {s .. i}} end"),
    ).toBe(expected)
  })

  it.each([
    "frame:newChild{title = 'x', args = {1}}",
    "frame:newParserValue('x')",
    "frame:getArgument('x')",
    "mw.title.new('A' .. i)",
    "mw.message.new('x')",
    "mw.message.rawParam('x')",
    "mw.language.new('en')",
    "mw.loadData('Module:D')",
    "(pairs(mw.loadData('Module:D')))",
    "mw.text.gsplit('a', 'b')",
    "mw.ustring.gmatch('a', 'b')",
    "mw.ustring.gcodepoint('a')",
    "mw.html.create('b')",
    "mw.uri.new('http://a.b/')",
    'function() return i end',
  ])('count what is kept of %s', (kept) => {
    const script = {limits: {memory: 1e5, instructions: 1e7}}
    expect(lua(`local t = {} for i = 1, 1e9 do t[#t + 1] = ${kept} end`, {'Module:D': 'return {1}'}, script)).toBe(
      error('The amount of memory allowed for running scripts has been exceeded.'),
    )
  })

  it.each([
    "frame:extensionTag('nowiki', 'x')",
    "frame:callParserFunction('lc', 'x')",
    "frame:preprocess('<nowiki/>')",
    "pcall(mw.loadData, 'Module:' .. i)",
    "pcall(require, 'Module:' .. i)",
    "mw.text.decode(('&amp;'):rep(1000))",
  ])('are soon used up by %s', (call) => {
    const script = {limits: {memory: 1e6, instructions: 1e6}}
    expect(lua(`for i = 1, 1e9 do ${call} end`, {}, script)).toMatch(/The (?:time allocated|amount of memory allowed)/)
  })

  it('hold for what the host makes of long texts', () => {
    const expected = error('The amount of memory allowed for running scripts has been exceeded.')
    const script = {limits: {memory: 1e6, instructions: 1e7}}
    const long = "local s = ('x'):rep(2e5) local l = mw.language.new('en')"
    expect(lua(`${long} for i = 1, 1e6 do l:uc(s) end`, {}, script)).toBe(expected)
    expect(lua(`${long} for i = 1, 1e6 do frame:preprocess(s) end`, {}, script)).toBe(expected)
    expect(lua(`${long} for i = 1, 1e6 do mw.message.newRawMessage('$1', s):plain() end`, {}, script)).toBe(expected)
    expect(lua(`${long} for i = 1, 1e6 do mw.title.new(s) end`, {}, script)).toContain('expired')
    expect(lua('for i = 1, 1e6 do mw.site.interwikiMap() end', {}, script)).toBe(expected)
  })

  it('hold for calls within calls', () => {
    expect(lua("return frame:preprocess('{{#invoke:M|f}}')")).toContain('stack overflow')
    expect(
      run('{{A}}', {
        'Template:A': '{{#invoke:M|f}}',
        'Module:M': "return {f = function(frame) return frame:preprocess('{{A}}') end}",
      }).text,
    ).toContain('Template loop')
  })

  it('let functions recur as deep as Lua does', () => {
    expect(lua('local function f(n) return n == 0 and 0 or 1 + f(n - 1) end return f(1000)')).toBe('1000')
    expect(lua('local function f() return 1 + f() end return tostring((pcall(f)))')).toBe('false')
  })

  it('hold for expensive functions, over all calls of the page', () => {
    const module = {
      'Module:M':
        "return {f = function(frame) for i = 1, 300 do local x = mw.title.new(frame.args[1] .. i).exists end return 'ok' end}",
    }
    const {text} = run('{{#invoke:M|f|a}}{{#invoke:M|f|a}}{{#invoke:M|f|b}}', module)
    expect(text).toBe(`okok${error('Lua error in mw.title.lua at line 209: too many expensive function calls.')}`)
  })
})

describe('where JavaScript cannot be compiled', () => {
  it('says so once, and the page has an error', () => {
    const original = globalThis.Function
    vi.stubGlobal('Function', () => {
      throw new EvalError('Code generation from strings disallowed for this context')
    })
    try {
      const {text, messages} = run('{{#invoke:M|f}}{{#invoke:M|f}}a', {'Module:M': 'return {}'})
      expect(text).toContain('Lua error: Lua modules cannot be run here')
      expect(text.endsWith('a')).toBe(true)
      expect(messages.filter((message) => message.startsWith('lua-unavailable'))).toHaveLength(1)
    } finally {
      vi.unstubAllGlobals()
      expect(globalThis.Function).toBe(original)
    }
  })
})

describe('libraries of the caller', () => {
  const script = {
    libraries: {
      'mw.wikibase': () => ({getEntityIdForCurrentPage: () => 'Q42'}),
      'mw.ext.data': () => ({get: (name: unknown) => `data of ${name}`}),
      'mw.ext.deep.er': () => ({x: () => 1}),
    },
  }

  it('stand where the extension would put them', () => {
    expect(lua("return mw.wikibase.getEntityIdForCurrentPage() .. mw.ext.data.get('a')", {}, script)).toBe(
      'Q42data of a',
    )
    expect(
      lua(
        "return require('mw.wikibase') == mw.wikibase and mw.ext.deep.er.x() .. mw.ext.ParserFunctions.expr('1+1')",
        {},
        script,
      ),
    ).toBe('12')
  })

  it('take and give plain data', () => {
    const given: unknown[] = []
    const library = {
      'mw.x': ({title}: {title: string}) => ({
        title,
        list: [1, 'é', {a: null, b: [true]}],
        take: (...args: unknown[]) => {
          given.push(...args)
          return {n: args.length, é: 'ü'}
        },
        fail: () => {
          throw new Error('no é')
        },
        none: () => undefined,
      }),
    }
    const code =
      "local r = mw.x.take('é', {1, {2}}, {x = 1, [true] = 2, [5] = 3}, nil, print, 1.5, false) return mw.x.title .. mw.x.list[2] .. tostring(mw.x.list[3].b[1]) .. r.n .. r['é'] .. tostring(mw.x.none()) .. select(2, pcall(mw.x.fail))"
    expect(lua(code, {}, {libraries: library})).toBe('Téütrue7ünilno é'.replace('ütrue', 'true'))
    expect(given).toEqual(['é', [1, [2]], {x: 1, 5: 3}, undefined, undefined, 1.5, false])
    expect(lua('mw.x.fail()', {}, {libraries: library})).toBe(error('Lua error in Modulis:M at line 1: no é.'))
    expect(lua('local t = {} t.t = t mw.x.take(t) return 1', {}, {libraries: library})).toBe('1')
    expect(lua('return tostring(mw.x.take.constructor)', {}, {libraries: library})).toContain('attempt to index field')
  })

  it('are nil without', () => {
    expect(lua('return tostring(mw.wikibase) .. tostring(mw.ext.data)')).toBe('nilnil')
  })
})

describe('data', () => {
  it('are loaded once a page', () => {
    let loaded = 0
    const script = {libraries: {'mw.count': () => ({up: () => ++loaded})}}
    const data = {
      'Module:D': 'mw.count.up() return {x = 1}',
      'Module:M': "return {f = function() return mw.loadData('Module:D').x end}",
    }
    expect(run('{{#invoke:M|f}}{{#invoke:M|f}}', data, {script}).text).toBe('11')
    expect(loaded).toBe(1)
  })

  it('come from JSON pages too', () => {
    const json = {
      'Module:D.json': '{"a": [1, "é", null, {"b": true}], "5": 2.5}',
      'Module:E.json': '{',
      'Module:F.json': '"x"',
    }
    expect(
      lua("local d = mw.loadJsonData('Module:D.json') return d.a[1] .. d.a[2] .. tostring(d.a[4].b) .. d['5']", json),
    ).toBe('1étrue2.5')
    expect(lua("return select(2, pcall(function() mw.loadJsonData('Module:D.json').x = 1 end))", json)).toContain(
      'table from mw.loadJsonData is read-only',
    )
    expect(
      lua(
        "return tostring(pcall(mw.loadJsonData, 'Module:E.json')) .. tostring(pcall(mw.loadJsonData, 'Module:F.json'))",
        json,
      ),
    ).toBe('falsefalse')
    expect(
      lua("return tostring(pcall(mw.loadJsonData, 'Module:G.json'))", {
        'Module:G.json': '['.repeat(5000) + ']'.repeat(5000),
      }),
    ).toBe('true')
  })

  it('may not want themselves', () => {
    expect(lua("return tostring(pcall(mw.loadData, 'Module:D'))", {'Module:D': "return mw.loadData('Module:D')"})).toBe(
      'false',
    )
  })

  it('may be copied', () => {
    expect(
      lua("local d = mw.clone(mw.loadData('Module:D')) d.t.y = 2 return d.t.x + d.t.y", {
        'Module:D': 'return {t = {x = 1}}',
      }),
    ).toBe('3')
  })

  it('may be walked through in pieces', () => {
    const data = {'Module:D': 'return {5, 6, a = 7}'}
    expect(
      lua(
        "local step, t = pairs(mw.loadData('Module:D')) local k, v = step(t, 1) return k .. v .. tostring(step(t, 'a'))",
        data,
      ),
    ).toBe('26nil')
    expect(lua("local step, t = pairs(mw.loadData('Module:D')) return tostring(pcall(step, t, 'nope'))", data)).toBe(
      'false',
    )
  })
})

describe('what is newer than the MediaWiki that was asked', () => {
  it('titles tell their content and language', () => {
    const a = {'Template:A': 'é {{{1}}}'}
    expect(
      lua("local t = mw.title.new('Template:A') return t.content .. t.pageLang:getCode() .. #t.categories", a),
    ).toBe('é {{{1}}}ltg0')
    expect(lua("return tostring(mw.title.new('Nope').content)")).toBe('nil')
  })

  it('languages tell their code as browsers know it', () => {
    expect(lua("return mw.language.new('zh-hans'):toBcp47Code() .. mw.language.new('be-x-old'):toBcp47Code()")).toBe(
      'zh-Hansbe-tarask',
    )
  })

  it('the site tells its database', () => {
    expect(lua('return mw.site.wikiId')).toBe('ltgwiki')
  })

  it('images are drawn', () => {
    expect(lua("return tostring(mw.svg.new():setContent('<rect/>'))")).toMatch(
      /^<img src="data:image\/svg\+xml;base64,/,
    )
  })
})

describe('where the page is known', () => {
  it('it tells its id, and is found by it', () => {
    const page: Page = {title: 'T', namespace: 0, model: 'wikitext', text: '', id: 7}
    const module: Page = {
      ...hello,
      title: 'Module:M',
      text: 'return {f = function() local t = mw.title.getCurrentTitle() return t.id .. t.text .. mw.title.new(7).text .. tostring(mw.title.new(8)) end}',
    }
    const both = new Map([page, module].map((each) => [each.title, each]))
    expect(expand('{{#invoke:M|f}}', {pages: both, title: 'T'})).toBe('7TTnil')
  })

  it('categories are counted by a source that can', () => {
    expect(
      lua(
        "local s = mw.site.stats.pagesInCategory('Full', '*') return s.all .. s.pages .. s.subcats .. s.files .. mw.site.stats.pagesInCategory('Full', 'files')",
      ),
    ).toBe('94233')
    expect(lua("return mw.site.stats.usersInGroup('sysop') .. mw.site.stats.pagesInNamespace(0)")).toBe('10')
  })
})

describe('package', () => {
  it('lets modules find modules in other ways', () => {
    expect(
      lua("package.loaders[3] = function(name) return function() return name .. '!' end end return require('x')"),
    ).toBe('x!')
    expect(lua("package.loaders = nil return tostring(pcall(require, 'x'))")).toBe('false')
    expect(lua("package.preload = nil return type(require('bit32'))")).toBe('table')
    expect(
      lua('local t = {} package.seeall(t) return tostring(t.string == string) .. tostring(package.seeall(1))'),
    ).toBe('truenil')
    expect(
      lua(
        'return mw.executeFunction(function(f) return f:getTitle(), 1, nil, 2 end) .. tostring(pcall(mw.executeFunction))',
      ),
    ).toBe('Modulis:M1false')
    expect(
      lua(
        'mw.text = {trim = 1} local n = 0 for k in pairs(mw) do n = n + 1 end return mw.text.trim .. tostring(n > 20)',
      ),
    ).toBe('1true')
  })
})

describe('isolation', () => {
  const names = [
    'constructor',
    'prototype',
    '__proto__',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'context',
    'frame',
    'call',
    'apply',
  ]
  const objects = [
    'mw',
    'frame',
    'frame.args',
    'frame:getParent()',
    'mw.text',
    'mw.site',
    'mw.site.namespaces',
    'mw.site.namespaces[0]',
    'mw.site.stats',
    'mw.title',
    "mw.title.new('A')",
    "mw.title.new('File:A').file",
    'mw.language',
    "mw.language.new('en')",
    "mw.message.new('x')",
    "mw.html.create('b')",
    'mw.uri',
    'mw.ustring',
    'mw.hash',
    'mw.ext',
    'mw.ext.ParserFunctions',
    'package',
    'package.loaded',
    'package.preload',
    "mw.loadData('Module:D')",
    'getmetatable(frame.args)',
    'mw.site.interwikiMap()',
    'mw.language.fetchLanguageNames()',
    "frame:newParserValue('x')",
    'frame:getArgument(1)',
    'string',
    '_G',
    "mw.loadData('Module:D').t",
  ]

  it.each(objects)('%s has none of JavaScript’s fields', (object) => {
    const code = `local o = ${object} for _, k in ipairs{${names.map((name) => `'${name}'`)}} do assert(o[k] == nil, k) end return 'ok'`
    expect(lua(code, {'Module:D': 'return {t = {}}'})).toBe('ok')
  })

  it.each(names)('an argument, module, function or message named %s is one as any other', (name) => {
    expect(
      run(`{{#invoke:M|f|${name}=x}}`, {
        'Module:M': `return {f = function(frame) return frame.args.${name} end}`,
      }).text,
    ).toBe('x')
    expect(run(`{{#invoke:M|${name}}}`, {'Module:M': 'return {}'}).text).toBe(
      error(`Script error: The function &quot;${name}&quot; does not exist.`),
    )
    expect(lua(`return tostring(mw.message.new('${name}'):exists()) .. tostring(mw.title.new('${name}').exists)`)).toBe(
      'falsefalse',
    )
    expect(
      lua(
        `return tostring(pcall(require, '${name}')) .. tostring(mw.language.isKnownLanguageTag('${name}')) .. tostring(mw.site.namespaces['${name}'])`,
      ),
    ).toBe('falsefalsenil')
    expect(
      lua(
        `return tostring(mw.language.new('en'):getArrow('${name}')) .. tostring(pcall(mw.site.interwikiMap, '${name}')) .. tostring(pcall(frame.callParserFunction, frame, '${name}', 'x'))`,
      ),
    ).toBe('nilfalsefalse')
  })

  it('keeps calls apart', () => {
    const module = {
      'Module:M':
        'mw.x = (mw.x or 0) + 1 string.y = (string.y or 0) + 1 z = (z or 0) + 1 mw.text.trim = mw.text.trim or 1 package.loaded.q = (package.loaded.q or 0) + 1 return {f = function(frame) frame.args.w = (frame.args.w or 0) + 1 getmetatable(frame.args).v = 1 return mw.x .. string.y .. z .. package.loaded.q .. frame.args.w end}',
    }
    expect(run('{{#invoke:M|f}} {{#invoke:M|f}}', module).text).toBe('11111 11111')
  })

  it('keeps engines apart', () => {
    const page = (text: string) =>
      new Map([['Module:M', {title: 'Module:M', namespace: 828, model: 'Scribunto', text}]])
    const counting =
      'string.n = (string.n or 0) + 1 N = (N or 0) + 1 return {f = function() return string.n .. N .. tostring(mw.own and mw.own.name) end}'
    const one = createScriptEngine({libraries: {'mw.own': () => ({name: 'one'})}})
    const two = createScriptEngine()
    const results = [one, two, one, two].map((scripts, i) =>
      expand('{{#invoke:M|f}}', {pages: page(`${counting} -- ${i % 2}`), scripts}),
    )
    expect(results).toEqual(['11one', '11nil', '11one', '11nil'])
  })

  it('keeps pages apart', () => {
    const engine = createScriptEngine()
    const module = {
      'Module:M': "return {f = function() local n = mw.title.new('Nope').exists return mw.loadData('Module:D').t end}",
      'Module:D': 'return {t = mw.title.getCurrentTitle().text}',
    }
    expect(run('{{#invoke:M|f}}', module, {engine, title: 'One'}).text).toBe('One')
    expect(run('{{#invoke:M|f}}', module, {engine, title: 'Two'}).text).toBe('Two')
  })

  it('lets nobody change what is shared', () => {
    expect(
      lua("local names = mw.language.fetchLanguageNames() names.de = 'x' return mw.language.fetchLanguageNames().de"),
    ).toBe('Deutsch')
    expect(lua('return tostring(pcall(setmetatable, mw, {})) .. tostring(getmetatable(mw))')).toBe('falsefalse')
  })

  it('lets scripts make no markers', () => {
    expect(lua("return '\\127\\238\\128\\128\\238\\128\\128x'")).not.toContain('\x7f')
    expect(
      lua('return [[\x7f\'"`UNIQ--ref-00000005-QINU`"\'\x7f]]'.replaceAll('\x7f', "]] .. '\\127' .. [[")),
    ).not.toContain('\x7f')
  })
})

describe('English Wikipedia', () => {
  it('knows the function', () => {
    expect(englishWikipedia.functionHooks.get('#invoke')).toBe('invoke')
  })
})
