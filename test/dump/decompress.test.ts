import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {detectCompression} from '../../src/dump/compression.js'
import {DecompressError} from '../../src/dump/error.js'
import {gunzip} from '../../src/dump/gzip.js'
import {unxz} from '../../src/dump/xz.js'
import {unzstd} from '../../src/dump/zstd.js'
import {base64, chunked, drain} from './helpers.js'

const line = 'Hello, dump!\n'
const long = 'ab'.repeat(125_000)

// Made with gzip, xz 5.4 and zstd 1.5.
const formats = [
  {name: 'gzip', decompress: gunzip, lineFile: gzipSync(line), longFile: gzipSync(long)},
  {
    name: 'xz',
    decompress: unxz,
    lineFile: base64(
      '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAMSGVsbG8sIGR1bXAhCgAAAAB5TyoqpaJ00wABJQ1xGcS2H7bzfQEAAAAABFla',
    ),
    longFile: base64(
      '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj49CPAGtdADCYq/wd//f/1IEKn3RzhPowEaZpp4+RC+RFpEO932qwFnAeVi0L6rgnHZslAj+o/1pyqZWiwsWqNBkGdox2aWWhLsiGGGVgsv9Nj/IFi2j0kUiMhwCUEpokNn9mQpATDv8Qk/hxeDD8nsQAAAC7jlhf+8ML0wABhwGQoQ8AMRPiH7HEZ/sCAAAAAARZWg==',
    ),
  },
  {
    name: 'zstd',
    decompress: unzstd,
    lineFile: base64('KLUv/SQNaQAASGVsbG8sIGR1bXAhCpFUxDs='),
    longFile: base64('KLUv/aSQ0AMAVAAAEGFiAQD7/+UOC00AAAhhAQCM0DkQAqSw2wc='),
  },
]

describe.each(formats)('$name', ({name, decompress, lineFile, longFile}) => {
  it('is told by its first bytes', () => {
    expect(detectCompression(lineFile.subarray(0, 8))).toBe(name)
    expect(detectCompression(longFile.subarray(0, 8))).toBe(name)
  })

  it('is decompressed in chunks of any size', async () => {
    for (const size of [1, 2, 3, 7, 64, 4096]) {
      const short = await drain(decompress(chunked(lineFile, size)))
      expect(short.error).toBeUndefined()
      expect(short.bytes.toString()).toBe(line)
      const {bytes, error} = await drain(decompress(chunked(longFile, size)))
      expect(error).toBeUndefined()
      expect(bytes.toString() === long).toBe(true)
    }
  })

  it('may be several files behind each other', async () => {
    const files = Buffer.concat([lineFile, longFile, lineFile, lineFile])
    for (const size of [1, 5, 12, 13, 64, 4096]) {
      const {bytes, error} = await drain(decompress(chunked(files, size)))
      expect(error).toBeUndefined()
      expect(bytes.toString() === line + long + line + line, `chunks of ${size}`).toBe(true)
    }
  })

  it('ends with an error where the file ends too early', async () => {
    for (const length of [8, 12, lineFile.length - 5, lineFile.length - 1]) {
      const {bytes, error} = await drain(decompress(chunked(lineFile.subarray(0, length), 7)))
      expect(line.startsWith(bytes.toString())).toBe(true)
      expect(error).toBeInstanceOf(DecompressError)
      expect((error as DecompressError).code).toBe('truncated')
    }
  })

  it('ends with an error where the data is damaged', async () => {
    const broken = Buffer.from(lineFile)
    const place = lineFile.indexOf('dump') > 0 ? lineFile.indexOf('dump') : lineFile.length - 7
    broken[place]! ^= 0x01
    const {error} = await drain(decompress(chunked(broken, 1000)))
    expect(error).toBeInstanceOf(DecompressError)
    expect((error as DecompressError).code).toBe('damaged')
  })

  it('can be left early, again and again', async () => {
    for (let i = 0; i < 5; i++) {
      for await (const chunk of decompress(chunked(longFile, 16))) {
        expect(chunk.length).toBeGreaterThan(0)
        break
      }
    }
    expect((await drain(decompress(chunked(lineFile, 16)))).bytes.toString()).toBe(line)
  })

  it('passes on what reading the file throws', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield lineFile.subarray(0, 20)
      throw new Error('disk on fire')
    }
    expect((await drain(decompress(failing()))).error).toEqual(new Error('disk on fire'))
  })
})

describe('xz', () => {
  const [, {lineFile}] = formats as [unknown, {lineFile: Buffer}]

  it('may have zeros between and behind its streams', async () => {
    const files = Buffer.concat([lineFile, Buffer.alloc(8), lineFile, Buffer.alloc(4)])
    for (const size of [1, 4, 30, 1000]) {
      const {bytes, error} = await drain(unxz(chunked(files, size)))
      expect(error).toBeUndefined()
      expect(bytes.toString()).toBe(line + line)
    }
  })
})

describe('zstd', () => {
  const [, , {lineFile}] = formats as [unknown, unknown, {lineFile: Buffer}]

  it('may have frames to skip', async () => {
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
    expect(detectCompression(skipped)).toBe('zstd')
    const {bytes, error} = await drain(unzstd(chunked(Buffer.concat([skipped, lineFile, skipped, lineFile]), 9)))
    expect(error).toBeUndefined()
    expect(bytes.toString()).toBe(line + line)
  })
})

describe('detectCompression', () => {
  it('knows formats by their signatures', () => {
    expect(detectCompression(Buffer.from('<mediawiki'))).toBe('none')
    expect(detectCompression(new Uint8Array(0))).toBe('none')
    expect(detectCompression(Buffer.from('BZh91AY&'))).toBe('bzip2')
    expect(detectCompression(base64('N3q8ryccAAQ='))).toBe('7z')
    expect(detectCompression(base64('XQAAgAD/////'))).toBe('lzma')
  })
})
