import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build, type Plugin} from 'esbuild'
import {describe, expect, it} from 'vitest'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** Leaves Lua and Scribunto's libraries out, to see what they take. */
const withoutLua: Plugin = {
  name: 'without-lua',
  setup({onLoad}) {
    onLoad({filter: /\/src\/lua\//}, () => ({contents: 'module.exports = {}', loader: 'js'}))
  },
}

/** Size of what a browser gets, minified and gzipped, in bytes, and the files that it is made of. */
async function gzipped(names: string, plugins: Plugin[] = []): Promise<{size: number; files: string[]}> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: `export ${names} from './src/index.ts'`, resolveDir: project},
    absWorkingDir: project,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
    plugins,
  })
  const used = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
  return {
    size: gzipSync(outputFiles[0]?.contents ?? '', {level: 9}).length,
    files: used.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([file]) => file),
  }
}

/** Sizes that the core must stay under, kB of 1000 bytes. Lua with Scribunto's libraries is a third of it. */
describe.each([
  ['everything', '*', [], 255],
  ['everything but Lua', '*', [withoutLua], 180],
  ['parse and toMarkdown', '{parse, toMarkdown}', [], 210],
  ['parse', '{parse}', [], 185],
])('%s in a browser', (what, names, plugins, limit) => {
  it(`takes less than ${limit} kB, gzipped, and has no data of other languages`, async () => {
    const {size, files} = await gzipped(names, plugins)
    console.info(`${what}: ${(size / 1000).toFixed(1)} kB gzipped`)
    expect(files).toContain('src/pipeline.ts')
    expect(
      files.filter((file) => /language\/data\/(?:date|language)-names|site\/data\/languages|\/yaml\//.test(file)),
    ).toEqual([])
    expect(size / 1000).toBeLessThan(limit)
  })
})
