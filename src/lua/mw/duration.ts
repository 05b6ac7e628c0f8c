import type {PageLanguage} from '../../expand/functions/page-language.js'
import {formatNumber} from '../../language/numbers.js'
import {fallbackCodes} from './language-names.js'

/** Seconds of each interval, MediaWiki's: a year is 365.2425 days. */
const SECONDS = {
  millennia: 31_556_952_000,
  centuries: 3_155_695_200,
  decades: 315_569_520,
  years: 31_556_952,
  weeks: 604_800,
  days: 86_400,
  hours: 3600,
  minutes: 60,
  seconds: 1,
} as const

/** An interval that a duration may be split into. */
export type Interval = keyof typeof SECONDS

/** English names: one, several. */
const NAMES: Readonly<Record<Interval, readonly [string, string]>> = {
  millennia: ['millennium', 'millennia'],
  centuries: ['century', 'centuries'],
  decades: ['decade', 'decades'],
  years: ['year', 'years'],
  weeks: ['week', 'weeks'],
  days: ['day', 'days'],
  hours: ['hour', 'hours'],
  minutes: ['minute', 'minutes'],
  seconds: ['second', 'seconds'],
}

const USUAL: readonly Interval[] = ['millennia', 'centuries', 'decades', 'years', 'days', 'hours', 'minutes', 'seconds']

/** Whether a name is one of an interval. */
export function isInterval(name: string): name is Interval {
  return Object.hasOwn(SECONDS, name)
}

/**
 * Splits a duration.
 *
 * @param seconds what is not whole is cut off.
 * @param wanted the intervals to split into; by default all but weeks.
 * @returns those that are not 0, the longest first; where all are, the shortest.
 * @example durationIntervals(3661) // [['hours', 1], ['minutes', 1], ['seconds', 1]]
 */
export function durationIntervals(seconds: number, wanted: readonly Interval[] = USUAL): [Interval, number][] {
  const intervals = (Object.keys(SECONDS) as Interval[]).filter((name) => wanted.includes(name))
  const found: [Interval, number][] = []
  let left = Math.trunc(seconds)
  for (const name of intervals) {
    const last = name === intervals.at(-1)
    if (left < SECONDS[name] && !(last && found.length === 0)) continue
    const count = Math.trunc(left / SECONDS[name])
    left -= count * SECONDS[name]
    found.push([name, count])
  }
  return found
}

/** What `Intl` calls the intervals that it has words for. */
const UNITS: Partial<Readonly<Record<Interval, string>>> = {
  years: 'year',
  weeks: 'week',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  seconds: 'second',
}

/**
 * A duration in words: `1 hour, 1 minute and 1 second`.
 *
 * Words are those of CLDR, as `Intl` has them, in which languages have no word for centuries and the like: they are counted
 * as years. Where `Intl` does not know the language, the words are those of one that it takes over words from.
 *
 * @param and what stands before the last part, with the space before it: ` and`.
 */
export function formatDuration(
  seconds: number,
  wanted: readonly Interval[] | undefined,
  {code, numbers}: PageLanguage,
  and: string,
): string {
  const known = [code, ...fallbackCodes(code)].find(knowsUnits) ?? 'en'
  const isForeign = known !== 'en'
  const hasYears = wanted === undefined || wanted.includes('years')
  const intervals =
    isForeign && hasYears ? (wanted ?? USUAL).filter((interval) => UNITS[interval] !== undefined) : wanted
  const parts = durationIntervals(seconds, intervals).map(([name, count]) => {
    const number = formatNumber(String(count), numbers)
    const unit = UNITS[name]
    if (!isForeign || unit === undefined) return `${number} ${NAMES[name][count === 1 ? 0 : 1]}`
    return withUnit(known, unit, count, number)
  })
  const last = parts.pop()
  if (last === undefined) return ''
  return parts.length === 0 ? last : `${parts.join(', ')}${and} ${last}`
}

function knowsUnits(code: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(code).length > 0
  } catch {
    return false
  }
}

/** A count and its unit in the words of a language, the number as the wiki writes it. */
function withUnit(code: string, unit: string, count: number, number: string): string {
  const parts = new Intl.NumberFormat(code, {style: 'unit', unit, unitDisplay: 'long'}).formatToParts(count)
  const isNumber = ({type}: Intl.NumberFormatPart): boolean => type === 'integer' || type === 'group'
  return parts.map((part, i) => (!isNumber(part) ? part.value : i === parts.findIndex(isNumber) ? number : '')).join('')
}
