import {bcp47} from './bcp47.js'
import type {Languages} from './languages.js'

const rightToLeft: ReadonlySet<string> = new Set(
  `aeb aeb-arab acm apc ar arc ary arz arq azb bcc bgn bqi ckb dv fa glk he khw kk-arab kk-cn ks ks-arab ku-arab lki lrc luz
  ms-arab mzn nqo pnb ps rhg sd sdh skr skr-arab syc ug ug-arab ur uz-arab yi`.split(/\s+/),
)

/** Whether the code of a language is known. */
export function isKnownLanguage(code: string, languages: Languages): boolean {
  return languages.languageName(code) !== undefined
}

/**
 * Name of a language.
 *
 * @param code - MediaWiki's or BCP 47's, in any case.
 * @param languages - What the site knows of languages.
 * @param inLanguage - The language the name shall be in; absent: the language itself, as MediaWiki writes it.
 * @returns `''` for what is no known code.
 *
 * @example
 * languageName('de', allLanguages) // 'Deutsch'
 * languageName('de', allLanguages, 'fr') // 'allemand'
 */
export function languageName(code: string, languages: Languages, inLanguage?: string): string {
  const lower = code.toLowerCase()
  const own = languages.languageName(lower) ?? ''
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

/** The direction that a language is written in; `ltr` for those not known. */
export function languageDirection(code: string): 'ltr' | 'rtl' {
  return rightToLeft.has(code.toLowerCase()) ? 'rtl' : 'ltr'
}
