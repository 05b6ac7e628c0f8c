import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import pkg from '../../package.json' with {type: 'json'}
import {annotateCitations} from '../../src/annotate/citations/annotate.js'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import type {Root} from '../../src/ast/flow.js'
import {type ToJsonOptions, toJson} from '../../src/json/document.js'
import {documentSchema, schemaVersion} from '../../src/json/schema.js'
import type {WikastDocument} from '../../src/json/types.js'
import {version} from '../../src/version.js'

const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true})
const validate = ajv.compile(documentSchema)

/** Makes a document, checks it against the schema and that JSON keeps all of it. */
function json(root: Root, options?: ToJsonOptions): WikastDocument {
  const document = toJson(root, options)
  expect(validate(document) ? [] : validate.errors).toEqual([])
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  return document
}

const lead = (...children: Content[]) => json(b.root(children)).lead

describe('toJson', () => {
  it('says what it is and which page it is of', () => {
    const root = b.root([b.redirect('Ada Lovelace', 'Life')], {
      title: 'Help:A b/c&d',
      namespace: 12,
      displayTitle: "''A''",
      defaultSort: 'B',
    })
    expect(json(root)).toMatchObject({
      $schema: documentSchema.$id,
      schemaVersion,
      generator: `wikast ${version}`,
      title: 'Help:A b/c&d',
      namespace: 12,
      language: 'en',
      direction: 'ltr',
      wiki: 'Wikipedia',
      url: 'https://en.wikipedia.org/wiki/Help:A_b/c%26d',
      displayTitle: "''A''",
      defaultSort: 'B',
      redirect: {title: 'Ada Lovelace', fragment: 'Life'},
      lead: [],
      sections: [],
    })
    expect(json(b.root([b.redirect('X')])).redirect).toEqual({title: 'X'})
    const site = {...root.site, server: ''}
    expect(json(b.root('', {site}))).not.toHaveProperty('url')
    expect(json(b.root('', {title: '\ud800', site: {...site, server: 'http://a.example'}})).url).toBe(
      'http://a.example/wiki/%EF%BF%BD',
    )
    expect(version).toBe(pkg.version)
  })

  it('takes ids and revision from the page, and messages', () => {
    const revision = {
      id: 5,
      parentId: 4,
      timestamp: '2026-01-05T07:31:12Z',
      contributor: {name: 'Ada', id: 1},
      comment: 'c',
      minor: true,
      model: 'wikitext',
      format: 'text/x-wiki',
      bytes: 3,
      sha1: 'x',
    }
    const page = {title: 'T', namespace: 0, text: 'abc', model: 'wikitext', id: 7, revision: {...revision, text: 'abc'}}
    const fatal = new VFileMessage('No!', {ruleId: 'bad', source: 'wikast', place: {line: 1, column: 2}})
    fatal.fatal = true
    const document = json(b.root(''), {page, messages: [fatal, new VFileMessage('Hm')]})
    expect(document).toMatchObject({pageId: 7, revision})
    expect(document.revision).not.toHaveProperty('text')
    expect(document.messages).toEqual([
      {reason: 'No!', code: 'bad', source: 'wikast', fatal: true, line: 1, column: 2},
      {reason: 'Hm'},
    ])
    expect(json(b.root(''), {page: {...page, revision: {model: 'wikitext', text: ''}}}).revision).toEqual({
      model: 'wikitext',
    })
  })

  it('nests sections', () => {
    const document = json(
      b.root([b.paragraph('l'), b.heading(2, 'A'), b.paragraph('a'), b.heading(3, 'B'), b.heading(2, 'C')]),
    )
    expect(document.lead).toEqual([{type: 'paragraph', text: 'l'}])
    expect(document.sections).toEqual([
      {
        title: 'A',
        depth: 2,
        id: 'A',
        content: [{type: 'paragraph', text: 'a'}],
        sections: [{title: 'B', depth: 3, id: 'B', content: [], sections: []}],
      },
      {title: 'C', depth: 2, id: 'C', content: [], sections: []},
    ])
  })

  it('writes running text with its links, notes and images', () => {
    const paragraph = b.paragraph([
      b.text('A '),
      b.link({title: 'Cat'}, 'cat'),
      b.reference({number: 1}, [b.text('N '), b.link({title: 'Not here'})]),
      b.media({title: 'File:A.jpg', format: 'thumbnail'}, 'c'),
      b.languageLink({prefix: 'de', title: 'K', url: 'u'}),
    ])
    const document = json(b.root([paragraph, b.paragraph([]), b.category('C', 'k')]))
    expect(document.lead).toEqual([
      {
        type: 'paragraph',
        text: 'A cat',
        links: [{kind: 'internal', title: 'Cat', namespace: 0, text: 'cat'}],
        references: [0],
      },
      {type: 'media', media: 0},
    ])
    expect(document.references).toEqual([{number: 1, group: '', text: 'N Not here', uses: 1, csl: []}])
    expect(document.links).toHaveLength(2)
    expect(document.languageLinks).toEqual([{prefix: 'de', title: 'K', url: 'u'}])
    expect(document.media).toEqual([{title: 'File:A.jpg', from: 'text', caption: 'c', format: 'thumbnail'}])
    expect(document.categories).toEqual([{name: 'C', sortKey: 'k'}])
  })

  it('writes lists with what is in their items', () => {
    expect(
      lead(
        b.list(true, [[b.text('a'), b.list(false, ['b'])], [b.list(false, ['c'])], '']),
        b.definitionList([b.definitionTerm('t'), b.comment('c'), b.definitionDescription([b.paragraph('d')])]),
        b.htmlElement('ul', {}, [b.htmlElement('li', {}, 'x'), b.text('\n')]),
      ),
    ).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [
          {text: 'a', content: [{type: 'list', ordered: false, items: [{text: 'b'}]}]},
          {text: '', content: [{type: 'list', ordered: false, items: [{text: 'c'}]}]},
          {text: ''},
        ],
      },
      {
        type: 'definitionList',
        items: [
          {kind: 'term', text: 't'},
          {kind: 'description', text: 'd'},
        ],
      },
      {type: 'list', ordered: false, items: [{text: 'x'}]},
    ])
  })

  it('writes every other block', () => {
    const score = b.extensionElement('score', {value: 'c d e'})
    expect(
      lead(
        b.table([b.tableRow([b.tableCell([b.heading(2, 'h')])])]),
        b.htmlElement('table', {}, [b.htmlElement('tr', {}, [b.htmlElement('td', {}, 'x')])]),
        b.infobox({name: 'I'}),
        b.navbox({name: 'N'}),
        b.gallery([b.media({title: 'File:A.jpg'}), b.comment('c')]),
        b.preformatted('a  b'),
        b.code('x', {lang: 'lua'}),
        b.code('y'),
        b.math('z', {display: 'block'}),
        b.referenceList({group: 'n'}),
        score,
        b.paragraph([b.text('before '), score, b.text(' after')]),
        b.extensionElement('templatestyles', {}),
        b.htmlElement('blockquote', {}, [b.paragraph('q')]),
        b.transclusion({name: 'quote', parameters: {1: [b.text('Hear '), b.link({title: 'X'})]}}),
        b.thematicBreak(),
        b.paragraph([b.code('i', {inline: true}), b.math('m')]),
      ),
    ).toEqual([
      {type: 'table', table: 0},
      {type: 'table', table: 1},
      {type: 'infobox', infobox: 0},
      {type: 'navbox', navbox: 0},
      {type: 'gallery', media: [0]},
      {type: 'preformatted', text: 'a  b'},
      {type: 'code', text: 'x', language: 'lua'},
      {type: 'code', text: 'y'},
      {type: 'math', text: 'z'},
      {type: 'referenceList', group: 'n'},
      {type: 'extension', name: 'score', text: 'c d e'},
      {type: 'paragraph', text: 'before'},
      {type: 'extension', name: 'score', text: 'c d e'},
      {type: 'paragraph', text: 'after'},
      {type: 'quote', content: [{type: 'paragraph', text: 'q'}]},
      {
        type: 'quote',
        content: [
          {type: 'paragraph', text: 'Hear X', links: [{kind: 'internal', title: 'X', namespace: 0, text: 'X'}]},
        ],
      },
      {type: 'paragraph', text: 'im'},
    ])
  })

  it('opens wrappers that hold blocks and keeps their texts apart', () => {
    expect(
      lead(
        b.text('a'),
        b.htmlElement('div', {}, [b.text('b'), b.list(false, ['c']), b.text('d')]),
        b.text('e'),
        b.transclusion({name: 'x'}, [b.paragraph('g'), b.text('h')]),
        b.text('i'),
        b.htmlElement('div', {style: 'display:none'}, [b.paragraph('hidden')]),
      )?.map((block) => ('text' in block ? block.text : block.type)),
    ).toEqual(['a', 'b', 'list', 'd', 'e', 'g', 'hi'])
  })

  it('names calls that were not run and stand for themselves', () => {
    const call = b.transclusion({
      name: 'main',
      parameters: [b.templateArgument('1', 'Cat ', false), b.templateArgument('l', [b.link({title: 'X'})])],
    })
    expect(lead(call, b.paragraph([b.text('a '), call]))).toEqual([
      {
        type: 'template',
        template: 'Template:Main',
        parameters: [
          {name: '1', value: 'Cat'},
          {name: 'l', value: '', text: 'X'},
        ],
      },
      {type: 'paragraph', text: 'a'},
    ])
  })

  it('writes boxes, tables, citations and coordinates', () => {
    const cite = () =>
      b.transclusion({
        name: 'cite book',
        parameters: {last: 'Rost', first: 'Yuri', title: 'T', date: 'c. 1990', page: '82'},
      })
    const root = b.root([
      b.infobox(
        {
          name: 'Infobox person',
          caption: [b.text('Ada')],
          image: b.media({title: 'File:A.jpg'}),
          rows: [{header: [b.text('H')]}, {label: [b.text('L')], content: [b.text('v')]}],
          parameters: {a: 'b'},
        },
        'x',
      ),
      b.navbox(
        {
          name: 'N',
          caption: [b.text('Nav')],
          groups: [{label: [b.text('G')], items: [[b.link({title: 'Mars'})]], groups: []}],
        },
        'x',
      ),
      b.paragraph([b.reference({number: 1, name: 'Rost'}, [cite()]), b.reference({number: 1, name: 'Rost'}), cite()]),
      b.table([
        b.tableCaption('C'),
        b.tableRow([b.tableHeader('A'), b.tableHeader('B')]),
        b.tableRow([b.tableCell('x', {colspan: '2', rowspan: '2'})]),
        b.tableRow([]),
      ]),
      b.transclusion({
        name: 'coord',
        parameters: {1: '40', 2: '-74', display: 'title', name: 'N', 3: 'type:city_region:US'},
      }),
    ])
    annotateCitations(root)
    const document = json(root)
    const csl = {
      id: 'Rost',
      type: 'book',
      title: 'T',
      author: [{family: 'Rost', given: 'Yuri'}],
      issued: {'date-parts': [[1990]], circa: true},
      page: '82',
    }
    expect(document).toMatchObject({
      infoboxes: [
        {
          template: 'Template:Infobox person',
          title: 'Ada',
          image: 'File:A.jpg',
          rows: [
            {header: 'H', text: 'H'},
            {label: 'L', text: 'v'},
          ],
          parameters: [{name: 'a', value: 'b'}],
        },
      ],
      navboxes: [
        {
          template: 'Template:N',
          title: 'Nav',
          groups: [{label: 'G', items: [{text: 'Mars', title: 'Mars'}], groups: []}],
        },
      ],
      references: [{number: 1, group: '', name: 'Rost', uses: 2, csl: [csl]}],
      citations: [
        {template: 'Template:Cite book', csl, reference: 0, parameters: {page: '82'}},
        {csl: {...csl, id: 'Rost1990'}},
      ],
      tables: [
        {
          caption: 'C',
          headerRows: 1,
          rows: [
            [
              {text: 'A', header: true},
              {text: 'B', header: true},
            ],
            [{text: 'x', rowspan: 2, colspan: 2}, {from: [1, 0]}],
            [{from: [1, 0]}, {from: [1, 0]}],
          ],
        },
      ],
      coordinates: [
        {latitude: 40, longitude: -74, globe: 'earth', type: 'city', region: 'US', name: 'N', display: 'title'},
      ],
    })
  })

  it('leaves out parts, and what points at them', () => {
    const root = b.root([
      b.table([b.tableRow(['x'])]),
      b.infobox({name: 'I'}),
      b.navbox({name: 'N'}),
      b.paragraph([b.reference({}, 'n'), b.media({title: 'File:A.jpg'})]),
    ])
    const {lead: content, sections, ...rest} = json(root, {include: ['sections']})
    expect([content, sections]).toEqual([[], []])
    for (const part of [
      'infoboxes',
      'tables',
      'references',
      'links',
      'languageLinks',
      'citations',
      'categories',
      'media',
      'coordinates',
    ]) {
      expect(rest).not.toHaveProperty(part)
    }
    expect(Object.keys(json(root, {include: ['links']}))).not.toContain('lead')
    expect(json(root, {include: ['languageLinks']}).languageLinks).toEqual([])
  })

  it('takes any depth', () => {
    let deep: Content = b.text('bottom')
    for (let i = 0; i < 20_000; i++)
      deep = i % 2 === 0 ? b.list(false, [[deep]]) : b.htmlElement('blockquote', {}, [deep])
    expect(JSON.stringify(json(b.root([deep])))).toContain('bottom')
  })
})

describe('documentSchema', () => {
  it('is strict', () => {
    const document = toJson(b.root('x'))
    expect(validate(document)).toBe(true)
    for (const broken of [
      {...document, extra: 1},
      {...document, lead: [{type: 'paragraph'}]},
      {...document, lead: [{type: 'unknown', text: ''}]},
      {...document, $schema: 'x'},
      {...document, title: 1},
      {...document, coordinates: [{latitude: 91, longitude: 0, globe: 'earth'}]},
    ]) {
      expect(validate(broken)).toBe(false)
    }
  })

  it('describes what any tree gives', () => {
    const text = fc.string({maxLength: 6})
    const {node} = fc.letrec<{node: Content; nodes: Content[]}>((tie) => ({
      nodes: fc.array(tie('node'), {maxLength: 4}) as fc.Arbitrary<Content[]>,
      node: fc.oneof(
        {maxDepth: 4},
        text.map((value) => b.text(value)),
        text.map((value) => b.category(value)),
        fc.constant(b.lineBreak()),
        tie('nodes').map((nodes) => b.paragraph(nodes as never)),
        tie('nodes').map((nodes) => b.list(false, [nodes, 'x'])),
        tie('nodes').map((nodes) => b.htmlElement('div', {}, nodes)),
        tie('nodes').map((nodes) => b.reference({name: 'n'}, nodes)),
        tie('nodes').map((nodes) => b.link({title: 'T'}, nodes)),
        tie('nodes').map((nodes) => b.heading(2, nodes as never)),
        tie('nodes').map((nodes) => b.media({title: 'File:A.jpg', format: 'thumbnail'}, nodes)),
        tie('nodes').map((nodes) => b.table([b.tableRow([b.tableCell(nodes, {colspan: '3'})])])),
        tie('nodes').map((nodes) => b.infobox({name: 'I', parameters: {a: nodes, latitude: '1', longitude: '2'}})),
        fc
          .tuple(text, tie('nodes'))
          .map(([date, nodes]) =>
            b.transclusion({name: 'cite web', parameters: {title: nodes, date, url: date, author: date}}),
          ),
      ),
    }))
    fc.assert(
      fc.property(fc.array(node, {maxLength: 5}), (nodes) => {
        const root = b.root(nodes)
        annotateCitations(root)
        json(root)
      }),
    )
  })
})
