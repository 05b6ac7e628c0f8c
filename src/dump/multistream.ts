import {createReadStream} from 'node:fs'
import type {Page} from '../site/page.js'
import {bunzip2} from './bzip2.js'
import {DecompressError} from './error.js'
import type {IndexEntry} from './multistream-index.js'
import {type ReadDumpOptions, readDump} from './read.js'
import {unreadable} from './source.js'

/** Longer than the head of any dump: the largest wikis' heads have some 3 kB. */
const MAX_HEAD = 1024 * 1024
const HEAD_END = '</siteinfo>'
const CHUNK = 64 * 1024

/**
 * Reads one page out of a multistream dump: its head, and the bzip2 stream in which the page is, about a hundred pages. What stands before
 * and behind that stream is not read.
 *
 * Format: bzip2 streams behind each other, the first with the dump's head, the last with its end, each other one with whole pages
 * (meta.wikimedia.org/wiki/Data_dumps/Dump_format).
 *
 * @param path - the dump's file
 * @param entry - the line of the dump's index
 * @throws {DecompressError} with the code `index` where the page is not where the index says
 */
export async function readIndexedPage(
  path: string,
  entry: IndexEntry,
  options: ReadDumpOptions & {signal?: AbortSignal | undefined},
): Promise<Page> {
  const {signal, ...readOptions} = options
  const head = await readHead(path, signal)
  if (!(await isStreamStart(path, entry.offset))) throw elsewhere(entry)
  let whole = false
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield head
    yield* bunzip2(bytesFrom(path, entry.offset, signal), 1)
    whole = true
  }
  try {
    for await (const part of readDump(chunks(), readOptions)) {
      if (part.type === 'page' && part.page.title === entry.title) return part.page
    }
  } catch (error) {
    signal?.throwIfAborted()
    // Behind its pages a stream ends without the end of the dump.
    const ended = whole && error instanceof DecompressError && error.code === 'truncated'
    if (!ended) throw error
  }
  throw elsewhere(entry)
}

function elsewhere({title, offset}: IndexEntry): DecompressError {
  return new DecompressError('index', `not the index of this dump: "${title}" is not at byte ${offset} of it`)
}

/** The dump's head, to the end of `<siteinfo>`. */
async function readHead(path: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  let head = Buffer.alloc(0)
  if (!(await isStreamStart(path, 0))) throw new DecompressError('index', 'an index is for dumps packed with bzip2')
  for await (const chunk of bunzip2(bytesFrom(path, 0, signal), 1)) {
    head = Buffer.concat([head, chunk])
    const end = head.indexOf(HEAD_END)
    if (end >= 0) return head.subarray(0, end + HEAD_END.length)
    if (head.length > MAX_HEAD) break
  }
  throw new DecompressError(
    'index',
    'an index is for multistream dumps, and the first bzip2 stream of this one has no <siteinfo>',
  )
}

async function isStreamStart(path: string, offset: number): Promise<boolean> {
  let start = ''
  for await (const chunk of createReadStream(path, {start: offset, end: offset + 3})) start += chunk.toString('latin1')
  return /^BZh[1-9]$/.test(start)
}

async function* bytesFrom(path: string, start: number, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, {start, highWaterMark: CHUNK, ...(signal === undefined ? {} : {signal})})
  } catch (error) {
    signal?.throwIfAborted()
    throw unreadable(error)
  }
}
