import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createExpander, expand as expandOnce} from '../../../src/expand/expand.js'
import type {CountingSource} from '../../../src/expand/functions/statistics.js'
import {createSite} from '../../../src/site/create.js'
import {englishData, englishWikipedia} from '../../../src/site/english.js'
import {withAllLanguages} from '../../../src/site/languages.js'
import type {Page} from '../../../src/site/page.js'
import {processorTime} from '../../processor-time.js'

const site = withAllLanguages(
  createSite({
    ...englishData,
    functionHooks: [
      ...englishData.functionHooks,
      ...'len pos rpos sub count replace explode urldecode PAGEBANNER'.split(' '),
    ],
  }),
)
const revision = {
  id: 77,
  timestamp: '2015-03-04T05:06:07Z',
  contributor: {name: 'Ada'},
  model: 'wikitext',
  text: 'āb',
}
const known: Page[] = [
  {title: 'Known', namespace: 0, text: 'āb', model: 'wikitext', id: 12, revision},
  {title: 'File:A.png', namespace: 6, text: '', model: 'wikitext'},
  {
    title: 'Data',
    namespace: 0,
    text: '{}',
    model: 'json',
    revision: {...revision, contributor: {ip: '::1'}, timestamp: 'x'},
  },
]
const pages: CountingSource = {
  get: (title) => known.find((page) => page.title === title),
  statistics: {pages: 12345, admins: 3},
  categorySize: (name) => (name === 'Big' ? {all: 1234, subcats: 200, files: 34} : undefined),
}
const expander = createExpander({site, pages})
const now = new Date('2017-09-01T12:00:00Z')
const expand = (text: string, title = 'Known'): string => expander.expand(text, {title, now})

describe('functions that ask the page source', () => {
  it.each([
    ['{{REVISIONID:Known}} {{REVISIONUSER:Known}} {{REVISIONTIMESTAMP:Known}}', '77 Ada 20150304050607'],
    ['{{REVISIONDAY:Known}} {{REVISIONMONTH1:Known}} {{REVISIONYEAR:Known}}', '4 3 2015'],
    ['<{{REVISIONUSER:Data}}|{{REVISIONYEAR:Data}}|{{REVISIONID:}}|{{REVISIONID:Nope}}', '<\n::1|||'],
    ['{{PAGEID:Known}} {{PAGEID:Nope}} {{PAGEID:}}', '12 0 '],
    ['{{PAGESIZE:Known}} {{PAGESIZE:Nope}}', '3 0'],
    ['{{NUMBEROFPAGES}} {{NUMBEROFPAGES:R}} {{NUMBEROFEDITS}}', '12,345 12345 0'],
    ['{{NUMBERINGROUP:sysop}} {{NUMBERINGROUP:bot}}', '3 0'],
    ['{{PAGESINCATEGORY:Big}} {{PAGESINCATEGORY:Big|R}} {{PAGESINCAT:Big|files}}', '1,234 1234 34'],
    ['{{PAGESINCATEGORY:Big|R|pages}} {{PAGESINCATEGORY:Big|subcats|R}} {{PAGESINCATEGORY:No}}', '1000 200 0'],
    ['{{#ifexist:Known|y|n}}{{#ifexist:Media:A.png|y|n}}{{#ifexist:File:B.png|y|n}}', 'yyn'],
    ['{{filepath:A.png}}|{{filepath:B.png}}', '//en.wikipedia.org/wiki/Special:Redirect/file/A.png|'],
    ['{{#contentmodel}} {{#contentmodel:canonical|Data}} {{#contentmodel:local|Data}}', 'wikitext json JSON'],
    ['{{#contentmodel:canonical|MediaWiki:A.js}} {{#contentmodel:|MediaWiki:A.css}}', 'javascript CSS'],
    ['{{#contentmodel:|Module:A}}', 'Scribunto'],
    ['{{#interlanguagelink:en|A}}{{#interlanguagelink:de|A|b}}', '[[de:A|b]]'],
  ])('%s', (text, expected) => expect(expand(text)).toBe(expected))

  it('knows the page itself, where it has a revision', () => {
    const page = known[0]!
    const text = '{{PAGEID}} {{REVISIONID}} {{REVISIONSIZE}} {{REVISIONYEAR}} {{REVISIONUSER}}'
    expect(expander.expand(text, {title: page.title, now})).toBe('12 77 3 2015 Ada')
    expect(expander.expand(text, {title: 'New page', now})).toBe('   2017 ')
  })

  it('stops asking when there were too many expensive calls', () => {
    const text = '{{#ifexist:Known|y|n}}{{#ifexist:Known|y|n}}{{PAGESIZE:Known}}'
    expect(expander.expand(text, {title: 'T', now, limits: {expensiveFunctions: 1}})).toBe('yn0')
  })
})

describe('functions about the page', () => {
  it('keep what they are told', () => {
    const {state} = expander.expandPage(
      '{{DISPLAYTITLE:<i>known</i>}}{{DISPLAYTITLE:Known|noreplace}}{{DEFAULTSORT:K}}{{SHORTDESC:a}}{{SHORTDESC:b|noreplace}}' +
        '{{#coordinates:1|2}}{{NOEXTERNALLANGLINKS:de}}',
      {title: 'Known', now},
    )
    expect(state.displayTitle).toBe('<i>known</i>')
    expect(state.defaultSort).toBe('K')
    expect(Object.fromEntries(state.properties)).toEqual({
      shortdesc: 'a',
      coordinates: '1|2',
      noexternallanglinks: 'de',
    })
  })

  it('do not rename a page', () => {
    const codes: string[] = []
    const {state} = expander.expandPage('{{DISPLAYTITLE:Other}}', {
      title: 'Known',
      onMessage: (message) => codes.push(String(message.ruleId)),
    })
    expect(state.displayTitle).toBeUndefined()
    expect(codes).toContain('display-title-ignored')
  })
})

describe('functions newer than the MediaWiki that could be asked', () => {
  it.each([
    ['{{#language}} {{#bcp47}} {{#dir}}', 'English en ltr'],
    ['{{#language:de|fr}} {{#bcp47:sr-ec}} {{#dir:ar}} {{#dir:nonsense}}', 'allemand sr-Cyrl rtl ltr'],
    ['{{#interwikilink:de|X|y}} {{#interlanguagelink:de|X}}', '[[:de:X|y]] [[de:X]]'],
    ['{{#isbn:0-306-40615-2}}', '[[Special:BookSources/0306406152|ISBN 0-306-40615-2]]'],
    ['{{#timef:2017-09-01|both|ja}}', '2017年9月1日 (金) 00:00'],
    ['{{#timef:2017-09-01|date|de}} {{#timefl:2017-09-01 10:00|time}}', '1. Sep. 2017 10:00'],
    ['{{#timef:2017-09-01}} {{#timef:2017-09-01|pretty}}', '00:00, 1 September 2017 1 September'],
    ['{{#timef:2017-09-01|nope}}', '<strong class="error">Error: Invalid time.</strong>'],
    ['{{#property:P1}}{{#statements:P1}}{{#babel:de}}{{#assessment:A}}{{#mentor:X}}{{#related:X}}{{#chart:x}}', ''],
    ['{{PENDINGCHANGELEVEL}}{{CASCADINGSOURCES}}{{PENDINGCHANGELEVEL:X}}{{NOEXTERNALLANGLINKS}}', ''],
    ['{{NUMBEROFWIKIS}} {{WBREPONAME}} {{USERLANGUAGE}} {{PAGELANGUAGE}} {{CONTENTLANGUAGE}}', '0 Wikidata en en en'],
    ['{{SERVERNAME}} {{ARTICLEPATH}}', 'en.wikipedia.org /wiki/$1'],
    ['{{#FORMAL:du|Sie}}', 'du'],
    ['{{formatnum:a<nowiki>12345</nowiki>b12345}}', 'a<nowiki>12345</nowiki>b12,345'],
    ['{{formatnum:12345678901234567890|LOSSLESS}} {{formatnum:1234|LOSSLESS}}', '12345678901234567890 1,234'],
    ['{{int:january}} {{int:May-gen}} {{int:jan}} {{int:sun}} {{int:monday}}', 'January May Jan Sun Monday'],
    ['{{#commaSeparatedList:a|b}}', 'a, b'],
  ])('%s', (text, expected) => expect(expand(text)).toBe(expected))

  it('takes the wiki’s own messages first', () => {
    const own = new Map<string, Page>([
      [
        'MediaWiki:Pfunc time error',
        {title: 'MediaWiki:Pfunc time error', namespace: 8, text: 'Wrong!', model: 'wikitext'},
      ],
    ])
    expect(expandOnce('{{#time:Y|nope}}', {site: englishWikipedia, pages: own})).toBe(
      '<strong class="error">Wrong!</strong>',
    )
  })
})

describe('#switch', () => {
  it('answers from its table as it does without', () => {
    const name = fc.constantFrom('a', 'b', 'c', '1', '01', '1.0', '2', '#default', '', 'A', '&#97;')
    const part = fc.tuple(name, fc.option(fc.constantFrom('x', 'y', 'z')))
    const calls = fc.array(name, {minLength: 3, maxLength: 6})
    fc.assert(
      fc.property(fc.array(part, {minLength: 8, maxLength: 14}), calls, (parts, wanted) => {
        const cases = parts.map(([label, value]) => (value === null ? label : `${label}=${value}`)).join('|')
        const template: Page = {
          title: 'Template:S',
          namespace: 10,
          text: `{{#switch:{{{1}}}|${cases}}}`,
          model: 'wikitext',
        }
        const source = new Map([[template.title, template]])
        const run = (text: string): string => expandOnce(text, {site, pages: source})
        const apart = wanted.map((one) => run(`<{{S|${one}}}>`)).join('')
        const together = run(wanted.map((one) => `<{{S|${one}}}>`).join(''))
        expect(together).toBe(apart)
      }),
    )
  })

  it('leaves a case that is not plain text to be expanded', () => {
    const cases = Array.from({length: 20}, (_, i) => `{{lc:K${i}}}=${i}`).join('|')
    const source = new Map([
      ['Template:S', {title: 'Template:S', namespace: 10, text: `{{#switch:{{{1}}}|${cases}}}`, model: 'wikitext'}],
    ])
    expect(expandOnce('{{S|k3}}{{S|k4}}{{S|k5}}{{S|k99}}', {site, pages: source})).toBe('345')
  })

  it('with 100,000 cases takes its time once', () => {
    const cases = Array.from({length: 100_000}, (_, i) => `k${i}=${i}`).join('|')
    const text = `{{#switch:k99999|${cases}}}`
    expect(processorTime(() => expect(expand(text)).toBe('99999'))).toBeLessThan(5000)
  })
})

describe('hostile calls', () => {
  it.each([
    ['padding', `{{padleft:x|1000000000|${'ab'.repeat(10)}}}`, 500],
    ['a deep expression', `{{#expr:${'('.repeat(100_000)}}}`, 100],
    ['a long expression', `{{#expr:${'1+'.repeat(100_000)}1}}`, 10],
    ['a long date', `{{#time:Y|${'1 day '.repeat(2000)}}}`, 100],
    ['an error that is none', `{{#iferror:${'<p class="'.repeat(20_000)}|a|b}}`, 10],
    ['a title of slashes', `{{#titleparts:${'/a'.repeat(100)}|1}}`, 1000],
    ['a path of slashes', `{{#rel2abs:${'/'.repeat(200_000)}x|A}}`, 10],
    ['a path of dots', `{{#rel2abs:${'./'.repeat(50_000)}|A}}`, 10],
    ['an anchor of brackets', `{{anchorencode:${'[[a|'.repeat(5000)}}}`, 10_000_000],
    ['spaces', `{{formatnum:${' '.repeat(50_000)}1${' '.repeat(50_000)}x}}`, 200_000],
  ])('%s end soon', (_, text, limit) => {
    expect(processorTime(() => expect(expand(text).length).toBeLessThanOrEqual(limit))).toBeLessThan(3000)
  })
})
