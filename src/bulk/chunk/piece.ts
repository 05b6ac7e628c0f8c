import type {DumpErrorCode} from '../../dump/error.js'

/**
 * A place in a dump, wherever the dump was cut: in XML that is not compressed, or came from a reader, `at` is the number of the byte; in bzip2 it is
 * the number of the bit at which a block begins, and `skip` the number of a byte of what the block stands for.
 */
export interface Position {
  at: number
  skip: number
}

/** Whether two places are one. */
export function samePosition(a: Position, b: Position): boolean {
  return a.at === b.at && a.skip === b.skip
}

/** A run of the XML's bytes. */
export interface DataPiece {
  type: 'data'
  bytes: Uint8Array
  /** Where the bytes begin. */
  position: Position
  /** The place of one of the bytes. */
  positionOf(index: number): Position
}

/** What could not be read. */
export interface LostPiece {
  type: 'lost'
  code: DumpErrorCode
  reason: string
  /** Bytes of the file, from where to where nothing could be read; without `end`: to the end of the file. */
  offset: number
  end?: number
}

/** What a chunk is read as. */
export type Piece = DataPiece | LostPiece

/** The bytes of XML that is not compressed, cut at `border`, so that each piece lies on one side of it. */
export async function* plainPieces(
  bytes: AsyncIterable<Uint8Array>,
  start: number,
  border: number,
): AsyncGenerator<Piece> {
  let at = start
  for await (const part of bytes) {
    const cut = at < border ? Math.min(part.length, border - at) : part.length
    if (cut > 0) yield plainPiece(part.subarray(0, cut), at)
    if (cut < part.length) yield plainPiece(part.subarray(cut), at + cut)
    at += part.length
  }
}

function plainPiece(bytes: Uint8Array, at: number): DataPiece {
  return {type: 'data', bytes, position: {at, skip: 0}, positionOf: (index) => ({at: at + index, skip: 0})}
}
