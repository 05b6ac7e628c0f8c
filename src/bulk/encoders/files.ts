import type {BatchEncoder, BatchFile, EncodedBatch, PageRecord} from '../encoder.js'

/** Each page is a file of its own: their bytes behind each other. */
export class FilesEncoder implements BatchEncoder {
  readonly #parts: Buffer[] = []
  readonly #files: BatchFile[] = []

  add({page, content, fields}: PageRecord): void {
    const bytes = Buffer.from(fields === undefined ? content : `${JSON.stringify(fields, undefined, 2)}\n`)
    const {title, namespace, id} = page
    this.#parts.push(bytes)
    this.#files.push({title, namespace, ...(id === undefined ? {} : {id}), bytes: bytes.length})
  }

  finish(): EncodedBatch {
    return {bytes: Buffer.concat(this.#parts), files: this.#files}
  }
}
