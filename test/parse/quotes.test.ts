import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Bold and italic text: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'italic, bold and both': [
    ["''a''", 'paragraph[emphasis["a"]]'],
    ["'''a'''", 'paragraph[strong["a"]]'],
    ["'''''a'''''", 'paragraph[emphasis[strong["a"]]]'],
    ["'''a''b'''c''", 'paragraph[strong["a" emphasis["b"]] emphasis["c"]]'],
    ["'''''a''b'''", 'paragraph[strong[emphasis["a"] "b"]]'],
    ["'''''a'''b''", 'paragraph[emphasis[strong["a"] "b"]]'],
  ],
  'four, six and more apostrophes': [
    ["''''a'''", `paragraph["'" strong["a"]]`],
    ["''''''a''''''", `paragraph["'" emphasis[strong["a'"]]]`],
    ["'''''''a'''''''", `paragraph["''" emphasis[strong["a''"]]]`],
    ["a '''''' b", `paragraph["a '" strong[emphasis[" b"]]]`],
  ],
  'marks that are left open end with the line': [
    ["''a\nb''", 'paragraph[emphasis["a"] "\\n" "b" emphasis]'],
    ["'''a", 'paragraph[strong["a"]]'],
    ["'''''x", 'paragraph[strong[emphasis["x"]]]'],
    ["'''a\n\nb'''", 'paragraph[strong["a"]] paragraph["b" strong]'],
    ["a '''''", 'paragraph["a"]'],
    ["'''''\nb", 'paragraph["b"]'],
    ["* ''a\n* b", 'list[listItem[emphasis["a"]] listItem["b"]]'],
  ],
  'an odd number of both: one bold mark is an apostrophe and an italic one': [
    ["'''a'' b '''c", 'paragraph[strong["a" emphasis[" b "]] emphasis["c"]]'],
    ["l'''a''' '''b''", `paragraph["l'" emphasis["a" strong[" "] "b"]]`],
    ["L'''a'' b", `paragraph["L'" emphasis["a"] " b"]`],
    ["la'''a'' b", `paragraph["la'" emphasis["a"] " b"]`],
    ["a '''b'' c", `paragraph["a '" emphasis["b"] " c"]`],
  ],
  'marks are resolved within a label by themselves': [
    ["''[[a|b'' c]]", 'paragraph[emphasis[link(title=A namespace=0)["b" emphasis[" c"]]]]'],
    ["[[a|''b'']]", 'paragraph[link(title=A namespace=0)[emphasis["b"]]]'],
    ["[http://x ''a''] b", 'paragraph[externalLink(url=http://x kind=bracketed)[emphasis["a"]] " b"]'],
  ],
  'one apostrophe is text': [
    ["it's", `paragraph["it's"]`],
    ["a ' b", `paragraph["a ' b"]`],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
