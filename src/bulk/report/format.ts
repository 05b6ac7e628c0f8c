const whole = new Intl.NumberFormat('en', {maximumFractionDigits: 0})
const exact = new Intl.NumberFormat('en', {maximumSignificantDigits: 3})

/** @example numberText(1234567) // '1,234,567' */
export function numberText(value: number): string {
  return Math.abs(value) >= 100 || Number.isInteger(value) ? whole.format(value) : exact.format(value)
}

/** @example durationText(3725) // '1 h 2 min' */
export function durationText(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`
  if (seconds < 60) return `${exact.format(seconds)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`
}

/** @example bytesText(1234567) // '1.23 MB' */
export function bytesText(bytes: number): string {
  for (const [unit, size] of [
    ['TB', 1e12],
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
  ] as const) {
    if (bytes >= size) return `${exact.format(bytes / size)} ${unit}`
  }
  return `${bytes} B`
}
