import type {Assignable, Block, Expression, Statement, Variable} from './ast.js'
import {type Emitter, quote, strip, variableName} from './emitter.js'
import {emitTailCall} from './emitter-calls.js'
import {
  emitCondition,
  emitExpression,
  emitList,
  emitMultiple,
  emitResult,
  isMultiple,
  isNumber,
} from './emitter-expressions.js'

type StatementOf<Type extends Statement['type']> = Extract<Statement, {type: Type}>

/** JavaScript parsers recurse at each `else if`; longer chains are written flat. */
const MAX_ELSE_IF = 16

const BUDGET = 'if(--R.budget<0)R.refill();'

/** Statements as JavaScript statements. */
export function emitBlock(emitter: Emitter, block: Block): string {
  let code = ''
  for (const statement of block) code += emitStatement(emitter, statement)
  return code
}

const HANDLERS: {[Type in Statement['type']]: (emitter: Emitter, node: StatementOf<Type>) => string} = {
  local: emitLocal,
  localFunction: emitLocalFunction,
  assignment: emitAssignment,
  callStatement: emitCallStatement,
  do: (emitter, node) => `{${emitBlock(emitter, node.body)}}`,
  while: emitWhile,
  repeat: emitRepeat,
  if: emitIf,
  numericFor: emitNumericFor,
  genericFor: emitGenericFor,
  return: emitReturn,
  break: () => 'break;',
}

function emitStatement(emitter: Emitter, statement: Statement): string {
  const handler = HANDLERS[statement.type] as (emitter: Emitter, node: Statement) => string
  return handler(emitter, statement)
}

function declaration(emitter: Emitter, variable: Variable): string {
  emitter.takePlaces(1)
  return `${variable.assigned ? 'let' : 'const'} ${variableName(variable)}`
}

function emitLocal(emitter: Emitter, {variables, values}: StatementOf<'local'>): string {
  if (variables.length === 1 && values.length <= 1) {
    const value = values[0]
    return `${declaration(emitter, variables[0]!)}=${value === undefined ? 'undefined' : emitExpression(emitter, value)};`
  }
  const mark = emitter.mark()
  const {code, names} = emitValues(emitter, values, variables.length)
  emitter.release(mark)
  return code + variables.map((variable, i) => `${declaration(emitter, variable)}=${names[i]};`).join('')
}

/** Evaluates expressions for so many places: statements that do it, and a name or constant for the value of each place. */
function emitValues(emitter: Emitter, values: readonly Expression[], count: number): {code: string; names: string[]} {
  const names: string[] = []
  let code = ''
  for (const [i, value] of values.entries()) {
    const name = emitter.temporary()
    if (i === values.length - 1 && isMultiple(value) && i < count - 1) {
      code += `${name}=${emitMultiple(emitter, value)};`
      for (let j = i; j < count; j++) names.push(`${name}[${j - i}]`)
    } else {
      code += `${name}=${emitExpression(emitter, value)};`
      names.push(name)
    }
  }
  while (names.length < count) names.push('undefined')
  return {code, names}
}

function emitLocalFunction(emitter: Emitter, node: StatementOf<'localFunction'>): string {
  return `${declaration(emitter, node.variable)}=${emitter.function(node.function)};`
}

function emitAssignment(emitter: Emitter, node: StatementOf<'assignment'>): string {
  const {targets, values, line} = node
  const mark = emitter.mark()
  const target = targets[0]!
  if (targets.length === 1 && values.length === 1) {
    const code = emitSingleAssignment(emitter, target, values[0]!, line)
    emitter.release(mark)
    return code
  }
  let code = ''
  const places = targets.map((place) => {
    const {before, store} = emitPlace(emitter, place)
    code += before
    return store
  })
  const {code: evaluation, names} = emitValues(emitter, values, targets.length)
  code += evaluation
  for (let i = places.length - 1; i >= 0; i--) code += places[i]!(names[i]!, line)
  emitter.release(mark)
  return code
}

function emitSingleAssignment(emitter: Emitter, target: Assignable, value: Expression, line: number): string {
  if (target.type === 'local') return `${variableName(target.variable)}=${emitExpression(emitter, value)};`
  if (target.type === 'global') {
    const code = emitExpression(emitter, value)
    return `setString(R,G,${quote(target.name)},${code},${emitter.atLine(line, '0')},${emitter.hint()});`
  }
  const object = strip(target.object)
  const description = emitter.describe(object)
  const objectCode = emitExpression(emitter, object)
  const named = target.key.type === 'string'
  const key = emitExpression(emitter, target.key)
  const code = emitExpression(emitter, value)
  const place = emitter.atLine(line, String(description))
  if (named) return `setString(R,${objectCode},${key},${code},${place},${emitter.hint()});`
  return `set(R,${objectCode},${key},${code},${place});`
}

/** A target of an assignment of several: what is evaluated first, and how a value is stored in it later. */
function emitPlace(
  emitter: Emitter,
  target: Assignable,
): {before: string; store: (value: string, line: number) => string} {
  if (target.type === 'local') return {before: '', store: (value) => `${variableName(target.variable)}=${value};`}
  if (target.type === 'global') {
    return {
      before: '',
      store: (value, line) =>
        `setString(R,G,${quote(target.name)},${value},${emitter.atLine(line, '0')},${emitter.hint()});`,
    }
  }
  const description = emitter.describe(target.object)
  const objectCode = emitExpression(emitter, target.object)
  const object = emitter.temporary()
  let before = `${object}=${objectCode};`
  let key = emitExpression(emitter, target.key)
  if (target.key.type !== 'string' && target.key.type !== 'number') {
    const name = emitter.temporary()
    before += `${name}=${key};`
    key = name
  }
  return {
    before,
    store: (value, line) => `set(R,${object},${key},${value},${emitter.atLine(line, String(description))});`,
  }
}

function emitCallStatement(emitter: Emitter, {call}: StatementOf<'callStatement'>): string {
  const mark = emitter.mark()
  const code = emitResult(emitter, call)
  const name = emitter.temporary()
  emitter.release(mark)
  // Values are dropped, but a tail call has to be made.
  return `A(${name}=${code})&&first(${name});`
}

function emitWhile(emitter: Emitter, {condition, body}: StatementOf<'while'>): string {
  emitter.line = 0
  const test = emitCondition(emitter, condition)
  const code = `while(${test}){${BUDGET}${emitBlock(emitter, body)}}`
  emitter.line = 0
  return code
}

function emitRepeat(emitter: Emitter, {condition, body}: StatementOf<'repeat'>): string {
  emitter.line = 0
  let code = emitBlock(emitter, body)
  const last = body.at(-1)?.type
  if (last !== 'return' && last !== 'break') {
    emitter.line = 0
    code += `if(${emitCondition(emitter, condition)})break;`
  }
  emitter.line = 0
  return `for(;;){${BUDGET}${code}}`
}

function emitIf(emitter: Emitter, {branches, otherwise}: StatementOf<'if'>): string {
  const flat = branches.length > MAX_ELSE_IF
  const label = flat ? `b${emitter.label()}` : ''
  let code = ''
  for (const [i, {condition, body}] of branches.entries()) {
    const test = emitCondition(emitter, condition)
    const {line} = emitter
    if (flat) {
      code += `if(${test}){${emitBlock(emitter, body)}${leaves(body) ? '' : `break ${label};`}}`
    } else {
      code += `${i === 0 ? '' : 'else '}if(${test}){${emitBlock(emitter, body)}}`
    }
    emitter.line = line
  }
  if (otherwise !== undefined) code += flat ? emitBlock(emitter, otherwise) : `else{${emitBlock(emitter, otherwise)}}`
  emitter.line = 0
  return flat ? `${label}:{${code}}` : code
}

function leaves(body: Block): boolean {
  const type = body.at(-1)?.type
  return type === 'return' || type === 'break'
}

function emitNumericFor(emitter: Emitter, node: StatementOf<'numericFor'>): string {
  const {variable, from, to, step, body, line} = node
  const id = emitter.label()
  emitter.takePlaces(6)
  const parts = [
    {name: `i${id}`, value: from, what: 'initial value'},
    {name: `n${id}`, value: to, what: 'limit'},
    {name: `s${id}`, value: step ?? {type: 'number' as const, value: 1}, what: 'step'},
  ]
  let code = '{'
  for (const {name, value} of parts) code += `let ${name}=${emitExpression(emitter, value)};`
  for (const {name, value, what} of parts) {
    if (isNumber(value)) continue
    const set = emitter.setLine(line)
    if (set !== '') code += `${set};`
    code += `if(typeof ${name}!=='number')${name}=loopNumber(${name},"${what}");`
  }
  const direct = !variable.assigned && !variable.captured
  const counter = direct ? variableName(variable) : `i${id}`
  emitter.line = 0
  const block = emitBlock(emitter, body)
  emitter.line = 0
  const constantStep = step === undefined ? 1 : step.type === 'number' ? step.value : undefined
  let test = `s${id}>0?${counter}<=n${id}:${counter}>=n${id}`
  if (constantStep !== undefined) test = constantStep > 0 ? `${counter}<=n${id}` : `${counter}>=n${id}`
  const advance = constantStep === 1 ? `${counter}++` : `${counter}+=s${id}`
  const declare = direct ? '' : `${declaration(emitter, variable)}=${counter};`
  // PUC Lua takes the step off before the first turn adds it, which fractions show.
  const isExact = from.type === 'number' && Number.isInteger(from.value) && Number.isInteger(constantStep)
  const start = isExact ? `i${id}` : `i${id}-s${id}+s${id}`
  return `${code}for(${direct ? `let ${counter}=${start}` : isExact ? '' : `i${id}=${start}`};${test};${advance}){${BUDGET}${declare}${block}}}`
}

function emitGenericFor(emitter: Emitter, node: StatementOf<'genericFor'>): string {
  const {variables, values, body, line} = node
  const id = emitter.label()
  emitter.takePlaces(6)
  const mark = emitter.mark()
  const {code, names} = emitValues(emitter, values, 3)
  emitter.release(mark)
  const [iterator, state, control, cursor] = [`f${id}`, `s${id}`, `c${id}`, `w${id}`]
  const start = `${code}const ${iterator}=${names[0]},${state}=${names[1]};let ${control}=${names[2]};`
  const result = emitter.temporary()
  emitter.release(mark)
  const called = variables.map((_, i) => `v${id}_${i}`)
  // The library's iterators are walked by a cursor; others are called.
  let turn = `if(${cursor}!==undefined){if(!${cursor}.step())break;${called[0]}=${cursor}.key;`
  if (called.length > 1) turn += `${called[1]}=${cursor}.value;`
  turn += `}else{L=${line};${result}=(typeof ${iterator}==='function'?${iterator}:callable(R,${iterator},0))(${state},${control});`
  turn += `if(A(${result})){${result}=spread(${result});${called.map((name, i) => `${name}=${result}[${i}];`).join('')}}`
  turn += `else{${called[0]}=${result};${called
    .slice(1)
    .map((name) => `${name}=undefined;`)
    .join('')}}`
  turn += `if(${called[0]}===undefined)break;${control}=${called[0]};}`
  emitter.setLine(line)
  emitter.line = 0
  const block = emitBlock(emitter, body)
  emitter.line = 0
  const declare = variables.map((variable, i) => `${declaration(emitter, variable)}=${called[i]};`).join('')
  return `{${start}const ${cursor}=cursorFor(R,${iterator},${state},${control});for(;;){${BUDGET}let ${called.join(',')};${turn}${declare}${block}}}`
}

function emitReturn(emitter: Emitter, {values}: StatementOf<'return'>): string {
  const value = values[0]
  if (value === undefined) return 'return E;'
  if (values.length > 1) return `return[${emitList(emitter, values).join(',')}];`
  if (value.type === 'call' || value.type === 'method') return emitTailCall(emitter, value)
  return value.type === 'vararg' ? 'return va;' : `return ${emitExpression(emitter, value)};`
}
