import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parquetMetadata, parquetReadObjects} from 'hyparquet'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {ZSTDDecoder} from 'zstddec'
import {type BulkOutput, type ConvertDumpOptions, convertDump} from '../../../src/bulk/convert.js'
import {openDump} from '../../../src/dump/open.js'
import {collect, dumpXml, pageXml} from '../../dump/helpers.js'

const skywiki = fileURLToPath(new URL('../../../fixtures/dump/skywiki.xml', import.meta.url))
const zstd = new ZSTDDecoder()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wikast-parquet-'))
  await zstd.init()
})
afterAll(() => rm(folder, {recursive: true}))

async function convert(output: BulkOutput, options: Partial<ConvertDumpOptions> = {}): Promise<string[]> {
  const paths: string[] = []
  for await (const shard of convertDump({dump: skywiki, output, isolation: 'none', ...options})) {
    if (shard.path !== undefined) paths.push(shard.path)
  }
  return paths
}

async function read(path: string): Promise<Array<Record<string, unknown>>> {
  const bytes = await readFile(path)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return parquetReadObjects({file, compressors: {ZSTD: (input, length) => zstd.decode(input, length)}})
}

describe('a run to Parquet', () => {
  it('gives a row a page, in one file', async () => {
    const path = join(folder, 'skywiki.parquet')
    expect(await convert({kind: 'parquet', path}, {filter: {redirects: 'skip'}})).toEqual([path])
    const rows = await read(path)
    const pages = (await collect(await openDump(skywiki))).filter(({redirect}) => redirect === undefined)
    expect(rows.map(({id, title, namespace}) => [Number(id), title, namespace])).toEqual(
      pages.map(({id, title, namespace}) => [id, title, namespace]),
    )
    expect(rows.find(({title}) => title === 'Mount Aralez')).toMatchObject({
      categories: ['Mountains in science'],
      markdown: expect.stringMatching(/^\|.*Mount Aralez|\*\*Mount Aralez\*\*/),
      text: expect.stringContaining('Mount Aralez'),
    })
    expect(parquetMetadata(await readFile(path)).key_value_metadata).toEqual(
      expect.arrayContaining([
        {key: 'wikast.wiki', value: 'Skywiki'},
        {key: 'wikast.language', value: 'en'},
      ]),
    )
  })

  it('gives several files that are the whole together, with the columns that are asked for', async () => {
    const path = join(folder, 'shards')
    const paths = await convert({
      kind: 'parquet',
      path,
      shardBytes: 1,
      compression: 'zstd',
      columns: ['title', 'text'],
    })
    expect((await readdir(path)).every((name) => /^part-\d{5}\.parquet$/.test(name))).toBe(true)
    const rows = (await Promise.all(paths.map(read))).flat()
    expect(rows).toHaveLength(37)
    expect(rows.every((row) => Object.keys(row).join() === 'title,text')).toBe(true)
    expect(rows[1]?.text).toContain('Mount Aralez')
  })

  it('gives a table without rows of no pages', async () => {
    const path = join(folder, 'none.parquet')
    await convert({kind: 'parquet', path, columns: ['title', 'markdown']}, {filter: {namespaces: [4242]}})
    expect(await read(path)).toEqual([])
    expect(parquetMetadata(await readFile(path)).schema.map(({name}) => name)).toEqual(['page', 'title', 'markdown'])
  })

  it('fails a page of which a transform makes no tree', async () => {
    const dump = join(folder, 'two.xml')
    await writeFile(dump, dumpXml(pageXml('A', 'a', {id: 1}) + pageXml('B', 'b', {id: 2})))
    const transform = join(folder, 'transform.mjs')
    await writeFile(transform, "export default (tree, page) => (page.title === 'A' ? {some: 'fields'} : tree)\n")
    const path = join(folder, 'transformed.parquet')
    const entries: unknown[] = []
    await convert(
      {kind: 'parquet', path},
      {
        dump,
        transform,
        onEvent(event) {
          if (event.type === 'entry') entries.push(event.entry)
        },
      },
    )
    expect((await read(path)).map(({title}) => title)).toEqual(['B'])
    expect(entries).toMatchObject([
      {status: 'failed', title: 'A', reason: expect.stringContaining('columns of a table are fixed')},
    ])
  })
})
