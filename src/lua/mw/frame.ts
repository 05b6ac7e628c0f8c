import {trim} from '../../expand/trim.js'
import type {Frame, TranscludeError, ValueArgument} from '../../expand/types.js'
import {
  decodeUtf8,
  encodeUtf8,
  LuaTable,
  type LuaValue,
  libraryTable,
  luaError,
  numberToString,
  Shape,
  typeName,
} from '../lua.js'
import {toText} from './base.js'
import {bindMethods, fieldsOf, type Method, placedError, type ScriptHost} from './script-host.js'

/** Frames as Lua sees them. */
export interface FrameLibrary {
  /** A table for a frame; without a parent, `getParent` gives nil. */
  create(frame: Frame, parent?: () => LuaTable | undefined): LuaTable
}

/** A frame and how its table came to be. */
interface FrameObject {
  frame: Frame
  table: LuaTable
  parent: (() => LuaTable | undefined) | undefined
}

/** A PHP array has numbers for keys that are written like them. */
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/

const TRANSCLUDE_ERRORS: Readonly<Record<TranscludeError, (title: string) => string>> = {
  missing: (title) => `expandTemplate: template "${title}" does not exist`,
  depth: () => 'expandTemplate: template depth limit exceeded',
  loop: () => 'expandTemplate: template loop detected',
}

/**
 * Makes frames for an environment.
 *
 * @see https://www.mediawiki.org/wiki/Extension:Scribunto/Lua_reference_manual#Frame_object
 */
export function createFrameLibrary(host: ScriptHost): FrameLibrary {
  const {runtime, context} = host
  const objects = new Map<LuaTable, FrameObject>()

  function create(frame: Frame, parent?: () => LuaTable | undefined): LuaTable {
    runtime.grow(40)
    const table = shape.table([argumentTable(host, frame), ...methods.values()])
    objects.set(table, {frame, table, parent})
    return table
  }

  /** A table whose `expand` does something that Lua has asked for before. */
  function expandable(expand: () => LuaValue): LuaTable {
    runtime.grow(10)
    return libraryTable({expand: () => expand()})
  }

  const invalid = (name: string) =>
    luaError(
      `frame:${name}: invalid frame object. Did you call ${name} with a dot instead of a colon, ` +
        `i.e. frame.${name}() instead of frame:${name}()?`,
    )

  function textOf(value: LuaValue): string {
    return String(toText(host, value))
  }

  /** The text that is to be expanded: as such or as `text` of a table. */
  function source([options]: readonly LuaValue[]): string {
    const value = options instanceof LuaTable ? options.get('text') : options
    return host.toText(textOf(value))
  }

  /** What the expander takes for a call: it keeps some things as long as the page. */
  function chargeExpansion(length: number): void {
    runtime.work(300 + length)
    runtime.takeBytes(600 + length)
  }

  function preprocess({frame}: FrameObject, text: string): string {
    chargeExpansion(text.length)
    return runtime.deeper(() => host.toBytes(context.expandText(text, frame, frame.depth > 0)))
  }

  function template([options]: readonly LuaValue[], name: string, lines: readonly [string, string, string]) {
    if (!(options instanceof LuaTable)) {
      throw placedError(`frame:${name}: the first parameter must be a table`, `mw.lua:${lines[0]}`)
    }
    const title = options.get('title')
    if (title === undefined) throw placedError(`frame:${name}: a title is required`, `mw.lua:${lines[1]}`)
    const args = options.get('args') ?? new LuaTable()
    if (!(args instanceof LuaTable)) throw placedError(`frame:${name}: args must be a table`, `mw.lua:${lines[2]}`)
    return {title: decodeUtf8(textOf(title)), values: readValues(host, args, name)}
  }

  function transclude({frame}: FrameObject, written: string, values: ReadonlyMap<string, string>): string {
    const title = context.parseTitle(written, 10)
    chargeExpansion(0)
    if (!title) throw placedError(encodeUtf8(`expandTemplate: invalid title "${written}"`))
    return runtime.deeper(() => {
      const result = context.transclude(title, values, frame)
      if (typeof result === 'string') return host.toBytes(result)
      throw placedError(encodeUtf8(TRANSCLUDE_ERRORS[result.error](written)))
    })
  }

  function callFunction({frame}: FrameObject, name: string, args: LuaTable): LuaValue {
    const numbered: ValueArgument[] = []
    const named: ValueArgument[] = []
    for (const [key, value] of sorted(readScalars(host, args, 'callParserFunction'))) {
      if (INTEGER.test(key)) numbered.push({value})
      else named.push({name: key, value})
    }
    chargeExpansion(0)
    const colon = name.indexOf(':')
    const first = colon < 0 ? numbered.shift()?.value : name.slice(colon + 1)
    if (first === undefined) {
      throw placedError(
        'callParserFunction: At least one unnamed parameter (the parameter that comes after the colon in wikitext) ' +
          'must be provided',
      )
    }
    const written = colon < 0 ? name : name.slice(0, colon)
    return runtime.deeper(() => {
      const text = context.callFunction(written, first, [...numbered, ...named], frame)
      if (text === undefined) {
        throw placedError(encodeUtf8(`callParserFunction: function "${written}" was not found`))
      }
      return host.toBytes(text)
    })
  }

  const all: Readonly<Record<string, Method<FrameObject>>> = {
    getParent: ({parent}) => parent?.(),
    getTitle: ({frame}) => encodeUtf8(frame.title.text),
    preprocess: (self, args) => preprocess(self, source(args)),
    expandTemplate(self, args) {
      const {title, values} = template(args, 'expandTemplate', ['313', '316', '328'])
      return transclude(self, title, values)
    },
    callParserFunction(self, [given, ...rest]) {
      let name = given
      let args: LuaValue = rest[0] instanceof LuaTable ? rest[0] : LuaTable.fromArray([undefined, ...rest])
      if (given instanceof LuaTable) {
        name = given.get('name')
        args = given.get('args')
      }
      if (typeof name !== 'string') throw luaError('frame:callParserFunction: a function name is required')
      return callFunction(
        self,
        decodeUtf8(name),
        args instanceof LuaTable ? args : LuaTable.fromArray([undefined, args]),
      )
    },
    extensionTag(self, given) {
      let [name, content, args] = given
      if (name instanceof LuaTable) {
        content = name.get('content')
        args = name.get('args')
        name = name.get('name')
      }
      if (name === undefined) throw luaError('frame:extensionTag: a function name is required')
      const all = LuaTable.fromArray([undefined, name, content ?? ''])
      if (args instanceof LuaTable) {
        for (const [key, value] of fieldsOf(runtime, args)) if (typeof key === 'string') all.set(key, value)
      }
      return callFunction(self, '#tag', all)
    },
    newParserValue: (self, args) => {
      const text = source(args)
      return expandable(() => preprocess(self, text))
    },
    newTemplateParserValue: (self, args) => {
      const {title, values} = template(args, 'newTemplateParserValue', ['432', '435', '447'])
      return expandable(() => transclude(self, title, values))
    },
    getArgument: ({frame}, [given]) => {
      const name = keyText(given instanceof LuaTable ? given.get('name') : given)
      return expandable(() => {
        const text = name === undefined ? undefined : runtime.deeper(() => frame.argument(name))
        return text === undefined ? undefined : host.toBytes(text)
      })
    },
    argumentPairs: ({frame}) => [runtime.next, runtime.deeper(() => allArguments(host, frame)), undefined],
    newChild(self, [options]) {
      if (!(options instanceof LuaTable)) throw luaError('frame:newChild: the first parameter must be a table')
      const {frame, table} = self
      const written = options.get('title')
      const title = written === undefined ? frame.title : context.parseTitle(decodeUtf8(textOf(written)))
      const args = options.get('args') ?? new LuaTable()
      if (!(args instanceof LuaTable)) throw luaError('frame:newChild: args must be a table')
      const values = readValues(host, args, 'newChild')
      if (title === undefined) throw placedError('newChild: invalid title', 'mw.lua:303')
      return create(frame.childOf(values, title), () => table)
    },
  }
  const methods = bindMethods(
    runtime,
    Object.entries(all),
    (value) => (value instanceof LuaTable ? objects.get(value) : undefined),
    invalid,
  )
  const shape = Shape.of('frame', () => ['args', ...methods.keys()])
  return {create}
}

/** Numbered arguments first, in the order of their numbers. */
function sorted(values: ReadonlyMap<string, string>): [string, string][] {
  const entries = [...values]
  const numbered = entries.filter(([key]) => INTEGER.test(key)).sort(([a], [b]) => Number(a) - Number(b))
  return [...numbered, ...entries.filter(([key]) => !INTEGER.test(key))]
}

/** Arguments that Lua gives: names and values as text, booleans as PHP writes them. */
function readScalars(host: ScriptHost, args: LuaTable, name: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const [key, value] of fieldsOf(host.runtime, args)) {
    const kind = typeName(value)
    const written = keyText(key)
    if (kind === 'table' || kind === 'function' || written === undefined) {
      throw luaError(`frame:${name}: invalid type ${kind} for arg '${encodeUtf8(written ?? typeName(key))}'`)
    }
    const text = typeof value === 'boolean' ? (value ? '1' : '') : value
    values.set(written, typeof text === 'number' ? numberToString(text) : host.toText(text as string))
  }
  return values
}

/** The same for a template: named arguments are trimmed. */
function readValues(host: ScriptHost, args: LuaTable, name: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const [key, value] of readScalars(host, args, name)) {
    if (INTEGER.test(key)) values.set(key, value)
    else values.set(trim(key), trim(value))
  }
  return values
}

/** The name of an argument. */
function keyText(key: LuaValue): string | undefined {
  if (typeof key === 'string') return decodeUtf8(key)
  return typeof key === 'number' ? numberToString(key) : undefined
}

function allArguments(host: ScriptHost, frame: Frame): LuaTable {
  const table = new LuaTable()
  for (const [name, text] of frame.arguments()) {
    host.runtime.grow(1)
    table.set(INTEGER.test(name) ? Number(name) : encodeUtf8(name), host.toBytes(text))
  }
  return table
}

/** The metatable of `frame.args`. */
const ARGUMENTS = new Shape(['__index', '__pairs', '__ipairs'])

/** `frame.args`: an empty table that expands an argument when it is asked for. */
function argumentTable(host: ScriptHost, frame: Frame): LuaTable {
  const {runtime} = host
  const known = new Map<string, string | undefined>()
  const find = (key: LuaValue): string | undefined => {
    const name = keyText(key)
    if (name === undefined) return undefined
    if (known.has(name)) return known.get(name)
    const text = runtime.deeper(() => frame.argument(name))
    const bytes = text === undefined ? undefined : host.toBytes(text)
    if (bytes !== undefined) runtime.takeString(bytes.length)
    known.set(name, bytes)
    return bytes
  }
  const table = new LuaTable()
  let all: LuaTable | undefined
  table.metatable = ARGUMENTS.table([
    (_, key) => find(key),
    () => {
      all ??= runtime.deeper(() => allArguments(host, frame))
      return [runtime.next, all, undefined]
    },
    (self) => [
      (_, index) => {
        const next = (index as number) + 1
        const value = find(next)
        return value === undefined ? undefined : [next, value]
      },
      self,
      0,
    ],
  ])
  return table
}
