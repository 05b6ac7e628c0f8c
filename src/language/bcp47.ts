/** Codes that MediaWiki still has for what has another one now. */
const canonicalCodes: Readonly<Record<string, string>> = {
  als: 'gsw',
  'bat-smg': 'sgs',
  'be-x-old': 'be-tarask',
  'cbk-zam': 'cbk',
  'de-formal': 'de-x-formal',
  'en-rtl': 'en-x-rtl',
  'es-formal': 'es-x-formal',
  eml: 'egl',
  'fiu-vro': 'vro',
  'hu-formal': 'hu-x-formal',
  'map-bms': 'jv-x-bms',
  mo: 'ro-Cyrl-MD',
  'nl-informal': 'nl-x-informal',
  nrm: 'nrf',
  'roa-rup': 'rup',
  'roa-tara': 'nap-x-tara',
  simple: 'en-simple',
  'sr-ec': 'sr-Cyrl',
  'sr-el': 'sr-Latn',
  'zh-classical': 'lzh',
  'zh-cn': 'zh-Hans-CN',
  'zh-hans': 'zh-Hans',
  'zh-hant': 'zh-Hant',
  'zh-hk': 'zh-Hant-HK',
  'zh-min-nan': 'nan',
  'zh-mo': 'zh-Hant-MO',
  'zh-my': 'zh-Hans-MY',
  'zh-sg': 'zh-Hans-SG',
  'zh-tw': 'zh-Hant-TW',
  'zh-yue': 'yue',
}

/**
 * A code of MediaWiki as BCP 47 has it: case by the kind of each part, and other codes for those that MediaWiki made up.
 *
 * @example
 * bcp47('zh-hans') // 'zh-Hans'
 * bcp47('be-x-old') // 'be-tarask'
 */
export function bcp47(code: string): string {
  const known = canonicalCodes[code.toLowerCase()]
  if (known !== undefined) return known
  let previous = ''
  return code
    .split('-')
    .map((part, i) => {
      const lower = part.toLowerCase()
      const cased =
        previous === 'x' || i === 0
          ? lower
          : part.length === 2
            ? part.toUpperCase()
            : part.length === 4
              ? lower.charAt(0).toUpperCase() + lower.slice(1)
              : lower
      previous = lower
      return cased
    })
    .join('-')
}
