import {rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {chooseLua} from '../package/choose-lua.js'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** Where the built command line and the start of its workers are, for the time of the tests. */
export const built = fileURLToPath(new URL('../../node_modules/.cache/wikast-test/', import.meta.url))

/** Builds what runs in threads and processes of their own: they can not load the sources. */
export async function setup(): Promise<void> {
  await build({
    entryPoints: {
      cli: 'src/cli/main.ts',
      bulk: 'src/bulk.ts',
      'bulk-worker': 'src/bulk/worker/bulk-worker.ts',
    },
    absWorkingDir: project,
    outdir: built,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    plugins: [chooseLua],
    logLevel: 'silent',
  })
}

export async function teardown(): Promise<void> {
  await rm(built, {recursive: true, force: true})
}
