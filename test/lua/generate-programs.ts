/** Random numbers from a seed, the same everywhere. */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Kind = 'number' | 'string' | 'boolean' | 'table' | 'function' | 'nil'

interface Local {
  name: string
  kind: Kind
}

const KINDS: readonly Kind[] = ['number', 'number', 'string', 'string', 'boolean', 'table', 'function', 'nil']

/**
 * Makes Lua programs that use most of the language. Now and then an operand is of a wrong type on purpose, so that error
 * messages, the names in them and their lines are compared too. What Lua leaves open (the order of `pairs`, the border
 * of a table with holes, addresses) is avoided.
 */
export class ProgramGenerator {
  private readonly random: () => number
  private locals: Local[] = []
  private names = 0
  private depth = 0
  private loops = 0
  private size = 0
  private vararg = true
  private exact = 0

  constructor(seed: number) {
    this.random = randomSource(seed)
  }

  program(): string {
    this.locals = []
    this.names = 0
    this.depth = 0
    this.loops = 0
    this.size = 0
    this.vararg = true
    const body = this.block(5)
    return `${body}\nemit(${this.locals.map((local) => local.name).join(', ')})`
  }

  private chance(probability: number): boolean {
    return this.random() < probability
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)]!
  }

  private integer(limit: number): number {
    return Math.floor(this.random() * limit)
  }

  private declare(kind: Kind): string {
    const name = `${this.pick(['a', 'b', 'x', 'y', 'foo', 'arguments', 'this', 'let', 'constructor'])}${this.names++}`
    this.locals.push({name, kind})
    return name
  }

  private block(statements: number): string {
    const mark = this.locals.length
    this.depth++
    const lines: string[] = []
    for (let i = 0; i < statements; i++) lines.push(this.statement())
    this.depth--
    if (this.depth > 0) this.locals.length = mark
    return lines.join(this.chance(0.1) ? '; ' : '\n')
  }

  private scoped(action: () => string): string {
    const mark = this.locals.length
    const result = action()
    this.locals.length = mark
    return result
  }

  private statement(): string {
    this.size++
    const small = this.depth > 3 || this.size > 40
    const choice = this.integer(small ? 9 : 18)
    switch (choice) {
      case 0:
      case 1:
        return this.local()
      case 2:
      case 3:
        return this.assignment()
      case 4:
        return `emit(${this.list(3)})`
      case 5:
        return this.tableStatement()
      case 6:
        return this.callStatement()
      case 7:
        if (this.loops > 0 && this.chance(0.3)) return `if ${this.expression('boolean', 2)} then break end`
        return `global${this.integer(3)} = ${this.any(2)}`
      case 8:
        if (this.chance(0.15)) return `do return ${this.list(3)} end`
        return `emit(${this.any(3)})`
      case 9:
        return this.ifStatement()
      case 10:
        return this.numericFor()
      case 11:
        return this.whileLoop()
      case 12:
        return this.genericFor()
      case 13:
        return this.localFunction()
      case 14:
        return this.protectedCall()
      case 15:
        return this.metatable()
      case 16:
        return `do\n${this.block(2)}\nend`
      default:
        return this.repeatLoop()
    }
  }

  private local(): string {
    const count = this.chance(0.7) ? 1 : 2 + this.integer(2)
    const kinds = Array.from({length: count}, () => this.pick(KINDS))
    const values = kinds.map((kind) => this.expression(kind, 3))
    if (this.chance(0.15)) values.pop()
    if (this.chance(0.1)) values.push(this.any(1))
    const names = kinds.map((kind) => this.declare(kind))
    return `local ${names.join(', ')}${values.length === 0 ? '' : ` = ${values.join(', ')}`}`
  }

  private assignment(): string {
    const local = this.locals.length > 0 ? this.pick(this.locals) : undefined
    if (local === undefined) return this.local()
    const other = this.pick(this.locals)
    if (this.chance(0.2)) return `${local.name}, ${other.name} = ${other.name}, ${local.name}`
    // No function of the program, which might call itself by this name.
    const value = local.kind === 'function' ? 'tostring' : this.expression(local.kind, 3)
    return `${local.name} = ${value}`
  }

  private tableStatement(): string {
    const table = this.variable('table')
    if (table === undefined) return this.local()
    switch (this.integer(6)) {
      case 0:
        return `${table}[#${table} + 1] = ${this.expression('number', 2)}`
      case 1:
        return `${table}.${this.pick(['x', 'y', 'name', 'constructor', '__proto__'])} = ${this.any(2)}`
      case 2:
        return `${table}[${this.expression('string', 2)}] = ${this.any(1)}`
      case 3:
        return `table.insert(${table}, ${this.chance(0.3) ? '1, ' : ''}${this.expression('number', 1)})`
      case 4:
        return `emit(#${table}, table.remove(${table}))`
      default:
        return `${table}.x, ${table}.y = ${this.list(2)}`
    }
  }

  private callStatement(): string {
    const callee = this.variable('function')
    return callee === undefined ? `emit(${this.any(2)})` : `${callee}(${this.list(2)})`
  }

  private ifStatement(): string {
    let code = `if ${this.condition()} then\n${this.block(2)}\n`
    if (this.chance(0.4)) code += `elseif ${this.condition()} then\n${this.block(2)}\n`
    if (this.chance(0.5)) code += `else\n${this.block(2)}\n`
    return `${code}end`
  }

  private condition(): string {
    return this.chance(0.6) ? this.expression('boolean', 2) : this.any(2)
  }

  private loopBody(statements: number): string {
    this.loops++
    const body = this.block(statements)
    this.loops--
    return body
  }

  private numericFor(): string {
    const odd = (): string => this.pick(['nil', "'x'", '{}', "'3'", 'true'])
    const from = this.chance(0.05) ? odd() : String(this.integer(5) - 2)
    const to = this.chance(0.05) ? odd() : String(this.integer(4))
    const step = this.chance(0.3) ? `, ${this.pick(['1', '2', '-1', '0.5', "'1'"])}` : ''
    return this.scoped(() => {
      const name = this.declare('number')
      return `for ${name} = ${from}, ${to}${step} do\n${this.loopBody(2)}\nend`
    })
  }

  private whileLoop(): string {
    const counter = `n${this.names++}`
    return `local ${counter} = 0\nwhile ${counter} < ${this.integer(4)} do\n${counter} = ${counter} + 1\n${this.loopBody(2)}\nend`
  }

  private repeatLoop(): string {
    const counter = `n${this.names++}`
    return `local ${counter} = 0\nrepeat local last = ${counter}\n${counter} = ${counter} + 1\n${this.loopBody(2)}\nuntil last >= ${this.integer(3)}`
  }

  private genericFor(): string {
    // A table that the body cannot name, and so not lengthen without end.
    const table = this.table(1)
    return this.scoped(() => {
      const key = this.declare('number')
      const value = this.declare('number')
      return `for ${key}, ${value} in ipairs(${table}) do\n${this.loopBody(2)}\nend`
    })
  }

  private localFunction(): string {
    // The name is not in scope of what is generated for the body: how deep a recursion may go differs.
    const rest = this.functionRest()
    return `local function ${this.declare('function')}${rest}`
  }

  private functionRest(): string {
    const outer = {vararg: this.vararg, loops: this.loops}
    this.loops = 0
    const code = this.scoped(() => {
      const parameters = Array.from({length: this.integer(3)}, () => this.declare(this.pick(KINDS)))
      this.vararg = this.chance(0.3)
      if (this.vararg) parameters.push('...')
      return `(${parameters.join(', ')})\n${this.block(2)}\nreturn ${this.list(2)}\nend`
    })
    this.vararg = outer.vararg
    this.loops = outer.loops
    return code
  }

  private protectedCall(): string {
    const error = this.chance(0.4) ? `\nerror(${this.pick(["'e'", 'nil', '42', '{}', "'e', 2", "'e', 0"])})` : ''
    const outer = {vararg: this.vararg, loops: this.loops}
    this.vararg = false
    this.loops = 0
    const body = this.block(2)
    this.vararg = outer.vararg
    this.loops = outer.loops
    return `emit(pcall(function()\n${body}${error}\nend))`
  }

  private metatable(): string {
    const event = this.pick([
      '__add',
      '__sub',
      '__mul',
      '__concat',
      '__call',
      '__index',
      '__unm',
      '__eq',
      '__lt',
      '__le',
      '__newindex',
    ])
    const outer = {vararg: this.vararg, loops: this.loops}
    this.vararg = false
    this.loops = 0
    const handler = this.scoped(
      () => `function(p, q) return ${this.chance(0.5) ? 'type(p), type(q)' : this.any(2)} end`,
    )
    this.vararg = outer.vararg
    this.loops = outer.loops
    const table = this.expression('table', 1)
    return `local m${this.names} = setmetatable(${table}, {${event} = ${handler}})\nemit(pcall(function() return ${this.useOf(`m${this.names++}`)} end))`
  }

  private useOf(name: string): string {
    const other = this.any(1)
    return this.pick([
      `${name} + ${other}`,
      `${other} - ${name}`,
      `${name} .. ${other}`,
      `${name}(${other})`,
      `${name}.zzz`,
      `-${name}`,
      `${name} == ${name}`,
      `${name} < ${name}`,
      `${name} <= ${name}`,
      `${name} < ${other}`,
      `rawequal(${name}, ${name})`,
    ])
  }

  private list(limit: number): string {
    return Array.from({length: 1 + this.integer(limit)}, () => this.any(2)).join(', ')
  }

  private any(depth: number): string {
    return this.expression(this.pick(KINDS), depth)
  }

  private variable(kind: Kind): string | undefined {
    const fitting = this.locals.filter((local) => local.kind === kind)
    return fitting.length > 0 ? this.pick(fitting).name : undefined
  }

  private expression(kind: Kind, depth: number): string {
    if (this.exact === 0 && this.chance(0.03)) kind = this.pick(KINDS)
    if (this.chance(0.35)) {
      const name = this.variable(kind)
      if (name !== undefined) return name
    }
    if (this.exact === 0 && this.chance(0.03)) return this.pick(['global0', 'global1', 'undefinedName'])
    if (this.chance(0.04) && this.vararg) return this.pick(['...', '(...)', "select('#', ...)"])
    if (depth > 0 && kind !== 'function' && kind !== 'nil' && this.chance(0.08)) return this.combined(kind, depth - 1)
    return this.plain(kind, depth - 1)
  }

  private combined(kind: Kind, depth: number): string {
    // What PUC Lua calls the operand of a failed operation that came out of `and` and `or` depends on its registers.
    this.exact++
    const a = this.expression(kind, depth)
    const b = this.expression(kind, depth)
    const result = this.pick([
      `(${a} and ${b})`,
      `(${a} or ${b})`,
      `(${this.expression('boolean', 2)} and ${a} or ${b})`,
    ])
    this.exact--
    return result
  }

  private plain(kind: Kind, depth: number): string {
    switch (kind) {
      case 'number':
        return depth <= 0 || this.chance(0.3) ? this.numeral() : this.numeric(depth)
      case 'string':
        return depth <= 0 || this.chance(0.4) ? this.literal() : this.textual(depth)
      case 'boolean':
        return depth <= 0 || this.chance(0.2) ? this.pick(['true', 'false']) : this.logical(depth)
      case 'table':
        return this.table(depth)
      case 'function':
        return depth <= 0 || this.size > 40 || this.chance(0.5)
          ? this.pick(['tostring', 'type'])
          : `function${this.functionRest()}`
      default:
        return 'nil'
    }
  }

  private numeral(): string {
    return this.pick(['1', '2', '3', '7', '10', '0.5', '1e3', '0x10', '100', '2.25', '1e15', '123456789012', '3'])
  }

  private numeric(depth: number): string {
    const a = this.expression('number', depth)
    const b = this.expression('number', depth)
    switch (this.integer(11)) {
      case 0:
        return `${a} + ${b}`
      case 1:
        return `(${a} - ${b})`
      case 2:
        return `${a} * ${b}`
      case 3:
        return `(${a}) / ${this.numeral()}`
      case 4:
        return `(${a}) % ${this.numeral()}`
      case 5:
        return `(${a}) ^ ${this.pick(['2', '0.5', '3'])}`
      case 6:
        return `-(${a})`
      case 7:
        return `#${this.expression('string', 0)}`
      case 8:
        return `math.max(${a}, ${b})`
      case 9:
        return `tonumber(${this.expression('string', depth)}) or ${a}`
      default:
        return `'${this.integer(20)}' + ${b}`
    }
  }

  private literal(): string {
    return this.pick([
      "'abc'",
      '"x y"',
      "''",
      "'10'",
      "'0x1F'",
      '[[long]]',
      "'a\\nb'",
      "'${x}`'",
      "'*/'",
      "'\\226\\128\\168'",
      "'__proto__'",
      "'Hello, World'",
      "'1e2'",
    ])
  }

  private textual(depth: number): string {
    const a = this.expression('string', depth)
    switch (this.integer(9)) {
      case 0:
      case 1:
        return `${a} .. ${this.expression(this.chance(0.5) ? 'string' : 'number', depth)}`
      case 2:
        return `(${a}):upper()`
      case 3:
        return `(${a}):sub(${this.integer(6) - 2}, ${this.integer(6) - 2})`
      case 4:
        return `string.rep(${a}, ${this.integer(4)})`
      case 5:
        return `tostring(${this.expression(this.pick(['number', 'string', 'boolean', 'nil']), depth)})`
      case 6:
        return `(${a}):gsub('${this.pick(['%w', 'l+', '(.)(.)', '^a', '$', '%s*'])}', '${this.pick(['<%0>', '%1', '', 'z'])}')`
      case 7:
        return `string.format('%s|%5.2f', ${a}, ${this.expression('number', depth)})`
      default:
        return `type(${this.any(depth)})`
    }
  }

  private logical(depth: number): string {
    const kind: Kind = this.chance(0.6) ? 'number' : 'string'
    const a = this.expression(kind, depth)
    const b = this.expression(kind, depth)
    return this.pick([
      `${a} < ${b}`,
      `${a} <= ${b}`,
      `${a} > ${b}`,
      `(${a} >= ${b})`,
      `${a} == ${b}`,
      `${a} ~= ${b}`,
      `not ${this.any(depth)}`,
      `(${a} == nil)`,
    ])
  }

  private table(depth: number): string {
    if (depth <= 0) return this.pick(['{}', '{1, 2, 3}', '{x = 1, y = "t"}', '{10, 20; name = "n"}'])
    const fields = Array.from({length: this.integer(4)}, () => {
      const value = this.expression(this.pick(['number', 'string', 'boolean', 'table', 'function']), depth)
      const key = this.pick(['', '', 'x = ', 'name = ', '["a b"] = ', '[2.5] = ', '[true] = '])
      // In parentheses, so that a value that is nil by chance leaves no hole but shifts nothing either.
      return key === '' ? `(${value}) or 0` : `${key}${value}`
    })
    return `{${fields.join(this.chance(0.2) ? ',\n' : ', ')}}`
  }
}
