import type {Limits} from '../expand/types.js'
import type {MarkdownOptions} from '../mdast/markdown.js'
import type {DumpSiteinfo} from '../site/dump-siteinfo.js'
import {siteForLanguage, siteFromDump, withAllLanguages} from '../site/languages.js'
import {siteFromSiteinfo} from '../site/siteinfo.js'
import type {SiteConfig} from '../site/types.js'
import type {ToTextOptions} from '../text/options.js'
import type {PageFilter} from './filter.js'
import type {OutputFormat} from './format.js'
import type {ColumnName} from './parquet/columns.js'
import type {ParquetCompression} from './parquet/encode.js'
import type {ShardKind} from './shard-format.js'

/** A wiki as plain data: what the head of a dump says, what the wiki answers to `meta=siteinfo`, or the language of a Wikipedia. */
export type SiteSource = {dump: DumpSiteinfo} | {siteinfo: unknown} | {language: string}

/** The site of plain data. */
export function siteOfSource(source: SiteSource): SiteConfig {
  if ('dump' in source) return siteFromDump(source.dump)
  if ('language' in source) return siteForLanguage(source.language)
  return withAllLanguages(siteFromSiteinfo(source.siteinfo))
}

/** How pages are written, as plain data: what can not be said so is a {@link Transform}'s. */
export interface BulkPageOptions {
  markdown?: Omit<MarkdownOptions, 'handlers' | 'onMessage' | 'links' | 'images' | 'templates' | 'frontmatter'> & {
    links?: 'wiki' | 'title'
    templates?: 'omit' | 'source'
  }
  text?: ToTextOptions
  /** Begin Markdown with front matter. Default `false`. */
  frontMatter?: boolean
  /** Write HTML as a whole document. Default `false`. */
  htmlDocument?: boolean
  /** MediaWiki's own by default. */
  limits?: Partial<Limits>
}

/** How bytes of the output are compressed. */
export type OutputCompression = 'none' | 'gzip' | 'zstd'

/** How a table of pages is made. */
export interface TableSettings {
  /** Default `snappy`. */
  compression?: ParquetCompression
  /** The columns, in this order; all by default. */
  columns?: readonly ColumnName[]
}

/** What every worker of a run is told: plain data. */
export interface WorkerSettings {
  /** What the bytes are that it gets. */
  input: 'bzip2' | 'xml'
  site: SiteSource
  format: OutputFormat
  kind: ShardKind
  compression: OutputCompression
  /** How a table is made. */
  table?: TableSettings
  filter: PageFilter
  page: BulkPageOptions
  /** What time-dependent words see, ISO 8601. */
  now: string
  /** Path of a page store. */
  store?: string
  /** Whether templates are run. */
  expand: boolean
  /** `file:` URL of a module with a {@link Transform}. */
  transform?: string
  /** Seconds that a page may take. */
  pageSeconds: number
}
