import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Images and other files: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'in the line and apart': [
    ['[[File:A.jpg]]', 'paragraph[media(title=File:A.jpg)]'],
    ['a [[File:A.jpg|20px]] b', 'paragraph["a " media(title=File:A.jpg width=20) " b"]'],
    ['[[File:A.jpg|thumb]]', 'media(title=File:A.jpg format=thumbnail)'],
    ['a [[File:A.jpg|left]] b', 'paragraph["a"] media(title=File:A.jpg horizontalAlign=left) paragraph[" b"]'],
    ['[[Image:A.jpg]]', 'paragraph[media(title=File:A.jpg)]'],
  ],
  options: [
    [
      '[[File:A.jpg|thumb|left|200x150px|upright=1.2|alt=b|link=C|class=d|border|text-top]]',
      'media(title=File:A.jpg format=thumbnail horizontalAlign=left width=200 height=150 upright=1.2 alt=b link=C className=d border=true verticalAlign=text-top)',
    ],
    // only an SVG has languages, only a document pages
    ['[[File:A.svg|lang=de|page=2]]', 'paragraph[media(title=File:A.svg language=de)["page=2"]]'],
    ['[[File:A.pdf|page=2|lang=de]]', 'paragraph[media(title=File:A.pdf page=2)["lang=de"]]'],
    ['[[File:A.jpg|thumb|a|frame]]', 'media(title=File:A.jpg format=thumbnail)["frame"]'],
    ['[[File:A.jpg|thumb|thumb=B.jpg]]', 'media(title=File:A.jpg format=thumbnail)["thumb=B.jpg"]'],
    ['[[File:A.jpg|upright=]]', 'paragraph[media(title=File:A.jpg)["upright="]]'],
    ['[[File:A.jpg|link=B|link=]]', 'paragraph[media(title=File:A.jpg link=B)]'],
    ['[[File:A.jpg|link=//b.c|link=D]]', 'paragraph[media(title=File:A.jpg link=//b.c)]'],
    ['[[File:A.jpg|link=wikt:b]]', 'paragraph[media(title=File:A.jpg link=https://en.wiktionary.org/wiki/b)]'],
    [
      '[[File:A.jpg|frameless|center|x30px|link=]]',
      'media(title=File:A.jpg format=frameless horizontalAlign=center height=30)',
    ],
    [
      '[[File:A.jpg|thumb=B.png|frame|none|upright|link=https://c.d]]',
      'media(title=File:A.jpg thumbnail=B.png format=thumbnail horizontalAlign=none upright=0.75 link=https://c.d)["frame"]',
    ],
    ['[[File:A.ogv|start=1:20|loop]]', 'paragraph[media(title=File:A.ogv options=["start=1:20","loop"])]'],
    ["[[File:A.jpg|alt=''b'' [[c|d]]]]", 'paragraph[media(title=File:A.jpg alt=b d)]'],
    ['[[File:A.svg|lang=!|page=0|200pxpx|upright=x]]', 'paragraph[media(title=File:A.svg width=200)["upright=x"]]'],
  ],
  captions: [
    [
      "[[File:A.jpg|thumb|a ''b'' [[c|d]] e]]",
      'media(title=File:A.jpg format=thumbnail)["a " emphasis["b"] " " link(title=C namespace=0)["d"] " e"]',
    ],
    ['[[File:A.jpg|a|b]]', 'paragraph[media(title=File:A.jpg)["b"]]'],
    ['[[File:A.jpg|thumb|a\n\nb]]', 'media(title=File:A.jpg format=thumbnail)["a\\n\\nb"]'],
    [
      '[[File:A.jpg|thumb|[http://a b]]]',
      'media(title=File:A.jpg format=thumbnail)[externalLink(url=http://a kind=bracketed)["b"]]',
    ],
    [
      '[[File:A.jpg|thumb|a<ref>b</ref>]]',
      'media(title=File:A.jpg format=thumbnail)["a" reference(number=1 use=1)["b"]] referenceList(automatic=true)',
    ],
    ['[[File:A.jpg|thumb|[[File:B.jpg]]]]', 'media(title=File:A.jpg format=thumbnail)[media(title=File:B.jpg)]'],
    ['[[File:A{{b}}.jpg|thumb|c]]', 'media(title=File:A{{b}}.jpg format=thumbnail)["c"]'],
    ['[[File:A{{{b}}}.jpg|c]]', 'paragraph["[[File:A" parameter(name=b) ".jpg|c]]"]'],
    ['[[File:A.jpg|thumb|{{a}}]]', 'media(title=File:A.jpg format=thumbnail)[transclusion(title=Template:A name=a)]'],
  ],
  'in a table': [
    [
      '{|\n|[[File:A.jpg|thumb|\n{|\n|b\n|}\n]]\n|}',
      'table[tableRow[tableCell[media(title=File:A.jpg format=thumbnail)[table[tableRow[tableCell["b"]]]]]]]',
    ],
    ['{|\n|[[File:A.jpg|b\n|c]]\n|}', 'table[tableRow[tableCell["[[File:A.jpg|b"] tableCell["c]]"]]]'],
  ],
  'in a gallery': [
    // MediaWiki makes links of addresses first: what follows one belongs to it
    ['<gallery>\nA.jpg|link=http://b.c|d\n</gallery>', 'gallery[media(title=File:A.jpg link=http://b.c%7Cd)]'],
    ['<gallery>\nA.jpg|b: c|d\n</gallery>', 'gallery[media(title=File:A.jpg)["d"]]'],
    ['<gallery>\nA.jpg|link=<|b\n</gallery>', 'gallery[media(title=File:A.jpg)["b"]]'],
    [
      '<gallery caption="# a">\nA.jpg\n</gallery>',
      'gallery(attributes={"caption":"# a"} caption=[{"type":"text","value":"# a"}])["# a"][media(title=File:A.jpg)]',
    ],
  ],
  'no file': [
    ['[[File:A.jpg|]]', 'paragraph["[[File:A.jpg|]]"]'],
    ['[[File:A.jpg', 'paragraph["[[File:A.jpg"]'],
    ['[[File:]]', 'paragraph["[[File:]]"]'],
    ['[[:File:A.jpg]]', 'paragraph[link(title=File:A.jpg namespace=6)["File:A.jpg"]]'],
    ['[[File:A.jpg|a [[b]]', 'paragraph["[[File:A.jpg|a " link(title=B namespace=0)["b"]]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
