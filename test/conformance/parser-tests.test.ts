import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {afterAll, describe, expect, test} from 'vitest'
import {missing, shared} from '../corpora/shared.js'
import {checkKnownFailures, countReasons, type Result} from './known-failures.js'
import {readParserTests} from './parser-tests/read.js'
import {runParserTest} from './parser-tests/run.js'
import {siteMaker} from './parser-tests/site.js'

const suite = 'parsertests'
const folder = `${shared}conformance/${suite}`
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

describe.skipIf(missing)("MediaWiki's parser tests (skipped where ../shared is missing)", () => {
  const totals = {cases: 0, passed: 0}
  const skipped = new Map<string, number>()
  const lines: string[] = []

  test('the folder is there', () => expect(files).not.toEqual([]))

  test.each(files)('%s', (file) => {
    const siteinfo: unknown = JSON.parse(readFileSync(`${shared}conformance/parsertests-siteinfo.json`, 'utf8'))
    const siteOf = siteMaker(siteinfo)
    const {articles, tests} = readParserTests(readFileSync(`${folder}/${file}`, 'utf8'))
    const results: Result[] = []
    for (const parserTest of tests) {
      const outcome = runParserTest(parserTest, articles, siteOf(parserTest))
      if ('skipped' in outcome) skipped.set(outcome.skipped, (skipped.get(outcome.skipped) ?? 0) + 1)
      else results.push({name: parserTest.name, ...outcome})
    }
    const passed = results.filter(({expected, actual}) => expected === actual).length
    totals.cases += results.length
    totals.passed += passed
    lines.push(`${file.padEnd(38)} ${String(passed).padStart(4)} of ${String(results.length).padStart(4)}`)
    expect(checkKnownFailures(suite, file, results)).toEqual([])
  })

  test('every failure has a reason', () => {
    expect(countReasons(suite).filter(([, , sentence]) => sentence === '?')).toEqual([])
  })

  afterAll(() => {
    const {cases, passed} = totals
    lines.push(`${'all'.padEnd(38)} ${passed} of ${cases} (${((100 * passed) / cases).toFixed(1)}%)`)
    for (const [reason, count] of [...skipped].sort((a, b) => b[1] - a[1])) lines.push(`skipped ${count}: ${reason}`)
    for (const [, count, sentence] of countReasons(suite)) lines.push(`fail ${count}: ${sentence}`)
    console.info(lines.join('\n'))
  })
})
