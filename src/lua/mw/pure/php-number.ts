/** Numbers below this that have no fraction reach PHP as integers. */
const MAX_INTEGER = 2 ** 53

/**
 * A Lua number as PHP makes a string of it: integers whole, the rest with 14 digits.
 *
 * @example phpString(1e15) // '1000000000000000'
 * @example phpString(0.1 + 0.2) // '0.3'
 * @example phpString(1e100) // '1.0E+100'
 */
export function phpString(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < MAX_INTEGER) return String(value)
  if (value !== value) return 'NAN'
  if (!Number.isFinite(value)) return value < 0 ? '-INF' : 'INF'
  return write(value.toExponential(13), 14, 'E')
}

/**
 * A finite Lua number in JSON as PHP writes it: integers whole, the rest with as many digits as tell it from others.
 *
 * @example phpJsonNumber(1e20) // '1.0e+20'
 */
export function phpJsonNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < MAX_INTEGER) return String(value)
  return write(value.toExponential(), 17, 'e')
}

/**
 * @param exponential a number in JavaScript's form with exponent.
 * @param most digits that may stand before the point.
 */
function write(exponential: string, most: number, letter: string): string {
  const split = exponential.indexOf('e')
  const exponent = Number(exponential.slice(split + 1))
  const negative = exponential.startsWith('-')
  const digits =
    exponential
      .slice(negative ? 1 : 0, split)
      .replace('.', '')
      .replace(/0+$/, '') || '0'
  return (negative ? '-' : '') + place(digits, exponent, most, letter)
}

function place(digits: string, exponent: number, most: number, letter: string): string {
  if (exponent < -4 || exponent >= most) {
    return `${digits[0]}.${digits.slice(1) || '0'}${letter}${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  return digits.length > exponent + 1 ? `${whole}.${digits.slice(exponent + 1)}` : whole
}
