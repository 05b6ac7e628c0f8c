import {childKeys} from '../../src/ast/children.js'
import {type ParseOptions, parse} from '../../src/pipeline.js'

const keysOf: Record<string, readonly string[]> = childKeys

/** Fields that are left out of a sketch: those that hold nodes, positions, and what is the same in most nodes. */
const LEFT_OUT: ReadonlySet<string> = new Set(['type', 'children', 'parameters', 'arguments', 'position', 'entries'])

/**
 * A tree in one line, so that a test shows what it expects: text in quotes, any other node as `type(field=value)[children]`.
 * Empty and false fields are left out, arguments stand between `{` and `}`.
 *
 * @example
 * sketch(parse("''a'' [[b]]").children) // 'paragraph[emphasis["a"] " " link(title=B)["b"]]'
 */
export function sketch(nodes: readonly unknown[]): string {
  return nodes.map((node) => one(node as Record<string, unknown>)).join(' ')
}

/** The sketch of a parsed page. */
export function sketchOf(source: string, options: ParseOptions = {}): string {
  return sketch(parse(source, options).children)
}

function one(node: Record<string, unknown>): string {
  const type = String(node.type)
  if (type === 'text') return JSON.stringify(node.value)
  const fields = Object.entries(node)
    .filter(([key, value]) => !LEFT_OUT.has(key) && !isEmpty(value))
    .map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
  let out = type
  if (fields.length > 0) out += `(${fields.join(' ')})`
  for (const key of keysOf[type] ?? []) {
    const list = node[key]
    if (!Array.isArray(list) || list.length === 0) continue
    out += key === 'parameters' || key === 'arguments' ? `{${sketch(list)}}` : `[${sketch(list)}]`
  }
  return out
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '' || value === false) return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
