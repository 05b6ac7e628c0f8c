import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {openDump} from '../../src/dump/open.js'
import {toJson} from '../../src/json/document.js'
import {expand, parse} from '../../src/pipeline.js'
import type {Page} from '../../src/site/page.js'
import type {SiteConfig} from '../../src/site/types.js'
import {missing, shared} from '../corpora/shared.js'

const now = new Date('2024-04-01T12:00:00Z')

interface Wiki {
  site: SiteConfig
  pages: Map<string, Page>
}

async function read(path: string): Promise<Wiki> {
  const dump = await openDump(path)
  const pages = new Map<string, Page>()
  for await (const page of dump) pages.set(page.title, page)
  return {site: dump.site, pages}
}

/** All that a page gives: its expansion, its document and what was said of it. */
function resultOf({site, pages}: Wiki, {title, text}: Page): string {
  const messages: string[] = []
  const options = {title, site, pages, now, onMessage: (message: unknown) => messages.push(String(message))}
  return JSON.stringify([expand(text, options), toJson(parse(text, options)), messages])
}

/** What the pages give, each with a source of its own, of which nothing is known yet. */
function alone({site, pages}: Wiki, chosen: readonly Page[]): string[] {
  return chosen.map((page) => resultOf({site, pages: new Map(pages)}, page))
}

describe("a page's result", () => {
  it('never depends on which pages came before', async () => {
    const wiki = await read(fileURLToPath(new URL('../../fixtures/dump/skywiki.xml', import.meta.url)))
    // pages that leave as much behind as they can: the same templates with other arguments, errors, loops, notes, sort keys
    const made = [
      '{{convert|5|m|ft}}{{coord|1|2}}<ref name="a">x</ref>{{DEFAULTSORT:a}}__NOTOC__',
      '{{convert|7|m|ft}}{{nope}}<ref name="a"/>{{:Unruly 0}}',
      '{{:Unruly 3}}{{#time:Y}}{{#tag:ref|y|name=a}}<references/>{{DISPLAYTITLE:unruly 2}}',
      '{{:Unruly 3}}{{Infobox expedition|title={{PAGENAME}}}}[http://a.example][http://b.example]',
    ]
    made.forEach((text, i) => {
      const title = `Unruly ${i}`
      wiki.pages.set(title, {title, namespace: 0, model: 'wikitext', text})
    })
    const chosen = [...wiki.pages.values()].filter(({model}) => model === 'wikitext')
    const expected = new Map(alone(wiki, chosen).map((result, i) => [chosen[i]?.title, result]))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...chosen), {minLength: 2, maxLength: 12}), (order) => {
        const shared = {...wiki, pages: new Map(wiki.pages)}
        for (const page of order) expect(resultOf(shared, page)).toBe(expected.get(page.title))
      }),
      {numRuns: 12},
    )
  })

  const corpus = `${shared}corpora/ltgwiki.xml.bz2`
  it.skipIf(missing || !existsSync(corpus))('does not either in a whole wiki, with its modules', async () => {
    const wiki = await read(corpus)
    const articles = [...wiki.pages.values()].filter(({namespace, redirect}) => namespace === 0 && !redirect)
    const chosen = articles.filter((_, index) => index % 40 === 0)
    const expected = alone(wiki, chosen)
    const backwards = chosen.toReversed().map((page) => resultOf(wiki, page))
    expect(backwards.toReversed()).toEqual(expected)
    expect(chosen.map((page) => resultOf(wiki, page))).toEqual(expected)
  })
})
