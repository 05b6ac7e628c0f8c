import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type ConvertDumpOptions, type ConvertSummary, convertDump} from '../../src/bulk/convert.js'
import type {ErrorEntry, LedgerEntry, PageEntry} from '../../src/bulk/ledger.js'
import {readLedger} from '../../src/bulk/run/ledger-file.js'
import {dumpXml, pageXml} from '../dump/helpers.js'
import {bzip2, hasBzip2, manyPages} from './dumps.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wikast-damage-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

interface Result extends ConvertSummary {
  text: string
  titles: string[]
  ledger: LedgerEntry[]
}

async function run(name: string, bytes: string | Buffer, options: Partial<ConvertDumpOptions> = {}): Promise<Result> {
  const dump = join(folder, name)
  writeFileSync(dump, bytes)
  const path = join(folder, `${name}.ledger.ndjson`)
  const shards = convertDump({dump, format: 'wikitext', isolation: 'none', workers: 2, ledger: path, ...options})
  let text = ''
  let result = await shards.next()
  for (; result.done !== true; result = await shards.next()) text += Buffer.from(result.value.data ?? []).toString()
  const titles = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).title]))
  const ledger: LedgerEntry[] = []
  for await (const entry of readLedger(path)) ledger.push(entry)
  return {...result.value, text, titles, ledger}
}

const errors = (ledger: LedgerEntry[]) => ledger.filter((entry): entry is ErrorEntry => entry.status === 'error')
const broken = (ledger: LedgerEntry[]) =>
  ledger.filter((entry): entry is PageEntry & {status: 'broken'} => entry.status === 'broken')
const numbers = (titles: string[]) => titles.map((title) => Number(title.slice(5)))

describe('a dump that is cut anywhere', () => {
  const pages = manyPages(3000, 1500)
  const xml = dumpXml(pages.join(''))

  it.skipIf(!hasBzip2)('gives every page once, in order', async () => {
    const plain = await run('whole.xml', xml)
    expect(numbers(plain.titles)).toEqual(pages.map((_, i) => i))
    expect(plain.counts).toMatchObject({pages: pages.length, converted: pages.length, errors: 0, broken: 0})
    for (const level of [1, 9]) {
      const compressed = await run(`whole-${level}.xml.bz2`, bzip2(xml, level))
      expect(compressed.text).toBe(plain.text)
      expect(compressed.ledger.slice(1)).toEqual(plain.ledger.slice(1))
    }
  })

  it.skipIf(!hasBzip2)('loses what stands in a damaged block, and tells where', async () => {
    const bytes = bzip2(xml, 1)
    const place = Math.floor(bytes.length / 2)
    bytes.fill(0x55, place, place + 20)
    const {ledger, titles, counts} = await run('damaged.xml.bz2', bytes)
    const found = errors(ledger)
    expect(found).toMatchObject([{code: 'damaged'}])
    const [{offset = 0, end = 0}] = found as [ErrorEntry]
    expect(offset).toBeLessThanOrEqual(place)
    expect(end).toBeGreaterThan(place)
    expect(end - offset).toBeLessThan(100_000)
    // The first page that is cut has a name, the last one does not.
    expect(broken(ledger)).toMatchObject([{status: 'broken', code: 'damaged'}])
    const there = numbers(titles)
    const [cut] = numbers(broken(ledger).map(({title}) => title))
    expect(there[0]).toBe(0)
    expect(there.at(-1)).toBe(pages.length - 1)
    const gaps = there.filter((number, i) => i > 0 && number !== (there[i - 1] ?? 0) + 1)
    expect(gaps).toHaveLength(1)
    const [after = 0] = gaps
    expect(there[there.indexOf(after) - 1]).toBe((cut ?? 0) - 1)
    // A block of 100 kB.
    const lost = pages.slice(cut, after).join('').length
    expect(lost).toBeGreaterThan(90_000)
    expect(lost).toBeLessThan(130_000)
    expect(counts).toMatchObject({converted: there.length, broken: 1, errors: 1, pages: there.length + 1})
  })

  it.skipIf(!hasBzip2)('tells of each damaged block once, wherever chunks begin', async () => {
    const bytes = bzip2(xml, 1)
    const places = Array.from({length: 12}, (_, i) => Math.floor((bytes.length * (i + 0.5)) / 12))
    for (const place of places) bytes.fill(0xaa, place, place + 4)
    const {ledger, titles} = await run('many.xml.bz2', bytes)
    const found = errors(ledger)
    for (const place of places) {
      const covering = found.filter(({offset = 0, end = bytes.length}) => offset <= place + 4 && end >= place)
      expect(covering, `damage at ${place}`).toHaveLength(1)
    }
    expect(new Set(titles).size).toBe(titles.length)
    expect(numbers(titles)).toEqual(numbers(titles).toSorted((a, b) => a - b))
    const again = await run('many.xml.bz2', bytes, {workers: 1})
    expect(again.ledger.slice(1)).toEqual(ledger.slice(1))
  })

  it.skipIf(!hasBzip2)('keeps what stands before the place where it breaks off', async () => {
    const bytes = bzip2(xml, 1)
    const {ledger, titles, counts} = await run('cut.xml.bz2', bytes.subarray(0, Math.floor(bytes.length * 0.7)))
    expect(errors(ledger)).toMatchObject([{code: 'truncated', reason: 'bzip2: unexpected end of the data'}])
    expect(broken(ledger)).toHaveLength(1)
    expect(numbers(titles)).toEqual(titles.map((_, i) => i))
    expect(counts.converted).toBe(titles.length)
    const plain = await run('cut.xml', xml.slice(0, xml.indexOf('</text>', 2_000_000) - 3))
    expect(errors(plain.ledger)).toMatchObject([{code: 'truncated'}])
    expect(broken(plain.ledger)).toMatchObject([{title: `Page ${plain.titles.length}`}])
  })

  it('goes on behind XML that is broken', async () => {
    const some = pages.slice(0, 200)
    some[50] = pageXml('Page 50', '<b', {id: 51})
    some[99] = (some[99] ?? '').replace('</page>', '')
    const {titles, ledger} = await run('broken.xml', dumpXml(some.join('')))
    expect(numbers(titles)).toEqual(pages.slice(0, 200).flatMap((_, i) => (i === 50 || i === 99 ? [] : [i])))
    expect(broken(ledger).map(({title}) => title)).toEqual(['Page 50', 'Page 99'])
    expect(errors(ledger).map(({code}) => code)).toEqual(['damaged', 'damaged'])
  })

  it('does not take for pages what only looks like them', async () => {
    const inner = manyPages(2000, 1200).join('')
    const trap = pageXml('Trap', 'TRAP', {id: 9999}).replace('TRAP', `<![CDATA[${inner}]]>`)
    const comment = `<!-- ${inner.replaceAll('--', '')} -->`
    const before = pages.slice(0, 300).join('')
    const {titles, counts} = await run('trap.xml', dumpXml(before + trap + comment + pages.slice(300, 600).join('')))
    expect(titles.length).toBe(601)
    expect(titles[300]).toBe('Trap')
    expect(counts).toMatchObject({pages: 601, errors: 0})
  })

  it('takes a dump without pages', async () => {
    expect((await run('empty.xml', dumpXml(''))).counts).toMatchObject({pages: 0, errors: 0})
    const cut = await run('empty-cut.xml', dumpXml('').replace('</mediawiki>', ''))
    expect(cut.counts).toMatchObject({pages: 0, errors: 1})
    await expect(run('none.xml', '<html/>')).rejects.toMatchObject({name: 'DumpError', code: 'format'})
  })
})
