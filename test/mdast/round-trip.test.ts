import fc from 'fast-check'
import type {Nodes as MdastNodes, Root as MdastRoot} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {toMdast} from '../../src/mdast/mdast.js'
import {plainText} from '../../src/mdast/plain-text.js'

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

const word = fc.constantFrom(
  ...['Ada', 'é', '漢字', 'a', ' ', '  ', '\n', '.', ',', '(', ')', '"', "'", '“', '–', '1.', '1)', '#', '-', '+', '>'],
  ...['*', '**', '_', '[', ']', '](', '`', '``', '~', '|', '$', '\\', '<', '<b>', '&', '&amp;', '!', '![', '=', ':'],
  ...['www.example.org', 'https://example.org', 'a@b.org', '---', '===', '^', '[^1]', '{', '\u00a0', '😀', '% '],
)
const value = fc.array(word, {minLength: 1, maxLength: 6}).map((words) => words.join(''))
const text = value.map((value): Content => b.text(value))
const tags = ['b', 'i', 's', 'sub', 'u', 'span', 'code', 'small', 'div', 'center', 'blockquote', 'p']

const {content} = fc.letrec<{content: Content; children: Content[]}>((tie) => ({
  children: fc.array(tie('content'), {maxLength: 4}),
  content: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 6, arbitrary: text},
    {weight: 2, arbitrary: tie('children').map((children): Content => b.strong(children))},
    {weight: 2, arbitrary: tie('children').map((children): Content => b.emphasis(children))},
    {
      weight: 2,
      arbitrary: fc.tuple(value, tie('children')).map(([title, children]): Content => b.link({title}, children)),
    },
    {weight: 2, arbitrary: tie('children').map((children): Content => b.paragraph(children as never))},
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...tags), tie('children'))
        .map(([name, children]): Content => b.htmlElement(name, {}, children)),
    },
    {weight: 1, arbitrary: fc.constant<Content>(b.lineBreak())},
    {weight: 1, arbitrary: value.map((value): Content => b.code(value, {inline: true}))},
    {weight: 1, arbitrary: value.map((value): Content => b.code(value))},
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('E=mc^2', 'a$b', '\\frac{1}{2}', '|x| \\| y|', '\\begin{array}{c|c}', '$', 'x\ny')
        .map((v): Content => b.math(v)),
    },
    {weight: 1, arbitrary: tie('children').map((children): Content => b.heading(2, children as never, 'x'))},
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.boolean(), fc.array(tie('children'), {maxLength: 3}))
        .map(([ordered, items]): Content => b.list(ordered, items)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.tuple(fc.boolean(), tie('children')), {maxLength: 3})
        .map(
          (parts): Content =>
            b.definitionList(
              parts.map(([term, children]) => (term ? b.definitionTerm(children) : b.definitionDescription(children))),
            ),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.array(fc.tuple(fc.boolean(), tie('children')), {maxLength: 3}), {maxLength: 3})
        .map(
          (rows): Content =>
            b.table(
              rows.map((cells) =>
                b.tableRow(
                  cells.map(([header, children]) => (header ? b.tableHeader(children) : b.tableCell(children))),
                ),
              ),
            ),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({min: 1, max: 3}), fc.constantFrom('', 'note'), tie('children'))
        .map(([number, group, children]): Content => b.reference({number, group}, children)),
    },
    {
      weight: 1,
      arbitrary: tie('children').map(
        (caption): Content => b.media({title: 'File:A.jpg', format: 'thumbnail'}, caption),
      ),
    },
    {weight: 1, arbitrary: fc.constant<Content>(b.preformatted([b.text('a\n b'), b.emphasis('c')]))},
  ),
}))

/** What a reader of Markdown has to find again: text, and the kinds of nodes around it. */
function outline(node: MdastNodes): unknown {
  if (node.type === 'text' || node.type === 'inlineCode') return undefined
  // mdast-util-gfm-autolink-literal makes links of bare addresses though they were escaped.
  if (node.type === 'link' && !node.url.startsWith('https://en.wikipedia.org/')) return undefined
  return 'children' in node
    ? [node.type, ...node.children.map(outline).filter((child) => child !== undefined)]
    : node.type
}

function textOf(root: MdastRoot): string {
  return plainText(root.children)
}

describe('Markdown read again', () => {
  it('has the text of the tree', () => {
    fc.assert(
      fc.property(fc.array(content, {maxLength: 5}), (children) => {
        const root = b.root(children)
        const markdown = toMarkdown(root)
        const read = reader.parse(markdown)
        expect(textOf(read), markdown).toBe(textOf(toMdast(root)))
      }),
      {numRuns: 500},
    )
  })

  it('has the structure of the tree', () => {
    fc.assert(
      fc.property(fc.array(content, {maxLength: 5}), (children) => {
        const root = b.root(children)
        const markdown = toMarkdown(root)
        expect(outline(reader.parse(markdown)), markdown).toEqual(outline(toMdast(root)))
      }),
      {numRuns: 500},
    )
  })
})
