// What the benchmarks work on: the corpora beside the project, or where they are missing the project's own small wiki.
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {openDump} from 'wikast/dump'

/** The path of a corpus, or `undefined` where it is missing. */
export function corpus(name) {
  const path = fileURLToPath(new URL(`../../shared/corpora/${name}`, import.meta.url))
  return existsSync(path) ? path : undefined
}

/** All pages of a dump. */
export async function readPages(dump) {
  const pages = []
  for await (const page of dump) pages.push(page)
  return pages
}

/** 205 big articles of the English Wikipedia; without the corpus 200 times an article of the project's own. */
export async function articles() {
  const path = corpus('enwiki-205.xml.bz2')
  if (path !== undefined) return readPages(await openDump(path))
  const pages = await readPages(await openDump(fixture()))
  return Array.from({length: 200}, () => pages[0])
}

/** Every twelfth page: all would take a slow parser half a minute a round. */
export function everySo(pages) {
  return pages.filter((_, index) => index % 12 === 0)
}

/** The path of the small wiki. */
export function fixture() {
  return fileURLToPath(new URL('../fixtures/dump/skywiki.xml', import.meta.url))
}
