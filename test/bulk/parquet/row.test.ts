import {VFileMessage} from 'vfile-message'
import {expect, it} from 'vitest'
import {pageRow} from '../../../src/bulk/parquet/row.js'
import {parse} from '../../../src/pipeline.js'
import type {Page} from '../../../src/site/page.js'

const text = `{{Infobox mountain|name=Mount Aralez|range=[[Lesser Plateau]]}}
'''High''', [https://example.org far].<ref name="o">{{cite book|title=Shadows|year=1998}}</ref><ref name="o"/>
[[Category:Mountains|Aralez]] [[Category:Science]]`

const page: Page = {title: 'Mount Aralez', namespace: 0, id: 7, text, model: 'wikitext'}

it('has what is known of a page', () => {
  const root = parse(text, {title: page.title})
  const message = new VFileMessage('odd', {ruleId: 'some-rule', source: 'wikast', place: {line: 2, column: 5}})
  const row = pageRow({
    page: {...page, revision: {id: 12, timestamp: '2026-01-05T07:31:12Z', model: 'wikitext', text}},
    root,
    markdown: '**High**\n',
    messages: [message],
  })
  expect(row).toMatchObject({
    id: 7n,
    title: 'Mount Aralez',
    namespace: 0,
    revision: 12n,
    timestamp: new Date('2026-01-05T07:31:12Z'),
    redirect: undefined,
    markdown: '**High**\n',
    categories: ['Mountains', 'Science'],
    infoboxes: [
      {
        template: 'Template:Infobox mountain',
        title: 'Mount Aralez',
        rows: [],
        parameters: [
          {name: 'name', value: 'Mount Aralez'},
          {name: 'range', value: '[[Lesser Plateau]]', text: 'Lesser Plateau'},
        ],
      },
    ],
    links: [
      {kind: 'internal', title: 'Lesser Plateau', namespace: 0},
      {kind: 'external', url: 'https://example.org', text: 'far'},
    ],
    messages: [{code: 'some-rule', reason: 'odd', line: 2, column: 5}],
  })
  expect(row.text).toContain('High, far.')
  expect(row.references).toHaveLength(1)
  const [reference] = row.references ?? []
  expect(reference).toMatchObject({number: 1, group: '', name: 'o', uses: 2})
  expect(JSON.parse(reference?.csl ?? '')).toMatchObject([{title: 'Shadows', issued: {'date-parts': [[1998]]}}])
})

it('has the columns that are wanted, and what was written already', () => {
  const root = parse(text, {title: page.title})
  const {title, infoboxes, ...rest} = pageRow({page, root, markdown: 'given', messages: []}, ['title', 'infoboxes'])
  expect([title, infoboxes?.length]).toEqual(['Mount Aralez', 1])
  expect([rest.text, rest.markdown, rest.categories, rest.references, rest.links]).toEqual(Array(5).fill(undefined))
  const both = pageRow({page, root, text: 'given', messages: []})
  expect([both.text, both.markdown?.includes('**High**')]).toEqual(['given', true])
})

it('has nothing where nothing is known', () => {
  const {id: _, ...bare} = page
  const row = pageRow({
    page: {...bare, text: '#REDIRECT [[B]]', revision: {timestamp: 'long ago', model: 'wikitext', text: ''}},
    root: parse('#REDIRECT [[B]]'),
    markdown: '',
    messages: [],
  })
  expect(row).toMatchObject({redirect: 'B', categories: [], infoboxes: [], references: [], messages: []})
  expect([row.id, row.revision, row.timestamp]).toEqual([undefined, undefined, undefined])
  expect(
    pageRow({page: {...page, redirect: 'C', id: 1e300}, root: parse(''), markdown: '', messages: []}),
  ).toMatchObject({
    id: undefined,
    redirect: 'C',
  })
})
