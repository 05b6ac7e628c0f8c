import {stat} from 'node:fs/promises'
import type {BulkOutput} from '../bulk/convert.js'
import type {FileLayout} from '../bulk/file-name.js'
import type {ColumnName} from '../bulk/parquet/columns.js'
import {type Io, UsageError} from './io.js'

const NDJSON = /\.(ndjson|jsonl)(\.(gz|zst))?$/i
const PARQUET = /\.parquet$/i
const MEGABYTE = 1e6
/** The file of a dump with more pages than one wants in a folder is larger than that. */
const LARGE_DUMP = 64 * MEGABYTE

/** What an output is, whatever its name. */
export type OutputForm = 'files' | 'ndjson' | 'parquet'

/** How an output may be compressed. */
export type Compression = 'none' | 'snappy' | 'gzip' | 'zstd'

/** Options of `convert` about its output. */
export interface OutputOptions {
  output: string
  as?: OutputForm
  compress?: Compression
  shardSize: number
  layout?: FileLayout
  columns?: ColumnName[]
}

/**
 * Where the pages go.
 *
 * @param dump - path of the dump, whose size decides on the layout of a folder of files where no option does
 * @throws {UsageError} where options do not fit each other
 */
export async function outputOf(options: OutputOptions, dump: string, io: Io): Promise<BulkOutput> {
  const {output, compress, columns, layout} = options
  const form = formOf(options)
  if (columns !== undefined && form !== 'parquet') throw new UsageError('--columns is for tables: --as parquet')
  if (layout !== undefined && form !== 'files')
    throw new UsageError('--layout is for a folder with a file for each page')
  if (form === 'stream') {
    return {kind: 'stream', stream: io.stdout, compression: lineCompression(compress) ?? 'none'}
  }
  if (form === 'files') {
    if (compress !== undefined) throw new UsageError('--compress is for lines and tables: --as ndjson, --as parquet')
    return {kind: 'files', path: output, layout: layout ?? (await defaultLayout(dump))}
  }
  if (form === 'parquet') {
    return {
      kind: 'parquet',
      path: output,
      ...(compress === undefined ? {} : {compression: compress}),
      ...(columns === undefined ? {} : {columns}),
      ...(PARQUET.test(output) ? {} : {shardBytes: options.shardSize * MEGABYTE}),
    }
  }
  const suffix = NDJSON.exec(output)?.[3]?.toLowerCase()
  return {
    kind: 'ndjson',
    path: output,
    compression: lineCompression(compress) ?? (suffix === undefined ? 'none' : suffixes[suffix]) ?? 'none',
    ...(NDJSON.test(output) ? {} : {shardBytes: options.shardSize * MEGABYTE}),
  }
}

const suffixes: Readonly<Record<string, 'gzip' | 'zstd'>> = {gz: 'gzip', zst: 'zstd'}

function formOf({output, as}: OutputOptions): OutputForm | 'stream' {
  if (output === '-') {
    if (as === 'parquet' || as === 'files') throw new UsageError(`--as ${as} needs an output: -o PATH`)
    return 'stream'
  }
  if (as !== undefined) return as
  if (NDJSON.test(output)) return 'ndjson'
  return PARQUET.test(output) ? 'parquet' : 'files'
}

function lineCompression(compress: Compression | undefined): Exclude<Compression, 'snappy'> | undefined {
  if (compress === 'snappy') throw new UsageError('--compress snappy is for tables: --as parquet')
  return compress
}

async function defaultLayout(dump: string): Promise<FileLayout> {
  const info = dump === '-' ? undefined : await stat(dump).catch(() => undefined)
  return info !== undefined && info.size > LARGE_DUMP ? 'hashed' : 'flat'
}
