import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isRedirect, normalTitle, PageSelector} from '../../src/bulk/filter.js'
import {matchesGlob} from '../../src/bulk/glob.js'
import {englishWikipedia as site} from '../../src/site/english.js'
import type {Page} from '../../src/site/page.js'

function page(title: string, namespace = 0, text = ''): Page {
  return {title, namespace, text, model: 'wikitext'}
}

describe('matchesGlob', () => {
  it.each([
    ['', '', true],
    ['', '*', true],
    ['a', '', false],
    ['List of cats', 'List of *', true],
    ['A list of cats', 'List of *', false],
    ['cats', 'c?ts', true],
    ['cts', 'c?ts', false],
    ['𝔘x', '?x', true],
    ['abcabd', '*ab?', true],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['what?', 'what?', true],
    ['aXbXc', 'a*b*c', true],
    ['aXbXcd', 'a*b*c', false],
  ])('%j and %j: %j', (text, pattern, answer) => {
    expect(matchesGlob(text, pattern)).toBe(answer)
  })

  it('answers as a regular expression does', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8})
    fc.assert(
      fc.property(letters, letters, (text, pattern) => {
        const expression = new RegExp(`^${pattern.replaceAll('?', '[^]').replaceAll('*', '[^]*')}$`)
        expect(matchesGlob(text, pattern)).toBe(expression.test(text))
      }),
      {numRuns: 2000},
    )
  })

  it('does not take long for many stars', () => {
    expect(matchesGlob('a'.repeat(2000), `${'*a'.repeat(200)}b`)).toBe(false)
  })
})

describe('PageSelector', () => {
  it('wants everything by default', () => {
    const selector = new PageSelector(site)
    expect(selector.select(page('A', 5, '#REDIRECT [[B]]'))).toBe('wanted')
    expect(selector.done).toBe(false)
    expect(selector.missing.size).toBe(0)
  })

  it('selects by namespace, pattern and kind', () => {
    const selector = new PageSelector(site, {namespaces: [0, 10], patterns: ['A*', 'Template:*_x'], redirects: 'skip'})
    expect(selector.select(page('Ab'))).toBe('wanted')
    expect(selector.select(page('Bb'))).toBe('other')
    expect(selector.select(page('A', 1))).toBe('other')
    expect(selector.select(page('Template:A x', 10))).toBe('wanted')
    expect(selector.select(page('Ac', 0, '#redirect [[B]]'))).toBe('redirect')
    expect(selector.select({...page('Ad'), redirect: 'B'})).toBe('redirect')
  })

  it('knows which titles have not come', () => {
    const selector = new PageSelector(site, {titles: ['ada_Lovelace', 'template: cite web ', 'No<title>']})
    expect([...selector.missing]).toEqual(['Ada Lovelace', 'Template:Cite web', 'No<title>'])
    expect(selector.select(page('Ada'))).toBe('other')
    expect(selector.select(page('Ada Lovelace'))).toBe('wanted')
    expect(selector.select(page('Template:Cite_web', 10))).toBe('wanted')
    expect(selector.done).toBe(false)
    expect(selector.select(page('No<title>'))).toBe('wanted')
    expect(selector.done).toBe(true)
  })
})

describe('titles', () => {
  it('are compared as the wiki writes them', () => {
    expect(normalTitle(site, ' ada_lovelace')).toBe('Ada lovelace')
    expect(normalTitle(site, ' [x] ')).toBe('[x]')
  })

  it('lead elsewhere where dump or text says so', () => {
    expect(isRedirect(site, page('A', 0, '#REDIRECT [[B]]'))).toBe(true)
    expect(isRedirect(site, page('A', 0, 'text'))).toBe(false)
    expect(isRedirect(site, {...page('A', 828, '#REDIRECT [[B]]'), model: 'Scribunto'})).toBe(false)
  })
})
