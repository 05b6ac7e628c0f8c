import {phpInteger, phpNumber, phpRound} from '../../../language/php-number.js'

/** Why an expression has no value: the key of MediaWiki's message (without `pfunc_expr_`) and its value. */
export interface ExprError {
  key: ExprErrorKey
  /** The operator, word or character; `''` where the message takes none. */
  value: string
}

/** Keys of the messages, as MediaWiki has them behind `pfunc_expr_`. */
export type ExprErrorKey =
  | 'stack_exhausted'
  | 'unexpected_number'
  | 'preg_match_failure'
  | 'unrecognised_word'
  | 'unexpected_operator'
  | 'missing_operand'
  | 'unexpected_closing_bracket'
  | 'unrecognised_punctuation'
  | 'unclosed_bracket'
  | 'division_by_zero'
  | 'invalid_argument'
  | 'invalid_argument_ln'
  | 'unknown_error'
  | 'not_a_number'

/** What came of an expression: the text of its value, or the error. */
export type ExprResult = {value: string; numbers: readonly number[]} | {error: ExprError}

/** How many operands or operators may wait. */
const MAX_STACK = 100

/** Thrown inside this file only: there is no value. */
class Failure {
  readonly error: ExprError
  constructor(key: ExprErrorKey, value = '') {
    this.error = {key, value}
  }
}

interface Operator {
  name: string
  precedence: number
  operands: 0 | 1 | 2
  apply(a: number, b: number): number
}

const flag = (value: boolean): number => (value ? 1 : 0)

function divide(a: number, b: number): number {
  if (b === 0) throw new Failure('division_by_zero', '/')
  return a / b
}

function arc(name: string, apply: (value: number) => number): (value: number) => number {
  return (value) => {
    if (value < -1 || value > 1) throw new Failure('invalid_argument', name)
    return apply(value)
  }
}

const unary = (name: string, apply: (value: number) => number): Operator => ({name, precedence: 9, operands: 1, apply})
const binary = (name: string, precedence: number, apply: (a: number, b: number) => number): Operator => ({
  name,
  precedence,
  operands: 2,
  apply,
})

const negative: Operator = {name: '-', precedence: 10, operands: 1, apply: (a) => -a}
const positive: Operator = {name: '+', precedence: 10, operands: 1, apply: (a) => a}
const open: Operator = {name: '(', precedence: -1, operands: 0, apply: () => 0}
const power10 = binary('e', 10, (a, b) => a * 10 ** b)

const words: ReadonlyMap<string, Operator> = new Map(
  [
    unary('not', (a) => flag(a === 0)),
    unary('sin', Math.sin),
    unary('cos', Math.cos),
    unary('tan', Math.tan),
    unary('asin', arc('asin', Math.asin)),
    unary('acos', arc('acos', Math.acos)),
    unary('atan', Math.atan),
    unary('exp', Math.exp),
    unary('ln', (a) => {
      if (a <= 0) throw new Failure('invalid_argument_ln', 'ln')
      return Math.log(a)
    }),
    unary('abs', Math.abs),
    unary('floor', Math.floor),
    unary('trunc', (a) => Number(phpInteger(a))),
    unary('ceil', Math.ceil),
    unary('sqrt', (a) => {
      const root = Math.sqrt(a)
      if (Number.isNaN(root)) throw new Failure('not_a_number', 'sqrt')
      return root
    }),
    binary('div', 7, divide),
    binary('mod', 7, (a, b) => {
      const divisor = phpInteger(b)
      if (divisor === 0n) throw new Failure('division_by_zero', 'mod')
      return Number(phpInteger(a) % divisor)
    }),
    binary('fmod', 7, (a, b) => {
      if (b === 0) throw new Failure('division_by_zero', 'fmod')
      return a % b
    }),
    binary('round', 5, (a, b) => phpRound(a, Number(phpInteger(b)))),
    binary('and', 3, (a, b) => flag(a !== 0 && b !== 0)),
    binary('or', 2, (a, b) => flag(a !== 0 || b !== 0)),
  ].map((operator) => [operator.name, operator]),
)

const symbols: ReadonlyMap<string, Operator> = new Map(
  [
    binary('^', 8, (a, b) => a ** b),
    binary('*', 7, (a, b) => a * b),
    binary('/', 7, divide),
    binary('+', 6, (a, b) => a + b),
    binary('-', 6, (a, b) => a - b),
    binary('=', 4, (a, b) => flag(a === b)),
    binary('<', 4, (a, b) => flag(a < b)),
    binary('>', 4, (a, b) => flag(a > b)),
    binary('<=', 4, (a, b) => flag(a <= b)),
    binary('>=', 4, (a, b) => flag(a >= b)),
    binary('<>', 4, (a, b) => flag(a !== b)),
    binary('!=', 4, (a, b) => flag(a !== b)),
  ].map((operator) => [operator.name, operator]),
)

const entities: ReadonlyArray<readonly [string, string]> = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&minus;', '-'],
  ['−', '-'],
]

/**
 * Computes an expression of `#expr`.
 *
 * One pass with a stack of operands and one of operators, each character looked at once. What is wrong is found in the
 * order in which MediaWiki finds it: an operator is applied as soon as one that binds less follows.
 *
 * @param source - The expression; `&lt;`, `&gt;` and `&minus;` mean their characters.
 * @returns Its value as text, empty for an empty expression; or what is wrong with it.
 * @see https://www.mediawiki.org/wiki/Help:Extension:ParserFunctions##expr
 *
 * @example
 * evaluate('2 * (3 + 4) round 0') // {value: '14', numbers: [14]}
 * evaluate('1 / 0') // {error: {key: 'division_by_zero', value: '/'}}
 */
export function evaluate(source: string): ExprResult {
  try {
    const numbers = run(normalize(source))
    return {value: numbers.map(phpNumber).join('<br />\n'), numbers}
  } catch (failure) {
    if (failure instanceof Failure) return {error: failure.error}
    throw failure
  }
}

function normalize(source: string): string {
  for (const [entity, character] of entities) {
    if (source.includes(entity)) source = source.replaceAll(entity, character)
  }
  return source
}

/** What waits to be computed. */
interface State {
  operands: number[]
  operators: Operator[]
  /** Whether an operand has just been read, so that an operator must follow. */
  complete: boolean
}

const token = /[ \t\r\n]+|([0-9.]+)|([A-Za-z]+)|(<=|>=|<>|!=|[-+*/^=<>])|([()])/y

function run(source: string): number[] {
  const state: State = {operands: [], operators: [], complete: false}
  let at = 0
  while (at < source.length) {
    if (state.operands.length > MAX_STACK || state.operators.length > MAX_STACK) throw new Failure('stack_exhausted')
    token.lastIndex = at
    const match = token.exec(source)
    if (!match) throw new Failure('unrecognised_punctuation', String.fromCodePoint(source.codePointAt(at)!))
    at = token.lastIndex
    const [, number, word, symbol, bracket] = match
    if (number !== undefined) operand(state, Number.parseFloat(number) || 0)
    else if (word !== undefined) readWord(state, word.toLowerCase())
    else if (symbol !== undefined) readSymbol(state, symbol)
    else if (bracket === '(') prefix(state, open)
    else if (bracket === ')') close(state)
  }
  while (state.operators.length > 0) {
    const operator = state.operators.pop()!
    if (operator === open) throw new Failure('unclosed_bracket')
    apply(state, operator)
  }
  return state.operands
}

function operand(state: State, value: number): void {
  if (state.complete) throw new Failure('unexpected_number')
  state.operands.push(value)
  state.complete = true
}

function readWord(state: State, word: string): void {
  const operator = words.get(word)
  if (word === 'pi') operand(state, Math.PI)
  else if (word === 'e' && state.complete) infix(state, power10)
  else if (word === 'e') operand(state, Math.E)
  else if (!operator) throw new Failure('unrecognised_word', word)
  else if (operator.operands === 1) prefix(state, operator)
  else infix(state, operator)
}

function readSymbol(state: State, symbol: string): void {
  if (!state.complete && symbol === '-') prefix(state, negative)
  else if (!state.complete && symbol === '+') prefix(state, positive)
  else infix(state, symbols.get(symbol)!)
}

/** A function, sign or bracket before an operand. */
function prefix(state: State, operator: Operator): void {
  if (state.complete) throw new Failure('unexpected_operator', operator.name)
  state.operators.push(operator)
}

/** An operator between operands: those before it that bind as strongly are done first, `^` too. */
function infix(state: State, operator: Operator): void {
  if (!state.complete) throw new Failure('unexpected_operator', operator.name)
  while ((state.operators.at(-1)?.precedence ?? -1) >= operator.precedence) apply(state, state.operators.pop()!)
  state.operators.push(operator)
  state.complete = false
}

function close(state: State): void {
  let operator = state.operators.pop()
  while (operator && operator !== open) {
    apply(state, operator)
    operator = state.operators.pop()
  }
  if (!operator) throw new Failure('unexpected_closing_bracket')
  state.complete = true
}

function apply({operands}: State, operator: Operator): void {
  if (operands.length < operator.operands) throw new Failure('missing_operand', operator.name)
  const right = operands.pop()!
  if (operator.operands === 1) operands.push(operator.apply(right, 0))
  else operands.push(operator.apply(operands.pop()!, right))
}
