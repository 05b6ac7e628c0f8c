import {gzipSync} from 'node:zlib'
import {ByteWriter, ParquetWriter} from 'hyparquet-writer'
import {version} from '../../version.js'
import {allColumns, type Column, type ColumnName, columns, type PageRow, tableVersion} from './columns.js'
import {parquetSchema} from './schema.js'

/** What the pages of a column are compressed with. */
export type ParquetCompression = 'snappy' | 'gzip' | 'zstd' | 'none'

/** How to make a table of pages. */
export interface ParquetOptions {
  /** The columns, in this order; all by default. */
  columns?: readonly ColumnName[]
  /** Default `snappy`, which every reader knows. */
  compression?: ParquetCompression
  /** Compresses a page as one frame of Zstandard, for `zstd`. */
  zstd?: (bytes: Uint8Array) => Uint8Array
  /** Written into the file's key-value metadata, beside `wikast.version` and `wikast.table`, the version of the columns. */
  metadata?: Readonly<Record<string, string>>
}

const codecs = {snappy: 'SNAPPY', gzip: 'GZIP', zstd: 'ZSTD', none: 'UNCOMPRESSED'} as const

/**
 * Pages as a whole Parquet file with one row group. Several of them behind each other, and what {@link parquetFooter} makes of them,
 * are one file as well: so each can be made where its pages are, and the file grows piece by piece.
 *
 * Data pages of version 2, dictionaries where values come again, statistics for columns that are not running text. Lone surrogates
 * become U+FFFD.
 *
 * @example
 * await writeFile('pages.parquet', encodeParquet([pageRow({page, root, markdown: toMarkdown(root), messages: []})]))
 */
export function encodeParquet(rows: readonly PageRow[], options: ParquetOptions = {}): Uint8Array {
  const {columns: names = allColumns, compression = 'snappy', zstd, metadata = {}} = options
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: parquetSchema(names),
    codec: codecs[compression],
    compressors: {GZIP: (bytes) => gzipSync(bytes), ...(zstd === undefined ? {} : {ZSTD: zstd})},
    createdBy: `wikast version ${version}`,
    kvMetadata: Object.entries({'wikast.version': version, 'wikast.table': tableVersion, ...metadata}).map(
      ([key, value]) => ({key, value}),
    ),
  })
  if (rows.length > 0) {
    void file.write({
      columnData: names.map((name) => {
        const {prose = false}: Column = columns[name]
        return {
          name,
          data: rows.map((row) => row[name]),
          // Pieces are moved: what tells places of data pages a second time would have to be moved too.
          offsetIndex: false,
          ...(prose ? {statistics: false, encoding: 'PLAIN' as const} : {}),
        }
      }),
      rowGroupSize: rows.length,
    })
  }
  void file.finish()
  return writer.getBytes()
}
