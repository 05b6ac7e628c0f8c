import {readFileSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {DuckDBInstance} from '@duckdb/node-api'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {wikast} from '../cli/wikast.js'

const skywiki = fileURLToPath(new URL('../../fixtures/dump/skywiki.xml', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wikast-duckdb-'))
  const store = join(folder, 'skywiki.store')
  expect(await wikast(['store', 'build', skywiki, '-o', store])).toMatchObject({code: 0})
  const convert = ['convert', skywiki, '--expand', '--store', store]
  for (const output of ['skywiki.ndjson', 'skywiki.parquet']) {
    expect(await wikast([...convert, '--to', 'json', '-o', join(folder, output)])).toMatchObject({code: 0})
  }
})

afterAll(() => rm(folder, {recursive: true}))

/** What DuckDB answers. */
async function query(sql: string): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const found = await connection.runAndReadAll(sql.replaceAll("'skywiki.", `'${folder}/skywiki.`))
    return found.getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const rowsOfCategory = [
  {title: 'Aralez eclipse expedition', label: 'Coordinates', text: '40°23′N 44°15′E'},
  {title: 'Aralez eclipse expedition', label: 'Date', text: '2 August 1887 – 29 August 1887'},
  {title: 'Aralez eclipse expedition', label: 'Led by', text: 'Varvara Lindqvist'},
  {title: 'Aralez eclipse expedition', label: 'Location', text: 'Mount Aralez, Erivan Governorate'},
  {title: 'Aralez eclipse expedition', label: 'Members', text: '11'},
  {title: 'Aralez eclipse expedition', label: 'Purpose', text: 'Photography of the solar corona'},
  {title: 'Aralez eclipse expedition', label: 'Result', text: 'See Plates'},
  {title: 'Mount Aralez', label: 'Elevation', text: '3,120 m (10,236 ft)'},
  {title: 'Mount Aralez', label: 'Range', text: 'Lesser Plateau'},
]

describe('the rows of all infoboxes of a category in DuckDB', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
  const queries = [...readme.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string)

  it('are asked for in the README, in both ways', () => {
    expect(queries.map((sql) => /'skywiki\.(\w+)'/.exec(sql)?.[1])).toEqual(['parquet', 'ndjson'])
  })

  it.each(queries)('%s', async (sql) => {
    const rows = await query(`SELECT title, label, replace("text", chr(160), ' ') AS text FROM (${sql}) ORDER BY ALL`)
    expect(rows).toEqual(rowsOfCategory)
  })
})

describe('the table of pages in DuckDB', () => {
  it('has typed columns', async () => {
    const found = (await query("DESCRIBE FROM 'skywiki.parquet'")) as Array<{column_name: string; column_type: string}>
    expect(found.map((column) => [column.column_name, column.column_type.replaceAll('"', '')])).toEqual([
      ['id', 'BIGINT'],
      ['title', 'VARCHAR'],
      ['namespace', 'INTEGER'],
      ['revision', 'BIGINT'],
      ['timestamp', 'TIMESTAMP WITH TIME ZONE'],
      ['redirect', 'VARCHAR'],
      ['text', 'VARCHAR'],
      ['markdown', 'VARCHAR'],
      ['categories', 'VARCHAR[]'],
      [
        'infoboxes',
        'STRUCT(template VARCHAR, title VARCHAR, image VARCHAR, rows STRUCT(header VARCHAR, label VARCHAR, text VARCHAR)[], parameters STRUCT(name VARCHAR, value VARCHAR, text VARCHAR)[])[]',
      ],
      ['references', 'STRUCT(number INTEGER, group VARCHAR, name VARCHAR, text VARCHAR, uses INTEGER, csl VARCHAR)[]'],
      [
        'links',
        'STRUCT(kind VARCHAR, title VARCHAR, namespace INTEGER, prefix VARCHAR, fragment VARCHAR, url VARCHAR, text VARCHAR)[]',
      ],
      ['messages', 'STRUCT(code VARCHAR, reason VARCHAR, line INTEGER, column INTEGER)[]'],
    ])
  })

  it('can be counted, filtered and grouped', async () => {
    expect(
      await query(`
        SELECT reference.csl::JSON->0->>'title' AS title
        FROM 'skywiki.parquet' AS page, unnest(page.references) AS r(reference)
        WHERE page.namespace = 0 AND reference.name = 'Report' AND page.redirect IS NULL`),
    ).toHaveLength(1)
    expect(
      await query("SELECT count(*)::INTEGER AS pages FROM 'skywiki.parquet' WHERE timestamp > '2000-01-01'"),
    ).toEqual(await query("SELECT count(*)::INTEGER AS pages FROM 'skywiki.ndjson'"))
  })
})
