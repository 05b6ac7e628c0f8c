import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {describe, expect, it} from 'vitest'
import {chooseLua} from './choose-lua.js'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** Size of what a browser gets, minified and gzipped, in bytes, and the files that it is made of. */
async function gzipped(names: string, entry: string): Promise<{size: number; files: string[]}> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: `export ${names} from './src/${entry}.ts'`, resolveDir: project},
    absWorkingDir: project,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [chooseLua],
  })
  const used = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
  return {
    size: gzipSync(outputFiles[0]?.contents ?? '', {level: 9}).length,
    files: used.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([file]) => file),
  }
}

const data = 'infoboxes, navboxes, references, citations, categories, sections, tables, links, media, coordinates'

/** Sizes that bundles must stay under, kB of 1000 bytes. The core is all but HTML, `toWikitext` and Lua. */
describe.each([
  ['the core', `{parse, expand, ${data}, toMarkdown, toMdast, toText, toJson}`, 'index', 150],
  ['parse and toMarkdown', '{parse, toMarkdown}', 'index', 135],
  ['parse', '{parse}', 'index', 110],
  ['everything of the main entry', '*', 'index', 185],
  // a fifth of it are the random numbers that two of mw.hash's algorithms are made of
  ['Lua', '*', 'lua', 135],
])('%s in a browser', (what, names, entry, limit) => {
  it(`takes less than ${limit} kB, gzipped, and has no data of other languages`, async () => {
    const {size, files} = await gzipped(names, entry)
    console.info(`${what}: ${(size / 1000).toFixed(1)} kB gzipped`)
    expect(files).toContain('src/site/title.ts')
    expect(
      files.filter((file) => /language\/data\/(?:date|language)-names|site\/data\/languages|\/yaml\//.test(file)),
    ).toEqual([])
    expect(files.some((file) => file.startsWith('src/lua/'))).toBe(entry === 'lua')
    expect(size / 1000).toBeLessThan(limit)
  })
})
