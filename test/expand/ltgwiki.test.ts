import fs from 'node:fs'
import zlib from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {openDump} from '../../src/dump/open.js'
import {createExpander} from '../../src/expand/expand.js'
import type {Page} from '../../src/site/page.js'

const dumpFile = new URL('../../../shared/corpora/ltgwiki.xml.bz2', import.meta.url).pathname
const answersFile = new URL('../../../shared/oracle/results/ltgwiki-articles.jsonl.gz', import.meta.url).pathname
const missing = !(fs.existsSync(dumpFile) && fs.existsSync(answersFile))

interface Answer {
  title: string
  redirect?: string
  html?: string
  expanded: string
  templates: [title: string, id: number, exists: number][]
}

/** Blanks at the ends of lines, which a template may leave, and Cite's spelling of `_` do not count. */
function squash(text: string): string {
  return text
    .replaceAll('&#95;', '_')
    .replace(/[ \t]+\n/g, '\n')
    .trim()
}

describe.skipIf(missing && process.env.CI !== 'true')('a whole wiki (skipped where ../shared is missing)', () => {
  test('articles without Lua expand as MediaWiki expanded them', async () => {
    const dump = await openDump(dumpFile)
    const {site} = dump
    const pages = new Map<string, Page>()
    for await (const page of dump) pages.set(page.title, page)
    // MediaWiki's own Latgalian words, which the dump does not hold
    const loop = 'MediaWiki:Parser-template-loop-warning'
    pages.set(loop, {
      title: loop,
      namespace: 8,
      text: 'Veidne ir ievietota tādā pašā veidnē: [[$1]]',
      model: 'wikitext',
    })
    const answers = zlib
      .gunzipSync(fs.readFileSync(answersFile))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer)
      .filter(({redirect, html}) => redirect == null && html)
      .filter(({templates}) => !templates.some(([title]) => pages.get(title)?.model === 'Scribunto'))
    const expander = createExpander({site, pages})
    const now = new Date('2017-09-01T12:00:00Z')
    const different = answers.filter(
      ({title, expanded}) => squash(expander.expand(pages.get(title)!.text, {title, now})) !== squash(expanded),
    )
    expect(answers.length).toBeGreaterThan(800)
    expect(different.map(({title}) => title).slice(0, 50)).toEqual(['Suoku puslopa'])
  })
})
