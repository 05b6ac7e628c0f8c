import {describe, expect, it} from 'vitest'
import * as b from '../../src/ast/builders.js'
import {defaultProtocols, encodeTitle, escapeFragment, safeUrl} from '../../src/hast/url.js'
import {show} from './show.js'

describe('links within the wiki', () => {
  it('lead to pages and fragments', () => {
    expect(show(b.link({title: "A'b c", fragment: 'd e'}, 'x'))).toBe(
      '<a href="/wiki/A%27b_c#d_e" title="A\'b c">x</a>'.replace('A\'b c"', 'A&#x27;b c"'),
    )
    expect(show(b.link({title: '', fragment: 'a'}, 'x'))).toBe('<a href="#a">x</a>')
    expect(show(b.link({title: ''}, 'x'))).toBe('<a href="/wiki/">x</a>')
  })

  it('are marked where they lead to the page itself', () => {
    expect(show(b.link({title: 'Here'}, 'x'))).toBe('<a class="mw-selflink selflink">x</a>')
    expect(show(b.link({title: 'Here', fragment: 'a b'}, 'x'))).toBe(
      '<a href="#a_b" class="mw-selflink-fragment">x</a>',
    )
  })

  it('are red where the page does not exist', () => {
    const exists = (title: string) => title !== 'A b'
    expect(show(b.link({title: 'A b', fragment: 'c'}, 'x'), {exists})).toBe(
      '<a href="/w/index.php?title=A_b&amp;action=edit&amp;redlink=1" class="new" title="A b (page does not exist)">x</a>',
    )
    expect(show(b.link({title: 'B'}, 'x'), {exists})).toBe('<a href="/wiki/B" title="B">x</a>')
    expect(show(b.link({title: 'Special:A', namespace: -1}, 'x'), {exists: () => false})).toContain('"/wiki/Special:A"')
  })

  it('go where the caller says, if that is safe', () => {
    expect(show(b.link({title: 'A'}, 'x'), {url: ({title}) => `./${title}.html`})).toBe(
      '<a href="./A.html" title="A">x</a>',
    )
    expect(show(b.link({title: 'A'}, 'x'), {url: () => 'javascript:x'})).toBe('<a title="A">x</a>')
    expect(show(b.link({title: 'A'}, 'x'), {url: () => undefined})).toContain('/wiki/A')
  })

  it('lead to files themselves', () => {
    const media = b.link({title: 'Media:A b.jpg', namespace: -2}, 'x')
    expect(show(media)).toBe('<a href="/wiki/Special:FilePath/A_b.jpg" class="internal" title="A b.jpg">x</a>')
    expect(show(media, {file: () => ({url: 'https://f.example/a'})})).toContain('href="https://f.example/a"')
    expect(show(media, {file: () => undefined})).toBe(
      '<a href="/w/index.php?title=Special:Upload&amp;wpDestFile=A_b.jpg" class="new" title="A b.jpg">x</a>',
    )
  })
})

describe('links out of the wiki', () => {
  it('have their kind as class', () => {
    expect(show(b.externalLink({url: 'https://a.example/', kind: 'bracketed'}, 'x'))).toBe(
      '<a href="https://a.example/" rel="nofollow" class="external text">x</a>',
    )
    expect(show(b.externalLink({url: 'https://a.example/', kind: 'bracketed', number: 3}))).toBe(
      '<a href="https://a.example/" rel="nofollow" class="external autonumber">[3]</a>',
    )
    expect(show(b.externalLink({url: 'https://a.example/', kind: 'free'}))).toBe(
      '<a href="https://a.example/" rel="nofollow" class="external free">https://a.example/</a>',
    )
  })

  it('make magic links', () => {
    expect(show(b.externalLink({url: '', kind: 'isbn'}, 'ISBN 0-306-40615-x'))).toBe(
      '<a href="/wiki/Special:BookSources/030640615X" class="internal mw-magiclink-isbn">ISBN 0-306-40615-x</a>',
    )
    expect(show(b.externalLink({url: 'Spezial:ISBN/1', kind: 'isbn'}, 'x'))).toContain('href="/wiki/Spezial:ISBN/1"')
    expect(show(b.externalLink({url: '/w/Special:BookSources/1', kind: 'isbn'}, 'x'))).toContain(
      'href="/w/Special:Book',
    )
    expect(show(b.externalLink({url: '', kind: 'rfc'}, 'RFC 822'))).toBe(
      '<a href="https://datatracker.ietf.org/doc/html/rfc822" rel="nofollow" class="external mw-magiclink-rfc">RFC 822</a>',
    )
    expect(show(b.externalLink({url: '', kind: 'pmid'}, 'PMID 12'))).toBe(
      '<a href="//www.ncbi.nlm.nih.gov/pubmed/12?dopt=Abstract" rel="nofollow" class="external mw-magiclink-pmid">PMID 12</a>',
    )
  })

  it('lead to other wikis', () => {
    const link = b.interwikiLink({prefix: 'wikt', title: 'a', fragment: 'b c', url: 'https://w.example/a'}, 'x')
    expect(show(link)).toBe('<a href="https://w.example/a#b_c" class="extiw" title="wikt:a">x</a>')
    expect(show({...link, url: 'https://w.example/a#b.20c'})).toContain('href="https://w.example/a#b.20c"')
  })

  it('lose an address that is not safe', () => {
    for (const url of ['javascript:alert(1)', 'JAVA\tSCRIPT:x', ' data:text/html,x', 'foo:bar', '\u0001vbscript:x']) {
      expect(show(b.externalLink({url, kind: 'bracketed'}, 'x'))).toBe('<a rel="nofollow" class="external text">x</a>')
    }
    const js = {protocols: ['javascript:', 'foo:']}
    expect(show(b.externalLink({url: 'javascript:x', kind: 'bracketed'}, 'x'), js)).not.toContain('href')
    expect(show(b.externalLink({url: 'foo:x', kind: 'bracketed'}, 'x'), js)).toContain('href="foo:x"')
  })
})

describe('URLs', () => {
  it('are safe where they are relative or of a known protocol', () => {
    for (const url of ['/a', '#a:b', '?a', 'a/b:c', '//x.example', 'HTTPS://x', 'mailto:a@b'])
      expect(safeUrl(url)).toBe(url)
    for (const url of ['http:x', 'java\u200bscript:x', 'blob:x', 'a:b/c']) expect(safeUrl(url)).toBeUndefined()
    expect(defaultProtocols).toContain('//')
  })

  it('hold titles and fragments as MediaWiki writes them', () => {
    expect(encodeTitle('Ü b/c:d;e@f$g!h*i(j)k,l~m\'n"o?p&q\ud800')).toBe(
      '%C3%9C_b/c:d;e@f$g!h*i(j)k,l~m%27n%22o%3Fp%26q%EF%BF%BD',
    )
    expect(escapeFragment('a b%20c%zz é')).toBe('a_b%2520c%zz_é')
  })
})
