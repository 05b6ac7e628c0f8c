/** What the compiler has to say of the types; `tsc -p .` is the test, and here only that the values are what they seem. */
import {expect, expectTypeOf, it} from 'vitest'
import {link, paragraph, root, text} from '../../src/builders.js'
import type {
  CoreNodeType,
  FlowContent,
  Link,
  NodeMap,
  Nodes,
  PageSource,
  Parents,
  PhrasingContent,
  Root,
  WikastLiteral,
} from '../../src/index.js'
import {parse, toHtml, toMarkdown, walk} from '../../src/index.js'

/** A node of a plugin's. */
interface Sparkline extends WikastLiteral {
  type: 'sparkline'
  points: number[]
}

declare module '../../src/index.js' {
  interface NodeMap {
    sparkline: Sparkline
  }
  interface PhrasingContentMap {
    sparkline: Sparkline
  }
}

const sparkline: Sparkline = {type: 'sparkline', value: '1 2', points: [1, 2]}

it('nodes of plugins are nodes, and have handlers of their type', () => {
  const phrasing: PhrasingContent = sparkline
  const node: Nodes = sparkline
  // @ts-expect-error: it is no part of the flow
  const flow: FlowContent = sparkline
  expect([phrasing, node, flow]).toEqual([sparkline, sparkline, sparkline])
  expectTypeOf<NodeMap['sparkline']>().toEqualTypeOf<Sparkline>()

  const tree: Root = root([paragraph([text('a '), sparkline])])
  expect(toMarkdown(tree, {handlers: {sparkline: ({points}) => [{type: 'text', value: points.join('–')}]}})).toBe(
    'a 1–2\n',
  )
  expect(toHtml(tree, {handlers: {sparkline: ({points}) => ({type: 'text', value: points.join('–')})}})).toBe(
    '<p>a 1–2</p>',
  )
  // @ts-expect-error: there is no such node
  expect(toMarkdown(tree, {handlers: {sparkles: () => []}})).toContain('a')
})

it("what the parser makes is closed: a plugin's type is none of it", () => {
  expectTypeOf<Extract<CoreNodeType, 'sparkline'>>().toEqualTypeOf<never>()
  const names = {link: 1} as const
  // @ts-expect-error: a table of handlers must name every type
  const table = names satisfies Record<CoreNodeType, number>
  expect(table).toBe(names)
})

it('types narrow by `type`', () => {
  const found: string[] = []
  walk(parse('[[Ada|B]] and [http://a.example c]'), (node) => {
    if (node.type === 'link') {
      expectTypeOf(node).toEqualTypeOf<Link>()
      found.push(node.title)
    }
    // @ts-expect-error: not every node has a title
    found.push(node.title ?? '')
    if ('children' in node) expectTypeOf(node).toExtend<Parents>()
  })
  expect(found.filter((title) => title !== '')).toEqual(['Untitled', 'Ada', 'Ada'])
})

it('arguments are checked', () => {
  const pages: PageSource = new Map([
    ['Template:A', {title: 'Template:A', namespace: 10, model: 'wikitext', text: 'x'}],
  ])
  expect(parse('{{a}}', {pages}).type).toBe('root')
  // @ts-expect-error: wikitext is a string
  expect(() => parse(1)).toThrow(TypeError)
  // @ts-expect-error: a source has a method `get`
  expect(() => parse('', {pages: {}})).toThrow(TypeError)
  // @ts-expect-error: `Date` only
  expect(() => parse('', {now: 0})).toThrow(TypeError)
  // @ts-expect-error: a paragraph takes phrasing only
  expect(paragraph([paragraph('a')]).children).toHaveLength(1)
  expect(link({title: 'A'}, 'b').children).toEqual([text('b')])
})
