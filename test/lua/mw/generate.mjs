#!/usr/bin/env node
// Writes fixtures/scribunto/*.jsonl: the questions of cases.mjs and what MediaWiki answers to each.
//   node test/lua/mw/generate.mjs ORACLE-COMMAND... [--only AREA]
// Asks a MediaWiki with Scribunto; needed only to make the fixtures anew.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {cases} from './cases.mjs'
import {question} from './wrap.mjs'

const args = process.argv.slice(2)
const at = args.indexOf('--only')
const only = at < 0 ? undefined : args.splice(at, 2)[1]
const [command, ...words] = args
const folder = new URL('../../../fixtures/scribunto/', import.meta.url)
fs.mkdirSync(folder, {recursive: true})
for (const [area, list] of Object.entries(cases)) {
  if (only !== undefined && area !== only) continue
  const asked = list.map((item) => (typeof item === 'string' ? {lua: item} : item))
  const input = asked.map((item) => JSON.stringify(question(item))).join('\n')
  const {stdout} = spawnSync(command, [...words, '--snippets', '-', '--do', 'expand', '--out', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const lines = asked
    .map((item, i) => ({...item, expanded: answers[i].expanded}))
    .filter(({expanded}) => expanded !== undefined)
  fs.writeFileSync(new URL(`${area}.jsonl`, folder), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  console.log(area, lines.length, 'of', asked.length)
}
