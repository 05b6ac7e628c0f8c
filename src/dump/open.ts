import type {Readable} from 'node:stream'
import {VFileMessage} from 'vfile-message'
import type {DumpSiteinfo} from '../site/dump-siteinfo.js'
import {normalTitle} from '../site/normal-title.js'
import type {Page} from '../site/page.js'
import type {SiteConfig} from '../site/types.js'
import {DecompressError, DumpError} from './error.js'
import {readIndexedPage} from './multistream.js'
import {findIndex, findInIndex, type IndexEntry} from './multistream-index.js'
import {type DumpHeader, type DumpPart, readDump, XmlError} from './read.js'
import {decompress, fileSource, type Source, streamSource} from './source.js'

/** How to read a dump. */
export interface DumpOptions {
  /**
   * `latest` (default): each page as readers see it, by its newest revision. `all`: every page has `revisions` too, oldest
   * first; the whole history of one page is then in memory at once.
   */
  revisions?: 'latest' | 'all'
  /** Numbers of the namespaces whose pages are wanted; all by default. */
  namespaces?: Iterable<number>
  /**
   * The index of a multistream dump, for {@link Dump.page}: a path; `false`: none. By default what stands beside the dump under the name that
   * Wikimedia gives it: `X-multistream-index.txt.bz2` beside `X-multistream.xml.bz2`.
   */
  index?: string | false
  /** Ends an iteration with the signal's reason. */
  signal?: AbortSignal
  /** Told what is strange about the dump, such as a page without a title; `ruleId` is a code. */
  onMessage?: (message: VFileMessage) => void
  /** Told how far an iteration has come. */
  onProgress?: (progress: DumpProgress) => void
}

/** How far the reading has come, in bytes of the file as it is on the disk. */
export interface DumpProgress {
  bytesRead: number
  /** 0 where it is not known: a stream. */
  totalBytes: number
}

/**
 * A dump: its pages, in the file's order. Each iteration reads the file anew from the start, a stream can be read once.
 *
 * An iteration that meets damage gives every page before it and then throws one {@link DumpError}.
 */
export interface Dump extends AsyncIterable<Page> {
  /** The path, or `-` for a stream. */
  readonly path: string
  /** The wiki: what the dump says, and the rest from the built-in data of its language. */
  readonly site: SiteConfig
  /** What the dump's head says, as it is. */
  readonly siteinfo: DumpSiteinfo
  /** Schema: `0.11`; `''` where the dump does not say it. */
  readonly version: string
  /** Path of the index that {@link page} uses; `undefined` where there is none. */
  readonly index: string | undefined
  /**
   * Finds a page by its full title, written in any way that the wiki takes. With an index, only that and about a hundred pages are read; else the
   * dump, from its start to the page. The first page of that title counts. For many pages a page store (`buildStore`) is the better way.
   *
   * @returns `undefined` where there is no such page
   * @throws {DumpError} where dump or index can not be read; with the code `index` where they do not belong together
   *
   * @example
   * const dump = await openDump('enwiki-20260101-pages-articles-multistream.xml.bz2')
   * const page = await dump.page('Ada Lovelace')
   */
  page(title: string): Promise<Page | undefined>
}

/**
 * Opens a dump and reads its head.
 *
 * Formats, told by their first bytes: plain XML, gzip, bzip2 (one stream or many), xz, zstd; 7z and lzma through an installed
 * 7-Zip. Schemas 0.3 to 0.11; UTF-8, UTF-16 and what else `TextDecoder` knows. Memory does not grow with the dump's size.
 *
 * @param input - path of the file, or a stream of its bytes
 * @throws {DumpError} where the file can not be read or is not a dump
 *
 * @example
 * const dump = await openDump('ltgwiki.xml.bz2')
 * for await (const page of dump) {
 *   if (page.namespace === 0) console.log(page.title, page.text.length)
 * }
 */
export async function openDump(input: string | Readable, options: DumpOptions = {}): Promise<Dump> {
  const path = typeof input === 'string' ? input : '-'
  let source: Source
  try {
    source = typeof input === 'string' ? await fileSource(input) : streamSource(input)
  } catch (error) {
    throw toDumpError(error, path, undefined)
  }
  // The messages of the head would come again with each iteration.
  const first = readParts(source, source.repeatable ? {} : options)
  const {value} = await first.next()
  const header = (value as DumpPart & {type: 'header'}).header
  if (source.repeatable) await first.return(undefined)
  return new OpenDump(source, header, {
    options,
    rest: source.repeatable ? undefined : first,
    index: await indexOf(source, options.index),
  })
}

async function indexOf({file, path}: Source, index: string | false | undefined): Promise<string | undefined> {
  if (index === false) return undefined
  if (index !== undefined) {
    if (file === undefined)
      throw new DumpError('unsupported', path, 'an index helps only with a file, not with a stream')
    return index
  }
  return file === undefined ? undefined : findIndex(file)
}

interface OpenDumpParts {
  options: DumpOptions
  rest: AsyncGenerator<DumpPart> | undefined
  index: string | undefined
}

class OpenDump implements Dump {
  readonly #source: Source
  readonly #options: DumpOptions
  /** Of a stream: what comes behind the head. */
  #rest: AsyncGenerator<DumpPart> | undefined
  readonly path: string
  readonly site: SiteConfig
  readonly siteinfo: DumpSiteinfo
  readonly version: string
  readonly index: string | undefined

  constructor(source: Source, header: DumpHeader, {options, rest, index}: OpenDumpParts) {
    this.#source = source
    this.#options = options
    this.#rest = rest
    this.index = index
    this.path = source.path
    this.site = header.site
    this.siteinfo = header.siteinfo
    this.version = header.version
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Page> {
    for await (const part of this.#parts(this.#options)) if (part.type === 'page') yield part.page
  }

  async page(title: string): Promise<Page | undefined> {
    const wanted = normalTitle(this.site, title)
    if (this.index !== undefined && this.#source.file !== undefined) {
      return this.#indexedPage(wanted, this.index, this.#source.file)
    }
    const {namespaces: _, ...options} = this.#options
    for await (const part of this.#parts(options)) {
      if (part.type !== 'page') continue
      if (part.page.title === wanted || normalTitle(this.site, part.page.title) === wanted) return part.page
    }
    return undefined
  }

  async #indexedPage(title: string, index: string, dump: string): Promise<Page | undefined> {
    const {signal, revisions} = this.#options
    const entry = await lookUp(index, title, signal)
    if (entry === undefined) return undefined
    try {
      return await readIndexedPage(dump, entry, {revisions, signal})
    } catch (error) {
      throw toDumpError(error, error instanceof DecompressError && error.code === 'index' ? index : dump, undefined)
    }
  }

  #parts(options: DumpOptions): AsyncGenerator<DumpPart> {
    if (this.#source.repeatable) return readParts(this.#source, options)
    const rest = this.#rest
    this.#rest = undefined
    if (rest === undefined) throw new DumpError('consumed', this.path, 'a stream can be read only once')
    return rest
  }
}

/** The line of a title in an index. */
async function lookUp(path: string, title: string, signal: AbortSignal | undefined): Promise<IndexEntry | undefined> {
  let bytesRead = 0
  try {
    const chunks = decompress(await fileSource(path), {
      signal,
      onRead(count) {
        bytesRead = count
      },
      onCompression() {},
    })
    return await findInIndex(chunks, title)
  } catch (error) {
    signal?.throwIfAborted()
    throw toDumpError(error, path, bytesRead)
  }
}

async function* readParts(source: Source, options: DumpOptions): AsyncGenerator<DumpPart> {
  const {signal, onMessage, onProgress} = options
  signal?.throwIfAborted()
  let bytesRead = 0
  let plain = false
  const chunks = decompress(source, {
    signal,
    onRead(count) {
      bytesRead = count
      onProgress?.({bytesRead, totalBytes: source.size})
    },
    onCompression(compression) {
      plain = compression === 'none'
    },
  })
  try {
    for await (const part of readDump(chunks, {
      revisions: options.revisions,
      namespaces: options.namespaces,
      onMessage: ({code, reason}) => {
        const message = new VFileMessage(reason, {ruleId: code, source: 'wikast'})
        message.file = source.path
        onMessage?.(message)
      },
    })) {
      signal?.throwIfAborted()
      yield part
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw toDumpError(error, source.path, plain && error instanceof XmlError ? error.xmlOffset : bytesRead)
  } finally {
    await chunks.return(undefined)
  }
  // 7-Zip reads the file itself.
  if (source.size > bytesRead) onProgress?.({bytesRead: source.size, totalBytes: source.size})
}

/** The one error that a reader of dumps sees. What is not about the dump (a bug, an error of the caller's) stays as it is. */
export function toDumpError(error: unknown, path: string, bytesRead: number | undefined): unknown {
  const xmlOffset = error instanceof XmlError ? error.xmlOffset : undefined
  const cause = error instanceof XmlError ? error.cause : error
  if (cause instanceof DecompressError) {
    const offset = cause.offset ?? bytesRead
    return new DumpError(cause.code, path, cause.message, {
      cause: cause.cause ?? cause,
      ...(offset === undefined || cause.code === 'unreadable' || cause.code === 'empty' ? {} : {offset}),
      ...(xmlOffset === undefined ? {} : {xmlOffset}),
    })
  }
  if (error instanceof RangeError && error.message === 'Invalid string length') {
    return new DumpError('damaged', path, 'a value is longer than a string can be', {
      cause: error,
      ...(bytesRead === undefined ? {} : {offset: bytesRead}),
    })
  }
  return error
}
