import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {processorTime} from '../processor-time.js'

const {text: t, paragraph: p} = b

/** Content nested to the depth that the parser allows. */
function nested(wrap: (child: Content) => Content): Content {
  let node: Content = t('x')
  for (let depth = 0; depth < 250; depth++) node = wrap(node)
  return node
}

const deep: Array<[string, (child: Content) => Content]> = [
  ['lists', (child) => b.list(false, [b.listItem([t('a'), child])])],
  ['indented lines', (child) => b.definitionList([b.definitionDescription([t('a'), child])])],
  ['definitions', (child) => b.definitionList([b.definitionTerm('a'), b.definitionDescription([child])])],
  ['tables', (child) => b.table([b.tableRow([b.tableHeader([t('a'), child])])])],
  ['emphasis', (child) => b.emphasis([b.strong([t('a'), child])])],
  ['links', (child) => b.link({title: 'A'}, [t('a'), child])],
  ['notes', (child) => b.reference({}, [t('a'), child])],
  ['quotes', (child) => b.htmlElement('blockquote', {}, [t('a'), child])],
  ['tags', (child) => b.htmlElement('sub', {}, [t('a'), child])],
  ['calls', (child) => b.transclusion({name: 'a'}, [t('a'), child])],
  ['deletions', (child) => b.htmlElement('s', {}, [b.emphasis([t('.'), child])])],
]

const wide: Array<[string, () => Content[]]> = [
  ['bold', () => [b.strong('a'), t(' b ')]],
  ['bold beside italic', () => [b.strong('a'), b.emphasis('b')]],
  ['marks that touch letters', () => [t('a'), b.emphasis('(b)'), t('c')]],
  ['marks in marks', () => [b.strong([b.emphasis('a'), t('b')]), t('c')]],
  ['deletions in italic', () => [b.emphasis([b.htmlElement('s', {}, '.')]), b.htmlElement('s', {}, [b.emphasis('.')])]],
  ['text', () => [t('a*b_[]<')]],
  ['breaks', () => [b.lineBreak(), t('a')]],
  ['links', () => [b.link({title: 'A'}, 'x')]],
  ['notes', () => [b.reference({}, 'x')]],
  ['code', () => [b.code('`', {inline: true})]],
  ['blocks', () => [p('a')]],
  ['lists', () => [b.list(true, ['a', 'b'])]],
]

describe('toMarkdown', () => {
  it.each(deep)('writes %s as deep as they may be', (_, wrap) => {
    expect(toMarkdown(b.root([nested(wrap)]))).toContain('x')
  })

  it.each(wide)('takes time that grows with the number of %s', (_, make) => {
    const time = (count: number) =>
      processorTime(() => toMarkdown(b.root([p(Array.from({length: count}, make).flat() as never)])))
    const growth = () => time(25_000) / Math.max(time(2500), 20)
    // Ten times as many would take a hundred times as long, were it quadratic. A busy machine gets a second try.
    const first = growth()
    expect(first < 40 ? first : growth()).toBeLessThan(40)
  })

  it.each(['_', '*', '`', '\\', '<', '&', '[', '(', '1', ' ', '\n', '1.', '![', 'w.'])(
    'takes a megabyte of %j',
    (part) => {
      const value = part.repeat(1_000_000 / part.length)
      const root = b.root([
        p(value),
        b.code(value),
        b.heading(2, value, 'x'),
        p([b.code(value, {inline: true}), b.math(value)]),
      ])
      expect(processorTime(() => toMarkdown(root))).toBeLessThan(20_000)
    },
  )

  it('takes any string', () => {
    const part = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('\ud800', '\udc00', '\u0000', '\r', '\u2028'))
    fc.assert(
      fc.property(part, part, (one, two) => {
        const page = [
          p([b.link({title: one, fragment: two}, two), b.externalLink(one), b.media({title: two, alt: one})]),
          b.code(one, {lang: two}),
          b.htmlElement(one, {style: two, title: one}, two),
          b.infobox({name: one, parameters: {[one]: two}}),
          b.reference({group: one, name: two}, one),
        ] as Content[]
        expect(typeof toMarkdown(b.root(page, {title: one}), {frontmatter: true, title: true})).toBe('string')
      }),
    )
  })
})
