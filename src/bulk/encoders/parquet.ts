import type {SiteConfig} from '../../site/types.js'
import type {BatchEncoder, EncodedBatch, PageRecord} from '../encoder.js'
import {allColumns, type ColumnName, type PageRow} from '../parquet/columns.js'
import type {ParquetOptions} from '../parquet/encode.js'
import {pageRow} from '../parquet/row.js'
import type {WorkerSettings} from '../settings.js'
import {loadZstd} from './zstd.js'

/** What the pages are written as: that is a column then, and need not be written again. */
export function parquetContent(columns: readonly ColumnName[] = allColumns): 'markdown' | 'text' {
  return columns.includes('markdown') ? 'markdown' : 'text'
}

/** How the table of a run is made. */
export function parquetOptions({table = {}}: Pick<WorkerSettings, 'table'>, site: SiteConfig): ParquetOptions {
  return {
    ...table,
    metadata: {'wikast.wiki': site.name, 'wikast.language': site.language},
  }
}

/** A piece of a table of pages; see `encodeParquet`. */
export class ParquetEncoder implements BatchEncoder {
  readonly #settings: WorkerSettings
  readonly #site: SiteConfig
  readonly #rows: PageRow[] = []

  constructor(settings: WorkerSettings, site: SiteConfig) {
    this.#settings = settings
    this.#site = site
  }

  /** @throws {TypeError} for what a transform gave that is no row of this table */
  add({page, root, content, messages, fields}: PageRecord): void {
    if (fields !== undefined) throw new TypeError('the columns of a table are fixed: a transform has to give a tree')
    const {columns} = this.#settings.table ?? {}
    this.#rows.push(pageRow({page, root, messages, [parquetContent(columns)]: content}, columns))
  }

  async finish(): Promise<EncodedBatch> {
    if (this.#rows.length === 0) return {bytes: new Uint8Array(0)}
    const options = parquetOptions(this.#settings, this.#site)
    const {encodeParquet} = await import('../parquet/encode.js')
    const zstd = options.compression === 'zstd' ? {zstd: await loadZstd()} : {}
    return {bytes: encodeParquet(this.#rows, {...options, ...zstd})}
  }
}
