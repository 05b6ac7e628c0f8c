import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {afterAll, describe, expect, test} from 'vitest'
import {parse} from '../../src/pipeline.js'
import {missing, shared} from '../corpora/shared.js'
import {checkKnownFailures, countReasons} from './known-failures.js'
import {outlineOfTokens} from './mwtest/outline-tokens.js'
import {outlineOfTree} from './mwtest/outline-tree.js'
import {readMwTests} from './mwtest/read.js'

const suite = 'mwtest'
const folder = `${shared}conformance/${suite}`
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mwtest')) : []

describe.skipIf(missing)("mwparserfromhell's tokenizer tests (skipped where ../shared is missing)", () => {
  const totals = {cases: 0, passed: 0}
  const lines: string[] = []

  test('the folder is there', () => expect(files).not.toEqual([]))

  test.each(files)('%s', (file) => {
    const results = readMwTests(readFileSync(`${folder}/${file}`, 'utf8')).map(({name, input, output}) => ({
      name,
      expected: outlineOfTokens(output),
      actual: outlineOfTree(parse(input)),
    }))
    const passed = results.filter(({expected, actual}) => expected === actual).length
    totals.cases += results.length
    totals.passed += passed
    lines.push(`${file.padEnd(38)} ${String(passed).padStart(4)} of ${String(results.length).padStart(4)}`)
    expect(checkKnownFailures(suite, file, results)).toEqual([])
  })

  test('every difference has a reason', () => {
    expect(countReasons(suite).filter(([, , sentence]) => sentence === '?')).toEqual([])
  })

  afterAll(() => {
    const {cases, passed} = totals
    lines.push(`${'all'.padEnd(38)} ${passed} of ${cases} (${((100 * passed) / cases).toFixed(1)}%)`)
    for (const [, count, sentence] of countReasons(suite)) lines.push(`differ ${count}: ${sentence}`)
    console.info(lines.join('\n'))
  })
})
