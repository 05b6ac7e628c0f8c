import type {Expression, FunctionExpression, Variable} from './ast.js'
import type {CallSite} from './chunk.js'
import {emitBlock} from './emitter-statements.js'
import {LuaTable} from './table.js'

/** What the emitter makes of a chunk. */
export interface EmittedChunk {
  /** JavaScript: the body of a function of {@link HELPER_NAMES}, `K`, `H` and `C`, that returns a function of the runtime `R`. */
  code: string
  /** `K`: templates and shapes of tables. */
  constants: readonly LuaTable[]
  descriptions: readonly string[]
  functions: readonly string[]
  callSites: readonly CallSite[]
  /** How many places for hints, `H`, the code uses. */
  hints: number
}

/** What a call takes of JavaScript's stack at least, arguments of calls and intermediate values included. */
const FRAME_BYTES = 240
/** What a closure and the variables that it keeps take, by an estimate. */
const CLOSURE_BYTES = 112
const PLACE_BYTES = 8

/** State of the function that is being emitted. */
interface FunctionState {
  id: number
  /** Temporaries in use, and the most that ever were. */
  temporaries: number
  most: number
  /** The line that the line register is known to hold; 0 where it is not known. */
  line: number
  /** The register is set somewhere: the function has operations that may throw or call. */
  usesLine: boolean
  /** Places that an interpreter keeps for the function on the stack, by an estimate. */
  places: number
}

/**
 * Writes a chunk as JavaScript.
 *
 * Names in the code: `R` the runtime, `G` its globals, `K` constants, `H` hints, `C` what error messages need, `L` the line register
 * of a function, `t1` … temporaries of a function, `E` the empty result, `va` the varargs; `name$7` a Lua variable, which
 * so is never a word or global of JavaScript; the other capitals are helpers (`helpers.ts`). Strings of the source come
 * in as string literals only (`quote`).
 *
 * A function keeps the line that runs in `L`, set before whatever may throw and only where it changes. One `catch` around
 * its body hands it to `unwind`.
 */
export class Emitter {
  readonly constants: LuaTable[] = []
  readonly descriptions: string[] = ['']
  readonly functions: string[] = []
  readonly callSites: CallSite[] = []
  private readonly descriptionIds = new Map<string, number>()
  private readonly shapes = new Map<string, number>()
  private readonly chunkName: string
  private labels = 0
  private places = 0
  private state: FunctionState = {id: 0, temporaries: 0, most: 0, line: 0, usesLine: false, places: 0}

  constructor(chunkName: string) {
    this.chunkName = chunkName
  }

  /** Takes a temporary. Give those taken back by {@link release}. */
  temporary(): string {
    const {state} = this
    state.temporaries++
    if (state.temporaries > state.most) state.most = state.temporaries
    return `t${state.temporaries}`
  }

  /** How many temporaries are in use: the argument for {@link release}. */
  mark(): number {
    return this.state.temporaries
  }

  release(mark: number): void {
    this.state.temporaries = mark
  }

  /** Notes that the function needs so many more places on the stack. */
  takePlaces(count: number): void {
    this.state.places += count
  }

  /** A number for names that the emitter makes up. */
  label(): number {
    return ++this.labels
  }

  /** The last two arguments of `getString` and `setString`: where each place in the code keeps its hint. */
  hint(): string {
    return `H,${this.places++}`
  }

  /** How many hints the code has. */
  get hints(): number {
    return this.places
  }

  /** The line that the register is known to hold. */
  get line(): number {
    return this.state.line
  }

  set line(line: number) {
    this.state.line = line
  }

  /** `L=12` if the register may hold another line, else ''. From here on it is known to hold this one. */
  setLine(line: number): string {
    const {state} = this
    state.usesLine = true
    if (state.line === line) return ''
    state.line = line
    return `L=${line}`
  }

  /** An expression, after the line register was set if need be. */
  atLine(line: number, code: string): string {
    const set = this.setLine(line)
    return set === '' ? code : `(${set},${code})`
  }

  /** The same as {@link atLine} for code that may not be reached. */
  atLineMaybe(line: number, code: string): string {
    const before = this.state.line
    const result = this.atLine(line, code)
    if (before !== line) this.state.line = 0
    return result
  }

  /** The constant for a table, as code. */
  constant(table: LuaTable): string {
    this.constants.push(table)
    return `K[${this.constants.length - 1}]`
  }

  /** A table with the given keys, for constructors to take keys from. */
  shape(keys: readonly string[]): string {
    const signature = JSON.stringify(keys)
    let id = this.shapes.get(signature)
    if (id === undefined) {
      const table = new LuaTable()
      for (const key of keys) table.setString(key, true)
      id = this.constants.push(table) - 1
      this.shapes.set(signature, id)
    }
    return `K[${id}]`
  }

  /** The number of a description of a value, 0 for values without a name. */
  describe(expression: Expression): number {
    const text = describeExpression(expression)
    return text === undefined ? 0 : this.description(text)
  }

  /** The number of a description, as `method 'x'`. */
  description(text: string): number {
    let id = this.descriptionIds.get(text)
    if (id === undefined) {
      id = this.descriptions.push(text) - 1
      this.descriptionIds.set(text, id)
    }
    return id
  }

  /** Notes a call for the error messages of library functions, which name the function as the call does. */
  noteCallSite(line: number, name: string, method: boolean): void {
    this.callSites.push({function: this.state.id, line, name, method})
  }

  /** A function as a JavaScript expression. */
  function(node: FunctionExpression): string {
    const outer = this.state
    const isMain = node.scope.parent === undefined
    const id = this.functions.push(this.functionName(node, isMain)) - 1
    const state: FunctionState = {id, temporaries: 0, most: 0, line: 0, usesLine: false, places: 0}
    this.state = state
    const parameters = node.parameters.map(variableName)
    if (node.scope.vararg) parameters.push('...va')
    let body = ''
    if (node.arg !== undefined)
      body += `let ${variableName(node.arg)}${node.scope.usesVararg ? '' : '=argTable(R,va)'};`
    body += emitBlock(this, node.body)
    if (node.body.at(-1)?.type !== 'return') body += 'return E;'
    let head = ''
    for (let i = 1; i <= state.most; i++) head += i === 1 ? `let t${i}` : `,t${i}`
    if (head !== '') head += ';'
    head += 'if(--R.budget<0)R.refill();'
    if (state.usesLine) {
      const bytes = FRAME_BYTES + PLACE_BYTES * (parameters.length + state.places + state.most)
      head += `if((R.stack-=${bytes})<0)R.overflow(${bytes});`
      body = `let L=${node.scope.line};try{${body}}catch(e){throw unwind(C,e,L,${id})}finally{R.stack+=${bytes}}`
    }
    this.state = outer
    const closure = `(${parameters.join(',')})=>{${head}${body}}`
    // what a function takes is counted where it is made
    return isMain ? closure : `(R.memory-=${CLOSURE_BYTES})<0?R.exhausted():${closure}`
  }

  private functionName(node: FunctionExpression, isMain: boolean): string {
    if (isMain) return 'main chunk'
    return node.name === undefined ? `function <${this.chunkName}:${node.scope.line}>` : `function '${node.name}'`
  }
}

/** Emits a parsed chunk. */
export function emit(main: FunctionExpression, chunkName: string): EmittedChunk {
  const emitter = new Emitter(chunkName)
  const code = `return(R)=>{const G=R.globals;return ${emitter.function(main)}}`
  const {constants, descriptions, functions, callSites, hints} = emitter
  return {code, constants, descriptions, functions, callSites, hints}
}

/** The JavaScript name of a Lua variable. */
export function variableName(variable: Variable): string {
  return `${variable.name}$${variable.id}`
}

/** A byte string as a JavaScript string literal. */
export function quote(text: string): string {
  return JSON.stringify(text)
}

/** An expression without parentheses around it, for places that take one value. */
export function strip(expression: Expression): Expression {
  while (expression.type === 'parenthesized') expression = expression.expression
  return expression
}

function describeExpression(expression: Expression): string | undefined {
  const node = strip(expression)
  switch (node.type) {
    case 'local':
      return `${node.upvalue ? 'upvalue' : 'local'} '${node.variable.name}'`
    case 'global':
      return `global '${node.name}'`
    case 'index':
      return `field '${node.key.type === 'string' ? node.key.value : '?'}'`
    case 'logical':
      return isKnownByRight(node.operator, strip(node.left)) ? describeExpression(node.right) : undefined
    default:
      return undefined
  }
}

/**
 * Tells whether PUC Lua, looking for the instruction that made a value, comes upon the right operand: where the left one
 * is a constant for which no code is written, and in `a and b or c`, whose first jump leads to c.
 */
function isKnownByRight(operator: 'and' | 'or', left: Expression): boolean {
  const {type} = left
  if (operator === 'or') return type === 'nil' || type === 'false' || (type === 'logical' && left.operator === 'and')
  return type === 'true' || type === 'number' || type === 'string'
}
