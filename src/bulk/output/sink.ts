import type {Batch} from '../chunk/convert-chunk.js'
import type {PageName} from '../ledger.js'

/** A part of the output that is whole. */
export interface ShardResult {
  /** Number of the part, from 0. */
  number: number
  /** Path of its file; absent where the output is no file. */
  path?: string
  /** Its bytes, where there is no output to write them to. */
  data?: Uint8Array
  /** Pages in it. */
  pages: number
  bytes: number
  /** CRC-32 of the bytes, 8 hexadecimal digits. */
  crc32: string
}

/** Where batches go, in the dump's order. */
export interface Sink {
  /** @throws {OutputError} */
  write(batch: Batch): Promise<void>
  /** Whether a shard is full, and {@link endShard} wants to be called. */
  readonly full: boolean
  /** Ends the shard; `undefined` where there is nothing in it. */
  endShard(): Promise<ShardResult | undefined>
  /** Until the disk has what was written; plain data with which another sink goes on there. */
  sync(): Promise<unknown>
  /** All batches were written, and the shards ended. */
  close(): Promise<void>
  /** The run stops: what is there stays, but must not look finished. */
  abort(): Promise<void>
}

/** What a sink is opened with when a run goes on. */
export interface SinkResume {
  /** What `sync` gave. */
  state: unknown
  /** Pages that are in the output, in order. */
  converted(): AsyncIterable<PageName>
}
