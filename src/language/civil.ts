/** A moment as clocks and calendars show it: proleptic Gregorian, years counted astronomically. */
export interface Civil {
  year: number
  /** 1 to 12. */
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

const DAY = 86_400_000

/** Days from 1970-01-01 to a date. Month and day may be out of range: month 13 is January of the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / DAY)
}

/** The date of a day counted from 1970-01-01. */
export function dateOfDay(days: number): {year: number; month: number; day: number} {
  const date = new Date(days * DAY)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** Day of the week, 0 for Sunday. */
export function weekday(year: number, month: number, day: number): number {
  return (((dayNumber(year, month, day) + 4) % 7) + 7) % 7
}

/** Milliseconds since 1970 of a moment in UTC; fields out of range carry over. NaN for what no `Date` can hold. */
export function toEpoch({year, month, day, hour, minute, second}: Civil): number {
  return dayNumber(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000
}

/** The moment, as clocks in UTC show it. */
export function fromEpoch(milliseconds: number): Civil {
  const date = new Date(milliseconds)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days of a month. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Week and year of ISO 8601: weeks begin with Monday, and the first one holds January 4th. */
export function isoWeek(year: number, month: number, day: number): {year: number; week: number} {
  const days = dayNumber(year, month, day)
  const thursday = days - ((weekday(year, month, day) + 6) % 7) + 3
  const weekYear = dateOfDay(thursday).year
  return {year: weekYear, week: 1 + Math.floor((thursday - dayNumber(weekYear, 1, 1)) / 7)}
}
