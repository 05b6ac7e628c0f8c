import type {CallExpression, Expression, MethodExpression} from './ast.js'
import {type Emitter, quote, strip} from './emitter.js'
import {emitExpression, emitList, emitResult} from './emitter-expressions.js'

/**
 * A call, as an expression for what the function returned, be it one value, an array or a tail call.
 *
 * @param first the callee, or the object of a method call, without parentheses,
 * @param code and its code.
 */
export function emitCall(
  emitter: Emitter,
  node: CallExpression | MethodExpression,
  first: Expression,
  code: string,
): string {
  noteCallSite(emitter, node, first)
  emitter.takePlaces(node.arguments.length >> 2)
  const mark = emitter.mark()
  const {callee, self} = emitTarget(emitter, node, first, code)
  const final = node.arguments.at(-1)
  if (final !== undefined && (final.type === 'call' || final.type === 'method')) {
    const result = emitCallOfCall(emitter, node, callee, self, final)
    emitter.release(mark)
    return result
  }
  // JavaScript has read the callee and the first argument before it evaluates what could change their temporaries.
  emitter.release(mark)
  const args = emitList(emitter, node.arguments)
  if (self !== undefined) args.unshift(self)
  const last = args.pop()
  if (last === undefined) return `${callee}()`
  args.push(emitter.line === node.line ? last : withLine(emitter, node.line, last))
  return `${callee}(${args.join(',')})`
}

/** `f(x, g())`: as a rule g gives one value, and then no array is to be made for it. */
function emitCallOfCall(
  emitter: Emitter,
  node: CallExpression | MethodExpression,
  callee: string,
  self: string | undefined,
  final: CallExpression | MethodExpression,
): string {
  const target = emitter.temporary()
  let before = `${target}=${callee},`
  const args = self === undefined ? [] : [self]
  for (const argument of node.arguments.slice(0, -1)) {
    const value = emitExpression(emitter, argument)
    const name = emitter.temporary()
    before += `${name}=${value},`
    args.push(name)
  }
  const result = emitResult(emitter, final)
  const name = emitter.temporary()
  const set = emitter.setLine(node.line)
  before += `${name}=${result},${set === '' ? '' : `${set},`}`
  const list = args.map((argument) => `${argument},`).join('')
  return `(${before}A(${name})?${target}(${list}...spread(${name})):${target}(${list}${name}))`
}

/** An argument that sets the line register once it is evaluated. */
function withLine(emitter: Emitter, line: number, argument: string): string {
  const set = emitter.setLine(line)
  const mark = emitter.mark()
  const name = emitter.temporary()
  emitter.release(mark)
  if (argument.startsWith('...')) return `...(${name}=${argument.slice(3)},${set},${name})`
  return `(${name}=${argument},${set},${name})`
}

/**
 * The function to call, as an expression, and for a method its first argument.
 *
 * When the function is evaluated, the line register holds the line of the call. A temporary that holds the first argument
 * stays taken.
 */
function emitTarget(
  emitter: Emitter,
  node: CallExpression | MethodExpression,
  first: Expression,
  code: string,
): {callee: string; self: string | undefined} {
  if (node.type === 'method') {
    let object = code
    let before = ''
    if (first.type !== 'local' || first.variable.assigned) {
      object = emitter.temporary()
      before = `${object}=${code},`
    }
    const key = emitter.atLine(node.nameLine, quote(node.name))
    const method = `getString(R,${object},${key},${emitter.describe(first)},${emitter.hint()})`
    const callee = emitCallable(emitter, method, emitter.description(`method '${node.name}'`), node.line)
    return {callee: `(${before}${callee})`, self: object}
  }
  const description = emitter.describe(first)
  if (first.type !== 'local')
    return {callee: `(${emitCallable(emitter, code, description, node.line)})`, self: undefined}
  const set = emitter.setLine(node.line)
  const before = set === '' ? '' : `${set},`
  const isFunction = first.variable.holds === 'function' && !first.variable.assigned
  const callee = isFunction ? code : `typeof ${code}==='function'?${code}:callable(R,${code},${description})`
  return {callee: `(${before}${callee})`, self: undefined}
}

function emitCallable(emitter: Emitter, code: string, description: number, line: number): string {
  const mark = emitter.mark()
  const name = emitter.temporary()
  emitter.release(mark)
  const set = emitter.setLine(line)
  if (set === '') return `typeof(${name}=${code})==='function'?${name}:callable(R,${name},${description})`
  return `${name}=${code},${set},typeof ${name}==='function'?${name}:callable(R,${name},${description})`
}

function noteCallSite(emitter: Emitter, node: CallExpression | MethodExpression, callee: Expression): void {
  const {line} = node
  const note = (name: string): void => {
    emitter.noteCallSite(line, name, node.type === 'method')
  }
  if (node.type === 'method') note(node.name)
  else if (callee.type === 'local') note(callee.variable.name)
  else if (callee.type === 'global') note(callee.name)
  else if (callee.type === 'index') note(callee.key.type === 'string' ? callee.key.value : '?')
}

/**
 * `return f(x)`, as statements.
 *
 * The call is made here while few tail calls are open, and otherwise left to whoever waits for the values.
 */
export function emitTailCall(emitter: Emitter, node: CallExpression | MethodExpression): string {
  const mark = emitter.mark()
  const first = strip(node.type === 'call' ? node.callee : node.object)
  const code = emitExpression(emitter, first)
  noteCallSite(emitter, node, first)
  const target = emitter.temporary()
  const {callee, self} = emitTarget(emitter, node, first, code)
  let statements = `${target}=${callee};`
  const args = self === undefined ? [] : [self]
  let spreadLast = ''
  for (const [i, argument] of node.arguments.entries()) {
    const isLast = i === node.arguments.length - 1
    const isCall = isLast && (argument.type === 'call' || argument.type === 'method')
    if (isLast && argument.type === 'vararg') {
      args.push('...va')
      continue
    }
    const value = isCall ? emitResult(emitter, argument) : emitExpression(emitter, argument)
    const name = emitter.temporary()
    statements += `${name}=${value};`
    args.push(name)
    if (isCall) spreadLast = name
  }
  emitter.setLine(node.line)
  emitter.release(mark)
  const list = args.join(',')
  let call = `${target}(${list})`
  let all = list
  if (spreadLast !== '') {
    all = `${list.slice(0, -spreadLast.length)}...spread(${spreadLast})`
    call = `A(${spreadLast})?${target}(${all}):${call}`
  }
  return `${statements}L=${-node.line};if(R.tails>=MAX_TAILS)return new TailCall(${target},[${all}]);R.tails++;${target}=${call};R.tails--;return ${target};`
}
