import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Tables: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'rows, cells and headers': [
    [
      '{|\n|a||b\n|-\n!c!!d\n|}',
      'table[tableRow[tableCell["a"] tableCell["b"]] tableRow[tableCell(header=true)["c"] tableCell(header=true)["d"]]]',
    ],
    ['{|\n| a\n| b\n|}', 'table[tableRow[tableCell["a"] tableCell["b"]]]'],
    ['{|\n! a || b\n|}', 'table[tableRow[tableCell(header=true)["a"] tableCell(header=true)["b"]]]'],
    ['{|\n| a !! b\n|}', 'table[tableRow[tableCell["a !! b"]]]'],
    ['{|\n!a\n!b\n|c\n|}', 'table[tableRow[tableCell(header=true)["a"] tableCell(header=true)["b"] tableCell["c"]]]'],
  ],
  attributes: [
    [
      '{| class="x"\n|- id=y\n| colspan=2 | a || b=c | d\n|}',
      'table(attributes={"class":"x"})[tableRow(attributes={"id":"y"})[tableCell(attributes={"colspan":"2"})["a"] tableCell(attributes={"b":"c"})["d"]]]',
    ],
    [
      '{|\n! scope=row | a !! c=2 | d\n|}',
      'table[tableRow[tableCell(header=true attributes={"scope":"row"})["a"] tableCell(header=true attributes={"c":"2"})["d"]]]',
    ],
    [
      '{|\n|style=x|[[a|b]]\n|}',
      'table[tableRow[tableCell(attributes={"style":"x"})[link(title=A namespace=0)["b"]]]]',
    ],
    // what stands in a tag ends no attributes
    [
      '{|\n|<span title="a|b">c</span> || d\n|}',
      'table[tableRow[tableCell[htmlElement(name=span attributes={"title":"a|b"})["c"]] tableCell["d"]]]',
    ],
    [
      '{|\n|<span title="a||b">c</span>\n|}',
      'table[tableRow[tableCell[htmlElement(name=span attributes={"title":"a||b"})["c"]]]]',
    ],
    ['{|\n| a | b | c\n|}', 'table[tableRow[tableCell(attributes={"a":""})["b | c"]]]'],
  ],
  'text behind the end': [
    [':{|\n|a\n|} b', 'definitionList[definitionDescription[table[tableRow[tableCell["a"]]] "b"]]'],
    ['{|\n|a\n|} \nb', 'table[tableRow[tableCell["a"]]] paragraph["b"]'],
  ],
  captions: [
    ['{|\n|+ a\n|b\n|}', 'table[tableCaption["a"] tableRow[tableCell["b"]]]'],
    [
      '{|\n|+ class=x | a\n|+b\n|}',
      'table[tableCaption(attributes={"class":"x"})["a"] tableCaption["b"] tableRow[tableCell]]',
    ],
  ],
  'content over lines': [
    ['{|\n| a\n\nb\n| c\n|}', 'table[tableRow[tableCell["a" paragraph["b"]] tableCell["c"]]]'],
    ['{|\n|\n* a\n* b\n|c\n|}', 'table[tableRow[tableCell[list[listItem["a"] listItem["b"]]] tableCell["c"]]]'],
    ['{|\n|\na\n|}', 'table[tableRow[tableCell[paragraph["a"]]]]'],
    ['{|\n|a\n* b\n|c\n|}', 'table[tableRow[tableCell["a" list[listItem["b"]]] tableCell["c"]]]'],
    ['{|\n| a\n<div>b</div>\n|}', 'table[tableRow[tableCell["a" htmlElement(name=div)["b"]]]]'],
  ],
  'tables in cells': [
    ['{|\n|a\n{|\n|b\n|}\n|c\n|}', 'table[tableRow[tableCell["a" table[tableRow[tableCell["b"]]]] tableCell["c"]]]'],
    ['{|\n|\n{|\n|a\n|}\n|}', 'table[tableRow[tableCell[table[tableRow[tableCell["a"]]]]]]'],
  ],
  indented: [
    [':{|\n|a\n|}', 'definitionList[definitionDescription[table[tableRow[tableCell["a"]]]]]'],
    [
      '::{|\n|a\n|}\nb',
      'definitionList[definitionDescription[definitionList[definitionDescription[table[tableRow[tableCell["a"]]]]]]] paragraph["b"]',
    ],
    [' {|\n |a\n |}', 'table[tableRow[tableCell["a"]]]'],
  ],
  'links hold their bars': [
    ['{|\n|[[a|b]]||c\n|}', 'table[tableRow[tableCell[link(title=A namespace=0)["b"]] tableCell["c"]]]'],
    [
      '{|\n|[[File:A.jpg|thumb|b]]||c\n|}',
      'table[tableRow[tableCell[media(title=File:A.jpg format=thumbnail)["b"]] tableCell["c"]]]',
    ],
  ],
  'without rows, without an end': [
    ['{|\n|}', 'table[tableRow[tableCell]]'],
    ['{|\n|-\n|}', 'table'],
    ['{|\n|-\n|-\n|a\n|}', 'table[tableRow[tableCell["a"]]]'],
    ['{|\n|a', 'table[tableRow[tableCell["a"]]]'],
    ['{|', 'table[tableRow[tableCell]]'],
  ],
  'what follows the end': [
    ['{|\n|a\n|}b', 'table[tableRow[tableCell["a"]]] paragraph["b"]'],
    ['{|\n|a\n|}\nb', 'table[tableRow[tableCell["a"]]] paragraph["b"]'],
    ['{|\n|a\n|}\n{|\n|b\n|}', 'table[tableRow[tableCell["a"]]] table[tableRow[tableCell["b"]]]'],
  ],
  'what can not stand in a table moves out before it': [
    ['{|\nx\n|a\n|}', '"x" table[tableRow[tableCell["a"]]]'],
    ['{|\n[[Category:A]]\n|a\n|}', 'table[category(name=A) tableRow[tableCell["a"]]]'],
    ["{|\n''x''\n|a\n|}", 'emphasis["x"] table[tableRow[tableCell["a"]]]'],
  ],
  'formatting ends with its cell': [
    ["{|\n|''a||b''\n|}", 'table[tableRow[tableCell[emphasis["a"]] tableCell["b" emphasis]]]'],
    ['{|\n|a <b>x||y</b>\n|}', 'table[tableRow[tableCell["a " htmlElement(name=b)["x"]] tableCell["y"]]]'],
  ],
  'no table': [
    ['x {|\n|a\n|}', 'paragraph["x {|\\n|a\\n|}"]'],
    ['|a', 'paragraph["|a"]'],
    ['|}', 'paragraph["|}"]'],
    ['! a', 'paragraph["! a"]'],
  ],
  'HTML in a table of wikitext': [
    ['{|\n<tr><td>x</td></tr>\n|}', 'table[tableRow[tableCell["x"]] tableRow[tableCell]]'],
    [
      '{|\n|a\n<tr id=b><th>x</th></tr>\n|}',
      'table[tableRow[tableCell["a"]] tableRow(attributes={"id":"b"})[tableCell(header=true)["x"]]]',
    ],
    ['{|\n<caption>c</caption>\n|a\n|}', 'table[tableCaption["c"] tableRow[tableCell["a"]]]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
