import {bcp47} from '../../language/bcp47.js'
import {isKnownLanguage, languageDirection, languageName} from '../../language/names.js'
import type {FunctionCall, FunctionHandler, VariableHandler} from '../types.js'
import {fillMessage} from './messages.js'
import {contentLanguage, languageOf, type PageLanguage, pageLanguage} from './page-language.js'

/** `{{#language: code | in language}}`. A code that is not known comes back. */
function language(call: FunctionCall): string {
  const {context} = call
  const code = call.arg(0).toLowerCase() || pageLanguage(context).code
  const {extensions, languages} = context.site
  // without CLDR's data a wiki only knows languages by their own names
  const translated = extensions.size === 0 || extensions.has('CLDR') || extensions.has('cldr')
  return languageName(code, languages, translated ? call.arg(1) : undefined) || bcp47(code)
}

const monthKeys = 'january february march april may_long june july august september october november december'.split(
  ' ',
)
const dayKeys = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** The messages that name months and days: `january`, `january-gen`, `jan`, `sunday`, `sun`. */
function dateMessage(key: string, {dates}: PageLanguage): string | undefined {
  const {words} = dates
  const name = key.charAt(0).toLowerCase() + key.slice(1)
  const isGenitive = name.endsWith('-gen')
  const month = monthKeys.indexOf(isGenitive ? name.slice(0, -4).replace(/^may$/, 'may_long') : name)
  if (month >= 0) return (isGenitive ? words.genitives : words.months)[month]
  const day = dayKeys.indexOf(name)
  if (day >= 0) return words.days[day]
  const short = monthKeys.findIndex((whole) => whole.slice(0, 3) === name)
  if (short >= 0) return words.shortMonths[short]
  const shortDay = dayKeys.findIndex((whole) => whole.slice(0, 3) === name)
  return shortDay >= 0 ? words.shortDays[shortDay] : undefined
}

/** `{{int: key | value}}`: a message of the interface. */
function int(call: FunctionCall): ReturnType<FunctionHandler> {
  const key = call.arg(0)
  if (key === '') return undefined
  const text =
    call.context.messageText(key) ?? dateMessage(key, languageOf(call.context, contentLanguage(call.context)))
  if (text === undefined) return `⧼${key}⧽`
  const values = Array.from({length: call.length - 1}, (_, i) => call.arg(i + 1))
  return {text: fillMessage(text, values), preprocess: true}
}

/** Languages, and texts that are in them. */
export const languageFunctions: Readonly<Record<string, FunctionHandler>> = {
  language,
  bcp47: (call) => bcp47(call.arg(0) || pageLanguage(call.context).code),
  dir(call) {
    const {languages} = call.context.site
    const code = call.arg(0) || pageLanguage(call.context).code
    return languageDirection(isKnownLanguage(code.toLowerCase(), languages) ? code : pageLanguage(call.context).code)
  },
  int,
}

/** The page's language under its several names. */
export const languageVariables: Readonly<Record<string, VariableHandler>> = {
  contentlanguage: ({site}) => site.language,
  userlanguage: ({site}) => site.language,
  pagelanguage: (context) => pageLanguage(context).code,
  language: (context) => languageName(pageLanguage(context).code, context.site.languages) || pageLanguage(context).code,
  bcp47: (context) => bcp47(pageLanguage(context).code),
  dir: (context) => languageDirection(pageLanguage(context).code),
  directionmark: (context) => (languageDirection(pageLanguage(context).code) === 'rtl' ? '\u200f' : '\u200e'),
}
