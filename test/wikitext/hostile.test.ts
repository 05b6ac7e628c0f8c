import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import * as build from '../../src/ast/builders.js'
import {childKeys} from '../../src/ast/children.js'
import type {Root} from '../../src/ast/flow.js'
import {parse} from '../../src/pipeline.js'
import {toWikitext} from '../../src/to-wikitext.js'
import {processorTime} from '../processor-time.js'
import {hostileWikitext, mutatedPage} from '../property/wikitext.js'

type AnyNode = {type: string; value?: string; title?: string; attributes?: Record<string, string>; position?: unknown}

/** All lists of nodes of a tree. */
function listsOf(root: Root): AnyNode[][] {
  const lists: AnyNode[][] = []
  const open: AnyNode[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    for (const key of (childKeys as Record<string, readonly string[]>)[node.type] ?? []) {
      const list = (node as unknown as Record<string, AnyNode[] | undefined>)[key]
      if (!list) continue
      lists.push(list)
      open.push(...list)
    }
  }
  return lists
}

/** Changes of lists of nodes, right or wrong. */
const changes: ReadonlyArray<(list: AnyNode[], at: number, other: AnyNode[]) => void> = [
  (list, at) => list.splice(at, 1),
  (list, at) => list.splice(at, 0, build.paragraph('new')),
  (list, at) => list.splice(at, 0, build.text("''[[")),
  (list, at) => list.splice(at, 0, build.list(true, ['a', 'b'])),
  (list, at) => list.splice(at, 0, build.table([build.tableRow(['a'])])),
  (list, at, other) => list.splice(at, 0, ...structuredClone(other.slice(0, 3))),
  (list, at, other) => list.splice(at, 1, ...other.splice(0, 1)),
  (list) => list.reverse(),
  (list) => list.splice(0),
  (list, at) => {
    if (list[at]) list[at].value = 'changed'
  },
  (list, at) => {
    if (list[at]) list[at].title = 'changed'
  },
  (list, at) => {
    if (list[at]) list[at].attributes = {id: 'changed'}
  },
  (list, at) => {
    if (list[at]) delete list[at].position
  },
  (list, at) => list.splice(at, 0, {type: 'unheardOf', value: 'x'}),
]

describe('any change of any tree', () => {
  it('can be written', () => {
    const change = fc.record({what: fc.constantFrom(...changes), list: fc.nat(50), at: fc.nat(5), other: fc.nat(50)})
    fc.assert(
      fc.property(
        fc.oneof(hostileWikitext, mutatedPage),
        fc.array(change, {minLength: 1, maxLength: 5}),
        (source, done) => {
          const root = parse(source)
          for (const {what, list, at, other} of done) {
            const lists = listsOf(root)
            const from = lists[other % lists.length]!
            const into = lists[list % lists.length]!
            // a node must not come to stand in itself
            what(into, at % (into.length + 1), from === into ? [] : structuredClone(from))
          }
          expect(typeof toWikitext(root)).toBe('string')
          delete root.data
          expect(typeof toWikitext(root)).toBe('string')
        },
      ),
      {numRuns: 300},
    )
  })

  it('can be written in time that grows with the page', () => {
    const time = (size: number): number => {
      const root = parse("* a [[b]] ''c'' {{d|e=1}}\n".repeat(size))
      const list = root.children[0]
      if (list?.type === 'list')
        for (const item of list.children) if (item.type === 'listItem') item.children.unshift(build.text('x '))
      return processorTime(() => expect(toWikitext(root)).toHaveLength(size * 28), 3)
    }
    time(1000)
    // linear is 4 times, quadratic 16
    expect(time(16_000) / Math.max(time(4000), 5)).toBeLessThan(12)
  })

  it('can be written however deep the tree is', () => {
    let node = build.strong('x')
    for (let i = 0; i < 250; i++) node = i % 2 ? build.strong([node]) : (build.emphasis([node]) as never)
    expect(toWikitext(build.root([build.paragraph([node])]))).toContain('x')
    expect(toWikitext(parse(`${'<div>'.repeat(400)}x${'{{a|'.repeat(100)}`))).toContain('x')
  })
})
