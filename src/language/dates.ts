import {dateNames, nameLists} from './data/date-names.js'
import {numberShape} from './numbers.js'

/** Names of months and days in a language. Months from January, days from Sunday on. */
export interface DateWords {
  months: readonly string[]
  /** As in a date: `1 января`. The same as `months` where the language has no such form. */
  genitives: readonly string[]
  shortMonths: readonly string[]
  days: readonly string[]
  shortDays: readonly string[]
  /** Tishrei to Elul with the Adar of a common year, then Adar I and Adar II. */
  hebrew: readonly string[]
  hebrewGenitives: readonly string[]
  hijri: readonly string[]
  iranian: readonly string[]
}

const rowOf: ReadonlyMap<string, string> = new Map(
  dateNames.flatMap(([codes, row]) => codes.split(' ').map((code) => [code, row] as const)),
)

/** The names of months and days in a language; English ones for a language that is not known. */
export function dateWords(code: string): DateWords {
  const row = rowOf.get(code) ?? rowOf.get(code.split('-')[0] ?? '') ?? rowOf.get('en') ?? ''
  const lists = row.split(' ').map((number) => (nameLists[Number(number)] ?? '').split('|'))
  const [months, genitives, shortMonths, days, shortDays, hebrew, hebrewGenitives, hijri, iranian] = lists
  return {
    months: months ?? [],
    genitives: genitives ?? [],
    shortMonths: shortMonths ?? [],
    days: days ?? [],
    shortDays: shortDays ?? [],
    hebrew: hebrew ?? [],
    hebrewGenitives: hebrewGenitives ?? [],
    hijri: hijri ?? [],
    iranian: iranian ?? [],
  }
}

/**
 * The time of day as a language writes it, in plain digits: `12:00`, `12.00`, `12h00min`.
 *
 * @param hour - Two digits.
 * @param minute - Two digits.
 */
export function timeOfDay(code: string, hour: string, minute: string): string {
  return (numberShape(code)?.time ?? '$1:$2').replace('$1', hour).replace('$2', minute)
}
