import {luaError} from '../errors.js'
import {formatE, formatF, formatG} from '../number.js'
import type {Runtime} from '../runtime.js'
import {type Arguments, badArgument, numberArgument, stringArgument, toInteger} from './arguments.js'

interface Specification {
  flags: string
  width: number
  /** undefined: not given. */
  precision: number | undefined
}

const NO_SPECIFICATION: Specification = {flags: '', width: 0, precision: undefined}

type Conversion = (args: Arguments, index: number, specification: Specification) => string

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  c: (args, index, specification) => {
    const char = String.fromCharCode(toInteger(numberArgument(args, index, 'format')) & 255)
    // What C writes ends, for PUC Lua, at a \0.
    const text = padded(char, specification)
    const end = text.indexOf('\0')
    return end < 0 ? text : text.slice(0, end)
  },
  d: integer,
  i: integer,
  u: unsigned(10, ''),
  o: unsigned(8, '0'),
  x: unsigned(16, '0x'),
  X: (args, index, specification) => unsigned(16, '0x')(args, index, specification).toUpperCase(),
  e: float(formatE),
  E: (args, index, specification) => float(formatE)(args, index, specification).toUpperCase(),
  f: float(formatF),
  g: float(formatG),
  G: (args, index, specification) => float(formatG)(args, index, specification).toUpperCase(),
  q: (args, index) => quoted(stringArgument(args, index, 'format')),
  s: (args, index, specification) => {
    const text = stringArgument(args, index, 'format')
    // PUC Lua hands short strings to C's sprintf, for which they end at a \0.
    if (specification.precision === undefined && text.length >= 100) return text
    const end = text.indexOf('\0')
    const shown = end < 0 ? text : text.slice(0, end)
    return padded(shown.slice(0, specification.precision), specification)
  },
}

/** Conversions that most templates have, without flags, width and precision. */
const PLAIN: Readonly<Record<string, (args: Arguments, index: number) => string>> = Object.assign(Object.create(null), {
  d(args: Arguments, index: number) {
    const value = numberArgument(args, index, 'format')
    return (value | 0) === value ? String(value | 0) : integer(args, index, NO_SPECIFICATION)
  },
  s: (args: Arguments, index: number) => {
    const text = stringArgument(args, index, 'format')
    const end = text.length < 100 ? text.indexOf('\0') : -1
    return end < 0 ? text : text.slice(0, end)
  },
})

/** What `string.format` gives. */
export function format(runtime: Runtime, args: Arguments): string {
  const template = stringArgument(args, 0, 'format')
  let result = ''
  let index = 0
  let from = 0
  for (;;) {
    const percent = template.indexOf('%', from)
    if (percent < 0) break
    result += template.slice(from, percent)
    from = percent + 1
    if (template[from] === '%') {
      result += '%'
      from++
      continue
    }
    if (++index >= args.length) throw badArgument(index, 'format', 'no value')
    const simple = PLAIN[template[from] ?? '']
    if (simple !== undefined) {
      result += simple(args, index)
      from++
      runtime.takeString(result.length >> 4)
      continue
    }
    const match = /^([-+ #0]*)(\d{0,2})(?:\.(\d{0,2}))?/.exec(template.slice(from, from + 24))!
    const [all, flags = '', width = '', precision] = match
    if (flags.length > 5) throw luaError('invalid format (repeated flags)')
    from += all.length
    const letter = template[from++] ?? ''
    if (letter >= '0' && letter <= '9') throw luaError('invalid format (width or precision too long)')
    const conversion = Object.hasOwn(CONVERSIONS, letter) ? CONVERSIONS[letter] : undefined
    if (conversion === undefined) throw luaError(`invalid option '%${letter === '\0' ? '' : letter}' to 'format'`)
    result += conversion(args, index, {
      flags,
      width: Number(width),
      precision: precision === undefined ? undefined : Number(precision),
    })
    runtime.takeString(result.length >> 4)
  }
  result += template.slice(from)
  runtime.takeString(result.length)
  return result
}

function integer(args: Arguments, index: number, specification: Specification): string {
  const number = toInteger(numberArgument(args, index, 'format'))
  const value = Number.isSafeInteger(number) ? number : BigInt(number)
  const digits = withPrecision(String(value).replace('-', ''), specification)
  return signed(value < 0, digits, specification, specification.precision === undefined)
}

function unsigned(radix: number, prefix: string): Conversion {
  return (args, index, specification) => {
    const value = toUnsigned(numberArgument(args, index, 'format'))
    let digits = withPrecision(value.toString(radix), specification)
    let lead = ''
    if (specification.flags.includes('#')) {
      if (prefix === '0') digits = digits.startsWith('0') ? digits : `0${digits}`
      else if (value !== 0n) lead = prefix
    }
    return withZeros(lead, digits, specification, specification.precision === undefined)
  }
}

/** A double as C casts it to an unsigned 64-bit integer, in the way of x86-64. */
function toUnsigned(number: number): bigint {
  const high = number >= 2 ** 63
  const value = BigInt.asUintN(64, BigInt(toInteger(high ? number - 2 ** 63 : number)))
  return high ? value ^ (1n << 63n) : value
}

/** C's precision of integers: the least number of digits, and no digit at all for a 0 with the precision 0. */
function withPrecision(digits: string, {precision}: Specification): string {
  if (precision === 0 && digits === '0') return ''
  return precision === undefined ? digits : digits.padStart(precision, '0')
}

function float(write: (value: number, digits: number, keepZeros: boolean) => string): Conversion {
  return (args, index, specification) => {
    const value = numberArgument(args, index, 'format')
    let text = write(value, specification.precision ?? 6, specification.flags.includes('#'))
    const negative = text.startsWith('-')
    if (negative) text = text.slice(1)
    if (specification.flags.includes('#') && Number.isFinite(value) && !text.includes('.')) {
      text = text.replace(/^\d+/, '$&.')
    }
    return signed(negative, text, specification, Number.isFinite(value))
  }
}

function signed(negative: boolean, digits: string, specification: Specification, zeros: boolean): string {
  const {flags} = specification
  const sign = negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
  return withZeros(sign, digits, specification, zeros)
}

function withZeros(lead: string, digits: string, specification: Specification, zeros: boolean): string {
  const {flags, width} = specification
  if (zeros && flags.includes('0') && !flags.includes('-')) return lead + digits.padStart(width - lead.length, '0')
  return padded(lead + digits, specification)
}

function padded(text: string, {flags, width}: Specification): string {
  return flags.includes('-') ? text.padEnd(width) : text.padStart(width)
}

const QUOTED: Readonly<Record<string, string>> = {'"': '\\"', '\\': '\\\\', '\n': '\\\n', '\r': '\\r', '\0': '\\000'}

function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\0]/g, (char) => QUOTED[char] ?? char)}"`
}
