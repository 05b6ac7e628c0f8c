import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type BulkOutput, convertDump} from '../../../src/bulk/convert.js'
import {RunMonitor} from '../../../src/bulk/monitor.js'
import {dumpXml, pageXml} from '../../dump/helpers.js'

/** Enough for several batches: those of tables are larger. */
const PAGES = {files: 250, parquet: 3500}
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wikast-goes-on-'))
  // Every other title differs from the one before in capitals only.
  const title = (i: number) => (i % 2 === 0 ? `Page ${i}` : `PAGE ${i - 1}`)
  const page = (_: unknown, i: number) => pageXml(title(i), `[[Category:C${i % 9}]] text ${i}`, {id: i + 1})
  for (const [kind, length] of Object.entries(PAGES)) {
    await writeFile(join(folder, `${kind}.xml`), dumpXml(Array.from({length}, page).join('')))
  }
})
afterAll(() => rm(folder, {recursive: true}))

/** Runs to the end, or until some batches were written; how many pages became what. */
async function run(
  output: BulkOutput,
  {resume = false, batches = Number.POSITIVE_INFINITY} = {},
): Promise<Record<string, number>> {
  const monitor = new RunMonitor()
  const controller = new AbortController()
  let seen = 0
  const shards = convertDump({
    dump: join(folder, `${output.kind}.xml`),
    output,
    format: 'text',
    isolation: 'none',
    workers: 1,
    resume,
    signal: controller.signal,
    onEvent(event) {
      monitor.event(event)
      if (event.type === 'batch' && ++seen >= batches) controller.abort(new Error('stopped here'))
    },
  })
  for await (const _ of shards);
  return monitor.statistics.statuses
}

/** Names and bytes of what is there. */
async function content(name: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1)
    if (entry.isFile() && path.startsWith(name) && !path.includes('.ledger.')) {
      found[path.slice(name.length)] = (await readFile(join(folder, path))).toString('base64')
    }
  }
  return found
}

describe('a run that goes on gives what one gives that was not interrupted', () => {
  it.each<[string, (path: string) => BulkOutput]>([
    ['parquet', (path) => ({kind: 'parquet', path: `${path}.parquet`})],
    ['parquet in parts', (path) => ({kind: 'parquet', path, shardBytes: 300_000, columns: ['title', 'categories']})],
    ['flat files and their map', (path) => ({kind: 'files', path, layout: 'flat'})],
    ['hashed files and their map', (path) => ({kind: 'files', path, layout: 'hashed'})],
  ])('%s', async (kind, outputAt) => {
    const name = kind.replaceAll(' ', '-')
    await run(outputAt(join(folder, `${name}-whole`)))
    const output = outputAt(join(folder, `${name}-parts`))
    await expect(run(output, {batches: 1})).rejects.toThrow('stopped here')
    expect(await run(output, {resume: true})).toEqual({converted: PAGES[output.kind === 'files' ? 'files' : 'parquet']})
    const whole = await content(`${name}-whole`)
    expect(Object.keys(whole).length).toBeGreaterThan(0)
    expect((await content(`${name}-parts`)) as unknown).toEqual(whole)
  })
})
