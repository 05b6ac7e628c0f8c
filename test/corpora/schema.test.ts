import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {convertPage} from '../../src/bulk/convert-page.js'
import {DumpError} from '../../src/dump/error.js'
import {openDump} from '../../src/dump/open.js'
import {documentSchema} from '../../src/json/schema.js'
import {missing, sevenZip, shared} from './shared.js'

const validate = new Ajv2020({strict: true, allErrors: false}).compile(documentSchema)

/** The dumps, those of formats/ aside, which are about XML. */
const dumps = missing
  ? []
  : readdirSync(join(shared, 'corpora'), {recursive: true, encoding: 'utf8'}).filter(
      (path) => !path.startsWith('formats') && /\.xml\.(bz2|7z)$/.test(path) && (sevenZip || !path.endsWith('.7z')),
    )

describe.skipIf(missing)('JSON of the corpora (skipped where ../shared is missing)', () => {
  it('there are corpora', () => {
    expect(dumps.length).toBeGreaterThan(20)
  })

  it.each(dumps.toSorted())('%s: every page fits the schema', {timeout: 300_000}, async (path) => {
    const dump = await openDump(join(shared, 'corpora', path))
    const wrong: unknown[] = []
    let pages = 0
    try {
      for await (const page of dump) {
        const json = JSON.parse(convertPage(page, 'json', {parse: {site: dump.site, positions: false}}))
        if (!validate(json)) wrong.push({title: page.title, error: validate.errors?.[0]})
        pages++
      }
    } catch (error) {
      if (!(error instanceof DumpError && path.includes('truncated'))) throw error
    }
    expect(wrong).toEqual([])
    expect(pages).toBeGreaterThan(0)
  })
})
