/** The level of the command `zstd`. */
const LEVEL = 3

/** What compresses as one frame of Zstandard: the official library in WASM, since `node:zlib` has it only from Node 22.15 on. */
export async function loadZstd(): Promise<(bytes: Uint8Array) => Uint8Array> {
  const {Zstd} = await import('@hpcc-js/wasm-zstd')
  const zstd = await Zstd.load()
  // The result is a view of the library's memory.
  return (bytes) => zstd.compress(bytes, LEVEL).slice()
}

/** See {@link loadZstd}. */
export async function compressZstd(bytes: Uint8Array): Promise<Uint8Array> {
  return (await loadZstd())(bytes)
}
