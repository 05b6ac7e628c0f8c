/** Names of months and days in a language. Months from January, days from Sunday on. */
export interface DateWords {
  months: readonly string[]
  /** As in a date: `1 января`. The same as `months` where the language has no such form. */
  genitives: readonly string[]
  shortMonths: readonly string[]
  days: readonly string[]
  shortDays: readonly string[]
  /** Tishrei to Elul with the Adar of a common year, then Adar I and Adar II. */
  hebrew: readonly string[]
  hebrewGenitives: readonly string[]
  hijri: readonly string[]
  iranian: readonly string[]
}

/**
 * Words that are another's in each language: what `{{#time:}}`, `{{#language:}}` and `mw.language` say of languages. MediaWiki's
 * own for all of its languages take 380 kB (`allLanguages`), so the core has those of `Intl` (`intlLanguages`) and a
 * site may bring the others.
 */
export interface Languages {
  /**
   * The names of months and days in a language.
   *
   * @param code - MediaWiki's code, in lower case: `de`, `zh-hant`.
   * @returns `undefined` where they are not known; then those of `zh` serve for `zh-hant`, and English ones for all else.
   */
  dateWords(code: string): DateWords | undefined
  /**
   * The name of a language in itself: `Deutsch`.
   *
   * @param code - MediaWiki's code, in lower case.
   * @returns `undefined` where that is no language that is known.
   */
  languageName(code: string): string | undefined
  /** Codes of the languages whose names can be listed. */
  readonly codes: readonly string[]
}
