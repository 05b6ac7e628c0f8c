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
  return translatedName(bcp47(lower), namesIn(bcp47(inLanguage), languages)) ?? own
}

/** In how many languages the names of others are kept at hand for a wiki. */
const MAX_TRANSLATORS = 20
/** How many names in each of them. */
const MAX_NAMES = 1000

/** Making one takes longer than hundreds of its answers. They go when the wiki's languages do. */
const translators = new WeakMap<Languages, Map<string, Translator>>()

/** CLDR's names in a language, and those that it was asked for. */
interface Translator {
  names: Intl.DisplayNames
  known: Map<string, string | undefined>
}

/** What knows CLDR's names in a language, `undefined` where there are none. */
function namesIn(language: string, languages: Languages): Translator | undefined {
  let known = translators.get(languages)
  if (known === undefined) {
    known = new Map()
    translators.set(languages, known)
  }
  const found = known.get(language)
  if (found) return found
  const names = displayNames(language)
  if (names === undefined) return undefined
  const translator = {names, known: new Map<string, string | undefined>()}
  if (known.size < MAX_TRANSLATORS) known.set(language, translator)
  return translator
}

function displayNames(language: string): Intl.DisplayNames | undefined {
  try {
    if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined
    return new Intl.DisplayNames([language], {type: 'language', fallback: 'none'})
  } catch {
    return undefined
  }
}

/** The name that CLDR has, `undefined` where it has none. */
function translatedName(code: string, translator: Translator | undefined): string | undefined {
  if (translator === undefined) return undefined
  const {names, known} = translator
  if (known.has(code)) return known.get(code)
  let name: string | undefined
  try {
    name = names.of(code)
  } catch {
    // no code of a language
  }
  if (known.size < MAX_NAMES) known.set(code, name)
  return name
}

/** The direction that a language is written in; `ltr` for those not known. */
export function languageDirection(code: string): 'ltr' | 'rtl' {
  return rightToLeft.has(code.toLowerCase()) ? 'rtl' : 'ltr'
}
