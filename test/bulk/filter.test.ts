import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {filterReasons, isRedirect, type PageFilter, PageSelector, timeOf} from '../../src/bulk/filter.js'
import {matchesGlob} from '../../src/bulk/glob.js'
import {englishWikipedia as site} from '../../src/site/english.js'
import {normalTitle} from '../../src/site/normal-title.js'
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
    expect(selector.select(page('Bb'))).toBe('title')
    expect(selector.select(page('A', 1))).toBe('namespace')
    expect(selector.select(page('Template:A x', 10))).toBe('wanted')
    expect(selector.select(page('Ac', 0, '#redirect [[B]]'))).toBe('redirect')
    expect(selector.select({...page('Ad'), redirect: 'B'})).toBe('redirect')
  })

  it('knows which titles have not come', () => {
    const selector = new PageSelector(site, {titles: ['ada_Lovelace', 'template: cite web ', 'No<title>']})
    expect([...selector.missing]).toEqual(['Ada Lovelace', 'Template:Cite web', 'No<title>'])
    expect(selector.select(page('Ada'))).toBe('title')
    expect(selector.select(page('Ada Lovelace'))).toBe('wanted')
    expect(selector.select(page('Template:Cite_web', 10))).toBe('wanted')
    expect(selector.done).toBe(false)
    expect(selector.select(page('No<title>'))).toBe('wanted')
    expect(selector.done).toBe(true)
  })
})

describe('a selection by date', () => {
  const dated = (timestamp: string): Page => ({
    ...page('A'),
    revision: {timestamp, model: 'wikitext', text: ''},
  })
  const select = (filter: PageFilter, timestamp: string) => new PageSelector(site, filter).select(dated(timestamp))

  it('takes what is of the first moment or later, and earlier than the last', () => {
    expect(select({since: '2026-01-05'}, '2026-01-04T23:59:59Z')).toBe('date')
    expect(select({since: '2026-01-05'}, '2026-01-05T00:00:00Z')).toBe('wanted')
    expect(select({until: '2026-01-05'}, '2026-01-04T23:59:59Z')).toBe('wanted')
    expect(select({until: '2026-01-05'}, '2026-01-05T00:00:00Z')).toBe('date')
    expect(select({since: '2025', until: '2026'}, '2025-06-01T12:00:00Z')).toBe('wanted')
  })

  it('takes no page without a date', () => {
    expect(new PageSelector(site, {since: '2001'}).select(page('A'))).toBe('date')
    expect(select({until: '2030'}, 'yesterday')).toBe('date')
  })

  it.each([
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['2026-02', '2026-02-01T00:00:00.000Z'],
    ['2026-01-05', '2026-01-05T00:00:00.000Z'],
    [' 2026-01-05T07:31 ', '2026-01-05T07:31:00.000Z'],
    ['2026-01-05 07:31:12', '2026-01-05T07:31:12.000Z'],
    ['2026-01-05T07:31:12Z', '2026-01-05T07:31:12.000Z'],
    ['2026-01-05T07:31:12.5+02:00', '2026-01-05T05:31:12.500Z'],
  ])('reads %j', (text, moment) => {
    expect(new Date(timeOf(text)).toISOString()).toBe(moment)
  })

  it.each(['', 'yesterday', '05.01.2026', '2026-13-01', '2026-01-05T', '2026-01-05T25:00'])('refuses %j', (text) => {
    expect(() => new PageSelector(site, {since: text})).toThrow(/^not a date: /)
  })
})

describe('a part of the pages', () => {
  const pages = Array.from({length: 4000}, (_, id): Page => ({...page(`Page ${id}`), id: id + 1}))
  const wanted = (filter: PageFilter, of = pages) => {
    const selector = new PageSelector(site, filter)
    return of.filter((each) => selector.select(each) === 'wanted')
  }

  it('is the same each time, in any order', () => {
    const filter = {sample: {fraction: 0.25, seed: 7}}
    const some = wanted(filter)
    expect(wanted(filter, pages.toReversed()).toReversed()).toEqual(some)
    // What is picked for good: another answer would change every sample that was made before.
    expect(some.slice(0, 6).map(({id}) => id)).toEqual([1, 2, 7, 9, 11, 12])
    expect(new PageSelector(site, filter).select(pages.find((each) => !some.includes(each)) as Page)).toBe('sample')
  })

  it('is as large as asked for, and another for another seed', () => {
    for (const fraction of [0, 0.01, 0.5, 1]) {
      const size = wanted({sample: {fraction}}).length
      expect(Math.abs(size - fraction * pages.length)).toBeLessThanOrEqual(
        4 * Math.sqrt(pages.length * fraction * (1 - fraction)),
      )
    }
    expect(wanted({sample: {fraction: 0.5, seed: 'a'}})).not.toEqual(wanted({sample: {fraction: 0.5, seed: 'b'}}))
  })

  it('grows with the fraction: a smaller sample is in the larger one', () => {
    const large = new Set(wanted({sample: {fraction: 0.2}}))
    expect(wanted({sample: {fraction: 0.1}}).every((each) => large.has(each))).toBe(true)
  })

  it('splits into parts that are the whole together', () => {
    for (const count of [1, 2, 3, 7]) {
      const parts = Array.from({length: count}, (_, i) => wanted({shard: {index: i + 1, count}}))
      expect(parts.flat().toSorted((a, b) => (a.id as number) - (b.id as number))).toEqual(pages)
      for (const part of parts) expect(part.length).toBeGreaterThan((0.8 * pages.length) / count)
    }
    expect(new PageSelector(site, {shard: {index: 1, count: 1e9}}).select(pages[0] as Page)).toBe('shard')
  })

  it('knows pages without an id by their title', () => {
    const nameless = pages.map(({id: _, ...rest}): Page => rest)
    const parts = [1, 2].map((index) => wanted({shard: {index, count: 2}}, nameless))
    expect(parts.flat()).toHaveLength(pages.length)
    expect(parts[0]?.length).toBeGreaterThan(1500)
  })

  it.each<[PageFilter, RegExp]>([
    [{sample: {fraction: 1.5}}, /^a sample is a part of the pages, from 0 to 1: 1\.5$/],
    [{sample: {fraction: Number.NaN}}, /a sample/],
    [{shard: {index: 0, count: 4}}, /^not a part of the pages: 0\/4/],
    [{shard: {index: 5, count: 4}}, /5\/4/],
    [{shard: {index: 1.5, count: 4}}, /1\.5\/4/],
  ])('refuses %j', (filter, message) => {
    expect(() => new PageSelector(site, filter)).toThrow(message)
  })

  it('has words for every reason', () => {
    for (const words of Object.values(filterReasons)) expect(words).not.toBe('')
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
