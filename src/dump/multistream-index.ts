import {stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {DecompressError} from './error.js'

/** A line of the index of a multistream dump: `600:10:AccessibleComputing`. */
export interface IndexEntry {
  /** Where in the dump's file the bzip2 stream with the page begins, in bytes. */
  offset: number
  /** The page's id. */
  id: number
  /** Full title. */
  title: string
}

/** Longer than any line can be: a title has 255 bytes, which may all be written as entities. */
const MAX_LINE = 4096
const NEW_LINE = 10

/** How an index may be packed; unpacked it is read fastest. */
const PACKED = ['', '.bz2', '.gz', '.xz', '.zst']

/**
 * The index that stands beside a dump: of `X-multistream.xml.bz2` it is called `X-multistream-index.txt.bz2`, of the part
 * `X-multistream3.xml-p1p2.bz2` `X-multistream-index3.txt-p1p2.bz2`, of another `X.xml.bz2` `X-index.txt`; packed in any way, or not.
 */
export async function findIndex(dump: string): Promise<string | undefined> {
  for (const name of indexNames(basename(dump))) {
    const path = join(dirname(dump), name)
    const info = await stat(path).catch(() => undefined)
    if (info?.isFile() === true) return path
  }
  return undefined
}

function indexNames(dump: string): string[] {
  if (!dump.endsWith('.bz2')) return []
  const name = dump.slice(0, -4)
  const names = [
    name.replace(/multistream(\d*)\.xml/, 'multistream-index$1.txt'),
    name.replace(/\.xml(-p\d+p\d+)?$/, '-index.txt$1'),
  ]
  return names.filter((index) => index !== name).flatMap((index) => PACKED.map((packed) => index + packed))
}

/**
 * Looks for a title in an index, line by line; the first one counts. In bounded memory.
 *
 * @param chunks - the index, unpacked
 * @param title - as the wiki writes it
 * @throws {DecompressError} where it is no index
 */
export async function findInIndex(chunks: AsyncIterable<Uint8Array>, title: string): Promise<IndexEntry | undefined> {
  const needles = spellings(title).map((text) => Buffer.from(`:${text}\n`))
  let rest: Uint8Array = new Uint8Array(0)
  let checked = false
  const look = (lines: Buffer): IndexEntry | undefined => {
    if (!checked) checkFirstLine(lines)
    checked = true
    for (const needle of needles) {
      const entry = findLine(lines, needle)
      if (entry !== undefined) return {...entry, title}
    }
    return undefined
  }
  for await (const chunk of chunks) {
    const text = Buffer.concat([rest, chunk])
    const end = text.lastIndexOf(NEW_LINE) + 1
    const entry = end > 0 ? look(text.subarray(0, end)) : undefined
    if (entry !== undefined) return entry
    rest = text.subarray(end)
    if (rest.length > MAX_LINE) throw notAnIndex(rest)
  }
  return rest.length > 0 ? look(Buffer.concat([rest, Buffer.from('\n')])) : undefined
}

/** Wikimedia's indexes take titles out of the dump as they stand there, with entities. */
function spellings(title: string): string[] {
  const escaped = title
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  return [...new Set([title, escaped, escaped.replaceAll("'", '&#039;')])]
}

/** The first line that ends in `:TITLE\n` and has nothing else in its title. */
function findLine(lines: Buffer, needle: Buffer): Pick<IndexEntry, 'offset' | 'id'> | undefined {
  for (let at = lines.indexOf(needle); at > 0; at = lines.indexOf(needle, at + 1)) {
    const start = lines.lastIndexOf(NEW_LINE, at - 1) + 1
    const [, offset, id] = /^(\d+):(\d+)$/.exec(lines.toString('latin1', start, at)) ?? []
    if (offset !== undefined) return {offset: Number(offset), id: Number(id)}
  }
  return undefined
}

function checkFirstLine(lines: Buffer): void {
  if (!/^\d+:\d+:/.test(lines.toString('latin1', 0, 64))) throw notAnIndex(lines)
}

function notAnIndex(bytes: Uint8Array): DecompressError {
  const [start = ''] = Buffer.from(bytes.subarray(0, 40)).toString().split('\n')
  return new DecompressError(
    'format',
    `not the index of a multistream dump: it has ${JSON.stringify(start)} for offset:id:title`,
  )
}
