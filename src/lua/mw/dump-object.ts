import {LuaTable, type LuaValue} from '../lua.js'
import {toText} from './base.js'
import {openMetatable} from './load-data.js'
import {fieldsOf, type ScriptHost} from './script-host.js'

/** How deep tables may be nested; deeper ones are only named. */
const MAX_DEPTH = 100

/** `mw.dumpObject`: a value as Lua would write it, tables with a number each, keys in order. */
export function dumpObject(host: ScriptHost, value: LuaValue): string {
  const numbers = new Map<LuaValue, number>()
  const counts = {table: 0, function: 0}
  const numberOf = (object: LuaValue, kind: 'table' | 'function'): string => {
    let number = numbers.get(object)
    if (number === undefined) {
      number = ++counts[kind]
      numbers.set(object, number)
    }
    return `${kind}#${number}`
  }

  function dump(item: LuaValue, indent: string, depth: number): string {
    host.runtime.work(1)
    if (typeof item === 'string') return quote(item)
    if (typeof item === 'function') return numberOf(item, 'function')
    if (!(item instanceof LuaTable)) return toText(host, item) as string
    if (item.metatable?.getString('__tostring') !== undefined) return toText(host, item) as string
    const seen = numbers.has(item)
    const name = numberOf(item, 'table')
    if (seen || depth >= MAX_DEPTH) return name
    const inner = `${indent}    `
    const lines = [`${name} {`]
    openMetatable(item)
    const {metatable} = item
    if (metatable !== undefined) {
      const shown = metatable.getString('__metatable') ?? metatable
      lines.push(
        `${inner}metatable = ${shown instanceof LuaTable ? numberOf(shown, 'table') : dump(shown, inner, depth + 1)}`,
      )
    }
    const done = new Set<LuaValue>()
    const entries = new Map(fieldsOf(host.runtime, item))
    for (let i = 1; entries.get(i) !== undefined; i++) {
      done.add(i)
      lines.push(`${inner}${dump(entries.get(i), inner, depth + 1)},`)
    }
    for (const key of [...entries.keys()].filter((key) => !done.has(key)).sort(compareKeys)) {
      const shown = dump(key, inner, depth + 1)
      lines.push(`${inner}[${shown}] = ${dump(entries.get(key), inner, depth + 1)},`)
    }
    lines.push(`${indent}}`)
    return lines.join('\n')
  }

  const text = dump(value, '', 0)
  host.runtime.takeString(text.length)
  return text
}

/** `%q` */
function quote(text: string): string {
  const escaped = text
    .replace(/["\\\n]/g, '\\$&')
    .replaceAll('\r', '\\r')
    .replaceAll('\0', '\\000')
  return `"${escaped}"`
}

const ORDER = ['boolean', 'number', 'string', 'object', 'function']

function compareKeys(a: LuaValue, b: LuaValue): number {
  if (typeof a !== typeof b) return ORDER.indexOf(typeof a) - ORDER.indexOf(typeof b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  if (typeof a === 'boolean') return a ? 1 : -1
  return 0
}
