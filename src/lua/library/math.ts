import {luaError} from '../errors.js'
import {modulo, power} from '../operations/arithmetic.js'
import {Shape} from '../shapes.js'
import type {LuaTable} from '../table.js'
import type {LuaFunction, LuaValue} from '../values.js'
import {badArgument, integerArgument, numberArgument} from './arguments.js'
import {RANDOM_MAX, Random} from './random.js'

const UNARY = {
  abs: Math.abs,
  acos: Math.acos,
  asin: Math.asin,
  atan: Math.atan,
  ceil: Math.ceil,
  cos: Math.cos,
  cosh: Math.cosh,
  deg: (x) => x / (Math.PI / 180),
  exp: Math.exp,
  floor: Math.floor,
  log: Math.log,
  log10: Math.log10,
  rad: (x) => x * (Math.PI / 180),
  sin: Math.sin,
  sinh: Math.sinh,
  sqrt: Math.sqrt,
  tan: Math.tan,
  tanh: Math.tanh,
} satisfies Record<string, (x: number) => number>

/** What depends on nothing, so that all environments may have the same functions. */
const PURE = pureFunctions()

function pureFunctions(): Readonly<Record<string, LuaValue>> {
  const fmod: LuaFunction = (...args) => numberArgument(args, 0, 'fmod') % numberArgument(args, 1, 'fmod')
  const unary = Object.entries(UNARY).map(([name, compute]): [string, LuaFunction] => [
    name,
    (...args) => {
      const x = args[0]
      return compute(typeof x === 'number' ? x : numberArgument(args, 0, name))
    },
  ])
  return {
    huge: Infinity,
    pi: Math.PI,
    atan2: (...args) => Math.atan2(numberArgument(args, 0, 'atan2'), numberArgument(args, 1, 'atan2')),
    fmod,
    frexp: (...args) => frexp(numberArgument(args, 0, 'frexp')),
    ldexp: (...args) => numberArgument(args, 0, 'ldexp') * 2 ** integerArgument(args, 1, 'ldexp'),
    max: (...args) => extreme(args, 'max'),
    min: (...args) => extreme(args, 'min'),
    modf: (...args) => {
      const x = numberArgument(args, 0, 'modf')
      if (x === Infinity || x === -Infinity) return [x, x > 0 ? 0 : -0]
      const whole = Math.trunc(x)
      return [whole, x - whole === 0 && (x < 0 || Object.is(x, -0)) ? -0 : x - whole]
    },
    pow: (...args) => power(numberArgument(args, 0, 'pow'), numberArgument(args, 1, 'pow')),
    ...Object.fromEntries(unary),
    mod: fmod,
  }
}

const LIBRARY = new Shape([...Object.keys(PURE), 'random', 'randomseed'])
const PURE_VALUES: readonly LuaValue[] = Object.values(PURE)

/** The math library of an environment, with random numbers of its own. */
export function mathLibrary(): LuaTable {
  let state: Random | undefined
  const random = (): Random => {
    state ??= new Random()
    return state
  }
  const values = PURE_VALUES.slice()
  values.push(
    (...args: LuaValue[]) => drawRandom(random(), args),
    (...args: LuaValue[]) => {
      random().seed(integerArgument(args, 0, 'randomseed'))
      return []
    },
  )
  return LIBRARY.table(values)
}

function extreme(args: readonly LuaValue[], name: 'max' | 'min'): number {
  let best = numberArgument(args, 0, name)
  for (let i = 1; i < args.length; i++) {
    const value = numberArgument(args, i, name)
    if (name === 'max' ? value > best : value < best) best = value
  }
  return best
}

function drawRandom(random: Random, args: readonly LuaValue[]): number {
  const fraction = modulo(random.next(), RANDOM_MAX) / RANDOM_MAX
  if (args.length === 0) return fraction
  if (args.length > 2) throw luaError('wrong number of arguments')
  const low = args.length === 1 ? 1 : integerArgument(args, 0, 'random')
  const last = args.length - 1
  const high = integerArgument(args, last, 'random')
  if (low > high) throw badArgument(last, 'random', 'interval is empty')
  return Math.floor(fraction * (high - low + 1)) + low
}

function frexp(x: number): [fraction: number, exponent: number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0]
  let exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(x))) + 1)
  let fraction = x * 2 ** -exponent
  while (Math.abs(fraction) < 0.5) {
    fraction *= 2
    exponent--
  }
  while (Math.abs(fraction) >= 1) {
    fraction /= 2
    exponent++
  }
  return [fraction, exponent]
}
