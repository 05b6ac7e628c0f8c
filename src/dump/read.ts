import type {DumpSiteinfo} from '../site/dump-siteinfo.js'
import {siteFromDump} from '../site/languages.js'
import type {Page} from '../site/page.js'
import type {SiteConfig} from '../site/types.js'
import {decodeText} from './encoding.js'
import {DecompressError} from './error.js'
import {PageReader, type PageReaderMessage} from './page-reader.js'

/** What {@link readDump} is told. */
export interface ReadDumpOptions {
  /** `latest` (default): the revision that readers see; `all`: every page has its `revisions` too, all of them in memory at once. */
  revisions?: 'latest' | 'all' | undefined
  /** Numbers of the namespaces whose pages are wanted; all by default. */
  namespaces?: Iterable<number> | undefined
  onMessage?: ((message: PageReaderMessage) => void) | undefined
}

/** What a dump's head says. */
export interface DumpHeader {
  siteinfo: DumpSiteinfo
  /** Schema: `0.11`; `''` where the dump does not say it. */
  version: string
  site: SiteConfig
}

/** The head comes first, then the pages. */
export type DumpPart = {type: 'header'; header: DumpHeader} | {type: 'page'; page: Page}

/** Broken XML, with its place in the decompressed data. */
export class XmlError extends Error {
  override readonly name = 'XmlError'

  constructor(
    override readonly cause: DecompressError,
    readonly xmlOffset: number,
  ) {
    super(cause.message)
  }
}

/**
 * Reads the decompressed bytes of a dump, in chunks of any size: memory is bounded by the chunks and the largest page.
 *
 * @throws {XmlError} where the XML is broken, after every whole page before it; what `chunks` throws, likewise
 */
export async function* readDump(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadDumpOptions = {},
): AsyncGenerator<DumpPart> {
  const wanted = options.namespaces === undefined ? undefined : new Set(options.namespaces)
  const parts: DumpPart[] = []
  const say = (message: PageReaderMessage) => options.onMessage?.(message)
  let site: SiteConfig | undefined
  const reader = new PageReader({
    allRevisions: options.revisions === 'all',
    onMessage: say,
    onHeader(siteinfo, version) {
      const config = siteFromDump(siteinfo)
      site = config
      parts.push({type: 'header', header: {siteinfo, version, site: config}})
    },
    onPage(page) {
      if (wanted === undefined || wanted.has(page.namespace)) parts.push({type: 'page', page})
    },
    namespaceOf: (title) => namespaceOf(title, site),
  })
  const text = decodeText(chunks, (offset) =>
    say({
      code: 'malformed-text',
      reason: `bytes that are no text, shown as U+FFFD, soon after byte ${offset} of the XML`,
    }),
  )
  for await (const chunk of text) {
    let failure: unknown
    try {
      reader.write(chunk.text)
    } catch (error) {
      failure = error instanceof DecompressError ? new XmlError(error, chunk.offsetAt(reader.index)) : error
    }
    yield* parts
    parts.length = 0
    if (failure !== undefined) throw failure
  }
  reader.close()
  yield* parts
}

/**
 * Reads the pages of decompressed bytes: {@link readDump} without the head.
 *
 * @example
 * for await (const page of readPages(process.stdin)) console.log(page.title)
 */
export async function* readPages(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadDumpOptions = {},
): AsyncGenerator<Page> {
  for await (const part of readDump(chunks, options)) if (part.type === 'page') yield part.page
}

/** Number of the namespace of a title: by the name before the colon. */
export function namespaceOf(title: string, site: SiteConfig | undefined): number {
  const colon = title.indexOf(':')
  if (colon < 0 || site === undefined) return 0
  return site.namespaceNumbers.get(title.slice(0, colon).trim().replaceAll('_', ' ').toLowerCase()) ?? 0
}
