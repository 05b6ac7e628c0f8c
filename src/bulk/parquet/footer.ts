import type {FileHandle} from 'node:fs/promises'
import {type ColumnChunk, type FileMetaData, parquetMetadata, type RowGroup} from 'hyparquet'
import {ByteWriter, ParquetWriter} from 'hyparquet-writer'
import {encodeParquet, type ParquetOptions} from './encode.js'

/** The length of the metadata, and `PAR1`. */
const TAIL = 8
const MAGIC = 4

/**
 * What has to stand behind Parquet files that were written behind each other, for them to be one: metadata of its own that names the row
 * groups of all. The metadata of the pieces is read back from the file, so that nothing has to be kept while it grows, or
 * known of a run before; it stays in the file, where no reader looks.
 *
 * @param file - open for reading
 * @param pieces - where in the file the pieces are, each as {@link encodeParquet} made it; the first at its start
 * @param options - for a file without pieces, which becomes a table without rows
 * @throws {Error} where a piece is none
 */
export async function parquetFooter(
  file: Pick<FileHandle, 'read'>,
  pieces: ReadonlyArray<{offset: number; length: number}>,
  options: ParquetOptions = {},
): Promise<Uint8Array> {
  let first: FileMetaData | undefined
  const groups: RowGroup[] = []
  for (const {offset, length} of pieces) {
    const metadata = await readMetadata(file, offset, length)
    first ??= metadata
    for (const group of metadata.row_groups) groups.push(moved(group, BigInt(offset)))
  }
  if (first === undefined) return encodeParquet([], options)
  const writer = new ByteWriter()
  const joined = new ParquetWriter({
    writer,
    schema: first.schema,
    ...(first.created_by === undefined ? {} : {createdBy: first.created_by}),
    ...(first.key_value_metadata === undefined ? {} : {kvMetadata: first.key_value_metadata}),
  })
  joined.row_groups = groups
  joined.num_rows = groups.reduce((sum, group) => sum + group.num_rows, 0n)
  void joined.finish()
  // Without the magic number of a file's start.
  return writer.getBytes().subarray(MAGIC)
}

async function readMetadata(file: Pick<FileHandle, 'read'>, offset: number, length: number): Promise<FileMetaData> {
  const end = offset + length
  const tail = await readAt(file, end - TAIL, TAIL)
  const size = tail.readUInt32LE(0) + TAIL
  if (tail.toString('latin1', MAGIC) !== 'PAR1' || size > length) {
    throw new Error(`what stands at byte ${offset} is not a piece of a Parquet file`)
  }
  return parquetMetadata(await readAt(file, end - size, size))
}

async function readAt(file: Pick<FileHandle, 'read'>, position: number, length: number): Promise<Buffer> {
  const {bytesRead, buffer} = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw new Error('the file ends before its last piece does')
  return buffer
}

function moved(group: RowGroup, by: bigint): RowGroup {
  return {
    ...group,
    ...(group.file_offset === undefined ? {} : {file_offset: group.file_offset + by}),
    columns: group.columns.map((chunk) => movedChunk(chunk, by)),
  }
}

function movedChunk(chunk: ColumnChunk, by: bigint): ColumnChunk {
  const data = chunk.meta_data
  return {
    ...chunk,
    file_offset: chunk.file_offset + by,
    ...(data === undefined
      ? {}
      : {
          meta_data: {
            ...data,
            data_page_offset: data.data_page_offset + by,
            ...(data.dictionary_page_offset === undefined
              ? {}
              : {dictionary_page_offset: data.dictionary_page_offset + by}),
          },
        }),
  }
}
