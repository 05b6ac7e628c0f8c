/**
 * Numbers as PHP writes and rounds them, since that is what a wiki shows.
 */

/** Significant digits that PHP writes of a number, unless its configuration says otherwise. */
const PRECISION = 14

/**
 * A number as PHP writes it: 14 significant digits, `1.0E+15` for what is longer or smaller than 0.0001.
 *
 * @example
 * phpNumber(1 / 3) // '0.33333333333333'
 * phpNumber(1e15) // '1.0E+15'
 * phpNumber(-0) // '-0'
 */
export function phpNumber(value: number): string {
  if (Number.isNaN(value)) return 'NAN'
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF'
  if (value === 0) return Object.is(value, -0) ? '-0' : '0'
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e14) return String(value)
  const [mantissa = '', power = '0'] = significant(value).split('e')
  const exponent = Number(power)
  const trimmed = mantissa.includes('.') ? mantissa.replace(/\.?0{1,20}$/, '') : mantissa
  if (exponent < -4 || exponent > PRECISION) {
    return `${trimmed.includes('.') ? trimmed : `${trimmed}.0`}E${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`
  }
  // precise enough by now for JavaScript's own shortest form to be the same digits
  return exponent === PRECISION ? exponential(trimmed, exponent) : plain(trimmed, exponent)
}

function exponential(mantissa: string, exponent: number): string {
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E+${exponent}`
}

/** `1.25` and -2 → `0.0125`. */
function plain(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : ''
  const digits = mantissa.slice(sign.length).replace('.', '')
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const rest = digits.slice(exponent + 1)
  return rest === '' ? sign + whole : `${sign}${whole}.${rest}`
}

/** 14 significant digits in scientific form; a tie goes to the even digit, where JavaScript would go up. */
function significant(value: number): string {
  const more = value.toExponential(PRECISION)
  const [mantissa = '', power = '0'] = more.split('e')
  if (!mantissa.endsWith('5')) return value.toExponential(PRECISION - 1)
  const [long = ''] = value.toExponential(60).split('e')
  const tie = long.startsWith(mantissa) && /^0*$/.test(long.slice(mantissa.length))
  const even = Number(mantissa.at(-2)) % 2 === 0
  return tie && even ? `${mantissa.slice(0, -1)}e${power}` : value.toExponential(PRECISION - 1)
}

/** 10 to a power between -400 and 400. */
function tenTo(power: number): number {
  return power < 0 || power > 22 ? Number(`1e${power}`) : 10 ** power
}

/** Rounds half away from zero. */
function roundHalf(value: number): number {
  return value >= 0 ? Math.floor(value + 0.5) : Math.ceil(value - 0.5)
}

/**
 * PHP's `round()`, which first rounds to the 15 digits that a double can hold, so that 1.005 becomes 1.01.
 *
 * @param places - Decimals to keep; negative ones round to tens, hundreds and so on.
 * @see https://wiki.php.net/rfc/rounding
 */
export function phpRound(value: number, places: number): number {
  if (!Number.isFinite(value) || value === 0) return value
  places = Math.max(-400, Math.min(400, Math.trunc(places)))
  const precise = 14 - Math.floor(Math.log10(Math.abs(value)))
  let scaled: number
  if (precise > places && precise - 15 < places) {
    const use = Math.max(-60, Math.min(60, precise))
    const first = roundHalf(use >= 0 ? value * tenTo(use) : value / tenTo(-use))
    const less = Math.min(60, use - places)
    scaled = roundHalf(first / tenTo(less))
  } else {
    scaled = places >= 0 ? value * tenTo(places) : value / tenTo(-places)
    if (Math.abs(scaled) >= 1e15) return value
    scaled = roundHalf(scaled)
  }
  if (scaled === 0) return value < 0 ? -0 : 0
  return places >= 0 ? Number(`${scaled}e${-places}`) : scaled * tenTo(-places)
}

/** A number as PHP turns it into an integer of 64 bits: cut off at the point, what is too large wraps around. */
export function phpInteger(value: number): bigint {
  return Number.isFinite(value) ? BigInt.asIntN(64, BigInt(Math.trunc(value))) : 0n
}

/**
 * A string as PHP's `is_numeric` and its arithmetic read it: white space, sign, decimals, exponent; `undefined` for any other.
 *
 * @example
 * phpNumeric(' 1e3') // 1000
 * phpNumeric('0x1A') // undefined
 */
export function phpNumeric(text: string): number | undefined {
  return /^[ \t\n\r\v\f]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[ \t\n\r\v\f]*$/.test(text)
    ? Number(text)
    : undefined
}

/**
 * A string as PHP's `intval` reads it: the number it begins with, cut off at the point; 0 where there is none. Kept
 * within the range in which integers are exact.
 *
 * @example
 * phpIntval('1e2 apples') // 100
 */
export function phpIntval(text: string): number {
  const match = /^[ \t\n\r\v\f]*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)/.exec(text)
  const value = Math.trunc(Number(match?.[1] ?? 0))
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value)) + 0
}

/**
 * Whether two strings are equal as PHP's `==` compares them: as numbers where both are numbers.
 *
 * @example
 * phpEquals('1.0', '01') // true
 */
export function phpEquals(a: string, b: string): boolean {
  if (a === b) return true
  if (!mayBeNumeric(a) || !mayBeNumeric(b)) return false
  const first = phpNumeric(a)
  if (first === undefined) return false
  const second = phpNumeric(b)
  if (second === undefined) return false
  if (isInteger(a) && isInteger(b)) return BigInt(a.trim()) === BigInt(b.trim())
  // two that are too large for a number are compared as strings, and those are different
  return first === second && Number.isFinite(first)
}

function mayBeNumeric(text: string): boolean {
  if (text === '') return false
  const code = text.charCodeAt(0)
  return code < 58 && (code >= 48 || code === 43 || code === 45 || code === 46 || code <= 32)
}

function isInteger(text: string): boolean {
  return /^\s*-?\d{1,400}\s*$/.test(text)
}
