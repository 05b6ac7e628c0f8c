// Writes the licences of what is bundled into dist/: parts of packages that would bring many others with them, as dependencies.
import {readdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const metafile = path.join(dist, 'metafile-esm.json')
const {outputs} = JSON.parse(await readFile(metafile, 'utf8'))
await rm(metafile)

const folders = new Set()
for (const {inputs} of Object.values(outputs)) {
  for (const [file, {bytesInOutput}] of Object.entries(inputs)) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]
    if (bytesInOutput > 0 && folder !== undefined) folders.add(folder)
  }
}
const notices = []
for (const folder of [...folders].sort()) {
  const {name, version, license} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no file with its licence`)
  const text = (await readFile(path.join(folder, file), 'utf8')).trim()
  notices.push(`${name} ${version} (${license})\n\n${text}\n`)
}
const unicode = await readFile(new URL('../parse/data/unicode-license.txt', import.meta.url), 'utf8')
notices.push(`Unihan, a part of the Unicode Character Database (Unicode-3.0)\n\n${unicode}`)
await writeFile(
  path.join(dist, 'third-party-licenses.txt'),
  `Parts of these packages and data are in the files of this folder.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`,
)
