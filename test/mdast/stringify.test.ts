import fc from 'fast-check'
import type {BlockContent, PhrasingContent, Root, RootContent} from 'mdast'
import {toMarkdown} from 'mdast-util-to-markdown'
import {describe, expect, it} from 'vitest'
import {indentLines} from '../../src/mdast/stringify/indent-lines.js'
import {stringify, toMarkdownExtension} from '../../src/mdast/stringify/stringify.js'

/** Pieces in which each pattern of the library's escaping finds its character, its company and its edges. */
const hostile = fc.array(
  fc.constantFrom(
    ...'*_[]`~|$\\@<>&#!+-.=:/()"\'wWps0aé漢\t\n\r {}^;?%,',
    '😀',
    '\u00a0',
    '“',
    'www.',
    'https://',
    '&amp;',
    '](',
    '![',
    '12. ',
    '1)',
    'a_b',
    '<b>',
    '\\\n',
    'word ',
    ' word',
    '---',
    'a@b.c',
    '\u0000',
    '\u007f',
    '\ud800',
  ),
  {maxLength: 12},
)
const value = fc.oneof(
  {weight: 3, arbitrary: hostile.map((parts) => parts.join(''))},
  {weight: 2, arbitrary: fc.constantFrom('word', 'two words', ' x', 'y ', 'Ada', 'é', 'a.b', '')},
)
const text = value.map((value): PhrasingContent => ({type: 'text', value}))

const {phrasing} = fc.letrec<{phrasing: PhrasingContent; children: PhrasingContent[]}>((tie) => ({
  children: fc.array(tie('phrasing'), {maxLength: 5}),
  phrasing: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 4, arbitrary: text},
    {weight: 1, arbitrary: value.map((value): PhrasingContent => ({type: 'inlineCode', value}))},
    {weight: 1, arbitrary: value.map((value): PhrasingContent => ({type: 'inlineMath', value}) as never)},
    {
      weight: 1,
      arbitrary: fc.constantFrom<PhrasingContent>(
        {type: 'break'},
        {type: 'html', value: '<sub>'},
        {type: 'html', value: '</sub>'},
        {type: 'html', value: '<br>'},
        {type: 'html', value: '<div>'},
        {type: 'footnoteReference', identifier: 'a_1', label: 'a_1'},
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(value, value).map(([url, alt]): PhrasingContent => ({type: 'image', url, alt})),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('strong', 'emphasis', 'delete'), tie('children'))
        .map(([type, children]) => ({type, children}) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.oneof(value, fc.constant('https://example.org/a_b?c=d&e=(f)')), tie('children'))
        .map(([url, children]) => ({type: 'link', url, children}) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: value.map((url): PhrasingContent => ({type: 'link', url, children: [{type: 'text', value: url}]})),
    },
  ),
}))
const run = fc.array(phrasing, {maxLength: 6})

const {flow} = fc.letrec<{flow: RootContent; blocks: RootContent[]}>((tie) => ({
  blocks: fc.array(tie('flow'), {maxLength: 3}),
  flow: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 5, arbitrary: run.map((children): RootContent => ({type: 'paragraph', children}))},
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({min: 1, max: 6}), run)
        .map(([depth, children]) => ({type: 'heading', depth, children}) as RootContent),
    },
    {weight: 1, arbitrary: fc.tuple(value, value).map(([value, lang]): RootContent => ({type: 'code', value, lang}))},
    {weight: 1, arbitrary: value.map((value) => ({type: 'math', value}) as never)},
    {weight: 1, arbitrary: fc.constant<RootContent>({type: 'thematicBreak'})},
    {
      weight: 1,
      arbitrary: tie('blocks').map(
        (children): RootContent => ({type: 'blockquote', children: children as BlockContent[]}),
      ),
    },
    {
      weight: 1,
      arbitrary: tie('blocks').map(
        (children): RootContent => ({
          type: 'footnoteDefinition',
          identifier: 'a_1',
          label: 'a_1',
          children: children as BlockContent[],
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.boolean(), fc.boolean(), fc.array(tie('blocks'), {maxLength: 3})).map(
        ([ordered, spread, items]) =>
          ({
            type: 'list',
            ordered,
            spread,
            children: items.map((children) => ({type: 'listItem', spread, children})),
          }) as RootContent,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.array(run, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3}).map(
        (rows): RootContent => ({
          type: 'table',
          children: rows.map((cells) => ({
            type: 'tableRow',
            children: cells.map((children) => ({type: 'tableCell', children})),
          })),
        }),
      ),
    },
  ),
}))
const tree = fc.array(flow, {maxLength: 4}).map((children): Root => ({type: 'root', children}))

describe('stringify', () => {
  it('gives the bytes of mdast-util-to-markdown for any text', () => {
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 3}), (values) => {
        const children = values.map((value): PhrasingContent => ({type: 'text', value}))
        const root: Root = {type: 'root', children: [{type: 'paragraph', children}]}
        expect(stringify(root)).toBe(toMarkdown(root, toMarkdownExtension))
      }),
      {numRuns: 1500},
    )
  })

  it('gives the bytes of mdast-util-to-markdown for any phrasing', () => {
    fc.assert(
      fc.property(run, (children) => {
        const root: Root = {type: 'root', children: [{type: 'paragraph', children}]}
        expect(stringify(root)).toBe(toMarkdown(root, toMarkdownExtension))
      }),
      {numRuns: 1500},
    )
  })

  it('gives the bytes of mdast-util-to-markdown for any tree', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(stringify(root)).toBe(toMarkdown(root, toMarkdownExtension))
      }),
      {numRuns: 800},
    )
  })

  it('writes a root of phrasing', () => {
    const root: Root = {type: 'root', children: [{type: 'text', value: 'a*b'}]}
    expect(stringify(root)).toBe('a\\*b\n')
  })
})

describe('indentLines', () => {
  it('maps every line, whatever ends it', () => {
    const map = (line: string, index: number, blank: boolean) => `${index}${blank ? '-' : '>'}${line}`
    expect(indentLines('', map)).toBe('0-')
    expect(indentLines('a', map)).toBe('0>a')
    expect(indentLines('a\n\r\nb\rc\n', map)).toBe('0>a\n1-\r\n2>b\r3>c\n4-')
  })
})
