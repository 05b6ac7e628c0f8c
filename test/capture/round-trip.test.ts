import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {missing, shared} from '../corpora/shared.js'
import type {Kind} from './compare.js'
import {figures, readWiki, roundTrip, share} from './round-trip.js'

/** What is wanted of pages that are captured and read again. */
const wanted: Partial<Record<Kind, number>> = {
  titles: 0.99,
  sections: 0.99,
  references: 0.95,
  categories: 0.9,
  infoboxRows: 0.8,
  listEntries: 0.95,
}

const fixture = fileURLToPath(new URL('../../fixtures/dump/skywiki.xml', import.meta.url))

describe('pages that are captured and read back', () => {
  it('the fixture’s', async () => {
    const wiki = await readWiki(fixture, new Date('2024-03-01T12:00:00Z'))
    const result = roundTrip(wiki, {}, true)
    console.log(figures('skywiki', result))
    for (const kind of ['titles', 'sections', 'depths', 'references', 'categories'] as const) {
      expect(share(result.totals[kind]), result.missed[kind].join('\n')).toBe(1)
    }
  })

  it.skipIf(missing)('a whole wiki’s, a third of its pages (skipped where ../shared is missing)', async () => {
    const wiki = await readWiki(join(shared, 'corpora/ltgwiki.xml.bz2'), new Date('2017-09-01T12:00:00Z'), 3)
    const result = roundTrip(wiki, {}, true)
    console.log(figures('ltgwiki', result))
    expect(result.pages).toBeGreaterThanOrEqual(300)
    for (const [kind, least] of Object.entries(wanted)) {
      expect(share(result.totals[kind as Kind]), kind).toBeGreaterThanOrEqual(least)
    }
  })
})
