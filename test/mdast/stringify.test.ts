import fc from 'fast-check'
import type {BlockContent, PhrasingContent, Root, RootContent} from 'mdast'
import {defaultHandlers, type State, toMarkdown} from 'mdast-util-to-markdown'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {indentLines} from '../../src/mdast/stringify/indent-lines.js'
import {needed} from '../../src/mdast/stringify/safe.js'
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
      arbitrary: fc
        .tuple(fc.constantFrom('', 'https://example.org/a', 'a b'), value, tie('children'))
        .map(([url, title, children]) => ({type: 'link', url, title, children}) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(']:', 'a]:b', '\\]:', 'a:]')
        .map((code): PhrasingContent => ({type: 'link', url: 'b', children: [{type: 'inlineCode', value: code}]})),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('a_1', '12', 'note-3', 'a]b', 'é', '')
        .map((label): PhrasingContent => ({type: 'footnoteReference', identifier: label, label})),
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
      arbitrary: fc
        .tuple(
          fc.boolean(),
          fc.boolean(),
          fc.constantFrom(null, null, null, true, false),
          fc.array(tie('blocks'), {maxLength: 3}),
        )
        .map(
          ([ordered, spread, checked, items]) =>
            ({
              type: 'list',
              ordered,
              spread,
              children: items.map((children) => ({type: 'listItem', spread, checked, children})),
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

/** What the library writes, without the escaping that is not needed. */
function written(tree: Root): string {
  return toMarkdown(tree, {
    ...toMarkdownExtension,
    handlers: {
      root(node, parent, state, info) {
        const {safe, compilePattern} = state
        state.safe = (value, config) =>
          safe.call(
            {...state, compilePattern, unsafe: needed(state.unsafe, value ?? '', config)} as State,
            value,
            config,
          )
        return defaultHandlers.root(node, parent, state, info)
      },
    },
  })
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

/** Text and destinations that Markdown is read as. */
function readBack(markdown: string): {text: string; urls: string[]} {
  let text = ''
  const urls: string[] = []
  visit(reader.parse(markdown), (node) => {
    if (node.type === 'text') text += node.value
    if (node.type === 'link') urls.push(node.url)
  })
  return {text, urls}
}

describe('stringify', () => {
  it.each([
    ['AT&T &copy 1 &x', 'AT&T &copy 1 &x'],
    ['&amp; a&b', '\\&amp; a\\&b'],
    ['&#38; &#x', '\\&#38; \\&#x'],
    ['W.W. Norton, www-data', 'W.W. Norton, www-data'],
  ])('escapes no more of %s than is needed', (value, markdown) => {
    const root: Root = {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
    expect(stringify(root)).toBe(`${markdown}\n`)
    expect(readBack(stringify(root))).toEqual({text: value, urls: []})
  })

  it.each(['https://a.example/?b=c&d=e', 'https://a.example/?b&amp;=c&d', 'https://a.example/?b&', 'x?a=1&copy=2'])(
    'leaves the address %s what it is',
    (url) => {
      const link: PhrasingContent = {type: 'link', url, children: [{type: 'text', value: 'a'}]}
      const root: Root = {type: 'root', children: [{type: 'paragraph', children: [link]}]}
      expect(readBack(stringify(root))).toEqual({text: 'a', urls: [url]})
      expect(stringify(root).includes('\\')).toBe(url.includes('&amp;'))
    },
  )

  it('needs what it escapes: pieces of references and addresses are read back whole', () => {
    const piece = fc.constantFrom('&', 'amp', ';', 'w', 'W', '.', 'ww', '#', '3', '8', 'x', ' ', 'a')
    const pieces = fc.array(fc.array(piece, {minLength: 1, maxLength: 8}), {minLength: 1, maxLength: 3})
    fc.assert(
      fc.property(pieces, (values) => {
        const words = values.map((value) => `a${value.join('')}z`)
        // An address without a domain, which mdast-util-gfm leaves bare as well, takes the marks of what follows into itself.
        fc.pre(!words.some((word) => /\swww\.(?!\w)/i.test(word)))
        const children = words.flatMap((value, i): PhrasingContent[] => {
          const node: PhrasingContent = {type: 'text', value}
          return [i % 2 === 0 ? node : {type: 'strong', children: [node]}]
        })
        const root: Root = {type: 'root', children: [{type: 'paragraph', children}]}
        expect(readBack(stringify(root)).text).toBe(words.join(''))
      }),
      {numRuns: 500},
    )
  })

  it('gives the bytes of mdast-util-to-markdown for any text', () => {
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 3}), (values) => {
        const children = values.map((value): PhrasingContent => ({type: 'text', value}))
        const root: Root = {type: 'root', children: [{type: 'paragraph', children}]}
        expect(stringify(root)).toBe(written(root))
      }),
      {numRuns: 1500},
    )
  })

  it('gives the bytes of mdast-util-to-markdown for any phrasing', () => {
    fc.assert(
      fc.property(run, (children) => {
        const root: Root = {type: 'root', children: [{type: 'paragraph', children}]}
        expect(stringify(root)).toBe(written(root))
      }),
      {numRuns: 1500},
    )
  })

  it('gives the bytes of mdast-util-to-markdown for any tree', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(stringify(root)).toBe(written(root))
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
