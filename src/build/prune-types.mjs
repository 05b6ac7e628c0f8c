// Leaves out the declarations that no entry of the package leads to: most of the modules are internal. Run after tsc.
import {readdir, readFile, rm, rmdir} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = path.join(root, 'dist/types')
const {exports} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
const needed = new Set()
for (const {types} of Object.values(exports)) if (types !== undefined) await visit(path.join(root, types))

/** Notes a file and what it imports, in a statement or in a type. */
async function visit(file) {
  if (needed.has(file)) return
  needed.add(file)
  for (const [, name] of (await readFile(file, 'utf8')).matchAll(
    /(?:\bfrom |\bimport\(|\bimport )['"](\.[^'"]+)['"]/g,
  )) {
    await visit(path.join(path.dirname(file), name.replace(/\.js$/, '.d.ts')))
  }
}

/** Whether anything is left in a folder. */
async function prune(name) {
  let left = false
  for (const entry of await readdir(name, {withFileTypes: true})) {
    const place = path.join(name, entry.name)
    if (entry.isDirectory() ? await prune(place) : needed.has(place)) left = true
    else if (entry.isFile()) await rm(place)
  }
  if (!left) await rmdir(name)
  return left
}

await prune(folder)
