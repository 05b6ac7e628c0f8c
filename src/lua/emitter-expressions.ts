import type {
  BinaryExpression,
  CallExpression,
  Expression,
  IndexExpression,
  LogicalExpression,
  MethodExpression,
  UnaryExpression,
} from './ast.js'
import {type Emitter, quote, strip, variableName} from './emitter.js'
import {emitCall} from './emitter-calls.js'
import {emitTable} from './emitter-tables.js'

/** So many operations may be nested in each other's left operand before a temporary takes the value over: JavaScript parsers recurse. */
const MAX_NESTING = 24

/** One value, as a JavaScript expression that may stand as an argument. */
export function emitExpression(emitter: Emitter, expression: Expression): string {
  // Chains such as `a:b():c():d()` and `a + b + c` are as deep in the tree as they are long.
  const chain: Expression[] = []
  let node = strip(expression)
  for (let left = leftOf(node); left !== undefined; left = leftOf(node)) {
    chain.push(node)
    node = strip(left)
  }
  if (chain.length === 0) return emitLeaf(emitter, node)
  const mark = emitter.mark()
  const carrier = chain.length > MAX_NESTING ? emitter.temporary() : ''
  let code = emitLeaf(emitter, node)
  let before = ''
  for (let i = chain.length - 1; i >= 0; i--) {
    code = emitStep(emitter, chain[i]!, node, code)
    node = chain[i]!
    if (i > 0 && i % MAX_NESTING === 0) {
      before += `${carrier}=${code},`
      code = carrier
    }
  }
  emitter.release(mark)
  return before === '' ? code : `(${before}${code})`
}

function leftOf(node: Expression): Expression | undefined {
  switch (node.type) {
    case 'index':
    case 'method':
      return node.object
    case 'call':
      return node.callee
    case 'binary':
      return node.left
    default:
      return undefined
  }
}

function emitStep(emitter: Emitter, node: Expression, left: Expression, code: string): string {
  switch (node.type) {
    case 'index':
      return emitIndex(emitter, node, left, code)
    case 'call':
    case 'method': {
      const mark = emitter.mark()
      const call = emitCall(emitter, node, left, code)
      const result = emitter.temporary()
      emitter.release(mark)
      return `(A(${result}=${call})?first(${result}):${result})`
    }
    default:
      return emitBinary(emitter, node as BinaryExpression, left, code)
  }
}

function emitLeaf(emitter: Emitter, node: Expression): string {
  switch (node.type) {
    case 'nil':
      return 'undefined'
    case 'true':
    case 'false':
      return node.type
    case 'number':
      return emitNumber(node.value)
    case 'string':
      return quote(node.value)
    case 'vararg':
      return 'va[0]'
    case 'local':
      return variableName(node.variable)
    case 'global': {
      const line = emitter.atLine(node.line, quote(node.name))
      return `getString(R,G,${line},0,${emitter.hint()})`
    }
    case 'function':
      return `(${emitter.function(node)})`
    case 'table':
      return emitTable(emitter, node)
    case 'logical':
      return emitLogical(emitter, node)
    case 'unary':
      return emitUnary(emitter, node)
    default:
      return emitExpression(emitter, node)
  }
}

function emitNumber(value: number): string {
  if (value === Infinity) return 'Infinity'
  if (value === -Infinity) return '(-Infinity)'
  if (value !== value) return 'NaN'
  return value < 0 || Object.is(value, -0) ? `(${Object.is(value, -0) ? '-0' : String(value)})` : String(value)
}

function emitIndex(emitter: Emitter, node: IndexExpression, left: Expression, object: string): string {
  const description = emitter.describe(left)
  if (node.key.type === 'string') {
    return `getString(R,${object},${emitter.atLine(node.line, quote(node.key.value))},${description},${emitter.hint()})`
  }
  const key = emitExpression(emitter, node.key)
  return `get(R,${object},${key},${emitter.atLine(node.line, String(description))})`
}

/** Two operands, ready to be named more than once: `before` comes first, `a` and `b` are names or constants. */
interface Operands {
  before: string
  a: string
  b: string
}

function operands(emitter: Emitter, left: Expression, code: string, right: Expression): Operands {
  let before = ''
  let a = code
  if (!isName(left, strip(right))) {
    a = emitter.temporary()
    before = `${a}=${code},`
  }
  const node = strip(right)
  let b = emitExpression(emitter, node)
  if (!isName(node, undefined)) {
    const name = emitter.temporary()
    before += `${name}=${b},`
    b = name
  }
  return {before, a, b}
}

/** Tells whether an operand's code may be repeated, after `other` was evaluated, instead of being kept in a temporary. */
function isName(node: Expression, other: Expression | undefined): boolean {
  if (
    node.type === 'number' ||
    node.type === 'string' ||
    node.type === 'nil' ||
    node.type === 'true' ||
    node.type === 'false'
  )
    return true
  if (node.type !== 'local') return false
  if (!node.variable.assigned || other === undefined) return true
  return other.type === 'local' || other.type === 'number' || other.type === 'string' || !node.upvalue
}

/** Tells whether an expression gives a number whatever happens. */
export function isNumber(expression: Expression): boolean {
  const node = strip(expression)
  switch (node.type) {
    case 'number':
      return true
    case 'local':
      return node.variable.holds === 'number' && !node.variable.assigned
    default:
      return false
  }
}

function numberTest(a: string, isNumberA: boolean, b: string, isNumberB: boolean): string {
  if (isNumberA) return isNumberB ? '' : `typeof ${b}==='number'`
  return isNumberB ? `typeof ${a}==='number'` : `typeof ${a}==='number'&&typeof ${b}==='number'`
}

function emitBinary(emitter: Emitter, node: BinaryExpression, left: Expression, code: string): string {
  const mark = emitter.mark()
  const result = binary(emitter, node, left, code)
  emitter.release(mark)
  return result
}

function binary(emitter: Emitter, node: BinaryExpression, left: Expression, code: string): string {
  const {operator, line} = node
  if (operator === '..') {
    const right = emitExpression(emitter, node.right)
    const descriptionA = emitter.describe(left)
    const descriptionB = emitter.describe(node.right)
    return `concat(R,${code},${right},${descriptionA},${emitter.atLine(line, String(descriptionB))})`
  }
  if (operator === '==' || operator === '~=') return emitEquality(emitter, node, left, code)
  const {before, a, b} = operands(emitter, left, code, node.right)
  const test = numberTest(a, isNumber(left), b, isNumber(node.right))
  let fast: string
  let slow: string
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') {
    fast = `${a}${operator}${b}`
    const helper = operator === '<' || operator === '>' ? 'less' : 'lessEqual'
    slow = operator === '<' || operator === '<=' ? `${helper}(R,${a},${b})` : `${helper}(R,${b},${a})`
  } else {
    fast = emitArithmetic(operator, a, b, node.right)
    slow = `arithmetic(R,'${operator}',${a},${b},${emitter.describe(left)},${emitter.describe(node.right)})`
  }
  if (test === '') return `(${before}${fast})`
  return `(${before}${test}?${fast}:${emitter.atLineMaybe(line, slow)})`
}

function emitArithmetic(operator: string, a: string, b: string, right: Expression): string {
  if (operator === '%') return `${a}-floor(${a}/${b})*${b}`
  if (operator !== '^') return `${a}${operator}${b}`
  return right.type === 'number' && right.value === 2 ? `${a}*${a}` : `power(${a},${b})`
}

function emitEquality(emitter: Emitter, node: BinaryExpression, left: Expression, code: string): string {
  const not = node.operator === '~=' ? '!' : ''
  const right = strip(node.right)
  if (isConstant(left) || isConstant(right)) {
    return `(${code}${not === '' ? '===' : '!=='}${emitExpression(emitter, right)})`
  }
  const {before, a, b} = operands(emitter, left, code, right)
  const slow = emitter.atLineMaybe(node.line, `equal(R,${a},${b})`)
  return `(${before}${not}(${a}===${b}||typeof ${a}==='object'&&${slow}))`
}

function isConstant(node: Expression): boolean {
  return (
    node.type === 'nil' ||
    node.type === 'true' ||
    node.type === 'false' ||
    node.type === 'number' ||
    node.type === 'string'
  )
}

function emitUnary(emitter: Emitter, node: UnaryExpression): string {
  const operand = strip(node.operand)
  if (node.operator === 'not') return `!${emitCondition(emitter, operand)}`
  const description = emitter.describe(operand)
  const mark = emitter.mark()
  let code = emitExpression(emitter, operand)
  if (node.operator === '#') return `length(${code},${emitter.atLine(node.line, String(description))})`
  if (isNumber(operand)) return `(-${code})`
  let before = ''
  if (!isName(operand, undefined)) {
    const name = emitter.temporary()
    before = `${name}=${code},`
    code = name
  }
  emitter.release(mark)
  return `(${before}typeof ${code}==='number'?-${code}:${emitter.atLineMaybe(node.line, `negate(R,${code},${description})`)})`
}

/** `a and b and c`, `a or b or c`: the operands of a chain of one operator. */
function logicalOperands(node: LogicalExpression): Expression[] {
  const list: Expression[] = []
  let current: Expression = node
  while (current.type === 'logical' && current.operator === node.operator) {
    list.push(current.right)
    current = strip(current.left)
  }
  list.push(current)
  return list.reverse()
}

function emitLogical(emitter: Emitter, node: LogicalExpression): string {
  const list = logicalOperands(node)
  const mark = emitter.mark()
  const result = emitter.temporary()
  const test = node.operator === 'and' ? '&&' : '||'
  let code = ''
  for (let i = 0; i < list.length; i++) {
    const value = emitExpression(emitter, list[i]!)
    if (i === 0) code = `(${result}=${value})!==undefined&&${result}!==false`
    else if (i < list.length - 1) code += `${test}(${result}=${value})!==undefined&&${result}!==false`
    else code += `${test}(${result}=${value})`
    if (i === 0 && node.operator === 'or') code = `(${code})`
    // Whether what comes next is reached, and with it its line, is not known.
    if (i > 0) emitter.line = 0
  }
  emitter.release(mark)
  return `(${code},${result})`
}

/** The truth of an expression, as a JavaScript boolean that may stand as an operand. */
export function emitCondition(emitter: Emitter, expression: Expression): string {
  const node = strip(expression)
  switch (node.type) {
    case 'nil':
    case 'false':
      return 'false'
    case 'true':
    case 'number':
    case 'string':
      return 'true'
    case 'local': {
      const name = variableName(node.variable)
      return `(${name}!==undefined&&${name}!==false)`
    }
    case 'logical': {
      const list = logicalOperands(node)
      const parts: string[] = []
      for (const [i, operand] of list.entries()) {
        parts.push(emitCondition(emitter, operand))
        if (i > 0) emitter.line = 0
      }
      return `(${parts.join(node.operator === 'and' ? '&&' : '||')})`
    }
    case 'unary':
      if (node.operator === 'not') return `!${emitCondition(emitter, node.operand)}`
      break
    case 'binary':
      if (isComparison(node)) return emitExpression(emitter, node)
      break
  }
  const mark = emitter.mark()
  const code = emitExpression(emitter, node)
  const name = emitter.temporary()
  emitter.release(mark)
  return `((${name}=${code})!==undefined&&${name}!==false)`
}

function isComparison(node: BinaryExpression): boolean {
  const {operator} = node
  return (
    operator === '==' ||
    operator === '~=' ||
    operator === '<' ||
    operator === '<=' ||
    operator === '>' ||
    operator === '>='
  )
}

/** Tells whether an expression may give any number of values. */
export function isMultiple(expression: Expression | undefined): boolean {
  return (
    expression !== undefined &&
    (expression.type === 'call' || expression.type === 'method' || expression.type === 'vararg')
  )
}

/** All values of an expression for which {@link isMultiple} holds, as an array. */
export function emitMultiple(emitter: Emitter, expression: Expression): string {
  if (expression.type === 'vararg') return 'va'
  return `spread(${emitResult(emitter, expression as CallExpression | MethodExpression)})`
}

/** A call as an expression for what the function returned. */
export function emitResult(emitter: Emitter, call: CallExpression | MethodExpression): string {
  const first = strip(call.type === 'call' ? call.callee : call.object)
  return emitCall(emitter, call, first, emitExpression(emitter, first))
}

/** Expressions as elements of an array or as arguments, the last with all its values. */
export function emitList(emitter: Emitter, expressions: readonly Expression[]): string[] {
  return expressions.map((expression, i) => {
    if (i === expressions.length - 1 && isMultiple(expression)) return `...${emitMultiple(emitter, expression)}`
    return emitExpression(emitter, expression)
  })
}
