import type {FileHandle} from 'node:fs/promises'
import type {VFileMessage} from 'vfile-message'
import type {Root} from '../ast/flow.js'
import type {Page} from '../site/page.js'
import type {SiteConfig} from '../site/types.js'
import type {WorkerSettings} from './settings.js'

/** A page that was converted, as an encoder gets it. */
export interface PageRecord {
  page: Page
  /** The tree that was written; of the caller's transform, where there is one. */
  root: Root
  /** The page in the run's format; `''` where `fields` stands for it. */
  content: string
  /** What was noticed while it was read and written. */
  messages: readonly VFileMessage[]
  /** What a transform gave to be written instead. */
  fields?: Readonly<Record<string, unknown>>
}

/** Makes the bytes of one batch of pages. */
export interface BatchEncoder {
  add(record: PageRecord): void
  finish(): Promise<EncodedBatch> | EncodedBatch
}

/** A batch as it is written. */
export interface EncodedBatch {
  bytes: Uint8Array
  /** Where each page is a file: the pages, in order, and how many of the bytes are theirs. */
  files?: readonly BatchFile[]
}

/** A page's file in a batch. */
export interface BatchFile {
  title: string
  namespace: number
  id?: number
  bytes: number
}

/** Bytes of a shard that one batch made. */
export interface ShardPiece {
  offset: number
  length: number
}

/** A form of shards. Batches are made by workers, each by itself; a shard is batches behind each other, and an end. */
export interface ShardFormat {
  /** Of the file, without a dot. */
  extension: string
  /** How many pages a batch has on average. */
  pagesPerBatch: number
  /** Bytes of XML after which a batch ends, whatever the pages. */
  bytesPerBatch: number
  encoder(settings: WorkerSettings, site: SiteConfig): BatchEncoder
  /** In the main thread: the end of a shard, where it has one. */
  footer?(file: FileHandle, pieces: readonly ShardPiece[]): Promise<Uint8Array>
}
