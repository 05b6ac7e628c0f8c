import {languageNames} from './data/language-names.js'

/** Codes that MediaWiki still has for what has another one now. */
const canonicalCodes: Readonly<Record<string, string>> = {
  als: 'gsw',
  'bat-smg': 'sgs',
  'be-x-old': 'be-tarask',
  'cbk-zam': 'cbk',
  'de-formal': 'de-x-formal',
  'en-rtl': 'en-x-rtl',
  'es-formal': 'es-x-formal',
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

const rightToLeft: ReadonlySet<string> = new Set(
  `aeb aeb-arab acm apc ar arc ary arz arq azb bcc bgn bqi ckb dv fa glk he khw kk-arab kk-cn ks ks-arab ku-arab lki lrc luz
  ms-arab mzn nqo pnb ps rhg sd sdh skr skr-arab syc ug ug-arab ur uz-arab yi`.split(/\s+/),
)

/** Whether MediaWiki knows the code of a language. */
export function isKnownLanguage(code: string): boolean {
  return Object.hasOwn(languageNames, code)
}

/**
 * Name of a language.
 *
 * @param code - MediaWiki's or BCP 47's, in any case.
 * @param inLanguage - The language the name shall be in; absent: the language itself, as MediaWiki writes it.
 * @returns `''` for what is no known code.
 *
 * @example
 * languageName('de') // 'Deutsch'
 * languageName('de', 'fr') // 'allemand'
 */
export function languageName(code: string, inLanguage?: string): string {
  const lower = code.toLowerCase()
  const own = Object.hasOwn(languageNames, lower) ? (languageNames[lower] ?? '') : ''
  if (inLanguage === undefined || inLanguage === '' || inLanguage.toLowerCase() === lower) return own
  return translatedName(bcp47(lower), bcp47(inLanguage)) ?? own
}

/** The name that CLDR has, `undefined` where it has none. */
function translatedName(code: string, inLanguage: string): string | undefined {
  try {
    if (Intl.DisplayNames.supportedLocalesOf(inLanguage).length === 0) return undefined
    return new Intl.DisplayNames([inLanguage], {type: 'language', fallback: 'none'}).of(code)
  } catch {
    return undefined
  }
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

/** The direction that a language is written in; `ltr` for those not known. */
export function languageDirection(code: string): 'ltr' | 'rtl' {
  return rightToLeft.has(code.toLowerCase()) ? 'rtl' : 'ltr'
}
