import {describe, expect, it} from 'vitest'
import {fromRecord, isKey, toRecord} from '../../../src/dump/store/record.js'
import type {Page} from '../../../src/site/page.js'

const revision = {
  id: 2,
  parentId: 1,
  timestamp: '2026-01-05T07:31:12Z',
  contributor: {name: 'Ada', id: 3},
  comment: 'why',
  minor: true,
  model: 'wikitext',
  format: 'text/x-wiki',
  bytes: 1,
  sha1: 'abc',
  slots: {mediainfo: {model: 'wikibase-mediainfo', text: '{}'}},
  deleted: {comment: true},
  text: 'x',
}

describe('a record', () => {
  it.each<[string, Page]>([
    ['nothing but a text', {title: 'A', namespace: 0, text: 'x', model: 'wikitext'}],
    ['everything', {title: 'A', namespace: 0, text: 'x', model: 'wikitext', id: 7, redirect: 'B', revision}],
    ['a bare revision', {title: 'A', namespace: 0, text: '', model: 'json', revision: {model: 'json', text: ''}}],
  ])('of a page with %s gives the page back', (_name, page) => {
    expect(fromRecord('A', toRecord(page))).toEqual(page)
  })

  it('leaves older revisions out', () => {
    const page: Page = {title: 'A', namespace: 0, text: 'x', model: 'wikitext', revision}
    expect(fromRecord('A', toRecord({...page, revisions: [revision, revision]}))).toEqual(page)
  })
})

describe('isKey', () => {
  it.each([
    ['Template:Cite web', true],
    [`Template:${'ā'.repeat(127)}`, true],
    ['\u0001', true],
    ['', false],
    ['A\0B', false],
    ['x'.repeat(641), false],
    ['\ud800', false],
  ])('%j: %s', (title, expected) => {
    expect(isKey(title)).toBe(expected)
  })
})
