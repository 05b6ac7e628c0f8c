import {open} from 'node:fs/promises'
import {crc32} from 'node:zlib'

const PIECE = 1 << 20

/**
 * CRC-32 of a file or of its first bytes, as 8 hexadecimal digits. It is read in pieces; 1 GB takes about half a second.
 *
 * @param limit - how many bytes; all by default
 */
export async function checksum(path: string, limit = Number.POSITIVE_INFINITY): Promise<string> {
  const file = await open(path)
  try {
    const buffer = Buffer.allocUnsafe(PIECE)
    let size = 0
    let value = 0
    for (;;) {
      const {bytesRead} = await file.read(buffer, 0, Math.min(PIECE, limit - size))
      if (bytesRead === 0) return value.toString(16).padStart(8, '0')
      size += bytesRead
      value = crc32(buffer.subarray(0, bytesRead), value)
    }
  } finally {
    await file.close()
  }
}
