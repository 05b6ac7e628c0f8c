import {existsSync, readdirSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {convertDump} from '../../src/bulk/convert.js'
import type {LedgerEntry} from '../../src/bulk/ledger.js'
import {openDump} from '../../src/dump/open.js'

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))
const missing = !existsSync(corpora) && process.env.CI !== 'true'
const sevenZip = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => ['7zz', '7z', '7za', '7zr'].some((name) => existsSync(join(folder, name))))

/** Files that are no dumps. */
const broken = ['BadXML.xml', 'MissingMediaWikiTag.xml', 'article-pyrus.xml_invalid.7z']

const files = missing
  ? []
  : readdirSync(corpora, {recursive: true, encoding: 'utf8'})
      .filter((path) => /\.(xml|bz2|gz|xz|7z|lzma)$/.test(path) && !broken.some((name) => path.endsWith(name)))
      .filter((path) => sevenZip || !/\.(7z|lzma)$/.test(path))
      .toSorted()

describe.skipIf(missing)('every dump of the corpora (skipped where ../shared is missing)', () => {
  it.each(files.flatMap((path) => (['markdown', 'json'] as const).map((format) => [path, format] as const)))(
    '%s converts to %s with no failed page',
    {timeout: 600_000},
    async (path, format) => {
      const failed: LedgerEntry[] = []
      let written = 0
      const {counts, error} = await convertDump(await openDump(join(corpora, path)), {
        format,
        output: {
          async write(page, content) {
            written++
            if (format === 'json') expect(JSON.parse(content).pageId).toBe(page.id)
          },
          async close() {},
          async abort() {},
        },
        onEntry(entry) {
          if (entry.status === 'failed') failed.push(entry)
        },
      })
      expect(failed).toEqual([])
      expect(counts.converted).toBe(written)
      expect(error?.code).toBe(path.includes('truncated') ? 'truncated' : undefined)
      if (path.includes('truncated')) expect(written).toBe(262)
    },
  )
})
