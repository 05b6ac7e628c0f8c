import {describe, expect, it} from 'vitest'
import type {DecompressError} from '../../src/dump/error.js'
import type {PageReaderMessage} from '../../src/dump/page-reader.js'
import {type DumpPart, type ReadDumpOptions, readDump, readPages, XmlError} from '../../src/dump/read.js'
import type {Page} from '../../src/site/page.js'
import {chunked, collect, dumpXml, pageXml} from './helpers.js'

interface Outcome {
  pages: Page[]
  messages: PageReaderMessage[]
  error?: unknown
}

async function read(xml: string, options: ReadDumpOptions = {}, size = 1e6): Promise<Outcome> {
  const pages: Page[] = []
  const messages: PageReaderMessage[] = []
  try {
    const onMessage = (message: PageReaderMessage) => messages.push(message)
    for await (const page of readPages(chunked(Buffer.from(xml), size), {...options, onMessage})) pages.push(page)
  } catch (error) {
    return {pages, messages, error}
  }
  return {pages, messages}
}

async function header(xml: string): Promise<DumpPart & {type: 'header'}> {
  const [first] = await collect(readDump(chunked(Buffer.from(xml), 100)))
  if (first?.type !== 'header') throw new Error('no header')
  return first
}

/** A page of several revisions. */
function revisions(...all: string[]): string {
  return dumpXml(
    `<page><title>P</title><ns>0</ns><id>1</id>${all.map((r) => `<revision>${r}</revision>`).join('')}</page>`,
  )
}

describe('readPages', () => {
  it('reads everything that a page has', async () => {
    const xml = dumpXml(`<page>
      <title>Template:Foo &amp; bar</title>
      <ns>10</ns>
      <id>12</id>
      <redirect title="Template:Bar" />
      <restrictions>edit=sysop</restrictions>
      <revision>
        <id>34</id>
        <parentid>33</parentid>
        <timestamp>2026-01-05T07:31:12Z</timestamp>
        <contributor><username>Ada</username><id>7</id></contributor>
        <minor/>
        <comment>a &lt;b&gt; c</comment>
        <origin>34</origin>
        <model>wikitext</model>
        <format>text/x-wiki</format>
        <text bytes="26" sha1="t1" xml:space="preserve">#REDIRECT [[Template:Bar]]</text>
        <content>
          <role>mediainfo</role><origin>34</origin><model>wikibase-mediainfo</model><format>application/json</format>
          <text bytes="2" sha1="t2" xml:space="preserve">{}</text>
        </content>
        <sha1>r1</sha1>
      </revision>
    </page>`)
    const {pages, messages, error} = await read(xml)
    expect(error).toBeUndefined()
    expect(messages).toEqual([])
    const text = '#REDIRECT [[Template:Bar]]'
    expect(pages).toEqual([
      {
        title: 'Template:Foo & bar',
        namespace: 10,
        id: 12,
        redirect: 'Template:Bar',
        model: 'wikitext',
        text,
        revision: {
          id: 34,
          parentId: 33,
          timestamp: '2026-01-05T07:31:12Z',
          contributor: {name: 'Ada', id: 7},
          minor: true,
          comment: 'a <b> c',
          model: 'wikitext',
          format: 'text/x-wiki',
          bytes: 26,
          sha1: 'r1',
          slots: {mediainfo: {model: 'wikibase-mediainfo', format: 'application/json', text: '{}'}},
          text,
        },
      },
    ])
  })

  it('gives text exactly: newlines, white space, references, CDATA, characters of every width', async () => {
    const text = '\n a\tb  \n\n&amp;amp; &#60;i&#x3E; &quot;&apos; 日本 𝔘 \u{10ffff}<![CDATA[<x>&amp;]]>\n'
    const {pages} = await read(dumpXml(pageXml('P', text)))
    expect(pages[0]!.text).toBe(`\n a\tb  \n\n&amp; <i> "' 日本 𝔘 \u{10ffff}<x>&amp;\n`)
  })

  it('reads the same in chunks of any size', async () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>\n<!-- c --><!DOCTYPE x [<!ENTITY y "z">]>${dumpXml(
      pageXml('Ä &amp; 𝔘', "''日本'' 𝔘𝔫\r\n&lt;ref&gt;&#128512;&lt;/ref&gt; &bad; \u{1}") + pageXml('B', '', {id: 2}),
      '<unknown a="&gt;"><deep>x</deep></unknown>',
    )}`
    const whole = await read(xml)
    expect(whole.pages.map((page) => page.text)).toEqual(["''日本'' 𝔘𝔫\n<ref>😀</ref> &bad; \u{1}", ''])
    expect(whole.messages.map((message) => message.code)).toEqual(['malformed-xml'])
    for (let size = 1; size <= 64; size++) expect(await read(xml, {}, size)).toEqual(whole)
  })

  it('takes the newest revision, and the last one of equal age', async () => {
    const r = (id: number, timestamp: string) => `<id>${id}</id><timestamp>${timestamp}</timestamp><text>t${id}</text>`
    const newest = await read(
      revisions(r(1, '2003-01-01T00:00:00Z'), r(2, '2005-01-01T00:00:00Z'), r(3, '2004-01-01T00:00:00Z')),
    )
    expect(newest.pages.map((page) => [page.text, page.revision!.id])).toEqual([['t2', 2]])
    expect(newest.pages[0]!.revisions).toBeUndefined()
    const last = await read(revisions(r(9, '2005-01-01T00:00:00Z'), r(8, '2005-01-01T00:00:00Z')))
    expect(last.pages[0]!.text).toBe('t8')
    const undated = await read(revisions('<text>a</text>', '<text>b</text>'))
    expect(undated.pages[0]!.text).toBe('b')
  })

  it('gives all revisions, oldest first, where they are asked for', async () => {
    const xml = revisions(
      '<id>2</id><timestamp>2005-01-01T00:00:00Z</timestamp><text>new</text>',
      '<id>1</id><timestamp>2004-01-01T00:00:00Z</timestamp><text>old</text>',
    )
    const {pages} = await read(xml, {revisions: 'all'})
    expect(pages[0]!.revisions!.map((revision) => revision.text)).toEqual(['old', 'new'])
    expect(pages[0]!.revision).toBe(pages[0]!.revisions![1])
    expect(pages[0]!.text).toBe('new')
  })

  it('gives only the namespaces that are wanted', async () => {
    const xml = dumpXml(
      pageXml('A', 'a') + pageXml('Talk:A', 'b', {namespace: 1}) + pageXml('Template:A', 'c', {namespace: 10}),
    )
    expect((await read(xml, {namespaces: [0, 10]})).pages.map((page) => page.text)).toEqual(['a', 'c'])
  })

  it('knows what was hidden', async () => {
    const {pages, messages} = await read(
      revisions(
        '<contributor deleted="deleted" /><comment deleted="deleted" /><text bytes="9" sha1="x" deleted="deleted" xml:space="preserve" />',
      ),
    )
    expect(pages[0]!.revision).toEqual({
      deleted: {contributor: true, comment: true, text: true},
      bytes: 9,
      sha1: 'x',
      model: 'wikitext',
      text: '',
    })
    expect(messages).toEqual([])
  })

  it('knows editors without an account', async () => {
    const {pages} = await read(revisions('<contributor><ip>10.0.0.2</ip></contributor><text/>'))
    expect(pages[0]!.revision!.contributor).toEqual({ip: '10.0.0.2'})
  })

  it('says once that a dump has stubs only', async () => {
    const stub = '<text bytes="5" location="tt:1" id="1" />'
    const {pages, messages} = await read(revisions(stub, stub))
    expect(pages[0]!.text).toBe('')
    expect(messages.map((message) => message.code)).toEqual(['stub'])
  })

  it('keeps pages that lack something, and says so', async () => {
    const {pages, messages} = await read(
      dumpXml(`<page><id>1</id><revision><text>x</text></revision></page>
        <page><title> </title><ns>0</ns><revision><text>y</text></revision></page>
        <page><title>Empty</title><ns>0</ns><id>3</id></page>
        <page><title>No text</title><ns>0</ns><id>four</id><revision><id>9</id></revision></page>
        <page><title>Slots</title><ns>0</ns><id>5</id><revision><text>z</text>
          <content><text>lost</text></content><content><role>aux</role></content></revision></page>`),
    )
    expect(pages.map(({title, id, text}) => [title, id, text])).toEqual([
      ['', 1, 'x'],
      ['', undefined, 'y'],
      ['Empty', 3, ''],
      ['No text', undefined, ''],
      ['Slots', 5, 'z'],
    ])
    expect(pages[4]!.revision!.slots).toEqual({aux: {model: 'wikitext', text: ''}})
    expect(messages.map((message) => [message.code, message.reason])).toEqual([
      ['page-without-title', 'page 1 has no title'],
      ['page-without-title', 'a page has no title'],
      ['page-without-revision', 'page 3 "Empty" has no revision'],
      ['revision-without-text', 'a revision without a text, inside of page "No text"'],
      ['slot-without-role', 'a slot without a role is left out, inside of page 5 "Slots"'],
      ['slot-without-text', 'the slot "aux" has no text, inside of page 5 "Slots"'],
    ])
  })

  it('takes a slot called main for the text', async () => {
    const {pages} = await read(
      revisions(
        '<content><role>main</role><model>json</model><format>application/json</format><text>{}</text></content>',
      ),
    )
    expect(pages[0]).toMatchObject({text: '{}', model: 'json', revision: {format: 'application/json'}})
    expect(pages[0]!.revision!.slots).toBeUndefined()
  })

  it('finds out namespace and content model of old dumps', async () => {
    const titles: ReadonlyArray<readonly [string, number, string]> = [
      ['Plain', 0, 'wikitext'],
      ['Nothing: Here', 0, 'wikitext'],
      ['Talk:X', 1, 'wikitext'],
      ['User:Ada/common.js', 2, 'javascript'],
      ['User:Ada.js', 2, 'wikitext'],
      ['MediaWiki:Common.css', 8, 'css'],
      ['MediaWiki:Data.json', 8, 'json'],
      ['Template:Box/styles.css', 10, 'sanitized-css'],
      ['Template:Box/x.js', 10, 'wikitext'],
      ['Module:Citation', 828, 'Scribunto'],
      ['Module:Citation/doc', 828, 'wikitext'],
    ]
    const {pages} = await read(
      dumpXml(titles.map(([title]) => `<page><title>${title}</title><revision><text/></revision></page>`).join('')),
    )
    expect(pages.map(({title, namespace, model}) => [title, namespace, model])).toEqual(titles)
  })

  it('takes a redirect without a target for unknown: the text tells', async () => {
    const {pages} = await read(
      dumpXml('<page><title>R</title><ns>0</ns><redirect /><revision><text>#REDIRECT [[X]]</text></revision></page>'),
    )
    expect(pages[0]!.redirect).toBeUndefined()
  })

  it('passes over uploads, talk threads and log entries', async () => {
    const {pages, messages} = await read(
      dumpXml(
        `<page><title>File:A.jpg</title><ns>6</ns><id>1</id>
        <DiscussionThreading><ThreadSubject>no</ThreadSubject></DiscussionThreading>
        <discussionthreadinginfo><ThreadID>9</ThreadID></discussionthreadinginfo>
        <revision><text>t</text></revision>
        <upload><timestamp>x</timestamp><comment>up</comment><text>not this</text></upload></page>`,
        '<logitem><id>1</id><text>log</text></logitem>',
      ),
    )
    expect(pages.map((page) => [page.title, page.id, page.text])).toEqual([['File:A.jpg', 1, 't']])
    expect(messages.map((message) => message.code)).toEqual(['log-entries'])
  })

  it('is not led astray by names of JavaScript', async () => {
    const {pages} = await read(
      dumpXml(
        '<page><constructor>x</constructor><__proto__>y</__proto__><title>P</title><ns>0</ns><revision><toString/><text>t</text><content><role>__proto__</role><text>s</text></content></revision></page>',
      ),
    )
    expect(pages[0]).toMatchObject({title: 'P', text: 't'})
    expect(Object.keys(pages[0]!.revision!.slots!)).toEqual(['__proto__'])
  })

  it('does not blow up entities', async () => {
    const bomb = `<!DOCTYPE mediawiki [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
    const {pages, messages} = await read(bomb + dumpXml(pageXml('P', '&b;&c;')))
    expect(pages[0]!.text).toBe('&b;&c;')
    expect(messages.map((message) => message.code)).toEqual(['malformed-xml'])
  })
})

describe('the head of a dump', () => {
  it('tells the wiki', async () => {
    const {siteinfo, version, site} = (await header(dumpXml(''))).header
    expect(version).toBe('0.11')
    expect(siteinfo).toEqual({
      name: 'Testpedia',
      database: 'testwiki',
      base: 'https://test.example/wiki/Main_Page',
      generator: 'MediaWiki 1.46.0',
      case: 'first-letter',
      language: 'en',
      namespaces: [
        {id: 0, name: '', case: 'first-letter'},
        {id: 1, name: 'Talk', case: 'first-letter'},
        {id: 2, name: 'User', case: 'first-letter'},
        {id: 8, name: 'MediaWiki', case: 'first-letter'},
        {id: 10, name: 'Template', case: 'first-letter'},
        {id: 828, name: 'Module', case: 'case-sensitive'},
      ],
    })
    expect(site.name).toBe('Testpedia')
  })

  it('may be missing', async () => {
    const xml = '<mediawiki><page><title>P</title><revision><text>x</text></revision></page></mediawiki>'
    expect((await header(xml)).header.siteinfo).toEqual({namespaces: []})
    const {pages, messages} = await read(xml)
    expect(pages).toHaveLength(1)
    expect(messages.map((message) => message.code)).toEqual(['no-siteinfo'])
    expect((await header('<mediawiki version="0.4"></mediawiki>')).header.version).toBe('0.4')
  })

  it('may say nonsense', async () => {
    const xml = `<mediawiki><siteinfo><case>upside-down</case><namespaces><namespace key="x">N</namespace>
      <namespace key="3" case="?">M</namespace></namespaces></siteinfo></mediawiki>`
    expect((await header(xml)).header.siteinfo).toEqual({namespaces: [{id: 3, name: 'M'}]})
  })

  it('is known by the schema where the root is called otherwise', async () => {
    const xml = `<m:data xmlns="http://www.mediawiki.org/xml/export-0.10/" xmlns:m="x"><page><title>P</title></page></m:data>`
    expect((await header(xml)).header.version).toBe('0.10')
    expect((await read(xml)).pages).toHaveLength(1)
  })
})

describe('damage', () => {
  const good = dumpXml(pageXml('A', 'a') + pageXml('B', 'b', {id: 2}))

  it('gives every whole page of a truncated file, then one error', async () => {
    const ends = [...good.matchAll(/<\/page>/g)].map((match) => match.index + match[0].length)
    for (let length = 1; length < good.length - 1; length += 3) {
      const {pages, error} = await read(good.slice(0, length), {}, 50)
      expect(pages.length).toBe(ends.filter((end) => end <= length).length)
      if (good.slice(0, length).endsWith('</mediawiki>')) expect(error).toBeUndefined()
      else expect((error as DecompressError).code).toBe(good.slice(0, length).includes('>') ? 'truncated' : 'format')
    }
  })

  it('says where a truncated file ends', async () => {
    const inB = good.slice(0, good.indexOf('<title>B') + 60)
    expect(String((await read(inB)).error)).toContain('inside of page 2 "B"')
    expect(String((await read(good.slice(0, good.lastIndexOf('<page>') + 8))).error)).toContain('inside of a page')
    expect(String((await read(good.replace('</mediawiki>', ''))).error)).toContain('without </mediawiki>')
  })

  it('stops where the XML is broken', async () => {
    const broken = good.replace('<title>B', '<title><b>B')
    for (const size of [7, 1e6]) {
      const {pages, error} = await read(broken, {}, size)
      expect(pages.map((page) => page.title)).toEqual(['A'])
      expect(error).toBeInstanceOf(XmlError)
      expect(((error as XmlError).cause as DecompressError).code).toBe('damaged')
      const place = broken.indexOf('</title>', broken.indexOf('<b>'))
      expect((error as XmlError).xmlOffset).toBeGreaterThan(place)
      expect((error as XmlError).xmlOffset).toBeLessThan(place + 10)
    }
  })

  it('tells what is not a dump', async () => {
    const code = async (xml: string) => {
      const error = (await read(xml)).error
      return error instanceof XmlError
        ? `${error.cause.code}: ${error.message}`
        : `${(error as DecompressError).code}: ${error}`
    }
    expect(await code('')).toContain('empty')
    expect(await code(' \n')).toContain('empty')
    expect(await code('{"pages": []}')).toContain('format: not a MediaWiki dump: not XML')
    expect(await code('<!DOCTYPE html><html></html>')).toBe('format: not a MediaWiki dump: its root element is <html>')
    expect(await code('<!-- nothing -->')).toContain('no element')
    expect(await code(`${good}<mediawiki>`)).toContain('behind </mediawiki>')
  })

  it('does not fill the memory with elements nested in each other', async () => {
    const {error} = await read(dumpXml('<x>'.repeat(1000)))
    expect((error as XmlError).message).toContain('too deep')
  })
})
