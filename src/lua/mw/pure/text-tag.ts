import {type Arguments, LuaTable, type LuaValue, numberToString, type Runtime, typeName} from '../../lua.js'
import {checkType} from './arguments.js'
import {encodeEntities} from './entities.js'
import {callerError, hostError} from './errors.js'
import {decodeStrict} from './utf8-text.js'

/**
 * What `mw.text.tag` gives: an HTML element as wikitext.
 *
 * @param args name, attributes, content; or one table with the three.
 */
export function writeTag(runtime: Runtime, args: Arguments): string {
  const [options] = args
  let [name, attributes, content] = args
  if (options instanceof LuaTable) {
    name = options.getString('name')
    attributes = options.getString('attrs')
    content = options.getString('content')
    named('name', 'string', name)
    if (attributes !== undefined) named('attrs', 'table', attributes)
  } else {
    checkType(args, 0, 'tag', 'string')
    checkType(args, 1, 'tag', 'table', true)
  }
  if (content !== undefined && content !== false && typeof content !== 'string' && typeof content !== 'number') {
    const place = options instanceof LuaTable ? 'bad named argument content' : 'bad argument #3'
    throw callerError(`${place} to 'tag' (string, number, nil, or false expected, got ${typeName(content)})`)
  }
  let text = `<${String(name)}${attributes instanceof LuaTable ? writeAttributes(attributes) : ''}`
  if (content === undefined) text += '>'
  else if (content === false) text += ' />'
  else text += `>${typeof content === 'number' ? numberToString(content) : content}</${String(name)}>`
  runtime.takeString(text.length)
  return text
}

function named(name: string, expected: string, value: LuaValue): void {
  if (typeName(value) === expected) return
  throw callerError(`bad named argument ${name} to 'tag' (${expected} expected, got ${typeName(value)})`)
}

function writeAttributes(attributes: LuaTable): string {
  let text = ''
  for (let cursor = attributes.advance(0); cursor !== 0; cursor = attributes.advance(cursor)) {
    const key = attributes.keyAt(cursor)
    const value = attributes.valueAt(cursor)
    if (typeof key !== 'string') throw badAttributes(`keys must be strings, found ${typeName(key)}`)
    if (/[\t\r\n\f /><"'=]/.test(key)) throw badAttributes(`invalid key '${key}'`)
    if (value === true) {
      text += ` ${key}`
    } else if (typeof value === 'string' || typeof value === 'number') {
      text += ` ${key}="${encode(value)}"`
    } else if (value !== false) {
      throw badAttributes(`value for key '${key}' may not be ${typeName(value)}`)
    }
  }
  return text
}

function encode(value: string | number): string {
  if (typeof value === 'number') return numberToString(value)
  if (decodeStrict(value) === undefined) throw hostError("bad argument #1 to 'gsub' (string is not UTF-8)")
  return encodeEntities(value)
}

function badAttributes(reason: string): unknown {
  return callerError(`bad named argument attrs to 'tag' (${reason})`)
}
