/** How a file is compressed. `lzma` is the old format without a container, as `lzma` and `xz --format=lzma` write it. */
export type Compression = 'none' | 'gzip' | 'bzip2' | 'xz' | 'lzma' | 'zstd' | '7z'

/** First bytes of each format; -1 stands for any byte. */
const signatures: ReadonlyArray<readonly [Compression, readonly number[]]> = [
  ['gzip', [0x1f, 0x8b]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  // A frame to skip, which parallel compressors put first: its type is 0 to 15.
  ['zstd', [-1, 0x2a, 0x4d, 0x18]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  // Properties lc=3 lp=0 pb=2, the size of the dictionary, a multiple of 64 kB.
  ['lzma', [0x5d, 0x00, 0x00]],
]

/** How many bytes {@link detectCompression} wants to see. */
export const SIGNATURE_LENGTH = 8

/**
 * Tells how data is compressed by its first bytes; names of files do not matter.
 *
 * @param head - the first {@link SIGNATURE_LENGTH} bytes, or all where there are fewer
 */
export function detectCompression(head: Uint8Array): Compression {
  for (const [compression, signature] of signatures) {
    if (signature.every((byte, i) => byte === -1 || head[i] === byte)) return compression
  }
  return 'none'
}
