import type {Coordinates} from './coordinates.js'

/** Letters of the four directions in the languages of big wikis, with the sign and the axis each stands for. */
const directions: Readonly<Record<string, readonly ['latitude' | 'longitude', 1 | -1]>> = {
  N: ['latitude', 1],
  S: ['latitude', -1],
  E: ['longitude', 1],
  W: ['longitude', -1],
  С: ['latitude', 1],
  Ю: ['latitude', -1],
  В: ['longitude', 1],
  З: ['longitude', -1],
}

/** What a direction letter means. `O` is east in German (`Ost`) and west in the Romance languages (`Ouest`, `Oeste`). */
export function direction(letter: string, language: string): readonly ['latitude' | 'longitude', 1 | -1] | undefined {
  const key = letter.trim().toUpperCase()
  if (key === 'O') return ['longitude', language === 'de' ? 1 : -1]
  return Object.hasOwn(directions, key) ? directions[key] : undefined
}

/** A decimal number as coordinates have it, with a minus sign or a comma too; `undefined` for anything else. */
export function numberOf(value: string): number | undefined {
  const flat = value.trim().replace('−', '-').replace(',', '.')
  return /^[+-]?\d{1,6}(?:\.\d{0,20})?$/.test(flat) ? Number(flat) : undefined
}

/** Degrees, minutes and seconds as decimal degrees; the sign of the degrees counts for all. */
export function degrees(parts: readonly number[], negative = false): number {
  const [whole = 0, minutes = 0, seconds = 0] = parts
  const size = Math.abs(whole) + minutes / 60 + seconds / 3600
  return negative || whole < 0 || Object.is(whole, -0) ? -size : size
}

/** Whether a pair can be a place: latitude up to 90, longitude up to 360 (as other globes count). */
function isPlace(latitude: number | undefined, longitude: number | undefined): boolean {
  return latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360
}

/**
 * `region:GB_type:city_globe:moon`, the part of a coordinate that says more of it.
 *
 * @example
 * coordinateDetails('type:city(8000000)_region:GB') // {globe: 'earth', type: 'city', region: 'GB'}
 */
export function coordinateDetails(text: string): Pick<Coordinates, 'globe' | 'type' | 'region'> {
  const details: Pick<Coordinates, 'globe' | 'type' | 'region'> = {globe: 'earth'}
  for (const part of text.split('_')) {
    const [, key, value] = /^\s*(globe|type|region)\s*:\s*([^:()]+)/i.exec(part) ?? []
    if (key === undefined || value === undefined) continue
    if (key.toLowerCase() === 'globe') details.globe = value.trim().toLowerCase()
    else if (key.toLowerCase() === 'type') details.type = value.trim().toLowerCase()
    else details.region = value.trim().toUpperCase()
  }
  return details
}

/**
 * Coordinates as templates render them: `40.7; -74`, `40.7°N 74°W`, `40°42′46″N 74°0′22″W`.
 */
export function parseRendered(text: string, language: string): Pick<Coordinates, 'latitude' | 'longitude'> | undefined {
  if (text.length > 200) return undefined
  const decimal = /^\s*([+\-−]?\d+(?:\.\d+)?)\s*[;,]\s*([+\-−]?\d+(?:\.\d+)?)\s*$/.exec(text)
  if (decimal !== null) return place(numberOf(decimal[1] as string), numberOf(decimal[2] as string))
  const values: Partial<Record<'latitude' | 'longitude', number>> = {}
  const pattern =
    /([+\-−]?\d+(?:[.,]\d+)?)\s*°\s*(?:(\d+(?:[.,]\d+)?)\s*[′'’]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:[″"”]|′′|'')\s*)?(\p{L})/gu
  for (const [, whole, minutes, seconds, letter] of text.matchAll(pattern)) {
    const [axis, sign] = direction(letter as string, language) ?? []
    if (axis === undefined) continue
    const parts = [whole, minutes, seconds].map((part) => (part === undefined ? 0 : (numberOf(part) ?? 0)))
    values[axis] ??= degrees(parts, sign === -1)
  }
  return place(values.latitude, values.longitude)
}

/**
 * Coordinates in a link to GeoHack, as all Wikipedias' templates make it:
 * `https://geohack.toolforge.org/geohack.php?params=40_42_46_N_74_0_22_W_type:city`.
 */
export function geohackCoordinates(url: string, language: string): Coordinates | undefined {
  const params = /geohack[^?]*\?(?:[^#]*&)?params=([^&#]{1,200})/.exec(url)?.[1]
  return params === undefined
    ? undefined
    : parseUnderscored(params.replaceAll('%3A', ':').replaceAll('%3B', ';'), language)
}

/** `40_42_46_N_74_0_22_W_type:city` or `40.7_N_74_W` or `40.7;-74`. */
function parseUnderscored(params: string, language: string): Coordinates | undefined {
  const decimal = /^([+-]?\d+(?:\.\d+)?);([+-]?\d+(?:\.\d+)?)(?:_|$)/.exec(params)
  const parts = params.split('_')
  const found =
    decimal === null
      ? fromParts(parts, language)
      : place(numberOf(decimal[1] as string), numberOf(decimal[2] as string))
  return found && {...found, ...coordinateDetails(params)}
}

/**
 * Reads `40 42 46 N 74 0 22 W` or `40.7 -74` from the start of a list. Empty parts count as 0, as templates take them.
 */
export function fromParts(
  parts: readonly string[],
  language: string,
): Pick<Coordinates, 'latitude' | 'longitude'> | undefined {
  const values: Partial<Record<'latitude' | 'longitude', number>> = {}
  let numbers: number[] = []
  for (const part of parts) {
    const value = part.trim() === '' && numbers.length > 0 ? 0 : numberOf(part)
    if (value !== undefined) {
      numbers.push(value)
      continue
    }
    const [axis, sign] = direction(part, language) ?? []
    if (axis === undefined || numbers.length === 0 || numbers.length > 3) break
    values[axis] = degrees(numbers, sign === -1)
    numbers = []
    if (values.latitude !== undefined && values.longitude !== undefined) return place(values.latitude, values.longitude)
  }
  return values.latitude === undefined && numbers.length >= 2 ? place(numbers[0], numbers[1]) : undefined
}

/** A pair, if it can be a place. */
export function place(
  latitude: number | undefined,
  longitude: number | undefined,
): Pick<Coordinates, 'latitude' | 'longitude'> | undefined {
  if (latitude === undefined || longitude === undefined || !isPlace(latitude, longitude)) return undefined
  return {latitude, longitude}
}
