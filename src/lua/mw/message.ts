import {languageOf} from '../../expand/functions/page-language.js'
import {formatNumber} from '../../language/numbers.js'
import {
  decodeUtf8,
  encodeUtf8,
  LuaTable,
  type LuaValue,
  libraryTable,
  luaError,
  numberToString,
  Shape,
  stringToNumber,
  tostring,
  typeName,
} from '../lua.js'
import type {LanguageLibrary} from './language.js'
import {bindMethods, type Method, placedError, type ScriptHost} from './script-host.js'

/** A parameter: text, or a number to be written as the language does. */
interface Parameter {
  text: string
  isNumber: boolean
}

/** What Lua holds of a message. */
interface MessageObject {
  table: LuaTable
  keys: readonly string[]
  /** Text instead of a key. */
  raw: string | undefined
  parameters: Parameter[]
  language: string
  useDatabase: boolean
}

/**
 * `mw.message`: messages of the interface, from the wiki's `MediaWiki:` pages and the few that are built in.
 *
 * @see https://www.mediawiki.org/wiki/Extension:Scribunto/Lua_reference_manual#Message_library
 */
export function installMessage(mw: LuaTable, host: ScriptHost, languages: LanguageLibrary): void {
  const {context, runtime} = host
  const objects = new Map<LuaTable, MessageObject>()

  function readParameter(value: LuaValue, name: string, index: number): Parameter {
    if (value instanceof LuaTable) {
      const number = value.getString('num')
      if (number !== undefined) return {text: decodeUtf8(String(tostring(runtime, number))), isNumber: true}
      const raw = value.getString('raw')
      if (raw !== undefined) return {text: decodeUtf8(String(tostring(runtime, raw))), isNumber: false}
      const message = objects.get(value)
      if (message) return {text: plain(message), isNumber: false}
    }
    if (typeof value === 'number') return {text: numberToString(value), isNumber: false}
    if (typeof value === 'string') return {text: decodeUtf8(value), isNumber: false}
    throw luaError(`bad argument #${index} to '${name}' (string or number expected, got ${typeName(value)})`)
  }

  /** Parameters one by one or in a table. */
  function readParameters(args: readonly LuaValue[], name: string, isNumber: boolean): Parameter[] {
    const [only] = args
    const isList =
      args.length === 1 &&
      only instanceof LuaTable &&
      !objects.has(only) &&
      only.getString('num') === undefined &&
      only.getString('raw') === undefined
    const list = isList ? only.array.slice(1) : args
    return list.map((value, i) => {
      const parameter = readParameter(value, name, i + 1)
      return isNumber ? {...parameter, isNumber} : parameter
    })
  }

  function textOf({keys, raw, language, useDatabase}: MessageObject): string | undefined {
    if (raw !== undefined) return raw
    for (const key of keys) {
      if (key === '') continue
      const translated = useDatabase ? context.messageText(`${key}/${language}`) : undefined
      const text = translated ?? host.messageText(key)
      if (text !== undefined) return text
    }
    return undefined
  }

  function plain(message: MessageObject): string {
    const text = textOf(message) ?? `⧼${message.keys.at(-1) ?? ''}⧽`
    const {numbers} = languageOf(context, message.language)
    runtime.takeString(text.length + message.parameters.reduce((sum, parameter) => sum + parameter.text.length, 0))
    return text.replace(/\$([1-9])/g, (whole, digit: string) => {
      const parameter = message.parameters[Number(digit) - 1]
      if (parameter === undefined) return whole
      const isNumber = parameter.isNumber && stringToNumber(parameter.text) !== undefined
      return isNumber ? formatNumber(parameter.text, numbers) : parameter.text
    })
  }

  function add(self: MessageObject, args: readonly LuaValue[], name: string, isNumber: boolean): LuaTable {
    self.parameters.push(...readParameters(args, name, isNumber))
    return self.table
  }

  const methods: Readonly<Record<string, Method<MessageObject>>> = {
    plain: (self) => encodeUtf8(plain(self)),
    exists: (self) => textOf(self) !== undefined,
    isBlank: (self) => (textOf(self) ?? '') === '',
    isDisabled: (self) => ['', '-'].includes(textOf(self) ?? ''),
    params: (self, args) => add(self, args, 'params', false),
    rawParams: (self, args) => add(self, args, 'rawParams', false),
    numParams: (self, args) => add(self, args, 'numParams', true),
    inLanguage(self, [language]) {
      const code = languages.codeOf(language) ?? language
      if (typeof code !== 'string') {
        throw luaError(`bad argument #1 to 'inLanguage' (string expected, got ${typeName(language)})`)
      }
      self.language = decodeUtf8(code)
      return self.table
    },
    useDatabase(self, [use]) {
      if (typeof use !== 'boolean') {
        throw luaError(`bad argument #1 to 'useDatabase' (boolean expected, got ${typeName(use)})`)
      }
      self.useDatabase = use
      return self.table
    },
  }
  const bound = bindMethods(
    runtime,
    Object.entries(methods),
    (value) => (value instanceof LuaTable ? objects.get(value) : undefined),
    (name) =>
      luaError(
        `mw.message: invalid message object. Did you call ${name} with a dot instead of a colon, ` +
          `i.e. msg.${name}() instead of msg:${name}()?`,
      ),
  )

  const shape = Shape.of('message', () => [...bound.keys()])
  function create(keys: readonly string[], raw: string | undefined, args: readonly LuaValue[]): LuaTable {
    runtime.grow(60)
    const table = shape.table([...bound.values()])
    table.metatable = libraryTable({__tostring: () => encodeUtf8(plain(message))})
    const message: MessageObject = {
      table,
      keys,
      raw,
      parameters: [],
      language: context.site.language.toLowerCase(),
      useDatabase: true,
    }
    objects.set(table, message)
    // one that is not right is the fault of code that is Scribunto's own
    for (const [i, value] of args.entries()) {
      const isValid = typeof value === 'string' || typeof value === 'number' || value instanceof LuaTable
      if (!isValid) {
        throw placedError(`bad argument #${i + 1} to 'params' (string or number expected, got ${typeName(value)})`)
      }
    }
    message.parameters.push(...readParameters(args, 'params', false))
    return table
  }

  function key(args: readonly LuaValue[], index: number, name: string): string {
    const value = args[index]
    if (typeof value === 'string') return decodeUtf8(value)
    throw luaError(`bad argument #${index + 1} to 'message.${name}' (string expected, got ${typeName(value)})`)
  }

  const scalar = (field: string) => (value: LuaValue) => {
    runtime.grow(6)
    return libraryTable({[field]: value})
  }
  mw.setString(
    'message',
    libraryTable({
      new: (...args) => create([key(args, 0, 'new')], undefined, args.slice(1)),
      newFallbackSequence: (...args) =>
        create(
          Array.from({length: Math.max(args.length, 1)}, (_, i) => key(args, i, 'newFallbackSequence')),
          undefined,
          [],
        ),
      newRawMessage: (...args) => create([], key(args, 0, 'newRawMessage'), args.slice(1)),
      rawParam: scalar('raw'),
      numParam: scalar('num'),
      getDefaultLanguage: () => languages.create(context.site.language.toLowerCase()),
    }),
  )
}
