import {isKnownLanguage, languageName} from '../../language/names.js'
import {fallbacks} from '../../site/data/trails.js'
import type {SiteConfig} from '../../site/types.js'
import {decodeUtf8, encodeUtf8, LuaTable, type LuaValue, luaError, typeName} from '../lua.js'
import type {ScriptHost} from './script-host.js'

/** A code that may be a language's: no character that means something elsewhere. */
function isValidCode(code: string): boolean {
  return !/[:/\\<>&'"\0]/.test(code)
}

/** A code that MediaWiki could have a file for. */
function isValidBuiltInCode(code: string): boolean {
  return /^[a-z0-9-]{2,}$/.test(code)
}

const fallbackMap: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  fallbacks.split('\n').flatMap((line) => {
    const bar = line.indexOf('|')
    const codes = line.slice(bar + 1).split(' ')
    const languages = line.slice(0, bar).split(' ')
    return languages.map((language) => [language, codes] as const)
  }),
)

/** Languages whose words a language takes over where it has none, the next first; English is the last of all. */
export function fallbackCodes(code: string): readonly string[] {
  if (code === 'en' || !isValidBuiltInCode(code)) return []
  const own = fallbackMap.get(code) ?? baseOf(code)
  return own.includes('en') ? own : [...own, 'en']
}

/** A way to address people in a language is that language. */
function baseOf(code: string): readonly string[] {
  const base = /^(.+)-(?:in)?formal$/.exec(code)?.[1]
  return base === undefined ? [] : [base]
}

function codeArgument(args: readonly LuaValue[], name: string): string {
  const [code] = args
  if (typeof code !== 'string') {
    throw luaError(`bad argument #1 to '${name}' (string expected, got ${typeName(code)})`)
  }
  return decodeUtf8(code)
}

/** Whether the wiki has the names of languages in other languages: a plain MediaWiki has none. */
function hasTranslatedNames({site: {extensions}}: ScriptHost): boolean {
  return extensions.size === 0 || extensions.has('CLDR') || extensions.has('cldr')
}

/** Tables of all names, by the language that the names are in. They go when the wiki's configuration does. */
const tables = new WeakMap<SiteConfig, Map<string, LuaTable>>()

/** The names of all languages, to be copied. */
function allNames(site: SiteConfig, inLanguage: string | undefined): LuaTable {
  const {languages} = site
  let known = tables.get(site)
  if (!known) {
    known = new Map()
    tables.set(site, known)
  }
  const key = inLanguage !== undefined && isKnownLanguage(inLanguage.toLowerCase(), languages) ? inLanguage : ''
  let table = known.get(key)
  if (!table) {
    table = new LuaTable()
    for (const code of languages.codes) {
      table.setString(code, encodeUtf8(languageName(code, languages, key === '' ? undefined : key)))
    }
    known.set(key, table)
  }
  return table
}

/** Puts what tells of languages by their codes into `mw.language`. */
export function installLanguageNames(library: LuaTable, host: ScriptHost): void {
  const {languages} = host.site
  const inLanguage = (value: LuaValue): string | undefined =>
    typeof value === 'string' && hasTranslatedNames(host) ? decodeUtf8(value) : undefined
  library.setString('fetchLanguageName', (...args) => {
    const code = codeArgument(args, 'fetchLanguageName').toLowerCase()
    // what somebody made up for himself has no name
    return encodeUtf8(languageName(code, languages, code.includes('-x-') ? undefined : inLanguage(args[1])))
  })
  library.setString('fetchLanguageNames', (...args) => {
    const names = allNames(host.site, inLanguage(args[0]))
    host.runtime.grow(names.capacity())
    return names.clone()
  })
  library.setString('getFallbacksFor', (...args) =>
    LuaTable.fromArray([undefined, ...fallbackCodes(codeArgument(args, 'getFallbacksFor'))]),
  )
  library.setString('isValidCode', (...args) => isValidCode(codeArgument(args, 'isValidCode')))
  library.setString('isValidBuiltInCode', (...args) => isValidBuiltInCode(codeArgument(args, 'isValidBuiltInCode')))
  library.setString('isKnownLanguageTag', (...args) =>
    isKnownLanguage(codeArgument(args, 'isKnownLanguageTag'), languages),
  )
  library.setString('isSupportedLanguage', (...args) =>
    isKnownLanguage(codeArgument(args, 'isSupportedLanguage'), languages),
  )
}
