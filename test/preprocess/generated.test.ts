import fs from 'node:fs'
import {expect, test} from 'vitest'
import {preprocess} from '../../src/preprocess/preprocess.js'
import {toXml} from './to-xml.js'

const fixture = new URL('../../fixtures/preprocess/generated.jsonl', import.meta.url)
const cases = fs.readFileSync(fixture, 'utf8').trim().split('\n') as string[]
const extensionTags = new Set(['nowiki', 'pre', 'gallery'])

test(`trees of ${cases.length} made-up texts are MediaWiki's`, () => {
  const wrong: unknown[] = []
  for (const line of cases) {
    const [text, tree] = JSON.parse(line) as [string, string]
    const got = toXml(preprocess(text, {extensionTags}), text)
    if (got !== tree) wrong.push({text, tree, got})
  }
  expect(wrong.slice(0, 20), `${wrong.length} differ`).toEqual([])
})
