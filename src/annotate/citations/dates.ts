import type {CslDate} from '../../ast/transclusion.js'
import {monthNumber, seasonNumber} from './months.js'

/** What was found of one date; nothing where the text does not say it. */
interface Parts {
  year?: number
  month?: number
  season?: number
  day?: number
}

/** Words in a date that say nothing: `5 de mayo de 2004`, `5 мая 2004 г.`, `the 5th of May`. */
const fillers: ReadonlySet<string> = new Set([
  'de',
  'del',
  'of',
  'the',
  'г',
  'года',
  'год',
  'р',
  'roku',
  'r',
  'anno',
  'le',
  'den',
])

/** Endings of ordinal numbers. */
const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', 'e', 'го'])

const circa = /^(?:c\.|ca\.?|circa|around|um|vers|около|ok\.|cerca(?: de)?|~)\s*(?=\p{L}|\d)/iu

/**
 * A date as citations write it, in CSL-JSON: `2004-05-06`, `6 May 2004`, `May 6, 2004`, `Spring 2004`, `1999–2001`,
 * `5–7 May 2004`, `c. 1900`, `6. Mai 2004`, `06.05.2004`, `2004年5月6日`. Month names of ten languages.
 * What can not be read is given whole as `literal`; `n.d.` and empty text as `undefined`.
 *
 * @example
 * parseDate('5–7 May 2004') // {'date-parts': [[2004, 5, 5], [2004, 5, 7]]}
 */
export function parseDate(text: string): CslDate | undefined {
  return text === '' ? undefined : (parseCommon(text) ?? parseAny(text))
}

const common = /^(?:(\d{4})(?:-(\d\d)-(\d\d))?|(?:(\d{1,2}) )?(\p{L}+) (\d{4})|(\p{L}+) (\d{1,2}), (\d{4}))$/u
/** The same for English, which takes a fraction of the time. */
const english = /^(?:(\d{4})(?:-(\d\d)-(\d\d))?|(?:(\d{1,2}) )?([A-Za-z]+) (\d{4})|([A-Za-z]+) (\d{1,2}), (\d{4}))$/

/** The forms that nearly all dates have: `2004`, `2004-05-06`, `6 May 2004`, `May 2004`, `May 6, 2004`. */
function parseCommon(text: string): CslDate | undefined {
  const match = english.exec(text) ?? common.exec(text)
  if (match === null) return undefined
  if (match[1] !== undefined) return single(match[1], match[2], match[3])
  const month = monthNumber((match[5] ?? match[7] ?? '').toLowerCase())
  return month === undefined ? undefined : single(match[6] ?? match[9], String(month), match[4] ?? match[8])
}

function parseAny(text: string): CslDate | undefined {
  const written = text.trim().replace(/\s+/g, ' ')
  if (written === '' || /^(?:n\.?\s?d\.?|undated|o\.\s?J\.|s\.\s?d\.|б\.\s?г\.)$/i.test(written)) return undefined
  if (written.length > 80) return {literal: written}
  const about = circa.exec(written)
  const exact = about === null ? written : written.slice(about[0].length)
  const date = parseNumeric(exact) ?? parseRange(exact)
  if (date === undefined) return {literal: written}
  return about === null ? date : {...date, circa: true}
}

/** A date from arguments of their own: `year=2004|month=5|day=6`, `année=2004|mois=mai|jour=6`. */
export function parseDateParts(year: string, month: string, day: string): CslDate | undefined {
  if (/^\d{1,2}$/.test(month) && /^\d{4}[a-z]?$/.test(year)) {
    const parts = checked({
      year: Number(year.slice(0, 4)),
      month: Number(month),
      ...(/^\d{1,2}$/.test(day) && {day: Number(day)}),
    })
    if (parts !== undefined) return toCsl([parts])
  }
  return parseDate([month === '' ? '' : day, month, year].filter((part) => part !== '').join(' '))
}

/** Dates in digits. A year with two digits behind it is a month where it can be one, as in CS1. */
function parseNumeric(text: string): CslDate | undefined {
  const iso =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T.*)?$/.exec(text) ?? /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text)
  if (iso !== null) return single(iso[1], iso[2], iso[3])
  const slashed = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (slashed !== null) return single(slashed[1], slashed[3], slashed[4])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (dotted !== null) return single(dotted[3], dotted[2], dotted[1])
  const span = /^(\d{4}-\d{2}-\d{2})\s?[/–—]\s?(\d{4}-\d{2}-\d{2})$/.exec(text)
  const [start, end] = [span?.[1], span?.[2]].map((part) => (part === undefined ? undefined : parseNumeric(part)))
  if (start?.['date-parts'] === undefined || end?.['date-parts'] === undefined) return undefined
  return {'date-parts': [...start['date-parts'], ...end['date-parts']]}
}

function single(year: string | undefined, month: string | undefined, day: string | undefined): CslDate | undefined {
  const parts = checked({
    year: Number(year),
    ...(month !== undefined && {month: Number(month)}),
    ...(day !== undefined && {day: Number(day)}),
  })
  return parts && toCsl([parts])
}

/** A date in words, or two of them with a dash between; each side may leave out what the other says. */
function parseRange(text: string): CslDate | undefined {
  const sides = text.split(/\s*(?:[–—-]|&ndash;|\bto\b|\bbis\b|\/)\s*/)
  if (sides.length > 2) return undefined
  const [first, last] = sides.map(parseWords)
  if (first === undefined) return undefined
  if (sides.length === 1) {
    const parts = first.year === undefined ? undefined : checked(first)
    return parts && toCsl([parts])
  }
  if (last === undefined) return undefined
  completeRange(first, last)
  const range = [checked(first), checked(last)]
  if (range[0]?.year === undefined || range[1]?.year === undefined) return undefined
  return toCsl(range as Parts[])
}

/** Fills in what each side of a range leaves to the other: `May–June 2004`, `May 5–7, 2004`, `1999–01`. */
function completeRange(first: Parts, last: Parts): void {
  if (last.year === undefined && last.day !== undefined && last.month === undefined && first.day === undefined) {
    // `1999–01`, `1914–18`: two digits that end a year.
    if (first.year !== undefined && first.month === undefined) {
      const century = Math.floor(first.year / 100) * 100
      last.year = century + last.day + (century + last.day < first.year ? 100 : 0)
      delete last.day
      return
    }
  }
  if (last.month === undefined && last.day !== undefined && first.month !== undefined) last.month = first.month
  if (first.month === undefined && first.day !== undefined && last.month !== undefined) first.month = last.month
  if (first.year === undefined && last.year !== undefined) first.year = last.year
}

/** The parts of one date in words; `undefined` where a word is not known. */
function parseWords(text: string): Parts | undefined {
  const parts: Parts = {}
  for (const [word] of text.toLowerCase().matchAll(/\d+[a-z]?(?![a-z\d])|\d+|[\p{L}ºª]+|[^\s\p{L}\d.,]/gu)) {
    if (fillers.has(word) || ordinals.has(word)) continue
    if (/^\d/.test(word)) {
      const value = Number.parseInt(word, 10)
      if (/^\d{3,4}[a-z]?$/.test(word)) {
        if (parts.year !== undefined) return undefined
        parts.year = value
      } else if (/^\d{1,2}$/.test(word) && parts.day === undefined) parts.day = value
      else return undefined
      continue
    }
    const month = monthNumber(word)
    const season = seasonNumber(word)
    if (month !== undefined && parts.month === undefined) parts.month = month
    else if (season !== undefined && parts.season === undefined) parts.season = season
    else return undefined
  }
  return parts.year === undefined && parts.month === undefined && parts.day === undefined && parts.season === undefined
    ? undefined
    : parts
}

/** The parts if they make a date; a day without a month does not. */
function checked(parts: Parts): Parts | undefined {
  const {year, month, day} = parts
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return undefined
  if (day !== undefined && (month === undefined || day < 1 || day > 31)) return undefined
  return parts
}

function toCsl(range: readonly Parts[]): CslDate {
  const season = range[0]?.season
  return {
    'date-parts': range.map(({year, month, day}) =>
      [year, month, day].filter((part): part is number => part !== undefined),
    ),
    ...(season !== undefined && {season}),
  }
}
