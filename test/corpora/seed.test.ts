import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Root} from '../../src/ast/flow.js'
import {openDump} from '../../src/dump/open.js'
import {categories} from '../../src/extract/categories.js'
import {infoboxes} from '../../src/extract/infoboxes.js'
import {navboxes} from '../../src/extract/navboxes.js'
import {references} from '../../src/extract/references.js'
import {sections} from '../../src/extract/sections.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {parse} from '../../src/pipeline.js'
import type {Page} from '../../src/site/page.js'
import {missing, shared} from './shared.js'

const outline = (tree: Root) =>
  sections(tree)
    .slice(1)
    .map(({title, sections: inner}) => (inner.length > 0 ? [title, inner.map((section) => section.title)] : title))

describe.skipIf(missing)('the seed article (skipped where ../shared is missing)', () => {
  let tree: Root

  beforeAll(async () => {
    const text = readFileSync(join(shared, 'seed/article.wiki'), 'utf8')
    const dump = await openDump(join(shared, 'seed/kirovabad-pogrom.xml'))
    const pages = new Map<string, Page>()
    for await (const page of dump) pages.set(page.title, page)
    tree = parse(text, {title: 'Kirovabad pogrom', site: dump.site, pages, expand: false})
  })

  it('has an infobox with seven parameters', () => {
    const boxes = infoboxes(tree)
    expect(boxes.map(({name, parameters}) => [name, parameters.map((parameter) => parameter.name)])).toEqual([
      ['Infobox civilian attack', ['title', 'location', 'date', 'target', 'type', 'fatalities', 'perps']],
    ])
    expect(boxes[0]?.parameters[1]?.text).toBe('Ganja, Azerbaijan SSR')
  })

  it('has two navboxes, one of them known only by its page', () => {
    expect(navboxes(tree).map(({name}) => name)).toEqual([
      'Campaignbox Nagorno-Karabakh War',
      'Nagorno-Karabakh conflict',
    ])
  })

  it('has 17 references, numbers 10 and 12 used twice', () => {
    const notes = references(tree)
    expect(notes.map(({number}) => number)).toEqual(Array.from({length: 17}, (_, index) => index + 1))
    expect(
      notes.filter(({uses}) => uses.length !== 1).map(({number, name, uses}) => [number, name, uses.length]),
    ).toEqual([
      [10, 'Rost', 2],
      [12, 'LAT', 2],
    ])
  })

  it('has 15 categories', () => {
    const names = categories(tree).map(({name}) => name)
    expect(names).toHaveLength(15)
    expect(names.slice(0, 2)).toEqual(['Nagorno-Karabakh War', 'Anti-Armenianism in Azerbaijan'])
  })

  it('has its sections', () => {
    expect(outline(tree)).toEqual([['Pogrom', ['Death toll']], 'See also', 'References', 'External links'])
  })

  it('has the quote in Markdown as a block quote, and a footnote for each reference', () => {
    const markdown = toMarkdown(tree)
    expect(markdown).toMatch(/^> During this time Armenian – Azerbaijani problems aggravated again\./m)
    expect(new Set(markdown.match(/^\[\^[^\]]+\]:/gm)).size).toBe(17)
  })

  it('keeps Cyrillic text', () => {
    expect(toMarkdown(tree)).toContain('Армяно-азербайджанский (Карабахский) вооруженный конфликт')
  })
})
