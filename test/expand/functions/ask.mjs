// Asks a MediaWiki for the answers that the tests of functions expect, and keeps them in fixtures/functions/.
//
//   node test/expand/functions/ask.mjs ../shared/oracle/bin/oracle [NAME ...]
//
// Each file of questions/ holds one question a line; `Title => text` asks on a page of that title. The wiki is made
// beside the one called `ltg`: the same, but in English, in UTC, with English namespaces and string functions. The
// files whose names begin with `ltg` are asked of `ltg` itself.
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'

const [oracle, ...wanted] = process.argv.slice(2)
const root = process.env.ORACLE_ROOT ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mw-oracle')
const wikis = join(root, 'wikis')
const english = 'english-functions'

function makeEnglish() {
  const folder = join(wikis, english)
  if (existsSync(folder)) return
  mkdirSync(folder)
  for (const name of ['now', 'site.json']) cpSync(join(wikis, 'ltg', name), join(folder, name))
  writeFileSync(
    join(folder, 'LocalSettings.php'),
    `<?php
require '${join(wikis, 'ltg', 'LocalSettings.php')}';
$wgPFEnableStringFunctions = true;
$wgLanguageCode = 'en';
$wgSitename = 'Wikipedia';
$wgMetaNamespace = 'Wikipedia';
$wgMetaNamespaceTalk = 'Wikipedia_talk';
$wgExtraNamespaces = [];
$wgServer = '//en.wikipedia.org';
$wgCanonicalServer = 'https://en.wikipedia.org';
$wgLocaltimezone = 'UTC';
`,
  )
}

makeEnglish()
const questions = new URL('questions/', import.meta.url)
const fixtures = new URL('../../../fixtures/functions/', import.meta.url)
mkdirSync(fixtures, {recursive: true})
for (const file of readdirSync(questions)) {
  const name = file.replace(/\.txt$/, '')
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const rows = readFileSync(new URL(file, questions), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const arrow = line.indexOf(' => ')
      return arrow < 0 || line.startsWith('{')
        ? {title: 'T', text: line}
        : {title: line.slice(0, arrow), text: line.slice(arrow + 4)}
    })
  const run = spawnSync(
    oracle,
    [name.startsWith('ltg') ? 'ltg' : english, '--snippets', '-', '--do', 'expand', '--out', '-'],
    {input: `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 28},
  )
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).expanded)
  if (answers.length !== rows.length) throw new Error(`${name}: ${answers.length} answers\n${run.stderr}`)
  const text = rows.map((row, i) => JSON.stringify({...row, expanded: answers[i]})).join('\n')
  writeFileSync(new URL(`${name}.jsonl`, fixtures), `${text}\n`)
  console.log(name, rows.length)
}
