/** What `{{#timef:}}` can be asked for: the time of day, the date, both, or the day without the year. */
export type DateStyle = 'time' | 'date' | 'both' | 'pretty'

/** Formats as `formatDate` reads them. */
type Formats = Readonly<Record<DateStyle, string>>

const english: Formats = {time: 'H:i', date: 'j xg Y', both: 'H:i, j xg Y', pretty: 'j xg'}
const chinese: Formats = {time: 'H:i', date: 'Y年n月j日 (D)', both: 'Y年n月j日 (D) H:i', pretty: 'n月j日'}

/** Languages whose dates look different from `12:00, 1 September 2017`, as their wikis sign comments. */
const formats: Readonly<Record<string, Formats>> = {
  cs: {time: 'H:i', date: 'j. n. Y', both: 'j. n. Y, H:i', pretty: 'j. n.'},
  da: {time: 'H:i', date: 'j. M Y', both: 'j. M Y, H:i', pretty: 'j. F'},
  de: {time: 'H:i', date: 'j. M Y', both: 'H:i, j. M Y', pretty: 'j. F'},
  es: {time: 'H:i', date: 'j M Y', both: 'H:i j M Y', pretty: 'j F'},
  fi: {time: 'H.i', date: 'j. F"ta" Y', both: 'j. F"ta" Y "kello" H.i', pretty: 'j. F"ta"'},
  fr: {time: 'H:i', date: 'j F Y', both: 'j F Y "à" H:i', pretty: 'j F'},
  hu: {time: 'H:i', date: 'Y. F j.', both: 'Y. F j., H:i', pretty: 'F j.'},
  it: {time: 'H:i', date: 'j M Y', both: 'H:i, j M Y', pretty: 'j M'},
  ja: chinese,
  ko: {time: 'H:i', date: 'Y년 n월 j일 (D)', both: 'Y년 n월 j일 (D) H:i', pretty: 'n월 j일'},
  nb: {time: 'H:i', date: 'j. M Y', both: 'j. M Y "kl." H:i', pretty: 'j. F'},
  nl: {time: 'H:i', date: 'j M Y', both: 'j M Y H:i', pretty: 'j M'},
  pl: {time: 'H:i', date: 'j M Y', both: 'H:i, j M Y', pretty: 'j M'},
  pt: {
    time: 'H"h"i"min"',
    date: 'j "de" F "de" Y',
    both: 'H"h"i"min" "de" j "de" F "de" Y',
    pretty: 'j "de" F',
  },
  sv: {time: 'H.i', date: 'j F Y', both: 'j F Y "kl." H.i', pretty: 'j F'},
  zh: chinese,
}

/**
 * The format in which a language usually writes a date: `{{#timef:}}` and comments' signatures.
 *
 * @param code - MediaWiki's code; a variant such as `zh-hans` has its language's.
 * @returns `undefined` for what is no style.
 */
export function usualFormat(code: string, style: string): string | undefined {
  const base = code.split('-')[0] ?? ''
  const found = Object.hasOwn(formats, base) ? (formats[base] ?? english) : english
  return Object.hasOwn(found, style) ? found[style as DateStyle] : undefined
}
