import {fromEpoch} from '../../language/civil.js'
import {formatDate} from '../../language/date-format.js'
import {parseDate} from '../../language/date-parse.js'
import {usualFormat} from '../../language/date-styles.js'
import {isKnownLanguage} from '../../language/names.js'
import {type TimeZone, utc} from '../../language/time-zone.js'
import {byteLength} from '../byte-length.js'
import type {ExpandContext, FunctionCall, FunctionHandler} from '../types.js'
import {errorOf} from './messages.js'
import {languageOf, pageLanguage, siteZone} from './page-language.js'

/** How many bytes the formats of a page may have together. */
const MAX_FORMATS = 6000

/** What is kept for a page: how long its formats were, what dates came of texts, and what was written of them. */
interface Kept {
  formats: number
  parsed: Map<string, number | undefined>
  /** By everything that was asked for; what is asked for again does not count again. */
  written: Map<string, string>
}

function kept(context: ExpandContext): Kept {
  let found = context.state.data.get('time') as Kept | undefined
  if (!found) {
    found = {formats: 0, parsed: new Map(), written: new Map()}
    context.state.data.set('time', found)
  }
  return found
}

/** How many dates are kept. */
const MAX_PARSED = 1000

function readDate(context: ExpandContext, text: string): number | undefined {
  if (text === '') return context.now.getTime()
  const {parsed} = kept(context)
  if (parsed.has(text)) return parsed.get(text)
  // four digits are a year here, and a time in PHP
  const date = parseDate(/^\d{4}$/.test(text) ? `00:00 ${text}` : text, context.now.getTime(), utc)
  if (parsed.size >= MAX_PARSED) parsed.clear()
  parsed.set(text, date)
  return date
}

function writeTime(context: ExpandContext, format: string, date: string, code: string, zone: TimeZone): string {
  const {written} = kept(context)
  const key = `${zone.name}|${code}|${date}|${format}`
  let text = written.get(key)
  if (text === undefined) {
    text = writeNewTime(context, format, date, code, zone)
    written.set(key, text)
  }
  return text
}

function writeNewTime(context: ExpandContext, format: string, date: string, code: string, zone: TimeZone): string {
  const keep = kept(context)
  keep.formats += byteLength(format)
  if (keep.formats > MAX_FORMATS) return errorOf(context, 'pfunc_time_too_long')
  const epoch = readDate(context, date)
  if (epoch === undefined) return errorOf(context, 'pfunc_time_error')
  const year = Number.isFinite(epoch) ? fromEpoch(epoch).year : epoch
  if (year < 0) return errorOf(context, 'pfunc_time_too_small')
  if (!(year <= 9999)) return errorOf(context, 'pfunc_time_too_big')
  const lower = code.toLowerCase()
  const language = isKnownLanguage(lower, context.site.languages) ? languageOf(context, lower) : pageLanguage(context)
  return formatDate(format, epoch, zone, language.dates)
}

/** `{{#time: format | date | language | local}}` */
function time(call: FunctionCall): string {
  const [format = '', date = '', language = '', local = ''] = [0, 1, 2, 3].map((i) => call.arg(i))
  const zone = local !== '' && local !== '0' ? siteZone(call.context) : utc
  return writeTime(call.context, format, date, language, zone)
}

/** `{{#timel: format | date | language}}` */
function timel(call: FunctionCall): string {
  return writeTime(call.context, call.arg(0), call.arg(1), call.arg(2), siteZone(call.context))
}

/** `{{#timef: date | kind | language}}`: a date as the language usually writes it. */
function usual(zoneOf: (context: ExpandContext) => TimeZone): FunctionHandler {
  return (call) => {
    const kind = call.arg(1) || 'both'
    const {context} = call
    const code = call.arg(2).toLowerCase()
    const language = isKnownLanguage(code, context.site.languages) ? languageOf(context, code) : pageLanguage(context)
    const format = usualFormat(language.code, kind)
    return format === undefined
      ? errorOf(context, 'pfunc_time_error')
      : writeTime(context, format, call.arg(0), code, zoneOf(context))
  }
}

/** Dates and times. */
export const timeFunctions: Readonly<Record<string, FunctionHandler>> = {
  time,
  timel,
  timef: usual(() => utc),
  timefl: usual(siteZone),
}
