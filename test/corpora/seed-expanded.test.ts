import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Root} from '../../src/ast/flow.js'
import {openDump} from '../../src/dump/open.js'
import {categories} from '../../src/extract/categories.js'
import {infoboxes} from '../../src/extract/infoboxes.js'
import {navboxes} from '../../src/extract/navboxes.js'
import {parse} from '../../src/pipeline.js'
import type {Page} from '../../src/site/page.js'
import {missing, shared} from './shared.js'

describe.skipIf(missing)('the seed article, its templates and modules run (skipped where ../shared is missing)', () => {
  let tree: Root

  beforeAll(async () => {
    const dump = await openDump(join(shared, 'seed/kirovabad-pogrom.xml'))
    const pages = new Map<string, Page>()
    for await (const page of dump) pages.set(page.title, page)
    const {title, text} = pages.get('Kirovabad pogrom')!
    tree = parse(text, {title, site: dump.site, pages, now: new Date('2020-10-01T12:00:00Z')})
  })

  it('has the rows of its infobox', () => {
    expect(infoboxes(tree).map(({rows}) => rows.map(({label, text}) => [label, text]))).toEqual([
      [
        ['Location', 'Ganja, Azerbaijan SSR'],
        ['Date', 'November 1988'],
        ['Target', 'Armenian population of the city.'],
        ['Attack type', 'Pogrom'],
        ['Deaths', 'See Death toll'],
        ['Perpetrators', 'Azeris'],
      ],
    ])
  })

  it('has a campaign box of 18 entries and a navbox of 6 groups', () => {
    const [campaign, conflict] = navboxes(tree)
    expect(campaign?.groups.flatMap(({items}) => items)).toHaveLength(18)
    expect(conflict?.groups.map(({label, groups}) => [label, groups.map((group) => group.label)])).toEqual([
      ['Background', []],
      ['Nagorno-Karabakh War', []],
      ['Post-war clashes', []],
      ['Main locations', []],
      ['Political leaders', ['Republic of Artsakh', 'Azerbaijan']],
      ['UNSC Resolutions', []],
    ])
  })

  it('has 18 categories, three of which templates add', () => {
    const names = categories(tree).map(({name}) => name)
    expect(names).toHaveLength(18)
    expect(names.slice(0, 3)).toEqual([
      'Azerbaijan articles missing geocoordinate data',
      'All articles needing coordinates',
      'CS1 Russian-language sources (ru)',
    ])
  })
})
