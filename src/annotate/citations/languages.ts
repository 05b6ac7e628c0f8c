/** Names of languages that citations are written in, in lower case, by ISO 639-1 code. */
const namesOf: Readonly<Record<string, string>> = {
  ar: 'arabic arabisch arabe árabe арабский',
  az: 'azerbaijani',
  be: 'belarusian',
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech tschechisch tchèque checo чешский',
  da: 'danish dänisch danois',
  de: 'german deutsch allemand alemán alemão tedesco немецкий niemiecki duits tyska',
  el: 'greek griechisch grec',
  en: 'english englisch anglais inglés inglês inglese английский angielski engels engelska',
  es: 'spanish spanisch espagnol español espanhol spagnolo испанский hiszpański spaans',
  et: 'estonian',
  eu: 'basque',
  fa: 'persian farsi',
  fi: 'finnish finnisch finnois',
  fr: 'french französisch français francés francês francese французский francuski frans franska',
  he: 'hebrew hebräisch hébreu',
  hi: 'hindi',
  hr: 'croatian',
  hu: 'hungarian ungarisch hongrois',
  hy: 'armenian armenisch arménien',
  id: 'indonesian',
  it: 'italian italienisch italien italiano итальянский włoski italiaans',
  ja: 'japanese japanisch japonais japonés japonês giapponese японский',
  ka: 'georgian',
  ko: 'korean koreanisch coréen',
  la: 'latin latein',
  lt: 'lithuanian',
  lv: 'latvian',
  nl: 'dutch niederländisch néerlandais neerlandés nederlands',
  no: 'norwegian norwegisch norvégien',
  pl: 'polish polnisch polonais polaco polski польский',
  pt: 'portuguese portugiesisch portugais portugués português portoghese',
  ro: 'romanian',
  ru: 'russian russisch russe ruso russo русский rosyjski',
  sk: 'slovak',
  sl: 'slovenian slovene',
  sr: 'serbian',
  sv: 'swedish schwedisch suédois sueco svenska',
  th: 'thai',
  tr: 'turkish türkisch turc',
  uk: 'ukrainian ukrainisch украинский',
  vi: 'vietnamese',
  zh: 'chinese chinesisch chinois chino chinês cinese китайский',
}

const codeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(namesOf).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
)

/**
 * The code of a citation's language: a known name's code, a code as it is, anything else as written.
 * Of several languages the first counts, CSL having room for one.
 *
 * @example
 * languageCode('German, English') // 'de'
 */
export function languageCode(text: string): string {
  const first = text.split(/\s*(?:,|;|\/|\band\b|\bund\b|&)\s*/)[0]?.trim() ?? ''
  const known = codeOf.get(first.toLowerCase())
  if (known !== undefined) return known
  return /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(first)
    ? first.toLowerCase().replace(/-[a-z]{2}$/, (s) => s.toUpperCase())
    : first
}
