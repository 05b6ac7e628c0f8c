import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {convertDump} from '../../src/bulk/convert.js'
import {convertPage} from '../../src/bulk/convert-page.js'
import type {LedgerEntry} from '../../src/bulk/ledger.js'
import {type Output, OutputError, openDirectory} from '../../src/bulk/output.js'
import {type Dump, openDump} from '../../src/dump/open.js'
import type {Page} from '../../src/site/page.js'
import {dumpXml, pageXml} from '../dump/helpers.js'

function page(text: string, fields: Partial<Page> = {}): Page {
  return {title: 'T', namespace: 0, model: 'wikitext', text, ...fields}
}

/** Keeps what is written. */
class Memory implements Output {
  readonly pages: string[] = []
  state = 'open'

  async write({title}: Page, content: string): Promise<void> {
    this.pages.push(`${title}: ${content}`)
  }

  async close(): Promise<void> {
    this.state = 'closed'
  }

  async abort(): Promise<void> {
    this.state = 'aborted'
  }
}

async function dumpOf(xml: string): Promise<Dump> {
  return openDump(Readable.from([Buffer.from(xml)]))
}

/** Pages that never end. */
function endless(dump: Dump): Dump {
  return {
    ...dump,
    site: dump.site,
    async *[Symbol.asyncIterator]() {
      while (true) yield page('x')
    },
  }
}

describe('convertPage', () => {
  const text = "'''Ada''' [[Bob]]"

  it('writes every format', () => {
    expect(convertPage(page(text), 'markdown')).toBe('**Ada** [Bob](https://en.wikipedia.org/wiki/Bob)\n')
    expect(convertPage(page(text), 'text')).toBe('Ada Bob\n')
    expect(convertPage(page(text), 'html')).toBe('<p><b>Ada</b> <a href="/wiki/Bob" title="Bob">Bob</a></p>\n')
    expect(JSON.parse(convertPage(page(text, {id: 5}), 'json'))).toMatchObject({title: 'T', pageId: 5, messages: []})
    expect(JSON.parse(convertPage(page(text), 'tree'))).toMatchObject({type: 'root', children: [{type: 'paragraph'}]})
  })

  it('begins Markdown with front matter where it is told to', () => {
    const revision = {id: 9, timestamp: '2026-01-05T07:31:12Z', model: 'wikitext', text}
    const markdown = convertPage(page(text, {id: 5, revision}), 'markdown', {frontMatter: true})
    expect(markdown).toMatch(/^---\nid: 5\nrevision: 9\ntimestamp: .*2026-01-05T07:31:12Z.*\ntitle: T\n/)
    expect(convertPage(page(text), 'markdown', {frontMatter: true})).toMatch(/^---\ntitle: T\n/)
  })

  it('writes HTML as a document where it is told to', () => {
    const html = convertPage(page('x', {title: '"A" & B'}), 'html', {htmlDocument: true})
    expect(html).toContain('<title>&quot;A&quot; &amp; B</title>')
    expect(html).toContain('<html lang="en" dir="ltr">')
  })

  it('shows what is not wikitext as code', () => {
    const module = page("return '{{x}}'", {model: 'Scribunto', title: 'Module:X', namespace: 828})
    expect(convertPage(module, 'markdown')).toBe("```lua\nreturn '{{x}}'\n```\n")
    expect(convertPage(page('', {model: 'css'}), 'markdown')).toBe('')
    expect(convertPage(page("''x''", {model: 'constructor'}), 'text')).toBe('x\n')
  })

  it('collects messages', () => {
    const messages: string[] = []
    // An element deeper than the parser goes.
    const broken = page('<div>'.repeat(1000))
    const document = JSON.parse(convertPage(broken, 'json', {onMessage: ({ruleId}) => messages.push(String(ruleId))}))
    expect(messages).toContain('nesting-limit')
    expect(document.messages.map((message: {code: string}) => message.code)).toEqual(messages)
    const omitted: string[] = []
    convertPage(page('{{Unknown}}'), 'markdown', {onMessage: ({reason}) => omitted.push(reason)})
    expect(omitted).toHaveLength(1)
  })

  it('takes a page without a title', () => {
    expect(JSON.parse(convertPage(page('x', {title: ''}), 'json')).title).toBe('Untitled')
  })
})

describe('the tree as JSON', () => {
  it('has every node once, and pointers to it', () => {
    const json = convertPage(page('a<ref>note</ref>\n<references/>'), 'tree')
    const tree = JSON.parse(json)
    const list = tree.children.find((node: {type: string}) => node.type === 'referenceList')
    expect(list.entries[0].definition).toEqual({$ref: '#/children/0/children/1'})
    expect(tree.children[0].children[1].type).toBe('reference')
    expect(json.split('note').length - 1).toBe(1)
  })
})

describe('convertDump', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wikast-convert-'))
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  const xml = dumpXml(
    pageXml('A', 'a') +
      pageXml('B', '#REDIRECT [[A]]', {id: 2}) +
      pageXml('Talk:A', 't', {id: 3, namespace: 1}) +
      pageXml('C', 'c', {id: 4}),
  )

  it('converts what is wanted and reports the rest', async () => {
    const output = new Memory()
    const entries: LedgerEntry[] = []
    const counts: number[] = []
    const result = await convertDump(await dumpOf(xml), {
      format: 'text',
      output,
      filter: {namespaces: [0], redirects: 'skip', titles: ['A', 'B', 'Talk:A', 'Nowhere']},
      onEntry: (entry) => void entries.push(entry),
      onPage: ({converted}) => counts.push(converted),
    })
    expect(output.pages).toEqual(['A: a\n'])
    expect(output.state).toBe('closed')
    expect(result).toEqual({counts: {converted: 1, failed: 0, skipped: 1, filtered: 2, missing: 1}})
    expect(counts).toEqual([1, 1, 1, 1])
    expect(entries).toEqual([
      {status: 'skipped', title: 'B', namespace: 0, id: 2, reason: 'a redirect'},
      {status: 'missing', title: 'Nowhere', reason: 'no page of this title in the dump'},
      {status: 'done', converted: 1, failed: 0, skipped: 1, filtered: 2, missing: 1},
    ])
  })

  it('stops at the limit, and when all titles have come', async () => {
    const dump = endless(await dumpOf(xml))
    const limited = await convertDump(dump, {format: 'text', output: new Memory(), limit: 120})
    expect(limited.counts.converted).toBe(120)
    const named = await convertDump(dump, {format: 'text', output: new Memory(), filter: {titles: ['t']}})
    expect(named.counts).toMatchObject({converted: 1, missing: 0})
    const none = new Memory()
    expect((await convertDump(dump, {format: 'text', output: none, limit: 0})).counts.converted).toBe(0)
    expect(none.pages).toEqual([])
  })

  it('goes on after a page that can not be converted', async () => {
    const output = new Memory()
    const entries: LedgerEntry[] = []
    const dump = await dumpOf(xml)
    // A handler that fails stands for a bug in a converter.
    const {counts} = await convertDump(dump, {
      format: 'markdown',
      output,
      page: {
        markdown: {
          handlers: {
            text(node: {value: string}) {
              if (node.value === 'a') throw new RangeError('too much')
              if (node.value === 't') throw 'a word'
              return []
            },
          },
        },
      },
      onEntry: (entry) => void entries.push(entry),
    })
    expect(counts).toMatchObject({converted: 2, failed: 2})
    expect(output.pages.map((each) => each.slice(0, 1))).toEqual(['B', 'C'])
    expect(entries.slice(0, 2)).toMatchObject([
      {status: 'failed', title: 'A', id: 1, reason: 'RangeError: too much'},
      {status: 'failed', title: 'Talk:A', id: 3, reason: 'a word'},
    ])
  })

  it('keeps what came before a dump breaks off', async () => {
    const output = new Memory()
    const entries: LedgerEntry[] = []
    const cut = xml.slice(0, xml.indexOf('<title>C'))
    const {counts, error} = await convertDump(await dumpOf(cut), {
      format: 'text',
      output,
      onEntry: (entry) => void entries.push(entry),
    })
    expect(counts.converted).toBe(3)
    expect(error?.code).toBe('truncated')
    expect(output.state).toBe('closed')
    expect(entries).toMatchObject([
      {status: 'error', code: 'truncated', offset: cut.length},
      {status: 'done', converted: 3},
    ])
    const broken = await convertDump(await dumpOf(xml.replace('</siteinfo>', '</siteinfo></x>')), {
      format: 'text',
      output,
      onEntry: (entry) => void entries.push(entry),
    }).catch((reason) => reason)
    expect(broken.error ?? broken).toMatchObject({code: 'damaged'})
  })

  it('ends where the result can not be written', async () => {
    const output = new Memory()
    output.write = async () => {
      throw new OutputError('out', Object.assign(new Error('full'), {code: 'ENOSPC'}))
    }
    await expect(convertDump(await dumpOf(xml), {format: 'text', output})).rejects.toThrow(
      'out: no space left on the disk',
    )
    expect(output.state).toBe('aborted')
  })

  it('writes into a folder', async () => {
    const dump = await dumpOf(xml)
    const output = await openDirectory(join(folder, 'out'), 'json', dump.site)
    await convertDump(dump, {format: 'json', output, page: {indent: 2}})
    const document = readFileSync(join(folder, 'out', 'Talk', 'A.json'), 'utf8')
    expect(JSON.parse(document)).toMatchObject({title: 'Talk:A', pageId: 3, wiki: 'Testpedia'})
    expect(document).toContain('\n  "title"')
  })
})
