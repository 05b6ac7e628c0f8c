import {
  hebrewDate,
  hebrewNumeral,
  hijriDate,
  iranianDate,
  minguoYear,
  romanNumeral,
  tennoYear,
  thaiYear,
} from './calendars.js'
import {type Civil, dayNumber, daysInMonth, isLeapYear, isoWeek, weekday} from './civil.js'
import {dateWords} from './dates.js'
import type {DateWords, Languages} from './languages.js'
import {type NumberStyle, numberStyle, transformDigits} from './numbers.js'
import {civilIn, formatOffset, isSummerTime, type TimeZone, zoneAbbreviation} from './time-zone.js'

/** How {@link formatDate} writes. */
export interface DateLanguage {
  words: DateWords
  numbers: NumberStyle
}

/** The names and digits that dates in a language have. */
export function dateLanguage(code: string, languages: Languages): DateLanguage {
  return {words: dateWords(code, languages), numbers: numberStyle(code)}
}

/** A moment in a zone, whose other forms are only made when a format asks for them. */
interface Moment extends Civil {
  epoch: number
  zone: TimeZone
}

/** What a code gives: a number, which then takes the language's digits or another form; or a text. */
type Value = number | {digits: string} | string

const two = (value: number): Value => ({digits: String(value).padStart(2, '0')})
const four = (value: number): string =>
  value < 0 ? `-${String(-value).padStart(4, '0')}` : String(value).padStart(4, '0')
const raw = (text: string): Value => ({digits: text})

type Code = (moment: Moment, words: DateWords) => Value

const hour12 = ({hour}: Civil): number => hour % 12 || 12
const dayOfYear = ({year, month, day}: Civil): number => dayNumber(year, month, day) - dayNumber(year, 1, 1)
const dayOfWeek = ({year, month, day}: Civil): number => weekday(year, month, day)
const hebrew = ({year, month, day}: Civil) => hebrewDate(year, month, day)
const hijri = ({year, month, day}: Civil) => hijriDate(year, month, day)
const iranian = ({year, month, day}: Civil) => iranianDate(year, month, day)
const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const pad = (value: number): string => String(value).padStart(2, '0')
const clock = ({hour, minute, second}: Civil): string => `${pad(hour)}:${pad(minute)}:${pad(second)}`
const offset = ({zone, epoch}: Moment): number => zone.offset(epoch)

/** All codes of a format: PHP's, and MediaWiki's that begin with `x`. */
const codes: Readonly<Record<string, Code>> = {
  d: (m) => two(m.day),
  D: (m, words) => words.shortDays[dayOfWeek(m)] ?? '',
  j: (m) => m.day,
  l: (m, words) => words.days[dayOfWeek(m)] ?? '',
  N: (m) => dayOfWeek(m) || 7,
  w: (m) => dayOfWeek(m),
  z: (m) => dayOfYear(m),
  W: (m) => two(isoWeek(m.year, m.month, m.day).week),
  F: (m, words) => words.months[m.month - 1] ?? '',
  m: (m) => two(m.month),
  M: (m, words) => words.shortMonths[m.month - 1] ?? '',
  n: (m) => m.month,
  t: (m) => daysInMonth(m.year, m.month),
  L: (m) => (isLeapYear(m.year) ? 1 : 0),
  o: (m) => isoWeek(m.year, m.month, m.day).year,
  Y: (m) => raw(four(m.year)),
  y: (m) => raw(four(m.year).slice(-2)),
  a: (m) => (m.hour < 12 ? 'am' : 'pm'),
  A: (m) => (m.hour < 12 ? 'AM' : 'PM'),
  g: (m) => hour12(m),
  G: (m) => m.hour,
  h: (m) => two(hour12(m)),
  H: (m) => two(m.hour),
  i: (m) => two(m.minute),
  s: (m) => two(m.second),
  e: (m) => m.zone.name,
  I: (m) => (isSummerTime(m.zone, m.epoch) ? '1' : '0'),
  O: (m) => formatOffset(offset(m)),
  P: (m) => formatOffset(offset(m), ':'),
  T: (m) => zoneAbbreviation(m.zone, m.epoch),
  Z: (m) => String(offset(m)),
  c: (m) => `${four(m.year)}-${pad(m.month)}-${pad(m.day)}T${clock(m)}${formatOffset(offset(m), ':')}`,
  r: (m) =>
    `${englishDays[dayOfWeek(m)]}, ${pad(m.day)} ${englishMonths[m.month - 1]} ${four(m.year)} ${clock(m)} ${formatOffset(offset(m))}`,
  U: (m) => raw(String(Math.floor(m.epoch / 1000))),
  xx: () => 'x',
  xg: (m, words) => words.genitives[m.month - 1] ?? '',
  xij: (m) => iranian(m).day,
  xiF: (m, words) => words.iranian[iranian(m).month - 1] ?? '',
  xin: (m) => iranian(m).month,
  xiY: (m) => iranian(m).year,
  xiy: (m) => raw(pad(iranian(m).year % 100)),
  xit: (m) => iranian(m).monthLength,
  xiz: (m) => iranian(m).dayOfYear,
  xjj: (m) => hebrew(m).day,
  xjF: (m, words) => words.hebrew[hebrew(m).month - 1] ?? '',
  xjx: (m, words) => words.hebrewGenitives[hebrew(m).month - 1] ?? '',
  xjn: (m) => hebrew(m).month,
  xjY: (m) => hebrew(m).year,
  xjt: (m) => hebrew(m).monthLength,
  xmj: (m) => hijri(m).day,
  xmF: (m, words) => words.hijri[hijri(m).month - 1] ?? '',
  xmn: (m) => hijri(m).month,
  xmY: (m) => hijri(m).year,
  xkY: (m) => thaiYear(m.year, m.month),
  xoY: (m) => minguoYear(m.year),
  xtY: (m) => tennoYear(m.year, m.month, m.day),
}

/** How the next number is written. */
type Form = 'roman' | 'hebrew' | 'raw'
const forms: Readonly<Record<string, Form>> = {xr: 'roman', xh: 'hebrew', xn: 'raw'}

/**
 * Writes a moment by a format of `#time`: PHP's codes, MediaWiki's own (`xg` month in the genitive, `xjY` year of the
 * Hebrew calendar, `xn` `xr` `xh` for the digits of the next number), `"quoted"` and `\` escaped text.
 *
 * @param epoch - Milliseconds since 1970.
 * @see https://www.mediawiki.org/wiki/Help:Extension:ParserFunctions##time
 *
 * @example
 * formatDate('j xg Y', 0, utc, dateLanguage('ru')) // '1 января 1970'
 */
export function formatDate(format: string, epoch: number, zone: TimeZone, language: DateLanguage): string {
  const moment: Moment = {...civilIn(zone, epoch), epoch, zone}
  let result = ''
  let form: Form | undefined
  let rawAlways = false
  let at = 0
  while (at < format.length) {
    const length = codeLength(format, at)
    const name = format.slice(at, at + length)
    at += length
    if (name === 'xN') {
      rawAlways = !rawAlways
      continue
    }
    const nextForm = forms[name]
    if (nextForm) {
      form = nextForm
      continue
    }
    const code = Object.hasOwn(codes, name) ? codes[name] : undefined
    if (code) {
      const value = code(moment, language.words)
      if (typeof value === 'string') result += value
      else {
        result += writeNumber(value, rawAlways ? 'raw' : form, language.numbers)
        form = undefined
      }
    } else if (name === '\\') {
      // the character behind it, as it is
      const escaped = format.codePointAt(at)
      const text = escaped === undefined ? '\\' : String.fromCodePoint(escaped)
      result += text
      at += escaped === undefined ? 0 : text.length
    } else if (name === '"') {
      const end = format.indexOf('"', at)
      if (end < 0) result += '"'
      else {
        result += format.slice(at, end)
        at = end + 1
      }
    } else result += name.slice(-1)
  }
  return result
}

function codeLength(format: string, at: number): number {
  if (format.charCodeAt(at) !== 120 || at + 1 >= format.length) return 1
  return /[ijmkot]/.test(format.charAt(at + 1)) && at + 2 < format.length ? 3 : 2
}

function writeNumber(value: Exclude<Value, string>, form: Form | undefined, style: NumberStyle): string {
  const text = typeof value === 'number' ? String(value) : value.digits
  switch (form) {
    case 'raw':
      return text
    case 'roman':
      return romanNumeral(Number(text))
    case 'hebrew':
      return hebrewNumeral(Number(text))
    default:
      return transformDigits(text, style)
  }
}
