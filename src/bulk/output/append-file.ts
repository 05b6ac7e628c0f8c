import {type FileHandle, open} from 'node:fs/promises'
import {guarded} from './error.js'

/** A file that only grows, from a size on that is known to be right. */
export class AppendFile {
  readonly path: string
  readonly #file: FileHandle
  #size: number

  private constructor(path: string, file: FileHandle, size: number) {
    this.path = path
    this.#file = file
    this.#size = size
  }

  /**
   * Opens or makes the file, and cuts off what stands behind its first `size` bytes.
   *
   * @throws {OutputError} where it can not be written
   */
  static async open(path: string, size = 0): Promise<AppendFile> {
    return guarded(path, async () => {
      const file = await open(path, size === 0 ? 'w+' : 'r+')
      try {
        await file.truncate(size)
      } catch (error) {
        await file.close()
        throw error
      }
      return new AppendFile(path, file, size)
    })
  }

  get size(): number {
    return this.#size
  }

  get handle(): FileHandle {
    return this.#file
  }

  /** @throws {OutputError} then `size` is as before */
  async append(bytes: Uint8Array): Promise<void> {
    await guarded(this.path, async () => {
      let done = 0
      while (done < bytes.length) {
        const {bytesWritten} = await this.#file.write(bytes, done, bytes.length - done, this.#size + done)
        done += bytesWritten
      }
    })
    this.#size += bytes.length
  }

  /** Until the disk has it. */
  async sync(): Promise<void> {
    await guarded(this.path, () => this.#file.datasync())
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}

/** Until the disk has the names in a folder. Not every system can do that. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined)
  await folder?.sync().catch(() => {})
  await folder?.close()
}
