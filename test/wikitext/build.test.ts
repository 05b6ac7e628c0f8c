import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as build from '../../src/ast/builders.js'
import type {List, Root} from '../../src/ast/flow.js'
import type {InlineContent} from '../../src/ast/phrasing.js'
import {parse} from '../../src/pipeline.js'
import {toWikitext} from '../../src/to-wikitext.js'
import {essence} from './essence.js'

/** Checks that a tree that was written and parsed is the same again. */
function same(children: Content[]): void {
  const root: Root = build.root(children)
  const written = toWikitext(root)
  expect(essence(parse(written)), written).toEqual(essence(root))
}

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b c',
        'Ж',
        "'",
        "''",
        '[[',
        ']]',
        '[',
        ']',
        '{{',
        '}}',
        '{',
        '}',
        '{|',
        '|',
        '||',
        '=',
        '==',
        '*',
        '#',
        ':',
        ';',
      ],
      ...[
        '!',
        '!!',
        '<b>',
        '</b>',
        '<',
        '>',
        '<!--',
        '-->',
        '&amp;',
        '&',
        '&#58;',
        '__NOTOC__',
        '__',
        '----',
        '~~~~',
        'http://a.b/c',
      ],
      ...[
        '//x',
        '[http://a b]',
        'mailto:a',
        'ISBN 0306406152',
        '{{{x}}}',
        '<ref>',
        '<nowiki>',
        '</ref>',
        '-',
        '+',
        '}-',
        '-{',
      ],
    ),
    {minLength: 1, maxLength: 6},
  )
  .map((parts) => parts.join(''))

const textNode = words.map(build.text)
const title = fc.constantFrom('A', 'Ada Lovelace', 'Help:X', 'Ж 1')

/** Text between nodes that need some: two of the same kind side by side would be one. */
function spaced(nodes: InlineContent[]): InlineContent[] {
  return nodes.flatMap((node, i) => (i > 0 ? [build.text(' x '), node] : [node]))
}

const simple: fc.Arbitrary<InlineContent> = fc.oneof(
  textNode,
  fc
    .tuple(title, words)
    .map(([to, shown]) => build.link({title: to, namespace: to.startsWith('Help:') ? 12 : 0}, shown)),
  words.map((label) => build.externalLink('https://example.org/?a=b', label)),
  words.map((note) => build.reference({group: 'n'}, note)),
  words.map((value) =>
    build.transclusion({
      name: 'T',
      parameters: [build.templateArgument('1', value, false), build.templateArgument('k', value)],
    }),
  ),
)

const phrasing: fc.Arbitrary<InlineContent[]> = fc
  .array(
    fc.oneof(
      simple,
      simple.map((node) => build.emphasis([node])),
      simple.map((node) => build.strong([node])),
      fc.tuple(simple, simple).map(([a, b]) => build.strong([build.emphasis([a]), b])),
      fc.tuple(simple, simple).map(([a, b]) => build.emphasis([a, build.strong([b])])),
      simple.map((node) => build.htmlElement('span', {class: 'a "b" & c'}, [node])),
    ),
    {minLength: 1, maxLength: 4},
  )
  .map(spaced)

const listOf = (depth: number): fc.Arbitrary<List> =>
  fc
    .tuple(
      fc.boolean(),
      fc.array(
        fc.tuple(phrasing, depth > 1 ? fc.constant(undefined) : fc.option(listOf(depth + 1), {nil: undefined})),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    )
    .map(([ordered, items]) =>
      build.list(
        ordered,
        items.map(([content, nested]) => build.listItem(nested ? [...content, nested] : content)),
      ),
    )

const table = fc
  .array(fc.array(fc.tuple(phrasing, fc.boolean()), {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3})
  .map((rows) =>
    build.table(
      rows.map((cells) =>
        build.tableRow(
          cells.map(([content, isHead]) => (isHead ? build.tableHeader(content) : build.tableCell(content, {id: 'a'}))),
        ),
      ),
      {class: 'wikitable'},
    ),
  )

const flow: fc.Arbitrary<Content> = fc.oneof(
  phrasing.map((children) => build.paragraph([build.text('x '), ...children])),
  fc.tuple(fc.constantFrom(2, 3, 6), phrasing).map(([depth, children]) => build.heading(depth as 2, children)),
  listOf(0),
  table,
  fc
    .array(fc.tuple(fc.boolean(), phrasing), {minLength: 1, maxLength: 3})
    .map((items) =>
      build.definitionList(
        items.map(([isTerm, content]) =>
          isTerm ? build.definitionTerm(content) : build.definitionDescription(content),
        ),
      ),
    ),
  fc.constant(build.thematicBreak()),
)

describe('a tree without a source', () => {
  it('keeps text as text', () => {
    fc.assert(
      fc.property(words, (value) => same([build.paragraph(`x${value}y`)])),
      {numRuns: 300},
    )
    fc.assert(
      fc.property(words, (value) => same([build.paragraph(value)])),
      {numRuns: 300},
    )
  })

  it('keeps running text', () => {
    fc.assert(
      fc.property(phrasing, (children) => same([build.paragraph([build.text('x '), ...children])])),
      {numRuns: 300},
    )
  })

  it('keeps lists, tables and headings', () => {
    fc.assert(
      fc.property(flow, (node) => same([node])),
      {numRuns: 300},
    )
  })

  it('keeps a page', () => {
    fc.assert(
      fc.property(fc.array(flow, {maxLength: 5}), (children) => same(children)),
      {numRuns: 150},
    )
  })
})
