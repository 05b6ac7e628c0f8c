import {describe, expect, it} from 'vitest'
import {createScriptEngine} from '../../../src/lua/mw/engine.js'
import {expand} from '../../../src/pipeline.js'
import {englishWikipedia} from '../../../src/site/english.js'
import type {Page} from '../../../src/site/page.js'
import type {SiteConfig} from '../../../src/site/types.js'

/** Expands pages with one engine, over modules that may be changed. */
function wiki(modules: Record<string, string>, site: SiteConfig = englishWikipedia, engine = createScriptEngine()) {
  const page = (title: string): Page | undefined => {
    const text = Object.hasOwn(modules, title) ? modules[title] : undefined
    if (text === undefined) return undefined
    const namespace = title.startsWith('Module:') ? 828 : title.startsWith('Template:') ? 10 : 0
    const model = title.endsWith('.json') ? 'json' : namespace === 828 ? 'Scribunto' : 'wikitext'
    return {title, namespace, text, model}
  }
  const show = (title: string, now = 0, text = '{{#invoke:Show|f}}') => {
    const messages: string[] = []
    const result = expand(text, {
      site,
      title,
      pages: {get: page},
      scripts: engine,
      now: new Date(now),
      onMessage: ({ruleId}) => messages.push(String(ruleId)),
    })
    return messages.length > 0 ? `${result} (${messages.join(' ')})` : result
  }
  return {show, engine, modules}
}

/** Shows `x` of a data module, and how many instructions the page took for it. */
const SHOW = "return {f = function(frame) return tostring(mw.loadData('Module:Data').x) end}"

/** An engine whose pages may run for as long as it takes to make the data once, not twice. */
const tight = () => createScriptEngine({limits: {instructions: 20_000}})
const SLOW = 'local n = 0 for i = 1, 15000 do n = n + 1 end '

describe('data of mw.loadData', () => {
  it('are made once for all pages of a wiki', () => {
    const modules = {'Module:Show': SHOW, 'Module:Data': `${SLOW}return {x = n}`}
    const page = wiki(modules, englishWikipedia, tight())
    expect(page.show('A')).toBe('15000')
    // were they made anew, both calls together would take too long
    expect(page.show('B', 0, '{{#invoke:Show|f}}')).toBe('15000')
    modules['Module:Show'] = `local n = 0 for i = 1, 15000 do n = n + 1 end ${SHOW}`
    expect(page.show('C')).toBe('15000')
    modules['Module:Data'] = `${SLOW}return {x = n + 1}`
    expect(page.show('D')).toContain('The time allocated')
  })

  it('are made anew when their module changes, or one that it requires', () => {
    const modules = {
      'Module:Show': SHOW,
      'Module:Data': "return {x = require('Module:Part').y}",
      'Module:Part': "return {y = mw.loadData('Module:Inner').z}",
      'Module:Inner': 'return {z = 1}',
    }
    const {show} = wiki(modules)
    expect([show('A'), show('B')]).toEqual(['1', '1'])
    modules['Module:Inner'] = 'return {z = 2}'
    expect([show('A'), show('B')]).toEqual(['2', '2'])
    modules['Module:Part'] = "return {y = mw.loadData('Module:Inner').z + 5}"
    expect([show('A'), show('B')]).toEqual(['7', '7'])
    modules['Module:Data'] = 'return {x = 0}'
    expect([show('A'), show('B')]).toEqual(['0', '0'])
  })

  it('of one wiki are not another’s', () => {
    const engine = createScriptEngine()
    const modules = {'Module:Show': SHOW, 'Module:Data': 'return {x = mw.site.siteName}'}
    const one = wiki(modules, {...englishWikipedia, name: 'One'}, engine)
    const other = wiki(modules, {...englishWikipedia, name: 'Other'}, engine)
    expect([one.show('A'), other.show('A'), one.show('B'), other.show('B')]).toEqual(['One', 'Other', 'One', 'Other'])
  })

  it('are read-only, and what one page does to its view no other sees', () => {
    const modules = {
      'Module:Show': `return {f = function()
        local d = mw.loadData('Module:Data')
        local before = tostring(d.x) .. tostring(d.t.y) .. tostring(rawget(d, 'z'))
        local written = pcall(function() d.x = 2 end) or pcall(function() d.t.y = 2 end)
        rawset(d, 'z', 3) rawset(d.t, 'y', 3) rawset(getmetatable(d), '__index', function() return 9 end)
        local copy = mw.clone(mw.loadData('Module:Data')) copy.t.y = 4
        return before .. tostring(written)
      end}`,
      'Module:Data': 'return {x = 1, t = {y = 1}}',
    }
    const {show} = wiki(modules)
    expect([show('A'), show('B'), show('B', 0, '{{#invoke:Show|f}}{{#invoke:Show|f}}')]).toEqual([
      '11nilfalse',
      '11nilfalse',
      '11nilfalse11nilfalse',
    ])
  })

  it('have a metatable each, of which code may make what it likes', () => {
    const modules = {
      'Module:Show': `return {f = function()
        local data = mw.loadData('Module:Data')
        local a, b = data.a, data.b
        local out = {tostring(data.a == a), a[1], tostring(getmetatable(a) == getmetatable(b)), tostring(getmetatable(a) == getmetatable(a))}
        getmetatable(a).__index = function(_, key) return 'made ' .. tostring(key) end
        out[#out + 1] = a[1] .. ' ' .. a.x .. ' ' .. tostring(b[1])
        getmetatable(b).__ipairs = nil
        for _, value in ipairs(b) do out[#out + 1] = value end
        local ok, why = pcall(function() data.c = 1 end)
        out[#out + 1] = why:match('read%-only')
        return table.concat(out, ', ')
      end}`,
      'Module:Data': "return {a = {'one'}, b = {'two', 'three'}}",
    }
    const page = wiki(modules)
    const shown = 'true, one, false, true, made 1 made x two, read-only'
    expect([page.show('A'), page.show('B')]).toEqual([shown, shown])
  })

  it('are gone over by loops and by hand alike', () => {
    const modules = {
      'Module:Show': `return {f = function()
        local data = mw.loadData('Module:Data')
        local out = {}
        local add = function(key, value) out[#out + 1] = key .. '=' .. (type(value) == 'table' and value[1] or value) end
        for i, value in ipairs(data.list) do add(i, value) end
        for key, value in pairs(data.list) do add(key, value) end
        local step, state, start = ipairs(data.list)
        for _ = 1, 2 do for i, value in step, state, start do add(i, value) end end
        local forth, table, from = pairs(data.list)
        add(forth(table, from))
        for key, value in forth, table, 1 do add(key, value) end
        for i, value in step, data.other, 1 do add(i, value) end
        for i, value in ipairs(data.list) do
          for j, inner in ipairs(data.other) do add(i .. j, inner) end
          if i == 2 then break end
        end
        return _G.table.concat(out, ' ')
      end}`,
      'Module:Data': "return {list = {'a', {'b'}, 'c'}, other = {'x', 'y'}}",
    }
    const list = '1=a 2=b 3=c'
    expect(wiki(modules).show('A')).toBe(`${list} ${list} ${list} ${list} 1=a 2=b 3=c 2=b 3=c 11=x 12=y 21=x 22=y`)
  })

  it('are asked for as if they were not shared: pages are told of, errors stay errors', () => {
    const modules: Record<string, string> = {'Module:Show': SHOW, 'Module:Data': "error('no')"}
    const {show} = wiki(modules)
    expect(show('A')).toContain('no')
    expect(show('B')).toContain('no')
    modules['Module:Data'] = 'return {x = function() end}'
    expect(show('A')).toContain('unsupported data type')
    expect(show('B')).toContain('unsupported data type')
    modules['Module:Data'] = 'return {x = 1}'
    expect(show('A')).toBe('1')
    delete modules['Module:Data']
    expect(show('A')).toContain('not found')
  })

  // each tells one page from another, or the moment
  it.each([
    'mw.title.getCurrentTitle().text',
    'mw.title.getCurrentTitle().prefixedText',
    "tostring(mw.title.new('A').exists) .. mw.title.getCurrentTitle().text",
    "mw.getCurrentFrame():preprocess('{{PAGENAME}}')",
    "mw.getCurrentFrame():callParserFunction('PAGENAME', '') .. mw.getCurrentFrame():preprocess('{{PAGENAME}}')",
    "mw.getCurrentFrame():expandTemplate{title = 'Name'}",
    "mw.getCurrentFrame():newChild{title = 'X', args = {'y'}}:preprocess('{{{1}}}{{PAGENAME}}')",
    'tostring(mw.getCurrentFrame():getParent() and mw.getCurrentFrame():getParent():getTitle()) .. mw.title.getCurrentTitle().text',
    '(function() local ok, v = pcall(function() return mw.title.getCurrentTitle().text end) return v end)()',
    "require('Module:Page')",
    "mw.loadData('Module:Inner').x",
    "mw.message.new('x'):plain() .. mw.title.getCurrentTitle().text",
  ])('that depend on the page are its own: %s', (code) => {
    const {show} = wiki({
      'Module:Show': SHOW,
      'Module:Data': `return {x = ${code}}`,
      'Module:Page': 'return mw.title.getCurrentTitle().text',
      'Module:Inner': 'return {x = mw.title.getCurrentTitle().text}',
      'Template:Name': '{{PAGENAME}}',
    })
    const [a, b, again] = [show('Page A'), show('Page B'), show('Page A')]
    expect(a).toContain('Page A')
    expect(b).toContain('Page B')
    expect(again).toBe(a)
  })

  it.each([
    'os.time()',
    "os.date('%Y')",
    "mw.getContentLanguage():formatDate('Y')",
    "mw.language.new('fr'):formatDate('Y-m')",
    "mw.getCurrentFrame():preprocess('{{CURRENTYEAR}}')",
    "os.date('*t').year",
    'os.time{year = os.date("*t").year, month = 1, day = 1}',
  ])('that depend on the time are of their page: %s', (code) => {
    const {show} = wiki({'Module:Show': SHOW, 'Module:Data': `return {x = ${code}}`})
    const [a, b] = [show('A', Date.UTC(2001, 5, 1)), show('A', Date.UTC(2011, 5, 1))]
    expect(a).not.toBe(b)
    expect(show('A', Date.UTC(2001, 5, 1))).toBe(a)
  })

  it('that read other pages are of their page', () => {
    const modules: Record<string, string> = {
      'Module:Show': SHOW,
      'Module:Data':
        "return {x = tostring(mw.title.new('Text'):getContent()) .. tostring(mw.title.new('Text').exists)}",
      Text: 'one',
    }
    const {show} = wiki(modules)
    expect([show('A'), show('B')]).toEqual(['onetrue', 'onetrue'])
    modules.Text = 'two'
    expect([show('A'), show('B')]).toEqual(['twotrue', 'twotrue'])
    delete modules.Text
    expect(show('A')).toBe('nilfalse')
    modules['Module:Data'] = "return {x = tostring(pcall(require, 'Module:Later'))}"
    expect(show('A')).toBe('false')
    modules['Module:Later'] = 'return 1'
    expect(show('A')).toBe('true')
  })

  it('do what they do to the page for each page', () => {
    const {show} = wiki({'Module:Show': SHOW, 'Module:Data': "mw.addWarning('w') return {x = 1}"})
    expect([show('A'), show('B')]).toEqual(['1 (lua-warning)', '1 (lua-warning)'])
  })

  it('see no markers of a page that they have made up', () => {
    const {show} = wiki({
      'Module:Show': SHOW,
      'Module:Data': `local t = {} for i = 0, 3 do
        t[#t + 1] = mw.text.unstripNoWiki('\\127\\'"\`UNIQ--nowiki-0000000' .. i .. '-QINU\`"\\'\\127')
      end return {x = table.concat(t)}`,
    })
    const page = (secret: string) => show('A', 0, `<nowiki>${secret}</nowiki>{{#invoke:Show|f}}`)
    page('secret')
    expect(page('other')).not.toContain('secret')
  })

  it('from JSON pages are kept as long as the page has the text', () => {
    const modules = {
      'Module:Show': "return {f = function() return mw.loadJsonData('Data.json').x[2] end}",
      'Data.json': '{"x": [1, 2]}',
    }
    const {show} = wiki(modules)
    expect([show('A'), show('B')]).toEqual(['2', '2'])
    modules['Data.json'] = '{"x": [1, 3]}'
    expect(show('A')).toBe('3')
    modules['Data.json'] = '{"x": '
    expect(show('A')).toContain('not a valid JSON page')
  })

  it('of many modules do not grow without end', () => {
    const long = `--${'x'.repeat(1 << 20)}\n`
    const modules: Record<string, string> = {}
    for (let i = 0; i < 40; i++) {
      modules[`Module:D${i}`] = `${long}return {x = ${i}}`
      modules[`Module:S${i}`] = `return {f = function() return mw.loadData('Module:D${i}').x end}`
    }
    const {show} = wiki(modules)
    for (let i = 0; i < 40; i++) expect(show('A', 0, `{{#invoke:S${i}|f}}`)).toBe(String(i))
    expect(show('B', 0, '{{#invoke:S0|f}}{{#invoke:S39|f}}')).toBe('039')
  })
})
