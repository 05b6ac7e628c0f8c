import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createExpander, expand} from '../../src/expand/expand.js'
import {englishWikipedia as site} from '../../src/site/english.js'
import {pagesOf} from './pages.js'

type Case = [title: string, text: string, pages: Record<string, string>, expanded: string]

const fixture = new URL('../../fixtures/expand/generated.jsonl', import.meta.url)
const cases = (fs.readFileSync(fixture, 'utf8') as string)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
const now = new Date('2017-09-01T12:00:00Z')

describe('made-up pages and templates', () => {
  test(`${cases.length} pages expand as MediaWiki expands them`, () => {
    const wrong: unknown[] = []
    for (const [title, text, pages, expanded] of cases) {
      const got = expand(text, {site, pages: pagesOf(pages), title, now})
      if (got !== expanded) wrong.push({title, text, pages, expanded, got})
    }
    expect(wrong.slice(0, 10), `${wrong.length} differ`).toEqual([])
  })

  test('what was expanded before changes nothing', () => {
    const wrong: unknown[] = []
    for (const [title, text, pages, expanded] of cases.slice(0, 500)) {
      const expander = createExpander({site, pages: pagesOf(pages)})
      for (const other of cases.slice(0, 5)) expander.expand(other[1], {title: other[0], now})
      if (expander.expand(text, {title, now}) !== expanded) wrong.push(text)
    }
    expect(wrong).toEqual([])
  })
})
