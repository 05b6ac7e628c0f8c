import {type Civil, fromEpoch, toEpoch} from './civil.js'

/** A time zone: a place, or a distance from UTC. */
export interface TimeZone {
  /** IANA name, `UTC`, or an offset `+02:00`. */
  name: string
  /** Seconds east of UTC at a moment, milliseconds since 1970. */
  offset(epoch: number): number
}

/** UTC. */
export const utc: TimeZone = {name: 'UTC', offset: () => 0}

/** A zone that is always as far from UTC. */
export function fixedZone(seconds: number, name?: string): TimeZone {
  return {name: name ?? formatOffset(seconds, ':'), offset: () => seconds}
}

/**
 * The zone of an IANA name, with the rules that the engine knows.
 *
 * @returns `undefined` for a name that the engine does not know.
 */
export function namedZone(name: string): TimeZone | undefined {
  if (/^(?:utc|etc\/utc|zulu)$/i.test(name)) return utc
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return undefined
  }
  return {name: format.resolvedOptions().timeZone, offset: (epoch) => offsetOf(format, epoch)}
}

function offsetOf(format: Intl.DateTimeFormat, epoch: number): number {
  if (!Number.isFinite(new Date(epoch).getTime())) return 0
  const parts = new Map(format.formatToParts(epoch).map(({type, value}) => [type, value]))
  const field = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type))
  const shown = field('year')
  const year = parts.get('era')?.startsWith('B') ? 1 - shown : shown
  const local = toEpoch({
    year,
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
  })
  return Math.round((local - Math.floor(epoch / 1000) * 1000) / 1000)
}

/** What clocks in a zone show at a moment. */
export function civilIn(zone: TimeZone, epoch: number): Civil {
  return fromEpoch(epoch + zone.offset(epoch) * 1000)
}

/** The moment at which clocks in a zone show a time. An hour that is left out in spring is read as the one after it. */
export function epochIn(zone: TimeZone, civil: Civil): number {
  const local = toEpoch(civil)
  const first = zone.offset(local - zone.offset(local) * 1000)
  const guess = local - first * 1000
  const second = zone.offset(guess)
  if (second === first) return guess
  const other = local - second * 1000
  return zone.offset(other) === second ? other : local - Math.min(first, second) * 1000
}

/** `+02:00`; with another separator, or none, `+0200`. */
export function formatOffset(seconds: number, separator = ''): string {
  const minutes = Math.abs(Math.trunc(seconds / 60))
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`
}

/** Whether a zone has summer time at a moment: whether it is further east than at another time of the year. */
export function isSummerTime(zone: TimeZone, epoch: number): boolean {
  const {year} = fromEpoch(epoch)
  const january = zone.offset(toEpoch({year, month: 1, day: 1, hour: 0, minute: 0, second: 0}))
  const july = zone.offset(toEpoch({year, month: 7, day: 1, hour: 0, minute: 0, second: 0}))
  return zone.offset(epoch) > Math.min(january, july)
}

/** Each knows the abbreviations of its own part of the world. */
const locales = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA']

/** Abbreviation of a zone's name at a moment, `EEST`; where there is none, the offset as PHP writes it, `+03`. */
export function zoneAbbreviation(zone: TimeZone, epoch: number): string {
  if (zone.name === 'UTC' || /^[+-]/.test(zone.name)) return zone.name
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, {timeZone: zone.name, timeZoneName: 'short'})
    const name = format.formatToParts(epoch).find((part) => part.type === 'timeZoneName')?.value
    if (name !== undefined && /^(?:[A-Z]{3,5})$/.test(name)) return name
  }
  const text = formatOffset(zone.offset(epoch))
  return text.endsWith('00') ? text.slice(0, -2) : text
}

const hours = (names: string, offset: number): ReadonlyArray<readonly [string, number]> =>
  names.split(' ').map((name) => [name, offset * 3600] as const)

/** Offsets of the abbreviations that PHP knows and dates in wikis have, in seconds; letters are military zones. */
const abbreviations: ReadonlyMap<string, number> = new Map([
  ...hours('utc gmt z wet zulu', 0),
  ...hours('a bst met cet wat west', 1),
  ...hours('b cest mest eet sast cat', 2),
  ...hours('c eest msk eat', 3),
  ...hours('d msd', 4),
  ...hours('e pkt', 5),
  ...hours('f', 6),
  ...hours('g wib', 7),
  ...hours('h awst hkt pht wita', 8),
  ...hours('i jst kst wit', 9),
  ...hours('k aest chst', 10),
  ...hours('l aedt', 11),
  ...hours('m nzst', 12),
  ...hours('nzdt', 13),
  ...hours('n', -1),
  ...hours('o', -2),
  ...hours('p adt', -3),
  ...hours('q ast edt', -4),
  ...hours('r est cdt', -5),
  ...hours('s cst mdt', -6),
  ...hours('t mst pdt', -7),
  ...hours('u pst akdt', -8),
  ...hours('v akst hdt', -9),
  ...hours('w hst', -10),
  ...hours('x sst', -11),
  ...hours('y', -12),
  ...hours('acst', 9.5),
  ...hours('acdt', 10.5),
  ...hours('nst', -3.5),
  ...hours('ndt', -2.5),
])

/** The zone that an abbreviation (in any case) or a name stands for. */
export function findZone(text: string): TimeZone | undefined {
  const lower = text.toLowerCase()
  if (lower === 'utc') return utc
  const offset = abbreviations.get(lower) ?? (lower === 'ist' ? 7200 : undefined)
  if (offset !== undefined) return fixedZone(offset, lower.toUpperCase())
  return namedZone(text)
}
