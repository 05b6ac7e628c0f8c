/** A hash of bytes (one char a byte), as hexadecimal text. */
export type Checksum = (bytes: string) => string

/** The bytes of a byte string, with room for more behind them. */
export function toBytes(text: string, room = 0): Uint8Array {
  const bytes = new Uint8Array(text.length + room)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Bytes as hexadecimal text. */
export function toHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16)
  return text
}

/** 32 bits, the highest digit first. */
export function hex32(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}

/** 64 bits, the highest digit first. */
export function hex64(value: bigint): string {
  return BigInt.asUintN(64, value).toString(16).padStart(16, '0')
}

/** Words as hexadecimal text, the lowest byte of each first. */
export function littleEndianHex(words: Iterable<number>): string {
  let text = ''
  for (const word of words) text += hex32(swap32(word))
  return text
}

/** The bytes of a word in reverse order. */
function swap32(value: number): number {
  return (value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)
}

export function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}

export function rotateRight(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits))
}

/**
 * Bytes filled up to whole blocks as most hashes have it: a mark, zeros, and the length in bits.
 *
 * @param block size of a block, in bytes.
 * @param field bytes that the length takes at the end of the last block.
 * @param mark the first byte behind the text.
 */
export function padded(text: string, block: number, field: number, mark: number, bigEndian: boolean): DataView {
  const size = Math.ceil((text.length + 1 + field) / block) * block
  const bytes = toBytes(text, size - text.length)
  bytes[text.length] = mark
  const view = new DataView(bytes.buffer)
  const bits = BigInt(text.length) * 8n
  view.setBigUint64(bigEndian ? size - 8 : size - field, bits, !bigEndian)
  return view
}
