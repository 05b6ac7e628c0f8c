import {createReadStream} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {crc32} from 'node:zlib'
import {type MapEntry, mapPath} from './file-name.js'
import {isPageEntry} from './ledger.js'
import {readLedger} from './run/ledger-file.js'

/** Files that are read at once. */
const AT_ONCE = 32
/** Of so many files that are not as written is remembered which, since a later line may be of the same file. */
const REMEMBERED = 1000

/** What to check of a folder of pages. */
export interface FilesCheck {
  /** The folder. */
  path: string
  ledger: string
  signal?: AbortSignal | undefined
  /** Told what is wrong. */
  onProblem(problem: string): void
}

/**
 * Checks a folder of pages: that its map has the pages that the ledger calls converted, in that order, and that each file has the size and the
 * checksum that the map says. Of a page that stands in the dump more than once under one name, the last is in the file.
 *
 * @returns how many files were compared
 */
export async function verifyFiles({path, ledger, signal, onProblem}: FilesCheck): Promise<number> {
  const map = mapPath(path)
  const wrong = new Map<string, string>()
  const pages = convertedTitles(ledger)
  let files = 0
  try {
    for await (const entries of inGroups(readMap(map), AT_ONCE)) {
      signal?.throwIfAborted()
      const found = await Promise.all(entries.map((entry) => problemOf(join(path, entry.file), entry)))
      for (const [i, {file, title}] of entries.entries()) {
        const problem = found[i]
        files++
        if (problem === undefined) wrong.delete(file)
        else if (wrong.size < REMEMBERED) wrong.set(file, problem)
        else onProblem(problem)
        const {value} = await pages.next()
        if (value === title) continue
        onProblem(
          `${map}: line ${files} is of "${title}", the ledger has ${value === undefined ? 'no page' : `"${value}"`}`,
        )
        return files
      }
    }
    let more = 0
    while ((await pages.next()).done !== true) more++
    if (more > 0) onProblem(`${map}: it has ${files} pages, the ledger ${files + more}`)
  } catch (error) {
    signal?.throwIfAborted()
    onProblem(`${map}: ${(error as Error).message}`)
  } finally {
    await pages.return(undefined)
    for (const problem of wrong.values()) onProblem(problem)
  }
  return files
}

async function* convertedTitles(ledger: string): AsyncGenerator<string, undefined> {
  for await (const entry of readLedger(ledger)) {
    if (isPageEntry(entry) && entry.status === 'converted') yield entry.title
  }
}

async function* readMap(path: string): AsyncGenerator<MapEntry> {
  const stream = createReadStream(path)
  try {
    for await (const line of createInterface({input: stream, crlfDelay: Number.POSITIVE_INFINITY})) {
      yield JSON.parse(line) as MapEntry
    }
  } finally {
    stream.destroy()
  }
}

async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = []
  for await (const item of items) {
    group.push(item)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

async function problemOf(place: string, {bytes, crc32: expected}: MapEntry): Promise<string | undefined> {
  try {
    const content = await readFile(place)
    if (content.length !== bytes) return `${place}: it has ${content.length} bytes, not ${bytes}`
    return crc32(content).toString(16).padStart(8, '0') === expected
      ? undefined
      : `${place}: its checksum is not ${expected}`
  } catch (error) {
    return `${place}: ${(error as Error).message}`
  }
}
