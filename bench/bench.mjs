// One table: wikast beside the other JavaScript parsers, on the same pages in the same run. `npm run bench` builds first.
import {availableParallelism} from 'node:os'
import {parse, toJson, toMarkdown} from 'wikast'
import {openDump} from 'wikast/dump'
import Parser from 'wikiparser-node'
import wtf from 'wtf_wikipedia'
import {articles, corpus, readPages} from './pages.mjs'

const ROUNDS = 5
/** Every so many pages go to wikiparser-node, which would take half a minute a round for all. */
const SAMPLE = 12

Parser.warning = false

const pages = await articles()
const sample = pages.filter((_, index) => index % SAMPLE === 0)

const contestants = [
  {name: 'wikast parse', run: ({title, text}) => parse(text, {title})},
  {name: 'wikast parse → Markdown', run: ({title, text}) => toMarkdown(parse(text, {title}))},
  {name: 'wikast parse → JSON text', run: ({title, text}) => JSON.stringify(toJson(parse(text, {title})))},
  {name: 'wtf_wikipedia wtf().json()', run: ({title, text}) => wtf(text, {title}).json()},
  {name: 'wikiparser-node Parser.parse', slow: true, run: ({title, text}) => Parser.parse(text, title)},
]

console.log(
  `Node ${process.version}, ${availableParallelism()} processors; medians of ${ROUNDS} alternating rounds, in CPU time`,
)
console.log(
  `${pages.length} articles, ${megabytes(pages).toFixed(1)} MB of wikitext; sample: ${sample.length} of them, ${megabytes(sample).toFixed(1)} MB\n`,
)

const times = new Map(contestants.map(({name}) => [name, {all: [], sample: []}]))
for (const {run} of contestants) for (const page of sample.slice(0, 3)) run(page)
for (let round = 0; round < ROUNDS; round++) {
  for (const {name, run, slow} of contestants) {
    const result = times.get(name)
    if (slow !== true) result.all.push(seconds(run, pages))
    // twice, since the first time makes up for what the others have driven out of the caches
    const some = [seconds(run, sample), seconds(run, sample)]
    result.sample.push(Math.min(...some))
  }
}

const rows = contestants.map(({name, run}) => {
  const {all, sample: some} = times.get(name)
  return {
    name,
    all: all.length === 0 ? undefined : megabytes(pages) / median(all),
    sample: megabytes(sample) / median(some),
    memory: heapOf(run, sample),
  }
})
const byName = (name) => rows.find((row) => row.name.startsWith(name))
table(
  ['', 'MB/s, all pages', '× wtf', 'MB/s, sample', '× wikiparser', 'heap kB a page'],
  rows.map(({name, all, sample: some, memory}) => [
    name,
    all === undefined ? '–' : all.toFixed(2),
    all === undefined ? '–' : (all / byName('wtf').all).toFixed(1),
    some.toFixed(2),
    (some / byName('wikiparser').sample).toFixed(1),
    memory === undefined ? '–' : memory.toFixed(0),
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

/** What the results of a page keep of the heap; needs `node --expose-gc`. */
function heapOf(run, list) {
  if (globalThis.gc === undefined) return undefined
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  const results = list.map(run)
  globalThis.gc()
  return (process.memoryUsage().heapUsed - before) / 1024 / results.length
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
