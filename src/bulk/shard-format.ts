import type {ShardFormat} from './encoder.js'
import {FilesEncoder} from './encoders/files.js'
import {ListEncoder} from './encoders/list.js'
import {NdjsonEncoder} from './encoders/ndjson.js'
import {ParquetEncoder} from './encoders/parquet.js'
import type {parquetFooter} from './parquet/footer.js'

/** How pages are written: as lines of JSON, as rows of a table, each as a file; `list` is what `verifyRun` compares with the ledger. */
export type ShardKind = 'ndjson' | 'parquet' | 'files' | 'list'

const KILOBYTE = 1024

/** {@link parquetFooter}, whose library is loaded where a table is written. */
export const tableFooter: typeof parquetFooter = async (...given) =>
  (await import('./parquet/footer.js')).parquetFooter(...given)

/** The forms of shards. */
export const shardFormats: Readonly<Record<ShardKind, ShardFormat>> = {
  ndjson: {
    extension: 'ndjson',
    pagesPerBatch: 64,
    bytesPerBatch: 4096 * KILOBYTE,
    encoder: (settings) => new NdjsonEncoder(settings.format, settings.compression),
  },
  // Row groups are read as a whole: they want to be large, as far as memory allows.
  parquet: {
    extension: 'parquet',
    pagesPerBatch: 1024,
    bytesPerBatch: 8192 * KILOBYTE,
    encoder: (settings, site) => new ParquetEncoder(settings, site),
    footer: tableFooter,
  },
  files: {
    extension: '',
    pagesPerBatch: 64,
    bytesPerBatch: 4096 * KILOBYTE,
    encoder: () => new FilesEncoder(),
  },
  list: {
    extension: '',
    pagesPerBatch: 64,
    bytesPerBatch: 4096 * KILOBYTE,
    encoder: () => new ListEncoder(),
  },
}
