import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {functionTable} from '../../../src/expand/functions/table.js'
import {variableTable} from '../../../src/expand/variables/table.js'
import {siteFromSiteinfo} from '../../../src/site/siteinfo.js'

const folder = new URL('../../../../shared/conformance/siteinfo/', import.meta.url)
const missing = !existsSync(folder)
if (missing && process.env.CI !== 'true') console.warn('skipped: ../shared/conformance/siteinfo is missing')

/** Hooks that other parts add, or that exist on few wikis and show nothing that a dump could tell. */
const elsewhere: ReadonlySet<string> = new Set(['invoke'])

interface Siteinfo {
  query: {functionhooks: string[]; variables: string[]}
}

describe.skipIf(missing && process.env.CI !== 'true')('tables', () => {
  const read = (file: string): Siteinfo => {
    const json = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    return json.query ? json : {query: json}
  }

  it('have every function and variable of the English Wikipedia', () => {
    const {query} = read('enwiki.json')
    expect(query.functionhooks.filter((id) => !functionTable.has(id) && !elsewhere.has(id))).toEqual([])
    expect(query.variables.filter((id) => !variableTable.has(id))).toEqual([])
  })

  it('are reached through the words of every wiki', () => {
    for (const file of readdirSync(folder)) {
      const site = siteFromSiteinfo(read(file))
      for (const id of ['if', 'switch', 'expr', 'lc', 'padleft', 'formatnum', 'plural', 'ns', 'tag']) {
        const words = site.magicWords.get(id)?.names ?? []
        expect(words.length, `${file}: ${id}`).toBeGreaterThan(0)
        for (const word of words) {
          const found = site.functionHooks.get(word.replace(/[:：]$/, '')) ?? site.functionHooks.get(`#${word}`)
          expect(found, `${file}: ${word}`).toBe(id)
        }
      }
    }
  })
})
