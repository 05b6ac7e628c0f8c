import {type DateLanguage, dateLanguage} from '../../language/date-format.js'
import type {Languages} from '../../language/languages.js'
import {isKnownLanguage} from '../../language/names.js'
import {type NumberStyle, numberStyle} from '../../language/numbers.js'
import {type PluralIndex, pluralIndex} from '../../language/plural.js'
import {namedZone, type TimeZone, utc} from '../../language/time-zone.js'
import type {SiteConfig} from '../../site/types.js'
import type {ExpandContext} from '../types.js'

/** What functions need of a language; each part is made when it is first asked for. */
export interface PageLanguage {
  /** MediaWiki's code, in lower case. */
  code: string
  readonly numbers: NumberStyle
  readonly dates: DateLanguage
  readonly plural: PluralIndex
}

/** What was made for a wiki. None of it depends on a page. */
interface Kept {
  languages: Map<string, PageLanguage>
  zone?: TimeZone
}

/** Goes when the wiki's configuration does. */
const keptOf = new WeakMap<SiteConfig, Kept>()

function kept({site}: ExpandContext): Kept {
  let found = keptOf.get(site)
  if (!found) {
    found = {languages: new Map()}
    keptOf.set(site, found)
  }
  return found
}

/** The wiki's content language as MediaWiki's code. */
export function contentLanguage(context: ExpandContext): string {
  return context.site.language.toLowerCase()
}

/** The language of the page: the wiki's, but `MediaWiki:Sunday/de` is in German. */
export function pageLanguage(context: ExpandContext): PageLanguage {
  return languageOf(context, pageLanguageCode(context))
}

function pageLanguageCode(context: ExpandContext): string {
  const {namespace, name} = context.title
  if (namespace === 8) {
    const code = name.slice(name.lastIndexOf('/') + 1)
    if (name.includes('/') && isKnownLanguage(code, context.site.languages)) return code
  }
  return contentLanguage(context)
}

/** A language by a code that MediaWiki knows, or the wiki's own; made once for a wiki. */
export function languageOf(context: ExpandContext, code: string): PageLanguage {
  const {languages} = kept(context)
  let language = languages.get(code)
  if (!language) {
    language = createLanguage(code, context.site.languages)
    languages.set(code, language)
  }
  return language
}

function createLanguage(code: string, languages: Languages): PageLanguage {
  let numbers: NumberStyle | undefined
  let dates: DateLanguage | undefined
  let plural: PluralIndex | undefined
  return {
    code,
    get numbers() {
      numbers ??= numberStyle(code)
      return numbers
    },
    get dates() {
      dates ??= dateLanguage(code, languages)
      return dates
    },
    get plural() {
      plural ??= pluralIndex(code)
      return plural
    },
  }
}

/** The wiki's time zone; UTC where the engine does not know it. */
export function siteZone(context: ExpandContext): TimeZone {
  const keep = kept(context)
  keep.zone ??= namedZone(context.site.timezone) ?? utc
  return keep.zone
}
