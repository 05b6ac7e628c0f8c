import type {ExpandContext} from '../../expand/types.js'
import type {Title} from '../../site/title.js'
import {decodeUtf8, encodeUtf8, LuaTable, type LuaValue} from '../lua.js'
import type {ReadPage} from './page-watch.js'
import {placedError, type ScriptHost} from './script-host.js'

/** How deep JSON may be nested. */
const MAX_DEPTH = 200

/** A page whose content model is JSON. */
export function findJson(context: ExpandContext, title: Title | undefined): ReadPage | undefined {
  const page = title && context.getPage(title)
  return title && page?.model === 'json' ? {title, text: page.text} : undefined
}

/**
 * The data of a JSON page for `mw.loadJsonData`. Lists begin at 1; what is `null` is left out.
 *
 * @param name full title of the page, bytes.
 */
export function loadJson(host: ScriptHost, name: string): {table: LuaTable; page: ReadPage} {
  const page = findJson(host.context, host.parseTitle(decodeUtf8(name)))
  if (page) {
    const table = toLua(host, parse(page.text), 0)
    if (table instanceof LuaTable) return {table, page}
  }
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
