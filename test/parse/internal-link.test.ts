import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Links between pages: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'target, text and trail': [
    ['[[Media:A.jpg|b]]c', 'paragraph[link(title=Media:A.jpg namespace=-2)["b"] "c"]'],
    ['[[a]]', 'paragraph[link(title=A namespace=0)["a"]]'],
    ['[[a]]s', 'paragraph[link(title=A namespace=0)["a" "s"]]'],
    ['[[a|b]]', 'paragraph[link(title=A namespace=0)["b"]]'],
    ['[[a|b]]s', 'paragraph[link(title=A namespace=0)["b" "s"]]'],
    ['[[a|]]', 'paragraph["[[a|]]"]'],
    ['[[ a ]]', 'paragraph[link(title=A namespace=0)["a "]]'],
    ['[[a_b c]]', 'paragraph[link(title=A b c namespace=0)["a_b c"]]'],
    ['[[a#b]]', 'paragraph[link(title=A namespace=0 fragment=b)["a#b"]]'],
    ['[[a#b|c]]', 'paragraph[link(title=A namespace=0 fragment=b)["c"]]'],
    ['[[#x]]', 'paragraph[link(namespace=0 fragment=x)["#x"]]'],
    ['[[a|b|c]]', 'paragraph[link(title=A namespace=0)["b|c"]]'],
    ['[[a|b\nc]]', 'paragraph[link(title=A namespace=0)["b\\nc"]]'],
    ["[[a|''b'' <b>c</b>]]", 'paragraph[link(title=A namespace=0)[emphasis["b"] " " htmlElement(name=b)["c"]]]'],
  ],
  'targets are decoded': [
    ['[[a%20b]]', 'paragraph[link(title=A b namespace=0)["a b"]]'],
    ['[[a&amp;b]]', 'paragraph[link(title=A&b namespace=0)["a&b"]]'],
    ['[[&eacute;]]', 'paragraph[link(title=É namespace=0)["é"]]'],
  ],
  'no link': [
    ['[[::a]]', 'paragraph["[[::a]]"]'],
    // MediaWiki has decoded it by the time it sees that there is no end
    ['[[a%20b|c', 'paragraph["[[a b|c"]'],
    ['[[a b|c%20', 'paragraph["[[a b|c%20"]'],
    ['[[a', 'paragraph["[[a"]'],
    ['[[a|b', 'paragraph["[[a|b"]'],
    ['[[a\nb]]', 'paragraph["[[a\\nb]]"]'],
    ['[[a[b]]', 'paragraph["[[a[b]]"]'],
    ['[[]]', 'paragraph["[[]]"]'],
    ['[[ ]]', 'paragraph["[[ ]]"]'],
    ['[[|a]]', 'paragraph["[[|a]]"]'],
    ['[[<b>x</b>]]', 'paragraph["[[" htmlElement(name=b)["x"] "]]"]'],
    ['[[a|[[b]]]]', 'paragraph["[[a|" link(title=B namespace=0)["b"] "]]"]'],
    ['[[http://x.y]]', 'paragraph["[" externalLink(url=http://x.y kind=bracketed number=1) "]"]'],
    ['a [[b|c] d', 'paragraph["a [[b|c] d"]'],
    ['[[a<b]]', 'paragraph["[[a<b]]"]'],
  ],
  'brackets in the text': [
    ['[[a|[b]]]', 'paragraph[link(title=A namespace=0)["[b]"]]'],
    ['[[a|b]c]]', 'paragraph[link(title=A namespace=0)["b]c"]]'],
  ],
  'namespaces and colons': [
    ['[[:Category:A]]', 'paragraph[link(title=Category:A namespace=14)["Category:A"]]'],
    ['[[:File:A.jpg]]', 'paragraph[link(title=File:A.jpg namespace=6)["File:A.jpg"]]'],
    ['[[Talk:A]]', 'paragraph[link(title=Talk:A namespace=1)["Talk:A"]]'],
    ['[[:a]]', 'paragraph[link(title=A namespace=0)["a"]]'],
    ['[[Media:A.jpg]]', 'paragraph[link(title=Media:A.jpg namespace=-2)["Media:A.jpg"]]'],
  ],
  'subpages, where the namespace has them': [['[[/sub]]', 'paragraph[link(title=/sub namespace=0)["/sub"]]']],
  'tables and headings in captions': [
    [
      '[[File:A.jpg|thumb|a\n{|\n|b||c\n|}\nd]]',
      'media(title=File:A.jpg format=thumbnail)["a" table[tableRow[tableCell["b"] tableCell["c"]]] "d"]',
    ],
    [
      '[[File:A.jpg|thumb|\n== a ==\nb\n----\n]]',
      'media(title=File:A.jpg format=thumbnail)[heading(depth=2 id=a)["a"] "b" thematicBreak]',
    ],
    ['[[File:A.jpg|thumb|== a ==]]', 'media(title=File:A.jpg format=thumbnail)["== a =="]'],
  ],
  'brackets in the tags of a label': [
    [
      '[[a|<i title="[[b]]">c</i>]]',
      'paragraph[link(title=A namespace=0)[htmlElement(name=i attributes={"title":"[[b]]"})["c"]]]',
    ],
    ['[[a|<i>[[b]]', 'paragraph["[[a|" htmlElement(name=i)[link(title=B namespace=0)["b"] "\\n"]]'],
  ],
  'a label holds no links': [['[[a|http://b]]', 'paragraph[link(title=A namespace=0)["http://b"]]']],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
