import {spawnSync} from 'node:child_process'
import {
  compile,
  createEnvironment,
  LuaError,
  LuaSyntaxError,
  LuaTable,
  type LuaValue,
  numberToString,
} from '../../src/lua/lua.js'
import {runWasm} from './wasmoon.js'

/** PUC Lua 5.1's interpreter. */
const COMMAND = process.env.LUA51 ?? 'lua5.1'

/** Whether the command is there; where it is not, PUC Lua is the one in WebAssembly alone. */
const hasPuc = spawnSync(COMMAND, ['-v']).error === undefined

/** What stands between what a program gave to `emit`, call by call. */
export const SEPARATOR = '\x01;'

/** What PUC Lua does with each program of a batch: the same as {@link runOurs}. A function of the program's source. */
const DRIVER = `
local function show(v)
  local t = type(v)
  if t == 'table' or t == 'function' then return t end
  return t .. ':' .. tostring(v)
end
local function pack(...) return select('#', ...), {...} end
local function run(source)
  local out = {}
  local function emit(...)
    local n, values = pack(...)
    for i = 1, n do values[i] = show(values[i]) end
    out[#out + 1] = table.concat(values, ',', 1, n)
  end
  local f, message = loadstring(source, '=p')
  if f then
    setfenv(f, setmetatable({emit = emit}, {__index = _G}))
    emit(pcall(f))
  else
    emit('syntax', message)
  end
  return table.concat(out, '\\1;')
end
`

/** A PUC Lua 5.1 to compare with. */
export interface Peer {
  name: string
  /**
   * Runs a driver, Lua code that defines a local function `run` of one string, with each input.
   *
   * @returns the string that `run` gives for each input. All are byte strings.
   */
  run(driver: string, inputs: readonly string[]): string[]
}

/** The peers that are there: PUC Lua in WebAssembly, and Debian's where the command is found. */
export const peers: readonly Peer[] = [
  {name: 'wasmoon-lua5.1', run: runInWasm},
  ...(hasPuc ? [{name: 'lua5.1', run: runInProcess}] : []),
]

/** Runs programs in a peer; for each, what it gave to `emit`, and what became of it. */
export function runPrograms(peer: Peer, programs: readonly string[]): string[] {
  return peer.run(DRIVER, programs)
}

function runInWasm(driver: string, inputs: readonly string[]): string[] {
  const script = `${driver}
local input, at, out = ..., 1, {}
while at <= #input do
  local _, last, size = input:find('^(%d+)\\n', at)
  local text = run(input:sub(last + 1, last + size))
  out[#out + 1] = #text .. '\\n' .. text
  at = last + size + 1
end
return table.concat(out)`
  return cut(runWasm(script, join(inputs)))
}

function runInProcess(driver: string, inputs: readonly string[]): string[] {
  const script = `${driver}
while true do
  local size = io.read('*n')
  if not size then break end
  io.read(1)
  local text = run(io.read(size))
  io.write(#text, '\\n', text)
end`
  const input = Buffer.from(join(inputs), 'latin1')
  const {stdout, stderr} = spawnSync(COMMAND, ['-e', script], {input, maxBuffer: 1 << 30, timeout: 120_000})
  const results = cut(stdout.toString('latin1'))
  if (results.length !== inputs.length) throw new Error(`lua5.1 stopped early: ${stderr.toString()}`)
  return results
}

/** Puts strings together, each with its length and a newline in front. */
function join(strings: readonly string[]): string {
  return strings.map((text) => `${text.length}\n${text}`).join('')
}

/** Takes apart what {@link join} put together. */
function cut(output: string): string[] {
  const results: string[] = []
  for (let i = 0; i < output.length; ) {
    const end = output.indexOf('\n', i)
    const size = Number(output.slice(i, end))
    results.push(output.slice(end + 1, end + 1 + size))
    i = end + 1 + size
  }
  return results
}

/** Runs a program here, as {@link runPuc} does there. */
export function runOurs(program: string): string {
  const out: string[] = []
  const emit = (...values: LuaValue[]): readonly LuaValue[] => {
    out.push(values.map(show).join(','))
    return []
  }
  try {
    const environment = createEnvironment()
    const chunk = compile(program, 'p')
    environment.globals.setString('emit', emit)
    try {
      emit(true, ...environment.run(chunk))
    } catch (error) {
      if (!(error instanceof LuaError)) throw error
      emit(false, error.value)
    }
  } catch (error) {
    if (!(error instanceof LuaSyntaxError)) throw error
    emit('syntax', error.value)
  }
  return out.join(SEPARATOR)
}

function show(value: LuaValue): string {
  switch (typeof value) {
    case 'undefined':
      return 'nil:nil'
    case 'object':
      return 'table'
    case 'function':
      return 'function'
    case 'number':
      return `number:${numberToString(value)}`
    default:
      return `${typeof value}:${value}`
  }
}

/** Takes out what may differ: addresses, the sign of NaN, and of the zeros among PUC Lua's folded constants. */
export function comparable(output: string): string {
  return output
    .replace(/: 0x[\da-f]{6,}/g, '')
    .replace(/-nan/g, 'nan')
    .replace(/-0(?![\d.])/g, '0')
}

/** A table's fields as a JavaScript object, for tests of small results. */
export function fields(table: LuaValue): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  if (!(table instanceof LuaTable)) return result
  for (let cursor = table.advance(0); cursor !== 0; cursor = table.advance(cursor)) {
    const value = table.valueAt(cursor)
    result[String(table.keyAt(cursor))] = value instanceof LuaTable ? fields(value) : value
  }
  return result
}
