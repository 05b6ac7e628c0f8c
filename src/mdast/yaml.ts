/**
 * Data as YAML 1.2, a mapping in block style: what `stringify(data, {lineWidth: 0})` of the package `yaml` gives, byte for byte
 * (the tests compare them), without the 50 kB that a whole YAML takes in a browser.
 *
 * Keys whose values are `undefined`, functions or symbols are left out, in lists they are `null`; a `toJSON` is called; a
 * `Map` is a mapping and any other iterable a list. An object that is there twice is written twice.
 *
 * @returns Lines without a newline behind the last one.
 * @throws TypeError where an object holds itself.
 *
 * @example
 * stringifyYaml({title: 'A: B', categories: ['C', '1']}) // 'title: "A: B"\ncategories:\n  - C\n  - "1"'
 */
export function stringifyYaml(data: Readonly<Record<string, unknown>>): string {
  return mapping(Object.entries(data), '', [data])
}

type Ancestors = readonly object[]

function mapping(entries: ReadonlyArray<readonly [unknown, unknown]>, indent: string, ancestors: Ancestors): string {
  const inner = `${indent}  `
  const lines: string[] = []
  for (const [name, given] of entries) {
    const value = plainData(given)
    if (value === undefined) continue
    const key = text(String(name), inner, true)
    const written = anything(value, inner, ancestors)
    // a longer key would not be read as one
    if (key.length > 1024) lines.push(`? ${key}\n${indent}: ${written}`)
    else lines.push(`${key}:${startsLine(value, written) ? `\n${inner}` : ' '}${written}`)
  }
  return lines.length === 0 ? '{}' : lines.join(`\n${indent}`)
}

function list(values: readonly unknown[], indent: string, ancestors: Ancestors): string {
  if (values.length === 0) return '[]'
  return values.map((value) => `- ${anything(plainData(value) ?? null, `${indent}  `, ancestors)}`).join(`\n${indent}`)
}

/** Whether a value stands below its key: a collection that has something in it. */
function startsLine(value: unknown, written: string): boolean {
  return typeof value === 'object' && value !== null && written !== '{}' && written !== '[]'
}

/** What a value stands for; `undefined` for what YAML can not say. */
function plainData(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined
  if (typeof value !== 'object' || value === null) return value
  if ('toJSON' in value && typeof value.toJSON === 'function') return plainData(value.toJSON())
  if (value instanceof String || value instanceof Number || value instanceof Boolean) return value.valueOf()
  return value
}

function anything(value: unknown, indent: string, ancestors: Ancestors): string {
  if (typeof value === 'string') return text(value, indent, false)
  if (typeof value === 'number') return number(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (ancestors.includes(value)) throw new TypeError('Front matter: an object holds itself')
  const path = [...ancestors, value]
  if (value instanceof Map) return mapping([...value], indent, path)
  if (Symbol.iterator in value) return list([...(value as Iterable<unknown>)], indent, path)
  return mapping(Object.entries(value), indent, path)
}

function number(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf'
  return Object.is(value, -0) ? '-0' : String(value)
}

/** Control characters and halves of surrogate pairs, which only double quotes can hold. */
const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u
/** What a text without quotes may not be, or hold. */
const indicator = /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/
/** Texts that YAML's core schema reads as something else: nothing, a truth value, a number. */
const typed =
  /^(?:|~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|0o[0-7]+|0x[\dA-Fa-f]+|[-+]?(?:\d+|\.\d+|\d+\.\d*)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/
const documentMarker = /^(?:%|---|\.\.\.)/m

/** A text: plain where it can be, of several lines as a block, else in quotes. Keys are on one line. */
function text(value: string, indent: string, isKey: boolean): string {
  if (unprintable.test(value)) return doubleQuoted(value, indent, isKey)
  if (value.includes('\n')) return isKey ? quoted(value, indent, isKey) : block(value, indent)
  if (indicator.test(value) || typed.test(value)) return quoted(value, indent, isKey)
  return isKey && indent === '  ' && documentMarker.test(value) ? quoted(value, indent, isKey) : value
}

function quoted(value: string, indent: string, isKey: boolean): string {
  const single = value.includes('"') && !value.includes("'") && !value.includes('\n')
  return single ? `'${value}'` : doubleQuoted(value, indent, isKey)
}

/** YAML's own short forms of characters that JSON writes with `\u`. */
const escapes: Readonly<Record<string, string>> = {'0000': '\\0', '0007': '\\a', '000b': '\\v', '001b': '\\e'}

function doubleQuoted(value: string, indent: string, isKey: boolean): string {
  const json = JSON.stringify(value)
  const folds = !isKey && json.length >= 40
  return json.replace(
    /\\u(....)|( )?((?:\\n)+)(?=( (?!\\n)|"$)?)|\\./g,
    (whole: string, code?: string, space?: string, newlines?: string, next?: string) => {
      if (code !== undefined) return escapes[code] ?? (code.startsWith('00') ? `\\x${code.slice(2)}` : whole)
      if (newlines === undefined) return whole
      const before = space === undefined ? '' : '\\ '
      const atEnd = next === '"'
      // the last line break of all stays an escape
      const folded = newlines.length / 2 - (atEnd ? 1 : 0)
      if (!folds || folded === 0) return before + newlines
      const after = atEnd ? '\\n' : next === ' ' ? '\\' : ''
      return `${before}${'\n'.repeat(folded + 1)}${indent}${after}`
    },
  )
}

/** A text of several lines as they are, behind `|`. */
function block(value: string, indent: string): string {
  // white space on the last line would be lost
  if (/\n[\t ]+$/.test(value)) return quoted(value, indent, false)
  let length = value.length
  while (length > 0 && '\n\t '.includes(value.charAt(length - 1))) length--
  const content = value.slice(0, length)
  const end = value.slice(length)
  const newline = end.indexOf('\n')
  const chomp = newline < 0 ? '-' : content === '' || newline !== end.length - 1 ? '+' : ''
  const size = /^\n* /.test(content) ? '2' : ''
  const lines = (content + end).replace(/\n$/, '').replace(/\n+(?=[^\n])/g, `$&${indent}`)
  return `|${size}${chomp}\n${indent}${lines}`
}
