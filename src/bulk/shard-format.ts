import type {ShardFormat} from './encoder.js'
import {FilesEncoder} from './encoders/files.js'
import {ListEncoder} from './encoders/list.js'
import {NdjsonEncoder} from './encoders/ndjson.js'

/** How pages are written: as lines of JSON, each as a file; `list` is what `verifyRun` compares with the ledger. */
export type ShardKind = 'ndjson' | 'files' | 'list'

const KILOBYTE = 1024

/** The forms of shards. */
export const shardFormats: Readonly<Record<ShardKind, ShardFormat>> = {
  ndjson: {
    extension: 'ndjson',
    pagesPerBatch: 64,
    bytesPerBatch: 4096 * KILOBYTE,
    encoder: (settings) => new NdjsonEncoder(settings.format, settings.compression),
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
