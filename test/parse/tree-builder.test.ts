import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** The HTML standard's rules of nesting: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'formatting is reopened behind a block': [
    [
      '<b>a<div>b</b>c</div>d',
      'paragraph[htmlElement(name=b)["a"]] htmlElement(name=b) htmlElement(name=div)[htmlElement(name=b)["b"] "c"] paragraph["d"]',
    ],
    ["''a<div>b</div>c''", 'paragraph[emphasis["a"]] emphasis[htmlElement(name=div)["b"]] paragraph[emphasis["c"]]'],
    [
      '<font color=red>a\n\nb</font>c',
      'paragraph[htmlElement(name=font attributes={"color":"red"})["a" "\\n"]] paragraph[htmlElement(name=font attributes={"color":"red"})["b"] "c"]',
    ],
    ['<i>a<b>b</i>c</b>', 'paragraph[htmlElement(name=i)["a" htmlElement(name=b)["b"]] htmlElement(name=b)["c"]]'],
    [
      '<b><i><u>x</b>y</i>z</u>',
      'paragraph[htmlElement(name=b)[htmlElement(name=i)[htmlElement(name=u)["x"]]] htmlElement(name=i)[htmlElement(name=u)["y"]] htmlElement(name=u)["z"]]',
    ],
  ],
  'the adoption agency': [
    [
      '<b>a<p>b</b>c</p>',
      'paragraph[htmlElement(name=b)["a"]] htmlElement(name=b) htmlElement(name=p)[htmlElement(name=b)["b"] "c"]',
    ],
    [
      '<small>a<div>b</small>c</div>',
      'paragraph[htmlElement(name=small)["a"]] htmlElement(name=small) htmlElement(name=div)[htmlElement(name=small)["b"] "c"]',
    ],
    [
      '<b><blockquote>a</b>b',
      'htmlElement(name=b) htmlElement(name=blockquote)[paragraph[htmlElement(name=b)["a"] "b"]]',
    ],
    ["''<dl><li>x", 'emphasis htmlElement(name=dl)[emphasis htmlElement(name=li)[emphasis["x"]]]'],
    ["''<center><dd>a", 'emphasis htmlElement(name=center)[emphasis htmlElement(name=dd)[emphasis["a"]]]'],
    ['<i><b>a</i></b>', 'paragraph[htmlElement(name=i)[htmlElement(name=b)["a"]]]'],
  ],
  'end tags without a start, start tags without an end': [
    ['</div>a', 'paragraph["a"]'],
    ['a</b>b', 'paragraph["a" "b"]'],
    ['<div><span>a</div></span>b', 'htmlElement(name=div)[htmlElement(name=span)["a"]] paragraph["b"]'],
    ['<div>a', 'htmlElement(name=div)["a"]'],
    ['</p>', ''],
    ['<p>a<p>b', 'htmlElement(name=p)["a"] htmlElement(name=p)["b"]'],
  ],
  'an empty paragraph for an end tag': [
    ['a</p>b', 'paragraph["a"] paragraph["b"]'],
    ['a</p> <sup><div>b', 'paragraph["a"] htmlElement(name=sup)[htmlElement(name=div)["b"]]'],
  ],
  'what is before an element that holds a block stays a paragraph': [
    ['</p>a <sup><div>b</div></sup>', 'paragraph["a "] htmlElement(name=sup)[htmlElement(name=div)["b"]]'],
  ],
  'what items hold says nothing of the lines behind them': [
    [
      '* <dl><dd>x\nb\n\nc',
      'list[listItem[htmlElement(name=dl)[htmlElement(name=dd)["x"]]]] paragraph["b"] paragraph["c"]',
    ],
    ['*<blockquote>\n a', 'list[listItem[htmlElement(name=blockquote)]] preformatted["a"]'],
  ],
  'a pre without an end': [
    ['<pre>a\n* b\n\n\n c', 'htmlElement(name=pre)["a\\n* b" "\\n" "\\n\\n c"]'],
    ['a</pre> b', 'paragraph["a" " b"]'],
  ],
  'text between the rows of a table keeps its line ends': [
    ['<center>a\n{|\nb\n|}', 'htmlElement(name=center)["a" "\\nb" table[tableRow[tableCell]]]'],
    ['{|\na\n\nb\n|}', '"a\\n" "b" table[tableRow[tableCell]]'],
    ['{|\n[[File:A.jpg]]\nb\n|}', 'media(title=File:A.jpg) "\\nb" table[tableRow[tableCell]]'],
  ],
  'other elements are not cut in two': [
    ['<span>a<div>b</div>c</span>d', 'htmlElement(name=span)["a" htmlElement(name=div)["b"] "c"] paragraph["d"]'],
    ['<span>a\n\nb</span>', 'paragraph[htmlElement(name=span)["a" "\\n"]] paragraph["b"]'],
  ],
  'formatting between list items': [
    [
      '*<b>x\n*y',
      'htmlElement(name=ul)[htmlElement(name=li)[htmlElement(name=b)["x"]] htmlElement(name=b)["\\n" htmlElement(name=li)["y"]]]',
    ],
    [
      '*<small>x\n*y\n\nz',
      'htmlElement(name=ul)[htmlElement(name=li)[htmlElement(name=small)["x"]] htmlElement(name=small)["\\n" htmlElement(name=li)["y"]]] htmlElement(name=small)[paragraph["z"]]',
    ],
  ],
  'white space between blocks reopens formatting': [
    [
      '<i>f\n== h ==\ng',
      'paragraph[htmlElement(name=i)["f" "\\n"]] htmlElement(name=i)[heading(depth=2 id=h)["h"]] htmlElement(name=i)[paragraph["g"]]',
    ],
    [
      '<small>\n*a\n</small>',
      'paragraph[htmlElement(name=small)["\\n"]] htmlElement(name=small)[list[listItem["a"]]] htmlElement(name=small) paragraph[htmlElement(name=small)]',
    ],
    [
      'a <b>x\n<div>u</div>\nv',
      'paragraph["a " htmlElement(name=b)["x" "\\n"]] htmlElement(name=b)[htmlElement(name=div)["u"]] htmlElement(name=b)[paragraph["v"]]',
    ],
    [
      '<code>\na\n\nb\n</code>',
      'paragraph[htmlElement(name=code)["\\n" "a" "\\n"]] paragraph[htmlElement(name=code)["b" "\\n"]]',
    ],
  ],
  'a table between the parts of another ends that one': [['{|\n{|\n|a\n|}', 'table table[tableRow[tableCell["a"]]]']],
  'items end items': [
    ['<ul><li>a<li>b</ul>', 'htmlElement(name=ul)[htmlElement(name=li)["a"] htmlElement(name=li)["b"]]'],
    ['<dl><dt>a<dd>b</dl>', 'htmlElement(name=dl)[htmlElement(name=dt)["a"] htmlElement(name=dd)["b"]]'],
    ['#<li>x', 'list(ordered=true)[listItem listItem["x"]]'],
    ['* a\n<li>b</li>', 'list[listItem["a"]] htmlElement(name=li)["b"]'],
    ['<ul>\n* a\n</ul>', 'htmlElement(name=ul)[list[listItem["a"]]]'],
    [
      '* <li value=3>a',
      'htmlElement(name=ul)[htmlElement(name=li) htmlElement(name=li attributes={"value":"3"})["a"]]',
    ],
  ],
  ruby: [
    [
      '<ruby>a<rt>b<rt>c</ruby>',
      'paragraph[htmlElement(name=ruby)["a" htmlElement(name=rt)["b"] htmlElement(name=rt)["c"]]]',
    ],
    ['*a\n*<rt>', 'list[listItem["a"] listItem[htmlElement(name=rt)]]'],
  ],
  'tables of HTML': [
    [
      '<table><tr><td>a<td>b<tr><th>c</table>',
      'htmlElement(name=table)[htmlElement(name=tr)[htmlElement(name=td)["a"] htmlElement(name=td)["b"]] htmlElement(name=tr)[htmlElement(name=th)["c"]]]',
    ],
    ['<table><td>x</td></table>', 'htmlElement(name=table)[htmlElement(name=tr)[htmlElement(name=td)["x"]]]'],
    ['<table>x<tr><td>y', '"x" htmlElement(name=table)[htmlElement(name=tr)[htmlElement(name=td)["y"]]]'],
    ['<table><b>x</b></table>', 'htmlElement(name=b)["x"] htmlElement(name=table)'],
    ['<table><caption>c</caption></table>', 'htmlElement(name=table)[htmlElement(name=caption)["c"]]'],
    [
      '<table><tr><td><b>a</td><td>b</td></tr></table>c',
      'htmlElement(name=table)[htmlElement(name=tr)[htmlElement(name=td)[htmlElement(name=b)["a"]] htmlElement(name=td)["b"]]] paragraph["c"]',
    ],
  ],
  'parts of tables outside of tables are nothing': [
    ['a <tr> b', 'paragraph["a " " b"]'],
    ['<td>x</td>', 'paragraph["x"]'],
    ['<caption>x</caption>', 'paragraph["x"]'],
  ],
  'a heading around blocks is an element': [
    ['<h2>\n* a\n</h2>', 'htmlElement(name=h2)[list[listItem["a"]]]'],
    ['<h2>a\n{|\n|x\n|}</h2>', 'htmlElement(name=h2)["a" table[tableRow[tableCell["x"]]]]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
