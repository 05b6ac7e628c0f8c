import type {TemplateArgument, TemplateCall} from '../ast/transclusion.js'
import {coordinateDetails, degrees, direction, fromParts, numberOf, place} from './coordinate-text.js'
import type {CoordinatesData} from './coordinates.js'
import {plainText} from './plain-text.js'
import {templateName} from './shown-arguments.js'

type Found = Omit<CoordinatesData, 'node'>

/** Templates whose arguments are a coordinate, in several languages; in lower case. */
const coordinateTemplates: ReadonlySet<string> = new Set([
  'coor',
  'coord',
  'coords',
  'coordinate',
  'coordinates',
  'coordenadas',
  'coordenades',
  'coordonnées',
  'coördinaten',
  'geokoordinate',
  'geodata',
  'koordynaty',
  'koordinate',
  'koordinaatit',
  'koordinatsatt',
  'координаты',
  'координати',
  '座標',
  'ウィキ座標',
])

/** Names under which a call gives both parts of a coordinate, each whole (`48/51/24/N`, `48.85`). */
const wholeNames: ReadonlyArray<readonly [latitude: string, longitude: string]> = [
  ['latitude', 'longitude'],
  ['ns', 'ew'],
  ['lat', 'long'],
  ['lat', 'lon'],
  ['breitengrad', 'längengrad'],
  ['latitud', 'longitud'],
  ['latitudine', 'longitudine'],
  ['latitudine decimale', 'longitudine decimale'],
  ['широта', 'долгота'],
  ['географска ширина', 'географска дължина'],
]

/** Names of degrees, minutes, seconds and direction of the latitude, then of the longitude. */
const splitNames: ReadonlyArray<readonly [latitude: readonly string[], longitude: readonly string[]]> = [
  [
    ['latd', 'latm', 'lats', 'latns'],
    ['longd', 'longm', 'longs', 'longew'],
  ],
  [
    ['latd', 'latm', 'lats', 'latns'],
    ['lond', 'lonm', 'lons', 'lonew'],
  ],
  [
    ['latdeg', 'latmin', 'latsec', 'latdir'],
    ['londeg', 'lonmin', 'lonsec', 'londir'],
  ],
  [
    ['latdegrees', 'latminutes', 'latseconds', 'latdirection'],
    ['longdegrees', 'longminutes', 'longseconds', 'longdirection'],
  ],
]

/** The coordinates that a call of a coordinate template gives; `undefined` for other templates and unreadable arguments. */
export function coordinatesOfCall(call: TemplateCall, language: string): Found | undefined {
  if (!coordinateTemplates.has(templateName(call))) return undefined
  const named = new Map<string, string>()
  const positional: string[] = []
  for (const argument of call.parameters) {
    if (/^[1-9]\d{0,2}$/.test(argument.name)) positional[Number(argument.name) - 1] = textOf(argument)
    else named.set(keyOf(argument.name), textOf(argument))
  }
  const parts = Array.from(positional, (part) => part ?? '')
  const found =
    fromParts(parts.length === 1 ? (parts[0] as string).trim().split(/[\s/]+/) : parts, language) ??
    fromNames(named, language)
  return found && {...found, ...detailsOf(named, parts)}
}

/** The coordinates among an infobox's parameters. */
export function coordinatesOfParameters(call: TemplateCall, language: string): Found | undefined {
  const named = new Map(call.parameters.map((argument) => [keyOf(argument.name), textOf(argument)]))
  const found = fromNames(named, language)
  return found && {...found, ...detailsOf(named, [])}
}

function fromNames(
  named: ReadonlyMap<string, string>,
  language: string,
): Pick<Found, 'latitude' | 'longitude'> | undefined {
  for (const [latitudeNames, longitudeNames] of splitNames) {
    const latitude = splitAngle(named, latitudeNames, language)
    const longitude = splitAngle(named, longitudeNames, language)
    if (latitude !== undefined && longitude !== undefined) return place(latitude, longitude)
  }
  for (const [latitudeName, longitudeName] of wholeNames) {
    const latitude = wholeAngle(named.get(latitudeName), language)
    const longitude = wholeAngle(named.get(longitudeName), language)
    if (latitude !== undefined && longitude !== undefined) return place(latitude, longitude)
  }
  return undefined
}

function splitAngle(
  named: ReadonlyMap<string, string>,
  names: readonly string[],
  language: string,
): number | undefined {
  const [whole, ...smaller] = names.slice(0, 3).map((name) => numberOf(named.get(name) ?? ''))
  if (whole === undefined) return undefined
  const letter = direction(named.get(names[3] as string) ?? '', language)
  return degrees([whole, ...smaller.map((part) => part ?? 0)], letter?.[1] === -1)
}

/** `48.85`, `48/51/24/N`, `48° 51′ 24″ N`. */
function wholeAngle(value: string | undefined, language: string): number | undefined {
  if (value === undefined || value === '' || value.length > 60) return undefined
  const parts = value.split(/[/\s°′″'"’”]+/u).filter((part) => part !== '')
  const letter = direction(parts.at(-1) ?? '', language)
  const numbers = (letter === undefined ? parts : parts.slice(0, -1)).map(numberOf)
  if (numbers.length === 0 || numbers.length > 3 || numbers.includes(undefined)) return undefined
  return degrees(numbers as number[], letter?.[1] === -1)
}

function detailsOf(
  named: ReadonlyMap<string, string>,
  positional: readonly string[],
): Omit<Found, 'latitude' | 'longitude'> {
  const details: Omit<Found, 'latitude' | 'longitude'> = coordinateDetails(
    positional.find((part) => part.includes(':')) ?? '',
  )
  const globe = named.get('globe')
  const type = named.get('type')
  const region = named.get('region')
  const name = named.get('name')
  const display = displayOf(named.get('display') ?? '')
  if (globe) details.globe = globe.toLowerCase()
  if (type) details.type ??= type.toLowerCase()
  if (region) details.region ??= region.toUpperCase()
  if (name) details.name = name
  if (display !== undefined) details.display = display
  return details
}

/** `inline`, `title`, `it`, `inline,title`. */
function displayOf(value: string): Found['display'] {
  const words = value.toLowerCase()
  const inline = /\binline\b|^i|\bi\b/.test(words)
  const title = /title|titre|título|^i?t$/.test(words)
  if (inline && title) return 'inline,title'
  return title ? 'title' : inline ? 'inline' : undefined
}

/** Name without the separators in which the wikis differ: `lat_d`, `lat-d`, `latd`. A space counts. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '')
}

function textOf(argument: TemplateArgument): string {
  return plainText(argument.children).trim()
}
