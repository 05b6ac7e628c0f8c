import {expect, it} from 'vitest'
import {walk} from '../../src/ast/children.js'
import {parse} from '../../src/pipeline.js'

function idsOf(source: string): string[] {
  const ids: string[] = []
  walk(parse(source), (node) => {
    if (node.type === 'heading') ids.push(node.id)
  })
  return ids
}

it.each<[string, string[]]>([
  ['== a b ==', ['a_b']],
  ["== ''a'' [[b|c]] ==", ['a_c']],
  ['== a ==\n== a ==\n== A ==', ['a', 'a_2', 'A_3']],
  ['== a ==\n== a_2 ==\n== a ==', ['a', 'a_2', 'a_3']],
  ['== <b>a</b> &amp; é ==', ['a_&_é']],
  ['<h2>a</h2>\n== a ==', ['a', 'a_2']],
  ['== a<ref>b</ref> ==', ['a']],
  ['<div>\n== a ==\n</div>', ['a']],
])('%j', (source, ids) => {
  expect(idsOf(source)).toEqual(ids)
})
