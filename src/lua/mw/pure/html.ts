import {
  type Arguments,
  call,
  first,
  type LuaFunction,
  LuaTable,
  type LuaValue,
  libraryTable,
  type Runtime,
  Shape,
  tostring,
  typeName,
} from '../../lua.js'
import type {InstallLibrary} from '../host.js'
import {checkString, checkType, checkTypes} from './arguments.js'
import {callerError, hostError} from './errors.js'
import {escapeAttribute, escapeCss} from './html-escape.js'

/** Elements that have no content. */
const VOID = new Set('area base br col command embed hr img input keygen link meta param source track wbr'.split(' '))
const TAG_NAME = /^[A-Za-z0-9]+$/
const ATTRIBUTE_NAME = /^[A-Za-z_:][\w:.-]*$/

const ELEMENT = new Shape(['tagName', 'attributes', 'styles', 'nodes', 'selfClosing'])
/** An attribute, or a part of a style. */
const NAMED = new Shape(['name', 'val'])

/** Puts `mw.html` into an environment. */
export const installHtml: InstallLibrary = (mw, {runtime}) => {
  const builder = new HtmlBuilder(runtime)
  mw.setString(
    'html',
    libraryTable({
      create: (...args) => {
        checkType(args, 0, 'mw.html.create', 'string', true)
        checkType(args, 1, 'mw.html.create', 'table', true)
        return builder.create(args[0] as string | undefined, args[1] as LuaTable | undefined)
      },
    }),
  )
}

/**
 * Builders are Lua tables, which Lua code may look into, as in MediaWiki: `tagName`, `selfClosing`, `parent`, and the lists
 * `attributes` and `styles` (of `{name, val}`; a style may be plain text) and `nodes`.
 */
class HtmlBuilder {
  private readonly runtime: Runtime
  private readonly metatable = new LuaTable()

  constructor(runtime: Runtime) {
    this.runtime = runtime
    this.metatable.setString('__index', libraryTable(this.methods(), 'html methods'))
    this.metatable.setString('__tostring', (self) => this.write(self))
  }

  create(tagName: string | undefined, options: LuaTable | undefined): LuaTable {
    const name = tagName === '' ? undefined : tagName
    if (name !== undefined && !TAG_NAME.test(name)) throw callerError(`invalid tag name '${name}'`)
    const selfClosing = (name !== undefined && VOID.has(name)) || isTrue(options?.getString('selfClosing'))
    const element = ELEMENT.table([name, new LuaTable(), new LuaTable(), new LuaTable(), selfClosing])
    element.metatable = this.metatable
    this.runtime.grow(10)
    return element
  }

  private methods(): Readonly<Record<string, LuaFunction>> {
    return {
      _build: (self, out) => {
        if (!(out instanceof LuaTable)) throw hostError("mw.html.lua: bad argument #1 to 'insert' (table expected)")
        this.append(out, this.write(self))
        return []
      },
      addClass: (...args) => {
        checkTypes(args[1], 0, 'addClass', ['string', 'number', 'nil'])
        const self = selfOf(args)
        if (args[1] === undefined) return self
        const attributes = listOf(self, 'attributes')
        const added = this.text(args[1])
        const known = find(attributes, 'class')
        if (known === undefined) this.append(attributes, NAMED.table(['class', added]))
        else known.setString('val', `${this.text(known.getString('val'))} ${added}`)
        return self
      },
      allDone: (...args) => {
        let self = selfOf(args)
        for (let parent = parentOf(self); parent !== undefined; parent = parentOf(self)) {
          this.runtime.work(1)
          self = parent
        }
        return self
      },
      attr: (...args) => this.attr(args),
      css: (...args) => this.css(args),
      cssText: (...args) => {
        checkTypes(args[1], 0, 'cssText', ['string', 'number', 'nil'])
        if (args[1] !== undefined) this.append(listOf(selfOf(args), 'styles'), args[1])
        return selfOf(args)
      },
      done: (...args) => {
        const self = selfOf(args)
        return parentOf(self) ?? self
      },
      getAttr: (...args) => {
        const name = checkString(args.slice(1), 0, 'getAttr')
        return find(listOf(selfOf(args), 'attributes'), name)?.getString('val')
      },
      newline: (...args) => this.add(selfOf(args), '\n'),
      node: (...args) => this.add(selfOf(args), args[1]),
      tag: (...args) => {
        const name = checkString(args.slice(1), 0, 'tag')
        checkType(args.slice(1), 1, 'tag', 'table', true)
        const self = selfOf(args)
        const element = this.create(name, args[2] as LuaTable | undefined)
        element.setString('parent', self)
        this.add(self, element)
        return element
      },
      wikitext: (...args) => {
        const self = selfOf(args)
        for (let i = 1; i < args.length && args[i] !== undefined; i++) {
          checkTypes(args[i], i - 1, 'wikitext', ['string', 'number'])
          this.add(self, args[i])
        }
        return self
      },
    }
  }

  private attr(args: Arguments): LuaValue {
    const name = args[1]
    if (name instanceof LuaTable) {
      if (args[2] !== undefined) throw callerError(NO_SECOND('attr'))
      const self = selfOf(args)
      for (const [key, value] of this.fields(name)) {
        if (typeof key !== 'string' || !isText(value)) {
          throw callerError(
            "bad argument #1 to 'attr' (table keys must be strings, and values must be strings or numbers)",
          )
        }
      }
      for (const [key, value] of this.fields(name)) this.setAttribute(self, key as string, value)
      return self
    }
    const key = checkString(args.slice(1), 0, 'attr')
    checkTypes(args[2], 1, 'attr', ['string', 'number', 'nil'])
    const self = selfOf(args)
    this.setAttribute(self, key, args[2])
    return self
  }

  private setAttribute(self: LuaTable, name: string, value: LuaValue): void {
    if (!ATTRIBUTE_NAME.test(name)) throw callerError(`bad argument #1 to 'attr' (invalid attribute name '${name}')`)
    if (name === 'style') {
      const styles = new LuaTable()
      if (value !== undefined) this.append(styles, value)
      self.setString('styles', styles)
    } else {
      this.put(listOf(self, 'attributes'), name, value)
    }
  }

  private css(args: Arguments): LuaValue {
    const name = args[1]
    if (name instanceof LuaTable) {
      if (args[2] !== undefined) throw callerError(NO_SECOND('css'))
      const self = selfOf(args)
      for (const [key, value] of this.fields(name)) {
        if (!isText(key) || !isText(value)) {
          throw callerError("bad argument #1 to 'css' (table keys and values must be strings or numbers)")
        }
      }
      for (const [key, value] of this.fields(name)) this.put(listOf(self, 'styles'), key, value)
      return self
    }
    checkTypes(name, 0, 'css', ['string', 'number'])
    checkTypes(args[2], 1, 'css', ['string', 'number', 'nil'])
    const self = selfOf(args)
    this.put(listOf(self, 'styles'), name, args[2])
    return self
  }

  /** Sets a named value in a list, or takes it out of it. */
  private put(list: LuaTable, name: LuaValue, value: LuaValue): void {
    const known = find(list, name)
    if (value === undefined) {
      if (known !== undefined) remove(list, known)
    } else if (known !== undefined) {
      known.setString('val', value)
    } else {
      this.append(list, NAMED.table([name, value]))
    }
  }

  private add(self: LuaTable, node: LuaValue): LuaTable {
    if (self.getString('selfClosing') === true) throw callerError("self-closing tags can't have child nodes")
    if (node !== undefined) this.append(listOf(self, 'nodes'), node)
    return self
  }

  private append(list: LuaTable, value: LuaValue): void {
    if (list.set(list.length() + 1, value)) this.runtime.grow(value instanceof LuaTable ? 4 : 1)
  }

  /** The fields of a table as `pairs` gives them. */
  private fields(table: LuaTable): [LuaValue, LuaValue][] {
    const fields: [LuaValue, LuaValue][] = []
    for (let cursor = table.advance(0); cursor !== 0; cursor = table.advance(cursor)) {
      fields.push([table.keyAt(cursor), table.valueAt(cursor)])
    }
    this.runtime.work(fields.length)
    return fields
  }

  private write(self: LuaValue): string {
    const {runtime} = this
    if (!(self instanceof LuaTable)) throw hostError('attempt to index a non-table value')
    const {length} = this.parts
    this.writeTo(self)
    const text = this.parts.splice(length).join('')
    runtime.takeString(text.length)
    return text
  }

  private readonly parts: string[] = []

  private writeTo(element: LuaTable): void {
    const {parts, runtime} = this
    const name = element.getString('tagName')
    const closing = element.getString('selfClosing') === true
    if (name !== undefined) {
      parts.push(`<${this.text(name)}`)
      this.writeAttributes(element)
      parts.push(closing ? ' />' : '>')
    }
    if (closing) return
    const nodes = listOf(element, 'nodes')
    for (let i = 1; i <= nodes.length(); i++) {
      runtime.work(4)
      const node = nodes.getNumber(i)
      if (node instanceof LuaTable) this.writeNode(node)
      else if (node !== undefined) parts.push(this.text(node))
    }
    if (name !== undefined) parts.push(`</${this.text(name)}>`)
  }

  private writeNode(node: LuaTable): void {
    const {runtime} = this
    if (node.metatable !== this.metatable) {
      // Another library's table may know how to be written.
      const build = node.getString('_build')
      if (build === undefined) throw hostError("mw.html.lua:186: attempt to call method '_build' (a nil value)")
      const list = new LuaTable()
      first(call(runtime, build, [node, list]))
      for (let i = 1; i <= list.length(); i++) this.parts.push(this.text(list.getNumber(i)))
      return
    }
    runtime.deeper(() => this.writeTo(node))
  }

  private writeAttributes(element: LuaTable): void {
    const {parts} = this
    const attributes = listOf(element, 'attributes')
    for (let i = 1; i <= attributes.length(); i++) {
      const attribute = attributes.getNumber(i)
      if (!(attribute instanceof LuaTable)) continue
      parts.push(
        ` ${this.text(attribute.getString('name'))}="${escapeAttribute(this.text(attribute.getString('val')))}"`,
      )
    }
    const styles = listOf(element, 'styles')
    if (styles.length() === 0) return
    const written: string[] = []
    for (let i = 1; i <= styles.length(); i++) {
      const style = styles.getNumber(i)
      if (style instanceof LuaTable) {
        const property = escapeCss(this.text(style.getString('name')))
        written.push(`${property}:${escapeCss(this.text(style.getString('val')))}`)
      } else {
        written.push(this.text(style))
      }
    }
    parts.push(` style="${escapeAttribute(written.join(';'))}"`)
  }

  private text(value: LuaValue): string {
    return typeof value === 'string' ? value : String(tostring(this.runtime, value))
  }
}

const NO_SECOND = (name: string): string =>
  `bad argument #2 to '${name}' (if argument #1 is a table, argument #2 must be left empty)`

/** The builder that a method was called on; with a dot instead of a colon there is none. */
function selfOf(args: Arguments): LuaTable {
  const [self] = args
  if (self instanceof LuaTable) return self
  throw hostError(`mw.html.lua:390: attempt to index local 't' (a ${typeName(self)} value)`)
}

function parentOf(element: LuaTable): LuaTable | undefined {
  const parent = element.getString('parent')
  return parent instanceof LuaTable ? parent : undefined
}

function listOf(element: LuaTable, name: string): LuaTable {
  const list = element.getString(name)
  if (list instanceof LuaTable) return list
  const line = name === 'styles' ? 358 : 64
  throw hostError(`mw.html.lua:${line}: bad argument #1 to 'ipairs' (table expected, got nil)`)
}

function find(list: LuaTable, name: LuaValue): LuaTable | undefined {
  for (let i = 1; i <= list.length(); i++) {
    const entry = list.getNumber(i)
    if (entry instanceof LuaTable && entry.getString('name') === name) return entry
  }
  return undefined
}

function remove(list: LuaTable, entry: LuaTable): void {
  const {array} = list
  const index = array.indexOf(entry)
  for (let i = index; i < array.length; i++) list.set(i, list.getNumber(i + 1))
}

function isText(value: LuaValue): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

function isTrue(value: LuaValue): boolean {
  return value !== undefined && value !== false
}
