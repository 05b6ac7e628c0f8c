import type {Block, Expression, FunctionExpression} from './ast.js'
import type {Lexer} from './lexer.js'
import {ScopeLimit, type Scopes} from './scope.js'
import {Token, tokenName} from './tokens.js'

/** Blocks and expressions may be nested so deep; PUC Lua counts two levels for those who call the parser. */
const MAX_LEVELS = 198

/** What the parsers of statements and of expressions share. */
export interface Parser {
  readonly lexer: Lexer
  readonly scopes: Scopes
  /** How deep blocks and expressions are nested at the moment. */
  levels: number
  /** How many loops of the current function are open. */
  loops: number
  /** Parses an expression. */
  expression(): Expression
  /** Parses statements up to a word that closes a block. */
  block(): Block
  /** Parses parameters and body of a function, from `(` to `end`. */
  functionBody(line: number, name: string | undefined, self: boolean): FunctionExpression
}

/** Goes a level deeper; pair it with `parser.levels--`. */
export function enterLevel(parser: Parser): void {
  if (++parser.levels > MAX_LEVELS) throw parser.lexer.error('chunk has too many syntax levels', 0)
}

/** Skips a token of the given kind if it is there. */
export function accept(parser: Parser, kind: number): boolean {
  if (parser.lexer.kind !== kind) return false
  parser.lexer.next()
  return true
}

/** Skips a token that must be there. */
export function expect(parser: Parser, kind: number): void {
  if (parser.lexer.kind !== kind) throw parser.lexer.errorNear(`'${tokenName(kind)}' expected`)
  parser.lexer.next()
}

/** Skips the token that closes what `opener` opened on a line. */
export function expectClosing(parser: Parser, kind: number, opener: number, line: number): void {
  const {lexer} = parser
  if (lexer.kind === kind) {
    lexer.next()
    return
  }
  if (line === lexer.line) throw lexer.errorNear(`'${tokenName(kind)}' expected`)
  throw lexer.errorNear(`'${tokenName(kind)}' expected (to close '${tokenName(opener)}' at line ${line})`)
}

/** Reads a name. */
export function expectName(parser: Parser): string {
  const {lexer} = parser
  if (lexer.kind !== Token.Name) throw lexer.errorNear("'<name>' expected")
  const {text} = lexer
  lexer.next()
  return text
}

/** Runs a scope's action; what it cannot do becomes a syntax error at the current line. */
export function inScope<Result>(parser: Parser, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (error instanceof ScopeLimit) throw parser.lexer.error(error.message, 0)
    throw error
  }
}
