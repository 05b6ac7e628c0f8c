// How much memory the conversion of a big dump takes: 100 times a whole small wiki, to NDJSON, by the command line.
// Exits with 1 where the peak is over the limit. `npm run bench:memory` builds first.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {mkdtemp, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {fileURLToPath} from 'node:url'
import {openDump} from 'wikast/dump'
import {corpus, fixture, readPages} from './pages.mjs'

const LIMIT = 500
const times = Number(process.argv[2] ?? 100)
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
// Prints the peak in kilobytes on the way out, on a stream of its own.
const report = "import fs from 'node:fs';process.on('exit',()=>fs.writeSync(3,String(process.resourceUsage().maxRSS)))"

const source = corpus('ltgwiki.xml.bz2') ?? fixture()
const folder = await mkdtemp(path.join(tmpdir(), 'wikast-memory-'))
process.once('SIGINT', () => process.exit(130))
try {
  const dump = path.join(folder, 'dump.xml')
  await writeDump(dump)
  const output = path.join(folder, 'out.ndjson')
  const start = performance.now()
  const peak = await convert(dump, output)
  const seconds = (performance.now() - start) / 1000
  const {size} = await stat(dump)
  console.log(
    `${times} × ${path.basename(source)}: ${(size / 1e6).toFixed(0)} MB of XML to ${((await stat(output)).size / 1e6).toFixed(0)} MB of JSON in ${seconds.toFixed(0)} s, peak ${peak.toFixed(0)} MB (limit ${LIMIT})`,
  )
  if (peak > LIMIT) process.exitCode = 1
} finally {
  await rm(folder, {recursive: true, force: true})
}

/** Writes the wiki as a dump, over and over, a page's title made its own each time. */
async function writeDump(file) {
  const dump = await openDump(source)
  const pages = await readPages(dump)
  const {siteinfo} = dump
  const namespaces = [...dump.site.namespaces.values()]
    .map(({id, name}) => `<namespace key="${id}" case="first-letter">${escapeXml(name)}</namespace>`)
    .join('')
  const head = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="${dump.site.language}"><siteinfo><sitename>${escapeXml(siteinfo.name ?? '')}</sitename><dbname>${escapeXml(dump.site.database)}</dbname><base>${escapeXml(dump.site.base)}</base><case>first-letter</case><namespaces>${namespaces}</namespaces></siteinfo>\n`
  await pipeline(
    Readable.from(
      (function* () {
        yield head
        for (let round = 0; round < times; round++) for (const page of pages) yield pageXml(page, round)
        yield '</mediawiki>\n'
      })(),
    ),
    createWriteStream(file),
  )
}

function pageXml({title, namespace, id, text, model}, round) {
  return `<page><title>${escapeXml(title)} (${round})</title><ns>${namespace}</ns><id>${round * 1e6 + id}</id><revision><id>${round * 1e6 + id}</id><model>${model}</model><text xml:space="preserve">${escapeXml(text)}</text></revision></page>\n`
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Runs the command; its peak in megabytes. */
async function convert(dump, output) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      cli,
      'convert',
      dump,
      '--to',
      'json',
      '-o',
      output,
    ],
    {stdio: ['ignore', 'inherit', 'inherit', 'pipe']},
  )
  let kilobytes = ''
  child.stdio[3].setEncoding('utf8').on('data', (chunk) => {
    kilobytes += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`wikast convert ended with ${code}`)
  return Number(kilobytes) / 1024
}
