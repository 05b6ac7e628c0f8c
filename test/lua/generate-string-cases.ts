import {randomSource} from './generate-programs.js'

const SUBJECT_PARTS = [
  'a',
  'b',
  'ab',
  'abc',
  ' ',
  '  ',
  '1',
  '23',
  'X',
  'Hello',
  '=',
  '(',
  ')',
  '[x]',
  '.',
  '%',
  '-',
  '\\n',
  '\\t',
  '\\0',
  '_',
  '\\195\\169',
  '^',
  '$',
  'aaa',
  'key=val',
  '((a)b)',
]
const CLASSES = [
  '%a',
  '%d',
  '%s',
  '%w',
  '%p',
  '%l',
  '%u',
  '%x',
  '%c',
  '%z',
  '%A',
  '%D',
  '%S',
  '%W',
  '.',
  'a',
  'b',
  '1',
  ' ',
  '%.',
  '%%',
  '%(',
  '[abc]',
  '[^a]',
  '[%w_]',
  '[a-c1-3]',
  '[]]',
  '[^]]',
  '[%a-]',
  '[a-]',
  '[%]]',
  '=',
  '\\195',
  '-',
]
const REPETITIONS = ['', '', '', '*', '+', '-', '?']
const MALFORMED = ['[a', '%', '(', ')', '%b', '%f', '%fa', '%1', '%9', '%0', '[%', '[^', '(()', '%bx']
const REPLACEMENTS = [
  "''",
  "'<%0>'",
  "'%1'",
  "'%2'",
  "'x'",
  "'%%'",
  "'%'",
  "'[%1%1]'",
  '{a = 1, b = true, ab = false, abc = "t"}',
  'function(...) return select("#", ...) end',
  'function(a) if a == "a" then return nil end return "f" end',
  'string.upper',
  '42',
  'nil',
  '{}',
  'function() return {} end',
  "'%a'",
]

/** A program that emits what became of each call. */
export function programOf(cases: readonly string[]): string {
  const lines = [
    'local function all(s, p) local r = {} for a, b in string.gmatch(s, p) do r[#r + 1] = tostring(a) .. "/" .. tostring(b) end return table.concat(r, "|") end',
    ...cases.map((code) => `emit(${code})`),
  ]
  return lines.join('\n')
}

/** Makes expressions that call the string library; each is run in a `pcall`, and its results are compared. */
export class StringCaseGenerator {
  private readonly random: () => number

  constructor(seed: number) {
    this.random = randomSource(seed)
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)]!
  }

  private chance(probability: number): boolean {
    return this.random() < probability
  }

  private integer(limit: number): number {
    return Math.floor(this.random() * limit)
  }

  /** A call, as an expression. */
  one(): string {
    const choice = this.integer(20)
    if (choice < 5) return `pcall(string.find, ${this.subject()}, ${this.pattern()}${this.init()})`
    if (choice < 9) return `pcall(string.match, ${this.subject()}, ${this.pattern()}${this.init()})`
    if (choice < 12) return `pcall(all, ${this.subject()}, ${this.pattern()})`
    if (choice < 15) {
      const limit = this.chance(0.2) ? `, ${this.integer(4) - 1}` : ''
      return `pcall(string.gsub, ${this.subject()}, ${this.pattern()}, ${this.pick(REPLACEMENTS)}${limit})`
    }
    if (choice < 19) return `pcall(string.format, ${this.formatArguments()})`
    return this.other()
  }

  private other(): string {
    const subject = this.subject()
    const a = this.integer(12) - 5
    const b = this.integer(12) - 5
    return this.pick([
      `pcall(string.sub, ${subject}, ${a}, ${b})`,
      `pcall(string.byte, ${subject}, ${a}, ${b})`,
      `pcall(string.rep, ${subject}, ${a})`,
      `pcall(string.reverse, ${subject})`,
      `pcall(string.upper, ${subject})`,
      `pcall(string.find, ${subject}, ${this.subject()}, ${a}, true)`,
      `pcall(tonumber, ${subject})`,
      `pcall(tonumber, ${this.pick(["'ff'", "'0x1f'", "'777'", "' 12 '", "'-10'", "'1.5'", "'zz'", "'8'"])}, ${2 + this.integer(35)})`,
      `tostring(${this.number()})`,
      `pcall(tonumber, ${this.pick(["'1e5'", "' 0x10 '", "'1e'", "'.5'", "'5.'", "'0x'", "'inf'", "'1 2'", "'+3'", "'--3'", "'1e+2'", "'0x.8'", "'1_0'"])})`,
    ])
  }

  private subject(): string {
    const parts = Array.from({length: this.integer(7)}, () => this.pick(SUBJECT_PARTS))
    return `'${parts.join('')}'`
  }

  private init(): string {
    return this.chance(0.25) ? `, ${this.integer(14) - 6}` : ''
  }

  private pattern(): string {
    let open = 0
    let pattern = this.chance(0.2) ? '^' : ''
    const length = 1 + this.integer(5)
    for (let i = 0; i < length; i++) {
      const choice = this.integer(24)
      if (choice < 3) {
        pattern += '('
        open++
      } else if (choice < 6 && open > 0) {
        pattern += ')'
        open--
      } else if (choice === 6) pattern += '()'
      else if (choice === 7) pattern += this.pick(['%b()', '%b[]', '%bab', '%baa'])
      else if (choice === 8) pattern += `%f${this.pick(['[%w]', '[%W]', '[^%a]', '[%z]', '[a]'])}`
      else if (choice === 9 && this.chance(0.4)) pattern += this.pick(MALFORMED)
      else if (choice === 10 && this.chance(0.5)) pattern += '%1'
      else if (choice === 11 && this.chance(0.2)) pattern += this.pick(['^', '$', '\\0'])
      else pattern += this.pick(CLASSES) + this.pick(REPETITIONS)
    }
    if (this.chance(0.93)) pattern += ')'.repeat(open)
    if (this.chance(0.15)) pattern += '$'
    return `'${pattern}'`
  }

  private number(): string {
    return this.pick([
      '0',
      '1',
      '-1',
      '42',
      '-17',
      '3.14159',
      '-2.5',
      '0.5',
      '1.5',
      '2.5',
      '1e10',
      '1e15',
      '1e16',
      '1e100',
      '1e-5',
      '1e-10',
      '123456789',
      '0.1',
      '1/3',
      '2/3',
      '100',
      '255',
      '65',
      '1e300*1e10',
      '-1e300*1e10',
      '2^53',
      '2^31',
      '-2^31',
      '123456.789',
      '0.0001',
      '5e-324',
      '1.7976931348623157e308',
      '99999999999999',
      '999999999999995',
      '0.1+0.2',
      '123456789012345',
      '1e14',
      '1e21',
      '1e22',
    ])
  }

  private formatArguments(): string {
    let template = ''
    const values: string[] = []
    const count = 1 + this.integer(2)
    for (let i = 0; i < count; i++) {
      template += this.pick(['', 'x', ' ', '%%', '|'])
      let flags = ''
      if (this.chance(0.35)) flags += this.pick(['-', '+', ' ', '#', '0', '-0', '+0', '0#', '-#', '+ ', '------'])
      const width = this.chance(0.4) ? String(this.pick([1, 3, 5, 8, 10, 12, 20, 100])) : ''
      const precision = this.chance(0.4)
        ? `.${this.pick(['', '0', '1', '2', '3', '5', '10', '14', '17', '20', '100'])}`
        : ''
      const conversion = this.pick([...'ddiuoxXeEfffgggGGssscq', 'y', '5', '%'])
      // What C makes of flags that do not go with a conversion is not defined.
      if ('scq'.includes(conversion)) flags = flags.replace(/[+ #0]/g, '')
      if ('ucdiu'.includes(conversion)) flags = flags.replace(/#/g, '')
      if ('uoxX'.includes(conversion)) flags = flags.replace(/[+ ]/g, '')
      template += `%${flags}${width}${precision}${conversion}`
      if (conversion === 's' || conversion === 'q') {
        values.push(
          this.chance(0.8) ? this.subject() : this.chance(0.5) ? this.number() : this.pick(['nil', 'true', '{}']),
        )
      } else if (this.chance(0.95)) {
        const isInteger = 'diuoxXc'.includes(conversion)
        values.push(
          isInteger
            ? this.pick(['0', '1', '-1', '42', '-17', '65', '255', '1e10', '3.99', '-3.99', "'10'", '2^53'])
            : this.number(),
        )
      } else {
        values.push(this.pick(["'x'", 'nil', '{}', "'12'"]))
      }
    }
    if (this.chance(0.03)) values.pop()
    return [`'${template}'`, ...values].join(', ')
  }
}
