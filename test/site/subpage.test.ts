import {describe, expect, it} from 'vitest'
import {resolveSubpage} from '../../src/site/subpage.js'
import {latgalian} from './ltg.js'

/** What MediaWiki 1.39 links to and shows on the page `Lītuotuojs:A/B`. */
const cases: readonly (readonly [target: string, page: string, shown?: string])[] = [
  ['/c', 'A/B/c'],
  ['/c/', 'A/B/c', 'c'],
  ['/c//', 'A/B/c', 'c'],
  ['/c#x', 'A/B/c#x'],
  ['/c/#x', 'A/B/c#x', 'c#x'],
  [' /c ', 'A/B/c'],
  ['/ c ', 'A/B/c'],
  ['/c d/e/', 'A/B/c d/e', 'c d/e'],
  ['/de:x', 'A/B/de:x'],
  ['/', 'A/B/', 'Lītuotuojs:A/B/'],
  ['../', 'A', 'Lītuotuojs:A'],
  ['..////', 'A', 'Lītuotuojs:A'],
  ['../d', 'A/d', 'Lītuotuojs:A/d'],
  ['../d/', 'A/d', 'd'],
  ['../ d ', 'A/d', 'Lītuotuojs:A/d'],
  ['../#x', 'A#x', 'Lītuotuojs:A#x'],
  ['../d/e/#f', 'A/d/e#f', 'd/e#f'],
]

describe('resolveSubpage', () => {
  const base = {text: 'Lītuotuojs:A/B', namespace: 2}

  it.each(cases.map((row) => ({row})))('$row', ({row: [target, page, shown]}) => {
    expect(resolveSubpage(latgalian, base, target)).toEqual({
      target: `Lītuotuojs:${page}`,
      ...(shown !== undefined && {text: shown}),
    })
  })

  it.each(['../../e', '..', './c', 'c', ':/c', '#/x', ''])('leaves %j', (target) => {
    expect(resolveSubpage(latgalian, base, target)).toBeUndefined()
  })

  it('leaves everything in a namespace without subpages', () => {
    expect(resolveSubpage(latgalian, {text: 'A/B', namespace: 0}, '/c')).toBeUndefined()
    expect(resolveSubpage(latgalian, {text: 'A/B', namespace: 4242}, '../c')).toBeUndefined()
  })
})
