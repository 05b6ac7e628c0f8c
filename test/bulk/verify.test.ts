import {copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {convertDump} from '../../src/bulk/convert.js'
import {type VerifyRunOptions, verifyRun} from '../../src/bulk/verify.js'
import {wikast} from '../cli/wikast.js'
import {dumpXml, pageXml} from '../dump/helpers.js'
import {manyPages} from './dumps.js'

const pages = manyPages(300, 500)
let folder = ''
let dump = ''
let out = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wikast-verify-'))
  dump = join(folder, 'dump.xml')
  out = join(folder, 'out')
  writeFileSync(dump, dumpXml(pages.join('')))
  const run = convertDump({
    dump,
    format: 'text',
    isolation: 'none',
    output: {kind: 'ndjson', path: out, shardBytes: 100_000},
    filter: {patterns: ['*1*', '*2*']},
  })
  for await (const _ of run);
})
afterAll(() => rmSync(folder, {recursive: true}))

const verify = (options: Partial<VerifyRunOptions> = {}) => verifyRun({path: out, workers: 1, ...options})
const ledger = () => `${out}.ledger.ndjson`

/** Checks with a file that was changed. */
async function withChanged(path: string, change: (text: string) => string, options: Partial<VerifyRunOptions> = {}) {
  const kept = `${path}.kept`
  copyFileSync(path, kept)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  try {
    return (await verify(options)).problems
  } finally {
    renameSync(kept, path)
  }
}

describe('verifyRun', () => {
  it('finds nothing wrong with what was just written', async () => {
    const {problems, counts, shards} = await verify()
    expect(problems).toEqual([])
    expect(counts.pages).toBe(300)
    expect(counts.converted).toBeLessThan(300)
    expect(shards).toBeGreaterThan(1)
    expect(await wikast(['verify', out, '--workers', '1'])).toEqual({
      code: 0,
      err: '',
      out: `300 pages, ${counts.converted} converted, ${shards} shards: all as the ledger says\n`,
    })
  })

  it('finds a shard that was changed, or is gone', async () => {
    const shard = join(out, 'part-00000.ndjson')
    expect(await withChanged(shard, (text) => text.replace('Page', 'page'), {dump: false})).toEqual([
      expect.stringMatching(/part-00000\.ndjson: its checksum is not [0-9a-f]{8}$/),
    ])
    expect(await withChanged(shard, (text) => text.slice(1), {dump: false})).toEqual([
      expect.stringMatching(/part-00000\.ndjson: it has \d+ bytes, not \d+$/),
    ])
    const moved = `${shard}.moved`
    renameSync(shard, moved)
    expect((await verify({dump: false})).problems).toEqual([expect.stringContaining('ENOENT')])
    renameSync(moved, shard)
  })

  it('finds a ledger that is not whole, or does not fit the dump', async () => {
    const lines = readFileSync(ledger(), 'utf8').trimEnd().split('\n')
    expect(await withChanged(ledger(), () => `${lines.slice(0, -1).join('\n')}\n`)).toEqual(['the run did not end'])
    const without = [...lines.slice(0, 100), ...lines.slice(101)]
    const [line = '{}'] = lines.slice(100, 101)
    const status = JSON.parse(line).status
    expect(await withChanged(ledger(), () => `${without.join('\n')}\n`)).toEqual(
      expect.arrayContaining([
        `the ledger has 299 pages, and says 300`,
        expect.stringContaining(status),
        expect.stringContaining('where the ledger has'),
      ]),
    )
    const other = join(folder, 'other.xml')
    writeFileSync(other, dumpXml(pages.slice(0, 290).join('')))
    expect((await verify({dump: other})).problems).toHaveLength(10)
    writeFileSync(other, dumpXml([...pages, ...manyPages(310, 50).slice(300)].join('')))
    expect((await verify({dump: other})).problems).toHaveLength(10)
    const command = await wikast(['verify', out, '--workers', '1', '--dump', other])
    expect([command.code, command.err.split('\n').length]).toEqual([1, 11])
  })

  it('looks into the files of a folder of pages', async () => {
    const path = join(folder, 'pages')
    const run = convertDump({dump, format: 'text', isolation: 'none', output: {kind: 'files', path, layout: 'hashed'}})
    for await (const _ of run);
    const map = `${path}.map.ndjson`
    const check = () => verifyRun({path, dump: false})
    expect(await check()).toMatchObject({problems: [], shards: 0, files: 300})
    expect((await wikast(['verify', path, '--no-dump'])).out).toBe(
      '300 pages, 300 converted, 300 files: all as the ledger says\n',
    )
    const lines = readFileSync(map, 'utf8').trimEnd().split('\n')
    const [first, second, third] = lines.map((line) => join(path, JSON.parse(line).file))
    if (first === undefined || second === undefined || third === undefined) throw new Error('no files')
    const content = readFileSync(first, 'utf8')
    writeFileSync(first, content.replace('Page', 'page'))
    writeFileSync(second, '')
    rmSync(third)
    expect((await check()).problems).toEqual([
      expect.stringMatching(/: its checksum is not [0-9a-f]{8}$/),
      expect.stringMatching(/: it has 0 bytes, not \d+$/),
      expect.stringContaining('ENOENT'),
    ])
    writeFileSync(map, `${[lines[0], ...lines.slice(3)].join('\n')}\n`)
    expect((await check()).problems[0]).toMatch(/map\.ndjson: line 2 is of "Page 3", the ledger has "Page 1"$/)
    writeFileSync(map, `${lines.slice(0, -1).join('\n')}\n`)
    expect((await check()).problems[0]).toMatch(/map\.ndjson: it has 299 pages, the ledger 300$/)
    rmSync(map)
    expect((await check()).problems).toEqual([expect.stringContaining('map.ndjson: ENOENT')])
  })

  it('takes the last of several pages in one file', async () => {
    const twice = join(folder, 'twice.xml')
    const path = join(folder, 'twice')
    const same = (text: string) => pageXml('Twice', text, {id: 1})
    writeFileSync(twice, dumpXml(`${same('one')}${pageXml('Other', 'x', {id: 2})}${same('two')}`))
    const output = {kind: 'files', path, layout: 'hashed'} as const
    for await (const _ of convertDump({dump: twice, format: 'text', isolation: 'none', output}));
    expect(await verifyRun({path})).toMatchObject({problems: [], files: 3})
  })

  it('says where there is no ledger', async () => {
    const missing = join(folder, 'nothing')
    await expect(verify({path: missing})).rejects.toMatchObject({code: 'damaged'})
    expect(await withChanged(ledger(), () => '').catch((error: Error) => error.message)).toContain('no ledger of a run')
    expect((await wikast(['verify', missing])).code).toBe(2)
  })
})
