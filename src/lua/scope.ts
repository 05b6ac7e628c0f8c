import type {FunctionScope, LocalExpression, Variable} from './ast.js'

/** At most so many local variables may be active in a function. */
const MAX_LOCALS = 200
/** At most so many variables of outer functions may be used in one. */
const MAX_UPVALUES = 60

/** What a scope cannot do: `main function has more than 200 local variables`. */
export class ScopeLimit {
  readonly message: string

  constructor(scope: FunctionScope, limit: number, what: string) {
    const where = scope.line === 0 ? 'main function' : `function at line ${scope.line}`
    this.message = `${where} has more than ${limit} ${what}`
  }
}

/** Which variable a name means at each place of a chunk, while it is read from top to bottom. */
export class Scopes {
  current: FunctionScope = newFunction(undefined, 0, true)
  private readonly bindings = new Map<string, Variable>()
  private readonly undo: {variable: Variable; shadowed: Variable | undefined}[] = []
  private count = 0

  /** Begins a function. */
  openFunction(line: number): FunctionScope {
    this.current = newFunction(this.current, line, false)
    return this.current
  }

  /** Ends the current function; its variables must be out of scope already. */
  closeFunction(): void {
    if (this.current.parent !== undefined) this.current = this.current.parent
  }

  /** Begins a block; give the answer to {@link closeBlock}. */
  openBlock(): number {
    return this.undo.length
  }

  /** Ends a block: its variables go out of scope. */
  closeBlock(mark: number): void {
    while (this.undo.length > mark) {
      const entry = this.undo.pop()!
      const {variable, shadowed} = entry
      variable.owner.activeLocals--
      if (shadowed === undefined) this.bindings.delete(variable.name)
      else this.bindings.set(variable.name, shadowed)
    }
  }

  /** A variable of the current function that no name means yet. */
  create(name: string, holds: Variable['holds'] = undefined): Variable {
    return {name, id: ++this.count, owner: this.current, assigned: false, captured: false, holds}
  }

  /** Tells, before variables are in scope, whether there is room for so many. Throws a {@link ScopeLimit}. */
  reserve(count: number): void {
    if (this.current.activeLocals + count > MAX_LOCALS)
      throw new ScopeLimit(this.current, MAX_LOCALS, 'local variables')
  }

  /** Puts a variable in scope. */
  activate(variable: Variable): void {
    this.undo.push({variable, shadowed: this.bindings.get(variable.name)})
    this.bindings.set(variable.name, variable)
    variable.owner.activeLocals++
  }

  /** Counts the hidden variables of a `for` loop, or (negative) forgets them. */
  hide(count: number): void {
    this.current.activeLocals += count
  }

  /** What a name means; undefined for a global. Throws a {@link ScopeLimit}. */
  resolve(name: string): LocalExpression | undefined {
    const variable = this.bindings.get(name)
    if (variable === undefined) return undefined
    const upvalue = variable.owner !== this.current
    if (upvalue) {
      variable.captured = true
      for (let scope = this.current; scope !== variable.owner; scope = scope.parent!) {
        scope.upvalues.add(variable)
        if (scope.upvalues.size > MAX_UPVALUES) throw new ScopeLimit(scope, MAX_UPVALUES, 'upvalues')
      }
    }
    return {type: 'local', variable, upvalue}
  }
}

function newFunction(parent: FunctionScope | undefined, line: number, vararg: boolean): FunctionScope {
  return {parent, line, vararg, usesVararg: false, upvalues: new Set(), activeLocals: 0}
}
