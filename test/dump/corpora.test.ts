import {existsSync, readdirSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {DumpError} from '../../src/dump/error.js'
import {openDump} from '../../src/dump/open.js'
import {readPages} from '../../src/dump/read.js'
import {decompress, fileSource} from '../../src/dump/source.js'
import {chunked, collect, drain} from './helpers.js'

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))
const missing = !existsSync(corpora) && process.env.CI !== 'true'
const sevenZip = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => ['7zz', '7z', '7za', '7zr'].some((name) => existsSync(join(folder, name))))

/** Files of formats/ that are no dumps, and the code of their error. */
const broken: Readonly<Record<string, string>> = {
  'BadXML.xml': 'damaged',
  'MissingMediaWikiTag.xml': 'format',
  'article-pyrus.xml_invalid.7z': 'format',
}

async function summary(path: string): Promise<{pages: number; byNamespace: Record<number, number>; error?: unknown}> {
  const byNamespace: Record<number, number> = {}
  let pages = 0
  try {
    for await (const page of await openDump(join(corpora, path))) {
      pages++
      byNamespace[page.namespace] = (byNamespace[page.namespace] ?? 0) + 1
    }
  } catch (error) {
    return {pages, byNamespace, error}
  }
  return {pages, byNamespace}
}

describe.skipIf(missing)('the corpora (skipped where ../shared is missing)', () => {
  it.each([
    ['ltgwiki.xml.bz2', 2004, {0: 1050, 4: 28, 8: 12, 10: 347, 14: 539, 828: 28}],
    ['enwiki-205.xml.bz2', 206, {0: 205, 4: 1}],
    ['bgwiki-modules.xml.bz2', 358, {828: 358}],
    ['bgwiki-3-utf16.xml.bz2', 3, {0: 1, 4: 2}],
  ])('%s has %i pages', async (path, pages, byNamespace) => {
    expect(await summary(path)).toEqual({pages, byNamespace})
  })

  it('a truncated dump gives its 262 pages and one error', async () => {
    const {pages, error} = await summary('jawiki-262-truncated.xml.bz2')
    expect(pages).toBe(262)
    expect(error).toBeInstanceOf(DumpError)
    expect((error as DumpError).code).toBe('truncated')
    expect((error as DumpError).message).toMatch(/jawiki-262-truncated\.xml\.bz2: .*without <\/mediawiki>/)
    expect((error as DumpError).offset).toBe(2_586_697)
  })

  it.skipIf(!sevenZip)('the newest revisions of a history are the current pages (skipped without 7-Zip)', async () => {
    const current = await collect(await openDump(join(corpora, 'aawiki-20260101-pages-meta-current.xml.bz2')))
    const path = join(corpora, 'aawiki-20260101-pages-meta-history.xml.7z')
    const latest = await collect(await openDump(path))
    expect(latest).toHaveLength(507)
    expect(latest).toEqual(current)
    const all = await collect(await openDump(path, {revisions: 'all'}))
    expect(all.reduce((sum, page) => sum + page.revisions!.length, 0)).toBe(1307)
    expect(all.map(({revisions: _, ...page}) => page)).toEqual(current)
  })

  const files = missing
    ? []
    : readdirSync(join(corpora, 'formats'), {recursive: true, encoding: 'utf8', withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))

  it.each(
    files.filter((path) => sevenZip || !/\.(7z|lzma)$/.test(path)).map((path) => [path.slice(corpora.length), path]),
  )('%s reads the same in chunks of any size', async (name, path) => {
    const {bytes, error} = await drain(
      decompress(await fileSource(path), {signal: undefined, onRead() {}, onCompression() {}}),
    )
    expect(error).toBeUndefined()
    const code = broken[name.slice(name.lastIndexOf('/') + 1)]
    if (code !== undefined) {
      await expect(openDump(path).then(collect)).rejects.toMatchObject({name: 'DumpError', code})
      return
    }
    const pages = await collect(await openDump(path))
    if (!name.includes('SiteInfo')) expect(pages.length).toBeGreaterThan(0)
    // Large files in fewer sizes: they cost a second each.
    const sizes = bytes.length > 50_000 ? [1, 61] : [1, 2, 3, 5, 7, 11, 16, 17, 31, 32, 61, 64]
    for (const size of sizes) expect(await collect(readPages(chunked(bytes, size)))).toEqual(pages)
  })
})
