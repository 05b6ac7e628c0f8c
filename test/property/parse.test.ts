import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {toHtml} from '../../src/hast/html.js'
import {toJson} from '../../src/json/document.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {type ParseOptions, parse} from '../../src/pipeline.js'
import {siteForLanguage} from '../../src/site/languages.js'
import type {Page} from '../../src/site/page.js'
import {toText} from '../../src/text/text.js'
import {positionFaults, treeFaults} from './tree-faults.js'
import {hostileWikitext, mutatedPage, PAGE} from './wikitext.js'

const chinese = siteForLanguage('zh')

const pages = new Map<string, Page>(
  Object.entries({
    A: '{{{1|}}}',
    D: '{|\n| cell',
    Lang: "''{{{2}}}''",
    Reflist: '<references/>',
    'Navbox bridges': '<div class="navbox">\n* [[a]]\n* [[b]]\n</div>[[Category:X]]',
    'Infobox bridge': '{| class="infobox"\n! {{{name}}}\n|-\n! Opened\n| {{{opened}}}\n|}',
    'Short description': '<span style="display:none">{{{1}}}</span>[[Category:Y]]',
  }).map(([name, text]) => {
    const title = `Template:${name}`
    return [title, {title, namespace: 10, text, model: 'wikitext'}]
  }),
)

function check(source: string, options: ParseOptions = {}): void {
  const root = parse(source, options)
  expect(treeFaults(root)).toEqual([])
  expect(positionFaults(root, source.replaceAll('\x7f', '?'))).toEqual([])
}

function checkExpanded(source: string): void {
  expect(treeFaults(parse(source, {pages}))).toEqual([])
}

function write(source: string, options: ParseOptions = {}): void {
  const root = parse(source, options)
  expect(typeof toMarkdown(root)).toBe('string')
  expect(typeof toHtml(root)).toBe('string')
  expect(typeof toText(root)).toBe('string')
  expect(toJson(root)).toBeTypeOf('object')
}

describe('any string is a page', () => {
  it('the page that is mutated is sound itself', () => {
    check(PAGE)
    checkExpanded(PAGE)
    write(PAGE)
  })

  it('made of marks', () => {
    fc.assert(
      fc.property(hostileWikitext, (source) => check(source)),
      {numRuns: 3000},
    )
  })

  it('made of marks, on a wiki with variants', () => {
    fc.assert(
      fc.property(hostileWikitext, (source) => check(source, {site: chinese})),
      {numRuns: 1000},
    )
  })

  it('made of marks, with templates', () => {
    fc.assert(fc.property(hostileWikitext, checkExpanded), {numRuns: 1500})
  })

  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (source) => check(source)),
      {numRuns: 1000},
    )
  })

  it('a mutated page', () => {
    fc.assert(
      fc.property(mutatedPage, (source) => check(source)),
      {numRuns: 300},
    )
  })

  it('a mutated page with templates', () => {
    fc.assert(fc.property(mutatedPage, checkExpanded), {numRuns: 200})
  })

  it('and can be written', () => {
    fc.assert(
      fc.property(fc.oneof(hostileWikitext, mutatedPage), fc.boolean(), (source, expanded) =>
        write(source, expanded ? {pages} : {}),
      ),
      {numRuns: 500},
    )
  })

  it('the same without positions', () => {
    fc.assert(
      fc.property(hostileWikitext, (source) => {
        const strip = (key: string, value: unknown): unknown =>
          key === 'position' || key === 'data' ? undefined : value
        const plain = JSON.stringify(parse(source, {positions: false}))
        expect(plain).not.toContain('"position"')
        expect(plain).toBe(JSON.stringify(parse(source), strip))
      }),
      {numRuns: 500},
    )
  })
})
