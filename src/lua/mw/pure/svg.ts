import {type LuaFunction, LuaTable, type LuaValue, libraryTable, type Runtime, tostring} from '../../lua.js'
import type {LibraryHost} from '../host.js'
import {checkString, checkTypes} from './arguments.js'

/**
 * Puts HTML that is no wikitext into the page.
 *
 * @param html bytes.
 * @returns what stands for it in wikitext: a strip marker, as bytes.
 */
export type InsertHtml = (html: string) => string

/**
 * Puts `mw.svg` into an environment: images drawn by a module, which come out as `<img>` elements with a `data:` address.
 * Newer than MediaWiki 1.39; after its reference manual.
 */
export function installSvg(mw: LuaTable, {runtime}: LibraryHost, insert: InsertHtml): void {
  mw.setString('svg', libraryTable({new: () => newImage(runtime, insert)}))
}

function newImage(runtime: Runtime, insert: InsertHtml): LuaTable {
  const attributes = new Map([['xmlns', 'http://www.w3.org/2000/svg']])
  const shown = new Map<string, string>()
  let content = ''
  const self = new LuaTable()
  const write: LuaFunction = () => {
    const svg = `<svg${writeAttributes(attributes)}>${content}</svg>`
    runtime.takeString(svg.length * 2)
    shown.set('src', `data:image/svg+xml;base64,${btoa(svg)}`)
    return insert(`<img${writeAttributes(shown)}>`)
  }
  const setter =
    (name: string, target: Map<string, string>): LuaFunction =>
    (...args) => {
      const given = args.slice(1)
      const key = checkString(given, 0, name)
      target.set(key, textOf(runtime, checkTypes(given[1], 1, name, ['string', 'number', 'boolean'])))
      runtime.grow(2)
      return self
    }
  const methods = libraryTable({
    setAttribute: setter('setAttribute', attributes),
    setContent: (...args) => {
      content = checkString(args.slice(1), 0, 'setContent')
      return self
    },
    setImgAttribute: setter('setImgAttribute', shown),
    toString: write,
  })
  self.metatable = libraryTable({__index: methods, __tostring: write})
  return self
}

function textOf(runtime: Runtime, value: LuaValue): string {
  return String(tostring(runtime, value))
}

function writeAttributes(attributes: ReadonlyMap<string, string>): string {
  let text = ''
  for (const [name, value] of attributes) {
    // A name with other characters could end the tag.
    if (!/^[A-Za-z_:][\w:.-]*$/.test(name)) continue
    text += ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`
  }
  return text
}
