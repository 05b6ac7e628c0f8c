import {englishDates} from './english-dates.js'
import type {DateWords} from './languages.js'

const DAY = 86_400_000

/** Days near the middle of the twelve months that begin with the one of a date. */
function middles(year: number, month: number, day: number, length: number): number[] {
  return Array.from({length: 12}, (_, i) => Date.UTC(year, month - 1, day) + (i + 0.5) * length * DAY)
}

const gregorian = middles(2023, 1, 1, 30.4)
const week = Array.from({length: 7}, (_, i) => Date.UTC(2023, 0, 1 + i))
/** 5783, a common year; of the leap year behind it come the two months of Adar. */
const hebrew = [...middles(2022, 9, 26, 29.5), Date.UTC(2024, 1, 20), Date.UTC(2024, 2, 20)]
const hijri = middles(2022, 7, 30, 29.5)
const iranian = middles(2023, 3, 21, 30.5)

/**
 * The names of months and days that `Intl` has for a language, where it has any.
 *
 * @param locale - A BCP 47 tag.
 * @returns `undefined` for what is no tag, and for a language that the engine does not know.
 *
 * @example
 * intlDateWords('ru')?.genitives[0] // 'января'
 */
export function intlDateWords(locale: string): DateWords | undefined {
  if (!isSupported(locale)) return undefined
  /** The month or weekday in each of the dates, written with the other parts that are asked for. */
  const name = (dates: readonly number[], options: Intl.DateTimeFormatOptions, calendar = 'gregory'): string[] => {
    const format = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', calendar, numberingSystem: 'latn', ...options})
    return dates.map((date) => {
      // a language whose months have numbers writes 1月: the number and what stands behind it are two parts
      const parts = format.formatToParts(date)
      const at = parts.findIndex(({type}) => type === 'month' || type === 'weekday')
      const {value = ''} = parts[at] ?? {}
      const next = parts[at + 1]
      return /^\d+$/.test(value) && next?.type === 'literal' ? value + next.value.trim() : value
    })
  }
  const other = (calendar: string, dates: readonly number[], english: readonly string[], day: boolean): string[] =>
    name(dates, {month: 'long', ...(day && {day: 'numeric'})}, calendar).map((text, i) =>
      // an engine that has only the month's number for it has no name
      /^\d*$/.test(text) ? (english[i] ?? '') : text,
    )
  return {
    months: name(gregorian, {month: 'long'}),
    genitives: name(gregorian, {month: 'long', day: 'numeric'}),
    shortMonths: name(gregorian, {month: 'short'}),
    days: name(week, {weekday: 'long'}),
    shortDays: name(week, {weekday: 'short'}),
    hebrew: other('hebrew', hebrew, englishDates.hebrew, false),
    hebrewGenitives: other('hebrew', hebrew, englishDates.hebrewGenitives, true),
    hijri: other('islamic-civil', hijri, englishDates.hijri, false),
    iranian: other('persian', iranian, englishDates.iranian, false),
  }
}

function isSupported(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0
  } catch {
    return false
  }
}
