import {dayNumber} from './civil.js'

/** A date of another calendar. Months count from 1. */
export interface CalendarDate {
  year: number
  month: number
  day: number
  /** How many days the month has. */
  monthLength: number
}

/** Days from the day before 0001-01-01 (the "fixed" day of Reingold and Dershowitz) to 1970-01-01. */
const FIXED_1970 = 719_163

/** Fixed day before the first year of the Hebrew calendar. */
const HEBREW_EPOCH = -1_373_427

/** Days from the Hebrew calendar's epoch to the new year of a year, with the two rules that keep it off some weekdays. */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12_084 + 13_753 * months
  const day = 29 * months + Math.floor(parts / 25_920)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}

function hebrewNewYear(year: number): number {
  const [before, at, after] = [hebrewElapsed(year - 1), hebrewElapsed(year), hebrewElapsed(year + 1)]
  const correction = after - at === 356 ? 2 : at - before === 382 ? 1 : 0
  return HEBREW_EPOCH + at + correction
}

/**
 * A date in the Hebrew calendar. Months are numbered as MediaWiki does: 1 Tishrei to 12 Elul with 6 for Adar of a common
 * year; 13 and 14 are Adar I and Adar II of a leap year.
 *
 * @see E. M. Reingold, N. Dershowitz, Calendrical Calculations
 */
export function hebrewDate(year: number, month: number, day: number): CalendarDate {
  const fixed = dayNumber(year, month, day) + FIXED_1970
  let hebrewYear = year + 3760
  while (hebrewNewYear(hebrewYear + 1) <= fixed) hebrewYear++
  const start = hebrewNewYear(hebrewYear)
  const length = hebrewNewYear(hebrewYear + 1) - start
  const common = length % 10
  const leap = length > 380
  const lengths: Array<readonly [month: number, days: number]> = [
    [1, 30],
    [2, common === 5 ? 30 : 29],
    [3, common === 3 ? 29 : 30],
    [4, 29],
    [5, 30],
    ...(leap
      ? ([
          [13, 30],
          [14, 29],
        ] as const)
      : ([[6, 29]] as const)),
    [7, 30],
    [8, 29],
    [9, 30],
    [10, 29],
    [11, 30],
    [12, 29],
  ]
  let rest = fixed - start
  for (const [number, days] of lengths) {
    if (rest < days) return {year: hebrewYear, month: number, day: rest + 1, monthLength: days}
    rest -= days
  }
  return {year: hebrewYear, month: 12, day: rest + 1, monthLength: 29}
}

/** A date in the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30). */
export function hijriDate(year: number, month: number, day: number): CalendarDate {
  const julianDay = julianDayNumber(year, month, day)
  let l = julianDay - 1_948_440 + 10_632
  const n = Math.trunc((l - 1) / 10_631)
  l = l - 10_631 * n + 354
  const j =
    Math.trunc((10_985 - l) / 5316) * Math.trunc((50 * l) / 17_719) +
    Math.trunc(l / 5670) * Math.trunc((43 * l) / 15_238)
  l =
    l -
    Math.trunc((30 - j) / 15) * Math.trunc((17_719 * j) / 50) -
    Math.trunc(j / 16) * Math.trunc((15_238 * j) / 43) +
    29
  const hijriMonth = Math.trunc((24 * l) / 709)
  return {
    year: 30 * n + j - 30,
    month: hijriMonth,
    day: l - Math.trunc((709 * hijriMonth) / 24),
    monthLength: hijriMonth % 2 === 1 ? 30 : 29,
  }
}

/** The Julian day number of a date that is Gregorian from 1582-10-15 on and Julian before, as MediaWiki counts it. */
function julianDayNumber(year: number, month: number, day: number): number {
  if (year > 1582 || (year === 1582 && (month > 10 || (month === 10 && day > 14)))) {
    return dayNumber(year, month, day) + 2_440_588
  }
  return (
    367 * year -
    Math.trunc((7 * (year + 5001 + Math.trunc((month - 9) / 7))) / 4) +
    Math.trunc((275 * month) / 9) +
    day +
    1_729_777
  )
}

/** A date in the Iranian (Jalali) calendar by the arithmetic rule of 33-year cycles, with the day of the year from 0. */
export function iranianDate(year: number, month: number, day: number): CalendarDate & {dayOfYear: number} {
  let days = dayNumber(year, month, day) - dayNumber(1600, 1, 1) - 79
  const cycles = Math.floor(days / 12_053)
  // before 1600 this is negative, and the date nonsense, in MediaWiki too
  days %= 12_053
  let iranianYear = 979 + 33 * cycles + 4 * Math.floor(days / 1461)
  days %= 1461
  if (days >= 366) {
    iranianYear += Math.floor((days - 1) / 365)
    days = (days - 1) % 365
  }
  const dayOfYear = days
  let iranianMonth = 1
  while (iranianMonth < 12 && days >= (iranianMonth < 7 ? 31 : 30)) {
    days -= iranianMonth < 7 ? 31 : 30
    iranianMonth++
  }
  // the last month of a leap year too, as in MediaWiki
  const monthLength = iranianMonth < 7 ? 31 : iranianMonth < 12 ? 30 : 29
  return {year: iranianYear, month: iranianMonth, day: days + 1, dayOfYear, monthLength}
}

/** Year of the Thai solar calendar; until 1940 its years began with April. */
export function thaiYear(year: number, month: number): number {
  return year >= 1912 && year <= 1940 && month <= 3 ? year + 542 : year + 543
}

/** Year of the calendar of the Republic of China. */
export function minguoYear(year: number): number {
  return year - 1911
}

const eras: ReadonlyArray<readonly [firstDay: number, name: string, yearBefore: number]> = [
  [dayNumber(2019, 5, 1), '令和', 2018],
  [dayNumber(1989, 1, 8), '平成', 1988],
  [dayNumber(1926, 12, 26), '昭和', 1925],
  [dayNumber(1912, 7, 31), '大正', 1911],
]

/** Year of the Japanese calendar: era and year, 元 for the first one. All before 1912 counts as Meiji. */
export function tennoYear(year: number, month: number, day: number): string {
  const days = dayNumber(year, month, day)
  const [, name, before] = eras.find(([first]) => days >= first) ?? [0, '明治', 1867]
  return year - before === 1 ? `${name}元` : `${name}${year - before}`
}

const romanDigits: ReadonlyArray<readonly [number, string]> = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number in Roman digits; as it is where it is not between 1 and 10000. */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 10_000) return String(number)
  let result = ''
  for (const [value, digits] of romanDigits) {
    while (number >= value) {
      result += digits
      number -= value
    }
  }
  return result
}

const hebrewUnits = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט']
const hebrewTens = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ']
const hebrewHundreds = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק']

/** A number in Hebrew letters with geresh and gershayim, as years and days are written; as it is where it is not between 1 and 9999. */
export function hebrewNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 9999) return String(number)
  if (number === 1000) return "א' אלף"
  if (number % 1000 === 0) return `${hebrewUnits[number / 1000]}' אלפים`
  const thousands = Math.floor(number / 1000)
  const hundreds = Math.floor((number % 1000) / 100)
  const rest = number % 100
  const letters =
    (hebrewHundreds[hundreds] ?? '') +
    // not the letters of God's name
    (rest === 15
      ? 'טו'
      : rest === 16
        ? 'טז'
        : (hebrewTens[Math.floor(rest / 10)] ?? '') + (hebrewUnits[rest % 10] ?? ''))
  const marked = letters.length === 1 ? `${letters}'` : `${letters.slice(0, -1)}"${letters.slice(-1)}`
  return thousands === 0 ? marked : `${hebrewUnits[thousands]}'${marked}`
}
