import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Lists: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  items: [
    ['* a\n* b', 'list[listItem["a"] listItem["b"]]'],
    ['# a\n# b', 'list(ordered=true)[listItem["a"] listItem["b"]]'],
    ['*a', 'list[listItem["a"]]'],
    ['*', 'list[listItem]'],
    ['*\n* a', 'list[listItem listItem["a"]]'],
    ['* a\n', 'list[listItem["a"]]'],
    ['* [[a]] b', 'list[listItem[link(title=A namespace=0)["a"] " b"]]'],
  ],
  nesting: [
    ['* a\n** b\n* c', 'list[listItem["a" list[listItem["b"]]] listItem["c"]]'],
    ['* a\n*# b\n*# c', 'list[listItem["a" list(ordered=true)[listItem["b"] listItem["c"]]]]'],
    [
      '#a\n##b\n###c\n##d',
      'list(ordered=true)[listItem["a" list(ordered=true)[listItem["b" list(ordered=true)[listItem["c"]]] listItem["d"]]]]',
    ],
    ['**a', 'list[listItem[list[listItem["a"]]]]'],
    ['***a\n*b', 'list[listItem[list[listItem[list[listItem["a"]]]]] listItem["b"]]'],
    ['* a\n** b\n*** c\n* d', 'list[listItem["a" list[listItem["b" list[listItem["c"]]]]] listItem["d"]]'],
    ['*#:a', 'list[listItem[list(ordered=true)[listItem[definitionList[definitionDescription["a"]]]]]]'],
  ],
  'terms in terms': [
    // a `:` ends the outermost term, and what is left of the marks stands in its description
    [';;a:b', 'definitionList[definitionTerm["a"] definitionDescription[definitionList[definitionTerm["b"]]]]'],
    [
      ':;*a\n::*b\n:;c',
      'definitionList[definitionDescription[definitionList[definitionTerm[list[listItem["a"] listItem["b"]]]] definitionList[definitionTerm["c"]]]]',
    ],
  ],
  'another list begins where the mark changes': [
    ['*a\n#b', 'list[listItem["a"]] list(ordered=true)[listItem["b"]]'],
    ['* a\n: b', 'list[listItem["a"]] definitionList[definitionDescription["b"]]'],
    ['*a\n*#b\n#c', 'list[listItem["a" list(ordered=true)[listItem["b"]]]] list(ordered=true)[listItem["c"]]'],
  ],
  'a blank line ends a list': [
    ['* a\n\n* b', 'list[listItem["a"]] list[listItem["b"]]'],
    ['# a\n\n\n# b', 'list(ordered=true)[listItem["a"]] paragraph[break] list(ordered=true)[listItem["b"]]'],
    ['* a\nb', 'list[listItem["a"]] paragraph["b"]'],
  ],
  'terms and descriptions': [
    ['; a\n: b', 'definitionList[definitionTerm["a"] definitionDescription["b"]]'],
    ['; a : b', 'definitionList[definitionTerm["a"] definitionDescription["b"]]'],
    [';a:b:c', 'definitionList[definitionTerm["a"] definitionDescription["b:c"]]'],
    [
      ':a\n::b\n:c',
      'definitionList[definitionDescription["a" definitionList[definitionDescription["b"]]] definitionDescription["c"]]',
    ],
    [';a\n;b', 'definitionList[definitionTerm["a"] definitionTerm["b"]]'],
    [
      '; a\n: b\n:: c',
      'definitionList[definitionTerm["a"] definitionDescription["b" definitionList[definitionDescription["c"]]]]',
    ],
    [
      '*;a:b\n*:c',
      'list[listItem[definitionList[definitionTerm["a"] definitionDescription["b"] definitionDescription["c"]]]]',
    ],
    [
      ';a\n:b\n;c\n:d',
      'definitionList[definitionTerm["a"] definitionDescription["b"] definitionTerm["c"] definitionDescription["d"]]',
    ],
  ],
  'a term begins a list of its own': [
    [
      ':;a\n:;;b',
      'definitionList[definitionDescription[definitionList[definitionTerm["a"]] definitionList[definitionTerm[definitionList[definitionTerm["b"]]]]]]',
    ],
  ],
  'a colon in an element or a link ends no term': [
    [';a<br>b:c', 'definitionList[definitionTerm["a" break "b"] definitionDescription["c"]]'],
    [
      '; [http://a:b c] : d',
      'definitionList[definitionTerm[externalLink(url=http://a:b kind=bracketed)["c"]] definitionDescription["d"]]',
    ],
    [
      '; a <b>x:y</b> : z',
      'definitionList[definitionTerm["a " htmlElement(name=b)["x:y"]] definitionDescription["z"]]',
    ],
    ['; [[a:b]]', 'definitionList[definitionTerm[link(title=A:b namespace=0)["a:b"]]]'],
    [';<nowiki>a:b</nowiki>:c', 'definitionList[definitionTerm["a:b"] definitionDescription["c"]]'],
    [';a&#58;b', 'definitionList[definitionTerm["a:b"]]'],
  ],
  'blocks end the list that they begin in': [
    ['*<div>a\nb</div>', 'list[listItem[htmlElement(name=div)["a"]]] paragraph["b"]'],
    ['*a\n <b>x</b>', 'list[listItem["a"]] preformatted[htmlElement(name=b)["x"]]'],
  ],
  'comments between items': [
    ['* a\n<!-- c -->\n* b', 'list[listItem["a"] comment(value= c ) listItem["b"]]'],
    ['*a <!-- c -->\n*b', 'list[listItem["a"] comment(value= c ) listItem["b"]]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
