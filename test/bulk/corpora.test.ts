import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {convertDump} from '../../src/bulk/convert.js'
import type {LedgerEntry} from '../../src/bulk/ledger.js'
import {missing, sevenZip, shared} from '../corpora/shared.js'

const corpora = join(shared, 'corpora')

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
      const problems: LedgerEntry[] = []
      let lines = 0
      const shards = convertDump({
        dump: join(corpora, path),
        format,
        // Here, so that it counts as covered.
        isolation: 'none',
        onEvent(event) {
          if (event.type === 'entry' && event.entry.status !== 'warning') problems.push(event.entry)
        },
      })
      let result = await shards.next()
      for (; result.done !== true; result = await shards.next()) {
        for (const line of Buffer.from(result.value.data ?? [])
          .toString()
          .trimEnd()
          .split('\n')) {
          lines++
          if (format === 'json') expect(JSON.parse(line)).toHaveProperty('title')
        }
      }
      expect(problems).toMatchObject(path.includes('truncated') ? [{status: 'error', code: 'truncated'}] : [])
      expect(result.value.counts.converted).toBe(lines)
      if (path.includes('truncated')) expect(lines).toBe(262)
    },
  )
})
