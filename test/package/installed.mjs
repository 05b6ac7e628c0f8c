// Packs the package, installs it into an empty project and uses it there: every entry, the command, the types; and weighs it.
// Run after a build: `node test/package/installed.mjs`. It needs npm's registry or a filled cache.
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {lstat, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {buildSync} from 'esbuild'

const project = fileURLToPath(new URL('../../', import.meta.url))
const fixture = path.join(project, 'fixtures/dump/skywiki.xml')
const manifest = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'))
const folder = await mkdtemp(path.join(tmpdir(), 'wikast-installed-'))
/** All of the main entry but HTML and `toWikitext`; Lua is an entry of its own for browsers. */
const CORE =
  'parse, expand, siteFromSiteinfo, infoboxes, navboxes, references, citations, categories, sections, tables, links, media, coordinates, toMarkdown, toMdast, toText, toJson'
let passed = 0
let failed = 0

/** Runs a program in the empty project; what it prints. */
function run(program, ...words) {
  return execFileSync(program, words, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
}

async function check(name, test) {
  try {
    await test()
    passed++
    console.log(`ok ${name}`)
  } catch (error) {
    failed++
    console.log(`not ok ${name}\n${error.stdout ?? ''}${error.stack}`)
  }
}

/** Bytes of the files in a folder, as they are counted, not as a disk holds them. */
async function sizeOf(name) {
  const info = await lstat(name)
  if (!info.isDirectory()) return info.size
  const sizes = await Promise.all((await readdir(name)).map((entry) => sizeOf(path.join(name, entry))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Folders of a package and of what it needs, from where it is needed. */
async function needs(name, from, found = new Set()) {
  let place = path.join(from, 'node_modules', name)
  for (let outer = from; !(await exists(place)); place = path.join(outer, 'node_modules', name)) {
    // an optional dependency of another platform
    if (outer === path.dirname(outer)) return found
    outer = path.dirname(outer)
  }
  if (found.has(place)) return found
  found.add(place)
  const {dependencies, optionalDependencies} = JSON.parse(await readFile(path.join(place, 'package.json'), 'utf8'))
  for (const other of Object.keys({...dependencies, ...optionalDependencies})) await needs(other, place, found)
  return found
}

function exists(place) {
  return lstat(place).then(
    () => true,
    () => false,
  )
}

/** Size of a bundle for browsers of the installed package, minified and gzipped, in kB. */
function bundleSize(names) {
  const {outputFiles} = buildSync({
    stdin: {contents: `export ${names} from 'wikast'`, resolveDir: folder},
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
    logOverride: {'ignored-bare-import': 'silent'},
  })
  return gzipSync(outputFiles[0].contents, {level: 9}).length / 1000
}

const script = `
import {infoboxes, parse, toHtml, toJson, toMarkdown, toText, version} from 'wikast'
import {paragraph, root, text} from 'wikast/builders'
import {openDump} from 'wikast/dump'
import {createScriptEngine} from 'wikast/lua'
import schema from 'wikast/schema.json' with {type: 'json'}
import {wikastParse, wikastToHast, wikastToMdast} from 'wikast/unified'
import {fromWikiparser, parseWithWikiparser} from 'wikast/wikiparser'
import {unified} from 'unified'

const dump = await openDump(process.argv[2])
const pages = new Map()
for await (const page of dump) pages.set(page.title, page)
const {title, text: source} = pages.get('Mount Aralez')
const tree = parse(source, {title, site: dump.site, pages})
const processor = unified().use(wikastParse).use(wikastToMdast)
const words = {data: 'a', range: [0, 1]}
const token = {type: 'root', toString: () => 'a', json: () => ({type: 'root', range: [0, 1], childNodes: [words]})}
let refused
try {
  parseWithWikiparser('a')
} catch (error) {
  refused = error.message
}
console.log(JSON.stringify({
  version,
  infobox: infoboxes(tree)[0].template,
  written: [toMarkdown(tree), toText(tree), toHtml(tree)].every((output) => output.includes('Mount Aralez')),
  schema: toJson(tree).$schema === schema.$id,
  built: toText(root([paragraph([text('built')])])),
  mdast: (await processor.run(processor.parse("''a''"))).children[0].type,
  hast: typeof wikastToHast,
  lua: typeof createScriptEngine().invoke,
  token: toText(fromWikiparser(token)),
  refused,
}))
`

const consumer = `
import {type Infobox, type NodeMap, type PageSource, type Root, parse, references, toJson, type WikastDocument} from 'wikast'
import {emphasis, text} from 'wikast/builders'
import {type Dump, openDump} from 'wikast/dump'
import {createScriptEngine, type ScriptLibrary} from 'wikast/lua'
import {wikastParse, wikastToHast, wikastToMdast} from 'wikast/unified'
import {parseWithWikiparser, siteFromWikiparserConfig, type WikiparserConfig} from 'wikast/wikiparser'
import {unified} from 'unified'

const pages: PageSource = new Map([['Template:A', {title: 'Template:A', namespace: 10, text: 'b', model: 'wikitext'}]])
const wikibase: ScriptLibrary = ({title}) => ({getEntityIdForCurrentPage: () => title})
const scripts = createScriptEngine({libraries: {'mw.wikibase': wikibase}})
const tree: Root = parse('{{a}}', {pages, scripts, title: 'B', onMessage: (message) => console.log(message.ruleId)})
const box: Infobox | undefined = tree.children.find((node) => node.type === 'infobox')
const document: WikastDocument = toJson(tree)
const numbers: Array<number | undefined> = references(tree).map((note) => note.number)
const dump: Promise<Dump> = openDump('x.xml')
export const types: Array<keyof NodeMap> = ['link', 'infobox']
export const processors = [unified().use(wikastParse, {title: 'A'}).use(wikastToMdast), unified().use(wikastParse).use(wikastToHast)]
export const all = [box?.rows.length, document.title, numbers, dump, emphasis([text('a')])]
export const other = (config: WikiparserConfig): Root => parseWithWikiparser('a', {site: siteFromWikiparserConfig(config)})
// @ts-expect-error: a number is no wikitext
parse(1)
`

try {
  const tarball = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: project,
    encoding: 'utf8',
  }).trim()
  await writeFile(path.join(folder, 'package.json'), '{"name": "consumer", "private": true, "type": "module"}\n')
  const {typescript, '@types/node': nodeTypes} = manifest.devDependencies
  const install = (...what) => run('npm', 'install', '--no-audit', '--no-fund', '--silent', '--prefer-offline', ...what)
  install(`./${tarball}`)

  await check(
    'alone it takes less than 8 MB without lmdb and what that needs, and fewer than 80 packages',
    async () => {
      const all = await needs('wikast', folder)
      const store = await needs('lmdb', path.join(folder, 'node_modules/wikast'))
      const others = [...all].filter((place) => !store.has(place))
      const sizes = await Promise.all(others.map(sizeOf))
      const size = sizes.reduce((sum, one) => sum + one, 0) / 1e6
      console.log(`# ${all.size} packages; ${size.toFixed(2)} MB in the ${others.length} that lmdb does not need`)
      assert.ok(all.size < 80, `${all.size} packages`)
      assert.ok(size < 8, `${size} MB`)
    },
  )

  await check('what browsers load of the core takes less than 150 kB, gzipped', async () => {
    const all = bundleSize('*')
    const core = bundleSize(`{${CORE}}`)
    console.log(`# core ${core.toFixed(1)} kB, with HTML and toWikitext ${all.toFixed(1)} kB`)
    assert.ok(core < 150, `${core} kB`)
  })

  install(`unified@${manifest.dependencies.unified}`, `typescript@${typescript}`, `@types/node@${nodeTypes}`)

  await check('every entry can be imported and used', async () => {
    await writeFile(path.join(folder, 'use.mjs'), script)
    assert.deepEqual(JSON.parse(run(process.execPath, 'use.mjs', fixture)), {
      version: manifest.version,
      infobox: 'Template:Infobox mountain',
      written: true,
      schema: true,
      built: 'built\n',
      mdast: 'paragraph',
      hast: 'function',
      lua: 'function',
      token: 'a\n',
      refused:
        "parseWithWikiparser needs the package 'wikiparser-node', which could not be loaded: npm install wikiparser-node",
    })
  })

  await check('the command runs', async () => {
    const command = path.join(folder, 'node_modules/.bin/wikast')
    assert.equal(run(command, '--version').trim(), manifest.version)
    run(command, 'convert', fixture, '--to', 'json', '-o', 'out.ndjson')
    const lines = (await readFile(path.join(folder, 'out.ndjson'), 'utf8')).trim().split('\n')
    assert.equal(JSON.parse(lines[0]).title, 'Aralez eclipse expedition')
  })

  await check('a project in TypeScript compiles against the types', async () => {
    await writeFile(path.join(folder, 'consumer.ts'), consumer)
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
    ]
    run(path.join(folder, 'node_modules/.bin/tsc'), ...options, '--types', 'node', 'consumer.ts')
  })

  await check('the package holds the build, and no tests or sources', async () => {
    const files = await readdir(path.join(folder, 'node_modules/wikast'))
    assert.deepEqual(files.sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
  })
} finally {
  await rm(folder, {recursive: true, force: true})
}

console.log(`${passed} of ${passed + failed} checks of the installed package hold`)
process.exitCode = failed > 0 ? 1 : 0
