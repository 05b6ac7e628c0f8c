import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {toJson} from '../../src/json/document.js'
import {parse} from '../../src/pipeline.js'
import type {ToTextOptions} from '../../src/text/options.js'
import {toText} from '../../src/text/text.js'

const write = (children: Content[], options?: ToTextOptions) => toText(b.root(children), options)

describe('toText', () => {
  it('sets paragraphs and headings apart', () => {
    const tree = [b.paragraph('One\ntwo. '), b.heading(2, 'A'), b.paragraph([b.text('x'), b.lineBreak(), b.text('y')])]
    expect(write(tree)).toBe('One two.\n\nA\n\nx\ny\n')
  })

  it('gives nothing for an empty page', () => {
    expect(write([])).toBe('')
    expect(
      write([b.category('A'), b.comment('c'), b.paragraph([]), b.languageLink({prefix: 'de', title: 'X', url: 'u'})]),
    ).toBe('')
  })

  it('writes lists with markers, nested ones indented', () => {
    const tree = [
      b.paragraph('Before'),
      b.list(false, [
        [b.text('one'), b.list(true, ['a', [b.text('b'), b.list(false, ['deep'])]])],
        [b.text('two'), b.lineBreak(), b.text('more')],
      ]),
      b.list(
        true,
        Array.from({length: 10}, (_, i) => `n${i}`),
      ),
    ]
    expect(write(tree)).toBe(
      'Before\n\n* one\n  1. a\n  2. b\n     * deep\n* two\n  more\n\n' +
        Array.from({length: 10}, (_, i) => `${i + 1}. n${i}\n`).join(''),
    )
  })

  it('drops the marker of an item without text', () => {
    expect(write([b.list(false, ['', [b.list(false, ['x'])], 'y'])])).toBe('  * x\n* y\n')
  })

  it('writes definition lists and indented talk', () => {
    const tree = [
      b.definitionList([b.definitionTerm('Term'), b.definitionDescription('What it is')]),
      b.definitionList([
        b.definitionDescription([b.text('Reply'), b.definitionList([b.definitionDescription('Again')])]),
      ]),
    ]
    expect(write(tree)).toBe('Term\n  What it is\n\n  Reply\n    Again\n')
  })

  it('writes tables row by row, those that lay out a page block by block', () => {
    const table = b.table([
      b.tableCaption('Cities'),
      b.tableRow([b.tableHeader('Name'), b.tableHeader('Size')]),
      b.tableRow(['Rome', b.tableCell([b.text('big'), b.lineBreak(), b.text('old'), b.reference({number: 1}, 'r')])]),
      b.tableRow(['', '']),
    ])
    expect(write([b.paragraph('P'), table])).toBe('P\n\nCities\nName | Size\nRome | big old\n')
    expect(write([table], {cellSeparator: '\t', references: 'numbers'})).toBe('Cities\nName\tSize\nRome\tbig old[1]\n')
    const layout = b.table([
      b.tableRow([b.tableCell([b.heading(2, 'H'), b.paragraph('p')]), b.tableCell([b.table([b.tableRow(['in'])])])]),
    ])
    expect(write([layout])).toBe('H\n\np\n\nin\n')
    const wrapped = b.table([
      b.tableRow([
        b.tableCell([b.htmlElement('div', {}, [b.list(false, ['x'])])]),
        b.tableCell([b.paragraph('p'), b.paragraph('q')]),
      ]),
    ])
    expect(write([wrapped])).toBe('* x\n\np\n\nq\n')
  })

  it('writes HTML as its wikitext likes', () => {
    const tree = [
      b.htmlElement('ul', {}, [b.htmlElement('li', {}, 'a'), b.htmlElement('li', {}, 'b')]),
      b.htmlElement('ol', {}, [b.htmlElement('li', {}, 'c')]),
      b.htmlElement('table', {}, [
        b.htmlElement('tr', {}, [b.htmlElement('td', {}, 'x'), b.htmlElement('td', {}, 'y')]),
      ]),
      b.htmlElement('blockquote', {}, [b.paragraph('q1'), b.paragraph('q2')]),
      b.htmlElement('div', {}, 'd'),
      b.htmlElement('p', {}, 'p'),
      b.htmlElement('div', {style: 'color:red; display:none'}, 'hidden'),
      b.paragraph([b.text('H'), b.htmlElement('sub', {}, '2'), b.text('O')]),
    ]
    expect(write(tree)).toBe('* a\n* b\n\n1. c\n\nx | y\n\n  q1\n\n  q2\n\nd\n\np\n\nH2O\n')
  })

  it('writes the captions of images behind the paragraph they stand in', () => {
    const tree = [
      b.paragraph([
        b.text('a'),
        b.media({title: 'File:A.jpg', format: 'thumbnail'}, 'Ada'),
        b.media({title: 'File:B.jpg'}, 'no'),
        b.text('b'),
      ]),
      b.media({title: 'File:C.jpg', format: 'framed'}, 'Framed'),
      b.gallery([b.media({title: 'File:D.jpg'}, 'D one'), b.media({title: 'File:E.jpg'})]),
      b.paragraph('end'),
    ]
    expect(write(tree)).toBe('ab\n\nAda\n\nFramed\n\nD one\n\nend\n')
    expect(write(tree, {captions: false})).toBe('ab\n\nend\n')
    expect(write([b.media({title: 'File:C.jpg', format: 'thumbnail'}, 'Last')])).toBe('Last\n')
  })

  it('writes notes as asked', () => {
    const note = b.reference({number: 1, name: 'x'}, [b.text('Note\nX')])
    const tree = [
      b.paragraph([
        b.text('a'),
        note,
        b.text(' b'),
        b.reference({number: 1, name: 'x', use: 2}),
        b.reference({number: 1, group: 'n'}, 'N'),
      ]),
      b.referenceList({entries: []}),
      b.paragraph('end'),
    ]
    expect(write(tree)).toBe('a b\n\nend\n')
    expect(write(tree, {references: 'numbers'})).toBe('a[1] b[1][n 1]\n\nend\n')
    expect(write(tree, {references: 'list'})).toBe('a[1] b[1][n 1]\n\n1. Note X\n\nend\n\n1. N\n')
  })

  it('writes each list of notes where it stands', () => {
    const one = b.reference({number: 1}, 'one')
    const two = b.reference({number: 1}, 'two')
    const entry = (definition: typeof one) => ({number: 1, group: '', uses: 1, definition})
    const tree = [
      b.paragraph([b.text('a'), one]),
      b.referenceList({entries: [entry(one), {number: 2, group: '', uses: 1}]}),
      b.paragraph([b.text('b'), two]),
      b.referenceList({entries: [entry(two)]}),
    ]
    expect(write(tree, {references: 'list'})).toBe('a[1]\n\n1. one\n\nb[1]\n\n1. two\n')
  })

  it('writes quotations of calls that were not run', () => {
    const quote = b.transclusion({name: 'quote', parameters: {1: 'Hear!'}})
    expect(write([b.paragraph('a'), quote, b.paragraph([b.text('b '), b.transclusion({name: 'x'}, 'c')])])).toBe(
      'a\n\n  Hear!\n\nb c\n',
    )
  })

  it('writes boxes as asked', () => {
    const tree = [
      b.infobox({
        name: 'Infobox',
        parameters: {name: 'Ada', born: [b.text('1815'), b.lineBreak(), b.text('London')], x: ''},
      }),
      b.infobox(
        {
          name: 'Infobox',
          caption: [b.text('Box')],
          rows: [
            {header: [b.text('H')]},
            {label: [b.text('L')], content: [b.text('v')]},
            {content: [b.text('w')]},
            {label: [b.text('no')]},
          ],
        },
        'rendered',
      ),
      b.navbox(
        {
          name: 'Nav',
          caption: [b.text('N')],
          groups: [
            {
              label: [b.text('G')],
              items: [[b.text('i')], [b.text('j')]],
              groups: [{items: [[b.text('k')]], groups: []}],
            },
          ],
        },
        'r',
      ),
    ]
    expect(write(tree)).toBe('Ada\nborn: 1815, London\n\nBox\nH\nL: v\nw\n')
    expect(write([b.infobox({name: 'Infobox', parameters: {x: 'y'}}, [b.paragraph('made')])])).toBe('made\n')
    expect(write(tree, {infobox: false, navboxes: true})).toBe('N\nG: i · j\nk\n')
  })

  it('keeps the white space of preformatted text, code and formulas', () => {
    const tree = [
      b.preformatted('a  b\n  c'),
      b.code('x\n  y'),
      b.math('E = mc^2', {display: 'block'}),
      b.thematicBreak(),
      b.list(false, [[b.preformatted('p\nq')]]),
      b.paragraph([b.text('in '), b.code('a  b', {inline: true}), b.text(' '), b.math('x')]),
    ]
    expect(write(tree)).toBe('a  b\n  c\n\nx\n  y\n\nE = mc^2\n\n* p\n  q\n\nin a  b x\n')
  })

  it('takes trees of any depth in linear time', () => {
    let deep: Content = b.text('x')
    for (let i = 0; i < 50_000; i++) deep = b.list(i % 2 === 0, [[deep]])
    expect(write([deep]).trim()).toBe('1. x')
    let quote: Content = b.text('x')
    for (let i = 0; i < 50_000; i++)
      quote = b.htmlElement(i % 3 === 0 ? 'div' : 'blockquote', {}, [b.text('y '), quote])
    expect(write([quote]).length).toBeGreaterThan(50_000)
  })
})

it('shows nothing of calls that were run and made nothing', () => {
  const empty = {title: 'Template:Convert', namespace: 10, model: 'wikitext', text: ''}
  const source = 'a {{convert|5|km}}b'
  const root = parse(source, {pages: new Map([[empty.title, empty]])})
  expect(toText(root)).toBe('a b\n')
  expect(toJson(root).lead?.[0]).toMatchObject({text: 'a b'})
  expect(toText(parse(source))).toBe('a 5 kmb\n')
})
