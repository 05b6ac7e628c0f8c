import {describe, expect, it} from 'vitest'
import {englishWikipedia} from '../../src/site/english.js'
import {sketchOf} from './sketch.js'

const site = {...englishWikipedia, magicLinks: {isbn: true, pmid: true, rfc: true}}

/** Magic links: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'numbers of books': [
    ['ISBN 0306406152', 'paragraph[externalLink(url=Special:BookSources/0306406152 kind=isbn)["ISBN 0306406152"]]'],
    [
      'ISBN 978-0-306-40615-7',
      'paragraph[externalLink(url=Special:BookSources/9780306406157 kind=isbn)["ISBN 978-0-306-40615-7"]]',
    ],
    [
      'ISBN 0-306-40615-X.',
      'paragraph[externalLink(url=Special:BookSources/030640615X kind=isbn)["ISBN 0-306-40615-X"] "."]',
    ],
    [
      'ISBN&nbsp;0306406152',
      'paragraph[externalLink(url=Special:BookSources/0306406152 kind=isbn)["ISBN 0306406152"]]',
    ],
    ['ISBN  0306406152', 'paragraph[externalLink(url=Special:BookSources/0306406152 kind=isbn)["ISBN 0306406152"]]'],
  ],
  'RFC and PMID': [
    ['RFC 123', 'paragraph[externalLink(url=https://datatracker.ietf.org/doc/html/rfc123 kind=rfc)["RFC 123"]]'],
    ['PMID 123', 'paragraph[externalLink(url=//www.ncbi.nlm.nih.gov/pubmed/123?dopt=Abstract kind=pmid)["PMID 123"]]'],
    [
      'RFC 1 PMID 2',
      'paragraph[externalLink(url=https://datatracker.ietf.org/doc/html/rfc1 kind=rfc)["RFC 1"] " " externalLink(url=//www.ncbi.nlm.nih.gov/pubmed/2?dopt=Abstract kind=pmid)["PMID 2"]]',
    ],
  ],
  none: [
    ['ISBN 12', 'paragraph["ISBN 12"]'],
    ['xRFC 123', 'paragraph["xRFC 123"]'],
    ['RFC 123x', 'paragraph["RFC 123x"]'],
    ['ISBN', 'paragraph["ISBN"]'],
    ['RFC a', 'paragraph["RFC a"]'],
    ['[[a|RFC 1]]', 'paragraph[link(title=A namespace=0)["RFC 1"]]'],
    ['[http://a RFC 1]', 'paragraph[externalLink(url=http://a kind=bracketed)["RFC 1"]]'],
    ['ISBN 03064061521', 'paragraph["ISBN 03064061521"]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source, {site})).toBe(tree)
  })
})
