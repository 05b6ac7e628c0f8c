import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Headings: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  levels: [
    ['= a =', 'heading(depth=1 id=a)["a"]'],
    ['== a ==', 'heading(depth=2 id=a)["a"]'],
    ['====== a ======', 'heading(depth=6 id=a)["a"]'],
    ['======= a =======', 'heading(depth=6 id==_a_=)["= a ="]'],
  ],
  'the shorter run counts': [
    ['=== a ==', 'heading(depth=2 id==_a)["= a"]'],
    ['== a ===', 'heading(depth=2 id=a_=)["a ="]'],
    ['=a', 'paragraph["=a"]'],
    ['==a', 'paragraph["==a"]'],
  ],
  'equals signs only': [
    ['=', 'paragraph["="]'],
    ['==', 'paragraph["=="]'],
    ['===', 'heading(depth=1 id==)["="]'],
    ['=====', 'heading(depth=2 id==)["="]'],
    ['==\n==', 'paragraph["==\\n=="]'],
  ],
  'blanks and comments behind it': [
    ['== a ==  \n', 'heading(depth=2 id=a)["a"]'],
    ['== a == <!-- x -->', 'heading(depth=2 id=a)["a"] comment(value= x )'],
    ['== a ==b', 'paragraph["== a ==b"]'],
  ],
  'markup in it': [
    ["== ''a'' [[b]] ==", 'heading(depth=2 id=a_b)[emphasis["a"] " " link(title=B namespace=0)["b"]]'],
    ['== a<ref>b</ref> ==', 'heading(depth=2 id=a)["a" reference(number=1 use=1)["b"]] referenceList(automatic=true)'],
    ['== {{a}} ==', 'heading(depth=2)[transclusion(title=Template:A name=a)]'],
  ],
  'it ends what is open': [
    ['a\n== b ==\nc', 'paragraph["a"] heading(depth=2 id=b)["b"] paragraph["c"]'],
    ['* a\n== b ==', 'list[listItem["a"]] heading(depth=2 id=b)["b"]'],
    ["''a\n== b ==", 'paragraph[emphasis["a"]] heading(depth=2 id=b)["b"]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
