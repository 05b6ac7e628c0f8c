// Packs the package, installs it into an empty project and uses it there: every entry, the command, the types.
// Run after a build: `node test/package/installed.mjs`. It needs npm's registry or a filled cache.
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))
const fixture = path.join(project, 'fixtures/dump/skywiki.xml')
const manifest = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'))
const folder = await mkdtemp(path.join(tmpdir(), 'wikast-installed-'))
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

const script = `
import {infoboxes, parse, toHtml, toJson, toMarkdown, toText, version} from 'wikast'
import {paragraph, root, text} from 'wikast/builders'
import {openDump} from 'wikast/dump'
import schema from 'wikast/schema.json' with {type: 'json'}
import {wikastParse, wikastToHast, wikastToMdast} from 'wikast/unified'
import {unified} from 'unified'

const dump = await openDump(process.argv[2])
const pages = new Map()
for await (const page of dump) pages.set(page.title, page)
const {title, text: source} = pages.get('Mount Aralez')
const tree = parse(source, {title, site: dump.site, pages})
const processor = unified().use(wikastParse).use(wikastToMdast)
console.log(JSON.stringify({
  version,
  infobox: infoboxes(tree)[0].template,
  written: [toMarkdown(tree), toText(tree), toHtml(tree)].every((output) => output.includes('Mount Aralez')),
  schema: toJson(tree).$schema === schema.$id,
  built: toText(root([paragraph([text('built')])])),
  mdast: (await processor.run(processor.parse("''a''"))).children[0].type,
  hast: typeof wikastToHast,
}))
`

const consumer = `
import {type Infobox, type NodeMap, type PageSource, type Root, parse, references, toJson, type WikastDocument} from 'wikast'
import {emphasis, text} from 'wikast/builders'
import {type Dump, openDump} from 'wikast/dump'
import {wikastParse, wikastToHast, wikastToMdast} from 'wikast/unified'
import {unified} from 'unified'

const pages: PageSource = new Map([['Template:A', {title: 'Template:A', namespace: 10, text: 'b', model: 'wikitext'}]])
const tree: Root = parse('{{a}}', {pages, title: 'B', onMessage: (message) => console.log(message.ruleId)})
const box: Infobox | undefined = tree.children.find((node) => node.type === 'infobox')
const document: WikastDocument = toJson(tree)
const numbers: Array<number | undefined> = references(tree).map((note) => note.number)
const dump: Promise<Dump> = openDump('x.xml')
export const types: Array<keyof NodeMap> = ['link', 'infobox']
export const processors = [unified().use(wikastParse, {title: 'A'}).use(wikastToMdast), unified().use(wikastParse).use(wikastToHast)]
export const all = [box?.rows.length, document.title, numbers, dump, emphasis([text('a')])]
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
  run(
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--silent',
    '--prefer-offline',
    `./${tarball}`,
    `unified@${manifest.dependencies.unified}`,
    `typescript@${typescript}`,
    `@types/node@${nodeTypes}`,
  )

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
