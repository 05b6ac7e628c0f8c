import {describe, expect, it} from 'vitest'
import {categories} from '../../src/extract/categories.js'
import {citations} from '../../src/extract/citations.js'
import {coordinates} from '../../src/extract/coordinates.js'
import {infoboxes} from '../../src/extract/infoboxes.js'
import {links} from '../../src/extract/links.js'
import {media} from '../../src/extract/media.js'
import {navboxes} from '../../src/extract/navboxes.js'
import {references} from '../../src/extract/references.js'
import {sections} from '../../src/extract/sections.js'
import {tables} from '../../src/extract/tables.js'
import {toJson} from '../../src/json/document.js'
import {parse} from '../../src/pipeline.js'
import {toText} from '../../src/text/text.js'

const source = `{{Infobox person
| name = Ada
| image = Ada.jpg
| birth_place = [[London]]<ref name="bio">{{cite book|last=Stein|first=Dorothy|title=Ada|year=1985|isbn=0-262-19242-X}}</ref>
| lat_d = 51 | lat_m = 30 | lat_NS = N | long_d = 0 | long_m = 7 | long_EW = W
}}
'''Ada''' wrote [[program]]s.<ref name="bio" /><ref>Note</ref>
[[File:Engine.jpg|thumb|The ''engine'']]

== Work ==
* one
*# two
{| class="wikitable"
|+ Notes
! Name !! Year
|-
| A || rowspan="2" | 1843
|-
| B
|}

=== Late ===
{{coord|51|30|N|0|7|W|display=title}} https://example.org {{quote|Hear!}}

{{Navbox|title=Maths|list1=[[Algebra]]}}
[[Category:Mathematicians|Lovelace]] [[de:Ada]]
`

const root = parse(source, {title: 'Ada Lovelace'})

describe('queries over a parsed page', () => {
  it('find everything once', () => {
    expect(infoboxes(root)).toMatchObject([{template: 'Template:Infobox person', title: 'Ada', image: 'File:Ada.jpg'}])
    expect(navboxes(root)).toMatchObject([{title: 'Maths', groups: [{items: [{title: 'Algebra'}]}]}])
    expect(references(root).map((note) => [note.number, note.name, note.uses.length, note.text])).toEqual([
      [1, 'bio', 2, 'Stein, Dorothy (1985). Ada. ISBN 0-262-19242-X.'],
      [2, undefined, 1, 'Note'],
    ])
    expect(citations(root)).toMatchObject([{csl: {id: 'bio', type: 'book'}, reference: {name: 'bio'}}])
    expect(categories(root)).toMatchObject([{name: 'Mathematicians', sortKey: 'Lovelace'}])
    expect(sections(root)).toMatchObject([{depth: 0}, {title: 'Work', sections: [{title: 'Late', depth: 3}]}])
    expect(tables(root)).toMatchObject([{caption: 'Notes', headers: ['Name', 'Year'], headerRows: 1}])
    expect(tables(root)[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['Name', 'Year'],
      ['A', '1843'],
      ['B', '1843'],
    ])
    expect(links(root).map((link) => ('title' in link ? link.title : link.url))).toEqual([
      'London',
      'Program',
      'https://example.org',
      'Algebra',
      'Ada',
    ])
    expect(media(root).map((file) => [file.title, file.from, file.caption])).toEqual([
      ['File:Ada.jpg', 'parameter', ''],
      ['File:Engine.jpg', 'text', 'The engine'],
    ])
    expect(
      coordinates(root).map((place) => [place.latitude, Number(place.longitude.toFixed(4)), place.display]),
    ).toEqual([
      [51.5, -0.1167, undefined],
      [51.5, -0.1167, 'title'],
    ])
  })

  it('make text', () => {
    expect(toText(root, {references: 'list', infobox: false})).toBe(`Ada wrote programs.[1][2]

The engine

Work

* one
  1. two

Notes
Name | Year
A | 1843
B

Late

https://example.org

  Hear!

1. Stein, Dorothy (1985). Ada. ISBN 0-262-19242-X.
2. Note
`)
  })

  it('make JSON', () => {
    const document = toJson(root)
    expect(document.lead?.map((block) => block.type)).toEqual(['infobox', 'paragraph', 'media'])
    expect(document.sections?.[0]).toMatchObject({
      title: 'Work',
      content: [
        {type: 'list', items: [{text: 'one', content: [{type: 'list', ordered: true}]}]},
        {type: 'table', table: 0},
      ],
    })
  })
})

describe('queries over an expanded page', () => {
  const page = (title: string, text: string) => [title, {title, namespace: 10, text, model: 'wikitext'}] as const
  const pages = new Map([
    page('Template:Nothing', ''),
    page('Template:Rows', '|-\n| {{{1}}} || 2\n'),
    page('Template:Infobox', '{| class="infobox"\n! colspan="2" | {{{name}}}\n|-\n! Born\n| {{{born}}}\n|}'),
  ])
  const tree = parse(
    '{{Infobox|name=Ada|born=[[1815]]}}\n{{nothing|[[Not here]] A.jpg|x=B.jpg}}\n{|\n! a !! b\n{{rows|1}}\n|}',
    {pages},
  )

  it('count what calls made, not what they were given', () => {
    expect(links(tree).map((link) => ('title' in link ? link.title : ''))).toEqual(['1815'])
    expect(media(tree)).toEqual([])
    expect(tables(tree).map((table) => table.rows.map((row) => row.map((cell) => cell.text)))).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ])
    expect(infoboxes(tree)).toMatchObject([{title: 'Ada', rows: [{label: 'Born', text: '1815'}]}])
    expect(toText(tree)).toBe('Ada\nBorn: 1815\n\na | b\n1 | 2\n')
    expect(toJson(tree).lead?.map((block) => block.type)).toEqual(['infobox', 'table'])
  })
})
