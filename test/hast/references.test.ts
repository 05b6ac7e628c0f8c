import {describe, expect, it} from 'vitest'
import * as b from '../../src/ast/builders.js'
import {citeError} from '../../src/ast/cite-errors.js'
import type {Reference} from '../../src/ast/phrasing.js'
import {toHtml} from '../../src/hast/html.js'
import {parse} from '../../src/pipeline.js'
import {siteForLanguage} from '../../src/site/languages.js'
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

  it('are for the next list where a list in a list has shown those before', () => {
    const html = toHtml(
      parse('<ref name="a" />{{#tag:references|<ref name="a">b</ref><references />}}', {pages: {get: () => undefined}}),
    )
    expect(html).toContain('Cite error: Closing tag missing for <code>&lt;references></code>.')
    expect(html).toContain('<span class="mw-cite-backlink">↑</span> <span class="reference-text">b <span')
    expect(html).toContain('is not used in prior text.')
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

  it('have marks of their own in some groups', () => {
    expect(show(b.reference({group: 'lower-alpha', label: 'b', number: 2, use: 1}, 'x'))).toBe(mark('1', '1', 'b'))
  })

  it('count what details cite when the list shows them', () => {
    // MediaWiki's answer
    const html = toHtml(parse('<ref name=x>x</ref><ref details="d<ref name=x&gt;x</ref&gt;" name=a>a</ref>'))
    expect(html).toContain('<a href="#cite_ref-x_1-0">↑</a></span> <span class="reference-text">x</span>')
    expect(html).toContain('d<sup id="cite_ref-x_4-0" class="reference"><a href="#cite_note-x-4">')
    expect(html.match(/<ol class="references">/g)).toHaveLength(1)
  })

  it('have details in a list below them', () => {
    const details = (subNumber: number, text: string) =>
      b.reference({name: 'x', number: 1, subNumber, use: 1, details: [b.text(text)]}, subNumber === 1 ? 'The book' : '')
    const first = details(1, 'p. 1')
    const again = b.reference({name: 'x', number: 1, subNumber: 1, use: 2, details: [b.text('p. 1')]})
    const entry = {
      ...{number: 1, group: '', name: 'x', uses: 0, definition: first},
      details: [{number: 1, group: '', uses: 2, definition: first}],
    }
    expect(show([first, again, b.referenceList({entries: [entry]})])).toBe(
      `${mark('2', '2', '1.1')}${mark('2-1', '2', '1.1')}<div class="mw-references-wrap"><ol class="references">\n` +
        '<li><span class="mw-cite-backlink">↑</span> <span class="reference-text">The book</span>\n' +
        '<ol class="mw-subreference-list"><li id="cite_note-2"><span class="mw-cite-backlink">↑ ' +
        '<sup><a href="#cite_ref-2">1.0</a></sup> <sup><a href="#cite_ref-2-1">1.1</a></sup></span> ' +
        '<span class="reference-text">p. 1</span></li>\n</ol></li>\n</ol></div>',
    )
  })

  it('are followed by links back of one width, with the point of the language', () => {
    const uses = Array.from({length: 11}, (_, i) => b.reference({number: 1, use: i + 1}, i === 0 ? 'x' : ''))
    const list = b.referenceList({entries: [{number: 1, group: '', uses: 11, definition: uses[0] as Reference}]})
    const html = toHtml(parse(`${'<ref name="x">x</ref>'.repeat(11)}`, {site: siteForLanguage('de')}))
    expect(html).toContain('>1,00<')
    expect(html).toContain('>1,10<')
    expect(show([...uses, list])).toContain('>1.09<')
  })

  it('say what is wrong in place of a mark, in their line, behind their list and in place of it', () => {
    const error = (sentence: string) =>
      `<span class="error mw-ext-cite-error" lang="en" dir="ltr">Cite error: ${sentence}</span>`
    expect(show(b.reference({errors: [citeError('cite-error-ref-no-key')]}))).toBe(
      error('The opening <code>&lt;ref></code> tag is malformed or has a bad name.'),
    )
    const one = b.reference({number: 1, use: 1, name: 'a'})
    const noText = citeError('cite-error-references-no-text', '<a> `b`')
    const entries = [{number: 1, group: '', name: 'a', uses: 1, errors: [noText]}]
    const errors = [citeError('cite-error-empty-references-define', 'a', ''), {code: 'x', text: 'Other `words`'}]
    const html = show([one, b.referenceList({entries, errors})])
    expect(html).toContain(
      `<span class="reference-text"> ${error('Invalid <code>&lt;ref></code> tag; no text was provided for refs named "&lt;a> `b`".')}</span>`,
    )
    expect(html).toContain('group "" has no content.</span><br>\n<span')
    expect(html).toContain('>Other `words`</span></p>')
    const refused = b.referenceList({errors: [citeError('cite-error-references-invalid-parameters', 'x')], entries})
    expect(show([one, refused])).toBe(
      mark('a_1-0', 'a-1', '1') +
        error(
          'Invalid parameter "x" in <code>&lt;references></code> tag. The supported parameters are: group, responsive.',
        ),
    )
  })

  it('want lists, which is said once at the end', () => {
    const html = toHtml(parse('<ref group="a">x</ref><ref group="b">y</ref>'))
    expect(html.match(/<p><br>/g)).toHaveLength(1)
    expect(html.match(/tags exist for a group named/g)).toHaveLength(2)
    expect(html).not.toContain('<li')
  })

  it('have a direction', () => {
    const html = toHtml(parse('<ref dir="auto">x</ref>'))
    expect(html).toContain('class="mw-cite-dir-auto"')
    expect(html).toContain('<span class="reference-text" dir="auto">x</span>')
  })
})
