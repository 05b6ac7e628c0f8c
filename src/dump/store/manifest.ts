import {readdir, readFile, rename, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {DumpSiteinfo} from '../../site/dump-siteinfo.js'
import {StoreError, systemReason} from './error.js'
import type {PageCounts} from './statistics.js'

/** The version of stores that this code writes and reads. It changes with the records and the database. */
const STORE_VERSION = 1

/** Of which pages a store has the text, `templates`: only those that others need, see `BuildStoreOptions`. */
export type StoredText = 'all' | 'templates'

/** What a store holds. */
export interface StoreSummary extends PageCounts {
  /** Of which pages there is a text. */
  text: StoredText
  /** How many pages have a text here. */
  texts: number
  /** Pages that were left out, since no page can have such a title. */
  skipped: number
  /** Bytes on the disk. */
  size: number
  /** When it was built, ISO 8601. */
  created: string
  /** Name of the dump's file. */
  dump: string
  /** Why the dump could not be read to its end, where that is so: pages are missing here. */
  incomplete?: string
}

/** The manifest of a store: `store.json`. It is written last, so a folder without one is no whole store. */
export interface Manifest {
  format: typeof FORMAT
  version: number
  siteinfo: DumpSiteinfo
  summary: StoreSummary
  data: DataFile
}

/** The database of a store, in its folder. */
export interface DataFile {
  /** Each build has a name of its own: who has the former one open goes on reading it. */
  file: string
  size: number
  /** CRC-32 of the whole file, 8 hexadecimal digits. */
  crc32: string
  /** The same of its first {@link HEAD_SIZE} bytes: LMDB ends the process where it meets damage there. */
  head: string
}

/** LMDB's two pages of what it has to know of the rest, whatever the size of pages. */
export const HEAD_SIZE = 1 << 16

const FORMAT = 'wikast-store'
/** The manifest's file. */
export const MANIFEST = 'store.json'
/** The folder of what modules were compiled to. */
export const SCRIPTS = 'wikast-scripts'
const DATA_FILE = /^pages-[0-9a-f]+\.mdb$/

/** Whether a file in a store's folder is, or was, a part of a store. */
export function isStoreFile(name: string): boolean {
  return name.startsWith(MANIFEST) || name === SCRIPTS || /^pages-[0-9a-f]+\.(?:mdb|building)(?:-lock)?$/.test(name)
}

/** Puts a manifest into a folder, in one step: from then on the store is this one. */
export async function writeManifest(path: string, manifest: Omit<Manifest, 'format' | 'version'>): Promise<void> {
  const temporary = join(path, `${MANIFEST}.tmp`)
  const content: Manifest = {format: FORMAT, version: STORE_VERSION, ...manifest}
  await writeFile(temporary, `${JSON.stringify(content, undefined, 2)}\n`, {flush: true})
  await rename(temporary, join(path, MANIFEST))
}

/**
 * Reads the manifest of a store.
 *
 * @throws {StoreError} where there is none, or none that can be used
 */
export async function readManifest(path: string): Promise<Manifest> {
  let text: string
  try {
    text = await readFile(join(path, MANIFEST), 'utf8')
  } catch (error) {
    throw await withoutManifest(path, error)
  }
  let content: Partial<Manifest> | null
  try {
    content = JSON.parse(text)
  } catch (error) {
    throw new StoreError('damaged', path, 'the store is damaged: its store.json is no JSON', error)
  }
  if (content?.format !== FORMAT) throw new StoreError('format', path, 'not a page store')
  if (content.version !== STORE_VERSION) {
    const reason = `a page store of version ${content.version}, but this is wikast for version ${STORE_VERSION}: build it again`
    throw new StoreError('version', path, reason)
  }
  if (!isManifest(content)) {
    throw new StoreError('damaged', path, 'the store is damaged: its store.json does not say all that it should')
  }
  return content
}

async function withoutManifest(path: string, error: unknown): Promise<StoreError> {
  const {code} = error as NodeJS.ErrnoException
  const info = await stat(path).catch(() => undefined)
  if (code === 'ENOENT' && info === undefined) return new StoreError('missing', path, 'no such page store')
  if (code === 'ENOTDIR') {
    const reason = info === undefined ? 'no such page store' : 'not a page store: a store is a folder'
    return new StoreError(info === undefined ? 'missing' : 'format', path, reason)
  }
  if (code !== 'ENOENT') return new StoreError('unreadable', path, systemReason(error), error)
  const names = await readdir(path).catch((): string[] => [])
  if (names.some(isStoreFile)) {
    return new StoreError('incomplete', path, 'the page store was not built to its end: build it again')
  }
  return new StoreError('format', path, 'not a page store')
}

function isManifest(content: Partial<Manifest>): content is Manifest {
  const {data, siteinfo, summary} = content
  return (
    Array.isArray(siteinfo?.namespaces) &&
    typeof summary?.pages === 'number' &&
    typeof summary.articles === 'number' &&
    typeof summary.namespaces === 'object' &&
    typeof data?.size === 'number' &&
    typeof data.crc32 === 'string' &&
    typeof data.head === 'string' &&
    typeof data.file === 'string' &&
    DATA_FILE.test(data.file)
  )
}
