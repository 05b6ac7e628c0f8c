import {contentLanguage, languageOf} from '../../expand/functions/page-language.js'
import type {ExpandContext} from '../../expand/types.js'
import {fallbackCodes} from './language-names.js'

const MONTHS = 'january february march april may_long june july august september october november december'.split(' ')
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** Messages that modules ask for and that are the same in nearly all languages. */
const same: Readonly<Record<string, string>> = {
  'comma-separator': ', ',
  'word-separator': ' ',
  'colon-separator': ': ',
  'semicolon-separator': '; ',
  'pipe-separator': ' | ',
  ellipsis: '...',
  percent: '$1%',
  parentheses: '($1)',
  brackets: '[$1]',
  'quotation-marks': '"$1"',
  blanknamespace: '(Main)',
}

/**
 * Text of a message of the interface in the content language: the wiki's own; else one of those that MediaWiki is known to
 * have: names of months and days, and what joins lists.
 */
export function builtInMessage(context: ExpandContext, key: string): string | undefined {
  const own = context.messageText(key)
  if (own !== undefined) return own
  const name = key.charAt(0).toLowerCase() + key.slice(1)
  if (Object.hasOwn(same, name)) return same[name]
  return name === 'and' ? wordForAnd(contentLanguage(context)) : dateWord(context, name)
}

/** The word between the last two of a list, with the space before it: ` and`. */
export function wordForAnd(language: string): string {
  try {
    const known = [language, ...fallbackCodes(language)].find(
      (code) => Intl.ListFormat.supportedLocalesOf(code).length > 0,
    )
    const [, between] = new Intl.ListFormat(known ?? 'en').formatToParts(['a', 'b'])
    return between?.value.replace(/ $/, '') ?? ' and'
  } catch {
    return ' and'
  }
}

function dateWord(context: ExpandContext, name: string): string | undefined {
  const {words} = languageOf(context, contentLanguage(context)).dates
  const month = MONTHS.indexOf(name.replace(/-gen$/, '').replace(/^may$/, 'may_long'))
  if (month >= 0 && name.endsWith('-gen')) return words.genitives[month]
  if (month >= 0 && name !== 'may') return words.months[month]
  const day = DAYS.indexOf(name)
  if (day >= 0) return words.days[day]
  const short = MONTHS.findIndex((whole) => whole.slice(0, 3) === name)
  if (short >= 0) return words.shortMonths[short]
  const shortDay = DAYS.findIndex((whole) => whole.slice(0, 3) === name)
  return shortDay < 0 ? undefined : words.shortDays[shortDay]
}
