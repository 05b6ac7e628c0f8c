import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {expand, expandPage} from '../../src/expand/expand.js'
import type {Limits} from '../../src/expand/types.js'
import {englishWikipedia as site} from '../../src/site/english.js'
import {processorTime} from '../processor-time.js'
import {pagesOf} from './pages.js'

interface Result {
  text: string
  codes: (string | undefined)[]
  messages: VFileMessage[]
}

function run(text: string, pages: Record<string, string> = {}, limits: Partial<Limits> = {}): Result {
  const messages: VFileMessage[] = []
  const onMessage = (message: VFileMessage) => void messages.push(message)
  const expanded = expand(text, {site, pages: pagesOf(pages), title: 'T', limits, onMessage})
  return {text: expanded, codes: messages.map(({ruleId}) => ruleId), messages}
}

const chain = (count: number, body: (next: string) => string): Record<string, string> =>
  Object.fromEntries(Array.from({length: count}, (_, i) => [`Template:D${i}`, body(`d${i + 1}`)]))

const WARNING = '<!-- WARNING: template omitted, post-expand include size too large -->'

describe("limits are MediaWiki's", () => {
  test('included text', () => {
    const big = 'x'.repeat(100_000)
    const {text, messages} = run('{{big}}'.repeat(22), {'Template:Big': big})
    expect(text).toBe(big.repeat(20) + `[[:Template:Big]]${WARNING}`.repeat(2))
    expect(messages.map((m) => [m.ruleId, m.source, m.line, m.column])).toEqual([['include-size', 'wikast', 1, 141]])
  })

  test('bytes count, not characters', () => {
    expect(run('{{x}}', {'Template:X': 'é'}, {includeSize: 2}).text).toBe('é')
    expect(run('{{x}}', {'Template:X': 'é'}, {includeSize: 1}).text).toBe(`[[:Template:X]]${WARNING}`)
  })

  test('a function that makes too much', () => {
    expect(run('{{lc:AB}}', {}, {includeSize: 1}).text).toBe(`[[:lc:AB]]${WARNING}`)
  })

  test('arguments', () => {
    const {text, codes} = run('{{x|abc}}', {'Template:X': '{{{1}}}{{{1}}}'}, {includeSize: 5})
    expect(text).toBe(`[[:Template:X]]${WARNING}`)
    expect(codes).toEqual(['argument-size', 'include-size'])
  })

  test('depth of templates', () => {
    const {text, codes} = run(
      '{{d0}}',
      chain(10, (next) => `<{{${next}}}>`),
      {templateDepth: 3},
    )
    expect(text).toBe('<<<<span class="error">Template recursion depth limit exceeded (3)</span>>>>')
    expect(codes).toEqual(['template-depth'])
  })

  test('depth of expansions', () => {
    const {text, codes} = run(
      '{{d0}}',
      chain(110, (next) => `<{{${next}}}>`),
    )
    const error = '{{<span class="error">Expansion depth limit exceeded</span>}}'
    expect(text).toBe('<'.repeat(100) + error + '>'.repeat(100))
    expect(codes).toEqual(['expand-depth'])
  })

  test('nodes', () => {
    const {text, codes} = run('{{lc:a}}{{lc:b}}', {}, {nodeCount: 2})
    expect(text).toBe('a{{<span class="error">Node-count limit exceeded</span>}}')
    expect(codes).toEqual(['node-count'])
    expect(run('a', {}, {nodeCount: 0}).text).toBe('<span class="error">Node-count limit exceeded</span>')
  })

  test('what tags hold', () => {
    const nested = `${'{{#tag:pre|'.repeat(30)}x${'}}'.repeat(30)}`
    const {text, codes} = run(nested)
    expect(text).toContain('<span class="error">Unstrip recursion limit exceeded (20)</span>')
    expect(codes).toEqual(['unstrip-depth'])
    const size = run('<pre>abc</pre>', {}, {unstripSize: 10})
    expect(size.text).toBe('<span class="error">Unstrip size limit exceeded (10)</span>')
    expect(size.codes).toEqual(['unstrip-size'])
  })

  test('a warning is no part of what the second phase reads', () => {
    const {flat} = expandPage('{{x}}', {site, pages: pagesOf({'Template:X': 'abc'}), limits: {includeSize: 2}})
    expect(flat.text).toBe('[[:Template:X]]')
  })

  test('loops, each named once', () => {
    const pages = {'Template:A': '{{b}}{{b|}}', 'Template:B': '({{a}})'}
    const {text, messages} = run('\n{{a}}', pages)
    const error = '<span class="error">Template loop detected: [[Template:A]]</span>'
    expect(text).toBe(`\n(${error})(${error})`)
    expect(messages.map((m) => [m.ruleId, m.reason, m.line, m.column])).toEqual([
      ['template-loop', 'Template:A transcludes itself', 2, 1],
    ])
  })

  test("the wiki's own words", () => {
    const pages = {'Template:A': '{{a}}', 'MediaWiki:Parser-template-loop-warning': 'Schleife: [[$1]]'}
    expect(run('{{a}}', pages).text).toBe('<span class="error">Schleife: [[Template:A]]</span>')
  })
})

describe('what is not there', () => {
  test('is told once each, with its title', () => {
    const {text, messages} = run('{{a}}{{b}}{{A}}{{:C}}{{Special:D}}', {'Template:B': 'b{{a|x}}'})
    expect(text).toBe('[[:Template:A]]b[[:Template:A]][[:Template:A]][[:C]][[:Special:D]]')
    expect(messages.map((m) => [m.ruleId, m.actual, m.reason, m.column])).toEqual([
      ['missing-template', 'Template:A', 'Template:A is not there', 1],
      ['missing-template', 'C', 'C is not there', 16],
    ])
  })
})

describe('hostile pages end', () => {
  const template = {'Template:X': '({{{1}}})'}
  const families: [string, (n: number) => string][] = [
    ['templates in arguments', (n) => '{{x|'.repeat(n) + '}}'.repeat(n)],
    ['unknown templates', (n) => '{{nope|'.repeat(n) + '}}'.repeat(n)],
    ['defaults', (n) => '{{{a|'.repeat(n) + '}}}'.repeat(n)],
    ['subst', (n) => '{{subst:a|'.repeat(n) + '}}'.repeat(n)],
    ['no title', (n) => '{{<b>|'.repeat(n) + '}}'.repeat(n)],
    ['functions in names', (n) => '{{lc:'.repeat(n) + '}}'.repeat(n)],
    ['functions in arguments', (n) => '{{#if:1|'.repeat(n) + '}}'.repeat(n)],
    ['names', (n) => '{{'.repeat(n) + '}}'.repeat(n)],
    ['parameters', (n) => '{{x|{{{'.repeat(n) + '}}}}}'.repeat(n)],
    ['unclosed', (n) => '{{x|'.repeat(n)],
    ['braces', (n) => '{'.repeat(n) + '}'.repeat(n)],
    ['brackets', (n) => '[['.repeat(n) + ']]'.repeat(n)],
    ['arguments', (n) => `{{x${'|a'.repeat(n)}}}`],
    ['repeated names', (n) => `{{x${'|1=a'.repeat(n)}}}`],
    ['calls', (n) => '{{x}}'.repeat(n)],
    ['switch', (n) => `{{#switch:k${Array.from({length: n}, (_, i) => `|c${i}=${i}`).join('')}|k=yes}}`],
  ]
  test.each(families)('%s', (_, make) => {
    const time = (n: number): number => {
      const source = make(n)
      return processorTime(() => {
        run(source, template)
        expandPage(source, {site, pages: pagesOf(template)})
      }, 3)
    }
    time(1000)
    // linear is 4 times, quadratic 16; small times are noise
    expect(time(40_000)).toBeLessThan(Math.max(10 * time(10_000), 1500))
  })

  test('a million arguments', () => {
    expect(run(`{{x${'|a'.repeat(1_000_000)}}}`, {'Template:X': '{{{1000000}}}'}).text).toBe('a')
  })

  test('padding to a billion characters', () => {
    const {text, codes} = run('{{padleft:x|1000000000|ab}}{{padright:x|1e9|{{padleft:|500|c}}}}', {})
    expect(text).toBe(`${'ab'.repeat(249)}axx${''.padEnd(499, 'c')}`)
    expect(codes).toEqual(['padding-limit', 'padding-limit'])
  })

  test('a switch of 100,000 cases in 1,000 calls', () => {
    const cases = Array.from({length: 100_000}, (_, i) => `|c${i}=${i}`).join('')
    const {text} = run('{{s|c99999}}'.repeat(1000), {'Template:S': `{{#switch:{{{1}}}${cases}|#default=d}}`})
    expect(text).toBe('99999'.repeat(1000))
  })

  test('doubling', () => {
    const pages = {...chain(24, (next) => `{{${next}|{{{1}}}{{{1}}}}}{{${next}|{{{1}}}}}`), 'Template:D24': '{{{1}}}'}
    const {text, codes} = run('{{d0|ab}}', pages, {nodeCount: 200_000})
    expect(text.length).toBeLessThan(20_000_000)
    expect(codes).toContain('include-size')
  })

  test('mutual recursion', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const body = names.map((name) => `{{${name}}}{{${name}|}}`).join('')
    const pages = Object.fromEntries(names.map((name) => [`Template:${name}`, body]))
    const {codes} = run('{{a}}', pages, {nodeCount: 200_000})
    expect(codes).toContain('template-loop')
    expect(codes).toContain('node-count')
  })
})
