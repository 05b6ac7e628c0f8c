import {dateNames, nameLists} from './data/date-names.js'
import {languageNames} from './data/language-names.js'
import type {DateWords, Languages} from './languages.js'

const rowOf: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  dateNames.flatMap(([codes, row]) => codes.split(' ').map((code) => [code, row] as const)),
)

function dateWords(code: string): DateWords | undefined {
  const row = rowOf.get(code)
  if (row === undefined) return undefined
  const lists = row.split(' ').map((number) => (nameLists[Number(number)] ?? '').split('|'))
  const [months, genitives, shortMonths, days, shortDays, hebrew, hebrewGenitives, hijri, iranian] = lists
  return {
    months: months ?? [],
    genitives: genitives ?? [],
    shortMonths: shortMonths ?? [],
    days: days ?? [],
    shortDays: shortDays ?? [],
    hebrew: hebrew ?? [],
    hebrewGenitives: hebrewGenitives ?? [],
    hijri: hijri ?? [],
    iranian: iranian ?? [],
  }
}

/**
 * All of MediaWiki's languages, some 480, with MediaWiki's own names. It is 380 kB of text, which is why the core does
 * without.
 */
export const allLanguages: Languages = {
  dateWords,
  languageName: (code) => (Object.hasOwn(languageNames, code) ? languageNames[code] : undefined),
  codes: Object.keys(languageNames),
}
