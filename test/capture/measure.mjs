// How much of a wiki's pages comes back when they are captured as text and read again.
//   node test/capture/measure.mjs [DUMP] [--cells joined|lines|tabs] [--no-pages] [--no-edit] [--no-contents] [--step N] [--show KIND]
// DUMP: default ../shared/corpora/ltgwiki.xml.bz2. --show lists what did not come back.
import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const args = process.argv.slice(2)
const option = (name, fallback) => {
  const index = args.indexOf(`--${name}`)
  return index < 0 ? fallback : args[index + 1]
}
const root = resolve(import.meta.dirname, '../..')
const dump = args[0] && !args[0].startsWith('--') ? args[0] : join(root, '../shared/corpora/ltgwiki.xml.bz2')
if (!existsSync(dump)) throw new Error(`${dump}: no such file`)
const folder = await mkdtemp(join(root, 'node_modules/.capture-'))
try {
  await build({
    entryPoints: [join(root, 'test/capture/round-trip.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: join(folder, 'round-trip.mjs'),
  })
  const {readWiki, roundTrip, figures} = await import(pathToFileURL(join(folder, 'round-trip.mjs')).href)
  const wiki = await readWiki(dump, new Date('2017-09-01T12:00:00Z'), Number(option('step', '1')))
  const before = process.cpuUsage()
  const result = roundTrip(
    wiki,
    {cells: option('cells', 'joined'), edit: !args.includes('--no-edit'), contents: !args.includes('--no-contents')},
    !args.includes('--no-pages'),
  )
  console.log(figures(dump, result))
  console.log(`  ${((process.cpuUsage(before).user / 1e3) | 0) / 1e3} s`)
  const kind = option('show')
  if (kind !== undefined) console.log(result.missed[kind].join('\n'))
} finally {
  await rm(folder, {recursive: true})
}
