import {phpEquals, phpNumeric} from '../../language/php-number.js'
import type {PrePart, PreRegion} from '../../preprocess/nodes.js'
import {decodeEntities} from '../../site/entities.js'
import {trim} from '../trim.js'
import type {FunctionCall} from '../types.js'
import {isWord} from './word.js'

/**
 * `#switch`: the value of the first case that equals the first argument. Cases without `=` share the value of the next one
 * that has it; the last part is the default where it has no `=`, else `#default=` is.
 *
 * Names that are plain text are not expanded. A `#switch` that the same template reaches again, all of whose names are plain
 * text, answers from a table.
 */
export function runSwitch(call: FunctionCall): string {
  const wanted = decodeEntities(call.arg(0))
  const table = tableOf(call)
  return table ? fromTable(call, table, wanted) : scan(call, wanted)
}

/** The text of a stretch of source that expands to itself, or `undefined`. */
function constant({children}: PreRegion): string | undefined {
  if (children.length === 0) return ''
  const [only] = children
  return children.length === 1 && typeof only === 'string' ? trim(only) : undefined
}

function label(part: PrePart): string | undefined {
  return constant(part.name ?? part.value)
}

function scan(call: FunctionCall, wanted: string): string {
  let found = false
  let defaultFollows = false
  let fallback: number | undefined
  let last: string | undefined
  for (let i = 1; i < call.length; i++) {
    const part = call.raw(i) as PrePart
    if (part.name === undefined) {
      last = label(part) ?? call.arg(i)
      if (found) continue
      const name = decodeEntities(last)
      if (phpEquals(name, wanted)) found = true
      else if (isWord(call.context, 'default', name)) defaultFollows = true
      continue
    }
    last = undefined
    if (found) return call.argValue(i)
    const name = decodeEntities(label(part) ?? call.argName(i) ?? '')
    if (phpEquals(name, wanted)) return call.argValue(i)
    if (defaultFollows || isWord(call.context, 'default', name)) {
      fallback = i
      defaultFollows = false
    }
  }
  if (last !== undefined) return last
  return fallback === undefined ? '' : call.argValue(fallback)
}

/** A `#switch` all of whose names are plain text. */
interface Table {
  /** Index of the part whose value a name has; that of the last part where no value follows. */
  cases: Map<string, number>
  fallback: number | undefined
  /** The last part, where it has no `=`. */
  last: string | undefined
}

/** What is known of a `#switch`: seen once, not for a table, or its table. */
type Known = 'seen' | 'varied' | Table

/** Below this many cases a table costs more than it saves. */
const MIN_CASES = 8

function tableOf(call: FunctionCall): Table | undefined {
  if (call.length <= MIN_CASES) return undefined
  const {data} = call.context.state
  let tables = data.get('switch') as WeakMap<object, Known> | undefined
  if (!tables) {
    tables = new WeakMap()
    data.set('switch', tables)
  }
  const key = call.raw(1) as PrePart
  const known = tables.get(key)
  if (known === undefined) {
    tables.set(key, 'seen')
    return undefined
  }
  if (known === 'varied') return undefined
  if (known !== 'seen') return known
  const table = buildTable(call)
  tables.set(key, table ?? 'varied')
  return table
}

/** Numbers that are equal have one key, however they are written. */
function keyOf(name: string): string | undefined {
  const number = phpNumeric(name)
  if (number === undefined) return `=${name}`
  return Math.abs(number) < Number.MAX_SAFE_INTEGER ? `#${number + 0}` : undefined
}

function buildTable(call: FunctionCall): Table | undefined {
  const table: Table = {cases: new Map(), fallback: undefined, last: undefined}
  let waiting: string[] = []
  let defaultFollows = false
  for (let i = 1; i < call.length; i++) {
    const part = call.raw(i) as PrePart
    const text = label(part)
    if (text === undefined) return undefined
    const name = decodeEntities(text)
    const key = keyOf(name)
    if (key === undefined) return undefined
    waiting.push(key)
    const isDefault = isWord(call.context, 'default', name)
    if (part.name === undefined) {
      table.last = text
      if (isDefault) defaultFollows = true
      continue
    }
    table.last = undefined
    for (const one of waiting) if (!table.cases.has(one)) table.cases.set(one, i)
    waiting = []
    if (isDefault || defaultFollows) {
      table.fallback = i
      defaultFollows = false
    }
  }
  return table
}

function fromTable(call: FunctionCall, table: Table, wanted: string): string {
  const key = keyOf(wanted)
  if (key === undefined) return scan(call, wanted)
  const index = table.cases.get(key)
  if (index !== undefined) return call.argValue(index)
  if (table.last !== undefined) return table.last
  return table.fallback === undefined ? '' : call.argValue(table.fallback)
}
