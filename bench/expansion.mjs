// Expansion beside MediaWiki's own: the articles of a whole small wiki that use no Lua, in the same run, in processor time.
// `npm run bench:expand` builds first. Without the corpus or a MediaWiki to ask (ORACLE, the command with its wiki) it says so.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expand} from 'wikast'
import {openDump} from 'wikast/dump'
import {createScriptEngine} from 'wikast/lua'
import {corpus, readPages} from './pages.mjs'

const WANTED = 10
const ROUNDS = 5
/** Pages that MediaWiki renders before it is measured, so that its caches are warm. */
const WARM_UP = 200
const now = new Date('2017-09-01T12:00:00Z')

const file = corpus('ltgwiki.xml.bz2')
const [command, ...words] = process.env.ORACLE?.split(' ') ?? [
  fileURLToPath(new URL('../../shared/oracle/bin/oracle', import.meta.url)),
  'ltg',
]
if (file === undefined || !existsSync(command)) {
  console.log('skipped: there is no corpus, or no MediaWiki to ask')
  process.exit()
}

const dump = await openDump(file)
const pages = new Map()
for (const page of await readPages(dump)) pages.set(page.title, page)
const {site} = dump
const chosen = [...pages.values()].filter((page) => page.namespace === 0 && !page.redirect && !usesLua(page))
const bytes = chosen.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)

const theirs = await mediawiki()
if (theirs === undefined) {
  console.log('skipped: MediaWiki gives no answer')
  process.exit()
}
// A source of its own each time: nothing is known of its templates yet.
const first = seconds(new Map(pages))
const rounds = Array.from({length: ROUNDS}, () => seconds(pages))
const again = rounds.toSorted((a, b) => a - b)[ROUNDS >> 1]

console.log(`${chosen.length} articles without Lua, ${(bytes / 1e6).toFixed(2)} MB of wikitext; MB/s of processor time`)
for (const [name, time] of [
  ['MediaWiki', theirs],
  ['wikast, first time', first],
  [`wikast, median of ${ROUNDS} more`, again],
]) {
  const rate = bytes / 1e6 / time
  console.log(`${name.padEnd(26)} ${rate.toFixed(2).padStart(7)}  × ${(theirs / time).toFixed(1)}`)
}
if (theirs / first < WANTED) {
  console.log(`less than ${WANTED} times as fast`)
  process.exitCode = 1
}

function usesLua({title, text}) {
  let used = false
  const engine = createScriptEngine()
  const scripts = {
    invoke(call) {
      used = true
      return engine.invoke(call)
    },
  }
  expand(text, {title, site, pages, now, scripts})
  return used
}

/** Processor seconds for all chosen pages. */
function seconds(source) {
  const start = process.cpuUsage()
  for (const {title, text} of chosen) expand(text, {title, site, pages: source, now})
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** The same of MediaWiki, as its maintenance script counts them; `undefined` where there is no such wiki. */
async function mediawiki() {
  const folder = await mkdtemp(path.join(tmpdir(), 'wikast-expansion-'))
  try {
    const titles = path.join(folder, 'titles.txt')
    await writeFile(titles, `${chosen.map(({title}) => title).join('\n')}\n`)
    const options = ['--titles', titles, '--do', 'expand', '--no-text', '--warmup', String(WARM_UP)]
    const {stderr} = spawnSync(command, [...words, ...options, '--out', path.join(folder, 'out.jsonl')])
    const milliseconds = /^expand +[\d.]+ ms wall, +([\d.]+) ms cpu/m.exec(stderr?.toString() ?? '')?.[1]
    return milliseconds === undefined ? undefined : Number(milliseconds) / 1000
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
