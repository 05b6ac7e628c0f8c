import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type BulkEvent, type ConvertDumpOptions, type ConvertSummary, convertDump} from '../../src/bulk/convert.js'
import type {LedgerEntry} from '../../src/bulk/ledger.js'
import {dumpXml, pageXml} from '../dump/helpers.js'

const PAGES = 300
let folder = ''
let dump = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wikast-faults-'))
  dump = join(folder, 'dump.xml')
  const pages = Array.from({length: PAGES}, (_, i) => pageXml(`P ${i}`, `text ${i}`, {id: i + 1}))
  writeFileSync(dump, dumpXml(pages.join('')))
})
afterAll(() => rmSync(folder, {recursive: true}))

interface Result extends ConvertSummary {
  titles: string[]
  ledger: LedgerEntry[]
  events: BulkEvent[]
}

let runs = 0

/** Converts with a module in the workers. */
async function run(module: string, options: Partial<ConvertDumpOptions> = {}): Promise<Result> {
  const name = `run-${runs++}`
  const transform = join(folder, `${name}.mjs`)
  writeFileSync(transform, module)
  const path = join(folder, `${name}.ndjson`)
  const events: BulkEvent[] = []
  const shards = convertDump({
    dump,
    format: 'text',
    transform,
    workers: 2,
    output: {kind: 'ndjson', path},
    onEvent: (event) => events.push(event),
    ...options,
  })
  let result = await shards.next()
  while (result.done !== true) result = await shards.next()
  const titles = linesOf(path).map((line) => (line as {title: string}).title)
  return {...result.value, titles, ledger: linesOf(join(folder, `${name}.ledger.ndjson`)) as LedgerEntry[], events}
}

function linesOf(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

const all = Array.from({length: PAGES}, (_, i) => `P ${i}`)
const without = (...numbers: number[]) => all.filter((_, i) => !numbers.includes(i))
const problems = (ledger: LedgerEntry[]) =>
  ledger.filter(({status}) => !['run', 'converted', 'shard', 'done'].includes(status))

describe('a caller’s module', () => {
  it('changes the tree, or gives a text, a record, or nothing', async () => {
    const {ledger, counts, titles, events} = await run(`export const transform = (tree, page, {site}) => {
      if (page.id === 1) tree.children = []
      if (page.id === 2) return 'own text'
      if (page.id === 3) return {title: page.title, wiki: site.name}
      if (page.id === 4) return null
      if (page.id === 5) return Promise.resolve({...tree, children: []})
      if (page.id === 6) console.log('six')
    }`)
    expect(counts).toMatchObject({pages: PAGES, converted: PAGES - 1, filtered: 1})
    expect(titles).toEqual(without(3))
    expect(problems(ledger)).toMatchObject([{status: 'filtered', reason: 'transform', id: 4, title: 'P 3'}])
    expect(linesOf(join(folder, 'run-0.ndjson')).slice(0, 4)).toEqual([
      {id: 1, title: 'P 0', namespace: 0, text: ''},
      {id: 2, title: 'P 1', namespace: 0, text: 'own text'},
      {title: 'P 2', wiki: 'Testpedia'},
      {id: 5, title: 'P 4', namespace: 0, text: ''},
    ])
    expect(events).toContainEqual({type: 'log', text: 'six\n'})
  })

  it('that throws costs the page', async () => {
    const {ledger, counts, titles} = await run(`export default (tree, page) => {
      if (page.id === 10) throw new RangeError('no')
      if (page.id === 200) return 5
    }`)
    expect(counts).toMatchObject({converted: PAGES - 2, failed: 2})
    expect(titles).toEqual(without(9, 199))
    expect(problems(ledger)).toMatchObject([
      {status: 'failed', code: 'exception', reason: 'RangeError: no', id: 10},
      {status: 'failed', code: 'exception', reason: 'TypeError: the transform answered with number', id: 200},
    ])
  })

  it.each(['thread', 'process'] as const)('that never ends costs the page, in a %s', async (isolation) => {
    const {ledger, counts, titles, events} = await run(
      `export const transform = (tree, page) => {
        if (page.id === 50) for (;;);
        if (page.id === 51) return new Promise(() => {})
      }`,
      {isolation, budget: {seconds: 1}},
    )
    expect(counts).toMatchObject({converted: PAGES - 2, timedOut: 2})
    expect(titles).toEqual(without(49, 50))
    expect(problems(ledger)).toMatchObject([
      {status: 'timeout', reason: 'took longer than 1 s', id: 50},
      {status: 'timeout', reason: 'took longer than 1 s', id: 51},
    ])
    expect(events.filter(({type}) => type === 'worker').length).toBeGreaterThanOrEqual(4)
  })

  it('that eats memory costs the page', async () => {
    const {ledger, titles} = await run(
      `export const transform = (tree, page) => {
        if (page.id === 70) for (const all = []; ;) all.push(new Array(1e6).fill(all.length))
        if (page.id === 71) for (const all = []; ;) all.push(Buffer.alloc(1e7, 1))
      }`,
      {budget: {seconds: 100, megabytes: 128}},
    )
    const memory = {status: 'failed', code: 'memory', reason: 'took more than 128 MB of memory'}
    expect(problems(ledger)).toMatchObject([
      {...memory, id: 70},
      ...(process.platform === 'linux' ? [{...memory, id: 71}] : []),
    ])
    expect(titles).toEqual(without(69, 70))
  })

  it.each(['thread', 'process'] as const)('that ends its worker costs the page, in a %s', async (isolation) => {
    const {ledger, titles} = await run(
      `export const transform = (tree, page) => {
        if (page.id === 90) process.exit(3)
        if (page.id === 91) { Promise.reject(new Error('later')); return new Promise(() => {}) }
      }`,
      {isolation},
    )
    expect(titles).toEqual(without(89, 90))
    expect(problems(ledger)).toMatchObject([
      {status: 'failed', code: 'worker', id: 90},
      {status: 'failed', code: 'worker', id: 91},
    ])
  })

  it('that can not be loaded ends the run', async () => {
    await expect(run('export const other = 1')).rejects.toMatchObject({code: 'transform', name: 'BulkError'})
    await expect(run('syntax error')).rejects.toMatchObject({code: 'transform'})
    await expect(run('', {transform: join(folder, 'nowhere.mjs')})).rejects.toMatchObject({code: 'transform'})
  })

  it('that ends every worker before any page ends the run', async () => {
    await expect(run('process.exit(1)')).rejects.toMatchObject({code: 'worker'})
  })
})
