import {describe, expect, it} from 'vitest'
import type {Infobox, Navbox} from '../../src/ast/transclusion.js'
import {plainText} from '../../src/extract/plain-text.js'
import {parse} from '../../src/pipeline.js'
import {pagesOf} from '../expand/pages.js'

const pages = pagesOf({
  'Template:Person': `{| class="infobox vcard"
! colspan="2" class="fn" | {{{name}}}
|-
| colspan="2" | [[File:Ada.jpg|200px]]
|-
! colspan="2" | Life
|-
! Born
| {{{born}}}
|-
! Died
| {{{died|}}}
|}`,
  'Template:Box start': '{| class="infobox"\n! colspan=2 | {{{1}}}',
  'Template:Box row': '|-\n! {{{1}}}\n| {{{2}}}',
  'Template:Box end': '|}',
  'Template:Towns': `<div class="navbox"><table class="navbox-inner">
<tr><th colspan="2" class="navbox-title">Towns</th></tr>
<tr><th class="navbox-group">North</th><td>
* [[A]]
* [[B]]
</td></tr>
<tr><th class="navbox-group">South</th><td>[[C]] • [[D]]</td></tr>
</table></div>`,
  'Template:Side': '{| class="vertical-navbox infobox"\n! Wars\n|-\n|\n* [[A]]\n* [[B]]\n|}',
  'Template:Redirected': '#REDIRECT [[Template:Infobox x]]',
  'Template:Calls': '{{Navbox|title=x}}',
  'Template:Plain': '{| class="wikitable"\n| a\n|}',
})

const textOf = (nodes: Infobox['caption']): string => plainText(nodes ?? []).trim()

describe('a call that rendered a box is one', () => {
  it('an infobox, with its title, image and rows', () => {
    const [box] = parse('{{Person|name=Ada|born=1815}}', {pages}).children as [Infobox]
    expect(box).toMatchObject({type: 'infobox', title: 'Template:Person', name: 'Person'})
    expect(box.parameters.map(({name, value}) => [name, value])).toEqual([
      ['name', 'Ada'],
      ['born', '1815'],
    ])
    expect(textOf(box.caption)).toBe('Ada')
    expect(box.image).toMatchObject({type: 'media', title: 'File:Ada.jpg'})
    expect(box.rows.map(({header, label}) => textOf(header ?? label))).toEqual(['', 'Life', 'Born', 'Died'])
    expect(textOf(box.rows[2]!.content)).toBe('1815')
  })

  it('one that several calls made together', () => {
    const source = '{{Box start|T}}\n{{Box row|a|1}}\n| page | row\n{{Box end}}\nText'
    const [box, paragraph] = parse(source, {pages}).children as [Infobox, unknown]
    expect(box.type).toBe('infobox')
    expect(box.calls?.map(({name}) => name)).toEqual(['Box start', 'Box row', 'Box end'])
    expect(textOf(box.caption)).toBe('T')
    expect(textOf(box.rows[0]!.label)).toBe('a')
    expect(paragraph).toMatchObject({type: 'paragraph'})
    expect(box.position).toMatchObject({start: {offset: 0}, end: {offset: source.indexOf('\nText')}})
  })

  it('a navbox, with its groups', () => {
    const [box] = parse('{{Towns}}', {pages}).children as [Navbox]
    expect(box.type).toBe('navbox')
    expect(textOf(box.caption)).toBe('Towns')
    expect(box.groups.map(({label, items}) => [textOf(label), items.map(textOf)])).toEqual([
      ['North', ['A', 'B']],
      ['South', ['C', 'D']],
    ])
  })

  it('a sidebar, though it looks like an infobox', () => {
    const [box] = parse('{{Side}}', {pages}).children as [Navbox]
    expect(box.type).toBe('navbox')
    expect(box.groups.flatMap(({items}) => items.map(textOf))).toEqual(['A', 'B'])
  })

  it('no other table', () => {
    expect(parse('{{Plain}}', {pages}).children[0]!.type).toBe('transclusion')
  })
})

describe('a call that is not run is known', () => {
  it.each([
    ['Infobox person', 'infobox'],
    ['Ship infobox', 'infobox'],
    ['Navbox ships', 'navbox'],
    ['Campaignbox A', 'navbox'],
    ['Redirected', 'infobox'],
    ['Calls', 'navbox'],
    ['Side', 'navbox'],
    ['Person', 'infobox'],
    ['Plain', 'transclusion'],
    ['Missing', 'transclusion'],
  ])('%s: %s', (name, type) => {
    expect(parse(`{{${name}}}`, {pages, expand: false}).children[0]!.type).toBe(type)
  })
})

describe('hidden categories', () => {
  const source = '[[Category:A]][[Category:B]][[Category:C]]'
  const categories = pagesOf({'Category:A': '__HIDDENCAT__', 'Category:B': 'x', 'Template:T': '[[Category:A]]'})

  it('are known where the page source knows their pages', () => {
    expect(parse(source, {pages: categories}).children).toMatchObject([
      {name: 'A', hidden: true},
      {name: 'B', hidden: false},
      {name: 'C'},
    ])
    expect(parse(source, {pages: categories}).children[2]).not.toHaveProperty('hidden')
  })

  it('and nowhere else', () => {
    expect(parse(source).children[0]).not.toHaveProperty('hidden')
  })
})
