import {execFile} from 'node:child_process'
import {chmod, copyFile, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const project = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

interface Example {
  heading: string
  language: string
  code: string
  output: string
}

/** The examples of the README: a block of `js` or `sh`, and the block of `text` behind it. */
function examples(readme: string): Example[] {
  const found: Example[] = []
  let heading = ''
  for (const [, title, info = '', code = ''] of readme.matchAll(/^#+ (.*)$|^```(.*)\n([\s\S]*?)^```$/gm)) {
    if (title !== undefined) heading = title
    else if (info === 'js' || info === 'sh') found.push({heading, language: info, code, output: ''})
    else if (info === 'text') (found.at(-1) as Example).output = code
  }
  return found
}

const readme = await readFile(join(project, 'README.md'), 'utf8')
const all = examples(readme)
let folder: string

/** Bundles a file against the sources, so that no build is needed. */
async function bundle(name: string, entry: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [entry],
    absWorkingDir: project,
    nodePaths: [join(project, 'node_modules')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: {
      wikast: join(project, 'src/index.ts'),
      'wikast/capture': join(project, 'src/capture.ts'),
      'wikast/dump': join(project, 'src/dump.ts'),
      'wikast/bulk': join(project, 'src/bulk.ts'),
      'wikast/unified': join(project, 'src/unified.ts'),
      'wikast/builders': join(project, 'src/builders.ts'),
      'wikast/wikiparser': join(project, 'src/wikiparser.ts'),
    },
    logLevel: 'silent',
  })
  return outfile
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wikast-readme-'))
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'))
  await copyFile(join(project, 'fixtures/dump/skywiki.xml'), join(folder, 'skywiki.xml'))
  const cli = await bundle('cli', 'src/cli/main.ts')
  await copyFile(await bundle('worker', 'src/bulk/worker/bulk-worker.ts'), join(folder, 'bulk-worker.js'))
  await writeFile(join(folder, 'wikast'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`)
  await chmod(join(folder, 'wikast'), 0o755)
})

afterAll(() => rm(folder, {recursive: true, force: true}))

describe('the examples of the README', () => {
  it('are there', () => {
    expect(all.length).toBeGreaterThanOrEqual(7)
    for (const example of all) expect(example.output, example.heading).not.toBe('')
  })

  it.each(all.map((example, index) => [example.heading, index, example] as const))(
    '%s (%i)',
    async (_, index, {language, code, output}) => {
      const file = join(folder, `example-${index}.js`)
      await writeFile(file, code)
      const {stdout} =
        language === 'js'
          ? await run(process.execPath, [await bundle(`example-${index}`, file)], {cwd: folder})
          : await run('sh', ['-ec', code], {
              cwd: folder,
              env: {...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`},
            })
      expect(stdout).toBe(output)
    },
  )

  it('link to files that are there', async () => {
    const prose = readme.replace(/^```[\s\S]*?^```$/gm, '')
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] as string)
    expect(links).toContain('LICENSE')
    for (const link of links) await expect(readFile(join(project, link), 'utf8'), link).resolves.not.toBe('')
  })
})
