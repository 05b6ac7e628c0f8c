import {gzipSync} from 'node:zlib'
import type {Page} from '../../site/page.js'
import type {BatchEncoder, EncodedBatch, PageRecord} from '../encoder.js'
import type {OutputFormat} from '../format.js'
import type {OutputCompression} from '../settings.js'
import {compressZstd} from './zstd.js'

/** A JSON document a line; compressed, each batch is a gzip member or a zstd frame of its own, which every reader takes as one file. */
export class NdjsonEncoder implements BatchEncoder {
  readonly #format: OutputFormat
  readonly #compression: OutputCompression
  readonly #lines: string[] = []

  constructor(format: OutputFormat, compression: OutputCompression) {
    this.#format = format
    this.#compression = compression
  }

  add({page, content, fields}: PageRecord): void {
    this.#lines.push(fields === undefined ? ndjsonLine(page, this.#format, content) : `${JSON.stringify(fields)}\n`)
  }

  async finish(): Promise<EncodedBatch> {
    const bytes = Buffer.from(this.#lines.join(''))
    return {bytes: bytes.length === 0 ? bytes : await compressors[this.#compression](bytes)}
  }
}

const compressors: Readonly<Record<OutputCompression, (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>>> = {
  none: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes),
  zstd: compressZstd,
}

/**
 * A page as a line: the document itself for JSON, else an object with `id`, `title`, `namespace` and the content under the
 * name of its format.
 */
function ndjsonLine({id, title, namespace}: Page, format: OutputFormat, content: string): string {
  if (format === 'json') return content
  const head = JSON.stringify({...(id === undefined ? {} : {id}), title, namespace}).slice(0, -1)
  const value = format === 'tree' ? content.trimEnd() : JSON.stringify(content)
  return `${head},"${format}":${value}}\n`
}
