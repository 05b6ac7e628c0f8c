import {bcp47} from './bcp47.js'
import {englishDates} from './english-dates.js'
import {intlDateWords} from './intl-dates.js'
import type {Languages} from './languages.js'

/**
 * The languages that the engine knows: names of months, days and languages by `Intl`, which has them for some two hundred
 * languages and, in a few, others than MediaWiki. English is MediaWiki's.
 *
 * @param names - Names of languages in themselves that are known otherwise, by MediaWiki's code; they come first.
 *
 * @example
 * intlLanguages(new Map([['ltg', 'latgaļu']])).languageName('ltg') // 'latgaļu'
 * intlLanguages(new Map()).languageName('de') // 'Deutsch'
 */
export function intlLanguages(names: ReadonlyMap<string, string>): Languages {
  return {
    dateWords: (code) => (code === 'en' ? englishDates : intlDateWords(bcp47(code))),
    languageName: (code) => names.get(code) ?? intlName(bcp47(code)),
    codes: [...names.keys()],
  }
}

/** The name of a language in itself; `undefined` where the engine does not know the language. */
function intlName(locale: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(locale)) return undefined
  try {
    if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return undefined
    return new Intl.DisplayNames([locale], {type: 'language', fallback: 'none'}).of(locale)
  } catch {
    return undefined
  }
}
