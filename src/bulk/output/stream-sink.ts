import type {Writable} from 'node:stream'
import {crc32} from 'node:zlib'
import type {Batch} from '../chunk/convert-chunk.js'
import type {ShardResult, Sink} from './sink.js'
import {writeTo} from './stream.js'

/**
 * A stream, such as standard output, as one shard. It is not ended. A reader that goes away early (`head`) shows as an {@link OutputError} with the code
 * `EPIPE` in its cause.
 */
export class StreamSink implements Sink {
  readonly #stream: Writable
  readonly full = false
  #pages = 0
  #bytes = 0
  #crc = 0

  constructor(stream: Writable) {
    this.#stream = stream
  }

  async write({bytes, counts}: Batch): Promise<void> {
    if (bytes.length > 0) await writeTo(this.#stream, bytes)
    this.#pages += counts.converted
    this.#bytes += bytes.length
    this.#crc = crc32(bytes, this.#crc)
  }

  async endShard(): Promise<ShardResult> {
    return {number: 0, pages: this.#pages, bytes: this.#bytes, crc32: this.#crc.toString(16).padStart(8, '0')}
  }

  async sync(): Promise<undefined> {}

  async close(): Promise<void> {}

  async abort(): Promise<void> {}
}

/** No output: each batch, or its lines of the ledger, is given to the caller. */
export class CallerSink implements Sink {
  readonly #part: 'bytes' | 'ledger'
  #number = 0
  #batch: Batch | undefined

  constructor(part: 'bytes' | 'ledger') {
    this.#part = part
  }

  async write(batch: Batch): Promise<void> {
    this.#batch = batch
  }

  get full(): boolean {
    return this.#batch !== undefined
  }

  async endShard(): Promise<ShardResult | undefined> {
    const batch = this.#batch
    this.#batch = undefined
    const bytes = batch?.[this.#part]
    if (batch === undefined || bytes === undefined || bytes.length === 0) return undefined
    const {counts} = batch
    return {
      number: this.#number++,
      data: bytes,
      pages: counts.converted,
      bytes: bytes.length,
      crc32: crc32(bytes).toString(16).padStart(8, '0'),
    }
  }

  async sync(): Promise<undefined> {}

  async close(): Promise<void> {}

  async abort(): Promise<void> {}
}
