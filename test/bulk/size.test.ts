import {execFileSync, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {built} from '../build/build.js'
import {missing, shared} from '../corpora/shared.js'
import {bzip2, hasBzip2, random} from './dumps.js'

// At full size: WIKAST_BULK_MEGABYTES=200 WIKAST_BULK_KILLS=30 npx vitest run test/bulk/size
const megabytes = Number(process.env.WIKAST_BULK_MEGABYTES ?? 4)
const kills = Number(process.env.WIKAST_BULK_KILLS ?? 3)
/** Pages of a stream, as in the dumps of Wikimedia. */
const STREAM = 100

const cli = join(built, 'cli.js')
const corpora = ['enwiki-205.xml.bz2', 'ltgwiki.xml.bz2'].map((name) => join(shared, 'corpora', name))

let folder = ''
let single = ''
let multi = ''
let pages = 0

/** The pages of two corpora, again and again under other names, in one stream and in many with an index. */
function buildDumps(): void {
  const sources = corpora.map((path) => execFileSync('bzip2', ['-dc', path], {maxBuffer: 1 << 30}).toString())
  const originals = sources.flatMap((text) => text.match(/<page>[\s\S]*?<\/page>\n?/g) ?? [])
  const head = sources[1]?.slice(0, sources[1].indexOf('<page>')) ?? ''
  const plain = join(folder, 'single.xml')
  const index = join(folder, 'multi-index.txt')
  let bytes = 0
  let place = 0
  const add = (xml: string, names: readonly string[] = []) => {
    const stream = bzip2(xml)
    appendFileSync(plain, xml)
    appendFileSync(multi, stream)
    appendFileSync(index, names.map((name) => `${place}:${name}\n`).join(''))
    place += stream.length
    bytes += xml.length
  }
  add(head)
  while (bytes < megabytes * 1e6) {
    const batch: string[] = []
    const names: string[] = []
    for (; batch.length < STREAM; pages++) {
      const round = Math.floor(pages / originals.length)
      const page = originals[pages % originals.length] ?? ''
      const title = `${/<title>(.*?)<\/title>/.exec(page)?.[1]}${round === 0 ? '' : ` (${round})`}`
      names.push(`${pages + 1}:${title}`)
      batch.push(
        page.replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`).replace(/<id>\d+/, `<id>${pages + 1}`),
      )
    }
    add(batch.join(''), names)
  }
  add('</mediawiki>\n')
  execFileSync('bzip2', [plain])
  execFileSync('bzip2', [index])
}

beforeAll(() => {
  if (!hasBzip2 || missing) return
  folder = mkdtempSync(join(tmpdir(), 'wikast-size-'))
  single = join(folder, 'single.xml.bz2')
  multi = join(folder, 'multi.xml.bz2')
  writeFileSync(multi, '')
  buildDumps()
}, 3_600_000)
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function convert(dump: string, out: string, workers: number, ...more: string[]) {
  const args = ['convert', dump, '--to', 'text', '--workers', String(workers), '-o', out, ...more]
  const child = spawn(process.execPath, [cli, ...args], {stdio: ['ignore', 'ignore', 'pipe']})
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const start = performance.now()
  const end = new Promise<{code: number | null; err: string}>((resolve) =>
    child.once('close', (code) => {
      if (code !== null) say(`${args.slice(4).join(' ')}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
      resolve({code, err})
    }),
  )
  return {child, end}
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}

function say(text: string): void {
  if (process.env.WIKAST_BULK_MEGABYTES !== undefined) console.log(text)
}

async function digest(path: string, from = 0): Promise<string> {
  const hash = createHash('sha1')
  const file = await open(path)
  for await (const chunk of file.createReadStream({start: from})) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Of the output and of the ledger but for its first line, which says which file the dump is. */
async function digests(out: string): Promise<string[]> {
  const ledger = out.replace('.ndjson', '.ledger.ndjson')
  const file = await open(ledger)
  const {buffer, bytesRead} = await file.read(Buffer.alloc(1 << 16), 0, 1 << 16, 0)
  await file.close()
  return [await digest(out), await digest(ledger, buffer.subarray(0, bytesRead).indexOf('\n') + 1)]
}

describe.skipIf(!hasBzip2 || missing)('a dump of some size (skipped without ../shared or bzip2)', () => {
  it('becomes the same with one worker and two, from one stream and many, and after it was killed again and again', async () => {
    say(`${pages} pages`)
    const first = join(folder, 'first', 'out.ndjson')
    expect(await convert(single, first, 1).end).toEqual({code: 0, err: ''})
    const expected = await digests(first)
    rmSync(first)
    const two = join(folder, 'two', 'out.ndjson')
    for (const [dump, workers] of [
      [single, 2],
      [multi, 1],
      [multi, 2],
    ] as const) {
      expect(await convert(dump, two, workers, '--overwrite').end).toEqual({code: 0, err: ''})
      expect(await digests(two)).toEqual(expected)
    }
    const killed = join(folder, 'killed', 'out.ndjson')
    const journal = join(folder, 'killed', 'out.journal.ndjson')
    const next = random(megabytes)
    let count = 0
    while (true) {
      const before = sizeOf(journal)
      const {child, end} = convert(multi, killed, 2, '--resume')
      if (count < kills) {
        // Every third time at any moment, else at one after something more was committed.
        while (count % 3 !== 0 && child.exitCode === null && sizeOf(journal) <= before) await sleep(5)
        await sleep(next() ** 2 * Math.max(1500, megabytes * 20))
        child.kill('SIGKILL')
      }
      const {code, err} = await end
      if (code === null) {
        count++
        continue
      }
      expect({code, err}).toEqual({code: 0, err: ''})
      break
    }
    say(`${count} kills`)
    expect(count).toBeGreaterThan(0)
    expect(await digests(killed)).toEqual(expected)
    expect(
      readFileSync(join(folder, 'killed', 'out.ledger.ndjson'), 'latin1').split('"status":"converted"').length - 1,
    ).toBe(pages)
  }, 7_200_000)
})
