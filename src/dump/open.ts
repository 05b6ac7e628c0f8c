import type {Readable} from 'node:stream'
import {VFileMessage} from 'vfile-message'
import type {DumpSiteinfo} from '../site/dump-siteinfo.js'
import type {Page} from '../site/page.js'
import type {SiteConfig} from '../site/types.js'
import {DecompressError, DumpError} from './error.js'
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
  return new OpenDump(source, header, options, source.repeatable ? undefined : first)
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

  constructor(source: Source, header: DumpHeader, options: DumpOptions, rest: AsyncGenerator<DumpPart> | undefined) {
    this.#source = source
    this.#options = options
    this.#rest = rest
    this.path = source.path
    this.site = header.site
    this.siteinfo = header.siteinfo
    this.version = header.version
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Page> {
    for await (const part of this.#parts()) if (part.type === 'page') yield part.page
  }

  #parts(): AsyncGenerator<DumpPart> {
    if (this.#source.repeatable) return readParts(this.#source, this.#options)
    const rest = this.#rest
    this.#rest = undefined
    if (rest === undefined) throw new DumpError('consumed', this.path, 'a stream can be read only once')
    return rest
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
function toDumpError(error: unknown, path: string, bytesRead: number | undefined): unknown {
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
