import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
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
    async *[Symbol.asyncIterator]() {
      yield* pages
    },
  }
}

export async function pagesOf(path: string): Promise<Page[]> {
  return collect(await openDump(path))
}
