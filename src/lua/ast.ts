import type {LuaTable} from './table.js'

/** A local variable, with what the emitter wants to know of it. */
export interface Variable {
  name: string
  /** Number within the chunk, which makes its JavaScript name unique. */
  id: number
  /** The function it belongs to. */
  owner: FunctionScope
  /** Assigned after its declaration. */
  assigned: boolean
  /** Used by an inner function. */
  captured: boolean
  /** A `local function` or the counter of a numeric `for`: what it holds while nothing is assigned to it. */
  holds: 'function' | 'number' | undefined
}

/** What the parser keeps about a function while it reads it. */
export interface FunctionScope {
  parent: FunctionScope | undefined
  /** Line of `function`, 0 for the main chunk. */
  line: number
  vararg: boolean
  /** `...` was used. */
  usesVararg: boolean
  upvalues: Set<Variable>
  activeLocals: number
}

export type Expression =
  | {type: 'nil'}
  | {type: 'true'}
  | {type: 'false'}
  | {type: 'number'; value: number}
  | {type: 'string'; value: string}
  | {type: 'vararg'}
  | FunctionExpression
  | LocalExpression
  | GlobalExpression
  | IndexExpression
  | CallExpression
  | MethodExpression
  | BinaryExpression
  | UnaryExpression
  | LogicalExpression
  | ParenthesizedExpression
  | TableExpression

/** `function (a, b, ...) … end` */
export interface FunctionExpression {
  type: 'function'
  scope: FunctionScope
  parameters: Variable[]
  /** The table that old code finds in `arg` where it does not say `...`. */
  arg: Variable | undefined
  body: Block
  /** The name it is given where it is defined, for tracebacks. */
  name: string | undefined
}

/** A local variable, of this function or (`upvalue`) of an outer one. */
export interface LocalExpression {
  type: 'local'
  variable: Variable
  upvalue: boolean
}

export interface GlobalExpression {
  type: 'global'
  name: string
  line: number
}

/** `a.b`, `a[b]` */
export interface IndexExpression {
  type: 'index'
  object: Expression
  key: Expression
  line: number
}

/** `f(x)` */
export interface CallExpression {
  type: 'call'
  callee: Expression
  arguments: Expression[]
  line: number
}

/** `a:b(x)` */
export interface MethodExpression {
  type: 'method'
  object: Expression
  name: string
  /** Line of the name. */
  nameLine: number
  arguments: Expression[]
  line: number
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '^'
export type ComparisonOperator = '==' | '~=' | '<' | '<=' | '>' | '>='
export type BinaryOperator = ArithmeticOperator | ComparisonOperator | '..'

export interface BinaryExpression {
  type: 'binary'
  operator: BinaryOperator
  left: Expression
  right: Expression
  line: number
}

export interface UnaryExpression {
  type: 'unary'
  operator: '-' | 'not' | '#'
  operand: Expression
  line: number
}

export interface LogicalExpression {
  type: 'logical'
  operator: 'and' | 'or'
  left: Expression
  right: Expression
}

/** `(f())` and `(...)`, which give one value; other parentheses leave no trace. */
export interface ParenthesizedExpression {
  type: 'parenthesized'
  expression: Expression
}

export interface TableExpression {
  type: 'table'
  /** The constant fields with which it begins, as a table to be copied. With no `fields`, all of it. */
  template: LuaTable | undefined
  /** How many positional fields are in the template. */
  offset: number
  fields: TableField[]
}

export interface TableField {
  /** undefined for a positional field. */
  key: Expression | undefined
  value: Expression
  line: number
}

export type Block = Statement[]

export type Statement =
  | {type: 'local'; variables: Variable[]; values: Expression[]}
  | {type: 'localFunction'; variable: Variable; function: FunctionExpression}
  | {type: 'assignment'; targets: Assignable[]; values: Expression[]; line: number}
  | {type: 'callStatement'; call: CallExpression | MethodExpression}
  | {type: 'do'; body: Block}
  | {type: 'while'; condition: Expression; body: Block}
  | {type: 'repeat'; condition: Expression; body: Block}
  | {type: 'if'; branches: {condition: Expression; body: Block}[]; otherwise: Block | undefined}
  | {
      type: 'numericFor'
      variable: Variable
      from: Expression
      to: Expression
      step: Expression | undefined
      body: Block
      line: number
    }
  | {type: 'genericFor'; variables: Variable[]; values: Expression[]; body: Block; line: number}
  | {type: 'return'; values: Expression[]}
  | {type: 'break'}

export type Assignable = LocalExpression | GlobalExpression | IndexExpression
