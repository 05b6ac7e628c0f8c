import type {Civil} from '../../language/civil.js'
import {isoWeek, weekday} from '../../language/civil.js'
import {timeOfDay} from '../../language/dates.js'
import {transformDigits} from '../../language/numbers.js'
import {civilIn, type TimeZone, utc} from '../../language/time-zone.js'
import {type PageLanguage, pageLanguage, siteZone} from '../functions/page-language.js'
import {timestamp} from '../functions/revision.js'
import type {ExpandContext, VariableHandler} from '../types.js'

/** What a variable shows of a moment. Digits become the language's where `digits` is used. */
type Part = (civil: Civil, language: PageLanguage) => string

const digits = (text: string | number, {numbers}: PageLanguage): string => transformDigits(String(text), numbers)
const two = (value: number): string => String(value).padStart(2, '0')

/** By the ends of the ids: `currentmonth` and `localmonth`. */
const parts: Readonly<Record<string, Part>> = {
  month: ({month}, language) => digits(two(month), language),
  month1: ({month}, language) => digits(month, language),
  monthname: ({month}, {dates}) => dates.words.months[month - 1] ?? '',
  monthnamegen: ({month}, {dates}) => dates.words.genitives[month - 1] ?? '',
  monthabbrev: ({month}, {dates}) => dates.words.shortMonths[month - 1] ?? '',
  day: ({day}, language) => digits(day, language),
  day2: ({day}, language) => digits(two(day), language),
  dayname: ({year, month, day}, {dates}) => dates.words.days[weekday(year, month, day)] ?? '',
  year: ({year}, language) => digits(String(year).padStart(4, '0'), language),
  time: ({hour, minute}, language) => digits(timeOfDay(language.code, two(hour), two(minute)), language),
  hour: ({hour}, language) => digits(two(hour), language),
  week: ({year, month, day}, language) => digits(isoWeek(year, month, day).week, language),
  dow: ({year, month, day}, language) => digits(weekday(year, month, day), language),
}

function family(prefix: string, zoneOf: (context: ExpandContext) => TimeZone): Record<string, VariableHandler> {
  return Object.fromEntries(
    Object.entries(parts).map(([id, part]): [string, VariableHandler] => [
      prefix + id,
      (context) => part(civilIn(zoneOf(context), context.now.getTime()), pageLanguage(context)),
    ]),
  )
}

/** `{{CURRENTDAY}}` and its family, in UTC; `{{LOCALDAY}}` and its family, in the wiki's time zone. */
export const timeVariables: Readonly<Record<string, VariableHandler>> = {
  ...family('current', () => utc),
  ...family('local', siteZone),
  currenttimestamp: ({now}) => now.toISOString().replace(/\D/g, '').slice(0, 14),
  localtimestamp: (context) => timestamp(context, context.now),
}
