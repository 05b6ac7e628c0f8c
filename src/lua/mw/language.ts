import {contentLanguage, languageOf, type PageLanguage, siteZone} from '../../expand/functions/page-language.js'
import type {ExpandContext} from '../../expand/types.js'
import {bcp47} from '../../language/bcp47.js'
import {fromEpoch} from '../../language/civil.js'
import {formatDate} from '../../language/date-format.js'
import {parseDate} from '../../language/date-parse.js'
import {grammar} from '../../language/grammar.js'
import {lowerCase, lowerFirstLetter, upperCase, upperFirstLetter} from '../../language/letter-case.js'
import {isKnownLanguage, languageDirection} from '../../language/names.js'
import {formatNumber, parseFormattedNumber} from '../../language/numbers.js'
import {utc} from '../../language/time-zone.js'
import {
  decodeUtf8,
  encodeUtf8,
  LuaTable,
  type LuaValue,
  luaError,
  NOTHING,
  numberToString,
  Shape,
  typeName,
} from '../lua.js'
import {wordForAnd} from './built-in-messages.js'
import {durationIntervals, formatDuration, type Interval, isInterval} from './duration.js'
import {fallbackCodes, installLanguageNames} from './language-names.js'
import {bindMethods, type Method, placedError, type ScriptHost} from './script-host.js'

/** How many languages a page may use that are not the wiki's. */
const MAX_LANGUAGES = 20

/** What Lua holds of a language. */
interface LanguageObject {
  code: string
}

/** Language objects of one environment. */
export interface LanguageLibrary {
  create(code: string): LuaTable
  /** The code of a language object. */
  codeOf(value: LuaValue): string | undefined
}

const ARROWS: Readonly<Record<string, readonly [ltr: string, rtl: string]>> = {
  forwards: ['→', '←'],
  backwards: ['←', '→'],
  left: ['←', '←'],
  right: ['→', '→'],
  up: ['↑', '↑'],
  down: ['↓', '↓'],
}

function few(name: string): unknown {
  return luaError(`too few arguments to mw.language:${name}`)
}

/** What MediaWiki's PHP says of an argument of a wrong type. */
function wrong(index: number, name: string, expected: string, value: LuaValue): unknown {
  return placedError(`bad argument #${index} to '${name}' (${expected} expected, got ${typeName(value)})`)
}

function stringOf(args: readonly LuaValue[], index: number, name: string): string {
  const value = args[index]
  if (typeof value !== 'string') throw wrong(index + 1, name, 'string', value)
  return decodeUtf8(value)
}

function numberOf(args: readonly LuaValue[], index: number, name: string): number {
  const value = args[index]
  if (typeof value !== 'number') throw wrong(index + 1, name, 'number', value)
  return value
}

/** Forms of a word, one by one or in a table. */
function formsOf(args: readonly LuaValue[]): string[] {
  const list = args[0] instanceof LuaTable ? args[0].array.slice(1) : args
  return list.map((form) => (typeof form === 'number' ? numberToString(form) : decodeUtf8(String(form ?? ''))))
}

type LanguageMethod = (
  language: PageLanguage,
  args: readonly LuaValue[],
  host: ScriptHost,
) => LuaValue | readonly LuaValue[]

/** A method that needs at least one argument and changes the letters of a text. */
function letters(name: string, change: (text: string, code: string) => string): LanguageMethod {
  return ({code}, args) => {
    if (args.length === 0) throw few(name)
    return encodeUtf8(change(stringOf(args, 0, name), code))
  }
}

function plural({plural: index}: PageLanguage, args: readonly LuaValue[]): string {
  if (args.length < 2) throw few('convertPlural')
  const count = numberOf(args, 0, 'convertPlural')
  const plain: string[] = []
  for (const form of formsOf(args.slice(1))) {
    const match = /^(\d+)=/.exec(form)
    if (!match) plain.push(form)
    else if (Number(match[1]) === count) return encodeUtf8(form.slice(match[0].length))
  }
  return encodeUtf8(plain[Math.min(index(Math.abs(count)), plain.length - 1)] ?? '')
}

function inflect(code: string, word: string, form: string): string {
  return encodeUtf8(grammar(code, word, form))
}

/** Under which name a page keeps the times that it has read. */
const TIMES = 'scripts times'
const MAX_TIMES = 1000

/** The time that a text means. Modules that check dates ask for the same ones again and again. */
function timeOf(text: string, {state, now}: ExpandContext): number | undefined {
  const known = (state.data.get(TIMES) ?? new Map()) as Map<string, number | undefined>
  if (known.has(text)) return known.get(text)
  const time = parseDate(/^\d{4}$/.test(text) ? `00:00 ${text}` : text, now.getTime(), utc)
  if (known.size < MAX_TIMES) state.data.set(TIMES, known.set(text, time))
  return time
}

function date(language: PageLanguage, args: readonly LuaValue[], host: ScriptHost): LuaValue {
  const {context} = host
  const format = stringOf(args, 0, 'formatDate')
  const text = args[1] === undefined ? '' : stringOf(args, 1, 'formatDate')
  const now = context.now.getTime()
  const epoch = text === '' ? now : timeOf(text, context)
  if (epoch === undefined) throw placedError("bad argument #2 to 'formatDate' (not a valid timestamp)")
  const year = Number.isFinite(epoch) ? fromEpoch(epoch).year : epoch
  if (year < 0) throw placedError('mw.language:formatDate() only supports years from 0')
  if (!(year <= 9999)) throw placedError('mw.language:formatDate() only supports years up to 9999')
  return encodeUtf8(formatDate(format, epoch, args[2] === true ? siteZone(context) : utc, language.dates))
}

function gender(args: readonly LuaValue[]): string {
  if (args.length < 2) throw few('gender')
  const user = stringOf(args, 0, 'gender')
  const [male = '', female = male, neutral = male] = formsOf(args.slice(1))
  return encodeUtf8(user === 'male' ? male : user === 'female' ? female : neutral)
}

function duration(
  args: readonly LuaValue[],
  name: string,
): {seconds: number; intervals: readonly Interval[] | undefined} {
  if (args.length === 0) throw few(name)
  const seconds = numberOf(args, 0, name)
  const list = args[1] instanceof LuaTable ? args[1].array.slice(1) : undefined
  return {seconds, intervals: list?.map(String).filter(isInterval)}
}

function isRightToLeft({code}: PageLanguage): boolean {
  return languageDirection(code) === 'rtl'
}

const LANGUAGE_METHODS: Readonly<Record<string, LanguageMethod>> = {
  lc: letters('lc', lowerCase),
  uc: letters('uc', upperCase),
  lcfirst: letters('lcfirst', lowerFirstLetter),
  ucfirst: letters('ucfirst', upperFirstLetter),
  caseFold: letters('caseFold', upperCase),
  isRTL: (language) => isRightToLeft(language),
  getDir: (language) => (isRightToLeft(language) ? 'rtl' : 'ltr'),
  getDirMark: (language, [opposite]) =>
    encodeUtf8(isRightToLeft(language) !== (opposite === true) ? '\u200f' : '\u200e'),
  getDirMarkEntity: (language, [opposite]) => (isRightToLeft(language) !== (opposite === true) ? '&rlm;' : '&lrm;'),
  getArrow(language, [given]) {
    const direction = given ?? 'forwards'
    const arrows = typeof direction === 'string' && Object.hasOwn(ARROWS, direction) ? ARROWS[direction] : undefined
    return arrows ? encodeUtf8(arrows[isRightToLeft(language) ? 1 : 0]) : NOTHING
  },
  getFallbackLanguages: ({code}) => LuaTable.fromArray([undefined, ...fallbackCodes(code)]),
  toBcp47Code: ({code}) => bcp47(code),
  formatNum({numbers}, args) {
    if (args.length === 0) throw few('formatNum')
    const options = args[1]
    const noSeparators = options instanceof LuaTable && Boolean(options.getString('noCommafy'))
    const number = numberOf(args, 0, 'formatNum')
    if (!Number.isFinite(number)) {
      throw placedError(`bad argument #1 to 'formatNum' (${number === number ? 'infinite' : 'NaN'})`)
    }
    return encodeUtf8(formatNumber(numberToString(number + 0), numbers, {noSeparators}))
  },
  parseFormattedNumber({numbers}, args) {
    if (args.length === 0) throw few('parseFormattedNumber')
    const text = typeof args[0] === 'number' ? numberToString(args[0]) : stringOf(args, 0, 'parseFormattedNumber')
    const plain = parseFormattedNumber(text, numbers)
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain.trim()) ? Number(plain) : undefined
  },
  formatDate: date,
  plural,
  convertPlural: plural,
  grammar: ({code}, args) => {
    // MediaWiki names the arguments in the order of the other method
    const word = stringOf([args[1], args[0]], 0, 'convertGrammar')
    return inflect(code, word, stringOf([args[1], args[0]], 1, 'convertGrammar'))
  },
  convertGrammar: ({code}, args) => {
    const word = stringOf(args, 0, 'convertGrammar')
    return inflect(code, word, stringOf(args, 1, 'convertGrammar'))
  },
  gender: (_, args) => gender(args),
  getDurationIntervals(_, args) {
    const {seconds, intervals} = duration(args, 'getDurationIntervals')
    const table = new LuaTable()
    for (const [name, count] of durationIntervals(seconds, intervals)) table.setString(name, count)
    return table
  },
  formatDuration(language, args) {
    const {seconds, intervals} = duration(args, 'formatDuration')
    return encodeUtf8(formatDuration(seconds, intervals, language, wordForAnd(language.code)))
  },
}

const METHOD_LIST: readonly [string, LanguageMethod][] = Object.entries(LANGUAGE_METHODS)

/**
 * `mw.language`, and the makers of language objects in `mw`.
 *
 * @see https://www.mediawiki.org/wiki/Extension:Scribunto/Lua_reference_manual#Language_library
 */
export function installLanguage(mw: LuaTable, host: ScriptHost): LanguageLibrary {
  const {context} = host
  const objects = new Map<LuaTable, LanguageObject>()
  const used = new Set<string>()
  const content = contentLanguage(context)

  function languageFor({code}: LanguageObject): PageLanguage {
    if (code !== content && !used.has(code)) {
      if (used.size >= MAX_LANGUAGES) throw placedError('too many language codes requested')
      used.add(code)
    }
    return languageOf(context, isKnownLanguage(code, context.site.languages) ? code : code.toLowerCase())
  }

  const methods: [string, Method<LanguageObject>][] = [['getCode', ({code}) => encodeUtf8(code)]]
  for (const [name, method] of METHOD_LIST) {
    methods.push([name, (self, args) => method(languageFor(self), args, host)])
  }
  const bound = bindMethods(
    host.runtime,
    methods,
    (value) => (value instanceof LuaTable ? objects.get(value) : undefined),
    (name) =>
      luaError(
        `mw.language: invalid language object. Did you call ${name} with a dot instead of a colon, ` +
          `i.e. lang.${name}() instead of lang:${name}()?`,
      ),
  )

  const shape = Shape.of('language', () => ['code', ...bound.keys()])
  function create(code: string): LuaTable {
    host.runtime.grow(30)
    const table = shape.table([encodeUtf8(code), ...bound.values()])
    objects.set(table, {code})
    return table
  }

  const library = new LuaTable()
  const make = (...args: LuaValue[]): LuaTable => {
    const [code] = args
    if (args.length === 0) throw luaError('too few arguments to mw.language.new()')
    return create(typeof code === 'string' ? decodeUtf8(code) : '')
  }
  const getContentLanguage = (): LuaTable => create(content)
  library.setString('new', make)
  library.setString('getContentLanguage', getContentLanguage)
  mw.setString('getLanguage', make)
  mw.setString('getContentLanguage', getContentLanguage)
  installLanguageNames(library, host)
  mw.setString('language', library)
  return {
    create,
    codeOf: (value) => (value instanceof LuaTable ? objects.get(value)?.code : undefined),
  }
}
