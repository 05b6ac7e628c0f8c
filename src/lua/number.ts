/** What `%.14g` gives for NaN, as PUC Lua on x86-64 prints the NaN that arithmetic makes. */
const NAN = '-nan'

/**
 * A number as Lua's `tostring` prints it: C's `%.14g`.
 *
 * @example numberToString(1e15) // '1e+15'
 * @example numberToString(0.1 + 0.2) // '0.3'
 */
export function numberToString(n: number): string {
  if ((n | 0) === n) return n === 0 && 1 / n < 0 ? '-0' : String(n)
  const text = String(n)
  // The shortest text that reads back as n; with 14 digits or fewer it is what %.14g gives, the form of small numbers aside.
  if (text.length <= 14 && (n >= 1e-4 || n <= -1e-4) && !text.includes('e') && !text.includes('y')) return text
  // With 16 digits or more there is no tie, on which C and JavaScript would round differently.
  const size = Math.abs(n)
  if (size >= 0.1 && size < 1e13 && text.length >= (n < 0 ? 19 : 18)) return stripZeros(n.toPrecision(14))
  return formatG(n, 14, false)
}

/**
 * A number in C's `%g`.
 *
 * @param precision significant digits; 0 counts as 1.
 * @param keepZeros C's `#` flag: trailing zeros stay.
 */
export function formatG(n: number, precision: number, keepZeros: boolean): string {
  const special = formatSpecial(n)
  if (special !== undefined) return special
  const digits = Math.max(precision, 1)
  const scientific = formatE(n, digits - 1)
  const split = scientific.indexOf('e')
  const exponent = Number(scientific.slice(split + 1))
  let mantissa = scientific.slice(0, split)
  if (exponent < -4 || exponent >= digits) {
    if (!keepZeros) mantissa = stripZeros(mantissa)
    else if (!mantissa.includes('.')) mantissa += '.'
    return mantissa + scientific.slice(split)
  }
  const fixed = formatF(n, digits - 1 - exponent)
  if (keepZeros) return fixed.includes('.') ? fixed : `${fixed}.`
  return stripZeros(fixed)
}

/** A number in C's `%e`, with so many digits after the point. */
export function formatE(n: number, digits: number): string {
  const special = formatSpecial(n)
  if (special !== undefined) return special
  const [mantissa, exponent] = roundHalfEven(Math.abs(n), digits)
  const sign = n < 0 || Object.is(n, -0) ? '-' : ''
  const point = digits > 0 ? `${mantissa.slice(0, 1)}.${mantissa.slice(1)}` : mantissa
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${sign}${point}e${exponent < 0 ? '-' : '+'}${size}`
}

/** A number in C's `%f`, with so many digits (at most 99) after the point. */
export function formatF(n: number, digits: number): string {
  const special = formatSpecial(n)
  if (special !== undefined) return special
  const sign = n < 0 || Object.is(n, -0) ? '-' : ''
  const size = Math.abs(n)
  if (size >= 1e21) return `${sign}${BigInt(size)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`
  const text = size.toFixed(digits)
  if (!isTie(size, digits)) return sign + text
  // JavaScript rounds a tie up, C to even.
  const exact = size.toFixed(100)
  const kept = exact.slice(0, exact.indexOf('.') + 1 + digits).replace(/\.$/, '')
  return sign + (kept.charCodeAt(kept.length - 1) % 2 === 0 ? kept : text)
}

/**
 * Tells whether a number lies in the middle between two that have so many digits after the point. It is then an odd
 * number of 2^-(digits + 1), for what is binary and ends so in decimal has all its fives in the numerator.
 */
function isTie(size: number, digits: number): boolean {
  return (size * 2 ** (digits + 1)) % 2 === 1
}

/** Significant digits (one before the point, `digits` after) and the decimal exponent, ties to even. */
function roundHalfEven(size: number, digits: number): [mantissa: string, exponent: number] {
  const parts = (precision: number): [string, number] => {
    const text = size.toExponential(precision)
    const split = text.indexOf('e')
    return [text.slice(0, split).replace('.', ''), Number(text.slice(split + 1))]
  }
  const rounded = parts(Math.min(digits, 100))
  if (size === 0 || digits >= 99) return rounded
  // Rounding may have made the exponent greater by one. Large integers have ties left of the point.
  const places = digits - rounded[1]
  if (places >= 0 && !isTie(size, places) && !isTie(size, places + 1)) return rounded
  const [exact, exponent] = parts(100)
  const tail = exact.slice(digits + 1)
  if (tail[0] === '5' && exact.charCodeAt(digits) % 2 === 0 && /^50*$/.test(tail)) {
    return [exact.slice(0, digits + 1), exponent]
  }
  return rounded
}

function formatSpecial(n: number): string | undefined {
  if (n !== n) return NAN
  if (n === Infinity) return 'inf'
  return n === -Infinity ? '-inf' : undefined
}

function stripZeros(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return (last === 48 || last === 46) && text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

const DECIMAL = /^[ \t-\r]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t-\r]*$/
const HEXADECIMAL =
  /^[ \t-\r]*([+-]?)0[xX](?:([\da-fA-F]+)(\.[\da-fA-F]*)?|(\.[\da-fA-F]+))(?:[pP]([+-]?\d+))?[ \t-\r]*$/
const NAMED = /^[ \t-\r]*([+-]?)(?:(inf(?:inity)?)|nan)[ \t-\r]*$/i

/**
 * A string to a number, as Lua's coercion and `tonumber` do (C's `strtod`: hexadecimal, `inf` and `nan` are understood).
 *
 * @returns undefined where the string is no number.
 */
export function stringToNumber(text: string): number | undefined {
  if (DECIMAL.test(text)) return Number(text.trim())
  const named = NAMED.exec(text)
  if (named !== null) return named[2] === undefined ? Number.NaN : named[1] === '-' ? -Infinity : Infinity
  const hexadecimal = HEXADECIMAL.exec(text)
  if (hexadecimal === null) return undefined
  const whole = hexadecimal[2] ?? ''
  const fraction = (hexadecimal[3] ?? hexadecimal[4] ?? '.').slice(1)
  const value =
    Number(whole === '' ? 0 : `0x${whole}`) + (fraction === '' ? 0 : Number(`0x${fraction}`) / 16 ** fraction.length)
  const scaled = value * 2 ** Number(hexadecimal[5] ?? 0)
  return hexadecimal[1] === '-' ? -scaled : scaled
}
