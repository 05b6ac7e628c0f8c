import {mkdtemp, open, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import fc from 'fast-check'
import {parquetMetadata, parquetReadObjects} from 'hyparquet'
import {describe, expect, it} from 'vitest'
import {type ColumnName, columns, type PageRow, tableVersion} from '../../../src/bulk/parquet/columns.js'
import {encodeParquet, type ParquetOptions} from '../../../src/bulk/parquet/encode.js'
import {parquetFooter} from '../../../src/bulk/parquet/footer.js'
import {version} from '../../../src/version.js'

/** What a reader that does not know us gets. */
function read(bytes: Uint8Array): Promise<Array<Record<string, unknown>>> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return parquetReadObjects({file, compressors: {GZIP: (input) => gunzipSync(input), ZSTD: (input) => input}})
}

/**
 * A value as a reader gives it: what is missing is `undefined` in all of them. hyparquet's decoder takes a byte order mark off the start
 * of a text, though it is in the file.
 */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return value
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return typeof value === 'string' ? value.toWellFormed().replace(/^\ufeff+/, '') : value
  const entries = Object.entries(value).map(([key, item]) => [key, plain(item)] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}

const text = fc.string({unit: 'binary', maxLength: 30})
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, {nil: undefined})
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, {maxLength: 4})
const integer = fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1})
const row: fc.Arbitrary<PageRow> = fc.record({
  id: maybe(fc.bigInt({min: -(2n ** 63n), max: 2n ** 63n - 1n})),
  title: text,
  namespace: integer,
  revision: maybe(fc.bigInt({min: 0n, max: 2n ** 53n})),
  timestamp: maybe(fc.date({min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true})),
  redirect: maybe(text),
  text: maybe(text),
  markdown: maybe(text),
  categories: maybe(list(text)),
  infoboxes: maybe(
    list(
      fc.record({
        template: maybe(text),
        title: maybe(text),
        image: maybe(text),
        rows: maybe(list(fc.record({header: maybe(text), label: maybe(text), text: maybe(text)}))),
        parameters: maybe(list(fc.record({name: maybe(text), value: maybe(text), text: maybe(text)}))),
      }),
    ),
  ),
  references: maybe(
    list(
      fc.record({
        number: maybe(integer),
        group: maybe(text),
        name: maybe(text),
        text: maybe(text),
        uses: maybe(integer),
        csl: maybe(text),
      }),
    ),
  ),
  links: maybe(
    list(
      fc.record({
        kind: maybe(text),
        title: maybe(text),
        namespace: maybe(integer),
        prefix: maybe(text),
        fragment: maybe(text),
        url: maybe(text),
        text: maybe(text),
      }),
    ),
  ),
  messages: maybe(
    list(fc.record({code: maybe(text), reason: maybe(text), line: maybe(integer), column: maybe(integer)})),
  ),
})

const empty: PageRow = {
  id: undefined,
  title: '',
  namespace: 0,
  revision: undefined,
  timestamp: undefined,
  redirect: undefined,
  text: undefined,
  markdown: undefined,
  categories: undefined,
  infoboxes: undefined,
  references: undefined,
  links: undefined,
  messages: undefined,
}

describe('encodeParquet', () => {
  it.each(['snappy', 'gzip', 'zstd', 'none'] as const)(
    'gives rows that read back as they were: %s',
    async (compression) => {
      await fc.assert(
        fc.asyncProperty(fc.array(row, {maxLength: 6}), async (rows) => {
          const found = await read(encodeParquet(rows, {compression, zstd: (bytes) => bytes}))
          expect(found.map(plain)).toEqual(rows.map(plain))
        }),
        {numRuns: 60},
      )
    },
  )

  it('takes a page as long as they come, and many pages', async () => {
    const long = 'Mount Aralez is high. '.repeat(200_000)
    const rows = [
      {...empty, title: 'Long', text: long, markdown: long},
      ...Array.from({length: 3000}, (_, i) => ({...empty, title: `P${i}`, categories: [`C${i % 3}`]})),
    ]
    const bytes = encodeParquet(rows)
    expect(bytes.length).toBeLessThan(2_000_000)
    const found = await read(bytes)
    expect(found).toHaveLength(3001)
    expect(found[0]).toMatchObject({title: 'Long', text: long})
    expect(found.at(-1)).toMatchObject({title: 'P2999', categories: ['C2']})
  })

  it('writes the columns that are asked for', async () => {
    const bytes = encodeParquet([{...empty, title: 'A', text: 'a'}], {columns: ['text', 'title']})
    expect(await read(bytes)).toEqual([{text: 'a', title: 'A'}])
  })

  it('says who wrote it', () => {
    const {key_value_metadata: pairs, created_by: by} = parquetMetadata(
      encodeParquet([empty], {metadata: {'wikast.wiki': 'skywiki'}}),
    )
    expect(by).toBe(`wikast version ${version}`)
    expect(pairs).toEqual([
      {key: 'wikast.version', value: version},
      {key: 'wikast.table', value: tableVersion},
      {key: 'wikast.wiki', value: 'skywiki'},
    ])
  })

  it('gives the same bytes for the same pages', () => {
    fc.assert(
      fc.property(fc.array(row, {maxLength: 3}), (rows) => {
        expect(Buffer.compare(encodeParquet(rows), encodeParquet(rows))).toBe(0)
      }),
      {numRuns: 20},
    )
  })
})

describe('parquetFooter', () => {
  /** Pieces behind each other, and their end, in a file. */
  async function joined(pieces: Uint8Array[], options: ParquetOptions = {}): Promise<Uint8Array> {
    const folder = await mkdtemp(join(tmpdir(), 'wikast-parquet-'))
    const file = await open(join(folder, 'x.parquet'), 'w+')
    try {
      const places: Array<{offset: number; length: number}> = []
      for (const piece of pieces) {
        const {size} = await file.stat()
        places.push({offset: size, length: piece.length})
        await file.appendFile(piece)
      }
      return Buffer.concat([...pieces, await parquetFooter(file, places, options)])
    } finally {
      await file.close()
      await rm(folder, {recursive: true})
    }
  }

  it('makes one file of many', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row, {maxLength: 3}), {minLength: 1, maxLength: 4}), async (parts) => {
        const bytes = await joined(parts.map((rows) => encodeParquet(rows)))
        expect((await read(bytes)).map(plain)).toEqual(parts.flat().map(plain))
      }),
      {numRuns: 30},
    )
  })

  it('keeps statistics, row groups and metadata', async () => {
    const part = (from: number) =>
      encodeParquet(
        Array.from({length: 10}, (_, i) => ({...empty, id: BigInt(from + i), title: `P${from + i}`})),
        {metadata: {'wikast.wiki': 'skywiki'}},
      )
    const bytes = await joined([part(10), part(20)])
    const metadata = parquetMetadata(bytes)
    expect(metadata.num_rows).toBe(20n)
    expect(metadata.row_groups).toHaveLength(2)
    expect(metadata.key_value_metadata).toContainEqual({key: 'wikast.wiki', value: 'skywiki'})
    const ids = metadata.row_groups.map(({columns: [id]}) => id?.meta_data?.statistics)
    expect(ids).toMatchObject([
      {min_value: 10n, max_value: 19n},
      {min_value: 20n, max_value: 29n},
    ])
  })

  it('makes a table without rows of no pieces', async () => {
    const bytes = await joined([], {columns: ['title']})
    const {schema, num_rows: rows} = parquetMetadata(bytes)
    expect([schema.map(({name}) => name), rows]).toEqual([['page', 'title'], 0n])
    expect(await read(bytes)).toEqual([])
  })

  it('refuses what is no piece', async () => {
    await expect(joined([Buffer.from('some other bytes')])).rejects.toThrow('what stands at byte 0 is not a piece')
    const piece = encodeParquet([empty])
    const file = {read: async () => ({bytesRead: 3, buffer: Buffer.alloc(8)})} as never
    await expect(parquetFooter(file, [{offset: 0, length: piece.length}])).rejects.toThrow('the file ends before')
  })
})

describe('the columns', () => {
  it('are those that are documented', () => {
    expect(Object.keys(columns) satisfies string[] as ColumnName[]).toEqual([
      'id',
      'title',
      'namespace',
      'revision',
      'timestamp',
      'redirect',
      'text',
      'markdown',
      'categories',
      'infoboxes',
      'references',
      'links',
      'messages',
    ])
  })
})
