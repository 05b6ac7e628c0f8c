import {decodeUtf8, encodeUtf8, LuaTable, type LuaValue} from '../lua.js'
import {placedError, type ScriptHost} from './script-host.js'

/** How deep JSON may be nested. */
const MAX_DEPTH = 200

/**
 * The data of a JSON page for `mw.loadJsonData`. Lists begin at 1; what is `null` is left out.
 *
 * @param name full title of the page, bytes.
 */
export function loadJson(host: ScriptHost, name: string): LuaTable {
  const title = host.parseTitle(decodeUtf8(name))
  const page = title && host.context.getPage(title)
  const data = page?.model === 'json' ? parse(page.text) : undefined
  const table = toLua(host, data, 0)
  if (table instanceof LuaTable) return table
  throw placedError(`bad argument #1 to 'mw.loadJsonData' ('${name}' is not a valid JSON page)`, 'mw.lua:800')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function toLua(host: ScriptHost, value: unknown, depth: number): LuaValue {
  if (typeof value === 'string') return encodeUtf8(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined
  const table = new LuaTable()
  const isList = Array.isArray(value)
  for (const [key, item] of Object.entries(value)) {
    host.runtime.grow(1)
    table.set(isList ? Number(key) + 1 : encodeUtf8(key), toLua(host, item, depth + 1))
  }
  return table
}
