import {describe, expect, it} from 'vitest'
import * as b from '../../src/ast/builders.js'
import type {Reference} from '../../src/ast/phrasing.js'
import {show} from './show.js'

const mark = (id: string, note: string, label: string) =>
  `<sup id="cite_ref-${id}" class="reference"><a href="#cite_note-${note}"><span class="cite-bracket">[</span>${label}` +
  '<span class="cite-bracket">]</span></a></sup>'

describe('references', () => {
  it('lead to their notes and back', () => {
    const one = b.reference({number: 1, use: 1}, 'n')
    const list = b.referenceList({entries: [{number: 1, group: '', uses: 1, definition: one}]})
    expect(show([b.paragraph([one]), list])).toBe(
      `<p>${mark('1', '1', '1')}</p>\n<div class="mw-references-wrap"><ol class="references">\n` +
        '<li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">↑</a></span> ' +
        '<span class="reference-text">n</span></li>\n</ol></div>',
    )
  })

  it('count over all groups, and a note within a note first', () => {
    const inner = b.reference({number: 1, use: 1}, 'inner')
    const outer = b.reference({group: 'note', name: 'a  %41_b', number: 1, use: 1}, [b.text('outer'), inner])
    const again = b.reference({group: 'note', name: 'a  %41_b', number: 1, use: 2})
    const entries = [{number: 1, group: 'note', name: 'a  %41_b', uses: 2, definition: outer}]
    const html = show([outer, again, b.referenceList({group: 'note', entries, responsive: false})])
    expect(html).toBe(
      `${mark('a_%41_b_2-0', 'a_%2541_b-2', 'note 1')}${mark('a_%41_b_2-1', 'a_%2541_b-2', 'note 1')}` +
        '<ol class="references" data-mw-group="note">\n<li id="cite_note-a_%41_b-2"><span class="mw-cite-backlink">↑ ' +
        '<sup><a href="#cite_ref-a_%2541_b_2-0">1.0</a></sup> <sup><a href="#cite_ref-a_%2541_b_2-1">1.1</a></sup></span> ' +
        `<span class="reference-text">outer${mark('1', '1', '1')}</span></li>\n</ol>`,
    )
  })

  it('begin anew after a list', () => {
    const one = b.reference({number: 1, use: 1}, 'a')
    const two = b.reference({number: 1, use: 1}, 'b')
    const list = (definition: Reference) => b.referenceList({entries: [{number: 1, group: '', uses: 1, definition}]})
    const html = show([one, list(one), two, list(two)])
    expect(html).toContain('id="cite_note-1"')
    expect(html).toContain('id="cite_note-2"')
    expect(html).toContain(mark('2', '2', '1'))
  })

  it('go on with an earlier note', () => {
    const one = b.reference({name: 'a', number: 1, use: 1, direction: 'rtl'}, 'one')
    const more = b.reference({follow: 'a'}, 'more')
    const stray = b.reference({follow: 'zz'}, 'stray')
    const list = b.referenceList({entries: [{number: 1, group: '', name: 'a', uses: 1, definition: one}]})
    const html = show([one, more, stray, list])
    expect(html.match(/class="reference"/g)).toHaveLength(1)
    expect(html).toContain('<p><span class="reference-text">stray</span></p>')
    expect(html).toContain('<li id="cite_note-a-1" class="mw-cite-dir-rtl">')
    expect(html).toContain('<span class="reference-text">one more</span>')
  })

  it('have no back link where only the list has them', () => {
    const list = b.referenceList({entries: [{number: 1, group: '', name: 'a', uses: 0}]})
    expect(show(list)).toContain(
      '<li><span class="mw-cite-backlink">↑</span> <span class="reference-text"></span></li>',
    )
    expect(show(b.referenceList())).toBe('')
    expect(show(b.reference({}, 'no number'))).toBe('')
  })

  it('stand in columns where there are many', () => {
    const entries = Array.from({length: 11}, (_, i) => ({number: i + 1, group: '', uses: 1}))
    expect(show(b.referenceList({entries}))).toContain('<div class="mw-references-wrap mw-references-columns">')
  })

  it('do not go round in circles', () => {
    const one = b.reference({number: 1, use: 1}, 'x')
    const list = b.referenceList({entries: [{number: 1, group: '', uses: 1, definition: one}]})
    one.children = [...one.children, list as never]
    expect(show([one, list]).match(/<li/g)).toHaveLength(2)
  })

  it('count in captions too', () => {
    const one = b.reference({number: 1, use: 1}, 'a')
    const two = b.reference({number: 2, use: 1}, 'b')
    const html = show([b.gallery([b.media({title: 'File:A.jpg'}, [two])], {caption: [one]})])
    expect(html).toContain(mark('1', '1', '1'))
    expect(html).toContain(mark('2', '2', '2'))
  })
})
