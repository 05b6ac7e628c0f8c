import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Addresses of the web: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'in brackets': [
    [
      '[http://a __NOTOC__]',
      'paragraph[externalLink(url=http://a kind=bracketed number=1)[behaviorSwitch(name=notoc)]]',
    ],
    ['[http://a.b/&lt;c d]', 'paragraph[externalLink(url=http://a.b/ kind=bracketed)["<c d"]]'],
    ['[http://a.b]', 'paragraph[externalLink(url=http://a.b kind=bracketed number=1)]'],
    ['[http://a.b c]', 'paragraph[externalLink(url=http://a.b kind=bracketed)["c"]]'],
    ["[http://a.b ''c'' [d]", 'paragraph[externalLink(url=http://a.b kind=bracketed)[emphasis["c"] " [d"]]'],
    ['[//a.b c]', 'paragraph[externalLink(url=//a.b kind=bracketed)["c"]]'],
    ['[mailto:a@b c]', 'paragraph[externalLink(url=mailto:a@b kind=bracketed)["c"]]'],
    [
      '[http://a.b] [http://c.d]',
      'paragraph[externalLink(url=http://a.b kind=bracketed number=1) " " externalLink(url=http://c.d kind=bracketed number=2)]',
    ],
    ['[http://a.b c d]e', 'paragraph[externalLink(url=http://a.b kind=bracketed)["c d"] "e"]'],
    ['[http://a.b?c&amp;d e]', 'paragraph[externalLink(url=http://a.b?c&d kind=bracketed)["e"]]'],
    ['[http://a.b|c]', 'paragraph[externalLink(url=http://a.b%7Cc kind=bracketed number=1)]'],
  ],
  'no address': [
    ['[http://a.b\b c]', 'paragraph["[" externalLink(url=http://a.b kind=free) "\\b c]"]'],
    ['[a b]', 'paragraph["[a b]"]'],
    ['[http://a.b', 'paragraph["[" externalLink(url=http://a.b kind=free)]'],
    ['[http://a.b\nc]', 'paragraph["[" externalLink(url=http://a.b kind=free) "\\n" "c]"]'],
    ['[http://]', 'paragraph["[http://]"]'],
    ['[foo:a b]', 'paragraph["[foo:a b]"]'],
  ],
  'brackets in brackets': [
    ['[[http://a.b c]]', 'paragraph["[" externalLink(url=http://a.b kind=bracketed)["c"] "]"]'],
    ['[http://a.b [c]]', 'paragraph[externalLink(url=http://a.b kind=bracketed)["[c"] "]"]'],
    [
      '[http://a.b [[c]] d]',
      'paragraph[externalLink(url=http://a.b kind=bracketed) link(title=C namespace=0)["c"] " d"]',
    ],
  ],
  'free, less the punctuation behind it': [
    ['http://a.b', 'paragraph[externalLink(url=http://a.b kind=free)]'],
    ['http://a.b/c. d', 'paragraph[externalLink(url=http://a.b/c kind=free) ". d"]'],
    ['http://a.b/(c)', 'paragraph[externalLink(url=http://a.b/(c) kind=free)]'],
    ['http://a.b/c)', 'paragraph[externalLink(url=http://a.b/c kind=free) ")"]'],
    ['see http://a.b, b', 'paragraph["see " externalLink(url=http://a.b kind=free) ", b"]'],
    ['http://a.b&amp;c', 'paragraph[externalLink(url=http://a.b&c kind=free)]'],
    ['http://a.b&lt;c', 'paragraph[externalLink(url=http://a.b kind=free) "<c"]'],
    ["http://a.b''c''", 'paragraph[externalLink(url=http://a.b kind=free) emphasis["c"]]'],
    ['http://a.b<b>c</b>', 'paragraph[externalLink(url=http://a.b kind=free) htmlElement(name=b)["c"]]'],
    ['mailto:a@b.c x', 'paragraph[externalLink(url=mailto:a@b.c kind=free) " x"]'],
    ['HTTP://A.B', 'paragraph[externalLink(url=HTTP://A.B kind=free)]'],
    ['http://a.b/c&nbsp;d', 'paragraph[externalLink(url=http://a.b/c kind=free) "\u00a0d"]'],
    ['http://[::1]/a', 'paragraph[externalLink(url=http://[::1]/a kind=free)]'],
    ['http://a.b/&#x5B;c&vert;d', 'paragraph[externalLink(url=http://a.b/%5Bc%7Cd kind=free)]'],
    ['http://e&zwnj;x.org/&zwnj;', 'paragraph[externalLink(url=http://ex.org/\u200c kind=free)]'],
    ['💩http://a.b', 'paragraph["💩" externalLink(url=http://a.b kind=free)]'],
  ],
  'not free': [
    ['xhttp://a.b', 'paragraph["xhttp://a.b"]'],
    ['http://', 'paragraph["http://"]'],
    ['//a.b', 'paragraph["//a.b"]'],
    ['ßhttp://a.b', 'paragraph["ßhttp://a.b"]'],
    ['a: b', 'paragraph["a: b"]'],
    ['[[a|http://b]]', 'paragraph[link(title=A namespace=0)["http://b"]]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
