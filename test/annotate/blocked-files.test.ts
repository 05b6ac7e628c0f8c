import {describe, expect, it} from 'vitest'
import {media} from '../../src/extract/media.js'
import {toHtml} from '../../src/hast/html.js'
import {parse} from '../../src/pipeline.js'

const list = 'Files:\n* [[:File:Bad.jpg]] except on [[Dentist]], [[Teeth]]\n* nothing\n[[File:Good.jpg]]'
const pages = {
  get: (title: string) =>
    title === 'MediaWiki:Bad image list' ? {title, namespace: 8, text: list, model: 'wikitext'} : undefined,
}

describe('files that a wiki does not show', () => {
  it('are links to their pages', () => {
    const root = parse('[[File:Bad.jpg]] [[File:Good.jpg|thumb=Bad.jpg|c]]', {pages, title: 'Other'})
    expect(media(root).length).toBe(2)
    const html = toHtml(root)
    expect(html).toContain(
      '<a href="/wiki/File:Bad.jpg" title="File:Bad.jpg"><span class="mw-file-element mw-broken-media">File:Bad.jpg</span></a>',
    )
    expect(html).not.toContain('<img')
  })

  it('are shown on the pages that the list excepts, and where there is no list', () => {
    expect(toHtml(parse('[[File:Bad.jpg]]', {pages, title: 'Teeth'}))).toContain('<img')
    expect(toHtml(parse('[[File:Bad.jpg]]', {pages: {get: () => undefined}}))).toContain('<img')
    expect(toHtml(parse('[[File:Good.jpg]]', {pages, title: 'Other'}))).toContain('<img')
  })
})
