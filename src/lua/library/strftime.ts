const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const pad = (n: number, width = 2, fill = '0'): string => {
  const digits = String(Math.abs(n)).padStart(n < 0 ? width - 1 : width, fill)
  return n < 0 ? `-${digits}` : digits
}

const dayOfYear = (date: Date): number => {
  const start = new Date(0)
  start.setUTCFullYear(date.getUTCFullYear(), 0, 1)
  start.setUTCHours(0, 0, 0)
  return Math.floor((date.getTime() - start.getTime()) / 86_400_000)
}

/** The week of the year where weeks begin on a weekday (0: Sunday), and what is before the first such day is week 0. */
const week = (date: Date, first: number): number =>
  Math.floor((dayOfYear(date) + 7 - ((date.getUTCDay() - first + 7) % 7)) / 7)

/** Year and week by ISO 8601. */
function isoWeek(date: Date): {year: number; week: number} {
  const thursday = new Date(date.getTime())
  thursday.setUTCDate(date.getUTCDate() + 3 - ((date.getUTCDay() + 6) % 7))
  return {year: thursday.getUTCFullYear(), week: Math.floor(dayOfYear(thursday) / 7) + 1}
}

const hour12 = (date: Date): number => date.getUTCHours() % 12 || 12

type Conversion = (date: Date, time: number, offset: number) => string

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  a: (date) => DAYS[date.getUTCDay()]!.slice(0, 3),
  A: (date) => DAYS[date.getUTCDay()]!,
  b: (date) => MONTHS[date.getUTCMonth()]!.slice(0, 3),
  B: (date) => MONTHS[date.getUTCMonth()]!,
  c: (date, ...rest) => strftime('%a %b %e %H:%M:%S %Y', date, ...rest),
  C: (date) => pad(Math.floor(date.getUTCFullYear() / 100)),
  d: (date) => pad(date.getUTCDate()),
  D: (date, ...rest) => strftime('%m/%d/%y', date, ...rest),
  e: (date) => pad(date.getUTCDate(), 2, ' '),
  F: (date, ...rest) => strftime('%Y-%m-%d', date, ...rest),
  g: (date) => pad(isoWeek(date).year % 100),
  G: (date) => String(isoWeek(date).year),
  h: (date) => MONTHS[date.getUTCMonth()]!.slice(0, 3),
  H: (date) => pad(date.getUTCHours()),
  I: (date) => pad(hour12(date)),
  j: (date) => pad(dayOfYear(date) + 1, 3),
  k: (date) => pad(date.getUTCHours(), 2, ' '),
  l: (date) => pad(hour12(date), 2, ' '),
  m: (date) => pad(date.getUTCMonth() + 1),
  M: (date) => pad(date.getUTCMinutes()),
  n: () => '\n',
  p: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  P: (date) => (date.getUTCHours() < 12 ? 'am' : 'pm'),
  r: (date, ...rest) => strftime('%I:%M:%S %p', date, ...rest),
  R: (date, ...rest) => strftime('%H:%M', date, ...rest),
  s: (_, time) => String(time),
  S: (date) => pad(date.getUTCSeconds()),
  t: () => '\t',
  T: (date, ...rest) => strftime('%H:%M:%S', date, ...rest),
  u: (date) => String(date.getUTCDay() || 7),
  U: (date) => pad(week(date, 0)),
  V: (date) => pad(isoWeek(date).week),
  w: (date) => String(date.getUTCDay()),
  W: (date) => pad(week(date, 1)),
  x: (date, ...rest) => strftime('%m/%d/%y', date, ...rest),
  X: (date, ...rest) => strftime('%H:%M:%S', date, ...rest),
  y: (date) => pad(((date.getUTCFullYear() % 100) + 100) % 100),
  Y: (date) => String(date.getUTCFullYear()),
  z: (_date, _time, offset) => {
    const minutes = Math.floor(Math.abs(offset) / 60)
    return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`
  },
  Z: (_date, _time, offset) => (offset === 0 ? 'UTC' : ''),
  '%': () => '%',
}

/**
 * C's `strftime` in the C locale.
 *
 * @param date the local time, as if it were UTC.
 * @param time seconds since 1970, for `%s`.
 * @param offset seconds by which local time is ahead of UTC, for `%z`.
 */
export function strftime(format: string, date: Date, time: number, offset: number): string {
  return format.replace(/%[EO]?([\s\S])/g, (all, letter: string) => {
    const conversion = Object.hasOwn(CONVERSIONS, letter) ? CONVERSIONS[letter] : undefined
    return conversion === undefined ? all : conversion(date, time, offset)
  })
}
