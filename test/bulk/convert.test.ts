import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type ConvertDumpOptions, type ConvertSummary, convertDump} from '../../src/bulk/convert.js'
import type {LedgerEntry} from '../../src/bulk/ledger.js'
import {dumpXml, pageXml} from '../dump/helpers.js'

const xml = dumpXml(
  pageXml('A', 'a') +
    pageXml('B', '#REDIRECT [[A]]', {id: 2}) +
    pageXml('Talk:A', 't', {id: 3, namespace: 1}) +
    pageXml('C', 'c', {id: 4}),
)

/** Converts in this thread, so that it counts as covered. */
async function run(
  options: Partial<ConvertDumpOptions>,
  text = xml,
): Promise<ConvertSummary & {lines: string[]; entries: LedgerEntry[]}> {
  const entries: LedgerEntry[] = []
  const lines: string[] = []
  const shards = convertDump({
    dump: Readable.from([Buffer.from(text)]),
    format: 'text',
    isolation: 'none',
    onEvent: (event) => {
      if (event.type === 'entry') entries.push(event.entry)
    },
    ...options,
  })
  while (true) {
    const {done, value} = await shards.next()
    if (done === true) return {...value, lines, entries}
    for (const line of Buffer.from(value.data ?? [])
      .toString()
      .split('\n'))
      if (line !== '') lines.push(line)
  }
}

const titles = (lines: string[]) => lines.map((line) => JSON.parse(line).title)

describe('convertDump', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wikast-convert-'))
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  it('converts what is wanted and counts the rest', async () => {
    const {lines, counts, entries} = await run({
      filter: {namespaces: new Set([0]), redirects: 'skip', titles: ['A', 'B', 'Talk:A', 'Nowhere']},
    })
    expect(lines).toEqual(['{"id":1,"title":"A","namespace":0,"text":"a\\n"}'])
    expect(counts).toEqual({
      pages: 4,
      converted: 1,
      redirects: 1,
      filtered: 2,
      failed: 0,
      timedOut: 0,
      broken: 0,
      missing: 1,
      errors: 0,
    })
    expect(entries).toEqual([{status: 'missing', title: 'Nowhere', reason: 'no page of this title in the dump'}])
  })

  it('stops at the limit, and when all titles have come', async () => {
    const limited = await run({limit: 2})
    expect([titles(limited.lines), limited.stopped]).toEqual([['A', 'B'], 'limit'])
    expect(limited.counts).toMatchObject({pages: 2, converted: 2})
    const many = dumpXml(Array.from({length: 500}, (_, id) => pageXml(`P ${id}`, 'x', {id: id + 1})).join(''))
    const some = await run({limit: 333}, many)
    expect([some.lines.length, titles(some.lines).at(-1)]).toEqual([333, 'P 332'])
    const named = await run({filter: {titles: ['p 3']}}, many)
    expect([titles(named.lines), named.stopped, named.counts.missing]).toEqual([['P 3'], 'titles', 0])
    expect(named.counts.pages).toBeLessThan(500)
    const none = await run({limit: 0})
    expect([none.lines, none.stopped]).toEqual([[], 'limit'])
  })

  it('writes into a folder', async () => {
    const path = join(folder, 'out')
    const result = await run({output: {kind: 'files', path}, format: 'json'})
    expect(result.counts.converted).toBe(4)
    const document = readFileSync(join(path, 'Talk', 'A.json'), 'utf8')
    expect(JSON.parse(document)).toMatchObject({title: 'Talk:A', pageId: 3, wiki: 'Testpedia'})
  })

  it('ends with the reason of the signal', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(run({signal})).rejects.toThrow('enough')
  })
})
