import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {categories} from '../../src/extract/categories.js'
import {citations} from '../../src/extract/citations.js'
import {infoboxes} from '../../src/extract/infoboxes.js'
import {links} from '../../src/extract/links.js'
import {media} from '../../src/extract/media.js'
import {imageArgument} from '../../src/extract/media-names.js'
import {navboxes} from '../../src/extract/navboxes.js'
import {references} from '../../src/extract/references.js'
import {type Section, sections} from '../../src/extract/sections.js'
import {isExpanded, rememberedWalk, walkShown} from '../../src/extract/walk-shown.js'

const csl = {id: 'x', type: 'webpage', title: 'T'}

describe('walkShown', () => {
  it('visits the arguments of calls that were not run, and what the others made', () => {
    const call = (children?: Content[]) =>
      b.transclusion({name: 'x', parameters: {1: [b.category('argument')]}}, children)
    const box = b.infobox({name: 'i', parameters: {a: [b.category('p')]}}, [b.category('row')])
    const names: string[] = []
    walkShown(b.root([call(), call([b.category('made')]), box]), (node) => {
      if (node.type === 'category') names.push(node.name)
    })
    expect(names).toEqual(['argument', 'made', 'row'])
    expect(isExpanded(call())).toBe(false)
    expect(isExpanded(b.text('x'))).toBe(false)
  })

  it('skips, stops and knows parents', () => {
    const seen: string[] = []
    walkShown(b.root([b.paragraph('a'), b.heading(2, 'b'), b.paragraph('c')]), (node, parent) => {
      seen.push(`${parent?.type}>${node.type}`)
      return node.type === 'heading' ? 'stop' : node.type === 'paragraph' ? 'skip' : undefined
    })
    expect(seen).toEqual(['undefined>root', 'root>paragraph', 'root>heading'])
    let count = 0
    walkShown({type: 'plugin', children: [b.text('x'), b.category('y')]} as never, () => void count++)
    expect(count).toBe(2)
  })

  it('is the same where it is remembered', () => {
    const inner = b.strong([b.emphasis([b.link({title: 'A'}, 'a')]), b.category('B')])
    const root = b.root([b.paragraph([inner, b.link({title: 'C'}, 'c')]), b.heading(2, [b.category('D')])])
    const walk = rememberedWalk(root)
    for (const answers of [{}, {strong: 'skip'}, {emphasis: 'skip'}, {link: 'stop'}, {paragraph: 'skip'}] as const) {
      const [one, other] = [walkShown, walk].map((by) => {
        const seen: string[] = []
        by(root, (node, parent, depth) => {
          seen.push(`${parent?.type}>${node.type} ${depth}`)
          return (answers as Record<string, 'skip' | 'stop' | undefined>)[node.type]
        })
        return seen
      })
      expect(other).toEqual(one)
    }
    const seen: string[] = []
    walk(inner, (node) => void seen.push(node.type))
    expect(seen).toEqual(['strong', 'emphasis', 'link', 'category'])
  })

  it('leaves out arguments of citations without nodes to find where it is remembered', () => {
    const cite = b.transclusion({
      name: 'cite web',
      parameters: {title: 'T', work: [b.text('a'), b.link({title: 'A'}, 'a')]},
    })
    const other = b.transclusion({name: 'x', parameters: {image: 'A.jpg'}})
    const root = b.root([{...cite, citation: {csl: {id: 'x', type: 'webpage'}}}, other])
    const seen: string[] = []
    rememberedWalk(root)(root, (node) => void seen.push('name' in node ? `${node.name}` : node.type))
    expect(seen).toEqual(['root', 'cite web', 'work', 'link', 'x', 'image'])
  })
})

describe('categories', () => {
  it('gives each once, the last sort key counting', () => {
    const tree = b.root([
      b.category('A', 'x'),
      b.paragraph([b.category('B')]),
      b.transclusion({name: 't', parameters: {1: [b.category('C')]}}),
      b.category('A', 'y'),
      {...b.category('D', 'k'), hidden: true},
      b.category('D'),
    ])
    expect(categories(tree).map(({node: _node, ...data}) => data)).toEqual([
      {name: 'A', sortKey: 'y'},
      {name: 'B'},
      {name: 'C'},
      {name: 'D'},
    ])
    expect(categories(b.root([{...b.category('D'), hidden: true}]))[0]?.hidden).toBe(true)
  })
})

describe('links', () => {
  it('tells where each leads', () => {
    const tree = b.root([
      b.paragraph([
        b.link({title: 'Cat', fragment: 'Fur'}, [b.text('ca'), b.strong('ts')]),
        b.interwikiLink({prefix: 'wikt', title: 'cat', url: 'u', fragment: 'f'}),
        b.externalLink('https://a.example', 'A'),
        b.languageLink({prefix: 'de', title: 'Katze', url: 'v'}),
      ]),
      b.infobox({name: 'i', parameters: {a: [b.link({title: 'In'})]}}),
      b.infobox({name: 'i', parameters: {a: [b.link({title: 'Not'})]}}, [b.link({title: 'Yes'})]),
    ])
    expect(links(tree).map(({node, ...data}) => data)).toEqual([
      {kind: 'internal', title: 'Cat', namespace: 0, fragment: 'Fur', text: 'cats'},
      {kind: 'interwiki', prefix: 'wikt', title: 'cat', fragment: 'f', url: 'u', text: 'wikt:cat#f'},
      {kind: 'external', url: 'https://a.example', text: 'A'},
      {kind: 'language', prefix: 'de', title: 'Katze', url: 'v'},
      {kind: 'internal', title: 'In', namespace: 0, text: 'In'},
      {kind: 'internal', title: 'Yes', namespace: 0, text: 'Yes'},
    ])
  })
})

describe('sections', () => {
  const outline = (list: Section[]): unknown[] =>
    list.map((section) => [section.title, section.depth, section.children.length, outline(section.sections)])

  it('nests by depth, the lead first', () => {
    const tree = b.root([
      b.paragraph('lead'),
      b.heading(2, 'A'),
      b.paragraph('a'),
      b.heading(4, 'A.1.1'),
      b.heading(3, 'A.2'),
      b.paragraph('x'),
      b.paragraph('y'),
      b.heading(1, 'Top'),
      b.heading(2, [b.text('B '), b.emphasis('b'), b.reference({}, 'n')], 'B_b'),
    ])
    expect(outline(sections(tree))).toEqual([
      ['', 0, 1, []],
      [
        'A',
        2,
        1,
        [
          ['A.1.1', 4, 0, []],
          ['A.2', 3, 2, []],
        ],
      ],
      ['Top', 1, 0, [['B b', 2, 0, []]]],
    ])
    expect(sections(tree)[2]?.sections[0]).toMatchObject({id: 'B_b', heading: {type: 'heading', depth: 2}})
  })

  it('has an empty lead where there is none', () => {
    expect(outline(sections(b.root([])))).toEqual([['', 0, 0, []]])
    expect(outline(sections(b.root([b.heading(2, 'A')])))).toEqual([
      ['', 0, 0, []],
      ['A', 2, 0, []],
    ])
  })

  it('looks into calls and wrappers, not into tables and lists', () => {
    const tree = b.root([
      b.transclusion({name: 'x'}, [b.paragraph('l'), b.htmlElement('div', {}, [b.heading(2, 'In'), b.paragraph('p')])]),
      b.htmlElement('div', {}, 'stays'),
      b.table([b.tableRow([b.tableCell([b.heading(2, 'Cell')])])]),
    ])
    expect(outline(sections(tree))).toEqual([
      ['', 0, 1, []],
      ['In', 2, 3, []],
    ])
  })

  it('takes any depth', () => {
    let deep: Content = b.heading(2, 'Deep')
    for (let i = 0; i < 50_000; i++) deep = b.htmlElement('div', {}, [deep])
    expect(outline(sections(b.root([deep])))).toEqual([
      ['', 0, 0, []],
      ['Deep', 2, 0, []],
    ])
  })
})

describe('references', () => {
  it('joins the uses of a note, in the order of numbers', () => {
    const first = b.reference({number: 2, name: 'x', use: 1})
    const second = b.reference({number: 2, name: 'x', use: 2}, [
      b.text('X '),
      {...b.transclusion({name: 'cite web'}), citation: {csl}},
    ])
    const tree = b.root([
      b.paragraph([
        first,
        b.reference({number: 1}, 'one'),
        second,
        b.reference({number: 1, group: 'n', name: 'x'}, 'N'),
      ]),
    ])
    const found = references(tree)
    expect(found.map((note) => [note.group, note.number, note.name, note.text, note.uses.length])).toEqual([
      ['', 1, undefined, 'one', 1],
      ['', 2, 'x', 'X T.', 2],
      ['n', 1, 'x', 'N', 1],
    ])
    expect(found[1]).toMatchObject({definition: second, citations: [csl]})
    expect(found[1]?.children).toEqual(second.children)
  })

  it('finds definitions in lists, in calls too', () => {
    const tree = b.root([
      b.paragraph([b.reference({name: 'a'}), b.reference({name: 'b'}), b.reference({name: 'gone'})]),
      b.referenceList({}, [
        b.reference({name: 'a'}, [b.text('A'), b.reference({}, 'inner')]),
        b.reference({name: 'unused'}, 'U'),
      ]),
      b.transclusion({name: 'reflist', parameters: {refs: [b.reference({name: 'b'}, 'B')]}}),
    ])
    expect(references(tree).map((note) => [note.number, note.name, note.text, note.uses.length])).toEqual([
      [1, 'a', 'A', 1],
      [2, 'b', 'B', 1],
      [3, 'gone', '', 1],
      [4, undefined, 'inner', 1],
      [undefined, 'unused', 'U', 0],
    ])
    expect(references(tree)[2]).not.toHaveProperty('definition')
  })

  it('appends what follows, and keeps what extends apart', () => {
    const tree = b.root([
      b.paragraph([
        b.reference({name: 'a'}, 'start'),
        b.reference({follow: 'a'}, 'end'),
        b.reference({follow: 'none'}, 'alone'),
        b.reference({name: 'a2', extends: 'a'}, 'detail'),
      ]),
    ])
    expect(references(tree).map((note) => [note.number, note.text, note.extends, note.continuations.length])).toEqual([
      [1, 'start end', undefined, 1],
      [2, 'alone', undefined, 0],
      [3, 'detail', 'a', 0],
    ])
  })

  it('begins anew behind each list', () => {
    const first = b.reference({name: 'a', number: 1}, 'A')
    const again = b.reference({name: 'a', number: 1}, 'B')
    const tree = b.root([
      b.paragraph([first, b.reference({name: 'l'})]),
      b.referenceList({}, [b.reference({name: 'l'}, 'L')]),
      b.paragraph([again]),
    ])
    expect(references(tree).map((note) => [note.number, note.text])).toEqual([
      [1, 'A'],
      [2, 'L'],
      [1, 'B'],
    ])
  })
})

describe('citations', () => {
  it('gives the item, the raw parameters and the note', () => {
    const call = {
      ...b.transclusion({
        name: 'cite web',
        parameters: [
          b.templateArgument('title', 'S'),
          b.templateArgument('title', 'T'),
          b.templateArgument('__proto__', 'p'),
        ],
      }),
      citation: {csl},
    }
    const note = b.reference({}, [b.emphasis([call])])
    const [first, second, ...rest] = citations(b.root([b.paragraph([note, {...call}])]))
    expect(rest).toEqual([])
    expect(first).toMatchObject({template: 'Template:Cite web', csl, node: call, reference: note})
    expect(first?.parameters.title).toBe('T')
    expect(Object.keys(first?.parameters ?? {})).toEqual(['title', '__proto__'])
    expect(second).not.toHaveProperty('reference')
  })
})

describe('media', () => {
  it('finds images, gallery entries and named files', () => {
    const tree = b.root(
      [
        b.media({title: 'Datei:A.jpg', format: 'thumbnail', width: 20, height: 30, alt: 'a'}, [
          b.text('An '),
          b.strong('A'),
        ]),
        b.gallery([b.media({title: 'Datei:B.png'}, 'B')]),
        b.infobox({
          name: 'i',
          parameters: {image: 'ada_l.svg', logo: [b.media({title: 'Datei:C.jpg'})], name: 'Ada', x: 'y'.repeat(400)},
        }),
        b.infobox({name: 'i', parameters: {image: 'no.jpg'}}, [b.media({title: 'Datei:D.jpg'})]),
        b.transclusion({name: 'listen', parameters: {filename: 'E.ogg'}}),
        {...b.transclusion({name: 'cite web', parameters: {title: 'F.jpg'}}), citation: {csl}},
        b.parserFunction('if', ['x', 'G.jpg']),
      ],
      {site: {...b.root('').site, fileNamespace: 'Datei'}},
    )
    expect(media(tree).map(({node: _node, ...data}) => data)).toEqual([
      {title: 'Datei:A.jpg', from: 'text', caption: 'An A', alt: 'a', format: 'thumbnail', width: 20, height: 30},
      {title: 'Datei:B.png', from: 'gallery', caption: 'B'},
      {title: 'Datei:Ada l.svg', from: 'parameter', caption: ''},
      {title: 'Datei:C.jpg', from: 'text', caption: ''},
      {title: 'Datei:D.jpg', from: 'text', caption: ''},
      {title: 'Datei:E.ogg', from: 'parameter', caption: ''},
    ])
    expect(media(b.media({title: 'File:A.jpg'}))).toHaveLength(1)
  })

  it('knows names of files', () => {
    const read = (value: string) => imageArgument(value, 'Datei')
    expect(read('File: ada.jpg ')).toBe('Datei:Ada.jpg')
    expect(read('datei:Ada.JPG')).toBe('Datei:Ada.JPG')
    expect(read('image:a b.webm')).toBe('Datei:A b.webm')
    for (const value of [
      '',
      'Ada',
      'https://a.example/b.jpg',
      'a/b.jpg',
      'Help:X.jpg',
      '[[File:A.jpg]]',
      'a\nb.jpg',
      '.jpg',
      ':a.jpg',
    ]) {
      expect(read(value), value).toBeUndefined()
    }
  })
})

describe('infoboxes', () => {
  it('gives rows as rendered, and parameters', () => {
    const tree = b.root([
      b.infobox(
        {
          name: 'infobox person',
          caption: [b.strong('Ada')],
          image: b.media({title: 'File:Ada.jpg'}),
          rows: [
            {header: [b.text('Life')]},
            {label: [b.text('Born')], content: [b.text('1815')]},
            {content: [b.text('x')]},
            {label: [b.text('Empty')]},
          ],
          parameters: {name: 'ignored'},
        },
        'rendered',
      ),
    ])
    const [box] = infoboxes(tree)
    expect(box).toMatchObject({
      template: 'Template:Infobox person',
      name: 'infobox person',
      title: 'Ada',
      image: 'File:Ada.jpg',
    })
    expect(box?.rows.map(({nodes, ...row}) => row)).toEqual([
      {header: 'Life', text: 'Life'},
      {label: 'Born', text: '1815'},
      {text: 'x'},
      {label: 'Empty', text: ''},
    ])
  })

  it('reads the call where nothing was expanded', () => {
    const value = [b.link({title: 'London'}), b.lineBreak(), b.text('England')]
    const parameters = [
      b.templateArgument('Name', ' Ada '),
      b.templateArgument('born', '1814'),
      b.templateArgument('image', 'ada.jpg'),
      b.templateArgument('born', '1815'),
      b.templateArgument('place', value),
    ]
    const [box] = infoboxes(
      b.root([b.transclusion({name: 'wrap', parameters: {1: [b.infobox({name: 'Infobox', parameters})]}})]),
    )
    expect(box?.title).toBe('Ada')
    expect(box?.image).toBe('File:Ada.jpg')
    expect(box?.rows).toEqual([])
    expect(box?.parameters.map(({name, text}) => [name, text])).toEqual([
      ['Name', 'Ada'],
      ['image', 'ada.jpg'],
      ['born', '1815'],
      ['place', 'London\nEngland'],
    ])
    expect(box?.parameters[0]?.value).toBe('Ada')
    const media = b.infobox({name: 'I', parameters: {x: '', image: [b.text('a '), b.media({title: 'File:B.jpg'})]}})
    expect(infoboxes(media)[0]).toMatchObject({image: 'File:B.jpg'})
    expect(infoboxes(b.infobox({name: 'I'}))[0]).not.toHaveProperty('title')
  })
})

describe('navboxes', () => {
  it('gives groups as rendered', () => {
    const tree = b.root([
      b.navbox(
        {
          name: 'Planets',
          caption: [b.text('Planets')],
          groups: [
            {
              label: [b.text('Inner')],
              items: [[b.strong([b.link({title: 'Mars'}, 'M')]), b.text('!')], [b.text('none')]],
              groups: [{items: [], groups: []}],
            },
          ],
        },
        'rendered',
      ),
    ])
    expect(navboxes(tree).map(({node: _node, ...data}) => data)).toEqual([
      {
        template: 'Template:Planets',
        name: 'Planets',
        title: 'Planets',
        groups: [
          {label: 'Inner', items: [{text: 'M!', title: 'Mars'}, {text: 'none'}], groups: [{items: [], groups: []}]},
        ],
      },
    ])
  })

  it('reads the call where nothing was expanded', () => {
    const parameters = {
      title: 'Planets',
      group1: 'Inner',
      list1: [b.link({title: 'Mars'}), b.text(' · '), b.link({title: 'Venus'})],
      list2: [b.list(false, [[b.link({title: 'Pluto'})], 'no link'])],
    }
    const [box] = navboxes(b.root([b.navbox({name: 'Navbox', parameters})]))
    expect(box?.title).toBe('Planets')
    expect(box?.groups).toEqual([
      {
        label: 'Inner',
        items: [
          {text: 'Mars', title: 'Mars'},
          {text: 'Venus', title: 'Venus'},
        ],
        groups: [],
      },
      {items: [{text: 'Pluto', title: 'Pluto'}, {text: 'no link'}], groups: []},
    ])
    expect(navboxes(b.navbox({name: 'Planets'}))[0]).toMatchObject({groups: []})
  })

  it('bounds the nesting of groups', () => {
    let group = {items: [], groups: []} as {items: Content[][]; groups: never[]}
    for (let i = 0; i < 10_000; i++) group = {items: [], groups: [group as never]}
    expect(JSON.stringify(navboxes(b.navbox({name: 'x', groups: [group]}))[0]?.groups).length).toBeLessThan(1000)
  })
})
