import {access, rename} from 'node:fs/promises'
import {basename, dirname} from 'node:path'
import {crc32} from 'node:zlib'
import {makeFolder} from '../../dump/make-folder.js'
import type {Batch} from '../chunk/convert-chunk.js'
import type {ShardFormat, ShardPiece} from '../encoder.js'
import {BulkError} from '../run/error.js'
import {AppendFile, syncFolder} from './append-file.js'
import {guarded} from './error.js'
import type {ShardResult, Sink, SinkResume} from './sink.js'

/** Where shards go. */
export interface ShardSinkOptions {
  format: ShardFormat
  /** Path of a shard by its number. */
  pathOf(number: number): string
  /** A shard ends with the batch with which the XML of its pages reaches so many bytes. */
  shardBytes: number
}

/** What is known of a shard that grows. */
interface ShardState {
  number: number
  size: number
  crc: number
  pages: number
  xmlBytes: number
  pieces: ShardPiece[]
}

const PIECE = 1 << 20

/** Files of batches. Each grows as `NAME.partial`, and has its name when it is whole and the disk has it. */
export class ShardSink implements Sink {
  readonly #options: ShardSinkOptions
  #state: ShardState
  #file: AppendFile | undefined

  private constructor(options: ShardSinkOptions, state: ShardState) {
    this.#options = options
    this.#state = state
  }

  /**
   * @throws {OutputError} where the folder can not be written
   * @throws {BulkError} `damaged` where the former run's shard is not as it was left
   */
  static async open(options: ShardSinkOptions, resume: SinkResume | undefined): Promise<ShardSink> {
    const sink = new ShardSink(options, (resume?.state as ShardState | undefined) ?? newShard(0))
    const folder = dirname(options.pathOf(0))
    await guarded(folder, () => makeFolder(folder))
    await sink.#openFile()
    return sink
  }

  async #openFile(): Promise<void> {
    const {number, size, crc} = this.#state
    const path = this.#options.pathOf(number)
    const partial = partialOf(path)
    // The run may have ended between the new name and the note of it.
    if (size > 0 && !(await exists(partial)) && (await exists(path))) {
      await guarded(path, () => rename(path, partial))
    }
    if (size > 0 && !(await exists(partial))) throw new BulkError('damaged', `${partial}: it is not there any more`)
    const file = await AppendFile.open(partial, size)
    if ((await checksum(file)) !== crc) {
      await file.close()
      throw new BulkError('damaged', `${partial}: it is not what was written`)
    }
    this.#file = file
  }

  async write({bytes, counts, xmlBytes}: Batch): Promise<void> {
    if (this.#file === undefined) await this.#openFile()
    const state = this.#state
    if (bytes.length > 0) {
      await this.#file?.append(bytes)
      if (this.#options.format.footer !== undefined) state.pieces.push({offset: state.size, length: bytes.length})
      state.crc = crc32(bytes, state.crc)
      state.size += bytes.length
    }
    state.pages += counts.converted
    state.xmlBytes += xmlBytes
  }

  get full(): boolean {
    return this.#state.xmlBytes >= this.#options.shardBytes
  }

  async endShard(): Promise<ShardResult> {
    if (this.#file === undefined) await this.#openFile()
    const file = this.#file as AppendFile
    const {number, crc, pages, pieces} = this.#state
    const path = this.#options.pathOf(number)
    const footer = await this.#options.format.footer?.(file.handle, pieces)
    if (footer !== undefined) await file.append(footer)
    await file.sync()
    const bytes = file.size
    await file.close()
    this.#file = undefined
    await guarded(path, () => rename(partialOf(path), path))
    await syncFolder(dirname(path))
    this.#state = newShard(number + 1)
    const whole = footer === undefined ? crc : crc32(footer, crc)
    return {number, path, pages, bytes, crc32: whole.toString(16).padStart(8, '0')}
  }

  async sync(): Promise<ShardState> {
    await this.#file?.sync()
    return this.#state
  }

  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
  }

  abort(): Promise<void> {
    return this.close()
  }
}

function newShard(number: number): ShardState {
  return {number, size: 0, crc: 0, pages: 0, xmlBytes: 0, pieces: []}
}

/** The name of a shard that is not whole. */
function partialOf(path: string): string {
  return `${path}.partial`
}

/** Name of a shard in its folder. */
export function shardName(number: number, extension: string): string {
  return `part-${String(number).padStart(5, '0')}.${extension}`
}

/** A shard's name for the ledger. */
export function nameOf({path = ''}: ShardResult): string {
  return basename(path)
}

async function checksum(file: AppendFile): Promise<number> {
  return guarded(file.path, async () => {
    const buffer = Buffer.allocUnsafe(PIECE)
    let crc = 0
    for (let at = 0; at < file.size; ) {
      const {bytesRead} = await file.handle.read(buffer, 0, Math.min(PIECE, file.size - at), at)
      // It was shorter than it was left: the file was filled up with zeros when it was opened.
      if (bytesRead === 0) break
      crc = crc32(buffer.subarray(0, bytesRead), crc)
      at += bytesRead
    }
    return crc
  })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
