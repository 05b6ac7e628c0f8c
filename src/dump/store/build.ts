import {randomBytes} from 'node:crypto'
import {open, readdir, rm, rmdir, stat} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {RootDatabase} from 'lmdb'
import type {Page} from '../../site/page.js'
import {redirectTarget} from '../../site/redirect.js'
import type {SiteConfig} from '../../site/types.js'
import {DumpError} from '../error.js'
import {makeFolder} from '../make-folder.js'
import type {Dump} from '../open.js'
import {checksum} from './checksum.js'
import {StoreError, systemReason} from './error.js'
import {
  type DataFile,
  HEAD_SIZE,
  isStoreFile,
  SCRIPTS,
  type StoredText,
  type StoreSummary,
  writeManifest,
} from './manifest.js'
import {isKey, type PageRecord, toRecord} from './record.js'
import {countPage, noPages} from './statistics.js'

/** How to build a store. */
export interface BuildStoreOptions {
  /**
   * `all` (default): every page can be read from the store. `templates`: only what pages need of others has its text stored, of
   * all else there is the title: templates, modules, messages of the interface, categories, redirects of every namespace.
   */
  text?: StoredText
  /** What becomes of a dump that breaks off: no store, and its error is thrown (default), or a store of what could be read. */
  incomplete?: 'reject' | 'keep'
  /** Told how many pages were read, after each. */
  onPage?: (pages: number) => void
}

const MESSAGE = 8
const TEMPLATE = 10
const CATEGORY = 14
const MODULE = 828
const KEPT_NAMESPACES: ReadonlySet<number> = new Set([MESSAGE, TEMPLATE, CATEGORY, MODULE])

/** Pages, and UTF-16 units of text, that are written in one go. Two such batches are in memory at once. */
const BATCH_PAGES = 1000
const BATCH_SIZE = 1 << 22

/**
 * Builds a page store of a dump: a folder, from which `openStore` gives the pages by title. It is built beside what is there and
 * becomes the store only when it is whole: a former store can be read meanwhile, and stays where this fails. Memory does not grow with the
 * dump. Two builds of one store at once disturb each other.
 *
 * The store knows what the dump's pages say. How many pages are in a category is not among it, nor how many users there are.
 *
 * @param path - the folder; it is made, a store that is there is replaced
 * @throws {StoreError} where there is something else already, or it can not be written
 * @throws {DumpError} where the dump can not be read to its end, unless that is to be kept; the reason of the dump's signal
 *
 * @example
 * const summary = await buildStore(await openDump('ltgwiki.xml.bz2'), 'ltgwiki.store')
 * console.log(summary.pages, summary.articles)
 */
export async function buildStore(dump: Dump, path: string, options: BuildStoreOptions = {}): Promise<StoreSummary> {
  const made = await prepareFolder(path)
  const name = `pages-${randomBytes(6).toString('hex')}`
  const building = join(path, `${name}.building`)
  const buildingFiles = [`${name}.building`, `${name}.building-lock`]
  const file = `${name}.mdb`
  try {
    const filled = await writing(path, () => fill(dump, building, join(path, file), options))
    return await writing(path, async () => {
      const data = await describeData(path, file)
      const summary: StoreSummary = {...filled, size: data.size, created: new Date().toISOString()}
      await writeManifest(path, {siteinfo: dump.siteinfo, summary, data})
      await removeFiles(path, buildingFiles)
      await removeOthers(path, file)
      await removeScripts(path)
      return summary
    })
  } catch (error) {
    await removeFiles(path, [file, ...buildingFiles])
    if (made) await rmdir(path).catch(() => {})
    throw error
  }
}

/** @returns whether the folder was made */
async function prepareFolder(path: string): Promise<boolean> {
  let names: string[]
  try {
    names = await readdir(path)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR') throw new StoreError('exists', path, 'a file is there, a store is a folder', error)
    if (code !== 'ENOENT') throw new StoreError('unwritable', path, systemReason(error), error)
    await writing(path, () => makeFolder(path))
    return true
  }
  if (!names.every(isStoreFile)) throw new StoreError('exists', path, 'the folder has files that are no page store')
  await removeFiles(
    path,
    names.filter((name) => name.includes('.building')),
  )
  return false
}

/** Fills a database with the dump's pages, in any order, and copies it: the copy is in order and a third smaller. */
async function fill(
  dump: Dump,
  building: string,
  target: string,
  options: BuildStoreOptions,
): Promise<Omit<StoreSummary, 'size' | 'created'>> {
  const {open: openDatabase} = await import('lmdb')
  const database: RootDatabase<PageRecord | null, string> = openDatabase({
    path: building,
    ...databaseOptions,
    overlappingSync: false,
    // What is half built is of no use after a crash.
    noSync: true,
  })
  try {
    const summary = await writePages(dump, database, options)
    await database.backup(target, true)
    await flush(target)
    return summary
  } finally {
    await database.close()
  }
}

/** How the database is to be opened, for writing as for reading. */
export const databaseOptions = {noSubdir: true, compression: true, encoding: 'msgpack', maxReaders: 1024} as const

async function writePages(
  dump: Dump,
  database: RootDatabase<PageRecord | null, string>,
  options: BuildStoreOptions,
): Promise<Omit<StoreSummary, 'size' | 'created'>> {
  const {text = 'all', incomplete = 'reject', onPage} = options
  const counts = noPages()
  const summary: Omit<StoreSummary, 'size' | 'created'> = {
    dump: basename(dump.path),
    text,
    texts: 0,
    skipped: 0,
    ...counts,
  }
  const writer = new BatchWriter(database)
  try {
    for await (const page of dump) {
      if (!isKey(page.title)) {
        summary.skipped++
        continue
      }
      const redirect = isRedirect(dump.site, page)
      countPage(summary, page, redirect, dump.site)
      const kept = text === 'all' || redirect || KEPT_NAMESPACES.has(page.namespace)
      if (kept) summary.texts++
      await writer.put(page.title, kept ? toRecord(page) : null)
      onPage?.(summary.pages)
    }
  } catch (error) {
    if (incomplete !== 'keep' || !(error instanceof DumpError)) throw error
    summary.incomplete = error.message
  } finally {
    await writer.end()
  }
  return summary
}

/** Writes in batches, one of which is on its way while the next is gathered. */
class BatchWriter {
  readonly #database: RootDatabase<PageRecord | null, string>
  #puts: Array<Promise<boolean>> = []
  #size = 0
  #sent: Promise<unknown> = Promise.resolve()

  constructor(database: RootDatabase<PageRecord | null, string>) {
    this.#database = database
  }

  async put(title: string, record: PageRecord | null): Promise<void> {
    this.#puts.push(this.#database.put(title, record))
    this.#size += record?.[0].length ?? 0
    if (this.#puts.length >= BATCH_PAGES || this.#size >= BATCH_SIZE) await this.#send()
  }

  async end(): Promise<void> {
    await this.#send()
    await this.#sent
  }

  async #send(): Promise<void> {
    const before = this.#sent
    this.#sent = Promise.all(this.#puts)
    // Awaited by the next call; until then a failure must not count as unhandled.
    this.#sent.catch(() => {})
    this.#puts = []
    this.#size = 0
    await before
  }
}

function isRedirect(site: SiteConfig, page: Page): boolean {
  return page.redirect !== undefined || (page.model === 'wikitext' && redirectTarget(site, page.text) !== undefined)
}

async function describeData(path: string, file: string): Promise<DataFile> {
  const target = join(path, file)
  const {size} = await stat(target)
  return {file, size, crc32: await checksum(target), head: await checksum(target, HEAD_SIZE)}
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}

/** The files of the store that was there before. Who reads them goes on; where the system does not allow that, they stay. */
async function removeOthers(path: string, file: string): Promise<void> {
  const names = await readdir(path)
  await removeFiles(
    path,
    names.filter((name) => name.startsWith('pages-') && isStoreFile(name) && !name.startsWith(file)),
  )
}

/** What the former store's modules were compiled to. */
async function removeScripts(path: string): Promise<void> {
  await rm(join(path, SCRIPTS), {recursive: true, force: true}).catch(() => {})
}

async function removeFiles(path: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(path, name), {force: true}).catch(() => {})
}

/** Makes a {@link StoreError} of what the disk says. */
async function writing<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const code = (error as {code?: unknown} | null)?.code
    const fromSystem = typeof code === 'number' || (typeof code === 'string' && /^E[A-Z]+$/.test(code))
    if (!(error instanceof Error) || !fromSystem) throw error
    throw new StoreError('unwritable', path, systemReason(error), error)
  }
}
