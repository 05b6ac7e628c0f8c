import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {coordinates} from '../../src/extract/coordinates.js'

/** Reads a call as one writes it: `coord|40|N|74|W|display=title`. */
function call(written: string) {
  const [name = '', ...parts] = written.split('|')
  return b.transclusion({
    name,
    parameters: parts.map((part, i) => {
      const equals = part.indexOf('=')
      return equals < 0
        ? b.templateArgument(String(i + 1), part, false)
        : b.templateArgument(part.slice(0, equals), part.slice(equals + 1))
    }),
  })
}

function read(children: Content[], language = 'en') {
  const tree = b.root(children, {site: {...b.root('').site, language}})
  return coordinates(tree).map(({node: _node, latitude, longitude, ...rest}) => [
    Number(latitude.toFixed(4)),
    Number(longitude.toFixed(4)),
    rest,
  ])
}

const earth = {globe: 'earth'}

describe('coordinates of calls', () => {
  const cases: ReadonlyArray<readonly [string, unknown[]]> = [
    ['coord|40|42|46|N|74|0|22|W', [40.7128, -74.0061, earth]],
    ['Coord|40|42.5|S|74|30|E', [-40.7083, 74.5, earth]],
    ['coord|40.5|N|74.25|W|type:city(8000000)_region:US-NY', [40.5, -74.25, {...earth, type: 'city', region: 'US-NY'}]],
    [
      'coord|40.5|-74.25|display=inline,title|name=Here',
      [40.5, -74.25, {...earth, display: 'inline,title', name: 'Here'}],
    ],
    ['coord|-0|30|0|N|−1|0|0|E', [-0.5, -1, earth]],
    ['coord|40|N|74|W|globe:Moon|display=title', [40, -74, {globe: 'moon', display: 'title'}]],
    ['coord|40||N|74||W|display=it|globe=Mars', [40, -74, {globe: 'mars', display: 'inline,title'}]],
    [
      'Coordinate|NS=49/1/30/N|EW=12/30/0/E|type=city|region=de-by',
      [49.025, 12.5, {...earth, type: 'city', region: 'DE-BY'}],
    ],
    ['coordonnées|48° 51′ 36″ N|2|display=inline', []],
    ['координаты|55|45|С|37|37|В', [55.75, 37.6167, earth]],
    ['koordynaty|51 30 N 21 15 E', [51.5, 21.25, earth]],
    ['coord|91|N|0|E', []],
    ['coord|1|2', [1, 2, earth]],
    ['coord|x|y', []],
    ['coord', []],
    ['convert|40|N|74|W', []],
  ]
  for (const [written, expected] of cases) {
    it(written, () => expect(read([call(written)])).toEqual(expected.length === 0 ? [] : [expected]))
  }

  it('takes O for east in German, for west elsewhere', () => {
    expect(read([call('coord|48|N|2|O')], 'de')).toEqual([[48, 2, earth]])
    expect(read([call('coord|48|N|2|O')], 'fr')).toEqual([[48, -2, earth]])
  })

  it('reads the call even where it was run, and does not count what it made', () => {
    const made = {...call('coord|1|N|2|E|display=title'), children: [b.htmlElement('span', {class: 'geo'}, '1; 2')]}
    expect(read([made])).toEqual([[1, 2, {...earth, display: 'title'}]])
  })
})

describe('coordinates of infoboxes', () => {
  it('reads parameters of boxes that were not run', () => {
    const box = (parameters: Record<string, string>) => b.infobox({name: 'Infobox', parameters})
    expect(read([box({latitude: '48.85', longitude: '2.35', name: 'Paris'})])).toEqual([
      [48.85, 2.35, {...earth, name: 'Paris'}],
    ])
    expect(
      read([box({lat_d: '48', lat_m: '30', lat_NS: 'S', long_d: '2', long_m: '15', long_s: '36', long_EW: 'W'})]),
    ).toEqual([[-48.5, -2.26, earth]])
    expect(read([box({lat_deg: '48', lat_dir: 'N', lon_deg: '2', lon_min: '30', lon_dir: 'E'})])).toEqual([
      [48, 2.5, earth],
    ])
    expect(read([box({Breitengrad: '49/1/30/N', Längengrad: '12/30//O'})], 'de')).toEqual([[49.025, 12.5, earth]])
    expect(read([box({latitude: '48° 30′ S', longitude: '2,5'})])).toEqual([[-48.5, 2.5, earth]])
    for (const parameters of [
      {latitude: '48'},
      {latitude: 'x', longitude: '2'},
      {latitude: '', longitude: ''},
      {latd: '99', longd: '1'},
    ]) {
      expect(read([box(parameters as Record<string, string>)])).toEqual([])
    }
  })

  it('reads a call in a parameter', () => {
    expect(read([b.infobox({name: 'I', parameters: {coordinates: [call('coord|1|N|2|E')]}})])).toEqual([[1, 2, earth]])
  })
})

describe('coordinates as rendered', () => {
  const span = (className: string, text: string) => b.htmlElement('span', {class: className}, text)

  it('counts the ways of writing one place once, the best of them', () => {
    const rendered = b.externalLink(
      '//geohack.toolforge.org/geohack.php?pagename=X&params=40_42_46_N_74_0_22_W_type:city_globe:moon',
      [
        span('geo-dms', '40°42′46″N 74°0′22″W'),
        span('geo-dec', '40.71°N 74.01°W'),
        span('geo', '40.712778; -74.006111'),
      ],
    )
    expect(read([rendered, rendered])).toEqual([[40.7128, -74.0061, {globe: 'moon', type: 'city'}]])
  })

  it('reads each by itself', () => {
    expect(read([span('a geo b', '40.5; -74.25'), span('geo', '1; 2')])).toEqual([
      [40.5, -74.25, earth],
      [1, 2, earth],
    ])
    expect(read([span('geo-dec', '40.5° S 74.25° W')])).toEqual([[-40.5, -74.25, earth]])
    expect(read([span('geo-dms', '52° 31′ N, 13° 24′ O')], 'de')).toEqual([[52.5167, 13.4, earth]])
    expect(read([span('geo-dms', '48° 51′ nord, 2° 21′ est')], 'fr')).toEqual([[48.85, 2.35, earth]])
    expect(read([b.externalLink('https://x.example/geohack?params=40.5;-74.25_type:city', 'x')])).toEqual([
      [40.5, -74.25, {...earth, type: 'city'}],
    ])
  })

  it('keeps what means another place apart', () => {
    expect(read([span('geo-dec', '1°N 1°E'), span('geo', '1.01; 1.01'), span('geo', '5; 5')])).toEqual([
      [1.01, 1.01, earth],
      [5, 5, earth],
    ])
  })

  it('reads nothing else', () => {
    const others = [
      span('geo', 'no'),
      span('geo', '1; 200'.repeat(100)),
      span('geology', '1; 2'),
      b.htmlElement('i', {class: 'geo'}, '1; 2'),
      b.htmlElement('div', {class: 'x'}, '1; 2'),
      span('geo-dms', '10°Q 20°R'),
      b.externalLink('https://a.example/?params=1;2', 'x'),
      b.externalLink('https://geohack.example/?params=abc', 'x'),
    ]
    expect(read(others)).toEqual([])
    expect(coordinates(span('geo', '1; 2'))).toHaveLength(1)
  })
})
