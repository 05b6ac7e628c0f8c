import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Paragraphs and indented text: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'lines and blank lines': [
    ['a\nb', 'paragraph["a\\nb"]'],
    ['a\n\nb', 'paragraph["a"] paragraph["b"]'],
    ['a\n\n\nb', 'paragraph["a"] paragraph[break "b"]'],
    ['a\n\n\n\nb', 'paragraph["a"] paragraph[break] paragraph["b"]'],
    ['\na', 'paragraph["a"]'],
    ['\n\na', 'paragraph[break "a"]'],
    ['a\n', 'paragraph["a"]'],
    [' \na', 'paragraph["a"]'],
    ['a\n<nowiki/>\nb', 'paragraph["a" "\\n" "b"]'],
  ],
  'indented text': [
    [' a\n b', 'preformatted["a" "\\n" "b"]'],
    [' a\nb', 'preformatted["a"] paragraph["b"]'],
    ['  a\n   b', 'preformatted[" a" "\\n" "  b"]'],
    [' a\n\n b', 'preformatted["a"] preformatted["b"]'],
    ['a\n b', 'paragraph["a"] preformatted["b"]'],
    [' a\n* b', 'preformatted["a"] list[listItem["b"]]'],
    [' \n a', 'preformatted["a"]'],
    [' a\n \n b', 'preformatted["a" "\\n" "\\n" "b"]'],
    [" ''a''", 'preformatted[emphasis["a"]]'],
  ],
  'no indented text': [
    [' <div>a</div>', 'htmlElement(name=div)["a"]'],
    ['<blockquote>\n a\n</blockquote>', 'htmlElement(name=blockquote)[paragraph["a"]]'],
    [' [[Category:A]]', 'category(name=A)'],
  ],
  'blocks of HTML': [
    ['<div>\na\n\nb\n</div>', 'htmlElement(name=div)[paragraph["a"] paragraph["b"]]'],
    ['a<div>b</div>c', 'paragraph["a"] htmlElement(name=div)["b"] paragraph["c"]'],
    ['a\n<div>b</div>\nc', 'paragraph["a"] htmlElement(name=div)["b"] paragraph["c"]'],
    ['<center>\na\n</center>', 'htmlElement(name=center)[paragraph["a"]]'],
    ['<blockquote>\na\n\nb\n</blockquote>', 'htmlElement(name=blockquote)[paragraph["a"] paragraph["b"]]'],
    ['<p>a\n\nb</p>', 'htmlElement(name=p)["a" "\\n" "b"]'],
  ],
  rules: [
    ['----', 'thematicBreak'],
    ['----a\nb', 'thematicBreak paragraph["a"] paragraph["b"]'],
    ['-----', 'thematicBreak'],
    ['---', 'paragraph["---"]'],
    ['a\n----\nb', 'paragraph["a"] thematicBreak paragraph["b"]'],
  ],
  comments: [
    ['a<!-- b -->c', 'paragraph["a" comment(value= b ) "c"]'],
    ['a\n<!-- b -->\nc', 'paragraph["a" "\\n" comment(value= b ) "c"]'],
    ['a\n\n<!-- b -->\n\nc', 'paragraph["a"] comment(value= b ) paragraph[break "c"]'],
    ['<!-- a', 'comment(value= a)'],
    ['&amp;<!-- b -->&amp;', 'paragraph["&" comment(value= b ) "&"]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
