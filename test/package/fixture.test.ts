import {createHash} from 'node:crypto'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Root} from '../../src/ast/flow.js'
import {openDump} from '../../src/dump/open.js'
import {categories} from '../../src/extract/categories.js'
import {coordinates} from '../../src/extract/coordinates.js'
import {infoboxes} from '../../src/extract/infoboxes.js'
import {navboxes} from '../../src/extract/navboxes.js'
import {references} from '../../src/extract/references.js'
import {sections} from '../../src/extract/sections.js'
import {tables} from '../../src/extract/tables.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {parse} from '../../src/pipeline.js'
import type {Page} from '../../src/site/page.js'
import type {SiteConfig} from '../../src/site/types.js'

const path = fileURLToPath(new URL('../../fixtures/dump/skywiki.xml', import.meta.url))
const title = 'Aralez eclipse expedition'
const now = new Date('2024-04-01T12:00:00Z')

let site: SiteConfig
let pages: Map<string, Page>

beforeAll(async () => {
  const dump = await openDump(path)
  site = dump.site
  pages = new Map()
  for await (const page of dump) pages.set(page.title, page)
})

const article = (expand: boolean): Root => parse(pages.get(title)?.text ?? '', {title, site, pages, expand, now})

/** A SHA-1 as dumps write it: 31 digits of base 36. */
function base36(hex: string): string {
  return BigInt(`0x${hex}`).toString(36).padStart(31, '0')
}

describe('the small wiki', () => {
  it('says the right sizes and sums of its texts', () => {
    for (const {title: name, text, revision} of pages.values()) {
      expect({
        name,
        bytes: Buffer.byteLength(text),
        sha1: base36(createHash('sha1').update(text).digest('hex')),
      }).toEqual({name, bytes: revision?.bytes, sha1: revision?.sha1})
    }
  })

  it('has every template that its articles call', () => {
    const messages: string[] = []
    for (const page of pages.values()) {
      if (page.namespace !== 0 || page.title === 'Main Page') continue
      parse(page.text, {title: page.title, site, pages, now, onMessage: (message) => messages.push(String(message))})
    }
    expect(messages).toEqual([])
  })
})

describe.each([
  ['as it is written', false],
  ['with its templates run', true],
])('the article, %s', (_, expand) => {
  it('has the parts that it was written with', () => {
    const tree = article(expand)
    expect(infoboxes(tree).map(({template, parameters}) => [template, parameters.length])).toEqual([
      ['Template:Infobox expedition', 11],
    ])
    expect(navboxes(tree).map(({template}) => template)).toEqual([
      'Template:Campaignbox Eclipse expeditions',
      'Template:Eclipse astronomy',
    ])
    const notes = references(tree).filter(({group}) => group === '')
    expect(notes.map(({number}) => number)).toEqual(Array.from({length: 15}, (_value, index) => index + 1))
    expect(notes.filter(({uses}) => uses.length === 2).map(({name}) => name)).toEqual(['Report', 'Herald', 'Diary'])
    expect(tables(tree).filter(({caption}) => caption?.startsWith('Plates'))).toHaveLength(1)
    expect(coordinates(tree)[0]?.latitude).toBeCloseTo(40 + 23 / 60, 6)
    expect(sections(tree).map((section) => section.title)).toEqual([
      '',
      'Preparation',
      'Eclipse',
      'Aftermath',
      'See also',
      'Notes',
      'References',
      'External links',
    ])
    const markdown = toMarkdown(tree)
    expect(markdown).toMatch(/^> I had been told to count/m)
    expect(markdown).toMatch(/^```python\nfrom math import log$/m)
    expect(markdown).toContain('$$\nI(r) = I_0')
    expect(markdown).toContain('Գրիգոր վարպետ')
    expect(markdown).toContain('Дневник А. Белова (скан рукописи)')
  })
})

describe('what the templates add', () => {
  it('three hidden categories', () => {
    expect(categories(article(false))).toHaveLength(15)
    const found = categories(article(true))
    expect(found).toHaveLength(18)
    expect(found.filter(({hidden}) => hidden).map(({name}) => name)).toEqual([
      'Articles with short description',
      'Articles containing Armenian-language text',
      'Articles containing Russian-language text',
    ])
  })

  it('converted units, rows of the infobox, citations as readers see them', () => {
    const tree = article(true)
    expect(toMarkdown(tree).replaceAll('\u00a0', ' ')).toContain(
      'carried 640 kg (1,411 lb) of instruments to a ledge 2,310 m (7,579 ft) above',
    )
    expect(infoboxes(tree)[0]?.rows.map(({label, text}) => [label, text.replaceAll('\u00a0', ' ')])).toContainEqual([
      'Date',
      '2 August 1887 – 29 August 1887',
    ])
    expect(references(tree)[2]?.text).toBe(
      'Hovsepian, Anahit; Marsh, Edwin (2003). "Instruments of the Aralez camp". Annals of the History of Astronomy 12 (3): 201–219. doi:10.5555/aha.2003.0123.',
    )
  })
})
