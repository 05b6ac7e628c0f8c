/**
 * What went wrong with a dump:
 *
 * - `unreadable`: the file is missing, a directory, or may not be read
 * - `empty`: there is nothing in it
 * - `format`: not a dump: another kind of file, or XML that is not MediaWiki's
 * - `unsupported`: a form that can not be read here, such as 7z without an installed `7z`
 * - `truncated`: it ends too early
 * - `damaged`: the compressed data or the XML is broken
 * - `consumed`: it came from a stream that was read already
 * - `index`: the index that stands beside it or was given is not its own
 */
export type DumpErrorCode =
  | 'unreadable'
  | 'empty'
  | 'format'
  | 'unsupported'
  | 'truncated'
  | 'damaged'
  | 'consumed'
  | 'index'

/** Where in a dump something happened. */
export interface DumpErrorPlace {
  /** Place in the file as it is on the disk, in bytes: exact for plain files and bzip2 blocks, else what was read so far. */
  offset?: number
  /** Place in the XML as it is in UTF-8 or UTF-16, decompressed, in bytes. */
  xmlOffset?: number
  cause?: unknown
}

/**
 * The one error of a dump: thrown by `openDump` where there is nothing to read, else at the end of an iteration, when every
 * page before the damage was given.
 *
 * @example
 * try {
 *   for await (const page of dump) count++
 * } catch (error) {
 *   if (error instanceof DumpError && error.code === 'truncated') console.warn(error.message)
 * }
 */
export class DumpError extends Error {
  override readonly name = 'DumpError'
  readonly code: DumpErrorCode
  /** The file; `-` for a stream. */
  readonly path: string
  readonly offset?: number
  readonly xmlOffset?: number

  constructor(code: DumpErrorCode, path: string, reason: string, place: DumpErrorPlace = {}) {
    const {offset, xmlOffset, cause} = place
    const where = [
      ...(offset === undefined ? [] : [`at byte ${offset}`]),
      ...(xmlOffset === undefined || xmlOffset === offset ? [] : [`byte ${xmlOffset} of the XML`]),
    ]
    super(`${path}: ${reason}${where.length > 0 ? ` (${where.join(', ')})` : ''}`, cause === undefined ? {} : {cause})
    this.code = code
    this.path = path
    if (offset !== undefined) this.offset = offset
    if (xmlOffset !== undefined) this.xmlOffset = xmlOffset
  }
}

/** What a decompressor throws; the reader makes a {@link DumpError} of it, which knows the file. */
export class DecompressError extends Error {
  override readonly name = 'DecompressError'

  constructor(
    readonly code: DumpErrorCode,
    message: string,
    /** Place in the compressed data, where it is known. */
    readonly offset?: number,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
