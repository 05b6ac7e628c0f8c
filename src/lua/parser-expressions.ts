import type {
  BinaryExpression,
  BinaryOperator,
  CallExpression,
  Expression,
  MethodExpression,
  UnaryExpression,
} from './ast.js'
import {accept, enterLevel, expect, expectClosing, expectName, inScope, type Parser} from './parser-base.js'
import {tableConstructor} from './parser-table.js'
import {Token} from './tokens.js'

const OPEN = 40
const CLOSE = 41
const UNARY_PRIORITY = 8

interface Operator {
  name: BinaryOperator | 'and' | 'or'
  left: number
  right: number
}

const OPERATORS: ReadonlyMap<number, Operator> = new Map<number, Operator>([
  [43, {name: '+', left: 6, right: 6}],
  [45, {name: '-', left: 6, right: 6}],
  [42, {name: '*', left: 7, right: 7}],
  [47, {name: '/', left: 7, right: 7}],
  [37, {name: '%', left: 7, right: 7}],
  [94, {name: '^', left: 10, right: 9}],
  [Token.Concat, {name: '..', left: 5, right: 4}],
  [Token.NotEqual, {name: '~=', left: 3, right: 3}],
  [Token.Equal, {name: '==', left: 3, right: 3}],
  [60, {name: '<', left: 3, right: 3}],
  [Token.LessEqual, {name: '<=', left: 3, right: 3}],
  [62, {name: '>', left: 3, right: 3}],
  [Token.GreaterEqual, {name: '>=', left: 3, right: 3}],
  [Token.And, {name: 'and', left: 2, right: 2}],
  [Token.Or, {name: 'or', left: 1, right: 1}],
])

const UNARY: ReadonlyMap<number, UnaryExpression['operator']> = new Map([
  [45, '-'],
  [Token.Not, 'not'],
  [35, '#'],
])

/**
 * PUC Lua writes the instruction that reads a global or a field when it comes to need the value, which may be some
 * tokens later, and its line is that of the last token read by then. Call this where that happens.
 */
export function settle(parser: Parser, expression: Expression): void {
  if (expression.type === 'index' || expression.type === 'global') expression.line = parser.lexer.lastLine
}

/**
 * Parses an expression with operators that bind tighter than `limit`.
 *
 * @param first the first operand where the caller has read it already.
 */
export function operation(parser: Parser, limit: number, first?: Expression): Expression {
  const {lexer} = parser
  enterLevel(parser)
  let left: Expression
  const unary = first === undefined ? UNARY.get(lexer.kind) : undefined
  if (first !== undefined) {
    left = first
  } else if (unary !== undefined) {
    lexer.next()
    const operand = operation(parser, UNARY_PRIORITY)
    left =
      unary === '-' && operand.type === 'number'
        ? {type: 'number', value: -operand.value}
        : {type: 'unary', operator: unary, operand, line: lexer.lastLine}
  } else {
    left = simple(parser)
  }
  for (;;) {
    const operator = OPERATORS.get(lexer.kind)
    if (operator === undefined || operator.left <= limit) break
    lexer.next()
    settle(parser, left)
    const right = operation(parser, operator.right)
    left = combine(operator.name, left, right, lexer.lastLine)
  }
  parser.levels--
  return left
}

function combine(operator: Operator['name'], left: Expression, right: Expression, line: number): Expression {
  if (operator === 'and' || operator === 'or') return {type: 'logical', operator, left, right}
  const node: BinaryExpression = {type: 'binary', operator, left, right, line}
  return node
}

function simple(parser: Parser): Expression {
  const {lexer} = parser
  switch (lexer.kind) {
    case Token.Number: {
      const value = lexer.number
      lexer.next()
      return {type: 'number', value}
    }
    case Token.String: {
      const value = lexer.text
      lexer.next()
      return {type: 'string', value}
    }
    case Token.Nil:
      lexer.next()
      return {type: 'nil'}
    case Token.True:
      lexer.next()
      return {type: 'true'}
    case Token.False:
      lexer.next()
      return {type: 'false'}
    case Token.Dots:
      if (!parser.scopes.current.vararg) throw lexer.errorNear("cannot use '...' outside a vararg function")
      parser.scopes.current.usesVararg = true
      lexer.next()
      return {type: 'vararg'}
    case 123:
      return tableConstructor(parser)
    case Token.Function: {
      lexer.next()
      return parser.functionBody(lexer.line, undefined, false)
    }
    default:
      return suffixed(parser)
  }
}

/** Parses a variable, a call, or an expression in parentheses, with all that may follow it: `.x`, `[x]`, `:x()`, `()`. */
export function suffixed(parser: Parser): Expression {
  const {lexer} = parser
  let expression = prefix(parser)
  for (;;) {
    switch (lexer.kind) {
      case 46: {
        settle(parser, expression)
        lexer.next()
        const name = expectName(parser)
        expression = {type: 'index', object: expression, key: {type: 'string', value: name}, line: lexer.lastLine}
        break
      }
      case 91: {
        settle(parser, expression)
        lexer.next()
        const key = parser.expression()
        settle(parser, key)
        expect(parser, 93)
        expression = {type: 'index', object: expression, key, line: lexer.lastLine}
        break
      }
      case 58: {
        lexer.next()
        const name = expectName(parser)
        settle(parser, expression)
        const nameLine = lexer.lastLine
        const line = lexer.line
        const call: MethodExpression = {type: 'method', object: expression, name, nameLine, arguments: [], line}
        call.arguments = callArguments(parser)
        expression = call
        break
      }
      case OPEN:
      case 123:
      case Token.String: {
        settle(parser, expression)
        const call: CallExpression = {type: 'call', callee: expression, arguments: [], line: lexer.line}
        call.arguments = callArguments(parser)
        expression = call
        break
      }
      default:
        return expression
    }
  }
}

function prefix(parser: Parser): Expression {
  const {lexer, scopes} = parser
  if (lexer.kind === Token.Name) {
    const name = lexer.text
    lexer.next()
    return inScope(parser, () => scopes.resolve(name)) ?? {type: 'global', name, line: lexer.lastLine}
  }
  if (lexer.kind !== OPEN) throw lexer.errorNear('unexpected symbol')
  const {line} = lexer
  lexer.next()
  const inner = parser.expression()
  expectClosing(parser, CLOSE, OPEN, line)
  settle(parser, inner)
  return {type: 'parenthesized', expression: inner}
}

function callArguments(parser: Parser): Expression[] {
  const {lexer} = parser
  if (lexer.kind === Token.String) {
    const value = lexer.text
    lexer.next()
    return [{type: 'string', value}]
  }
  if (lexer.kind === 123) return [tableConstructor(parser)]
  if (lexer.kind !== OPEN) throw lexer.errorNear('function arguments expected')
  const {line} = lexer
  if (line !== lexer.lastLine) throw lexer.errorNear('ambiguous syntax (function call x new statement)')
  lexer.next()
  if (accept(parser, CLOSE)) return []
  const list = expressionList(parser)
  expectClosing(parser, CLOSE, OPEN, line)
  settle(parser, list[list.length - 1]!)
  return list
}

/** Parses expressions with commas between them. */
export function expressionList(parser: Parser): Expression[] {
  const list = [parser.expression()]
  while (accept(parser, 44)) {
    settle(parser, list[list.length - 1]!)
    list.push(parser.expression())
  }
  return list
}
