/** The bytes of a dump as the workers ask for them: any part, more than once. */
export interface ChunkInput {
  /** What the bytes are. */
  readonly kind: 'bzip2' | 'xml'
  /** Size of the dump's file in bytes; 0 where it is not known. */
  readonly totalBytes: number
  /** How many of the file's bytes were read, at least, when those up to `offset` were. */
  bytesRead(offset: number): number
  /**
   * Some bytes from `offset` on, in memory of their own; `undefined` at the end.
   *
   * @throws {DecompressError} where they can not be read
   */
  read(offset: number): Promise<Uint8Array | undefined>
  /** Whether there is a byte, or an error, at `offset`. */
  has(offset: number): Promise<boolean>
  /** What stands before `offset` is not asked for any more. */
  release(offset: number): void
  close(): Promise<void>
}
