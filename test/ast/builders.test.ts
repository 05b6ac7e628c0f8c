import {inspectNoColor} from 'unist-util-inspect'
import {select, selectAll} from 'unist-util-select'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {childKeys, isNode, walk} from '../../src/ast/children.js'
import type {CoreNode, CoreNodeType} from '../../src/ast/nodes.js'

/** One node of each type. */
const samples: {[T in CoreNodeType]: CoreNode & {type: T}} = {
  behaviorSwitch: b.behaviorSwitch('notoc'),
  break: b.lineBreak(),
  category: b.category('Mathematicians', 'Lovelace, Ada'),
  code: b.code('print(1)', {lang: 'lua'}),
  comment: b.comment(' check '),
  definitionDescription: b.definitionDescription('what it is'),
  definitionList: b.definitionList([b.definitionTerm('term'), b.definitionDescription('what')]),
  definitionTerm: b.definitionTerm('term'),
  emphasis: b.emphasis('italic'),
  extensionElement: b.extensionElement('poem', {value: 'Roses'}, 'Roses'),
  externalLink: b.externalLink('https://example.org', 'label'),
  gallery: b.gallery([b.media({title: 'File:A.jpg'})], {caption: [b.text('Views')]}),
  heading: b.heading(2, 'Early life'),
  htmlElement: b.htmlElement('div', {class: 'note'}, 'text'),
  infobox: b.infobox({name: 'infobox person', parameters: {name: 'Ada'}}),
  interwikiLink: b.interwikiLink({prefix: 'wikt', title: 'word', url: 'https://en.wiktionary.org/wiki/word'}),
  languageLink: b.languageLink({prefix: 'de', title: 'Ada', url: 'https://de.wikipedia.org/wiki/Ada'}),
  languageVariant: b.languageVariant({flags: ['H']}, '電腦'),
  link: b.link({title: 'Ada Lovelace', fragment: 'Life'}),
  list: b.list(true, ['one', [b.text('two')], b.listItem('three'), b.comment('c')]),
  listItem: b.listItem('one'),
  math: b.math('E = mc^2', {display: 'block'}),
  media: b.media({title: 'File:Ada.jpg', format: 'thumbnail'}, 'Ada'),
  navbox: b.navbox({name: 'Planets', title: 'Vorlage:Planeten'}),
  paragraph: b.paragraph([b.text('See '), b.link({title: 'Ada'}, 'her'), b.text('.')]),
  parameter: b.parameter('x', ''),
  parserFunction: b.parserFunction('if', ['x', [b.text('yes')], b.templateArgument('3', 'no', false)], '#if'),
  preformatted: b.preformatted('code', {class: 'x'}),
  redirect: b.redirect('Ada Lovelace', 'Life'),
  reference: b.reference({name: 'Rost', details: [b.text('p. 82')]}, 'Yuri Rost'),
  referenceList: b.referenceList({}, [b.reference({name: 'a'}, 'A')]),
  root: b.root('text', {title: 'Ada'}),
  strong: b.strong('bold'),
  table: b.table([b.tableCaption('C'), b.tableRow([b.tableHeader('h'), 'd'])]),
  tableCaption: b.tableCaption('C'),
  tableCell: b.tableCell('d', {colspan: '2'}),
  tableRow: b.tableRow(['d']),
  templateArgument: b.templateArgument('1', 'x', false),
  text: b.text('x'),
  thematicBreak: b.thematicBreak(),
  transclusion: b.transclusion({name: 'convert', parameters: {1: '5', abbr: 'on'}}, '5 km'),
}

const tree = b.root(Object.values(samples).filter((node) => node.type !== 'root') as Content[])

describe('builders', () => {
  it('make a node of each type, with the fields that hold its children', () => {
    for (const [type, node] of Object.entries(samples)) {
      expect(node.type).toBe(type)
      const fields = node as unknown as Record<string, unknown>
      for (const key of childKeys[node.type]) expect(Array.isArray(fields[key]), `${type}.${key}`).toBe(true)
      for (const [key, value] of Object.entries(fields)) expect(value, `${type}.${key}`).not.toBeUndefined()
      expect(JSON.parse(JSON.stringify(node))).toEqual(node)
    }
    expect(Object.keys(samples).sort()).toEqual(Object.keys(childKeys).sort())
  })

  it('fill in what follows from the rest', () => {
    expect(b.link({title: 'A', fragment: 'B'})).toEqual({
      type: 'link',
      title: 'A',
      namespace: 0,
      fragment: 'B',
      children: [{type: 'text', value: 'A#B'}],
    })
    expect(b.interwikiLink({prefix: 'w', title: 'A', url: 'u'}).children).toEqual([b.text('w:A')])
    expect(samples.infobox.title).toBe('Template:Infobox person')
    expect(samples.navbox.title).toBe('Vorlage:Planeten')
    expect(samples.transclusion.parameters.map(({name, named, value}) => [name, named, value])).toEqual([
      ['1', false, '5'],
      ['abbr', true, 'on'],
    ])
    expect(b.templateArgument('x', [b.text('a'), b.strong('b')]).value).toBe('a')
    expect(b.heading(3, 'Early life').id).toBe('Early_life')
    expect(b.heading(3, [b.text('x')]).id).toBe('')
    expect(b.heading(3, 'x', 'id').id).toBe('id')
    expect(b.parameter('x')).toMatchObject({hasDefault: false, children: []})
    expect(b.parameter('x', '')).toMatchObject({hasDefault: true, children: []})
    expect(b.externalLink({url: 'u', kind: 'free'})).toMatchObject({kind: 'free', children: []})
    expect(b.parserFunction('pagename')).toMatchObject({alias: 'pagename', arguments: []})
    expect(b.parserFunction('#if', ['x'])).toMatchObject({name: 'if', alias: '#if'})
    expect(b.parserFunction('PAGENAME')).toMatchObject({name: 'pagename', alias: 'PAGENAME'})
  })

  it('copy the lists they are given', () => {
    const children = [b.text('x')]
    const made = b.paragraph(children)
    children.push(b.text('y'))
    expect(made.children).toHaveLength(1)
  })
})

describe('unist utilities', () => {
  it('visit goes through children', () => {
    const types = new Set<string>()
    visit(tree, (node) => void types.add(node.type))
    expect([...types].sort()).toEqual(
      Object.keys(childKeys)
        .filter((type) => type !== 'templateArgument' || types.has(type))
        .sort(),
    )
  })

  it('select finds by type and field', () => {
    expect(selectAll('tableCell', tree)).toHaveLength(4)
    expect(select('heading[depth="2"]', tree)).toBe(samples.heading)
    expect(select('paragraph > link', tree)).toMatchObject({title: 'Ada'})
  })

  it('inspect shows the tree', () => {
    expect(inspectNoColor(samples.paragraph)).toBe(
      'paragraph[3]\n├─0 text "See "\n├─1 link[1]\n│   │ namespace: 0\n│   │ title: "Ada"\n│   └─0 text "her"\n└─2 text "."',
    )
  })
})

describe('walk', () => {
  it('visits each node once, arguments before what a call made', () => {
    const seen: string[] = []
    walk(samples.transclusion, (node, parent) => void seen.push(`${parent?.type ?? '-'}>${node.type}`))
    expect(seen).toEqual([
      '->transclusion',
      'transclusion>templateArgument',
      'templateArgument>text',
      'transclusion>templateArgument',
      'templateArgument>text',
      'transclusion>text',
    ])
  })

  it('visits captions of galleries and arguments of parser functions', () => {
    const texts: string[] = []
    walk(b.root([samples.gallery, samples.parserFunction]), (node) => {
      if (isNode(node, 'text')) texts.push(node.value)
    })
    expect(texts).toEqual(['Views', 'x', 'yes', 'no'])
    expect(isNode(undefined, 'text')).toBe(false)
  })

  it('skips and stops', () => {
    const nodes = b.root([b.paragraph('a'), b.paragraph('b'), b.heading(2, 'c')])
    const seen: string[] = []
    walk(nodes, (node) => {
      seen.push(node.type)
      return node.type === 'paragraph' ? 'skip' : node.type === 'heading' ? 'stop' : undefined
    })
    expect(seen).toEqual(['root', 'paragraph', 'paragraph', 'heading'])
  })

  it('takes nodes of plugins and any depth', () => {
    const spoiler = {type: 'spoiler', children: [b.text('x')]}
    let count = 0
    walk(spoiler, () => void count++)
    walk({type: 'other'}, () => void count++)
    expect(count).toBe(3)
    let deep: Content = b.text('x')
    for (let i = 0; i < 200_000; i++) deep = b.emphasis([deep])
    walk(deep, () => void count++)
    expect(count).toBe(200_004)
  })
})
