import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {answer} from './support.js'

const folder = new URL('../../../../fixtures/scribunto-pure/', import.meta.url)

// What MediaWiki answered to make-fixtures.mjs.
describe('the pure libraries answer as MediaWiki does', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    it(file, () => {
      const cases = readFileSync(new URL(file, folder), 'utf8').trim().split('\n')
      const wrong: {lua: string; wanted: string; got: string}[] = []
      for (const line of cases) {
        const {lua, result} = JSON.parse(line) as {lua: string; result: string}
        const got = answer(lua)
        if (got !== result) wrong.push({lua, wanted: result, got})
      }
      expect(wrong).toEqual([])
      expect(cases.length).toBeGreaterThan(5)
    })
  }
})
