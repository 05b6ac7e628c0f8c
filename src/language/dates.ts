import {englishDates} from './english-dates.js'
import type {DateWords, Languages} from './languages.js'
import {numberShape} from './numbers.js'

/** The names of months and days in a language; English ones for a language that is not known. */
export function dateWords(code: string, languages: Languages): DateWords {
  return languages.dateWords(code) ?? languages.dateWords(code.split('-')[0] ?? '') ?? englishDates
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
