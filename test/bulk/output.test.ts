import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough, Writable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openLedger} from '../../src/bulk/ledger.js'
import {ndjsonLine, ndjsonStream, OutputError, openDirectory, openNdjson} from '../../src/bulk/output.js'
import {englishWikipedia as site} from '../../src/site/english.js'
import type {Page} from '../../src/site/page.js'

const ada: Page = {id: 7, title: 'Ada', namespace: 0, text: '', model: 'wikitext'}
const cite: Page = {title: 'Template:Cite web', namespace: 10, text: '', model: 'wikitext'}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wikast-output-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('openDirectory', () => {
  it('writes a file for each page', async () => {
    const path = join(folder, 'deep', 'out')
    const output = await openDirectory(path, 'markdown', site)
    await output.write(ada, 'Ä\n')
    await output.write(cite, 'c')
    await output.write(cite, 'd')
    await output.close()
    expect(readdirSync(path).toSorted()).toEqual(['Ada.md', 'Template'])
    expect(readFileSync(join(path, 'Ada.md'), 'utf8')).toBe('Ä\n')
    expect(readFileSync(join(path, 'Template', 'Cite_web.md'), 'utf8')).toBe('c')
    expect(readFileSync(join(path, 'Template', 'Cite_web~0.md'), 'utf8')).toBe('d')
  })

  it('replaces the files of a former run', async () => {
    const path = join(folder, 'again')
    for (const content of ['old and long', 'new']) {
      const output = await openDirectory(path, 'text', site)
      await output.write(ada, content)
      await output.abort()
    }
    expect(readdirSync(path)).toEqual(['Ada.txt'])
    expect(readFileSync(join(path, 'Ada.txt'), 'utf8')).toBe('new')
  })

  it('says what can not be written', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(openDirectory(file, 'json', site)).rejects.toThrow(`${file}: it exists and is no directory`)
    const path = join(folder, 'blocked')
    mkdirSync(join(path, 'Ada.json'), {recursive: true})
    const output = await openDirectory(path, 'json', site)
    await expect(output.write(ada, '{}')).rejects.toThrow(OutputError)
    // Nothing is left behind.
    expect(readdirSync(path)).toEqual(['Ada.json'])
  })
})

describe('openNdjson', () => {
  it('has its name when it is whole', async () => {
    const path = join(folder, 'all', 'pages.ndjson')
    const output = await openNdjson(path, 'markdown')
    await output.write(ada, '**A**\n')
    expect(existsSync(path)).toBe(false)
    await output.write(cite, 'x'.repeat(200_000))
    await output.close()
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {id: 7, title: 'Ada', namespace: 0, markdown: '**A**\n'},
      {title: 'Template:Cite web', namespace: 10, markdown: 'x'.repeat(200_000)},
    ])
    expect(readdirSync(join(folder, 'all'))).toEqual(['pages.ndjson'])
  })

  it('keeps another name where the run was stopped', async () => {
    const path = join(folder, 'stopped.ndjson')
    const output = await openNdjson(path, 'text')
    await output.write(ada, 'a')
    await output.abort()
    expect(existsSync(path)).toBe(false)
    expect(existsSync(`${path}.partial`)).toBe(true)
  })

  it('says what can not be written', async () => {
    const path = join(folder, 'taken.ndjson')
    mkdirSync(`${path}.partial`)
    await expect(openNdjson(path, 'text')).rejects.toThrow(`${path}: it is a directory`)
  })
})

describe('ndjsonStream', () => {
  it('waits until the stream takes more', async () => {
    const stream = new PassThrough({highWaterMark: 10})
    const output = ndjsonStream(stream, 'text')
    let written = false
    const write = output.write(ada, 'a').then(() => {
      written = true
    })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(written).toBe(false)
    expect(stream.read().toString()).toBe('{"id":7,"title":"Ada","namespace":0,"text":"a"}\n')
    await write
    await output.close()
    await output.abort()
    expect(stream.writableEnded).toBe(false)
  })

  it('notices a reader that went away', async () => {
    const closed = new PassThrough()
    closed.destroy()
    await expect(ndjsonStream(closed, 'text').write(ada, 'a')).rejects.toMatchObject({cause: {code: 'EPIPE'}})
    const breaking = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        setTimeout(() => done(Object.assign(new Error('write EPIPE'), {code: 'EPIPE'})), 1)
      },
    })
    breaking.on('error', () => {})
    await expect(ndjsonStream(breaking, 'text').write(ada, 'a')).rejects.toMatchObject({cause: {code: 'EPIPE'}})
  })
})

describe('ndjsonLine', () => {
  it('is the document itself for JSON', () => {
    expect(ndjsonLine(ada, 'json', '{"title":"Ada"}\n')).toBe('{"title":"Ada"}\n')
  })

  it('holds a tree as it is, not as a string', () => {
    expect(JSON.parse(ndjsonLine(ada, 'tree', '{"type":"root"}\n'))).toEqual({
      id: 7,
      title: 'Ada',
      namespace: 0,
      tree: {type: 'root'},
    })
  })
})

describe('openLedger', () => {
  it('writes a line for each entry', async () => {
    const path = join(folder, 'ledgers', 'l.ndjson')
    const ledger = await openLedger(path)
    await ledger.write({status: 'missing', title: 'A', reason: 'r'})
    await ledger.write({status: 'warning', code: 'c', reason: 's'})
    await ledger.close()
    expect(readFileSync(path, 'utf8')).toBe(
      '{"status":"missing","title":"A","reason":"r"}\n{"status":"warning","code":"c","reason":"s"}\n',
    )
    await expect(openLedger(folder)).rejects.toThrow(`${folder}: it is a directory`)
    await expect(ledger.write({status: 'warning', code: 'c', reason: 's'})).rejects.toThrow(OutputError)
  })
})
