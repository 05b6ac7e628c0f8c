import type {Languages} from '../language/languages.js'

/** Whether the first letter of a title may be written in lower case too (`first-letter`) or counts. */
export type TitleCase = 'first-letter' | 'case-sensitive'

/** A namespace. */
export interface Namespace {
  /** Number: 0 articles, 10 templates, 14 categories; talk pages are odd. */
  id: number
  /** Name in the wiki's language, with spaces: `Vorlage`; `''` for articles. */
  name: string
  /** Name in MediaWiki's own English: `Template`; absent where the wiki made the namespace. */
  canonical?: string
  /** Further names. */
  aliases: readonly string[]
  case: TitleCase
  /** Whether `A/B` is a subpage of `A`. */
  subpages: boolean
  /** Whether its pages count as articles. */
  content: boolean
  /** Whether its pages can not be transcluded. */
  nonincludable: boolean
}

/** A prefix that leads to another wiki. */
export interface Interwiki {
  /** In lower case: `wikt`, `de`. */
  prefix: string
  /** With `$1` where the title goes. */
  url: string
  /** Name of the language in itself, for a prefix that is a language: `Deutsch`. */
  language?: string
  /** Whether the wiki is of the same family, so that a redirect or a transclusion may lead there. */
  local: boolean
  /** Whether it is the wiki itself, so that `[[en:A]]` is a plain link to `A`. */
  self?: boolean
}

/** A magic word: a word that the parser knows in several spellings. */
export interface MagicWord {
  /** MediaWiki's own id of it: `redirect`, `img_thumbnail`, `currentyear`. */
  id: string
  /** The spellings; `$1` stands for a value. */
  names: readonly string[]
  caseSensitive: boolean
}

/** Finds what a spelling means: exact first, then without regard to case where the word allows that. */
export interface WordLookup {
  /** The id of the word, or `undefined`. */
  get(spelling: string): string | undefined
}

/** An image option as found: its id (`img_thumbnail`) and, where it takes one, its value. */
export interface ImageOption {
  id: string
  value?: string
}

/**
 * What the parser has to know of a wiki. Plain data and pure functions: nothing of a page is kept in it, so one may be
 * shared by everything that reads the same wiki.
 */
export interface SiteConfig {
  /** `Wikipedia` */
  name: string
  /** Database name, `enwiki`; `''` where it is not known. */
  database: string
  /** URL of the main page. */
  base: string
  /** Title of the main page. */
  mainPage: string
  /** `MediaWiki 1.46.0` */
  generator: string
  /** Protocol (may be missing) and host: `//en.wikipedia.org`. */
  server: string
  /** `/wiki/$1` */
  articlePath: string
  /** `/w` */
  scriptPath: string
  /** BCP 47 code of the content language: `en`. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Names of months, days and languages in every language. */
  languages: Languages
  /** IANA name of the wiki's time zone: `UTC`. */
  timezone: string
  /** Case rule of the articles' namespace. */
  case: TitleCase
  /** By number. */
  namespaces: ReadonlyMap<number, Namespace>
  /** Number of a namespace by any of its names, in lower case with spaces: local, canonical, alias. */
  namespaceNumbers: ReadonlyMap<string, number>
  /** By prefix in lower case. */
  interwiki: ReadonlyMap<string, Interwiki>
  /** Whether `[[de:X]]` is a language link rather than a link in the text. */
  interwikiMagic: boolean
  /** By id. */
  magicWords: ReadonlyMap<string, MagicWord>
  /**
   * Parser functions by spelling, `#` included where the function has it: `#if`, `#wenn`, `lc`, `formatnum`.
   * The ids have no `#`: `if`, `lc`, `formatnum`.
   */
  functionHooks: WordLookup
  /** Variables by spelling: `PAGENAME`, `SEITENNAME` → `pagename`. */
  variables: WordLookup
  /** Behaviour switches by spelling, underscores included: `__NOTOC__` → `notoc`. */
  doubleUnderscores: WordLookup
  /** Finds what an image option means: `thumb` → `{id: 'img_thumbnail'}`, `200px` → `{id: 'img_width', value: '200'}`. */
  imageOption(text: string): ImageOption | undefined
  /** The target part of `#REDIRECT [[...]]`: matches the word, white space and `:` at the start of a page. */
  redirectPattern: RegExp
  /** Names of the extension tags in lower case, `nowiki`, `pre` and `gallery` among them. */
  extensionTags: ReadonlySet<string>
  /** Starts of URLs, in lower case, `//` among them: `https://`, `mailto:`. */
  protocols: readonly string[]
  /** What of the text behind a link belongs to the link; sticky: set `lastIndex`, then `exec`. Group 0 is the trail. */
  linkTrail: RegExp
  /** Characters before a link that belong to it, anchored at the end (Arabic, for one); absent for most languages. */
  linkPrefix?: RegExp
  /** Codes of the language's variants, the language itself first; empty for most languages. */
  variants: readonly string[]
  /** For each variant the codes to fall back to, in order. */
  variantFallbacks: Readonly<Record<string, readonly string[]>>
  /** Which magic links there are. */
  magicLinks: {isbn: boolean; pmid: boolean; rfc: boolean}
  /** Size of the largest page and of the largest expansion, bytes of UTF-8. */
  maxArticleSize: number
  /** Names of the special pages: alias in lower case → local name. */
  specialPages: ReadonlyMap<string, string>
  /** Extensions that the wiki says it has: `Cite`, `ParserFunctions`. Empty where it does not say. */
  extensions: ReadonlySet<string>
}
