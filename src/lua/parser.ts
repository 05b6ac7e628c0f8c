import type {Assignable, Block, Expression, FunctionExpression, Statement, Variable} from './ast.js'
import {Lexer} from './lexer.js'
import {accept, enterLevel, expect, expectClosing, expectName, inScope, type Parser} from './parser-base.js'
import {expressionList, operation, suffixed} from './parser-expressions.js'
import {Scopes} from './scope.js'
import {Token} from './tokens.js'

/**
 * Parses a chunk.
 *
 * @param source Lua 5.1, one char a byte.
 * @param chunkName what error messages begin with.
 * @returns the main chunk as a vararg function, its variables resolved.
 * @throws LuaSyntaxError with PUC Lua's message.
 */
export function parse(source: string, chunkName: string): FunctionExpression {
  const parser = createParser(new Lexer(source, chunkName))
  const {lexer, scopes} = parser
  lexer.next()
  const mark = scopes.openBlock()
  const scope = scopes.current
  const body = parser.block()
  if (lexer.kind !== Token.EndOfFile) throw lexer.errorNear("'<eof>' expected")
  scopes.closeBlock(mark)
  return {type: 'function', scope, parameters: [], arg: undefined, body, name: undefined}
}

function createParser(lexer: Lexer): Parser {
  const parser: Parser = {
    lexer,
    scopes: new Scopes(),
    levels: 0,
    loops: 0,
    expression: () => operation(parser, 0),
    block: () => statements(parser),
    functionBody: (line, name, self) => functionBody(parser, line, name, self),
  }
  return parser
}

function endsBlock(kind: number): boolean {
  return (
    kind === Token.Else ||
    kind === Token.Elseif ||
    kind === Token.End ||
    kind === Token.EndOfFile ||
    kind === Token.Until
  )
}

function statements(parser: Parser): Block {
  const block: Block = []
  enterLevel(parser)
  while (!endsBlock(parser.lexer.kind)) {
    const statement = (STATEMENTS.get(parser.lexer.kind) ?? expressionStatement)(parser, parser.lexer.line)
    block.push(statement)
    accept(parser, 59)
    if (statement.type === 'return' || statement.type === 'break') break
  }
  parser.levels--
  return block
}

/** A block with its own variables. */
function scopedBlock(parser: Parser): Block {
  const mark = parser.scopes.openBlock()
  const block = parser.block()
  parser.scopes.closeBlock(mark)
  return block
}

function loopBlock(parser: Parser): Block {
  parser.loops++
  const block = scopedBlock(parser)
  parser.loops--
  return block
}

const STATEMENTS: ReadonlyMap<number, (parser: Parser, line: number) => Statement> = new Map<
  number,
  (parser: Parser, line: number) => Statement
>([
  [Token.If, ifStatement],
  [Token.While, whileStatement],
  [Token.Do, doStatement],
  [Token.For, forStatement],
  [Token.Repeat, repeatStatement],
  [Token.Function, functionStatement],
  [Token.Local, localStatement],
  [Token.Return, returnStatement],
  [Token.Break, breakStatement],
])

function ifStatement(parser: Parser, line: number): Statement {
  const {lexer} = parser
  const branches: {condition: Expression; body: Block}[] = []
  do {
    lexer.next()
    const condition = parser.expression()
    expect(parser, Token.Then)
    branches.push({condition, body: scopedBlock(parser)})
  } while (lexer.kind === Token.Elseif)
  const otherwise = accept(parser, Token.Else) ? scopedBlock(parser) : undefined
  expectClosing(parser, Token.End, Token.If, line)
  return {type: 'if', branches, otherwise}
}

function whileStatement(parser: Parser, line: number): Statement {
  parser.lexer.next()
  const condition = parser.expression()
  expect(parser, Token.Do)
  const body = loopBlock(parser)
  expectClosing(parser, Token.End, Token.While, line)
  return {type: 'while', condition, body}
}

function doStatement(parser: Parser, line: number): Statement {
  parser.lexer.next()
  const body = scopedBlock(parser)
  expectClosing(parser, Token.End, Token.Do, line)
  return {type: 'do', body}
}

function repeatStatement(parser: Parser, line: number): Statement {
  const {scopes} = parser
  parser.lexer.next()
  const mark = scopes.openBlock()
  parser.loops++
  const body = parser.block()
  parser.loops--
  expectClosing(parser, Token.Until, Token.Repeat, line)
  const condition = parser.expression()
  scopes.closeBlock(mark)
  return {type: 'repeat', condition, body}
}

function forStatement(parser: Parser, line: number): Statement {
  const {lexer} = parser
  lexer.next()
  const name = expectName(parser)
  let statement: Statement
  if (lexer.kind === 61) statement = numericFor(parser, name)
  else if (lexer.kind === 44 || lexer.kind === Token.In) statement = genericFor(parser, name)
  else throw lexer.errorNear("'=' or 'in' expected")
  expectClosing(parser, Token.End, Token.For, line)
  return statement
}

function numericFor(parser: Parser, name: string): Statement {
  parser.lexer.next()
  const from = parser.expression()
  expect(parser, 44)
  const to = parser.expression()
  const step = accept(parser, 44) ? parser.expression() : undefined
  const variable = parser.scopes.create(name, 'number')
  const {body, line} = forBody(parser, [variable])
  return {type: 'numericFor', variable, from, to, step, body, line}
}

function genericFor(parser: Parser, first: string): Statement {
  const {lexer, scopes} = parser
  const variables = [scopes.create(first)]
  while (accept(parser, 44)) variables.push(scopes.create(expectName(parser)))
  expect(parser, Token.In)
  const {line} = lexer
  const values = expressionList(parser)
  return {type: 'genericFor', variables, values, body: forBody(parser, variables).body, line}
}

/** `do … ` of a `for`, and the line of the `do`; PUC Lua keeps three hidden variables for the loop. */
function forBody(parser: Parser, variables: Variable[]): {body: Block; line: number} {
  const {scopes, lexer} = parser
  inScope(parser, () => scopes.reserve(3 + variables.length))
  expect(parser, Token.Do)
  const line = lexer.lastLine
  scopes.hide(3)
  const mark = scopes.openBlock()
  for (const variable of variables) scopes.activate(variable)
  parser.loops++
  const body = parser.block()
  parser.loops--
  scopes.closeBlock(mark)
  scopes.hide(-3)
  return {body, line}
}

function functionStatement(parser: Parser, line: number): Statement {
  const {lexer, scopes} = parser
  lexer.next()
  let name = expectName(parser)
  const first = name
  let target: Assignable = inScope(parser, () => scopes.resolve(first)) ?? {type: 'global', name, line}
  let self = false
  while (!self && (lexer.kind === 46 || lexer.kind === 58)) {
    self = lexer.kind === 58
    lexer.next()
    name = expectName(parser)
    target = {type: 'index', object: target, key: {type: 'string', value: name}, line}
  }
  if (target.type === 'local') target.variable.assigned = true
  const value = parser.functionBody(line, name, self)
  return {type: 'assignment', targets: [target], values: [value], line}
}

function localStatement(parser: Parser): Statement {
  const {lexer, scopes} = parser
  lexer.next()
  if (accept(parser, Token.Function)) {
    const name = expectName(parser)
    inScope(parser, () => scopes.reserve(1))
    const variable = scopes.create(name, 'function')
    scopes.activate(variable)
    return {type: 'localFunction', variable, function: parser.functionBody(lexer.line, name, false)}
  }
  const variables: Variable[] = []
  do {
    const name = expectName(parser)
    inScope(parser, () => scopes.reserve(variables.length + 1))
    variables.push(scopes.create(name))
  } while (accept(parser, 44))
  const values = accept(parser, 61) ? expressionList(parser) : []
  for (let i = 0; i < variables.length; i++) {
    const value = values[i]
    if (value?.type === 'function') value.name = variables[i]!.name
    scopes.activate(variables[i]!)
  }
  return {type: 'local', variables, values}
}

function returnStatement(parser: Parser): Statement {
  const {lexer} = parser
  lexer.next()
  return {type: 'return', values: endsBlock(lexer.kind) || lexer.kind === 59 ? [] : expressionList(parser)}
}

function breakStatement(parser: Parser): Statement {
  parser.lexer.next()
  if (parser.loops === 0) throw parser.lexer.errorNear('no loop to break')
  return {type: 'break'}
}

function expressionStatement(parser: Parser): Statement {
  const {lexer} = parser
  const first = suffixed(parser)
  if (first.type === 'call' || first.type === 'method') return {type: 'callStatement', call: first}
  const targets = [assignable(parser, first)]
  while (accept(parser, 44)) {
    targets.push(assignable(parser, suffixed(parser)))
    const room = 198 - parser.levels
    if (targets.length > room) throw lexer.error(tooManyTargets(parser, room), 0)
  }
  expect(parser, 61)
  const values = expressionList(parser)
  for (let i = 0; i < targets.length; i++) {
    const value = values[i]
    const target = targets[i]!
    if (target.type === 'local') target.variable.assigned = true
    if (value?.type === 'function') value.name = nameOf(target)
  }
  return {type: 'assignment', targets, values, line: lexer.lastLine}
}

function tooManyTargets(parser: Parser, room: number): string {
  const {line} = parser.scopes.current
  return `${line === 0 ? 'main function' : `function at line ${line}`} has more than ${room} variables in assignment`
}

function assignable(parser: Parser, expression: Expression): Assignable {
  const {type} = expression
  if (type === 'local' || type === 'global' || type === 'index') return expression
  throw parser.lexer.errorNear('syntax error')
}

function nameOf(target: Assignable): string | undefined {
  if (target.type === 'local') return target.variable.name
  if (target.type === 'global') return target.name
  return target.key.type === 'string' ? target.key.value : undefined
}

function functionBody(parser: Parser, line: number, name: string | undefined, self: boolean): FunctionExpression {
  const {lexer, scopes} = parser
  const scope = scopes.openFunction(line)
  const {loops} = parser
  parser.loops = 0
  const mark = scopes.openBlock()
  const parameters: Variable[] = []
  const declare = (parameter: string): Variable => {
    inScope(parser, () => scopes.reserve(1))
    const variable = scopes.create(parameter)
    scopes.activate(variable)
    return variable
  }
  if (self) parameters.push(declare('self'))
  expect(parser, 40)
  let arg: Variable | undefined
  if (lexer.kind !== 41) {
    do {
      if (lexer.kind === Token.Name) {
        parameters.push(declare(expectName(parser)))
      } else if (accept(parser, Token.Dots)) {
        scope.vararg = true
        arg = declare('arg')
      } else {
        throw lexer.errorNear("<name> or '...' expected")
      }
    } while (!scope.vararg && accept(parser, 44))
  }
  expect(parser, 41)
  const body = parser.block()
  expectClosing(parser, Token.End, Token.Function, line)
  scopes.closeBlock(mark)
  scopes.closeFunction()
  parser.loops = loops
  return {type: 'function', scope, parameters, arg, body, name}
}
