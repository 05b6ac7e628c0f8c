import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createExpander} from '../../../src/expand/expand.js'
import type {CountingSource} from '../../../src/expand/functions/statistics.js'
import {createSite} from '../../../src/site/create.js'
import {englishData} from '../../../src/site/english.js'
import {withAllLanguages} from '../../../src/site/languages.js'

/** A question and what MediaWiki answered; made by ask.mjs. */
interface Answer {
  title: string
  text: string
  expanded: string
}

const folder = new URL('../../../fixtures/functions/', import.meta.url)

const pages: CountingSource = {
  get: () => undefined,
  statistics: {pages: 2004, edits: 2004, articles: 801, files: 0, admins: 1, users: 128, activeUsers: 0},
}

const english = createSite({
  ...englishData,
  namespaces: englishData.namespaces.map((namespace) =>
    namespace.id === 8 ? {...namespace, subpages: true} : namespace,
  ),
  interwiki: englishData.interwiki.map((wiki) =>
    wiki.prefix === 'wikt' ? {...wiki, url: 'https://ltg.wiktionary.org/wiki/$1'} : wiki,
  ),
  functionHooks: [...englishData.functionHooks, ...'len pos rpos sub count replace explode urldecode'.split(' ')],
  // the wiki that answered knows no translated names of languages
  extensions: ['ParserFunctions'],
})
const latgalian = createSite({
  ...englishData,
  language: 'ltg',
  timezone: 'Europe/Riga',
  server: '//ltg.wikipedia.org',
})

/** What is known to differ, and why. */
const different: ReadonlyMap<string, string> = new Map([
  ['MediaWiki:X/cs: {{formatnum:NAN}}', 'only English messages are built in'],
  ['MediaWiki:X/es: {{formatnum:NAN}}', 'only English messages are built in'],
  ['T: {{int:Lastmodifiedat|a|b}}', 'not among the built-in messages'],
  ['T: {{#language:}}', 'newer than the MediaWiki that answered'],
  ['T: {{#len:abc}}', 'string functions work on every site'],
  ['T: {{#timef:2017-09-01}}', 'newer than the MediaWiki that answered'],
])

for (const file of readdirSync(folder)) {
  const site = withAllLanguages(file.startsWith('ltg') ? latgalian : english)
  const expander = createExpander({site, pages})
  const answers = readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
  describe(file.replace('.jsonl', ''), () => {
    it.each(answers.map((answer) => [`${answer.title}: ${answer.text}`.slice(0, 100), answer] as const))(
      '%s',
      (_, {title, text, expanded}) => {
        const result = expander.expand(text, {title, now: new Date('2017-09-01T12:00:00Z')})
        if (different.has(`${title}: ${text}`)) expect(result).not.toBe(expanded)
        else expect(result).toBe(expanded)
      },
    )
  })
}
