import {spawnSync} from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type ConvertDumpOptions, convertDump} from '../../src/bulk/convert.js'
import {dumpXml} from '../dump/helpers.js'
import {manyPages} from './dumps.js'

let folder = ''
let disk = ''
let dump = ''
let mounted = false
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wikast-full-'))
  disk = join(folder, 'disk')
  dump = join(folder, 'dump.xml')
  mkdirSync(disk)
  writeFileSync(dump, dumpXml(manyPages(2000, 1500).join('')))
  // Only root may, and not in every container.
  mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0
})
afterAll(() => {
  if (mounted) spawnSync('umount', [disk])
  rmSync(folder, {recursive: true})
})

async function run(options: Partial<ConvertDumpOptions>): Promise<void> {
  for await (const _ of convertDump({dump, format: 'wikitext', isolation: 'none', ...options}));
}

describe('a disk that is full (skipped where a small one can not be mounted)', () => {
  it('stops the run, which goes on when there is room', async ({skip}) => {
    if (!mounted) skip()
    const output = {kind: 'ndjson', path: join(disk, 'all.ndjson')} as const
    await expect(run({output})).rejects.toMatchObject({
      name: 'OutputError',
      message: expect.stringMatching(/: no space left on the disk$/),
    })
    expect(existsSync(output.path)).toBe(false)
    spawnSync('mount', ['-o', 'remount,size=64m', disk])
    await run({output, resume: true})
    const whole = join(folder, 'all.ndjson')
    await run({output: {kind: 'ndjson', path: whole}})
    expect(readFileSync(output.path).equals(readFileSync(whole))).toBe(true)
    const ledger = (path: string) => readFileSync(path, 'utf8').split('\n').slice(1)
    expect(ledger(join(disk, 'all.ledger.ndjson'))).toEqual(ledger(join(folder, 'all.ledger.ndjson')))
  })

  it('stops a run of files as well', async ({skip}) => {
    if (!mounted) skip()
    spawnSync('mount', ['-o', 'remount,size=64m', disk])
    const path = join(disk, 'files')
    const filler = join(disk, 'filler')
    let filled = 0
    try {
      for (; filled < 128; filled++) appendFileSync(filler, Buffer.alloc(1 << 19))
    } catch {
      truncateSync(filler, (filled - 1) << 19)
    }
    await expect(run({output: {kind: 'files', path}})).rejects.toMatchObject({name: 'OutputError'})
    rmSync(filler)
    await run({output: {kind: 'files', path}, resume: true})
    expect(readFileSync(`${path}.ledger.ndjson`, 'utf8').trimEnd().split('\n').at(-1)).toContain('"converted":2000')
  })
})

describe('a dump that becomes shorter while it is read', () => {
  it('stops the run', async () => {
    const shrinking = join(folder, 'shrinking.xml')
    const text = readFileSync(dump)
    writeFileSync(shrinking, text)
    let cut = false
    await expect(
      run({
        dump: shrinking,
        onEvent() {
          if (!cut) writeFileSync(shrinking, text.subarray(0, 1000))
          cut = true
        },
      }),
    ).rejects.toMatchObject({name: 'DumpError', code: 'unreadable', message: expect.stringContaining('became shorter')})
  })
})
