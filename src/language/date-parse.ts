import {type Civil, dateOfDay, dayNumber, weekday} from './civil.js'
import {type DateToken, nextDateToken} from './date-grammar.js'
import {Invalid, type Reading, type RelativeField, readers} from './date-reading.js'
import {civilIn, epochIn, type TimeZone} from './time-zone.js'

/**
 * Reads a date as PHP's `strtotime` does: ISO 8601, RFC 2822, `20 May 2010`, `last monday of june`, `+1 week`, `@0`.
 *
 * The text is cut into pieces, each time the longest that any format fits, and each piece sets or moves something. Time
 * linear in the length of the text.
 *
 * @param now - What is not said comes from this moment, milliseconds since 1970.
 * @param zone - Zone of what says none.
 * @returns Milliseconds since 1970, infinite where no `Date` can hold the moment; `undefined` for what PHP does not take
 *   for a date.
 *
 * @example
 * parseDate('first monday of january 2012', Date.now(), utc) // Date.UTC(2012, 0, 2)
 */
export function parseDate(text: string, now: number, zone: TimeZone): number | undefined {
  const reading: Reading = {
    haveDate: false,
    haveTime: false,
    zones: 0,
    relative: {year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0},
    weekdayBehavior: 0,
  }
  try {
    for (const {format, text: piece} of pieces(`${text.trim()}\0\0`))
      readers[format](reading, piece.replaceAll('\0', ' ').trimEnd())
  } catch (error) {
    if (error instanceof Invalid) return undefined
    throw error
  }
  return resolve(reading, civilIn(zone, now), reading.zone ?? zone)
}

function* pieces(text: string): Generator<DateToken> {
  let at = 0
  while (at < text.length) {
    const character = text[at]
    if (character === '\0' || character === '\n') return
    const token = nextDateToken(text, at)
    if (token) {
      yield token
      // a format may have taken the end along
      at += token.text.length
      if (token.text.endsWith('\0')) return
    } else if (character === ' ' || character === '.' || character === ',' || character === '\t') at++
    else throw new Invalid()
  }
}

/** Fills up what was not said, and moves. */
function resolve(r: Reading, current: Civil, zone: TimeZone): number {
  if (r.haveDate && !r.haveTime) {
    r.hour ??= 0
    r.minute ??= 0
    r.second ??= 0
  }
  const civil: Civil = {
    year: r.year ?? current.year,
    month: r.month ?? current.month,
    day: r.day ?? current.day,
    hour: r.hour ?? current.hour,
    minute: r.minute ?? current.minute,
    second: r.second ?? current.second,
  }
  if (r.weekdayOf) {
    civil.day = 1
    civil.month += r.relative.month + (r.weekdayOf === 'last' ? 1 : 0)
    r.relative.month = 0
  }
  if (r.weekday !== undefined) moveToWeekday(r, civil)
  normalize(civil)
  for (const field of Object.keys(r.relative) as RelativeField[]) civil[field] += r.relative[field]
  if (r.edge === 'first') civil.day = 1
  if (r.edge === 'last') {
    civil.day = 0
    civil.month++
  }
  if (r.weekdays !== undefined) {
    normalize(civil)
    moveWorkingDays(civil, r.weekdays)
  }
  const epoch = epochIn(zone, civil)
  return Number.isFinite(epoch) ? epoch : civil.year < 0 ? -Infinity : Infinity
}

function normalize(civil: Civil): void {
  Object.assign(civil, dateOfDay(dayNumber(civil.year, civil.month, civil.day)))
}

function moveToWeekday(r: Reading, civil: Civil): void {
  const current = weekday(civil.year, civil.month, civil.day)
  let wanted = r.weekday!
  if (r.weekdayBehavior === 2) {
    if (current === 0 && wanted !== 0) wanted -= 7
    if (wanted === 0 && current !== 0) wanted = 7
    civil.day += wanted - current
    return
  }
  let difference = wanted - current
  if ((r.relative.day < 0 && difference < 0) || (r.relative.day >= 0 && difference <= -r.weekdayBehavior))
    difference += 7
  civil.day += wanted >= 0 ? difference : -(7 - (Math.abs(wanted) - current))
}

/** Moves by days from Monday to Friday: whole weeks at once, then day by day. */
function moveWorkingDays(civil: Civil, count: number): void {
  const step = count < 0 ? -1 : 1
  let days = dayNumber(civil.year, civil.month, civil.day) + Math.trunc(count / 5) * 7
  let rest = Math.abs(count % 5)
  const isFree = (): boolean => [2, 3].includes((((days % 7) + 7) % 7) as number)
  while (rest > 0) {
    days += step
    if (!isFree()) rest--
  }
  while (isFree()) days += step
  Object.assign(civil, dateOfDay(days))
}
