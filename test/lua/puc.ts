import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {
  compile,
  createEnvironment,
  LuaError,
  LuaSyntaxError,
  LuaTable,
  type LuaValue,
  numberToString,
} from '../../src/lua/lua.js'

/** PUC Lua 5.1's interpreter, the peer of the differential tests. */
const COMMAND = process.env.LUA51 ?? 'lua5.1'

/** Whether PUC Lua is there; where it is not, tests that need it are skipped. */
export const hasPuc = spawnSync(COMMAND, ['-v']).error === undefined

/** Test data that is not part of the project; undefined where it is missing. */
export const shared = ['../shared', process.env.WIKAST_SHARED ?? ''].find((path) => path !== '' && existsSync(path))

/** What a driver in PUC Lua does with each program of a batch: the same as {@link runOurs}. */
const DRIVER = `
local function show(v)
  local t = type(v)
  if t == 'table' or t == 'function' then return t end
  return t .. ':' .. tostring(v)
end
local function pack(...) return select('#', ...), {...} end
while true do
  local size = io.read('*n')
  if not size then break end
  io.read(1)
  local source = io.read(size)
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
  local text = table.concat(out, ';')
  io.write(#text, '\\n', text)
end
`

/** Runs programs in one process of PUC Lua; for each, what it gave to `emit`, and what became of it. */
export function runPuc(programs: readonly string[]): string[] {
  const input = Buffer.from(programs.map((program) => `${program.length}\n${program}`).join(''), 'latin1')
  const {stdout, stderr} = spawnSync(COMMAND, ['-e', DRIVER], {input, maxBuffer: 1 << 30, timeout: 30_000})
  const output = stdout.toString('latin1')
  const results: string[] = []
  for (let i = 0; i < output.length; ) {
    const end = output.indexOf('\n', i)
    const size = Number(output.slice(i, end))
    results.push(output.slice(end + 1, end + 1 + size))
    i = end + 1 + size
  }
  if (results.length !== programs.length) throw new Error(`lua5.1 stopped early: ${stderr.toString()}`)
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
  return out.join(';')
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
