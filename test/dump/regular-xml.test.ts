import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {PageReader} from '../../src/dump/page-reader.js'
import {RegularXml} from '../../src/dump/regular-xml.js'
import type {Page} from '../../src/site/page.js'

const HEAD = '<mediawiki version="0.11"><siteinfo><dbname>x</dbname></siteinfo>\n'

/** What comes of a page, and what is said, by either way; `undefined` for pages: the fast one does not take it. */
function read(xml: Uint8Array, fast: boolean): {pages: Page[] | undefined; said: string[]} {
  const pages: Page[] = []
  const said: string[] = []
  const reader = new PageReader({
    allRevisions: true,
    onMessage: ({code, reason}) => said.push(`${code} ${reason}`),
    onHeader() {},
    onPage: (page) => pages.push(page),
    namespaceOf: () => 0,
  })
  reader.write(HEAD)
  const bytes = Buffer.from(xml)
  if (fast) return {pages: reader.writePage(bytes, 0, bytes.length) ? pages : undefined, said}
  try {
    reader.write(bytes.toString())
  } catch (error) {
    said.push((error as Error).message)
  }
  return {pages, said}
}

const revision = (inner: string) =>
  `<page>\n  <title>A &amp; B</title>\n <ns>0</ns><id>7</id>\n<redirect title="C &amp;amp; D" />${inner}</page>\n  `
const whole = revision(`<restrictions>x</restrictions><revision>
  <id>8</id><parentid>3</parentid><timestamp>2020-01-02T03:04:05Z</timestamp>
  <contributor><username>Ö &quot;x&quot;</username><id>9</id></contributor><minor /><comment></comment>
  <model>wikitext</model><format>text/x-wiki</format>
  <text bytes="12" sha1="abc" xml:space="preserve">'''x''' &lt;ref name=&quot;a&quot;&gt;\t日本 &amp;nbsp; 😀 &amp;lt;\n ]] &gt;</text><sha1>abc</sha1>
</revision><revision><id>9</id><contributor deleted="deleted" /><text deleted="deleted" /></revision>`)

describe('RegularXml', () => {
  it('reads a page as the parser of all XML does', () => {
    const {pages, said} = read(Buffer.from(whole), true)
    expect(pages).toHaveLength(1)
    expect(pages?.[0]).toMatchObject({title: 'A & B', redirect: 'C &amp; D', id: 7})
    expect(pages?.[0]?.revisions?.[1]?.comment).toBe('')
    expect({pages, said}).toEqual(read(Buffer.from(whole), false))
  })

  it.each([
    ['a comment', '<revision><!-- --><text>a</text></revision>'],
    ['CDATA', '<revision><text><![CDATA[a]]></text></revision>'],
    ['other entities', '<revision><text>&#65;</text></revision>'],
    ['no entity', '<revision><text>a & b &lte; &ampx; &quo;</text></revision>'],
    ['the end of CDATA', '<revision><text>a ]]> b</text></revision>'],
    ['control characters', '<revision><text>a \u0001</text></revision>'],
    ['carriage returns', '<revision><text>a\r\nb</text></revision>'],
    ['U+FFFE', '<revision><text>a\ufffe</text></revision>'],
    ['U+FFFD', '<revision><text>a\ufffd</text></revision>'],
    ['text between elements', '<revision>a<text>a</text></revision>'],
    ['text behind an element', '<revision><text>a</text>b</revision>'],
    ['an attribute twice', '<revision><text id="1" id="2">a</text></revision>'],
    ['an attribute in other quotes', `<revision><text id='1'>a</text></revision>`],
    ['entities in attributes', '<revision><text id="&#49;">a</text></revision>'],
    ['an end of another name', '<revision><text>a</revision></text>'],
    ['too many levels', `${'<x>'.repeat(9)}${'</x>'.repeat(9)}`],
    ['a page in a page', '<page></page>'],
  ])('leaves %s to the parser', (_, inner) => {
    const xml = Buffer.from(revision(inner))
    const {pages} = read(xml, true)
    if (pages !== undefined) expect(pages).toEqual(read(xml, false).pages)
    if (!inner.includes('<page>') && !inner.includes('&#49;')) expect(pages).toBeUndefined()
  })

  it('leaves what has no end, or something behind it', () => {
    const regular = new RegularXml()
    const bytes = Buffer.from('<page><title>a</title></page>')
    expect(regular.element(bytes, 0, bytes.length)).toHaveLength(5)
    for (let end = 1; end < bytes.length; end++) expect(regular.element(bytes, 0, end)).toBeUndefined()
    const more = Buffer.concat([bytes, Buffer.from(' x')])
    expect(regular.element(more, 0, more.length)).toBeUndefined()
  })

  it('leaves bytes that are no UTF-8', () => {
    const bytes = Buffer.from('<page><title>a\u00e9</title></page>', 'latin1')
    expect(new RegularXml().element(bytes, 0, bytes.length)).toBeUndefined()
  })

  it('gives what the parser gives, whatever is changed in a page', () => {
    const original = Buffer.from(whole)
    const bits = fc.constantFrom(
      '<',
      '>',
      '&',
      ';',
      '"',
      '/',
      ' ',
      '\n',
      'x',
      '<!--',
      ']]>',
      '&lt;',
      '\xc3',
      '</text>',
      '<a b="c">',
    )
    const changes = fc.array(fc.record({at: fc.nat(original.length), cut: fc.nat(3), put: bits}), {maxLength: 3})
    let taken = 0
    fc.assert(
      fc.property(changes, (list) => {
        let xml: Buffer = original
        for (const {at, cut, put} of list) {
          xml = Buffer.concat([xml.subarray(0, at), Buffer.from(put, 'latin1'), xml.subarray(at + cut)])
        }
        const fast = read(xml, true)
        if (fast.pages === undefined) return
        taken++
        expect(fast).toEqual(read(xml, false))
      }),
      {numRuns: 2000},
    )
    expect(taken).toBeGreaterThan(100)
  })
})
