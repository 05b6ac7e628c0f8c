import {LuaApi} from 'wasmoon-lua5.1'

/** The part of Emscripten's module that is used here. */
interface Memory {
  HEAPU8: Uint8Array
  HEAPU32: Uint32Array
  _malloc(size: number): number
  _free(pointer: number): void
  _lua_pushlstring(state: unknown, pointer: number, length: number): void
  _lua_tolstring(state: unknown, index: number, length: number): number
}

const api = await LuaApi.initialize()
const memory = api.module as unknown as Memory

/**
 * Runs a chunk of Lua in PUC Lua 5.1 compiled to WebAssembly, in a state of its own.
 *
 * By wasmoon's raw functions, since its own conversions of values know text, not bytes.
 *
 * @param source Lua code as a byte string.
 * @param argument what the chunk gets as `...`, a byte string.
 * @returns the string that it returns.
 * @throws Error where it fails.
 */
export function runWasm(source: string, argument: string): string {
  const state = api.luaL_newstate()
  try {
    api.luaL_openlibs(state)
    const code = allocate(source)
    const name = allocate('=driver')
    let status = api.luaL_loadbuffer(state, code, source.length, name)
    memory._free(code)
    memory._free(name)
    if (status === 0) {
      push(state, argument)
      status = api.lua_pcall(state, 1, 1, 0)
    }
    const result = toBytes(state)
    if (status !== 0) throw new Error(`wasmoon-lua5.1: ${result}`)
    return result
  } finally {
    api.lua_close(state)
  }
}

function allocate(bytes: string): number {
  const pointer = memory._malloc(bytes.length + 1)
  memory.HEAPU8.set(Buffer.from(bytes, 'latin1'), pointer)
  memory.HEAPU8[pointer + bytes.length] = 0
  return pointer
}

function push(state: unknown, bytes: string): void {
  const pointer = allocate(bytes)
  memory._lua_pushlstring(state, pointer, bytes.length)
  memory._free(pointer)
}

function toBytes(state: unknown): string {
  const size = memory._malloc(4)
  const pointer = memory._lua_tolstring(state, -1, size)
  const length = memory.HEAPU32[size >> 2] ?? 0
  memory._free(size)
  return Buffer.from(memory.HEAPU8.subarray(pointer, pointer + length)).toString('latin1')
}
