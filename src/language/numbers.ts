import {type NumberShape, numberShapes} from './data/number-shapes.js'
import {phpNumeric} from './php-number.js'

/** How a language writes numbers. */
export interface NumberStyle {
  /** Ten digits; absent where they are 0 to 9. */
  digits?: string
  decimal: string
  /** What stands between groups of digits; `''`: no groups. */
  group: string
  /** Digits that there must be before the first separator: 2 leaves 1234 as it is. */
  minimum: number
  /** Whether the groups are 12,34,56,789. */
  indian: boolean
}

const englishStyle: NumberStyle = {decimal: '.', group: ',', minimum: 1, indian: false}

const shapes: ReadonlyMap<string, NumberShape> = new Map(
  numberShapes.flatMap(([codes, shape]) => codes.split(' ').map((code) => [code, shape] as const)),
)

/** What MediaWiki's data say of how a language writes numbers and times, as far as it differs from English. */
export function numberShape(code: string): NumberShape | undefined {
  return shapes.get(code)
}

/** How a language writes numbers; any that is not known as English does. */
export function numberStyle(code: string): NumberStyle {
  const shape = shapes.get(code)
  if (!shape) return englishStyle
  const {digits, decimal = '.', group = ',', minimum = 1, indian = false} = shape
  return {...(digits !== undefined && {digits}), decimal, group, minimum, indian}
}

const numberInText = /-?(?:\d+\.?\d*|\.\d+)(?:[Ee][-+]?\d+)?/g

/** How {@link formatNumber} writes a number. */
export interface FormatNumberOptions {
  /** Leaves the separators of groups out. */
  noSeparators?: boolean
  /** Keeps all digits as written, where MediaWiki else goes through a floating-point number. */
  lossless?: boolean
}

/**
 * Writes a number as a language does, as `{{formatnum:}}`: groups, decimal separator, digits, a real minus. Of a text that is
 * no number the numbers in it are written so.
 *
 * @example
 * formatNumber('1234567.891', numberStyle('de')) // '1.234.567,891'
 * formatNumber('about 12345', numberStyle('hi')) // 'about १२,३४५'
 */
export function formatNumber(text: string, style: NumberStyle, options: FormatNumberOptions = {}): string {
  if (text === '') return ''
  text = text.replaceAll('−', '-')
  if (text === 'INF') return '∞'
  if (text === '-INF') return '−∞'
  const whole = phpNumeric(text) !== undefined
  if (whole) return formatWhole(text.trim(), style, options)
  return text.replace(numberInText, (number) => formatWhole(number, style, options))
}

function formatWhole(text: string, style: NumberStyle, options: FormatNumberOptions): string {
  // without groups MediaWiki only puts other characters for these
  if (options.noSeparators) return localize(text, {...style, decimal: ''})
  if (style.minimum > 1 && countDigits(text) < 3 + style.minimum) return localize(text, style)
  const value = Number(text)
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  const [integer, fraction, sign] =
    options.lossless || !needsDouble(text) ? splitDigits(text) : throughDouble(text, value)
  const head = (sign ? '-' : '') + grouped(integer, style)
  return localize(head, {...style, decimal: ''}) + localize(fraction, style)
}

/** How many digits stand at the beginning, behind the sign. */
function countDigits(text: string): number {
  return /^[-+]?(\d*)/.exec(text)?.[1]?.length ?? 0
}

/** Whether MediaWiki does not look how many decimals are written: with an exponent or a plus sign. */
function isFree(text: string): boolean {
  return /^\+|[eE]/.test(text)
}

/** Whether a double can not hold the digits as they are written. */
function needsDouble(text: string): boolean {
  return isFree(text) || text.length > 15
}

/** Integer, fraction with its point, whether negative. */
function splitDigits(text: string): [string, string, boolean] {
  const negative = text.startsWith('-')
  const digits = /^[-+]/.test(text) ? text.slice(1) : text
  const point = digits.indexOf('.')
  return point < 0 ? [digits, '', negative] : [digits.slice(0, point), digits.slice(point), negative]
}

/**
 * The same for a number that is written with the digits a double holds, padded to as many decimals as the text has; one
 * with an exponent or a plus sign is rounded to three.
 */
function throughDouble(text: string, value: number): [string, string, boolean] {
  const written = /\.(\d*)$/.exec(text)?.[1]?.length ?? 0
  const free = isFree(text)
  const rounded = free && Math.abs(value) < 1e15 ? Number(value.toFixed(3)) : value
  const [mantissa = '', power = '0'] = Math.abs(rounded).toExponential().split('e')
  const digits = mantissa.replace('.', '')
  const exponent = Number(power)
  const integer = exponent < 0 ? '0' : digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const rest = exponent < 0 ? '0'.repeat(-exponent - 1) + digits : digits.slice(exponent + 1)
  const decimals = free ? rest.length : written
  const fraction = decimals === 0 ? '' : `.${rest.slice(0, decimals).padEnd(decimals, '0')}`
  return [integer, fraction, value < 0]
}

function grouped(digits: string, {group, minimum, indian}: NumberStyle): string {
  if (group === '' || digits.length < 3 + minimum) return digits
  const size = indian ? 2 : 3
  const groups = [digits.slice(-3)]
  for (let end = digits.length - 3; end > 0; end -= size) groups.push(digits.slice(Math.max(0, end - size), end))
  return groups.reverse().join(group)
}

/** Puts a language's digits, decimal separator and minus in the place of the plain ones. */
function localize(text: string, style: NumberStyle): string {
  return transformDigits(
    text.replace(/[-.]/g, (character) => (character === '-' ? '−' : style.decimal || character)),
    style,
  )
}

/** Puts a language's digits for 0 to 9. */
export function transformDigits(text: string, {digits}: NumberStyle): string {
  if (digits === undefined) return text
  const all = [...digits]
  return text.replace(/\d/g, (digit) => all[Number(digit)] ?? digit)
}

/**
 * Reads a number that {@link formatNumber} wrote: back to plain digits, `.` and `-`. What is no number comes back with
 * those characters replaced.
 *
 * @example
 * parseFormattedNumber('1.234,5', numberStyle('de')) // '1234.5'
 */
export function parseFormattedNumber(text: string, style: NumberStyle): string {
  if (text === '∞') return 'INF'
  if (text === '-∞' || text === '−∞') return '-INF'
  const {digits, group, decimal} = style
  let result = ''
  const all = digits === undefined ? [] : [...digits]
  for (const character of text) {
    const digit = all.indexOf(character)
    if (digit >= 0) result += String(digit)
    else if (character === '−') result += '-'
    else if (character === decimal) result += '.'
    // a comma separates groups wherever it does not separate decimals
    else if (character !== group && character !== ',') result += character
  }
  return result
}
