// One table: wikast beside the other JavaScript parsers, on the same pages in the same run, each in a process of its own. `npm run bench` builds first.
import {fork} from 'node:child_process'
import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parse, toMarkdown} from 'wikast'
import {openDump} from 'wikast/dump'
import {contestants} from './contestants.mjs'
import {articles, corpus, everySo, readPages} from './pages.mjs'

const ROUNDS = 5
/** For all of them. Without the second V8 decides early, by the first pages, which objects it takes for old ones, and rightly or wrongly keeps to it: no two runs are alike then. */
const FLAGS = ['--expose-gc', '--no-allocation-site-pretenuring']
/** Only the sample goes to it. */
const SLOW = 'wikiparser-node Parser.parse'

const pages = await articles()
const sample = everySo(pages)

console.log(
  `Node ${process.version}, ${availableParallelism()} processors; medians of ${ROUNDS} alternating rounds, in CPU time`,
)
console.log(
  `${pages.length} articles, ${megabytes(pages).toFixed(1)} MB of wikitext; sample: ${sample.length} of them, ${megabytes(sample).toFixed(1)} MB\n`,
)

const running = await Promise.all(
  Object.keys(contestants).map(async (name) => {
    const child = fork(fileURLToPath(new URL('contestant.mjs', import.meta.url)), [name], {execArgv: FLAGS})
    await once(child, 'message')
    return {name, child, all: [], sample: []}
  }),
)
for (const {child} of running) await ask(child, 'warm')
for (let round = 0; round < ROUNDS; round++) {
  for (const {name, child, all, sample: some} of running) {
    // the first time of a turn does not count: V8 has made the heap of a process that waited small
    if (name !== SLOW) {
      await ask(child, 'all')
      all.push(await ask(child, 'all'))
    } else await ask(child, 'sample')
    some.push(await ask(child, 'sample'))
  }
}
const rows = []
for (const {name, child, all, sample: some} of running) {
  rows.push({
    name,
    all: all.length === 0 ? undefined : megabytes(pages) / median(all),
    sample: megabytes(sample) / median(some),
    memory: await ask(child, 'heap'),
  })
  child.disconnect()
}
const byName = (name) => rows.find((row) => row.name.startsWith(name))
table(
  ['', 'MB/s, all pages', '× wtf', 'MB/s, sample', '× wikiparser', 'heap kB a page'],
  rows.map(({name, all, sample: some, memory}) => [
    name,
    all === undefined ? '–' : all.toFixed(2),
    all === undefined ? '–' : (all / byName('wtf').all).toFixed(1),
    some.toFixed(2),
    (some / byName('wikiparser').sample).toFixed(1),
    memory.toFixed(0),
  ]),
)

console.log()
table(
  ['', 'pages/s', 'MB of wikitext/s'],
  [await reading(), await expansion()].filter((row) => row !== undefined),
)

/** Reading the dump to its end, without converting anything. */
async function reading() {
  const path = corpus('enwiki-205.xml.bz2')
  if (path === undefined) return undefined
  const rounds = []
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    for await (const _ of await openDump(path));
    rounds.push(cpuSeconds(start))
  }
  return ['read a dump, bzip2', rate(pages.length, rounds), (megabytes(pages) / median(rounds)).toFixed(2)]
}

/** The articles of a whole wiki with its own templates, to Markdown. */
async function expansion() {
  const path = corpus('ltgwiki.xml.bz2')
  if (path === undefined) return undefined
  const dump = await openDump(path)
  const source = new Map()
  for (const page of await readPages(dump)) source.set(page.title, page)
  const chosen = [...source.values()].filter(({namespace}) => namespace === 0)
  const {site} = dump
  const rounds = []
  for (let round = 0; round < 3; round++) {
    rounds.push(seconds(({title, text}) => toMarkdown(parse(text, {title, site, pages: source})), chosen))
  }
  return [
    'ltgwiki, templates run → Markdown',
    rate(chosen.length, rounds),
    (megabytes(chosen) / median(rounds)).toFixed(2),
  ]
}

/** Processor time, which other programs disturb less than they do the clock. It counts the collector's threads too. */
function seconds(run, list) {
  const start = process.cpuUsage()
  for (const page of list) run(page)
  return cpuSeconds(start)
}

function cpuSeconds(start) {
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** What a contestant answers to a task. */
async function ask(child, task) {
  child.send(task)
  const [answer] = await once(child, 'message')
  return answer
}

function rate(count, rounds) {
  return (count / median(rounds)).toFixed(0)
}

function megabytes(list) {
  let bytes = 0
  for (const {text} of list) bytes += Buffer.byteLength(text)
  return bytes / 1e6
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

function table(header, body) {
  const widths = header.map((_, column) => Math.max(...[header, ...body].map((row) => row[column].length)))
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ')
  console.log(line(header))
  console.log(widths.map((width) => '─'.repeat(width)).join('  '))
  for (const row of body) console.log(line(row))
}
