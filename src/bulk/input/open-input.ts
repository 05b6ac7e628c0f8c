import type {Readable} from 'node:stream'
import {crc32} from 'node:zlib'
import type {Compression} from '../../dump/compression.js'
import {decodeText, detectEncoding} from '../../dump/encoding.js'
import {DumpError} from '../../dump/error.js'
import {toDumpError} from '../../dump/open.js'
import {type DumpHeader, readDump} from '../../dump/read.js'
import {decompress, fileSource, type Source, streamSource} from '../../dump/source.js'
import type {DumpIdentity} from '../ledger.js'
import {FileInput} from './file-input.js'
import type {ChunkInput} from './input.js'
import {WindowInput} from './window-input.js'

/** A dump whose head was read. */
export interface OpenInput {
  input: ChunkInput
  header: DumpHeader
  identity: DumpIdentity
}

/** How far into the XML its encoding is told. */
const ENCODING_WITHIN = 256
const IDENTITY_BYTES = 64 * 1024

/**
 * Opens a dump for chunks: bzip2 and XML as they are, everything else (other compressions, other encodings than UTF-8) as the XML that one reader makes of
 * it.
 *
 * @param dump - path of the file, or a stream of its bytes
 * @param onWarning - told what the reader finds strange
 * @throws {DumpError} where the file can not be read or is not a dump
 */
export async function openInput(
  dump: string | Readable,
  signal: AbortSignal | undefined,
  onWarning: (code: string, reason: string) => void,
): Promise<OpenInput> {
  const path = typeof dump === 'string' ? dump : '-'
  try {
    const source = typeof dump === 'string' ? await fileSource(dump) : streamSource(dump)
    const raw = source.repeatable
      ? await FileInput.open(source.path, 'xml')
      : new WindowInput(
          source.bytes(signal, () => {}),
          {kind: 'xml', totalBytes: 0},
        )
    try {
      return await openRaw(source, raw, signal, onWarning)
    } catch (error) {
      await raw.close()
      throw error
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw toDumpError(error, path, undefined)
  }
}

async function openRaw(
  source: Source,
  raw: ChunkInput,
  signal: AbortSignal | undefined,
  onWarning: (code: string, reason: string) => void,
): Promise<OpenInput> {
  const identity: DumpIdentity = {
    path: source.path,
    ...(source.repeatable ? {size: source.size} : {}),
    head: await checksumOfHead(raw),
  }
  let compression = 'none' as Compression
  let fileBytesRead = 0
  const again = (release: boolean) =>
    decompress(sourceOf(source, raw, release), {
      signal,
      onRead(bytesRead) {
        fileBytesRead = bytesRead
      },
      onCompression(found) {
        compression = found
      },
    })
  const head = new HeadWatch()
  const header = await readHeader(head.watch(again(false)), source.path)
  const encoding = detectEncoding(head.bytes).toLowerCase()
  const plain = encoding === 'utf-8' || encoding === 'us-ascii' || encoding === 'ascii'
  if (plain && (compression === 'none' || compression === 'bzip2')) {
    return {input: withKind(raw, compression === 'bzip2' ? 'bzip2' : 'xml'), header, identity}
  }
  fileBytesRead = 0
  const xml = again(true)
  const utf8 = plain
    ? xml
    : encoded(xml, (offset) =>
        onWarning('malformed-text', `bytes that are no text, shown as U+FFFD, soon after byte ${offset} of the XML`),
      )
  const input = new WindowInput(utf8, {
    kind: 'xml',
    totalBytes: source.size,
    fileBytesRead: () => fileBytesRead,
  })
  return {input: closingBoth(input, raw), header, identity}
}

/** The bytes of a dump from its start, as often as they are wanted. */
function sourceOf(source: Source, raw: ChunkInput, release: boolean): Source {
  return {
    ...source,
    async *bytes(signal, onRead) {
      let offset = 0
      while (true) {
        signal?.throwIfAborted()
        const bytes = await raw.read(offset)
        if (bytes === undefined) return
        offset += bytes.length
        onRead(offset)
        yield bytes
        if (release) raw.release(offset)
      }
    },
  }
}

async function checksumOfHead(raw: ChunkInput): Promise<string> {
  let value = 0
  let offset = 0
  while (offset < IDENTITY_BYTES) {
    const bytes = await raw.read(offset)
    if (bytes === undefined) break
    const part = bytes.subarray(0, IDENTITY_BYTES - offset)
    value = crc32(part, value)
    offset += part.length
  }
  return value.toString(16).padStart(8, '0')
}

async function readHeader(chunks: AsyncIterable<Uint8Array>, path: string): Promise<DumpHeader> {
  for await (const part of readDump(chunks)) if (part.type === 'header') return part.header
  throw new DumpError('format', path, 'not a MediaWiki dump')
}

/** Keeps the first bytes of what goes by. */
class HeadWatch {
  #parts: Uint8Array[] = []
  #length = 0

  get bytes(): Uint8Array {
    return Buffer.concat(this.#parts)
  }

  async *watch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (this.#length < ENCODING_WITHIN) {
        this.#parts.push(chunk.slice(0, ENCODING_WITHIN))
        this.#length += chunk.length
      }
      yield chunk
    }
  }
}

async function* encoded(
  chunks: AsyncIterable<Uint8Array>,
  onMalformed: (offset: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const {text} of decodeText(chunks, onMalformed)) yield Buffer.from(text)
}

function withKind(raw: ChunkInput, kind: 'bzip2' | 'xml'): ChunkInput {
  return {
    kind,
    totalBytes: raw.totalBytes,
    bytesRead: (offset) => raw.bytesRead(offset),
    read: (offset) => raw.read(offset),
    has: (offset) => raw.has(offset),
    release: (offset) => raw.release(offset),
    close: () => raw.close(),
  }
}

function closingBoth(input: ChunkInput, raw: ChunkInput): ChunkInput {
  return {
    ...withKind(input, input.kind),
    async close() {
      await input.close()
      await raw.close()
    },
  }
}
