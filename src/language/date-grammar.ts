/**
 * The formats of dates that PHP's `strtotime` reads, as regular expressions over lower and upper case.
 *
 * @see https://www.php.net/manual/en/datetime.formats.php
 */

const hour24 = '(?:2[0-4]|[01]?[0-9])'
const hour24Lz = '(?:[01][0-9]|2[0-4])'
const hour12 = '(?:1[0-2]|0?[1-9])'
const minute = '[0-5]?[0-9]'
const minuteLz = '[0-5][0-9]'
const second = '(?:60|[0-5]?[0-9])'
const secondLz = '(?:60|[0-5][0-9])'
const fraction = '(?:\\.[0-9]+)'
const meridian = '[AaPp]\\.?[Mm]\\.?[\\0\\t ]'
const space = '[ \\t]'
const correction = `(?:GMT)?[+-]${hour24Lz}${minuteLz}[0-5][0-9]|(?:GMT)?[+-]${hour24}(?::?${minute}(?::${secondLz})?)?`
const zone = '[A-Z][a-z]+(?:[_/-][A-Za-z]+)+|\\(?[A-Za-z]{1,6}\\)?'
const anyZone = `(?:${correction}|${zone})`

const month = '(?:1[0-2]|0?[0-9])'
const monthLz = '(?:0[0-9]|1[0-2])'
const day = '(?:3[01]|[0-2]?[0-9])'
const dayLz = '(?:0[0-9]|[1-2][0-9]|3[01])'
const daySuffix = '(?:st|nd|rd|th)'
const year = '[0-9]{1,4}'
const year4 = '[0-9]{4}'
const dayOfYear = '(?:00[1-9]|0[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-6])'
const week = '(?:0[1-9]|[1-4][0-9]|5[0-3])'

const insensitive = (words: string): string => words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
const dayNames = insensitive(
  'sun(?:days?)?|mon(?:days?)?|tue(?:sdays?)?|wed(?:nesdays?)?|thu(?:rsdays?)?|fri(?:days?)?|sat(?:urdays?)?',
)
const dayText = `(?:${insensitive('weekdays?')}|${dayNames})`
const monthAbbreviation = `(?:${insensitive('jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec')})`
const monthName = `(?:${insensitive('january|february|march|april|may|june|july|august|september|october|november|december')}|${monthAbbreviation})`
const monthText = `(?:${monthName}|(?:VIII|VII|VI|III|II|IV|IX|XII|XI|I|V|X))`

const ordinal = insensitive('first|second|third|fourth|fifth|sixth|seventh|eighth?|ninth|tenth|eleventh|twelfth')
const relation = insensitive('next|last|previous|this')
const unit = `(?:${insensitive('(?:milliseconds?|msecs?|ms|microseconds?|usecs?|seconds?|secs?|minutes?|mins?|hours?|days?|fortnights?|forthnights?|months?|years?|weeks')})|${dayText})`
const separators = '[ \\t.-]*'
const commas = '[,.stndrh\\t ]+'
const noYear = `${monthText}${separators}${day}(?:${commas}|\\0)`
const shortTime12 = `${hour12}[:.]${minuteLz}${space}?${meridian}`
const longTime12 = `${hour12}[:.]${minute}[:.]${secondLz}${space}?${meridian}`
const shortTime24 = `[tT]?${hour24}[:.]${minute}`
const longTime24 = `[tT]?${hour24}[:.]${minute}[:.]${second}`
const timeWithZone = `[tT]?${hour24}[:.]${minute}[:.]${secondLz}${space}?${anyZone}`

/** What a format means to the reader of dates: which fields it sets. */
export type DateFormat = keyof typeof sources

/** In the order of precedence: of two matches of the same length the first format wins. */
const sources = {
  yesterday: insensitive('yesterday'),
  now: insensitive('now'),
  noon: insensitive('noon'),
  today: insensitive('midnight|today'),
  tomorrow: insensitive('tomorrow'),
  timestamp: '@-?[0-9]+(?:\\.[0-9]{0,6})?',
  firstOrLastDay: insensitive('(?:first|last) day of'),
  backOrFront: `${insensitive('(?:back|front) of ')}${hour24}(?:${space}?${meridian})?`,
  weekdayOf: `(?:${ordinal}|${relation})${space}+(?:${dayNames})${space}+${insensitive('of')}`,
  time12: `${hour12}${space}?${meridian}|${shortTime12}|${longTime12}`,
  mssqlTime: `${hour12}:${minuteLz}:${secondLz}[:.][0-9]+${meridian}`,
  time24: `[tT]${hour24}|${shortTime24}|${longTime24}|${longTime24}${fraction}`,
  hourMinute: `[tT]?${hour24Lz}${minuteLz}`,
  hourMinuteSecond: `[tT]?${hour24Lz}${minuteLz}${secondLz}`,
  american: `${month}/${day}(?:/${year})?`,
  yearMonthDay: `[+-]?${year4}-${monthLz}-${dayLz}|${year4}/${monthLz}/${dayLz}/?|${year4}/${month}/${day}|[0-9]{2}-${monthLz}-${dayLz}|[+-][0-9]{5,19}-${monthLz}-${dayLz}`,
  yearMonth: `${year4}-${month}`,
  shortYearMonthDay: `${year}-${month}-${day}`,
  dayMonthTextYear: `${day}(?:${space}*${insensitive(daySuffix)})?${separators}${monthText}${separators}${year}`,
  dayMonthYear: `${day}[.\\t-]${month}[.-]${year4}|${day}[.\\t]${month}\\.[0-9]{2}`,
  monthTextYear: `${monthText}${separators}${year4}`,
  yearMonthText: `${year4}${separators}${monthText}`,
  monthTextDay: `${monthText}${separators}${day}${commas}${year}|${noYear}`,
  dayMonthText: `${day}(?:${space}*${insensitive(daySuffix)})?${separators}${monthText}`,
  compactDate: `${year4}${monthLz}${dayLz}`,
  dateTime: [
    `${year4}${monthLz}${dayLz}T${hour24}:${minuteLz}:${secondLz}`,
    `${year4}${monthLz}${dayLz}[tT]${hour24}${minuteLz}${secondLz}`,
    `${year4}-${monthLz}-${dayLz}T${hour24Lz}:${minuteLz}:${secondLz}${fraction}(?:${correction})?`,
    `${year4}-${month}-${day}T${hour24}:${minute}:${second}`,
    `${year4}:${monthLz}:${dayLz} ${hour24Lz}:${minuteLz}:${secondLz}`,
  ].join('|'),
  yearDay: `${year4}[.-]?${dayOfYear}`,
  isoWeekday: `${year4}-?W${week}-?[0-7]`,
  isoWeek: `${year4}-?W${week}`,
  monthTextDayYear: `${monthAbbreviation}-${dayLz}-${year}`,
  yearMonthTextDay: `${year}-${monthAbbreviation}-${dayLz}`,
  logFormat: `${day}/${monthAbbreviation}/${year4}:${hour24Lz}:${minuteLz}:${secondLz}${space}+(?:${correction})`,
  year4,
  ago: insensitive('ago'),
  dayText,
  relativeWeek: `(?:${relation})${space}+${insensitive('week')}`,
  relativeText: `(?:${ordinal}|${relation})${space}+${unit}`,
  monthText: monthName,
  zone: `${correction}|${zone}`,
  dateWithTime12: `${noYear}(?:${shortTime12}|${longTime12})`,
  dateWithTime24: `${noYear}(?:${shortTime24}|${longTime24}|${timeWithZone})`,
  relative: `(?:[+-]+${space}*)?[0-9]{1,13}${space}*(?:${unit}|${insensitive('week')})`,
} as const

/** One piece of a date, and what format it has. */
export interface DateToken {
  format: DateFormat
  text: string
}

/**
 * The formats, longest alternative first where one begins as another does: a regular expression takes the first
 * alternative that fits, so each alternative is tried for itself.
 */
const matchers: ReadonlyArray<readonly [DateFormat, readonly RegExp[]]> = (
  Object.entries(sources) as ReadonlyArray<readonly [DateFormat, string]>
).map(([format, source]) => [format, topLevelAlternatives(source).map((alternative) => new RegExp(alternative, 'y'))])

/** Cuts a pattern at the `|` that are in no group. */
function topLevelAlternatives(source: string): string[] {
  const result: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < source.length; i++) {
    const character = source[i]
    if (character === '\\') i++
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) {
      result.push(source.slice(start, i))
      start = i + 1
    }
  }
  result.push(source.slice(start))
  return result
}

/** By what characters a format can begin with: digits, letters, a sign, `@`, a bracket. */
const starts: ReadonlyArray<readonly [characters: RegExp, formats: RegExp]> = [
  [
    /[0-9]/,
    /^(?:time12|mssqlTime|time24|hourMinute|hourMinuteSecond|american|yearMonthDay|yearMonth|shortYearMonthDay|dayMonth.*|yearMonthText|compactDate|dateTime|yearDay|isoWeek.*|yearMonthTextDay|logFormat|year4|relative)$/,
  ],
  [
    /[A-Za-z]/,
    /^(?:yesterday|now|noon|today|tomorrow|firstOrLastDay|backOrFront|weekdayOf|time24|hourMinute|hourMinuteSecond|monthText.*|ago|dayText|relative.+|zone|dateWith.*)$/,
  ],
  [/[+-]/, /^(?:yearMonthDay|zone|relative)$/],
  [/@/, /^timestamp$/],
  [/\(/, /^zone$/],
]

type Matchers = typeof matchers

const byStart: ReadonlyArray<Matchers> = Array.from({length: 128}, (_, code) => {
  const start = starts.find(([characters]) => characters.test(String.fromCharCode(code)))
  return start ? matchers.filter(([format]) => start[1].test(format)) : []
})

/** The longest piece of a date that begins at an offset; `undefined` where there is none. The text ends with U+0000. */
export function nextDateToken(text: string, at: number): DateToken | undefined {
  let best: DateToken | undefined
  for (const [format, patterns] of byStart[text.charCodeAt(at)] ?? []) {
    for (const pattern of patterns) {
      pattern.lastIndex = at
      if (!pattern.test(text)) continue
      const length = pattern.lastIndex - at
      if (length > (best?.text.length ?? 0)) best = {format, text: text.slice(at, pattern.lastIndex)}
    }
  }
  return best
}
