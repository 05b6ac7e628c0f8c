import {expect, it} from 'vitest'
import {PageCache} from '../../../src/dump/store/page-cache.js'
import type {Page} from '../../../src/site/page.js'

const page = (title: string, length: number): Page => ({
  title,
  namespace: 0,
  text: 'x'.repeat(length),
  model: 'wikitext',
})

it('keeps what was used last', () => {
  const cache = new PageCache(10_000)
  const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map((title) => page(title, 1500))
  for (const each of pages.slice(0, 5)) cache.add(each)
  expect(cache.get('a')).toBe(pages[0])
  cache.add(pages[5] as Page)
  expect(['a', 'b', 'c', 'd', 'e', 'f'].filter((title) => cache.get(title) !== undefined)).toEqual([
    'a',
    'c',
    'd',
    'e',
    'f',
  ])
  cache.clear()
  expect(cache.get('a')).toBeUndefined()
})

it('does not keep a page that would displace the others', () => {
  const cache = new PageCache(10_000)
  cache.add(page('small', 10))
  cache.add(page('big', 9000))
  expect([cache.get('small')?.title, cache.get('big')]).toEqual(['small', undefined])
})
