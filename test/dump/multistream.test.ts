import {copyFile, mkdir, mkdtemp, readFile, rm, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {DecompressError, DumpError} from '../../src/dump/error.js'
import {findInIndex} from '../../src/dump/multistream-index.js'
import {openDump} from '../../src/dump/open.js'
import {chunked, collect} from './helpers.js'

const fixtures = fileURLToPath(new URL('../../fixtures/dump/', import.meta.url))
const multistream = join(fixtures, 'skywiki-multistream.xml.bz2')
const index = join(fixtures, 'skywiki-multistream-index.txt')
const plain = join(fixtures, 'skywiki.xml')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wikast-multistream-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** A folder with the dump under a name, and an index under another. */
async function placed(name: string, dumpName: string, indexName: string, bytes?: Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(path)
  await copyFile(multistream, join(path, dumpName))
  await writeFile(join(path, indexName), bytes ?? (await readFile(index)))
  return join(path, dumpName)
}

describe('a page of a multistream dump', () => {
  it('is what reading the dump gives', async () => {
    const dump = await openDump(multistream)
    expect(dump.index).toBe(index)
    const pages = await collect(dump)
    expect(pages).toEqual(await collect(await openDump(plain)))
    expect(pages).toHaveLength(37)
    for (const page of pages) expect(await dump.page(page.title), page.title).toEqual(page)
  })

  it('is found by any spelling of its title', async () => {
    const dump = await openDump(multistream)
    for (const title of [' mount_Aralez', 'Mount Aralez', ':Mount__Aralez ']) {
      expect((await dump.page(title))?.title, title).toBe('Mount Aralez')
    }
    expect((await dump.page('template:_Cite book'))?.title).toBe('Template:Cite book')
    expect(await dump.page('Nowhere')).toBeUndefined()
    expect(await dump.page('book')).toBeUndefined()
  })

  it('has its revisions where they are asked for, whatever the namespaces of the iteration', async () => {
    const dump = await openDump(multistream, {revisions: 'all', namespaces: [10]})
    const page = await dump.page('Main Page')
    expect(page?.revisions).toHaveLength(1)
  })

  it('is read without what stands before and behind its stream', async () => {
    const path = await placed('holes', 'd.xml.bz2', 'd-index.txt')
    const bytes = await readFile(path)
    const offsets = [...new Set((await readFile(index, 'utf8')).match(/^\d+/gm))].map(Number)
    const [, , third = 0, fourth = 0] = offsets
    bytes.fill(0, offsets[0], third)
    bytes.fill(0, fourth)
    await writeFile(path, bytes)
    const dump = await openDump(path)
    expect((await dump.page('Template:Convert'))?.id).toBe(47)
    await expect(dump.page('Mount Aralez')).rejects.toMatchObject({code: 'index'})
  })

  it.each([
    ['a-multistream.xml.bz2', 'a-multistream-index.txt'],
    ['a-multistream3.xml-p11p1190.bz2', 'a-multistream-index3.txt-p11p1190'],
    ['a.xml.bz2', 'a-index.txt'],
    ['a.xml-p1p9.bz2', 'a-index.txt-p1p9'],
  ])('%s has its index in %s, packed or not', async (dump, name) => {
    expect((await openDump(await placed(name, dump, name))).index).toContain(name)
    const packed = await placed(`${name}.gz`, dump, `${name}.gz`, gzipSync(await readFile(index)))
    const opened = await openDump(packed)
    expect(opened.index).toContain(`${name}.gz`)
    expect((await opened.page('Main Page'))?.id).toBe(20)
    expect((await openDump(packed, {index: false})).index).toBeUndefined()
  })

  it('is found by reading where there is no index', async () => {
    for (const path of [multistream, plain]) {
      const dump = await openDump(path, {index: false})
      expect((await dump.page('module:Moon'))?.id).toBe(119)
      expect(await dump.page('Nowhere')).toBeUndefined()
    }
    const stream = await openDump(Readable.from([await readFile(multistream)]))
    expect((await stream.page('Main Page'))?.id).toBe(20)
    await expect(stream.page('Main Page')).rejects.toMatchObject({code: 'consumed'})
  })
})

describe('what does not belong together', () => {
  const look = async (path: string, title: string, given: string) => (await openDump(path, {index: given})).page(title)

  it('a plain dump, a stream, a dump of one stream', async () => {
    await expect(look(plain, 'Main Page', index)).rejects.toThrow(`${index}: an index is for dumps packed with bzip2`)
    const stream = Readable.from([await readFile(multistream)])
    await expect(openDump(stream, {index})).rejects.toThrow('an index helps only with a file, not with a stream')
  })

  it('the index of another dump', async () => {
    const other = join(folder, 'other-index.txt')
    for (const line of ['505:20:Main Page\n', '5682:20:Main Page\n', '999999:20:Main Page\n', '14800:20:Main Page']) {
      await writeFile(other, line)
      const error = await look(multistream, 'Main Page', other).catch((reason: unknown) => reason)
      expect(error, line).toBeInstanceOf(DumpError)
      expect((error as DumpError).code).toBe('index')
      expect((error as DumpError).message).toMatch(
        /other-index\.txt: not the index of this dump: "Main Page" is not at byte \d+ of it$/,
      )
    }
  })

  it('what is no index at all, or not there', async () => {
    await expect(look(multistream, 'Main Page', plain)).rejects.toThrow(
      /skywiki\.xml: not the index of a multistream dump: it has "<mediawiki .*" for offset:id:title/,
    )
    await expect(look(multistream, 'X', join(folder, 'none.txt'))).rejects.toMatchObject({code: 'unreadable'})
    await expect(look(multistream, 'X', multistream)).rejects.toMatchObject({code: 'format'})
  })

  it('damage, in the dump or in the index', async () => {
    const path = await placed(
      'damaged',
      'd.xml.bz2',
      'd-index.txt.gz',
      gzipSync(await readFile(index)).subarray(0, 200),
    )
    await expect((await openDump(path)).page('Module:Moon')).rejects.toMatchObject({
      code: 'truncated',
      path: `${path.slice(0, -8)}-index.txt.gz`,
    })
    await truncate(path, 700)
    const cut = await openDump(path, {index})
    await expect(cut.page('Main Page')).rejects.toMatchObject({code: 'truncated', path})
  })

  it('a signal ends the search', async () => {
    const controller = new AbortController()
    const dump = await openDump(multistream, {signal: controller.signal})
    controller.abort(new Error('enough'))
    await expect(dump.page('Main Page')).rejects.toThrow('enough')
  })
})

describe('findInIndex', () => {
  const find = (text: string, title: string, size = 7) => findInIndex(chunked(Buffer.from(text), size), title)

  it('finds the first line of a title, and no other', async () => {
    const text = '1:1:Talk:A\n1:2:B:A\n2:3:A\n3:4:A\n4:5:b:2:3:A'
    expect(await find(text, 'A')).toEqual({offset: 2, id: 3, title: 'A'})
    expect(await find(text, 'B:A')).toEqual({offset: 1, id: 2, title: 'B:A'})
    expect(await find(text, 'b:2:3:A')).toEqual({offset: 4, id: 5, title: 'b:2:3:A'})
    expect(await find(text, 'a')).toBeUndefined()
    expect(await find('', 'A')).toBeUndefined()
  })

  it('knows titles with entities, as they are in the dump', async () => {
    expect(await find('1:1:AT&amp;T\n2:2:A "b"\n3:3:It&#039;s &lt;i&gt;\n4:4:&quot;', 'AT&T')).toMatchObject({id: 1})
    expect(await find('1:1:AT&amp;T\n2:2:A "b"\n', 'A "b"')).toMatchObject({id: 2})
    expect(await find('1:1:x\n3:3:It&#039;s &lt;i&gt;\n', "It's <i>")).toMatchObject({id: 3, title: "It's <i>"})
  })

  it('does so in chunks of any size', async () => {
    const title = fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}).filter((text) => !text.includes('\n'))
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(title, {minLength: 1, maxLength: 20}),
        fc.integer({min: 1, max: 40}),
        async (titles, size) => {
          const text = titles.map((each, i) => `${i * 10}:${i}:${each}\n`).join('')
          for (const [i, each] of titles.entries()) {
            expect(await find(text, each.toWellFormed(), size)).toMatchObject({offset: i * 10, id: i})
          }
        },
      ),
      {numRuns: 100},
    )
  })

  it('refuses what is no index, in bounded memory', async () => {
    await expect(find('a\nb\n', 'b')).rejects.toBeInstanceOf(DecompressError)
    let given = 0
    async function* endless() {
      for (; ; given++) yield Buffer.alloc(1000, 'x')
    }
    await expect(findInIndex(endless(), 'A')).rejects.toThrow('not the index of a multistream dump')
    expect(given).toBeLessThan(10)
  })
})
