import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type ParseOptions, parse} from '../../src/pipeline.js'
import {siteForLanguage} from '../../src/site/languages.js'
import type {Page} from '../../src/site/page.js'
import {toWikitext} from '../../src/to-wikitext.js'
import {hostileWikitext, mutatedPage, PAGE} from '../property/wikitext.js'

const chinese = siteForLanguage('zh')

const pages = new Map<string, Page>(
  Object.entries({A: '{{{1|}}}', D: '{|\n| cell', Now: '{{CURRENTTIMESTAMP}}'}).map(([name, text]) => {
    const title = `Template:${name}`
    return [title, {title, namespace: 10, text, model: 'wikitext'}]
  }),
)

function check(source: string, options?: ParseOptions): void {
  expect(toWikitext(parse(source, options))).toBe(source)
}

describe('an untouched tree gives its source back', () => {
  it('a page', () => {
    check('')
    check('\n\n a\n')
    check('\x7f \r\n\ud800')
    check(PAGE)
    check(PAGE, {pages})
    check('[[Kategorie:A]] {{CURRENTTIMESTAMP}} {{Now}}', {pages, site: siteForLanguage('de')})
  })

  it('a copy of its tree', () => {
    expect(toWikitext(structuredClone(parse(PAGE)))).toBe(PAGE)
    expect(toWikitext(JSON.parse(JSON.stringify(parse(PAGE))))).toBe(PAGE)
    const german = '[[Kategorie:A]]'
    const site = siteForLanguage('de')
    expect(toWikitext(structuredClone(parse(german, {site})), {site})).toBe(german)
    const bare = parse(PAGE)
    delete bare.data
    expect(toWikitext(bare, {source: PAGE})).toBe(PAGE)
  })

  it('made of marks', () => {
    fc.assert(
      fc.property(hostileWikitext, (source) => check(source)),
      {numRuns: 500},
    )
  })

  it('made of marks, with variants and with templates', () => {
    fc.assert(
      fc.property(hostileWikitext, fc.boolean(), (source, expanded) =>
        check(source, expanded ? {pages} : {site: chinese}),
      ),
      {numRuns: 500},
    )
  })

  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (source) => check(source)),
      {numRuns: 300},
    )
  })

  it('a mutated page', () => {
    fc.assert(
      fc.property(mutatedPage, (source) => check(source)),
      {numRuns: 50},
    )
  })
})
