import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {built} from '../build/build.js'
import {bothStreams, hasBzip2, manyPages, random} from './dumps.js'

const cli = join(built, 'cli.js')
const PAGES = 3000
const KILLS = 6

let folder = ''
let single = ''
let multi = ''
beforeAll(() => {
  if (!hasBzip2) return
  folder = mkdtempSync(join(tmpdir(), 'wikast-resume-'))
  const dumps = bothStreams(manyPages(PAGES, 1500), 100)
  single = join(folder, 'single.xml.bz2')
  multi = join(folder, 'multi.xml.bz2')
  writeFileSync(single, dumps.single)
  writeFileSync(multi, dumps.multi)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function convert(dump: string, out: string, ...more: string[]) {
  return spawn(process.execPath, [cli, 'convert', dump, '--to', 'json', '--as', 'ndjson', '-o', out, ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

async function ended(child: ReturnType<typeof convert>): Promise<{code: number | null; err: string}> {
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({code, err})))
}

/** Everything in a folder. */
function digest(path: string): Record<string, string> {
  const names = readdirSync(path).toSorted()
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha1')
        .update(readFileSync(join(path, name)))
        .digest('hex'),
    ]),
  )
}

/** The ledger without its first line, which says which file the dump is. */
function ledgerOf(out: string): string {
  const text = readFileSync(`${out}.ledger.ndjson`, 'utf8')
  return text.slice(text.indexOf('\n') + 1)
}

const size = ['--shard-size', '1', '--compress', 'gzip']

describe.skipIf(!hasBzip2)('a run (skipped where there is no bzip2)', () => {
  it('gives the same for any number of workers, for one stream and many, and after it was killed at any moment', async () => {
    const whole = join(folder, 'whole')
    expect(await ended(convert(single, whole, '--workers', '1', ...size))).toEqual({code: 0, err: ''})
    const expected = digest(whole)
    expect(Object.keys(expected).length).toBeGreaterThan(3)
    expect(ledgerOf(whole).split('\n').length).toBeGreaterThan(PAGES)

    const other = join(folder, 'other')
    expect(await ended(convert(multi, other, '--workers', '2', ...size))).toEqual({code: 0, err: ''})
    expect(digest(other)).toEqual(expected)
    expect(ledgerOf(other)).toBe(ledgerOf(whole))

    const killed = join(folder, 'killed')
    const next = random(7)
    let kills = 0
    for (let delay = 100; ; delay *= 1.5) {
      const child = convert(multi, killed, '--workers', '2', '--resume', ...size)
      const end = ended(child)
      if (kills < KILLS) {
        await killAfterWork(child, `${killed}.journal.ndjson`, next() * delay)
        kills++
      }
      const {code, err} = await end
      if (code === null) continue
      expect({code, err}).toEqual({code: 0, err: ''})
      break
    }
    expect(kills).toBeGreaterThan(2)
    expect(digest(killed)).toEqual(expected)
    expect(ledgerOf(killed)).toBe(ledgerOf(whole))
    expect(existsSync(`${killed}.journal.ndjson`)).toBe(false)

    // Once more: there is nothing left to do.
    const before = statSync(`${killed}.ledger.ndjson`).mtimeMs
    expect(await ended(convert(multi, killed, '--resume', ...size))).toEqual({code: 0, err: ''})
    expect(statSync(`${killed}.ledger.ndjson`).mtimeMs).toBe(before)
  })

  it('does not go on with other options, and is not overwritten by chance', async () => {
    const out = join(folder, 'options')
    const child = convert(single, out, '--workers', '1')
    const end = ended(child)
    await killAfterWork(child, `${out}.journal.ndjson`, 0)
    expect((await end).code).toBe(null)
    const other = await ended(convert(single, out, '--resume', '--redirects', 'skip', '--limit', '5'))
    expect(other.code).toBe(2)
    expect(other.err).toContain('options.ledger.ndjson: the run was begun with filter ')
    expect(other.err).toContain('limit not given, not 5')
    const anew = await ended(convert(single, out))
    expect(anew).toEqual({code: 2, err: expect.stringContaining('a run that did not end is there')})
    expect(await ended(convert(single, out, '--overwrite'))).toEqual({code: 0, err: ''})
    expect(readdirSync(out)).toEqual(['part-00000.ndjson'])
  })

  it('ends cleanly where it is interrupted', async () => {
    const out = join(folder, 'interrupted')
    const child = convert(single, out, '--workers', '1')
    const end = ended(child)
    await waitFor(`${out}.journal.ndjson`, child)
    child.kill('SIGINT')
    const {code, err} = await end
    expect([code, err]).toEqual([130, 'wikast: interrupted\n'])
    const lines = readFileSync(`${out}.journal.ndjson`, 'utf8').trimEnd().split('\n')
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({type: 'commit', last: true})
    expect(readdirSync(out)).toEqual(['part-00000.ndjson.partial'])
    expect((await ended(convert(single, out, '--resume'))).code).toBe(0)
  })

  it('says where what a former run left was changed', async () => {
    const out = join(folder, 'changed')
    const child = convert(single, out, '--workers', '1')
    const end = ended(child)
    await waitFor(`${out}.journal.ndjson`, child, 2)
    child.kill('SIGINT')
    await end
    const partial = join(out, 'part-00000.ndjson.partial')
    writeFileSync(partial, readFileSync(partial).fill(0, 0, 10))
    const {code, err} = await ended(convert(single, out, '--resume'))
    expect([code, err]).toEqual([2, expect.stringContaining('part-00000.ndjson.partial: it is not what was written')])
    rmSync(partial)
    expect((await ended(convert(single, out, '--resume'))).err).toContain('it is not there any more')
  })
})

/** Until a run has written something down. */
async function waitFor(journal: string, child: ReturnType<typeof convert>, lines = 1): Promise<void> {
  const count = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0)
  const atLeast = Math.max(lines, 1)
  while (child.exitCode === null && count() < atLeast) await sleep(5)
}

async function killAfterWork(child: ReturnType<typeof convert>, journal: string, delay: number): Promise<void> {
  await waitFor(journal, child)
  await sleep(delay)
  child.kill('SIGKILL')
}
