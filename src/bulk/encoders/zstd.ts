import {Zstd} from '@hpcc-js/wasm-zstd'

/** The level of the command `zstd`. */
const LEVEL = 3

/** Compresses as one frame of Zstandard, by the official library in WASM: `node:zlib` has it only from Node 22.15 on. */
export async function compressZstd(bytes: Uint8Array): Promise<Uint8Array> {
  const zstd = await Zstd.load()
  // The result is a view of the library's memory.
  return zstd.compress(bytes, LEVEL).slice()
}
