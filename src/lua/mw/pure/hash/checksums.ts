import {type Checksum, hex32, hex64} from './bytes.js'

/** A table for CRCs that take the least bit first. */
function reflectedTable(polynomial: number): Int32Array {
  return Int32Array.from({length: 256}, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ polynomial : value >>> 1
    return value
  })
}

function reflectedCrc(polynomial: number): Checksum {
  let table: Int32Array | undefined
  return (bytes) => {
    table ??= reflectedTable(polynomial)
    let crc = -1
    for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ table[(crc ^ bytes.charCodeAt(i)) & 255]!
    return hex32(~crc)
  }
}

/** The CRC of bzip2, its bytes in reverse order: what PHP calls `crc32`. */
export function crc32(bytes: string): string {
  let crc = -1
  for (let i = 0; i < bytes.length; i++) {
    crc ^= bytes.charCodeAt(i) << 24
    for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  }
  return hex32(~crc).replace(/(..)(..)(..)(..)/, '$4$3$2$1')
}

export function adler32(bytes: string): string {
  let a = 1
  let b = 0
  for (let i = 0; i < bytes.length; i++) {
    a = (a + bytes.charCodeAt(i)) % 65521
    b = (b + a) % 65521
  }
  return hex32((b << 16) | a)
}

/** @param xorFirst FNV-1a, else FNV-1. */
export function fnv32(xorFirst: boolean): Checksum {
  return (bytes) => {
    let hash = 0x811c9dc5
    for (let i = 0; i < bytes.length; i++) {
      if (xorFirst) hash = Math.imul(hash ^ bytes.charCodeAt(i), 0x01000193)
      else hash = Math.imul(hash, 0x01000193) ^ bytes.charCodeAt(i)
    }
    return hex32(hash)
  }
}

export function fnv64(xorFirst: boolean): Checksum {
  return (bytes) => {
    let hash = 0xcbf29ce484222325n
    const multiply = (value: bigint): bigint => BigInt.asUintN(64, value * 0x100000001b3n)
    for (let i = 0; i < bytes.length; i++) {
      const byte = BigInt(bytes.charCodeAt(i))
      hash = xorFirst ? multiply(hash ^ byte) : multiply(hash) ^ byte
    }
    return hex64(hash)
  }
}

/** Jenkins's one-at-a-time hash. */
export function joaat(bytes: string): string {
  let hash = 0
  for (let i = 0; i < bytes.length; i++) {
    hash = (hash + bytes.charCodeAt(i)) | 0
    hash = (hash + (hash << 10)) | 0
    hash ^= hash >>> 6
  }
  hash = (hash + (hash << 3)) | 0
  hash ^= hash >>> 11
  return hex32((hash + (hash << 15)) | 0)
}

export const crc32b = reflectedCrc(0xedb88320)
export const crc32c = reflectedCrc(0x82f63b78)
