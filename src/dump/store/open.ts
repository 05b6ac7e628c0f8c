import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {RootDatabase} from 'lmdb'
import type {DumpSiteinfo} from '../../site/dump-siteinfo.js'
import {siteFromDump} from '../../site/languages.js'
import type {Page, PageSource} from '../../site/page.js'
import type {ScriptCache} from '../../site/script-cache.js'
import type {SiteConfig} from '../../site/types.js'
import {databaseOptions} from './build.js'
import {checksum} from './checksum.js'
import {StoreError, systemReason} from './error.js'
import {HEAD_SIZE, MANIFEST, type Manifest, readManifest, SCRIPTS, type StoreSummary} from './manifest.js'
import {PageCache} from './page-cache.js'
import {fromRecord, isKey, type PageRecord} from './record.js'
import {ScriptFolder} from './script-folder.js'

/** How to open a store. */
export interface OpenStoreOptions {
  /**
   * Whether to read the whole file and compare its checksum, which takes about half a second a gigabyte once it is in memory.
   * Default: only where it has at most 256 MiB; of a bigger one only the size and the first bytes are compared. Damage elsewhere may
   * then end the process when it is met.
   */
  verify?: boolean
}

/** The pages of a wiki on the disk. */
export interface PageStore extends PageSource {
  /** The folder. */
  readonly path: string
  /** The wiki, as the dump's head says and the built-in data of its language. */
  readonly site: SiteConfig
  /** What the dump's head said. */
  readonly siteinfo: DumpSiteinfo
  /** What is in the store. */
  readonly summary: Readonly<StoreSummary>
  /** What `{{NUMBEROFPAGES}}` and its like say. */
  readonly statistics: {readonly pages: number; readonly articles: number; readonly files: number}
  /**
   * The page of that full title, written as the wiki does. `undefined` where there is none, and where its text is not stored.
   * Pages that are asked for often are the same object each time: do not change them.
   *
   * @throws {StoreError} where the store was closed, or is damaged in a place that was not read when it was opened
   */
  get(title: string): Page | undefined
  /** Whether the wiki has a page of that full title, whether or not its text is stored. */
  has(title: string): boolean
  /** Full titles of all pages, or of those that begin so, in the order of their UTF-8. */
  titles(prefix?: string): Iterable<string>
  /** Lets go of the file, after what modules were compiled to was written down beside it. */
  close(): Promise<void>
}

/** A file of up to so many bytes is read whole when it is opened. */
const VERIFIED_SIZE = 1 << 28

/**
 * Opens a page store. Reading is synchronous and goes to memory that all threads and processes share; each opens the store for itself, any
 * number of them at once. LMDB keeps a lock file beside the database; where it may not write one, it does without. What Lua modules are compiled
 * to is kept in the store's folder, for this user and this copy of the store; where it may not be written, they are compiled each time.
 *
 * @throws {StoreError} where there is no store, or none that can be used; `code` says why
 *
 * @example
 * const pages = await openStore('ltgwiki.store')
 * expand('{{Hi}}', {pages, site: pages.site})
 */
export async function openStore(path: string, options: OpenStoreOptions = {}): Promise<PageStore> {
  let manifest = await readManifest(path)
  try {
    await checkData(path, manifest, options.verify)
  } catch (error) {
    // A new store may just have taken the place of that one.
    const again = await readManifest(path)
    if (again.data.file === manifest.data.file) throw error
    manifest = again
    await checkData(path, manifest, options.verify)
  }
  return new LmdbStore(path, manifest, await openData(path, manifest), await openScripts(path))
}

/** What the store's modules were compiled to. What the system says of the manifest differs for each copy of a store. */
async function openScripts(path: string): Promise<ScriptFolder | undefined> {
  try {
    const {ino, ctimeNs} = await stat(join(path, MANIFEST), {bigint: true})
    return ctimeNs === 0n ? undefined : new ScriptFolder(join(path, SCRIPTS), `${ino} ${ctimeNs}`)
  } catch {
    return undefined
  }
}

async function checkData(path: string, {data}: Manifest, verify: boolean | undefined): Promise<void> {
  const file = join(path, data.file)
  try {
    const {size} = await stat(file)
    if (size !== data.size) {
      throw new StoreError(
        'damaged',
        path,
        `the store is damaged: ${data.file} has ${size} bytes instead of ${data.size}`,
      )
    }
    const whole = verify ?? size <= VERIFIED_SIZE
    const found = await (whole ? checksum(file) : checksum(file, HEAD_SIZE))
    if (found !== (whole ? data.crc32 : data.head)) {
      throw new StoreError('damaged', path, `the store is damaged: ${data.file} is not what was written`)
    }
  } catch (error) {
    if (error instanceof StoreError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new StoreError('damaged', path, `the store is damaged: ${data.file} is missing`, error)
    }
    throw new StoreError('unreadable', path, systemReason(error), error)
  }
}

async function openData(path: string, {data}: Manifest): Promise<RootDatabase<PageRecord | null, string>> {
  // a tenth of a second, for those only who have a store
  const {open: openDatabase} = await import('lmdb')
  try {
    return openDatabase({path: join(path, data.file), ...databaseOptions, readOnly: true})
  } catch (error) {
    const {code, message} = error as {code?: unknown; message: string}
    // LMDB's own errors are negative, the system's are not.
    if (typeof code === 'number' && code > 0) throw new StoreError('unreadable', path, message, error)
    throw new StoreError('damaged', path, `the store is damaged: ${message}`, error)
  }
}

class LmdbStore implements PageStore {
  readonly path: string
  readonly site: SiteConfig
  readonly siteinfo: DumpSiteinfo
  readonly summary: Readonly<StoreSummary>
  readonly statistics: PageStore['statistics']
  readonly scriptCache?: ScriptCache
  readonly #cache = new PageCache()
  readonly #scripts: ScriptFolder | undefined
  #database: RootDatabase<PageRecord | null, string> | undefined

  constructor(
    path: string,
    {siteinfo, summary}: Manifest,
    database: RootDatabase<PageRecord | null, string>,
    scripts: ScriptFolder | undefined,
  ) {
    this.path = path
    this.siteinfo = siteinfo
    this.site = siteFromDump(siteinfo)
    this.summary = summary
    const {pages, articles, files} = summary
    this.statistics = {pages, articles, files}
    this.#database = database
    this.#scripts = scripts
    if (scripts) this.scriptCache = scripts
  }

  get(title: string): Page | undefined {
    const known = this.#cache.get(title)
    if (known !== undefined) return known
    const database = this.#open
    if (!isKey(title)) return undefined
    let page: Page
    try {
      const record = database.get(title)
      if (!record) return undefined
      page = fromRecord(title, record)
    } catch (error) {
      throw new StoreError('damaged', this.path, `the store is damaged: "${title}" can not be read`, error)
    }
    this.#cache.add(page)
    return page
  }

  has(title: string): boolean {
    return isKey(title) && this.#open.doesExist(title)
  }

  titles(prefix = ''): Iterable<string> {
    if (prefix === '') return this.#open.getKeys()
    return startingWith(prefix, this.#open.getKeys({start: prefix}))
  }

  async close(): Promise<void> {
    const database = this.#database
    this.#database = undefined
    this.#cache.clear()
    this.#scripts?.close()
    await database?.close()
  }

  get #open(): RootDatabase<PageRecord | null, string> {
    if (this.#database === undefined) throw new StoreError('closed', this.path, 'the store was closed')
    return this.#database
  }
}

/** The keys of an ordered list up to the first one that begins otherwise. */
function* startingWith(prefix: string, keys: Iterable<string>): Iterable<string> {
  for (const key of keys) {
    if (!key.startsWith(prefix)) return
    yield key
  }
}
