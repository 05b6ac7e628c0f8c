import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {type Dump, openDump} from '../../../src/dump/open.js'
import type {Page} from '../../../src/site/page.js'
import {collect, dumpXml} from '../helpers.js'

/** The project's own small dump. */
export const skywiki = fileURLToPath(new URL('../../../fixtures/dump/skywiki.xml', import.meta.url))

export function temporaryFolder(): {path: (name: string) => string; remove: () => void} {
  const folder = mkdtempSync(join(tmpdir(), 'wikast-store-'))
  return {path: (name) => join(folder, name), remove: () => rmSync(folder, {recursive: true})}
}

/** A dump of one reading. */
export function dumpOf(pages: string): Promise<Dump> {
  return openDump(Readable.from([Buffer.from(dumpXml(pages))]))
}

/** A dump that was never a file, for what no XML can hold. */
export async function madeDump(pages: Iterable<Page> | AsyncIterable<Page>): Promise<Dump> {
  const {path, site, siteinfo, version} = await dumpOf('')
  return {
    path,
    site,
    siteinfo,
    version,
    index: undefined,
    page: async () => undefined,
    async *[Symbol.asyncIterator]() {
      yield* pages
    },
  }
}

export async function pagesOf(path: string): Promise<Page[]> {
  return collect(await openDump(path))
}

const project = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * A program as other threads and processes can load it, which do not know TypeScript. It stands where it finds the packages.
 *
 * @param source - imports are relative to the project's folder
 */
export function bundledProgram(name: string, source: string): {path: Promise<string>; remove: () => void} {
  const file = join(project, 'node_modules', `.wikast-test-${process.pid}-${name}.mjs`)
  const made = build({
    stdin: {contents: source, resolveDir: project, sourcefile: `${name}.ts`, loader: 'ts'},
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: file,
    logLevel: 'error',
  })
  return {path: made.then(() => file), remove: () => rmSync(file, {force: true})}
}
