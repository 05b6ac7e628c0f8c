// Whole dumps: `npm run bench:bulk -- [MB [formats]]` (200 text,markdown,json) builds first. Prints the speed of one worker and two, of `bzip2 -dc`, of dumpster-dip (where DUMPSTER_DIP names a folder
// in which it is installed) on the same pages, the memory, and with --expand the pages a second of a whole small wiki.
import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {corpus} from './pages.mjs'

const megabytes = Number(process.argv[2] ?? 200)
const formats = (process.argv[3] ?? 'text,markdown,json').split(',')
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wikast-bench-'))
const [english, latgalian] = ['enwiki-205.xml.bz2', 'ltgwiki.xml.bz2'].map(corpus)
if (english === undefined || latgalian === undefined) {
  console.log('skipped: the dumps beside the project are missing')
  process.exit(0)
}

try {
  console.log(`Node ${process.version}, ${availableParallelism()} processors\n`)
  const {xml, bz2, pages} = buildDump()
  const size = statSync(xml).size / 1e6
  console.log(`${pages} pages, ${size.toFixed(0)} MB of XML, ${(statSync(bz2).size / 1e6).toFixed(0)} MB of bzip2\n`)

  const plain = await measure('bzip2', ['-dc', bz2])
  report('bzip2 -dc', plain, size)
  for (const format of formats) {
    const one = await convert(bz2, format, 1)
    report(`convert --to ${format}, 1 worker`, one, size)
    const two = await convert(bz2, format, 2)
    report(`convert --to ${format}, 2 workers`, two, size)
    console.log(
      `  2 workers : 1 worker ${(one.wall / two.wall).toFixed(2)}; of bzip2 -dc, in CPU time ${(plain.cpu / one.cpu).toFixed(2)}`,
    )
  }
  const dip = process.env.DUMPSTER_DIP
  if (dip !== undefined) {
    const script = join(folder, 'dip.mjs')
    const module = pathToFileURL(join(dip, 'node_modules/dumpster-dip/src/index.js')).href
    const options = {
      input: xml,
      outputDir: join(folder, 'dip'),
      outputMode: 'ndjson',
      workers: 1,
      doRedirects: true,
      namespace: 0,
    }
    writeFileSync(script, `import dip from '${module}'\nawait dip(${JSON.stringify(options)})\n`)
    const theirs = await measure(process.execPath, [script])
    report('dumpster-dip, plain XML', theirs, size)
    const ours = await convert(xml, 'text', 1, '--namespace', '0')
    report('convert --to text, plain XML, 1 worker', ours, size)
    console.log(
      `  in CPU time ${(theirs.cpu / ours.cpu).toFixed(1)} times as fast, by the clock ${(theirs.wall / ours.wall).toFixed(1)}`,
    )
  }

  const store = join(folder, 'store')
  execFileSync(process.execPath, [cli, 'store', 'build', latgalian, '-o', store])
  const expanded = await convert(latgalian, 'html', 1, '--namespace', '0', '--expand', '--store', store)
  const articles = readFileSync(join(folder, 'out.ndjson'), 'utf8').split('\n').length - 1
  console.log(
    `\nltgwiki --expand --to html, 1 worker: ${articles} pages, ${(articles / expanded.wall).toFixed(0)} pages/s, ${(articles / expanded.cpu).toFixed(0)} a second of CPU time`,
  )
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** A dump of the pages of two corpora, again and again under other names. */
function buildDump() {
  const read = (path) => execFileSync('bzip2', ['-dc', path], {maxBuffer: 1 << 30}).toString()
  const source = read(latgalian)
  const pagesOf = (text) => text.match(/<page>[\s\S]*?<\/page>\n?/g)
  const originals = [...pagesOf(read(english)), ...pagesOf(source)]
  const parts = [source.slice(0, source.indexOf('<page>'))]
  let bytes = 0
  let pages = 0
  for (let round = 0; bytes < megabytes * 1e6; round++) {
    for (const page of originals) {
      const named = page.replace('</title>', `${round === 0 ? '' : ` (${round})`}</title>`)
      parts.push(named.replace(/<id>\d+<\/id>/, `<id>${++pages}</id>`))
      bytes += Buffer.byteLength(named)
      if (bytes >= megabytes * 1e6) break
    }
  }
  parts.push('</mediawiki>\n')
  const xml = join(folder, 'dump.xml')
  writeFileSync(xml, parts.join(''))
  execFileSync('bzip2', ['-k', xml])
  return {xml, bz2: `${xml}.bz2`, pages}
}

function convert(dump, format, workers, ...more) {
  const out = join(folder, 'out.ndjson')
  rmSync(out, {force: true})
  const args = [cli, 'convert', dump, '--to', format, '--workers', String(workers), '-o', out, ...more]
  return measure(process.execPath, args)
}

/** Seconds by the clock and of CPU, and the most memory in MB (on Linux). */
async function measure(command, args) {
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null', 'bash', command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    words += text
  })
  const memory = {main: 0, worker: 0}
  const timer = setInterval(() => {
    const {main, worker} = memoryOf(child.pid)
    memory.main = Math.max(memory.main, main)
    memory.worker = Math.max(memory.worker, worker)
  }, 100)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${words}`)
  const [wall, user, system] = words.trim().split('\n').at(-1).split(' ').map(Number)
  return {wall, cpu: user + system, memory}
}

/** The memory of what bash has started, and of the largest process that this started. */
function memoryOf(pid) {
  const [child] = childrenOf(pid)
  if (child === undefined) return {main: 0, worker: 0}
  return {main: highest(child), worker: Math.max(0, ...childrenOf(child).map(highest))}
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  } catch {
    return []
  }
}

function highest(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function report(name, {wall, cpu, memory}, size) {
  const speed = (seconds) => `${(size / seconds).toFixed(2)} MB/s`.padStart(12)
  console.log(
    `${name.padEnd(42)}${speed(wall)} by the clock ${speed(cpu)} of CPU time ${memory.main.toFixed(0).padStart(6)} MB${memory.worker > 0 ? `, ${memory.worker.toFixed(0)} MB a worker` : ''}`,
  )
}
