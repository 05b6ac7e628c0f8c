import {type FileHandle, open} from 'node:fs/promises'
import {DecompressError} from '../../dump/error.js'
import {unreadable} from '../../dump/source.js'
import type {ChunkInput} from './input.js'

const PIECE = 256 * 1024

/** The bytes of a file, as they are on the disk. */
export class FileInput implements ChunkInput {
  readonly kind: 'bzip2' | 'xml'
  readonly totalBytes: number
  readonly #file: FileHandle

  private constructor(kind: 'bzip2' | 'xml', file: FileHandle, size: number) {
    this.kind = kind
    this.#file = file
    this.totalBytes = size
  }

  /** @throws {DecompressError} `unreadable` */
  static async open(path: string, kind: 'bzip2' | 'xml'): Promise<FileInput> {
    try {
      const file = await open(path)
      const {size} = await file.stat()
      return new FileInput(kind, file, size)
    } catch (error) {
      throw unreadable(error)
    }
  }

  bytesRead(offset: number): number {
    return Math.min(offset, this.totalBytes)
  }

  async read(offset: number): Promise<Uint8Array | undefined> {
    const wanted = Math.min(PIECE, this.totalBytes - offset)
    if (wanted <= 0) return undefined
    const bytes = new Uint8Array(wanted)
    const {bytesRead} = await this.#file.read(bytes, 0, wanted, offset).catch((error: unknown) => {
      throw unreadable(error)
    })
    if (bytesRead === 0) throw new DecompressError('unreadable', 'it became shorter while it was read')
    return bytesRead === wanted ? bytes : bytes.slice(0, bytesRead)
  }

  async has(offset: number): Promise<boolean> {
    return offset < this.totalBytes
  }

  release(): void {}

  close(): Promise<void> {
    return this.#file.close()
  }
}
