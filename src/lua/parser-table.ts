import type {Expression, TableExpression, TableField} from './ast.js'
import {accept, expect, expectClosing, expectName, type Parser} from './parser-base.js'
import {operation, settle} from './parser-expressions.js'
import {LuaTable} from './table.js'
import {Token} from './tokens.js'
import type {LuaValue} from './values.js'

const OPEN = 123
const CLOSE = 125

/** A table that begins with more constant fields than these has them copied from a template, whatever else is in it. */
const TEMPLATE_PREFIX = 16

type Constant = {constant: LuaValue}

/**
 * Parses `{ … }`.
 *
 * Big modules are mostly constant tables. Their fields become a table while they are read (the *template*, which the
 * running code copies) and no syntax nodes, let alone JavaScript, are made of them.
 */
export function tableConstructor(parser: Parser): TableExpression {
  const {lexer} = parser
  const {line} = lexer
  const builder = new Builder()
  lexer.next()
  let previous: Expression | undefined
  while (lexer.kind !== CLOSE) {
    const field = tableField(parser)
    previous = 'constant' in field.value ? undefined : field.value
    builder.add(field.key, field.value, lexer.lastLine)
    if (!accept(parser, 44) && !accept(parser, 59)) break
    if (field.key === undefined && previous !== undefined) settle(parser, previous)
    previous = undefined
  }
  expectClosing(parser, CLOSE, OPEN, line)
  if (previous !== undefined) settle(parser, previous)
  return builder.finish()
}

function tableField(parser: Parser): {key: Expression | Constant | undefined; value: Expression | Constant} {
  const {lexer} = parser
  if (lexer.kind === Token.Name && lexer.peek() === 61) {
    const name = expectName(parser)
    lexer.next()
    return {key: {constant: name}, value: fieldValue(parser)}
  }
  if (lexer.kind !== 91) return {key: undefined, value: fieldValue(parser)}
  lexer.next()
  const key = constant(parser, (kind) => kind === 93) ?? parser.expression()
  if (!('constant' in key)) settle(parser, key)
  expect(parser, 93)
  expect(parser, 61)
  const value = fieldValue(parser)
  // nil and NaN as a key are errors at run time.
  if ('constant' in key && (key.constant === undefined || key.constant !== key.constant))
    return {key: expressionOf(key.constant), value}
  return {key, value}
}

function fieldValue(parser: Parser): Expression | Constant {
  const {lexer} = parser
  const value = constant(parser, endsField)
  if (value !== undefined) return value
  if (lexer.kind !== OPEN) return parser.expression()
  if (++parser.levels > 198) throw lexer.error('chunk has too many syntax levels', 0)
  const table = tableConstructor(parser)
  parser.levels--
  if (!endsField(lexer.kind)) return operation(parser, 0, table)
  return table.template !== undefined && table.fields.length === 0 ? {constant: table.template} : table
}

function endsField(kind: number): boolean {
  return kind === 44 || kind === 59 || kind === CLOSE
}

/** Reads a constant if it is one and what follows it ends it. */
function constant(parser: Parser, ends: (kind: number) => boolean): Constant | undefined {
  const {lexer} = parser
  let value: LuaValue
  switch (lexer.kind) {
    case Token.Number:
      value = lexer.number
      break
    case Token.String:
      value = lexer.text
      break
    case Token.True:
      value = true
      break
    case Token.False:
      value = false
      break
    case Token.Nil:
      break
    default:
      return undefined
  }
  if (!ends(lexer.peek())) return undefined
  lexer.next()
  return {constant: value}
}

class Builder {
  private readonly positional: LuaValue[] = [undefined]
  private readonly named = new LuaTable()
  private readonly fields: TableField[] = []
  private constants = 0
  private isConstant = true

  add(key: Expression | Constant | undefined, value: Expression | Constant, line: number): void {
    if (this.isConstant && (key === undefined || 'constant' in key) && 'constant' in value) {
      this.constants++
      if (key === undefined) this.positional.push(value.constant)
      else this.named.set(key.constant, value.constant)
      if (this.constants > TEMPLATE_PREFIX) return
    } else {
      this.isConstant = false
    }
    this.fields.push({
      key: key !== undefined && 'constant' in key ? expressionOf(key.constant) : key,
      value: 'constant' in value ? expressionOf(value.constant) : value,
      line,
    })
  }

  finish(): TableExpression {
    const {fields, constants} = this
    if (!this.isConstant && constants <= TEMPLATE_PREFIX) return {type: 'table', template: undefined, offset: 0, fields}
    fields.splice(0, Math.min(constants, TEMPLATE_PREFIX))
    return {type: 'table', template: this.template(), offset: this.positional.length - 1, fields}
  }

  private template(): LuaTable {
    const {named, positional} = this
    const offset = positional.length
    if (offset === 1) return named
    const table = LuaTable.fromArray(positional)
    for (let cursor = named.advance(0); cursor !== 0; cursor = named.advance(cursor)) {
      const key = named.keyAt(cursor)
      // Positional fields are stored last, and so win.
      if (typeof key === 'number' && key >= 1 && key < offset && Number.isInteger(key)) continue
      table.set(key, named.valueAt(cursor))
    }
    return table
  }
}

function expressionOf(value: LuaValue): Expression {
  switch (typeof value) {
    case 'string':
      return {type: 'string', value}
    case 'number':
      return {type: 'number', value}
    case 'boolean':
      return {type: value ? 'true' : 'false'}
    case 'object':
      return {type: 'table', template: value, offset: 0, fields: []}
    default:
      return {type: 'nil'}
  }
}
