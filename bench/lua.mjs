// Lua beside PUC Lua 5.1 (Debian's lua5.1), and rendering pages of wikis with their modules beside MediaWiki with LuaSandbox (the oracle of
// ../shared), in one run and in CPU time. What is not there is left out and said to be. `npm run bench:lua` builds first.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {parse, toHtml} from 'wikast'
import {buildStore, openDump} from 'wikast/dump'
import {corpus, readPages} from './pages.mjs'

const ROUNDS = 5
const PROGRAMS = ['fib', 'loops', 'tables', 'strings', 'closures']

const SEED = fileURLToPath(new URL('../../shared/seed/kirovabad-pogrom.xml', import.meta.url))
const SEED_TIME = '2020-10-01T12:00:00Z'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'wikast-lua-'))
try {
  await language()
  await modules()
  await pages()
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** The programs of lua/, best of some rounds, by turns; the first round of ours, in which nothing is optimised yet, apart. */
async function language() {
  const {compile, createEnvironment} = await engine()
  const hasPuc = spawnSync('lua5.1', ['-v']).error === undefined
  console.log(`Programs, seconds of CPU${hasPuc ? '' : ' (lua5.1 is not there: skipped)'}`)
  for (const name of PROGRAMS) {
    const file = here(`lua/${name}.lua`)
    const chunk = compile(readFileSync(file, 'latin1'), name)
    const ours = []
    const theirs = []
    for (let round = 0; round < ROUNDS; round++) {
      const environment = createEnvironment({limits: {instructions: 1e12, memory: 1e12}})
      ours.push(seconds(() => environment.run(chunk)))
      if (hasPuc) theirs.push(puc(file))
    }
    const [best, puc51] = [Math.min(...ours), Math.min(...theirs)]
    const beside = hasPuc ? `  lua5.1 ${puc51.toFixed(3)}  ${(puc51 / best).toFixed(2)} times as fast` : ''
    console.log(`  ${name.padEnd(9)} first ${ours[0].toFixed(3)}  best ${best.toFixed(3)}${beside}`)
  }
}

function puc(file) {
  const script = `local f = loadfile('${file}') local start = os.clock() f() io.write(os.clock() - start)`
  return Number(spawnSync('lua5.1', ['-e', script], {encoding: 'latin1'}).stdout)
}

/** How long it takes until the modules of a wiki are compiled. */
async function modules() {
  const file = corpus('bgwiki-modules.xml.bz2')
  if (file === undefined) return console.log('\nLoading modules: skipped, no ../shared')
  const {compile, encodeUtf8} = await engine()
  const all = (await readPages(await openDump(file))).filter(({model}) => model === 'Scribunto')
  const sources = all.map(({title, text}) => [encodeUtf8(text), encodeUtf8(title)])
  const bytes = sources.reduce((sum, [source]) => sum + source.length, 0)
  const rounds = Math.ceil(16e6 / bytes)
  const time = seconds(() => {
    for (let round = 0; round < rounds; round++) for (const [source, title] of sources) compile(source, title)
  })
  const size = (bytes * rounds) / 1e6
  console.log(
    `\nCompiling ${all.length} modules ${rounds} times: ${size.toFixed(1)} MB in ${time.toFixed(2)} s, ${(size / time).toFixed(1)} MB/s`,
  )
}

/** Pages to HTML: the seed, and all articles of a small wiki that run Lua. */
async function pages() {
  console.log('\nPages to HTML, milliseconds of CPU')
  // about as many pages of each: V8 compiles for some hundred pages
  await render('seed', SEED, SEED_TIME, 600)
  await render('ltg', corpus('ltgwiki.xml.bz2'), '2017-09-01T12:00:00Z', 12)
  await firstPage()
}

/** The seed out of a page store, each time by a new process: by the first one, and by others, which find what that one has compiled. */
async function firstPage() {
  if (!existsSync(SEED)) return
  const store = path.join(folder, 'seed.store')
  await buildStore(await openDump(SEED), store)
  const run = () => {
    const args = [...process.execArgv, here('first-page.mjs'), store, 'Kirovabad pogrom', SEED_TIME]
    return Number(spawnSync(process.execPath, args, {encoding: 'utf8'}).stdout)
  }
  const rounds = Array.from({length: ROUNDS}, () => {
    rmSync(path.join(store, 'wikast-scripts'), {recursive: true, force: true})
    return [run(), run()]
  })
  const [without, kept] = [0, 1].map((i) => Math.min(...rounds.map((round) => round[i])).toFixed(0))
  console.log(`  seed, first page of a process: ${without}, with modules that the store has compiled: ${kept}`)
}

async function render(wiki, file, time, rounds) {
  if (file === undefined || !existsSync(file)) return console.log(`  ${wiki}: skipped, no ../shared`)
  const dump = await openDump(file)
  const {site} = dump
  const source = new Map((await readPages(dump)).map((page) => [page.title, page]))
  const now = new Date(time)
  let usesLua = false
  const watched = {
    get(title) {
      const page = source.get(title)
      usesLua ||= page?.model === 'Scribunto'
      return page
    },
  }
  const articles = [...source.values()].filter(({title, text, namespace, redirect}) => {
    if (namespace !== 0 || redirect !== undefined || /^#[^\n]*\[\[/.test(text)) return false
    usesLua = false
    parse(text, {title, site, pages: watched, now})
    return usesLua
  })
  const ours = Array.from({length: rounds}, () =>
    seconds(() => {
      for (const {title, text} of articles) toHtml(parse(text, {title, site, pages: source, now}))
    }),
  )
  const best = Math.min(...ours) * 1000
  const theirs = oracle(wiki, articles)
  const beside =
    theirs === undefined
      ? 'MediaWiki: skipped, no oracle'
      : `MediaWiki ${theirs.toFixed(0)}  ${(theirs / best).toFixed(1)} times as fast`
  console.log(
    `  ${wiki.padEnd(5)} ${articles.length} pages  first ${(ours[0] * 1000).toFixed(0)}  best ${best.toFixed(1)}  ${beside}`,
  )
}

/** MediaWiki's best of three for each page, warmed up, added up; `undefined` where the wiki is not set up. */
function oracle(wiki, articles) {
  const command = fileURLToPath(new URL('../../shared/oracle/bin/oracle', import.meta.url))
  const root =
    process.env.ORACLE_ROOT ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'mw-oracle')
  if (!existsSync(command) || !existsSync(path.join(root, 'wikis', wiki, 'LocalSettings.php'))) return undefined
  const titles = path.join(folder, 'titles.txt')
  writeFileSync(titles, articles.map(({title}) => `${title}\n`).join(''))
  const options = [
    '--titles',
    titles,
    '--do',
    'html',
    '--no-text',
    '--warmup',
    String(articles.length),
    '--repeat',
    '3',
    '--out',
    '-',
  ]
  const {stderr} = spawnSync(command, [wiki, ...options], {
    encoding: 'utf8',
    env: {...process.env, ORACLE_LUA: 'sandbox'},
    maxBuffer: 1 << 28,
  })
  const match = /^html .*?([\d.]+) ms cpu/m.exec(stderr)
  return match === null ? undefined : Number(match[1])
}

/** The Lua of this project by itself, which the package does not export. */
async function engine() {
  const outfile = path.join(folder, 'lua.mjs')
  if (!existsSync(outfile)) {
    await build({entryPoints: [here('../src/lua/lua.ts')], bundle: true, format: 'esm', outfile, logLevel: 'error'})
  }
  return import(pathToFileURL(outfile).href)
}

/** Processor time, which other programs disturb less than they do the clock. */
function seconds(action) {
  const start = process.cpuUsage()
  action()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}
