import type {DumpErrorCode} from '../../dump/error.js'
import type {Batch, ChunkTask} from '../chunk/convert-chunk.js'

/** What a worker is told. */
export type ToWorker =
  /** `urgent`: others wait for this chunk, so that its batches need not wait for being written. */
  | {type: 'convert'; task: ChunkTask; urgent: boolean}
  /** The answer to `read`; without bytes: the dump is at its end, or can not be read any further. */
  | {type: 'bytes'; id: number; bytes?: Uint8Array; error?: ReadError}
  /** So many bytes of its batches were written; `Infinity`: it need not wait any more in this chunk. */
  | {type: 'credit'; bytes: number}

/** Why no more bytes of a dump can be had. */
export interface ReadError {
  code: DumpErrorCode
  reason: string
  offset: number
}

/** What a worker tells. */
export type FromWorker =
  /** It has loaded what it needs. */
  | {type: 'ready'}
  /** It can not work: the store or the transform can not be used. */
  | {type: 'refused'; reason: string; store: boolean}
  /** It wants bytes of the dump, from `offset` on; the answer has the same id. */
  | {type: 'read'; id: number; offset: number}
  | {type: 'batch'; batch: Batch}
  | {type: 'done'; chunk: number}

/** Which page a worker is at: how many batches of the chunk it has given out, and the number of the page in the next. */
export interface PageMark {
  batch: number
  page: number
}

/** One end of the way between a worker and the main thread. */
export interface Port<Out, In> {
  /** @param transfer - memory that goes over and is not here any more */
  post(message: Out, transfer?: readonly ArrayBuffer[]): void
  onMessage(listener: (message: In) => void): void
}

/** The memory of bytes, where they have it for themselves, so that it can be handed over. */
export function ownMemory(bytes: Uint8Array): ArrayBuffer[] {
  const {buffer, byteLength} = bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength && byteLength > 0 ? [buffer] : []
}

/** What a batch takes of the memory, in bytes. */
export function sizeOfBatch({bytes, ledger}: Batch): number {
  return bytes.length + ledger.length
}
