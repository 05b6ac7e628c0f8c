import {createReadStream} from 'node:fs'
import {open, stat} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import {bunzip2} from './bzip2.js'
import {type Compression, detectCompression, SIGNATURE_LENGTH} from './compression.js'
import {DecompressError} from './error.js'
import {gunzip} from './gzip.js'
import {extract} from './seven-zip.js'
import {unxz} from './xz.js'
import {unzstd} from './zstd.js'

const CHUNK = 64 * 1024

/** Where the bytes of a dump come from. */
export interface Source {
  /** Name for messages: the path, or `-` for a stream. */
  readonly path: string
  /** Size in bytes; 0 where it is not known. */
  readonly size: number
  /** Whether it can be read again. */
  readonly repeatable: boolean
  /** The bytes as they are on the disk; `onRead` is told how many were read so far. */
  bytes(signal: AbortSignal | undefined, onRead: (bytesRead: number) => void): AsyncGenerator<Uint8Array>
  /** A path that another program can read. */
  readonly file?: string
}

/** What the system says when a file can not be read, in words. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a directory',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
}

/** The `unreadable` error for what `node:fs` throws. */
export function unreadable(error: unknown): DecompressError {
  const {code, message} = error as NodeJS.ErrnoException
  return new DecompressError('unreadable', systemErrors[code ?? ''] ?? message, undefined, {cause: error})
}

/** @throws {DecompressError} `unreadable` */
export async function fileSource(path: string): Promise<Source> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) throw new DecompressError('unreadable', 'it is a directory')
    // A pipe (`/dev/stdin`, a process substitution) gives its bytes once.
    if (!info.isFile()) return streamSource(createReadStream(path, {highWaterMark: CHUNK}), path)
    await (await open(path)).close()
    return {
      path,
      size: info.size,
      repeatable: true,
      file: path,
      bytes: (signal, onRead) =>
        counted(
          createReadStream(path, {highWaterMark: CHUNK, ...(signal === undefined ? {} : {signal})}),
          onRead,
          signal,
        ),
    }
  } catch (error) {
    throw error instanceof DecompressError ? error : unreadable(error)
  }
}

/** The bytes of a stream, which can be read once. */
export function streamSource(stream: Readable, path = '-'): Source {
  return {path, size: 0, repeatable: false, bytes: (signal, onRead) => counted(stream, onRead, signal)}
}

async function* counted(
  stream: Readable,
  onRead: (bytesRead: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let bytesRead = 0
  try {
    for await (const chunk of stream) {
      signal?.throwIfAborted()
      const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      bytesRead += bytes.length
      onRead(bytesRead)
      yield bytes
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw unreadable(error)
  }
}

const decompressors: Readonly<
  Record<Exclude<Compression, '7z' | 'lzma'>, (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>>
> = {
  none: passOn,
  gzip: gunzip,
  bzip2: (chunks) => bunzip2(chunks),
  xz: unxz,
  zstd: unzstd,
}

/** What {@link decompress} is told. */
export interface DecompressOptions {
  signal: AbortSignal | undefined
  /** Told how many bytes of the source were read so far. */
  onRead(bytesRead: number): void
  /** Told what the source is compressed with, before anything else is read. */
  onCompression(compression: Compression): void
}

/**
 * The decompressed bytes of a source. What it is compressed with is seen from its first bytes.
 *
 * @throws {DecompressError} after everything before it, where the data can not be read
 */
export async function* decompress(source: Source, options: DecompressOptions): AsyncGenerator<Uint8Array> {
  const {signal, onRead, onCompression} = options
  const bytes = source.bytes(signal, onRead)
  try {
    const head: Uint8Array[] = []
    let length = 0
    while (length < SIGNATURE_LENGTH) {
      const {done, value} = await bytes.next()
      if (done === true) break
      head.push(value)
      length += value.length
    }
    if (length === 0) throw new DecompressError('empty', 'the file is empty')
    const compression = detectCompression(Buffer.concat(head).subarray(0, SIGNATURE_LENGTH))
    onCompression(compression)
    if (compression === '7z' || compression === 'lzma') {
      if (source.file === undefined) {
        throw new DecompressError('unsupported', `${compression} can only be read from a file, not from a stream`)
      }
      yield* extract(source.file, signal)
    } else {
      yield* decompressors[compression](behind(head, bytes))
    }
  } finally {
    await bytes.return(undefined)
  }
}

async function* behind(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  yield* rest
}

async function* passOn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}
