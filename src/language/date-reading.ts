import {weekday} from './civil.js'
import type {DateFormat} from './date-grammar.js'
import {findZone, fixedZone, type TimeZone} from './time-zone.js'

/** Which weekday a date moves to: 0 the next one, this day excluded; 1 this day included; 2 that of the current week. */
type WeekdayBehavior = 0 | 1 | 2

/** What has been read of a date so far. Fields that are absent come from now. */
export interface Reading {
  year?: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  second?: number
  zone?: TimeZone
  haveDate: boolean
  haveTime: boolean
  zones: number
  relative: Record<RelativeField, number>
  weekday?: number
  weekdayBehavior: WeekdayBehavior
  /** Count of working days to go. */
  weekdays?: number
  /** `first day of`, `last day of`. */
  edge?: 'first' | 'last'
  /** `first monday of`, `last monday of`. */
  weekdayOf?: 'counted' | 'last'
}

export type RelativeField = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

/** Thrown by {@link readers}, and caught where they are called: this is no date. */
export class Invalid extends Error {}

const monthNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, i) => [name, i + 1]),
)
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const dayNumbers: Readonly<Record<string, number>> = {sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6}
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

function monthOf(name: string): number {
  const roman = romanMonths.indexOf(name)
  return roman >= 0 ? roman + 1 : (monthNumbers[name.slice(0, 3).toLowerCase()] ?? 0)
}

/** The numbers in a text, in order. */
function numbersIn(text: string): string[] {
  return text.match(/[0-9]+/g) ?? []
}

/** The year of one or two digits is of 1970 to 2069. */
function yearOf(digits: string): number {
  const year = Number(digits)
  if (digits.length > 3 || year >= 100) return year
  return year < 70 ? year + 2000 : year + 1900
}

/** The letters of a month in a text that holds a month's name and perhaps other letters behind digits, such as `5th`. */
function monthIn(text: string): number {
  for (const word of text.match(/[A-Za-z]+/g) ?? []) {
    if (/^(?:st|nd|rd|th)$/i.test(word)) continue
    // a suffix stands before the name without a space
    const month = monthOf(word) || monthOf(word.slice(2))
    if (month > 0) return month
  }
  throw new Invalid()
}

function setDate(r: Reading, year: number | undefined, month: number, day: number | undefined): void {
  if (r.haveDate) throw new Invalid()
  r.haveDate = true
  if (year !== undefined) r.year = year
  r.month = month
  if (day !== undefined) r.day = day
}

function setTime(r: Reading, hour: number, minute: number, second: number): void {
  if (r.haveTime) throw new Invalid()
  r.haveTime = true
  r.hour = hour
  r.minute = minute
  r.second = second
}

/** Words that mean a day begin it, whatever time was read before. */
function dropTime(r: Reading): void {
  r.haveTime = false
  r.hour = 0
  r.minute = 0
  r.second = 0
}

function setZone(r: Reading, text: string): void {
  // a second one is ignored, a third one is too much
  if (++r.zones > 2) throw new Invalid()
  if (r.zones === 1) r.zone = parseZone(text)
}

function parseZone(text: string): TimeZone {
  const name = text.replace(/[\s()\0]/g, '')
  const match = /^(?:GMT)?([+-])([0-9:]+)$/i.exec(name)
  if (!match) {
    const found = findZone(name)
    if (!found) throw new Invalid()
    return found
  }
  const [, sign, digits = ''] = match
  const [hours = 0, minutes = 0, seconds = 0] = digits.includes(':')
    ? digits.split(':').map(Number)
    : digits.length < 3
      ? [Number(digits)]
      : [Math.floor(Number(digits.slice(0, 4)) / 100), Number(digits.slice(0, 4)) % 100, Number(digits.slice(4))]
  const total = hours * 3600 + minutes * 60 + seconds
  return fixedZone(sign === '-' ? -total : total)
}

/** Adds the half of the day to an hour of twelve. */
function to24(hour: number, text: string): number {
  const afternoon = /p\.?m/i.test(text)
  return hour === 12 ? (afternoon ? 12 : 0) : afternoon ? hour + 12 : hour
}

function readTime24(r: Reading, text: string): void {
  const match = /^[tT]?(\d{1,2})(?:[:.](\d{1,2}))?(?:[:.](\d{1,2}))?(?:\.\d+)?[ \t]*(.*)$/s.exec(text)
  const [, hour = '0', minute = '0', second = '0', zone = ''] = match ?? []
  setTime(r, Number(hour), Number(minute), Number(second))
  if (zone !== '') setZone(r, zone)
}

function readTime12(r: Reading, text: string): void {
  const [hour = '0', minute = '0', second = '0'] = numbersIn(text)
  setTime(r, to24(Number(hour), text), Number(minute), Number(second))
}

/** Splits `May 5, 10:30 pm` where the time begins, which is where the last run of digits and colons does. */
function splitTime(text: string): [date: string, time: string] {
  const at = text.search(/[tT]?\d{1,2}[:.]\d/)
  return [text.slice(0, at), text.slice(at)]
}

function readMonthDay(r: Reading, text: string): void {
  const [day = '1', year] = numbersIn(text)
  setDate(r, year === undefined ? undefined : yearOf(year), monthIn(text), Number(day))
}

const relativeFields: ReadonlyArray<readonly [pattern: RegExp, field: RelativeField | undefined, factor: number]> = [
  [/^(?:ms|msec|millisecond|usec|microsecond)/, undefined, 0],
  [/^sec/, 'second', 1],
  [/^min/, 'minute', 1],
  [/^hour/, 'hour', 1],
  [/^day/, 'day', 1],
  [/^week(?:s)?$/, 'day', 7],
  [/^forth?night/, 'day', 14],
  [/^month/, 'month', 1],
  [/^year/, 'year', 1],
]

/** Moves by so many units; a unit that is a weekday also moves to that day. */
function addRelative(r: Reading, amount: number, unit: string, behavior: WeekdayBehavior, keepTime: boolean): void {
  const name = unit.toLowerCase()
  if (/^weekdays?$/.test(name)) {
    if (!keepTime) dropTime(r)
    r.weekdays = amount
    return
  }
  const found = relativeFields.find(([pattern]) => pattern.test(name))
  if (found) {
    const [, field, factor] = found
    if (field) r.relative[field] += amount * factor
    return
  }
  const day = dayNumbers[name.slice(0, 3)]
  if (day === undefined) throw new Invalid()
  if (!keepTime) dropTime(r)
  r.relative.day += (amount > 0 ? amount - 1 : amount) * 7
  r.weekday = day
  r.weekdayBehavior = behavior
}

/** `first` to `twelfth`, `next`, `last`, `previous`, `this`, as a number. */
function countOf(word: string): number {
  const lower = word.toLowerCase()
  if (lower === 'eight') return 8
  const ordinal = ordinals.indexOf(lower)
  if (ordinal >= 0) return ordinal + 1
  return lower === 'next' ? 1 : lower === 'this' ? 0 : -1
}

type Reader = (r: Reading, text: string) => void

/** What each format does with a piece of that format. Throws {@link Invalid} where that can not be. */
export const readers: Readonly<Record<DateFormat, Reader>> = {
  now: () => {},
  today: dropTime,
  yesterday(r) {
    dropTime(r)
    r.relative.day = -1
  },
  tomorrow(r) {
    dropTime(r)
    r.relative.day = 1
  },
  noon(r) {
    dropTime(r)
    setTime(r, 12, 0, 0)
  },
  timestamp(r, text) {
    dropTime(r)
    r.haveDate = false
    setDate(r, 1970, 1, 1)
    r.haveDate = false
    r.relative.second += Math.floor(Number(text.slice(1)))
    if (++r.zones > 2) throw new Invalid()
    r.zone = fixedZone(0)
  },
  firstOrLastDay(r, text) {
    r.edge = /^f/i.test(text) ? 'first' : 'last'
  },
  backOrFront(r, text) {
    const hour = Number(numbersIn(text)[0])
    const whole = /[ap]\.?m/i.test(text.slice(8)) ? to24(hour, text.slice(8)) : hour
    dropTime(r)
    if (/^b/i.test(text)) setTime(r, whole, 15, 0)
    else setTime(r, whole - 1, 45, 0)
  },
  weekdayOf(r, text) {
    const [word = '', name = ''] = text.split(/[ \t]+/)
    const count = countOf(word)
    dropTime(r)
    r.weekdayOf = count > 0 ? 'counted' : 'last'
    addRelative(r, count, name, count > 0 ? 1 : 0, false)
  },
  time12: readTime12,
  mssqlTime: readTime12,
  time24: readTime24,
  hourMinute(r, text) {
    const digits = text.replace(/\D/g, '')
    // behind a time four digits are a year
    if (r.haveTime) r.year = Number(digits)
    else setTime(r, Number(digits.slice(0, 2)), Number(digits.slice(2)), 0)
  },
  hourMinuteSecond(r, text) {
    const digits = text.replace(/\D/g, '')
    setTime(r, Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4)))
  },
  american(r, text) {
    const [month, day, year] = numbersIn(text)
    setDate(r, year === undefined ? undefined : yearOf(year), Number(month), Number(day))
  },
  yearMonthDay(r, text) {
    const [year = '', month, day] = numbersIn(text)
    setDate(r, text.startsWith('-') ? -yearOf(year) : yearOf(year), Number(month), Number(day))
  },
  shortYearMonthDay(r, text) {
    const [year = '', month, day] = numbersIn(text)
    setDate(r, yearOf(year), Number(month), Number(day))
  },
  yearMonth(r, text) {
    const [year, month] = numbersIn(text)
    setDate(r, Number(year), Number(month), 1)
  },
  dayMonthTextYear(r, text) {
    const [day, year = ''] = numbersIn(text)
    setDate(r, yearOf(year), monthIn(text), Number(day))
  },
  dayMonthYear(r, text) {
    const [day, month, year = ''] = numbersIn(text)
    setDate(r, yearOf(year), Number(month), Number(day))
  },
  monthTextYear(r, text) {
    setDate(r, Number(numbersIn(text)[0]), monthIn(text), 1)
  },
  yearMonthText(r, text) {
    setDate(r, Number(numbersIn(text)[0]), monthIn(text), 1)
  },
  monthTextDay: readMonthDay,
  dayMonthText(r, text) {
    setDate(r, undefined, monthIn(text), Number(numbersIn(text)[0]))
  },
  compactDate(r, text) {
    setDate(r, Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
  },
  dateTime(r, text) {
    const zone = /(?:T.*?)((?:GMT)?[+-][0-9:]+)$/.exec(text)?.[1] ?? ''
    const body = text.slice(0, text.length - zone.length)
    const compact = /^(\d{4})(\d\d)(\d\d)[tT](\d{1,2}):?(\d\d):?(\d\d)$/.exec(body)
    const [year, month, day, hour, minute, second] = compact ? compact.slice(1) : numbersIn(body)
    setTime(r, Number(hour), Number(minute), Number(second))
    setDate(r, Number(year), Number(month), Number(day))
    if (zone !== '') r.zone = parseZone(zone)
  },
  yearDay(r, text) {
    setDate(r, Number(text.slice(0, 4)), 1, Number(text.slice(-3)))
  },
  isoWeekday(r, text) {
    const [year = '', week = '', day = ''] = /^(\d{4})-?W(\d\d)-?(\d)$/.exec(text)?.slice(1) ?? []
    setIsoWeek(r, Number(year), Number(week), Number(day))
  },
  isoWeek(r, text) {
    const [year, week] = numbersIn(text)
    setIsoWeek(r, Number(year), Number(week), 1)
  },
  monthTextDayYear: readMonthDay,
  yearMonthTextDay(r, text) {
    const [year = '', day] = numbersIn(text)
    setDate(r, yearOf(year), monthIn(text), Number(day))
  },
  logFormat(r, text) {
    const [day, year, hour, minute, second] = numbersIn(text)
    setTime(r, Number(hour), Number(minute), Number(second))
    setDate(r, Number(year), monthIn(text), Number(day))
    setZone(r, text.slice(text.search(/[ \t]/)))
  },
  year4(r, text) {
    r.year = Number(text)
  },
  ago(r) {
    for (const field of Object.keys(r.relative) as RelativeField[]) r.relative[field] = -r.relative[field]
    if (r.weekday !== undefined) r.weekday = r.weekday === 0 ? -7 : -r.weekday
    if (r.weekdays !== undefined) r.weekdays = -r.weekdays
  },
  dayText(r, text) {
    dropTime(r)
    // a bare `weekday` is Monday
    r.weekday = dayNumbers[text.slice(0, 3).toLowerCase()] ?? 1
    if (r.weekdayBehavior !== 2) r.weekdayBehavior = 1
  },
  relativeWeek(r, text) {
    r.relative.day += countOf(text.split(/[ \t]/)[0] ?? '') * 7
    r.weekdayBehavior = 2
    r.weekday ??= 1
  },
  relativeText(r, text) {
    const [word = '', unit = ''] = text.split(/[ \t]+/)
    addRelative(r, countOf(word), unit, word.toLowerCase() === 'this' ? 1 : 0, false)
  },
  monthText(r, text) {
    if (r.haveDate) throw new Invalid()
    r.haveDate = true
    r.month = monthOf(text)
  },
  zone: setZone,
  dateWithTime12(r, text) {
    const [date, time] = splitTime(text)
    readMonthDay(r, date)
    readTime12(r, time)
  },
  dateWithTime24(r, text) {
    const [date, time] = splitTime(text)
    readMonthDay(r, date)
    readTime24(r, time)
  },
  relative(r, text) {
    const match = /^([+-]*)[ \t]*(\d+)[ \t]*(\S+)$/.exec(text)
    const [, signs = '', digits = '0', unit = ''] = match ?? []
    const minus = signs.replaceAll('+', '').length % 2 === 1
    addRelative(r, minus ? -Number(digits) : Number(digits), unit, 1, true)
  },
}

function setIsoWeek(r: Reading, year: number, week: number, day: number): void {
  setDate(r, year, 1, 1)
  const first = weekday(year, 1, 1)
  r.relative.day = (week - 1) * 7 + day - (first > 4 ? first - 7 : first)
}
